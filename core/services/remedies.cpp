// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/remedies.h"

#include "core/base/case_link.h"
#include "core/domain/statistics/figure.h"
#include "core/exchange/ics_writer.h"
#include "core/services/money.h"
#include "core/services/office.h"
#include "core/services/settling_acts.h"
#include "core/services/words.h"
#include "core/storage/organisation_store.h"
#include "core/storage/workbench_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfDays = 5000;
constexpr int reminderRunsFor = 60; ///< days between the reminder of a demand and that end, at most

struct RemediesText {
    Q_DECLARE_TR_FUNCTIONS(RemediesText)
};

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QLatin1StringView one) { return word == one; });
}

/// Decided, not turned away.
bool wasDecided(const StoredRemedy &one)
{
    return one.row.kind == RemedyKind::Reconsideration &&
           !isOneOf(one.row.outcome, {"not_accepted"_L1, "referred"_L1});
}

bool isInstance(const StoredRemedy &one, QLatin1StringView instance)
{
    return one.row.kind == RemedyKind::Suit && one.row.instance == instance &&
           one.row.outcome != "not_filed"_L1;
}

/// A rate by what counts for it and what, of that, fulfils it.
struct Definition {
    QLatin1StringView id;
    LocalText name;
    LocalText counts;
    bool (*of)(const StoredRemedy &);
    bool (*fulfils)(const StoredRemedy &);
};

const std::vector<Definition> &definitions()
{
    static const std::vector<Definition> all = {
        {"reconsideration_corrected"_L1,
         {u"行政复议纠错率"_s, u"Reconsiderations against the bureau"_s},
         {u"变更、撤销、部分撤销、确认违法、确认无效、责令履行的件数÷当期审结件数（不含不予受理、移送）"_s,
          u"changed, revoked, unlawful, void or ordered to perform, of those decided"_s},
         wasDecided,
         [](const StoredRemedy &one) { return one.row.against; }},
        {"reconsideration_settled"_L1,
         {u"行政复议实质性化解率"_s, u"Reconsiderations settled in substance"_s},
         {u"调解、和解撤回以及登记为实质性化解的件数÷当期审结件数"_s,
          u"mediated, withdrawn after a settlement or marked as settled, of those decided"_s},
         wasDecided,
         [](const StoredRemedy &one) {
             return one.row.settled || isOneOf(one.row.outcome, {"withdrawn"_L1, "mediated"_L1});
         }},
        {"lost_first"_L1,
         {u"一审败诉率"_s, u"Suits lost in the first instance"_s},
         {u"一审判决撤销、变更、确认违法或者无效、责令履行、给付、赔偿的件数÷当期一审审结件数"_s,
          u"revoked, changed, unlawful, void, ordered to perform or pay, of those decided"_s},
         [](const StoredRemedy &one) { return isInstance(one, "first"_L1); },
         [](const StoredRemedy &one) { return one.row.against; }},
        {"lost_second"_L1,
         {u"二审败诉率"_s, u"Suits lost in the second instance"_s},
         {u"二审改判撤销、变更、确认违法等的件数÷当期二审审结件数"_s,
          u"decided against the bureau, of the second instances decided"_s},
         [](const StoredRemedy &one) { return isInstance(one, "second"_L1); },
         [](const StoredRemedy &one) { return one.row.against; }},
        {"attended_of_heard"_L1,
         {u"负责人出庭率（开庭案件）"_s, u"Leaders in court, of what was heard"_s},
         {u"负责人出庭的÷当期审结并开庭审理的；各审级分别计算，同一审级出庭一次即计"_s,
          u"attended by a leader, of the instances that were heard; each instance by itself"_s},
         [](const StoredRemedy &one) { return one.row.kind == RemedyKind::Suit && one.row.heard; },
         [](const StoredRemedy &one) { return one.row.attended; }},
        {"attended_of_all"_L1,
         {u"负责人出庭率（全部案件）"_s, u"Leaders in court, of all suits"_s},
         {u"负责人出庭的÷当期审结的全部诉讼案件，未开庭的也计入"_s,
          u"attended by a leader, of all instances decided, heard or not"_s},
         [](const StoredRemedy &one) { return one.row.kind == RemedyKind::Suit; },
         [](const StoredRemedy &one) { return one.row.attended; }},
        {"chief_of_heard"_L1,
         {u"正职负责人出庭率（开庭案件）"_s, u"Head of the bureau in court, of what was heard"_s},
         {u"正职负责人出庭的÷当期审结并开庭审理的"_s,
          u"attended by the head of the bureau, of the instances that were heard"_s},
         [](const StoredRemedy &one) { return one.row.kind == RemedyKind::Suit && one.row.heard; },
         [](const StoredRemedy &one) { return one.row.chief; }},
        {"enforcement_granted"_L1,
         {u"申请法院强制执行准予率"_s, u"Applications for enforcement granted"_s},
         {u"裁定准予、部分准予执行的÷当期裁定或者不予受理的"_s,
          u"granted wholly or in part, of those the court answered"_s},
         [](const StoredRemedy &one) { return one.row.kind == RemedyKind::Enforcement; },
         [](const StoredRemedy &one) { return !one.row.against; }},
    };
    return all;
}

