// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace anjuan {

class Database;

/// A row of a file that became a case.
struct ImportedRow {
    QString file; ///< SHA-256 in hexadecimal digits
    qint64 row = 0;
    QString import; ///< the key of the import
    QString number; ///< of the case, in its search form
    CaseId dossier{};
    QStringList cells{};
};

/// Rows that were taken over from lists. Within a transaction only; throws SqlError.
namespace import_store {

void insert(const Database &db, const ImportedRow &row);
bool hasRow(const Database &db, const QString &file, qint64 row);
/// The case that was taken over with that number, in its search form.
std::optional<CaseId> caseNumbered(const Database &db, const QString &number);

} // namespace import_store
} // namespace anjuan
