// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/progress.h"

#include <QString>
#include <QStringList>

namespace anjuan {

/// Copies of SQLite databases. PostgreSQL has its own (pg_dump, pg_basebackup).
namespace backup {

/// A copy that was read again and found sound.
struct Copy {
    QString path;
    Head head;
    qint64 acts = 0;
    qint64 bytes = 0;
    qint64 evidenceFiles = 0;
    QStringList missingEvidence; ///< original names of evidence that could not be copied because it
                                 ///< is missing or altered
};

/// Copies `db` while it is in use into the new file `target`, with its evidence in `<target>.files`
/// (hard links where both lie on one disk) and its head in `<target>.head`; then reads the copy and
/// recomputes its chains. Refuses an existing target; a copy that fails leaves nothing behind.
Result<Copy> backUp(const Database &db, const QString &target, const Progress &progress = {});

/// The file alone, as it is at this moment, into the new file `target`: what is kept before a
/// migration. Its pages are checked.
Result<> copyFile(const Database &db, const QString &target);

/// Reads a copy without changing anything and refuses it if it is damaged, empty, of something else
/// or of a newer version.
Result<Copy> inspect(const QString &copy, const Progress &progress = {});

/// Puts a sound copy to work under the unused name `database`, evidence and head included. Nothing
/// is ever overwritten.
Result<Copy> restore(const QString &copy, const QString &database, const Progress &progress = {});

} // namespace backup
} // namespace anjuan