/// What the bureau has to see to in remedies, enforcement and transfers.
bool isOfTheDesk(const Rule &rule)
{
    static const QStringList ids{u"T28"_s,  u"T29"_s,  u"T30a"_s, u"T31"_s,  u"T33"_s,
                                 u"T34"_s,  u"T34a"_s, u"T36"_s,  u"T37"_s,  u"T39a"_s,
                                 u"T39b"_s, u"T40"_s,  u"T41a"_s, u"T41b"_s, u"T42"_s,
                                 u"T44"_s,  u"T45"_s,  u"T47a"_s, u"T47b"_s, u"T49"_s};
    return ids.contains(rule.id);
}

QString settlingKind(const QString &rule)
{
    struct End {
        QLatin1StringView rule;
        QLatin1StringView kind;
    };
    static constexpr End ends[] = {
        {"T28"_L1, ApplyToCourt::kind},
        {"T29"_L1, Demand::kind},
        {"T30a"_L1, AskHigherCourt::kind},
        {"T31"_L1, Demand::kind},
        {"T33"_L1, Publish::kind},
        {"T34"_L1, WithdrawPublication::kind},
        {"T34a"_L1, RedoDecision::kind},
        {"T36"_L1, TransferToPolice::kind},
        {"T37"_L1, HandToPolice::kind},
        {"T39a"_L1, AskPoliceReview::kind},
        {"T39b"_L1, AskProcuratorate::kind},
        {"T40"_L1, HandOverMaterial::kind},
        {"T41a"_L1, ReplyReconsideration::kind},
        {"T41b"_L1, ReplyReconsideration::kind},
        {"T42"_L1, ForwardReconsideration::kind},
        {"T44"_L1, ReportRectification::kind},
        {"T45"_L1, AnswerSuit::kind},
        {"T47a"_L1, OpenInstance::kind},
        {"T47b"_L1, OpenInstance::kind},
        {"T49"_L1, NameRepresentative::kind},
    };
    for (const End &end : ends)
        if (rule == end.rule)
            return end.kind;
    return {};
}

std::vector<StoredRemedy> within(const Database &db, const Session &session, Date from, Date to)
{
    std::vector<StoredRemedy> found = register_remedies::between(db, from, to);
    std::erase_if(found, [&](const StoredRemedy &one) {
        return !mayRead(session.actor, UnitId::parse(one.unit));
    });
    return found;
}

/// The clocks that the desk of a session may see.
class Clocks {
public:
    Clocks(const Database &db, const Session &session, const Rulebook &book) : m_db(db)
    {
        const UnitTree units = organisation_store::unitTree(db);
        m_reach.units = unitsInReach(session.actor, units);
        const Rules rules = book.on(session.today);
        for (const Rule *rule : rules.law.rulesOn(session.today))
            if (isOfTheDesk(*rule))
                m_names.insert(rule->id, rule->name.here());
    }

    /// Under all rules of the desk.
    QStringList rules() const { return m_names.keys(); }
    /// Those under the rules that end on those days, the first to end first.
    std::vector<RemedyClock> ending(const QStringList &rules, Date from, Date to, int limit) const
    {
        std::vector<RemedyClock> found;
        for (const LimitDuty &open : workbench_store::limits(m_db, m_reach, rules, from, to, limit))
            found.push_back({open.about.id, open.about.number, open.about.partyName, open.rule,
                             m_names.value(open.rule), open.due, open.provisional,
                             settlingAt(open.about.stage, settlingKind(open.rule))});
        return found;
    }

private:
    const Database &m_db;
    workbench_store::Reach m_reach{};
    QHash<QString, QString> m_names{};
};

std::vector<CalledSession> sessionsOf(const Database &db, const Session &session, Date from,
                                      Date to)
{
    std::vector<CalledSession> found;
    for (const StoredRemedy &one : within(db, session, from, to))
        if (one.row.kind == RemedyKind::Session && one.row.begunOn >= from)
            found.push_back(
                {one.id, one.number, one.partyName,
                 wordFor(instanceNames,
                         valueOf(instanceNames, one.row.instance).value_or(Instance::First)),
                 one.row.begunOn, one.row.attended, one.row.act});
    return found;
}

} // namespace

