// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace anjuan {

class Database;

/// What can be told of a database without telling anything of whom it is about. Within a
/// transaction only; throws SqlError.
namespace diagnosis_store {

struct Count {
    QString table;
    qint64 rows = 0;
};
QList<Count> counts(const Database &db);
/// "SQLite 3.40.1" or "PostgreSQL 15.20".
QString engine(const Database &db);
/// Of the database itself, in bytes.
qint64 size(const Database &db);
/// Number and SHA-256 of each step of the schema that was taken.
struct Step {
    int number = 0;
    QString sha256;
};
QList<Step> steps(const Database &db);
/// How often each kind of act stands in the ledger.
QList<Count> actsByKind(const Database &db);

} // namespace diagnosis_store
} // namespace anjuan
