// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_words.h"

#include "app/ctl/case_seat.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/discretion_json.h"
#include "app/ctl/layout.h"
#include "app/ctl/party_counter.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/domain/discretion/list_json.h"
#include "core/domain/entry/written_values.h"
#include "core/services/cases.h"
#include "core/services/consistency_sheet.h"
#include "core/services/parties.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionCommandText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionCommandText)
};

/// "header=column" words.
Result<QHash<QString, QString>> mappingOf(const QStringList &words)
{
    QHash<QString, QString> mapping;
    for (const QString &word : words) {
        const qsizetype equals = word.lastIndexOf(u'=');
        if (equals < 1)
            return refused(DiscretionCommandText::tr("“%1”: write a column as HEADER=COLUMN.")
                               .arg(word.left(60)));
        mapping.insert(word.left(equals), word.mid(equals + 1));
    }
    return mapping;
}

Result<ListImportOptions> optionsOf(Call &call, const QString &file)
{
    ListImportOptions options{.name = call.text("--edition"_L1),
                              .effectiveFrom = parseDate(call.text("--from"_L1)),
                              .repealedOn = parseDate(call.text("--until"_L1)),
                              .issuer = call.text("--issuer"_L1),
                              .goodRowsOnly = call.has("--good-rows"_L1),
                              .encoding = valueOf(encodingNames, call.text("--encoding"_L1)),
                              .sheet = call.text("--sheet"_L1),
                              .progress = [&call, file](qint64 done, qint64 total) {
                                  call.screen.showProgress(file, done, total);
                                  return true;
                              }};
    // An edition may be named by its day of effect alone.
    if (const auto day = parseDate(options.name); day && !options.effectiveFrom) {
        options.effectiveFrom = day;
        options.name.clear();
    }
    if (call.has("--window"_L1))
        options.windowMonths = call.count("--window"_L1);
    Result<QHash<QString, QString>> mapping = mappingOf(call.texts("--column"_L1));
    if (!mapping)
        return mapping.error();
    options.mapping = std::move(*mapping);
    return options;
}

template <class Edition>
QStringList summaryOf(const ListImport<Edition> &result, bool dryRun, bool fromSaid, int rows,
                      int columns)
{
    QStringList lines;
    for (const RowNote &error : result.errors)
        lines << wrapped(error.column.isEmpty()
                             ? DiscretionCommandText::tr("Row %1: %2")
                                   .arg(QString::number(error.row), error.text)
                             : DiscretionCommandText::tr("Row %1, %2: %3")
                                   .arg(QString::number(error.row), error.column, error.text),
                         columns, 4);
    for (const SetRemark &remark : result.remarks)
        lines << wrapped(remark.text, columns, 4);
    lines << DiscretionCommandText::tr("Rows read: %1; good: %2; of these with words that a person "
                                       "must judge: %3; wrong: %4.")
                 .arg(result.table.rows)
                 .arg(rows)
                 .arg(result.judged)
                 .arg(result.wrongRows);
    if (!result.unmatched.isEmpty())
        lines << wrapped(DiscretionCommandText::tr("No matter of the bureau is called: %1.")
                             .arg(result.unmatched.join(DiscretionCommandText::tr("; "))),
                         columns, 4);
    if (!result.ignoredColumns.isEmpty())
        lines << wrapped(DiscretionCommandText::tr("Columns not taken over: %1.")
                             .arg(result.ignoredColumns.join(DiscretionCommandText::tr(", "))),
                         columns, 4);
    if (result.replaces)
        lines << DiscretionCommandText::tr("The edition of %1 ends by it.")
                     .arg(toIso(*result.replaces));
    if (!fromSaid)
        lines << DiscretionCommandText::tr("No day of effect was said: it counts from %1 on.")
                     .arg(toIso(result.edition.effectiveFrom));
    if (dryRun)
        lines << DiscretionCommandText::tr("Nothing was stored: this was a rehearsal.");
    else if (result.stored)
        lines << DiscretionCommandText::tr("Stored as “%1”, in force from %2 on.")
                     .arg(result.edition.name, toIso(result.edition.effectiveFrom));
    else if (result.isKnown)
        lines << DiscretionCommandText::tr("This edition is on file already, word for word.");
    else if (!result.isGood())
        lines << DiscretionCommandText::tr(
            "Nothing was stored. Mend the rows, or take the good ones alone with --good-rows.");
    else
        lines << DiscretionCommandText::tr("Nothing was stored: the file holds no row.");
    return lines;
}

