// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

constexpr qsizetype keptStatements = 256;

Error broken(const QString &text) { return {Error::Kind::Storage, text, {}, {}}; }

Error fullDisk(const Location &where)
{
    return broken(DatabaseText::tr("The disk that holds %1 is full; nothing was changed. "
                                   "Please make room and try again.")
                      .arg(where.toString()));
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

bool Database::isPostgres() const { return m_connection->where.isPostgres(); }
Mode Database::mode() const { return m_connection->mode; }
const Location &Database::location() const { return m_connection->where; }
const OpenOptions &Database::options() const { return m_connection->options; }
const QStringList &Database::openingWarnings() const { return m_connection->warnings; }
const QStringList &Database::openingFaults() const { return m_connection->faults; }
void Database::addOpeningWarning(const QString &text) { m_connection->warnings << text; }
void Database::addOpeningFault(const QString &text)
{
    m_connection->faults << text;
    addOpeningWarning(text);
}
sqlite3 *Database::sqliteHandle() const { return m_connection->handle; }
HeadMemory &Database::headMemory() const { return m_connection->memory; }
bool Database::inTransaction() const { return m_connection->inTransaction; }

const std::optional<Head> &Database::notedHead() const { return m_connection->noted; }

void Database::noteHead(const Head &head) const
{
    Q_ASSERT(m_connection->inTransaction);
    m_connection->noted = head;
}

namespace {

/// An idle statement of that text; null if there is none.
template <class Idle> auto taken(Idle &idle, qsizetype &count, const QString &sql)
{
    typename Idle::mapped_type::value_type statement;
    if (const auto found = idle.find(sql); found != idle.end() && !found->second.empty()) {
        statement = std::move(found->second.back());
        found->second.pop_back();
        --count;
    }
    return statement;
}

} // namespace

std::unique_ptr<SqliteStatement> Database::leaseStatement(const QString &sql) const
{
    Connection &c = *m_connection;
    std::unique_ptr<SqliteStatement> statement = taken(c.idleStatements, c.idleCount, sql);
    return statement ? std::move(statement) : std::make_unique<SqliteStatement>(c.handle, sql);
}

void Database::giveBack(const QString &sql, std::unique_ptr<SqliteStatement> statement) const
{
    Connection &c = *m_connection;
    if (c.idleCount >= keptStatements)
        forgetStatements();
    c.idleStatements[sql].push_back(std::move(statement));
    ++c.idleCount;
}

std::unique_ptr<QSqlQuery> Database::lease(const QString &sql) const
{
    Connection &c = *m_connection;
    if (std::unique_ptr<QSqlQuery> query = taken(c.idle, c.idleCount, sql))
        return query;
    auto query = std::make_unique<QSqlQuery>(c.database());
    // On PostgreSQL a forward-only result is thrown away by the next statement, nested reading
    // included.
    query->setForwardOnly(!isPostgres());
    if (!query->prepare(sql))
        throw describe(query->lastError());
    return query;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query) const
{
    Connection &c = *m_connection;
    if (c.idleCount >= keptStatements)
        forgetStatements();
    c.idle[sql].push_back(std::move(query));
    ++c.idleCount;
}

void Database::forgetStatements() const
{
    m_connection->idle.clear();
    m_connection->idleStatements.clear();
    m_connection->idleCount = 0;
}

SqlError Database::describe(const QSqlError &error) const
{
    QString code = error.nativeErrorCode();
    if (m_connection->handle)
        code = QString::number(sqlite3_extended_errcode(m_connection->handle));
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {text, code};
}

void Database::run(const QString &sql) const
{
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw describe(query.lastError());
}

QString Database::pragma(const QString &pragma) const
{
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (!query.exec(u"PRAGMA "_s + pragma) || !query.next())
        throw describe(query.lastError());
    return query.value(0).toString();
}

QStringList Database::damage(int limit) const
{
    Q_ASSERT(!isPostgres());
    QStringList found;
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (!query.exec(u"PRAGMA integrity_check(%1)"_s.arg(limit)))
        return {describe(query.lastError()).text};
    while (query.next())
        if (query.value(0).toString() != "ok"_L1)
            found << query.value(0).toString();
    return found;
}

// Transactions

void Database::begin(Mode mode) const
{
    Connection &c = *m_connection;
    Q_ASSERT_X(!c.inTransaction, "Database", "transactions are never nested");
    if (c.failed)
        throw SqlError{{}, u"reopen"_s};
    if (mode == Mode::Write && c.mode == Mode::Read)
        throw SqlError{{}, u"readonly"_s};
    c.noted.reset();
    c.committing = false;
    if (!isPostgres()) {
        execute(*this, mode == Mode::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    } else {
        const QString sql = mode == Mode::Write
                                ? u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_s
                                : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
        if (c.isLost() && !reconnect())
            throw SqlError{{}, u"connect"_s};
        try {
            run(sql);
        } catch (const SqlError &) {
            // Nothing was begun, so nothing is lost by asking a server that has come back.
            if (!c.isLost() || !reconnect())
                throw;
            run(sql);
        }
    }
    c.inTransaction = true;
}

void Database::commit() const
{
    Connection &c = *m_connection;
    // PostgreSQL answers COMMIT after a failed statement with a rollback and no error.
    if (isPostgres() && PQtransactionStatus(postgresHandle()) == PQTRANS_INERROR)
        throw SqlError{u"a statement failed"_s, u"25P02"_s};
    // Once for all acts of the transaction.
    if (c.noted)
        execute(*this, u"UPDATE ledger_head SET position = ?, hash = ?"_s,
                {c.noted->position, c.noted->hash});
    c.committing = true;
    if (isPostgres())
        run(u"COMMIT"_s);
    else
        execute(*this, u"COMMIT"_s);
    c.inTransaction = false;
    c.committing = false;
    if (c.noted)
        c.memory.remember(*c.noted);
    c.noted.reset();
}

void Database::rollback() const noexcept
{
    Connection &c = *m_connection;
    if (!c.inTransaction)
        return;
    c.inTransaction = false;
    c.noted.reset();
    // SQLite has already rolled back after some errors; a lost server has rolled back by itself.
    if ((c.handle && sqlite3_get_autocommit(c.handle)) || c.isLost())
        return;
    try {
        if (isPostgres())
            run(u"ROLLBACK"_s);
        else
            execute(*this, u"ROLLBACK"_s);
    } catch (const SqlError &) {
        // What is not committed does not outlive the connection.
    }
}

PGconn *Database::postgresHandle() const
{
    const QVariant handle = m_connection->database().driver()->handle();
    if (!isPostgres() ||
        (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0))
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

bool Database::Connection::isLost() const
{
    if (!where.isPostgres())
        return false;
    if (!QSqlDatabase::contains(name))
        return true;
    const QVariant variant = database().driver()->handle();
    PGconn *const connection =
        variant.isValid() ? *static_cast<PGconn *const *>(variant.constData()) : nullptr;
    return !connection || PQstatus(connection) == CONNECTION_BAD;
}

bool Database::reconnect() const
{
    m_connection->end();
    try {
        connectToServer();
    } catch (const SqlError &) {
        return false;
    }
    return true;
}

void Database::prepareSession() const
{
    run(u"SET TIME ZONE 'UTC'"_s);
    run(u"SET lock_timeout = '%1s'"_s.arg(std::max(1, m_connection->options.waitSeconds)));
    run(u"SET idle_in_transaction_session_timeout = '60s'"_s);
    Rows setting(*this, u"SELECT current_setting('synchronous_commit')"_s);
    if (setting.next() && setting.text(0) == "off"_L1)
        run(u"SET synchronous_commit = on"_s);
}

Error Database::translated(const SqlError &error) const
{
    Connection &c = *m_connection;
    const bool unknown = std::exchange(c.committing, false);
    if (error.code == "reopen"_L1)
        return broken(DatabaseText::tr("The disk reported an error earlier. Please close the "
                                       "database and open it again, so that it is checked."));
    if (error.code == "readonly"_L1)
        return refused(DatabaseText::tr("%1 is open for reading only; nothing can be recorded.")
                           .arg(c.where.toString()));
    if (isPostgres()) {
        if (c.isLost() || error.code == "connect"_L1 || error.code.startsWith("08"_L1) ||
            error.code.startsWith("57P"_L1))
            return broken(
                unknown ? DatabaseText::tr("The connection to the server was lost while saving, so "
                                           "it is not known whether "
                                           "the change was kept. Please look before you repeat it.")
                        : DatabaseText::tr("The connection to the server was lost; nothing was "
                                           "changed. Please try again."));
        if (error.code.startsWith("53"_L1))
            return broken(DatabaseText::tr(
                              "The server has no room or no memory left; nothing was changed. (%1)")
                              .arg(error.text));
        if (error.code == "40001"_L1 || error.code == "40P01"_L1 || error.code == "55P03"_L1)
            return Error{Error::Kind::Conflict,
                         DatabaseText::tr("Somebody else was saving at the same moment; nothing "
                                          "was changed. Please try again."),
                         {},
                         {}};
        if (error.code == "42501"_L1)
            return refused(DatabaseText::tr("The server does not let this account do that. (%1)")
                               .arg(error.text));
        if (error.code == "25006"_L1)
            return refused(DatabaseText::tr(
                "The server takes no changes at present, it is open for reading only."));
        return broken(
            DatabaseText::tr("The database refused the change; nothing was changed. (%1, %2)")
                .arg(error.text, error.code));
    }
    switch (error.code.toInt() & 0xff) {
    case SQLITE_FULL:
        return fullDisk(c.where);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{
            Error::Kind::Conflict,
            DatabaseText::tr(
                "The database is busy with another task; nothing was changed. Please try again."),
            {},
            {}};
    case SQLITE_READONLY:
        return refused(
            DatabaseText::tr("%1 cannot be written: the file or its folder is read-only.")
                .arg(c.where.toString()));
    case SQLITE_NOMEM:
        return broken(DatabaseText::tr("There was not enough memory; nothing was changed."));
    case SQLITE_CANTOPEN:
        if (isFull(QFileInfo(c.where.path()).absolutePath()))
            return fullDisk(c.where);
        return broken(DatabaseText::tr("%1 or a file beside it cannot be opened. (%2)")
                          .arg(c.where.toString(), error.text));
    case SQLITE_IOERR:
        c.failed = true;
        // Where SQLite has no room for the memory it shares, it speaks of the disk only.
        if (isFull(QFileInfo(c.where.path()).absolutePath()))
            return fullDisk(c.where);
        return broken(DatabaseText::tr("The disk that holds %1 reported an error. Please close the "
                                       "database and open it again, so that it "
                                       "is checked.")
                          .arg(c.where.toString()));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        c.failed = true;
        return broken(DatabaseText::tr("%1 is damaged. Please restore the newest backup under "
                                       "another name and compare. (%2)")
                          .arg(c.where.toString(), error.text));
    default:
        return broken(
            DatabaseText::tr("The database refused the change; nothing was changed. (%1, %2)")
                .arg(error.text, error.code));
    }
}
} // namespace anjuan
