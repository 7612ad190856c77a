// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/discretion.h"

#include "app/ctl/column_words.h"
#include "app/ctl/desk.h"
#include "app/ctl/discretion_json.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/domain/calendar/json_date.h"
#include "core/domain/discretion/list_json.h"
#include "core/services/discretion_ends.h"
#include "core/services/discretion_sayings.h"
#include "core/services/discretion_words.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionCommandText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionCommandText)
};

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
    Result<ColumnMapping> mapping = withColumns({}, call.texts("--column"_L1));
    if (!mapping)
        return mapping.error();
    options.mapping = std::move(*mapping);
    return options;
}

/// By subject, each under its heading.
void addRemarks(QStringList &lines, const QList<SetRemark> &remarks, int columns)
{
    for (const Name<SetRemark::Kind> &kind : setRemarkNames) {
        QStringList texts;
        for (const SetRemark &remark : remarks)
            if (remark.kind == kind.value)
                texts << remark.text;
        if (texts.isEmpty())
            continue;
        lines << DiscretionCommandText::tr("%1 (%2):", "a kind of remark and how many")
                     .arg(discretion_words::label(kind.value), QString::number(texts.size()));
        for (const QString &text : std::as_const(texts))
            lines << wrapped(u"  "_s + text, columns, 4);
    }
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
    addRemarks(lines, result.remarks, columns);
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
    if (!result.absentColumns.isEmpty())
        lines << wrapped(DiscretionCommandText::tr("Columns the file does not have: %1.")
                             .arg(result.absentColumns.join(DiscretionCommandText::tr(", "))),
                         columns, 4);
    for (const QString &assumed : result.assumed)
        lines << wrapped(assumed, columns, 4);
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
         {u"absent_columns"_s, QJsonArray::fromStringList(result.absentColumns)},
         {u"assumed"_s, QJsonArray::fromStringList(result.assumed)},
         {u"replaces"_s, isoOrNull(result.replaces)},
         {u"known"_s, result.isKnown},
         {u"stored"_s, result.stored}},
        summaryOf(result, dryRun, fromSaid, static_cast<int>(rows.size()), call.screen.columns())
            .join(u'\n'),
        taken ? Status::Done : Status::Refused};
}

} // namespace

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
        const std::optional<Date> end = discretion_lists::endOf(*sets, set);
        QJsonObject one = anjuan::jsonOf(set);
        one.insert(u"ends_on"_s, isoOrNull(end));
        json << one;
        table.add({toIso(set.effectiveFrom), end ? toIso(*end) : u"-"_s,
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
    QStringList lines;
    for (const RowChange &change : *changes) {
        const BenchmarkCells &cells =
            change.kind == RowChange::Kind::Dropped ? change.before : change.after;
        lines << wrapped(
            DiscretionCommandText::tr("%1: “%2”, %3", "what became of a row, violation, tier")
                .arg(discretion_words::label(change.kind), cells.violation,
                     cells.tier.isEmpty() ? cells.condition : cells.tier),
            call.screen.columns(), 4);
        for (const QString &difference : discretion_words::differences(change))
            lines << wrapped(u"    "_s + difference, call.screen.columns(), 8);
    }
    return {{{u"changes"_s, discretionArray(*changes)}}, lines.join(u'\n')};
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
    const QString reason = call.text("REASON"_L1);
    const bool stay = call.has("--past-cases-stay"_L1);
    const Result<edition_reach::Reach> done =
        call.has("--exemptions"_L1)
            ? discretion_lists::repealExemptions(seat->db, seat->session, edition, from, reason,
                                                 stay)
            : discretion_lists::repealBenchmarks(seat->db, seat->session, edition, from, reason,
                                                 stay);
    if (!done) {
        Error why = done.error();
        if (why.rule == discretion_lists::pastCasesRule)
            why.text = DiscretionCommandText::tr("%1 Add --past-cases-stay to let them stay.")
                           .arg(why.text);
        return why;
    }
    QStringList lines{
        DiscretionCommandText::tr("“%1” no longer counts from %2 on.").arg(edition, toIso(from))};
    if (!done->isEmpty())
        lines << wrapped(edition_reach::warning(*done, edition, from), call.screen.columns(), 4);
    return {{{u"edition"_s, edition},
             {u"repealed_on"_s, toIso(from)},
             {u"decided_cases"_s, QJsonArray::fromStringList(done->decided)},
             {u"open_cases"_s, QJsonArray::fromStringList(done->open)}},
            lines.join(u'\n')};
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
        const std::optional<Date> end = discretion_lists::endOf(*lists, list);
        QJsonObject one = anjuan::jsonOf(list);
        one.insert(u"ends_on"_s, isoOrNull(end));
        json << one;
        table.add({toIso(list.effectiveFrom), end ? toIso(*end) : u"-"_s,
                   QString::number(list.itemCount), list.batch, list.name});
    }
    return {{{u"lists"_s, json}},
            lists->isEmpty() ? DiscretionCommandText::tr("No exemption list.")
                             : table.toText(call.screen.columns())};
}

} // namespace anjuan::ctl
