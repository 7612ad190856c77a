// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/case_import.h"

#include "app/ctl/column_words.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/domain/calendar/clock.h"
#include "core/services/case_import.h"
#include "core/services/imports.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CaseImportCommandText {
    Q_DECLARE_TR_FUNCTIONS(CaseImportCommandText)
};

/// A JSON object in a file, header to column, or what the bureau keeps under that name.
Result<ColumnMapping> keptMapping(Database &db, const Session &session, const QString &said)
{
    if (QFile file(said); file.exists()) {
        QJsonParseError error;
        const QJsonObject columns = file.open(QIODevice::ReadOnly)
                                        ? QJsonDocument::fromJson(file.readAll(), &error).object()
                                        : QJsonObject();
        if (columns.isEmpty())
            return refused(CaseImportCommandText::tr("%1 holds no mapping: a JSON object of the "
                                                     "list’s headers and the columns they mean.")
                               .arg(said));
        return columnMappingIn(columns);
    }
    const Result<std::vector<KeptMapping>> kept = imports::mappings(db, session, imports::cases);
    if (!kept)
        return kept.error();
    QStringList names;
    for (const KeptMapping &one : *kept) {
        if (one.name == said)
            return one.columns;
        names << one.name;
    }
    return notFound(
        names.isEmpty()
            ? CaseImportCommandText::tr("There is neither a file nor a mapping called “%1”; none "
                                        "is kept yet.")
                  .arg(said)
            : CaseImportCommandText::tr("There is neither a file nor a mapping called “%1”. Kept "
                                        "are: %2.")
                  .arg(said, names.join(CaseImportCommandText::tr(", "))));
}

/// A kept mapping may know more headers than this list has.
ColumnMapping within(const ColumnMapping &mapping, const QStringList &header)
{
    ColumnMapping kept;
    for (auto column = mapping.begin(); column != mapping.end(); ++column)
        if (header.contains(column.key()))
            kept.insert(column.key(), column.value());
    return kept;
}

QStringList pairsIn(const ColumnMapping &mapping)
{
    QStringList pairs;
    for (auto column = mapping.begin(); column != mapping.end(); ++column)
        pairs << column.key() + u'=' + column.value();
    pairs.sort();
    return pairs;
}

QStringList linesOf(const CaseImport &done, bool rehearsed, int columns)
{
    QStringList lines;
    for (const RowNote &error : done.errors)
        lines << wrapped(error.column.isEmpty()
                             ? CaseImportCommandText::tr("Row %1: %2")
                                   .arg(QString::number(error.row), error.text)
                             : CaseImportCommandText::tr("Row %1, %2: %3")
                                   .arg(QString::number(error.row), error.column, error.text),
                         columns, 4);
    if (!done.ignoredColumns.isEmpty())
        lines << wrapped(CaseImportCommandText::tr("Columns not taken over: %1.")
                             .arg(done.ignoredColumns.join(CaseImportCommandText::tr(", "))),
                         columns, 4);
    if (!done.absentColumns.isEmpty())
        lines << wrapped(CaseImportCommandText::tr("Columns the file does not have: %1.")
                             .arg(done.absentColumns.join(CaseImportCommandText::tr(", "))),
                         columns, 4);
    lines << (rehearsed
                  ? CaseImportCommandText::tr("Rows that would become cases: %1; taken over from "
                                              "this file before: %2; with something wrong: %3. "
                                              "Nothing was recorded: this was a rehearsal.")
                  : CaseImportCommandText::tr("Rows that became cases: %1; taken over from this "
                                              "file before: %2; with something wrong: %3."))
                 .arg(done.taken)
                 .arg(done.known)
                 .arg(done.rejected);
    return lines;
}

QJsonArray jsonOf(const QList<RowNote> &errors)
{
    QJsonArray array;
    for (const RowNote &error : errors)
        array.append(QJsonObject{
            {u"row"_s, error.row}, {u"column"_s, error.column}, {u"text"_s, error.text}});
    return array;
}

QJsonObject jsonOf(const ImportedFile &import)
{
    QJsonObject json{{u"import"_s, import.id},
                     {u"kind"_s, import.kind},
                     {u"file"_s, import.file},
                     {u"file_sha256"_s, import.sha256},
                     {u"account"_s, import.account},
                     {u"began_at"_s, import.beganAt.toString()},
                     {u"ended_at"_s, import.endedAt.toString()},
                     {u"taken"_s, import.taken}};
    if (import.withdrawnAt) {
        json.insert(u"withdrawn_at"_s, import.withdrawnAt->toString());
        json.insert(u"withdrawn_by"_s, import.withdrawnBy);
        json.insert(u"reason"_s, import.reason);
    }
    return json;
}

} // namespace

