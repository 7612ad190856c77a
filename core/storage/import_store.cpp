// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_store.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anjuan::import_store {

using namespace Qt::StringLiterals;

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

bool hasRow(const Database &db, const QString &file, qint64 row)
{
    Rows rows(db, u"SELECT 1 FROM import_row WHERE file_sha256 = ? AND row_number = ?"_s,
              {file, row});
    return rows.next();
}

std::optional<CaseId> caseNumbered(const Database &db, const QString &number)
{
    Rows rows(db, u"SELECT dossier_id FROM import_row WHERE number_key = ?"_s, {number});
    return rows.next() ? std::optional(CaseId::parse(rows.text(0))) : std::nullopt;
}

} // namespace anjuan::import_store
