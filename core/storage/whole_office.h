// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/head_memory.h"

#include <QStringList>
#include <QVariantList>
#include <functional>
#include <vector>

namespace anjuan {

class Database;

/// A table that says something of its own. What follows from others, lists, statistics and
/// searches, is made anew from them.
struct OfficeTable {
    QString name;
    QStringList columns;
    QString types;  ///< a letter for each column: i for whole numbers, t for text
    QString select; ///< all rows, those that others refer to first where a key gives the order
    QString insert;
    int refersTo = -1; ///< column that names another row of the table by its first column
};

/// Everything a database holds, table by table. Within a transaction only; throws SqlError.
namespace whole_office {

/// In an order in which rows come after those they refer to.
const std::vector<OfficeTable> &tables();

/// Visits the rows of a table; NULL is a QVariant that is null.
void each(const Database &db, const OfficeTable &table,
          const std::function<void(const QVariantList &)> &visit);
void insert(const Database &db, const OfficeTable &table, const QVariantList &row);

/// What the ledger's hashes begin with.
QString origin(const Database &db);
/// Makes the ledger of an empty database begin with `origin`. Refused by the database where an act
/// is recorded.
void beginWith(const Database &db, const QString &origin);
/// Sets the ledger's end after its acts were inserted.
void endWith(const Database &db, const Head &head);
/// Writes what a search for parties looks through.
void indexParties(const Database &db);

} // namespace whole_office

} // namespace anjuan