Answer importCases(Call &call)
{
    const bool rehearse = call.has("--dry-run"_L1);
    Result<RuledSeat> seat = call.desk.sitWithRules(rehearse ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    const QString file = call.text("FILE"_L1);
    Result<ColumnMapping> kept = ColumnMapping();
    if (call.has("--mapping"_L1))
        kept = keptMapping(seat->db, seat->session, call.text("--mapping"_L1));
    if (!kept)
        return kept.error();
    const Result<ColumnMapping> mapping = withColumns(*kept, call.texts("--column"_L1));
    if (!mapping)
        return mapping.error();
    CaseImportOptions how{.mapping = *mapping,
                          .encoding = valueOf(encodingNames, call.text("--encoding"_L1)),
                          .sheet = call.text("--sheet"_L1),
                          .rehearse = rehearse,
                          .rejects = call.text("--rejects"_L1),
                          .progress = [&](qint64 rows, qint64 total) {
                              call.screen.showProgress(file, rows, total);
                              return true;
                          }};
    const Result<CaseImportLook> seen = case_import::look(file, how);
    if (!seen)
        return seen.error();
    how.mapping = *withColumns(within(*kept, seen->table.header), call.texts("--column"_L1));
    if (call.has("--propose"_L1))
        how.mapping.insert(seen->proposed);
    const Result<BureauKeys> keys = call.desk.keys(seat->db);
    const Result<CaseImport> done =
        case_import::run(seat->db, seat->session, seat->book, keys ? &*keys : nullptr, file, how);
    call.screen.endProgress();
    const QString hint =
        seen->proposed.isEmpty() || call.has("--propose"_L1)
            ? QString()
            : CaseImportCommandText::tr("These headers may mean: %1. “--propose” takes them so, "
                                        "“--column” one of them.")
                  .arg(pairsIn(seen->proposed).join(CaseImportCommandText::tr(", ")));
    if (!done) {
        Error why = done.error();
        if (!hint.isEmpty())
            why.text += u'\n' + hint;
        return why;
    }
    if (call.has("--save-mapping"_L1) && !rehearse)
        if (const Result<> saved =
                imports::keepMapping(seat->db, seat->session,
                                     {imports::cases, call.text("--save-mapping"_L1), how.mapping});
            !saved)
            return saved.error();
    QStringList lines = linesOf(*done, rehearse, call.screen.columns());
    if (!hint.isEmpty())
        lines = wrapped(hint, call.screen.columns(), 4) + lines;
    return {{{u"import"_s, done->id},
             {u"file_sha256"_s, done->fileHash},
             {u"rows"_s, done->table.rows},
             {u"taken"_s, done->taken},
             {u"known"_s, done->known},
             {u"rejected"_s, done->rejected},
             {u"columns"_s, anjuan::jsonOf(done->columns)},
             {u"proposed"_s, anjuan::jsonOf(seen->proposed)},
             {u"ignored_columns"_s, QJsonArray::fromStringList(done->ignoredColumns)},
             {u"absent_columns"_s, QJsonArray::fromStringList(done->absentColumns)},
             {u"errors"_s, jsonOf(done->errors)},
             {u"rehearsal"_s, rehearse}},
            lines.join(u'\n'),
            done->rejected == 0 ? Status::Done : Status::Refused};
}

Answer listImports(Call &call)
{
    Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<std::vector<ImportedFile>> files = imports::list(seat->db, seat->session);
    if (!files)
        return files.error();
    QJsonArray json;
    QStringList lines;
    for (const ImportedFile &import : *files) {
        json.append(jsonOf(import));
        lines << CaseImportCommandText::tr("%1  %2  %3  %4, %n case(s)", nullptr,
                                           static_cast<int>(import.taken))
                     .arg(import.id, clockInChina(import.beganAt), import.account, import.file);
        if (import.withdrawnAt)
            lines << CaseImportCommandText::tr("    withdrawn %1 by %2: %3")
                         .arg(clockInChina(*import.withdrawnAt), import.withdrawnBy, import.reason);
    }
    if (files->empty())
        lines << CaseImportCommandText::tr("Nothing was imported yet.");
    return {{{u"imports"_s, json}}, lines.join(u'\n')};
}

Answer withdrawImport(Call &call)
{
    Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<ImportedFile> done =
        imports::withdraw(seat->db, seat->session, call.text("KEY"_L1), call.text("--reason"_L1));
    if (!done)
        return done.error();
    return {jsonOf(*done),
            CaseImportCommandText::tr("The import of %1 is withdrawn: %n case(s) are in no list, "
                                      "search or figure any more.",
                                      nullptr, static_cast<int>(done->taken))
                .arg(done->file)};
}

} // namespace anjuan::ctl