template <class Edition, class Rows>
Answer answerOf(const ListImport<Edition> &result, const Rows &rows, Call &call, bool dryRun)
{
    const bool taken = result.isGood() || (call.has("--good-rows"_L1) && !dryRun);
    const bool fromSaid = call.has("--from"_L1) || parseDate(call.text("--edition"_L1)).has_value();
    return {
        {{u"file_sha256"_s, result.fileHash},
         {u"edition"_s, anjuan::jsonOf(result.edition)},
         {u"rows"_s, result.table.rows},
         {u"good_rows"_s, static_cast<int>(rows.size())},
         {u"rows_to_judge"_s, result.judged},
         {u"wrong_rows"_s, result.wrongRows},
         {u"errors"_s, discretionArray(result.errors)},
         {u"remarks"_s, discretionArray(result.remarks)},
         {u"cells"_s, discretionArray(rows)},
         {u"unmatched"_s, QJsonArray::fromStringList(result.unmatched)},
         {u"ignored_columns"_s, QJsonArray::fromStringList(result.ignoredColumns)},
         {u"replaces"_s, dayOrNull(result.replaces)},
         {u"known"_s, result.isKnown},
         {u"stored"_s, result.stored}},
        summaryOf(result, dryRun, fromSaid, static_cast<int>(rows.size()), call.screen.columns())
            .join(u'\n'),
        taken ? Status::Done : Status::Refused};
}