QString RemedyRate::percent() const
{
    const std::optional<qint64> tenths = figures::percent(numerator.size(), denominator.size(), 1);
    return tenths ? u"%1.%2 %"_s.arg(*tenths / 10).arg(*tenths % 10) : QString();
}

namespace remedies {

Result<std::vector<RemedyRate>> rates(Database &db, const Session &session, Date from, Date to)
{
    return office::readOnBehalf(
        db, session, "remedies"_L1, {}, [&]() -> Result<std::vector<RemedyRate>> {
            const std::vector<StoredRemedy> found = within(db, session, from, to);
            std::vector<RemedyRate> rates;
            for (const Definition &definition : definitions()) {
                RemedyRate rate{
                    .id = definition.id, .name = definition.name, .counts = definition.counts};
                for (const StoredRemedy &one : found) {
                    const bool ended =
                        one.row.endedOn && *one.row.endedOn >= from && *one.row.endedOn <= to;
                    if (!ended || one.row.outcome.isEmpty() || !definition.of(one))
                        continue;
                    rate.denominator << one.number;
                    if (definition.fulfils(one))
                        rate.numerator << one.number;
                }
                rates.push_back(std::move(rate));
            }
            return rates;
        });
}

Result<std::vector<RemedyClock>> queue(Database &db, const Session &session, const Rulebook &book,
                                       int limit)
{
    return office::readOnBehalf(
        db, session, "remedies"_L1, {}, [&]() -> Result<std::vector<RemedyClock>> {
            const Date today = session.today;
            const Date yesterday = today - Days(1);
            const Clocks clocks(db, session, book);
            QStringList others = clocks.rules();
            others.removeAll(u"T28"_s);
            others.removeAll(u"T29"_s);
            const std::vector<RemedyClock> running =
                clocks.ending(clocks.rules(), today, Date(2199, 12, 31), limit);
            QSet<QString> inWindow;
            for (const RemedyClock &one : running)
                if (one.rule == "T28"_L1)
                    inWindow.insert(one.id.toString());
            // A window that is over cannot be saved: neither it nor its reminder may crowd out what
            // still can be.
            std::vector<RemedyClock> found =
                clocks.ending(others, Date(1990, 1, 1), yesterday, limit);
            for (const RemedyClock &one :
                 clocks.ending({u"T29"_s}, today - Days(reminderRunsFor), yesterday, limit))
                if (inWindow.contains(one.id.toString()))
                    found.push_back(one);
            const std::vector<RemedyClock> lost =
                clocks.ending({u"T28"_s}, today - Days(lostWindowListedFor), yesterday, limit);
            found.insert(found.end(), running.begin(), running.end());
            found.insert(found.end(), lost.begin(), lost.end());
            return found;
        });
}

Result<RemedyDays> days(Database &db, const Session &session, const Rulebook &book, Date from,
                        Date to)
{
    return office::readOnBehalf(db, session, "remedies"_L1, {}, [&]() -> Result<RemedyDays> {
        const Clocks clocks(db, session, book);
        return RemedyDays{clocks.ending(clocks.rules(), from, to, mostOfDays),
                          sessionsOf(db, session, from, to)};
    });
}

Result<std::vector<CalledSession>> sessions(Database &db, const Session &session, Date from,
                                            Date to)
{
    return office::readOnBehalf(
        db, session, "remedies"_L1, {},
        [&]() -> Result<std::vector<CalledSession>> { return sessionsOf(db, session, from, to); });
}

Result<QByteArray> sessionCalendar(Database &db, const Session &session, Date from, Date to)
{
    const Result<std::vector<CalledSession>> called = sessions(db, session, from, to);
    if (!called)
        return called.error();
    if (called->empty())
        return refused(RemediesText::tr("No session is called in that time: there is nothing to "
                                        "export."));
    std::vector<CalendarDay> days;
    for (const CalledSession &one : *called)
        days.push_back({.uid = u"%1-session-%2@anjuan"_s.arg(one.id.toString()).arg(one.act),
                        .day = one.day,
                        .summary = RemediesText::tr("Court session, %1 · %2",
                                                    "an instance and the number of its case")
                                       .arg(one.instance, one.number),
                        .description = one.named
                                           ? QString()
                                           : RemediesText::tr("Who attends is not named yet."),
                        .url = CaseLink{one.id, 0}.toString()});
    return icsOf(days, RemediesText::tr("Anjuan: court sessions"), session.now);
}

Result<std::vector<StoredRemedy>> all(Database &db, const Session &session, Date from, Date to)
{
    return office::readOnBehalf(
        db, session, "remedies"_L1, {},
        [&]() -> Result<std::vector<StoredRemedy>> { return within(db, session, from, to); });
}

} // namespace remedies

} // namespace anjuan
