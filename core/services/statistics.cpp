// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/statistics.h"

#include "core/domain/casework/case_file.h"
#include "core/services/office.h"
#include "core/storage/figure_store.h"

#include <algorithm>

namespace anjuan::statistics {

using namespace Qt::StringLiterals;

namespace {

/// A figure, and what it adds for a case.
struct Definition {
    QLatin1StringView id;
    LocalText name;
    LocalText counts;
    bool money;
    qint64 (*of)(const CountedCase &, Date from, Date to);
};

bool within(const std::optional<Date> &day, Date from, Date to)
{
    return day && *day >= from && *day <= to;
}

bool decidedAs(const CountedCase &one, Outcome outcome, Date from, Date to)
{
    return within(one.decidedOn, from, to) && one.outcome == nameOf(outcomeNames, outcome);
}

/// A case with several kinds of penalty counts once, under the heaviest.
bool heaviestIs(const CountedCase &one, PenaltyKind first, PenaltyKind last, Date from, Date to)
{
    if (!decidedAs(one, Outcome::Penalise, from, to) || one.penalties.empty())
        return false;
    // "Other" gives way to any kind the Law names.
    PenaltyKind heaviest = PenaltyKind::Other;
    for (PenaltyKind kind : one.penalties)
        if (kind != PenaltyKind::Other && (heaviest == PenaltyKind::Other || kind > heaviest))
            heaviest = kind;
    return heaviest >= first && heaviest <= last;
}

const std::vector<Definition> &definitions()
{
    static const LocalText bySeverity{
        u"当年作出处罚决定;并处两种以上的计一宗,计入最重的种类"_s,
        u"penalty decisions of the year; several kinds count once, under the heaviest"_s};
    static const std::vector<Definition> all = {
        {"filed"_L1,
         {u"立案"_s, u"Filed"_s},
         {u"当年立案(含当场处罚)的案件数"_s,
          u"cases filed in the year, on-the-spot ones included"_s},
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return within(one.filedOn, from, to);
         }},
        {"penalised"_L1,
         {u"行政处罚决定"_s, u"Penalty decisions"_s},
         {u"当年作出处罚决定的案件数,以决定日期为准,含以后被撤销的"_s,
          u"by the day of the decision, later annulled ones included"_s},
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return decidedAs(one, Outcome::Penalise, from, to);
         }},
        {"penalised_ordinary"_L1,
         {u"其中普通程序"_s, u"of these, ordinary procedure"_s},
         {u"普通程序的处罚决定"_s, u"penalty decisions of the ordinary procedure"_s},
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return decidedAs(one, Outcome::Penalise, from, to) && one.procedure == "ordinary"_L1;
         }},
        {"penalised_summary"_L1,
         {u"其中简易程序"_s, u"of these, on the spot"_s},
         {u"当场作出的处罚决定"_s, u"penalty decisions made on the spot"_s},
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return decidedAs(one, Outcome::Penalise, from, to) && one.procedure == "summary"_L1;
         }},
        {"kind_warning"_L1,
         {u"警告、通报批评"_s, u"Warning, criticism"_s},
         bySeverity,
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return heaviestIs(one, PenaltyKind::Warning, PenaltyKind::Criticism, from, to);
         }},
        {"kind_fine"_L1,
         {u"罚款"_s, u"Fine"_s},
         bySeverity,
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return heaviestIs(one, PenaltyKind::Fine, PenaltyKind::Fine, from, to);
         }},
        {"kind_confiscation"_L1,
         {u"没收违法所得、没收非法财物"_s, u"Confiscation"_s},
         bySeverity,
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return heaviestIs(one, PenaltyKind::ConfiscateGains, PenaltyKind::ConfiscateGoods,
                               from, to);
         }},
        {"kind_heavier"_L1,
         {u"暂扣、降级、吊销、限制、停产停业、关闭等"_s, u"Permits, business, trade"_s},
         bySeverity,
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return heaviestIs(one, PenaltyKind::SuspendPermit, PenaltyKind::Detention, from, to);
         }},
        {"kind_other"_L1,
         {u"其他行政处罚"_s, u"Other penalties"_s},
         bySeverity,
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return heaviestIs(one, PenaltyKind::Other, PenaltyKind::Other, from, to);
         }},
        {"fines"_L1,
         {u"罚款金额"_s, u"Fines"_s},
         {u"当年处罚决定书确定的罚款数额"_s,
          u"as fixed by the decisions of the year, not as paid"_s},
         true,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return decidedAs(one, Outcome::Penalise, from, to) ? one.fine : 0;
         }},
        {"confiscated"_L1,
         {u"没收金额"_s, u"Confiscations"_s},
         {u"当年处罚决定中能确定金额的没收"_s,
          u"in the decisions of the year, where the amount is sure"_s},
         true,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return decidedAs(one, Outcome::Penalise, from, to) ? one.confiscated : 0;
         }},
        {"not_penalised"_L1,
         {u"不予行政处罚"_s, u"Not penalised"_s},
         {u"当年作出不予处罚决定的案件数"_s, u"decisions of the year to give no penalty"_s},
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return decidedAs(one, Outcome::NoPenalty, from, to);
         }},
        {"transferred"_L1,
         {u"移送公安机关"_s, u"Transferred to the police"_s},
         {u"当年决定移送的案件数"_s, u"transfers decided in the year"_s},
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return decidedAs(one, Outcome::Transfer, from, to);
         }},
        {"withdrawn"_L1,
         {u"终止调查、撤销案件"_s, u"Ended without decision"_s},
         {u"当年终止调查或者撤销的案件数"_s, u"investigations ended in the year"_s},
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return decidedAs(one, Outcome::Withdraw, from, to);
         }},
        {"closed"_L1,
         {u"结案"_s, u"Closed"_s},
         {u"当年结案的案件数"_s, u"cases closed in the year"_s},
         false,
         [](const CountedCase &one, Date from, Date to) -> qint64 {
             return within(one.closedOn, from, to);
         }},
        {"on_hand"_L1,
         {u"年末在办"_s, u"On hand at the end"_s},
         {u"已立案、至12月31日未结案的案件数"_s, u"filed and not closed by 31 December"_s},
         false,
         [](const CountedCase &one, Date, Date to) -> qint64 {
             return one.filedOn && *one.filedOn <= to && (!one.closedOn || *one.closedOn > to);
         }},
    };
    return all;
}

} // namespace

Result<std::vector<YearFigure>> ofYear(Database &db, const Session &session, int year)
{
    if (year < 1990 || year > 2199)
        return refused(
            QCoreApplication::translate("Statistics", "%1 is no year that figures are kept for.")
                .arg(year));
    const Roles readers{Role::SquadOfficer,      Role::SquadLeader,  Role::LegalOfficer,
                        Role::BureauLeader,      Role::Statistician, Role::Archivist,
                        Role::ReadOnlySupervisor};
    return office::readOnBehalf(
        db, session, "statistics"_L1, readers, [&]() -> Result<std::vector<YearFigure>> {
            const Date from(static_cast<unsigned short>(year), 1, 1);
            const Date to(static_cast<unsigned short>(year), 12, 31);
            std::vector<YearFigure> figures;
            for (const Definition &definition : definitions())
                figures.push_back(
                    {definition.id, definition.name, definition.counts, definition.money, 0});
            figure_store::eachCase(db, from, to, [&](const CountedCase &one) {
                if (!mayRead(session.actor, UnitId::parse(one.unit)))
                    return;
                for (std::size_t i = 0; i < figures.size(); ++i)
                    figures[i].value += definitions()[i].of(one, from, to);
            });
            return figures;
        });
}

} // namespace anjuan::statistics
