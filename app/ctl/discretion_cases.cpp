// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/discretion.h"

#include "app/ctl/case_seat.h"
#include "app/ctl/discretion_json.h"
#include "app/ctl/layout.h"
#include "app/ctl/party_counter.h"
#include "app/ctl/terminal.h"
#include "core/domain/documents/official_forms.h"
#include "core/domain/entry/written_values.h"
#include "core/domain/parties/party_words.h"
#include "core/services/cases.h"
#include "core/services/consistency_sheet.h"
#include "core/services/discretion_words.h"
#include "core/services/parties.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionCommandText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionCommandText)
};

} // namespace

Answer runAssess(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    if (call.has("--case"_L1)) {
        const Result<CaseId> id =
            cases::findByNumber(seat->db, seat->session, call.text("--case"_L1));
        if (!id)
            return id.error();
        const Result<AssessmentReplay> replay = discretion::assessAgain(
            seat->db, seat->session, seat->book, *id, call.text("--edition"_L1));
        if (!replay)
            return replay.error();
        QJsonObject json = jsonOf(replay->again);
        json.insert(u"recorded"_s, jsonOf(replay->recorded));
        return {json, textOf(*replay, call.screen.columns())};
    }
    const Result<FactValues> facts = readFacts(call.texts("FACT"_L1));
    if (!facts)
        return facts.error();
    if (!call.has("--matter"_L1) || !call.has("--party-kind"_L1))
        return misused(DiscretionCommandText::tr("--matter and --party-kind must be said."));
    AssessmentWish wish{
        .matter = call.text("--matter"_L1),
        .partyKind = readPartyKind(call.text("--party-kind"_L1)).value_or(PartyKind::NaturalPerson),
        .on = call.day("--on"_L1, seat->session.today),
        .facts = *facts,
        .factorsFor = call.texts("--for"_L1),
        .factorsAgainst = call.texts("--against"_L1),
        .edition = call.text("--edition"_L1),
        .alsoBroken = call.texts("--also"_L1)};
    if (call.has("--party"_L1)) {
        const Result<Counter> at = counter(call, Mode::Read);
        const Result<Party> party =
            at ? oneParty(*at, call.text("--party"_L1)) : Result<Party>(at.error());
        if (!party)
            return party.error();
        wish.party = party->id;
    }
    const Result<AssessmentReport> report =
        discretion::assess(seat->db, seat->session, seat->book, wish);
    if (!report)
        return report.error();
    return {jsonOf(*report), textOf(*report, call.screen.columns())};
}

Answer runFirstOffence(Call &call)
{
    const Result<Counter> at = counter(call, Mode::Read);
    if (!at)
        return at.error();
    const Seat &seat = at->seat;
    if (!call.has("--matter"_L1) || !call.has("--party"_L1))
        return misused(DiscretionCommandText::tr("--party and --matter must be said."));
    const Result<FactValues> facts = readFacts(call.texts("FACT"_L1));
    if (!facts)
        return facts.error();
    const Result<Party> party = oneParty(*at, call.text("--party"_L1));
    if (!party)
        return party.error();
    const Result<FirstOffenceReport> report = discretion::firstOffence(
        seat.db, seat.session,
        {.party = party->id,
         .matter = call.text("--matter"_L1),
         .on = call.day("--on"_L1, seat.session.today),
         .plate = call.text("--plate"_L1),
         .list = call.text("--list"_L1),
         .item = call.text("--item"_L1),
         .facts = *facts,
         .ground = valueOf(exemptionGroundNames, call.text("--ground"_L1))});
    if (!report)
        return report.error();
    return {jsonOf(*report), textOf(*report, call.screen.columns())};
}

Answer runLike(Call &call)
{
    const Result<CaseSeat> seat = caseSeat(call, Mode::Read);
    if (!seat)
        return seat.error();
    std::optional<Money> proposed;
    if (call.has("--fine"_L1)) {
        const auto written = readAmount(call.text("--fine"_L1));
        if (!written || !*written || !(*written)->to)
            return misused(DiscretionCommandText::tr("--fine: “%1” is no amount.")
                               .arg(call.text("--fine"_L1).left(40)));
        proposed = (*written)->to;
    }
    const Result<LikeReport> report = discretion::like(seat->db, seat->session, seat->id, proposed);
    if (!report)
        return report.error();
    return {jsonOf(*report), textOf(*report, call.screen.columns())};
}

Answer runConsistency(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const int year = call.count("--year"_L1, static_cast<int>(seat->session.today.year()));
    const auto rows = discretion::consistency(seat->db, seat->session, year);
    if (!rows)
        return rows.error();
    Table table({DiscretionCommandText::tr("Matter"), DiscretionCommandText::tr("Squad"),
                 DiscretionCommandText::tr("Cases"), DiscretionCommandText::tr("Median"),
                 DiscretionCommandText::tr("Bureau’s median"), DiscretionCommandText::tr("Outside"),
                 DiscretionCommandText::tr("Deviating"), DiscretionCommandText::tr("Range")});
    for (const ConsistencyRow &row : *rows)
        table.add({row.matter, row.unitName, QString::number(row.cases), official::yuan(row.median),
                   official::yuan(row.bureauMedian), QString::number(row.outliers),
                   QString::number(row.deviations),
                   discretion_words::range(MoneyRange{row.lowest, row.highest})});
    const auto deviations = discretion::deviations(seat->db, seat->session, year);
    if (!deviations)
        return deviations.error();
    if (call.has("--xlsx"_L1))
        if (const Result<> written =
                consistency_sheet::writeXlsx(call.text("--xlsx"_L1), year, *rows);
            !written)
            return written.error();
    QString text = rows->isEmpty()
                       ? DiscretionCommandText::tr("No fine was decided in %1.").arg(year)
                       : table.toText(call.screen.columns());
    for (const ConsistencyRow &row : *rows)
        if (!row.outlying.isEmpty())
            text += u'\n' + wrapped(DiscretionCommandText::tr("Outside the range: %1")
                                        .arg(discretion_words::outlying(row)),
                                    call.screen.columns(), 4)
                                .join(u'\n');
    for (const DeviationRow &one : *deviations)
        text +=
            u'\n' + wrapped(DiscretionCommandText::tr("Deviation: %1, %2 instead of %3 (%4): %5")
                                .arg(one.number, official::yuan(one.fine),
                                     discretion_words::range({one.from, one.to}),
                                     wordFor(deviationGroundNames, one.ground), one.reason),
                            call.screen.columns(), 4)
                        .join(u'\n');
    return {{{u"year"_s, year},
             {u"rows"_s, discretionArray(*rows)},
             {u"deviations"_s, discretionArray(*deviations)}},
            text};
}

} // namespace anjuan::ctl
