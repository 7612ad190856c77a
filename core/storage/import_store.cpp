// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_store.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/register_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace anjuan::import_store {

using namespace Qt::StringLiterals;

namespace {

const QString importedFiles =
    u"SELECT id, kind, file, file_sha256, account, began_at, ended_at, taken, withdrawn_at, "
    "withdrawn_by, reason FROM import_file "_s;

ImportedFile importedFileIn(const Rows &row)
{
    ImportedFile import{.id = row.text(0),
                        .kind = row.text(1),
                        .file = row.text(2),
                        .sha256 = row.text(3),
                        .account = row.text(4),
                        .beganAt = row.moment(5),
                        .endedAt = row.moment(6),
                        .taken = row.integer(7)};
    if (!row.text(8).isEmpty()) {
        import.withdrawnAt = row.moment(8);
        import.withdrawnBy = row.text(9);
        import.reason = row.text(10);
    }
    return import;
}

std::optional<ImportedFile> importedFile(const Database &db, const QString &condition,
                                         const QString &value)
{
    Rows row(db, importedFiles + condition, {value});
    return row.next() ? std::optional(importedFileIn(row)) : std::nullopt;
}

std::vector<BroughtCase> broughtCases(Rows row)
{
    std::vector<BroughtCase> found;
    while (row.next())
        found.push_back({CaseId::parse(row.text(0)), row.text(1)});
    return found;
}

const QString broughtCase =
    u"SELECT c.id, COALESCE(NULLIF(c.decision_number, ''), NULLIF(c.filing_number, ''), "
    "NULLIF(c.lead_number, ''), c.id) FROM register_case c WHERE c.import_id = ? "_s;

} // namespace

void insert(const Database &db, const ImportedRow &row)
{
    const QByteArray cells =
        QJsonDocument(QJsonArray::fromStringList(row.cells)).toJson(QJsonDocument::Compact);
    execute(db,
            u"INSERT INTO import_row (file_sha256, row_number, import_id, number_key, dossier_id, "
            "cells) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {row.file, row.row, row.import, row.number, row.dossier.toString(),
             QString::fromUtf8(cells)});
}

QSet<qint64> rowsOf(const Database &db, const QString &file, qint64 from, qint64 to)
{
    Rows rows(db,
              u"SELECT row_number FROM import_row WHERE file_sha256 = ? AND row_number BETWEEN ? "
              "AND ?"_s,
              {file, from, to});
    QSet<qint64> found;
    while (rows.next())
        found.insert(rows.integer(0));
    return found;
}

std::optional<CaseId> caseNumbered(const Database &db, const QString &number)
{
    Rows rows(db, u"SELECT dossier_id FROM import_row WHERE number_key = ?"_s, {number});
    return rows.next() ? std::optional(CaseId::parse(rows.text(0))) : std::nullopt;
}

void addTaken(const Database &db, const ImportedFile &import)
{
    execute(db,
            u"INSERT INTO import_file (id, kind, file, file_sha256, account, began_at, ended_at, "
            "taken, withdrawn_at, withdrawn_by, reason) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '', '') ON CONFLICT (id) DO UPDATE SET "
            "ended_at = excluded.ended_at, taken = import_file.taken + excluded.taken"_s,
            {import.id, import.kind, import.file, import.sha256, import.account,
             import.beganAt.toString(), import.endedAt.toString(), import.taken});
}

std::vector<ImportedFile> files(const Database &db)
{
    Rows row(db, importedFiles + u"ORDER BY began_at DESC, id DESC"_s);
    std::vector<ImportedFile> found;
    while (row.next())
        found.push_back(importedFileIn(row));
    return found;
}

std::optional<ImportedFile> file(const Database &db, const QString &id)
{
    return importedFile(db, u"WHERE id = ?"_s, id);
}

