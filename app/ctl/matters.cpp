// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/matters.h"
#include "core/domain/calendar/json_date.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/domain/documents/official_forms.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MattersCommandText {
    Q_DECLARE_TR_FUNCTIONS(MattersCommandText)
};

/// Without the fen where there are none.
QString rangeOf(const Matter &matter)
{
    if (matter.fineFrom && matter.fineTo)
        return MattersCommandText::tr("%1 to %2 yuan")
            .arg(official::yuan(*matter.fineFrom), official::yuan(*matter.fineTo));
    if (matter.fineTo)
        return MattersCommandText::tr("up to %1 yuan").arg(official::yuan(*matter.fineTo));
    return matter.fineFrom
               ? MattersCommandText::tr("from %1 yuan").arg(official::yuan(*matter.fineFrom))
               : u"-"_s;
}

QString tableOf(const QList<Matter> &matters, int columns)
{
    Table table({MattersCommandText::tr("Code"), MattersCommandText::tr("Since"),
                 MattersCommandText::tr("Until"), MattersCommandText::tr("Fine"),
                 MattersCommandText::tr("Matter")});
    for (const Matter &matter : matters)
        table.add({matter.code, toIso(matter.effectiveFrom),
                   matter.repealedOn ? toIso(*matter.repealedOn) : u"-"_s, rangeOf(matter),
                   matter.name});
    return table.toText(columns);
}

QString summaryOf(const MatterImport &result, bool dryRun, int columns)
{
    QStringList lines;
    for (const MatterFieldError &error : result.errors)
        lines << wrapped(
            error.column.isEmpty()
                ? MattersCommandText::tr("Row %1: %2").arg(QString::number(error.row), error.text)
                : MattersCommandText::tr("Row %1, %2: %3")
                      .arg(QString::number(error.row), error.column, error.text),
            columns, 4);
    lines << MattersCommandText::tr("Rows read: %1; new: %2; on file already: %3; wrong: %4.")
                 .arg(result.table.rows)
                 .arg(result.added.size())
                 .arg(result.unchanged)
                 .arg(result.wrongRows);
    if (!result.replaced.isEmpty())
        lines << wrapped(MattersCommandText::tr("An earlier version ends for: %1.")
                             .arg(result.replaced.join(MattersCommandText::tr(", "))),
                         columns, 4);
    if (!result.ignoredColumns.isEmpty())
        lines << wrapped(MattersCommandText::tr("Columns not taken over: %1.")
                             .arg(result.ignoredColumns.join(MattersCommandText::tr(", "))),
                         columns, 4);
    if (dryRun)
        lines << MattersCommandText::tr("Nothing was stored: this was a rehearsal.");
    else if (!result.stored && !result.isGood())
        lines << MattersCommandText::tr(
            "Nothing was stored. Mend the rows, or take the good ones alone with --good-rows.");
    else
        lines << MattersCommandText::tr("Stored as “%1”.").arg(result.batch);
    return lines.join(u'\n');
}

