// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace anjuan {

class Database;

namespace migrations {

/// One numbered step of the schema: NNNN_name.sql, then NNNN_name.sqlite.sql or NNNN_name.psql.sql,
/// whichever exist.
struct Step {
    int number = 0;
    QString name;
    QString sha256; ///< over all the text of the step for this database
    QStringList statements;
};

/// The steps found in `folder` for one kind of database, in order. A statement ends at a line that
/// holds only `;`. Throws SqlError if a file is misnamed, unfinished or a number is used twice.
QList<Step> stepsIn(const QString &folder, bool postgres);

/// How the schema of a database stands to the steps of this program.
enum class Standing { Empty, Older, Current };

/// Refused where the database holds a step this program does not know (it is newer) or one whose
/// text differs (altered).
Result<Standing> standing(const Database &db, const QList<Step> &steps);

bool hasTable(const Database &db, const QString &name);

/// The number of the last step taken; 0 for none.
int schemaNumber(const Database &db);

/// What is not as the steps taken would make it: in an SQLite file names of tables, indexes and
/// triggers that were added, changed or removed; on a server triggers that are gone or switched
/// off. None if nobody else had a hand in it.
QStringList schemaDifferences(const Database &db, const QList<Step> &steps);

/// Takes the steps that are missing, each in a transaction of its own.
Result<> apply(Database &db, const QList<Step> &steps);

} // namespace migrations
} // namespace anjuan