std::optional<ImportedFile> fileOf(const Database &db, const QString &sha256)
{
    return importedFile(db,
                        u"WHERE file_sha256 = ? AND withdrawn_at = '' ORDER BY began_at DESC "
                        "LIMIT 1"_s,
                        sha256);
}

QHash<QString, Moment> withdrawn(const Database &db)
{
    Rows row(db, u"SELECT id, withdrawn_at FROM import_file WHERE withdrawn_at <> ''"_s);
    QHash<QString, Moment> found;
    while (row.next())
        found.insert(row.text(0), row.moment(1));
    return found;
}

bool isWithdrawn(const Database &db, const QString &id)
{
    Rows row(db, u"SELECT 1 FROM import_file WHERE id = ? AND withdrawn_at <> ''"_s, {id});
    return row.next();
}

std::vector<BroughtCase> goneOnWith(const Database &db, const QString &id, int limit)
{
    return broughtCases(Rows(db,
                             broughtCase +
                                 u"AND EXISTS (SELECT 1 FROM act a WHERE a.dossier_id = c.id "
                                 "AND a.role NOT LIKE 'import %') ORDER BY c.entry LIMIT ?"_s,
                             {id, limit}));
}

std::vector<BroughtCase> underReview(const Database &db, const QString &id, int limit)
{
    return broughtCases(Rows(db,
                             broughtCase +
                                 u"AND EXISTS (SELECT 1 FROM score_sheet s WHERE s.case_id = c.id) "
                                 "ORDER BY c.entry LIMIT ?"_s,
                             {id, limit}));
}

QStringList unitsOf(const Database &db, const QString &id)
{
    Rows row(db, u"SELECT DISTINCT unit_id FROM register_case WHERE import_id = ?"_s, {id});
    QStringList units;
    while (row.next())
        units << row.text(0);
    return units;
}

QList<int> frozenWith(const Database &db, const ImportedFile &import)
{
    Rows row(db,
             u"SELECT DISTINCT f.year FROM report_freeze f WHERE f.recorded_at > ? AND EXISTS "
             "(SELECT 1 FROM register_case c WHERE c.import_id = ? AND CAST(f.year AS TEXT) IN "
             "(substr(c.lead_on, 1, 4), substr(c.filed_on, 1, 4), substr(c.decided_on, 1, 4), "
             "substr(c.closed_on, 1, 4))) ORDER BY f.year"_s,
             {import.beganAt.toString(), import.id});
    QList<int> years;
    while (row.next())
        years << static_cast<int>(row.integer(0));
    return years;
}

void withdraw(const Database &db, const ImportedFile &import)
{
    Q_ASSERT(import.withdrawnAt);
    execute(db,
            u"UPDATE import_file SET withdrawn_at = ?, withdrawn_by = ?, reason = ? "
            "WHERE id = ?"_s,
            {import.withdrawnAt->toString(), import.withdrawnBy, import.reason, import.id});
    register_store::removeImported(db, import.id);
    execute(db, u"DELETE FROM import_row WHERE import_id = ?"_s, {import.id});
}

void keep(const Database &db, const KeptMapping &mapping)
{
    execute(
        db,
        u"INSERT INTO import_mapping (kind, name, columns) VALUES (?, ?, ?) "
        "ON CONFLICT (kind, name) DO UPDATE SET columns = excluded.columns"_s,
        {mapping.kind, mapping.name,
         QString::fromUtf8(QJsonDocument(jsonOf(mapping.columns)).toJson(QJsonDocument::Compact))});
}

std::vector<KeptMapping> mappings(const Database &db, const QString &kind)
{
    Rows row(db, u"SELECT name, columns FROM import_mapping WHERE kind = ? ORDER BY name"_s,
             {kind});
    std::vector<KeptMapping> found;
    while (row.next())
        found.push_back({kind, row.text(0),
                         columnMappingIn(QJsonDocument::fromJson(row.text(1).toUtf8()).object())});
    return found;
}

} // namespace anjuan::import_store