Answer importMatters(Call &call)
{
    const bool dryRun = call.has("--dry-run"_L1);
    const Result<Seat> seat = call.desk.sit(dryRun ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    const QString file = call.text("FILE"_L1);
    MatterImportOptions options{.batch = call.text("--batch"_L1),
                                .effectiveFrom = parseDate(call.text("--from"_L1)),
                                .goodRowsOnly = call.has("--good-rows"_L1),
                                .encoding = valueOf(encodingNames, call.text("--encoding"_L1)),
                                .sheet = call.text("--sheet"_L1),
                                .progress = [&](qint64 done, qint64 total) {
                                    call.screen.showProgress(file, done, total);
                                    return true;
                                }};
    const Result<MatterImport> result =
        dryRun ? matters::preview(seat->db, seat->session, file, options)
               : matters::import(seat->db, seat->session, file, options);
    if (!result)
        return result.error();
    const bool taken = result->isGood() || (options.goodRowsOnly && !dryRun);
    return {{{u"file_sha256"_s, result->fileHash},
             {u"batch"_s, result->batch},
             {u"rows"_s, result->table.rows},
             {u"added"_s, jsonArrayOf(result->added)},
             {u"replaced"_s, QJsonArray::fromStringList(result->replaced)},
             {u"unchanged"_s, result->unchanged},
             {u"wrong_rows"_s, result->wrongRows},
             {u"errors"_s, jsonArrayOf(result->errors)},
             {u"ignored_columns"_s, QJsonArray::fromStringList(result->ignoredColumns)},
             {u"stored"_s, result->stored}},
            summaryOf(*result, dryRun, call.screen.columns()),
            taken ? Status::Done : Status::Refused};
}

Answer listMatters(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    std::optional<Date> day = call.day("--on"_L1, seat->session.today);
    if (call.has("--all"_L1))
        day.reset();
    const QString code = call.text("CODE"_L1);
    const Result<QList<Matter>> found = code.isEmpty()
                                            ? matters::list(seat->db, seat->session, day)
                                            : matters::versions(seat->db, seat->session, code);
    if (!found)
        return found.error();
    return {{{u"on"_s, code.isEmpty() ? isoOrNull(day) : QJsonValue()},
             {u"matters"_s, jsonArrayOf(*found)}},
            found->isEmpty() ? MattersCommandText::tr("No matter.")
                             : tableOf(*found, call.screen.columns())};
}

Answer repealMatter(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const QString code = call.text("CODE"_L1);
    const Date from = call.day("--from"_L1, seat->session.today);
    if (const Result<> done =
            matters::repeal(seat->db, seat->session, code, from, call.text("REASON"_L1));
        !done)
        return done.error();
    return {{{u"code"_s, code}, {u"repealed_on"_s, toIso(from)}},
            MattersCommandText::tr("The matter %1 no longer counts from %2 on.")
                .arg(code, toIso(from))};
}

} // namespace

std::vector<Command> matterCommands()
{
    return {
        {"import matters",
         {{"FILE", WordType::Path}},
         {{"--dry-run", "",
           QT_TRANSLATE_NOOP("Command", "say what would be done, and change nothing")},
          {"--from", "DATE",
           QT_TRANSLATE_NOOP("Command", "day of effect of the rows that give none"), WordType::Day},
          {"--batch", "NAME",
           QT_TRANSLATE_NOOP("Command", "what the list is called; without it the file's name")},
          {"--good-rows", "",
           QT_TRANSLATE_NOOP("Command", "take the good rows though others are wrong")},
          {"--encoding", "NAME",
           QT_TRANSLATE_NOOP("Command", "how a CSV file is written, where it is not found out"),
           WordType::Choice, "UTF-8|UTF-16LE|UTF-16BE|GB18030"},
          {"--sheet", "NAME",
           QT_TRANSLATE_NOOP("Command", "the sheet of a workbook; without it the first")}},
         QT_TRANSLATE_NOOP("Command", "Take over a list of matters 权力事项 from CSV or XLSX"),
         QT_TRANSLATE_NOOP("Command", "Every wrong cell is named with its row. Where any is wrong "
                                      "nothing is stored, unless --good-rows is said."),
         importMatters},
        {"matters list",
         {{"CODE", WordType::Text, Parameter::Presence::Optional}},
         {{"--on", "DATE",
           QT_TRANSLATE_NOOP("Command", "as in force on that day; without it today"),
           WordType::Day},
          {"--all", "", QT_TRANSLATE_NOOP("Command", "all versions there ever were")}},
         QT_TRANSLATE_NOOP("Command", "List the matters in force, or all versions of one"),
         "",
         listMatters},
        {"matters repeal",
         {{"CODE"}, {"REASON"}},
         {{"--from", "DATE",
           QT_TRANSLATE_NOOP("Command", "the first day it no longer counts; without it today"),
           WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "End a matter that nothing takes the place of"),
         "",
         repealMatter},
    };
}

} // namespace anjuan::ctl
