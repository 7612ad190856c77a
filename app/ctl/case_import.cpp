// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/case_import.h"

#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/services/case_import.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CaseImportCommandText {
    Q_DECLARE_TR_FUNCTIONS(CaseImportCommandText)
};

Result<QHash<QString, QString>> mappingOf(const QStringList &words)
{
    QHash<QString, QString> mapping;
    for (const QString &word : words) {
        const qsizetype equals = word.lastIndexOf(u'=');
        if (equals < 1)
            return refused(CaseImportCommandText::tr("“%1”: write a column as HEADER=COLUMN.")
                               .arg(word.left(60)));
        mapping.insert(word.left(equals), word.mid(equals + 1));
    }
    return mapping;
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

} // namespace

Answer importCases(Call &call)
{
    const bool rehearse = call.has("--dry-run"_L1);
    const Result<RuledSeat> seat = call.desk.sitWithRules(rehearse ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    const Result<QHash<QString, QString>> mapping = mappingOf(call.texts("--column"_L1));
    if (!mapping)
        return mapping.error();
    const QString file = call.text("FILE"_L1);
    const Result<BureauKeys> keys = call.desk.keys(seat->db);
    const Result<CaseImport> done =
        case_import::run(seat->db, seat->session, seat->book, keys ? &*keys : nullptr, file,
                         {.mapping = *mapping,
                          .encoding = valueOf(encodingNames, call.text("--encoding"_L1)),
                          .sheet = call.text("--sheet"_L1),
                          .rehearse = rehearse,
                          .rejects = call.text("--rejects"_L1),
                          .progress = [&](qint64 rows) {
                              call.screen.showProgress(file, rows, 0);
                              return true;
                          }});
    call.screen.endProgress();
    if (!done)
        return done.error();
    QJsonObject columns;
    for (auto column = done->columns.begin(); column != done->columns.end(); ++column)
        columns.insert(column.key(), column.value());
    return {{{u"import"_s, done->id},
             {u"file_sha256"_s, done->fileHash},
             {u"rows"_s, done->table.rows},
             {u"taken"_s, done->taken},
             {u"known"_s, done->known},
             {u"rejected"_s, done->rejected},
             {u"columns"_s, columns},
             {u"ignored_columns"_s, QJsonArray::fromStringList(done->ignoredColumns)},
             {u"absent_columns"_s, QJsonArray::fromStringList(done->absentColumns)},
             {u"errors"_s, jsonOf(done->errors)},
             {u"rehearsal"_s, rehearse}},
            linesOf(*done, rehearse, call.screen.columns()).join(u'\n'),
            done->rejected == 0 ? Status::Done : Status::Refused};
}

} // namespace anjuan::ctl
