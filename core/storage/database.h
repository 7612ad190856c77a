// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/file_system.h"
#include "core/storage/head_memory.h"
#include "core/storage/location.h"
#include "core/storage/query.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <type_traits>

class QSqlError;
class QSqlQuery;
struct pg_conn;
struct sqlite3;

namespace anjuan {

namespace migrations {
struct Step;
}

/// A reader cannot change anything, takes no lock and never checkpoints. Of writers there is one
/// process per SQLite file.
enum class Mode { Read, Write };

/// What may be asked of opening. The defaults are right for a client.
struct OpenOptions {
    int waitSeconds = 5; ///< how long to wait for another writer of the same SQLite file
    QString program = QStringLiteral("anjuan"); ///< shown to others who find the file in use
    bool migrate = true;                        ///< bring an older schema up to date (writers only)
    QString
        headFile; ///< PostgreSQL: where this client remembers the ledger's head; empty for nowhere
    QString migrations = QStringLiteral(":/resources/sql");
    FileSystemProbe fileSystem = fileSystemOf; ///< replaced by tests
    bool isCopy = false; ///< a backup at rest: read it as it is, wherever it lies, and write
                         ///< nothing beside it
    QString vfs;         ///< name of an SQLite VFS; empty for the usual one
    bool synchronousNormal = false; ///< gives up durability; for tests that prove FULL is needed
};

/// One connection, for the thread that opened it.
class Database {
public:
    /// Opens what exists; never creates. Refuses, in one sentence, what cannot be trusted or safely
    /// shared.
    static Result<Database> open(const Location &where, Mode mode, const OpenOptions &options = {});
    /// Makes a new database with the present schema and opens it for writing. An SQLite file must
    /// not exist yet; a PostgreSQL database must exist and be empty.
    static Result<Database> create(const Location &where, const OpenOptions &options = {});
    /// Removes an SQLite file that create() has just made, with what lies beside it: for whoever
    /// could not put a bureau into it. It must be closed.
    static void discard(const Location &where);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    bool isPostgres() const;
    Mode mode() const;
    const Location &location() const;
    const OpenOptions &options() const;
    /// What the user should know though the database could be opened.
    const QStringList &openingWarnings() const;
    /// Those of the warnings that say what is wrong with it: acts are missing or changed, or its
    /// structure is not this program's. Only a reader meets them; a writer is refused.
    const QStringList &openingFaults() const;

    /// Runs `work` as one writing transaction. Keeps its changes if it succeeds, and none of them
    /// if it returns an Error or an SqlError stops it. Never nested. An Error of kind Storage may
    /// come from the commit itself: whether an act was kept is then looked up by its id, as
    /// ledger::append does when it is called again.
    template <class Work> std::invoke_result_t<Work> transact(Work work)
    {
        return within(Mode::Write, work);
    }

    /// Runs `work` on one unchanging state of the database. Never nested. What it writes is refused
    /// or undone.
    template <class Work> std::invoke_result_t<Work> read(Work work) const
    {
        return within(Mode::Read, work);
    }

    /// The ledger's head as it will be once the running transaction is committed: written with the
    /// commit, and then remembered outside the database.
    void noteHead(const Head &head) const;
    /// What was noted in the running transaction, if anything was.
    const std::optional<Head> &notedHead() const;
    /// True between the begin and the end of transact or read.
    bool inTransaction() const;

    // For the storage layer alone.
    sqlite3 *sqliteHandle() const;   ///< null on PostgreSQL
    pg_conn *postgresHandle() const; ///< null on SQLite
    std::unique_ptr<QSqlQuery> lease(const QString &sql) const;
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query) const;
    std::unique_ptr<SqliteStatement> leaseStatement(const QString &sql) const;
    void giveBack(const QString &sql, std::unique_ptr<SqliteStatement> statement) const;
    SqlError describe(const QSqlError &error) const;
    /// Runs one statement unprepared: schema changes and pragmas. Throws SqlError.
    void run(const QString &sql) const;
    /// The first value an SQLite pragma gives.
    QString pragma(const QString &pragma) const;
    /// What SQLite itself finds wrong with its pages and indexes, at most `limit` lines.
    QStringList damage(int limit = 20) const;
    /// Forgets prepared statements; needed after the schema has changed.
    void forgetStatements() const;
    HeadMemory &headMemory() const;
    void addOpeningWarning(const QString &text);
    void addOpeningFault(const QString &text);

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);

    template <class Work> std::invoke_result_t<Work> within(Mode mode, Work &work) const
    {
        try {
            begin(mode);
            auto result = work();
            if (result && mode == Mode::Write)
                commit();
            else
                rollback();
            return result;
        } catch (const SqlError &error) {
            rollback();
            return translated(error);
        } catch (...) {
            rollback();
            throw;
        }
    }

    void begin(Mode mode) const;
    void commit() const;
    void rollback() const noexcept;
    bool reconnect() const;
    Error translated(const SqlError &error) const;

    Result<> openExisting();
    Result<> createNew(bool &madeFile);
    Result<> recognise(const std::optional<Head> &remembered);
    void connectToFile() const;
    void becomeWriter() const;
    void connectToServer() const;
    void prepareSession() const;
    Result<> checkServer() const;
    Result<> checkPages() const;
    Result<> checkSchema(const QList<migrations::Step> &steps);
    Result<> keepBeforeMigration() const;
    Error notOpened(const SqlError &error) const;

    std::unique_ptr<Connection> m_connection;
};

} // namespace anjuan