Answer importBenchmarks(Call &call)
{
    const bool dryRun = call.has("--dry-run"_L1);
    const Result<Seat> seat = call.desk.sit(dryRun ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    const QString file = call.text("FILE"_L1);
    Result<ListImportOptions> options = optionsOf(call, file);
    if (!options)
        return options.error();
    options->level =
        valueOf(issuingLevelNames, call.text("--level"_L1)).value_or(IssuingLevel::Bureau);
    options->model = valueOf(rangeModelNames, call.text("--model"_L1)).value_or(RangeModel::Stated);
    options->wholeYuan = !call.has("--fen"_L1);
    const Result<BenchmarkImport> result =
        dryRun ? discretion_lists::previewBenchmarks(seat->db, seat->session, file, *options)
               : discretion_lists::importBenchmarks(seat->db, seat->session, file, *options);
    call.screen.endProgress();
    return result ? answerOf(*result, result->edition.rows, call, dryRun) : Answer(result.error());
}

Answer importExemptions(Call &call)
{
    const bool dryRun = call.has("--dry-run"_L1);
    const Result<Seat> seat = call.desk.sit(dryRun ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    const QString file = call.text("FILE"_L1);
    Result<ListImportOptions> options = optionsOf(call, file);
    if (!options)
        return options.error();
    options->batch = call.text("--batch"_L1);
    options->basis = valueOf(firstBasisNames, call.text("--basis"_L1)).value_or(FirstBasis::Found);
    options->countsWarnings = call.has("--warnings-count"_L1);
    options->needsCommitment = !call.has("--no-commitment"_L1);
    const Result<ExemptionImport> result =
        dryRun ? discretion_lists::previewExemptions(seat->db, seat->session, file, *options)
               : discretion_lists::importExemptions(seat->db, seat->session, file, *options);
    call.screen.endProgress();
    return result ? answerOf(*result, result->edition.items, call, dryRun) : Answer(result.error());
}

Answer listBenchmarks(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto sets = discretion_lists::benchmarks(seat->db, seat->session);
    if (!sets)
        return sets.error();
    QJsonArray json;
    Table table({DiscretionCommandText::tr("Since"), DiscretionCommandText::tr("Until"),
                 DiscretionCommandText::tr("Rows"), DiscretionCommandText::tr("Level"),
                 DiscretionCommandText::tr("Set")});
    for (const BenchmarkSet &set : *sets) {
        json << anjuan::jsonOf(set);
        table.add({toIso(set.effectiveFrom), set.repealedOn ? toIso(*set.repealedOn) : u"-"_s,
                   QString::number(set.rowCount), wordFor(issuingLevelNames, set.level), set.name});
    }
    return {{{u"sets"_s, json}},
            sets->isEmpty() ? DiscretionCommandText::tr("No benchmarks.")
                            : table.toText(call.screen.columns())};
}

Answer showBenchmarks(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto set =
        discretion_lists::benchmarkSet(seat->db, seat->session, call.text("EDITION"_L1));
    if (!set)
        return set.error();
    Table table({DiscretionCommandText::tr("Tier"), DiscretionCommandText::tr("Amount"),
                 DiscretionCommandText::tr("Violation and condition")});
    for (const BenchmarkRow &row : set->rows)
        table.add({row.tierHere(), discretion_words::amount(row.amount),
                   row.cells.violation + u" / "_s + row.cells.condition});
    QJsonObject json = anjuan::jsonOf(*set);
    json.insert(u"rows"_s, discretionArray(set->rows));
    json.insert(u"remarks"_s, discretionArray(reviewed(*set)));
    return {json, table.toText(call.screen.columns())};
}

Answer compareBenchmarks(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto changes = discretion_lists::compareBenchmarks(
        seat->db, seat->session, call.text("BEFORE"_L1), call.text("AFTER"_L1));
    if (!changes)
        return changes.error();
    Table table({DiscretionCommandText::tr("Row"), DiscretionCommandText::tr("Tier"),
                 DiscretionCommandText::tr("Differs in"), DiscretionCommandText::tr("Violation")});
    for (const RowChange &change : *changes) {
        const BenchmarkCells &cells =
            change.kind == RowChange::Kind::Dropped ? change.before : change.after;
        table.add({discretion_words::label(change.kind), cells.tier,
                   change.fields.join(DiscretionCommandText::tr(", ")), cells.violation});
    }
    return {{{u"changes"_s, discretionArray(*changes)}}, table.toText(call.screen.columns())};
}

Answer checkBenchmarks(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto alarms = discretion_lists::alarms(seat->db, seat->session);
    if (!alarms)
        return alarms.error();
    QJsonArray json;
    Table table({DiscretionCommandText::tr("Set"), DiscretionCommandText::tr("Matter"),
                 DiscretionCommandText::tr("What is to be looked at")});
    for (const discretion_lists::StaleAlarm &alarm : *alarms) {
        json << QJsonObject{{u"set"_s, alarm.set},
                            {u"matter"_s, textOrNull(alarm.matter)},
                            {u"text"_s, alarm.text}};
        table.add({alarm.set, alarm.matter.isEmpty() ? u"-"_s : alarm.matter, alarm.text});
    }
    return {{{u"alarms"_s, json}},
            alarms->isEmpty() ? DiscretionCommandText::tr("All sets can be relied on.")
                              : table.toText(call.screen.columns())};
}

Answer repealBenchmarks(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const QString edition = call.text("EDITION"_L1);
    const Date from = call.day("--from"_L1, seat->session.today);
    const bool exemptions = call.has("--exemptions"_L1);
    const Result<> done = exemptions
                              ? discretion_lists::repealExemptions(seat->db, seat->session, edition,
                                                                   from, call.text("REASON"_L1))
                              : discretion_lists::repealBenchmarks(seat->db, seat->session, edition,
                                                                   from, call.text("REASON"_L1));
    if (!done)
        return done.error();
    return {
        {{u"edition"_s, edition}, {u"repealed_on"_s, toIso(from)}},
        DiscretionCommandText::tr("“%1” no longer counts from %2 on.").arg(edition, toIso(from))};
}

Answer listExemptions(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const QString edition = call.text("EDITION"_L1);
    if (!edition.isEmpty()) {
        const auto list = discretion_lists::exemptionList(seat->db, seat->session, edition);
        if (!list)
            return list.error();
        Table items({DiscretionCommandText::tr("No."), DiscretionCommandText::tr("Item"),
                     DiscretionCommandText::tr("Conditions")});
        for (const ExemptionItem &item : list->items)
            items.add({QString::number(item.place), item.cells.item, item.cells.conditions});
        QJsonObject json = anjuan::jsonOf(*list);
        json.insert(u"items"_s, discretionArray(list->items));
        return {json, items.toText(call.screen.columns())};
    }
    const auto lists = discretion_lists::exemptions(seat->db, seat->session);
    if (!lists)
        return lists.error();
    QJsonArray json;
    Table table({DiscretionCommandText::tr("Since"), DiscretionCommandText::tr("Until"),
                 DiscretionCommandText::tr("Items"), DiscretionCommandText::tr("Batch"),
                 DiscretionCommandText::tr("List")});
    for (const ExemptionList &list : *lists) {
        json << anjuan::jsonOf(list);
        table.add({toIso(list.effectiveFrom), list.repealedOn ? toIso(*list.repealedOn) : u"-"_s,
                   QString::number(list.itemCount), list.batch, list.name});
    }
    return {{{u"lists"_s, json}},
            lists->isEmpty() ? DiscretionCommandText::tr("No exemption list.")
                             : table.toText(call.screen.columns())};
}

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
    AssessmentWish wish{.matter = call.text("--matter"_L1),
                        .partyKind = valueOf(partyKindNames, call.text("--party-kind"_L1))
                                         .value_or(PartyKind::NaturalPerson),
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
                 DiscretionCommandText::tr("Bureau"), DiscretionCommandText::tr("Outside"),
                 DiscretionCommandText::tr("Deviating"), DiscretionCommandText::tr("Range")});
    for (const ConsistencyRow &row : *rows)
        table.add({row.matter, row.unitName, QString::number(row.cases), row.median.toString(),
                   row.bureauMedian.toString(), QString::number(row.outliers),
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
    for (const DeviationRow &one : *deviations)
        text +=
            u'\n' + wrapped(DiscretionCommandText::tr("Deviation: %1, %2 instead of %3 (%4): %5")
                                .arg(one.number, one.fine.toString(),
                                     discretion_words::range({one.from, one.to}),
                                     wordFor(deviationGroundNames, one.ground), one.reason),
                            call.screen.columns(), 4)
                        .join(u'\n');
    return {{{u"year"_s, year},
             {u"rows"_s, discretionArray(*rows)},
             {u"deviations"_s, discretionArray(*deviations)}},
            text};
}

} // namespace

std::vector<Command> discretionCommands()
{
    const std::vector<Option> common{
        {"--dry-run", "",
         QT_TRANSLATE_NOOP("Command", "say what would be done, and change nothing")},
        {"--edition", "NAME",
         QT_TRANSLATE_NOOP("Command", "the name of the set, or its day of effect; without it the "
                                      "file's name")},
        {"--from", "DATE", QT_TRANSLATE_NOOP("Command", "its day of effect; without it today"),
         WordType::Day},
        {"--until", "DATE", QT_TRANSLATE_NOOP("Command", "the first day it no longer counts"),
         WordType::Day},
        {"--issuer", "NAME", QT_TRANSLATE_NOOP("Command", "who issued it")},
        {"--good-rows", "",
         QT_TRANSLATE_NOOP("Command", "take the good rows though others are wrong")},
        {"--column", "HEADER=COLUMN",
         QT_TRANSLATE_NOOP("Command", "which column a header that is not known means; may be said "
                                      "several times")},
        {"--window", "MONTHS",
         QT_TRANSLATE_NOOP("Command", "over how many months earlier cases count"), WordType::Count},
        {"--encoding", "NAME",
         QT_TRANSLATE_NOOP("Command", "how a CSV file is written, where it is not found out"),
         WordType::Choice, "UTF-8|UTF-16LE|UTF-16BE|GB18030"},
        {"--sheet", "NAME",
         QT_TRANSLATE_NOOP("Command", "the sheet of a workbook; without it the first")}};
    std::vector<Option> benchmarkOptions = common;
    benchmarkOptions.insert(
        benchmarkOptions.end(),
        {{"--level", "LEVEL", QT_TRANSLATE_NOOP("Command", "the level of the issuer"),
          WordType::Choice, "national|province|city|district|bureau"},
         {"--model", "MODEL",
          QT_TRANSLATE_NOOP("Command",
                            "how tiers without amounts take theirs from the law's range"),
          WordType::Choice, "stated|30-40-30|60|mean|factors"},
         {"--fen", "", QT_TRANSLATE_NOOP("Command", "amounts are not cut to whole yuan")}});
    std::vector<Option> exemptionOptions = common;
    exemptionOptions.insert(
        exemptionOptions.end(),
        {{"--batch", "NAME", QT_TRANSLATE_NOOP("Command", "the batch the list was published in")},
         {"--basis", "BASIS",
          QT_TRANSLATE_NOOP("Command",
                            "what counts against “first”: that it was found, or punished"),
          WordType::Choice, "found|punished"},
         {"--warnings-count", "",
          QT_TRANSLATE_NOOP("Command", "earlier warnings and corrections count as well")},
         {"--no-commitment", "",
          QT_TRANSLATE_NOOP("Command", "the list asks for no commitment letter")}});
    const Option on{"--on", "DATE",
                    QT_TRANSLATE_NOOP("Command", "the day of the conduct; without it today"),
                    WordType::Day};
    const Option matter{"--matter", "MATTER",
                        QT_TRANSLATE_NOOP("Command", "code of the matter, or the words of the "
                                                     "violation")};
    return {
        {"import benchmarks",
         {{"FILE", WordType::Path}},
         benchmarkOptions,
         QT_TRANSLATE_NOOP("Command", "Take over discretion benchmarks 裁量基准 from CSV or XLSX"),
         QT_TRANSLATE_NOOP("Command",
                           "Every wrong cell is named with its row, and so are overlaps, "
                           "gaps and words that a person must judge."),
         importBenchmarks},
        {"import exemptions",
         {{"FILE", WordType::Path}},
         exemptionOptions,
         QT_TRANSLATE_NOOP("Command", "Take over an exemption list 免罚清单 from CSV or XLSX"),
         "",
         importExemptions},
        {"benchmarks list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the sets of benchmarks"),
         "",
         listBenchmarks},
        {"benchmarks show",
         {{"EDITION"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Show the rows of a set, NAME or NAME@DATE"),
         "",
         showBenchmarks},
        {"benchmarks compare",
         {{"BEFORE"}, {"AFTER"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Compare two editions row by row"),
         "",
         compareBenchmarks},
        {"benchmarks check",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "Say which benchmarks have gone stale"),
         "",
         checkBenchmarks},
        {"benchmarks repeal",
         {{"EDITION"}, {"REASON"}},
         {{"--from", "DATE",
           QT_TRANSLATE_NOOP("Command", "the first day it no longer counts; without it today"),
           WordType::Day},
          {"--exemptions", "", QT_TRANSLATE_NOOP("Command", "an exemption list is meant")}},
         QT_TRANSLATE_NOOP("Command", "End an edition that nothing takes the place of"),
         "",
         repealBenchmarks},
        {"exemptions list",
         {{"EDITION", WordType::Text, Parameter::Presence::Optional}},
         {},
         QT_TRANSLATE_NOOP("Command", "List the exemption lists, or the items of one"),
         "",
         listExemptions},
        {"assess",
         {{"FACT", WordType::Text, Parameter::Presence::Any}},
         {matter,
          {"--party-kind", "KIND", QT_TRANSLATE_NOOP("Command", "what the party is"),
           WordType::Choice, "natural_person|sole_trader|legal_person|other_organisation"},
          on,
          {"--party", "PARTY",
           QT_TRANSLATE_NOOP("Command", "whose earlier punishments are counted")},
          {"--edition", "NAME",
           QT_TRANSLATE_NOOP("Command", "the set; without it the nearest in "
                                        "force")},
          {"--case", "NUMBER",
           QT_TRANSLATE_NOOP("Command", "the recorded facts of this case, of --edition or its own"),
           WordType::Case},
          {"--for", "FACTOR", QT_TRANSLATE_NOOP("Command", "what speaks for the party")},
          {"--against", "FACTOR", QT_TRANSLATE_NOOP("Command", "what speaks against it")},
          {"--also", "MATTER",
           QT_TRANSLATE_NOOP("Command", "another matter that the same act breaks; may be said "
                                        "several times")}},
         QT_TRANSLATE_NOOP("Command", "Say what a benchmark makes of the facts: area=4.5 "
                                      "correction=in_time"),
         QT_TRANSLATE_NOOP("Command", "A fact that plays no part is NAME=none. Words that a person "
                                      "must judge are WORDS=yes or WORDS=no. Where two tiers fit, "
                                      "or none, it says so and picks none."),
         runAssess},
        {"first-offence",
         {{"FACT", WordType::Text, Parameter::Presence::Any}},
         {matter,
          {"--party", "PARTY",
           QT_TRANSLATE_NOOP("Command", "key, credit code, identity number or name")},
          on,
          {"--plate", "PLATE", QT_TRANSLATE_NOOP("Command", "of a vehicle the matter is tied to")},
          {"--list", "NAME", QT_TRANSLATE_NOOP("Command", "the exemption list, where several fit")},
          {"--item", "NUMBER", QT_TRANSLATE_NOOP("Command", "its item, where several fit")},
          {"--ground", "GROUND",
           QT_TRANSLATE_NOOP("Command", "why it could go unpunished; without it as the list says"),
           WordType::Choice, "first_offence|minor_corrected|no_fault"}},
         QT_TRANSLATE_NOOP("Command",
                           "Look through the whole register whether it is the first time"),
         "",
         runFirstOffence},
        {"like",
         {{"NUMBER", WordType::Case}},
         {{"--fine", "AMOUNT",
           QT_TRANSLATE_NOOP("Command", "the fine to be placed among them; without it that of the "
                                        "case")}},
         QT_TRANSLATE_NOOP("Command", "Show what like cases were fined 同案同罚"),
         QT_TRANSLATE_NOOP("Command", "Decided within five years in the same matter, tier and kind "
                                      "of party. What was changed later is shown and not counted."),
         runLike},
        {"consistency",
         {},
         {{"--year", "Y", QT_TRANSLATE_NOOP("Command", "the calendar year; without it this one"),
           WordType::Year},
          {"--xlsx", "FILE", QT_TRANSLATE_NOOP("Command", "write the sheet into this workbook too"),
           WordType::Path}},
         QT_TRANSLATE_NOOP("Command", "Compare the year's fines by matter and squad"),
         "",
         runConsistency},
    };
}

} // namespace anjuan::ctl
