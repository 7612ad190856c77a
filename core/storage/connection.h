// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/sqlite_statement.h"
#include "core/storage/writer_lock.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <sqlite3.h>
#include <unordered_map>
#include <vector>

namespace anjuan {

/// What a Database holds. For database.cpp and opening.cpp alone.
struct Database::Connection {
    Location where;
    Mode mode = Mode::Read;
    OpenOptions options;
    QString name = newName();
    QStringList warnings;
    QStringList faults;
    std::optional<WriterLock> lock;
    HeadMemory memory;
    std::optional<Head> noted;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> idle;
    std::unordered_map<QString, std::vector<std::unique_ptr<SqliteStatement>>> idleStatements;
    qsizetype idleCount = 0;
    bool asItLies = false; ///< read without any file beside it, for which there is no room
    bool inTransaction = false;
    bool committing = false;
    bool failed = false; ///< a write or sync failed below SQLite: the disk must be read anew
    sqlite3 *handle = nullptr;

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Qt knows its connections by name.
    static QString newName()
    {
        static std::atomic<int> count = 0;
        return QStringLiteral("anjuan-%1").arg(++count);
    }

    QSqlDatabase database() const { return QSqlDatabase::database(name, false); }

    /// True where a server no longer answers on this connection.
    bool isLost() const;

    /// Ends the connection and all statements prepared on it.
    void end()
    {
        idleStatements.clear();
        // PostgreSQL's statements are freed on the server, unless the connection is gone: then that
        // would only complain.
        if (!isLost())
            idle.clear();
        leaveNoLog();
        if (QSqlDatabase::contains(name)) {
            database().close();
            QSqlDatabase::removeDatabase(name);
        }
        idle.clear();
        idleCount = 0;
        handle = nullptr;
    }

    /// SQLite itself empties the log only when its last connection goes; a reader in the same
    /// process would leave one behind, and with it a check of all pages to the next who opens.
    void leaveNoLog() const
    {
        if (handle && mode == Mode::Write && !failed && !inTransaction && !where.isMemory())
            sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                      nullptr);
    }

    ~Connection()
    {
        end();
        if (failed && lock)
            lock->leaveUnclean();
    }
};

} // namespace anjuan
