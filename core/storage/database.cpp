// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/ledger.h"
#include "core/storage/migrations.h"
#include "core/storage/writer_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <cstring>
#include <fcntl.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_map>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

constexpr int applicationId = 0x416e6a75; // "Anju"
constexpr qsizetype keptStatements = 256;

Error broken(const QString &text) { return {Error::Kind::Storage, text, {}, {}}; }

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"anjuan-%1"_s.arg(++count);
}

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

} // namespace

// Location

Result<Location> Location::parse(const QString &text)
{
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1)) {
        char *reason = nullptr;
        PQconninfoOption *options = PQconninfoParse(text.toUtf8().constData(), &reason);
        if (!options) {
            PQfreemem(reason);
            return refused(DatabaseText::tr(
                "This is not an address of a PostgreSQL database. It should look like "
                "postgresql://user@host:5432/name."));
        }
        Location where;
        for (const PQconninfoOption *option = options; option->keyword; ++option)
            if (option->val)
                where.m_server.insert(QString::fromUtf8(option->keyword),
                                      QString::fromUtf8(option->val));
        PQconninfoFree(options);
        if (where.m_server.value(u"dbname"_s).isEmpty())
            return refused(
                DatabaseText::tr("The address %1 does not name a database.").arg(where.toString()));
        for (const QString &value : std::as_const(where.m_server))
            if (value.contains(u';')) // Qt reads it as the end of an option.
                return refused(
                    DatabaseText::tr("The address of the database must not contain a semicolon."));
        return where;
    }
    if (text == ":memory:"_L1)
        return memory();
    if (text.trimmed().isEmpty() || text.contains(QChar(u'\0')))
        return refused(DatabaseText::tr("No database was named."));
    return file(text);
}

Location Location::file(const QString &path)
{
    Location where;
    where.m_path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return where;
}

Location Location::memory() { return {}; }

QString Location::toString() const
{
    if (isMemory())
        return u":memory:"_s;
    if (!isPostgres())
        return m_path;
    const QString host = m_server.value(u"host"_s);
    const QString port = m_server.value(u"port"_s);
    return u"postgresql://"_s + (host.startsWith(u'/') ? QString() : host) +
           (port.isEmpty() ? QString() : u':' + port) + u'/' + m_server.value(u"dbname"_s);
}

// Connection

struct Database::Connection {
    Location where;
    Mode mode = Mode::Read;
    OpenOptions options;
    QString name = newConnectionName();
    QStringList warnings;
    std::optional<WriterLock> lock;
    HeadMemory memory;
    std::optional<Head> noted;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> idle;
    qsizetype idleCount = 0;
    bool inTransaction = false;
    bool committing = false;
    bool failed =
        false; ///< a write or sync failed below SQLite: what is on the disk must be read anew
    sqlite3 *handle = nullptr;

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase database() const { return QSqlDatabase::database(name, false); }

    ~Connection()
    {
        idle.clear();
        if (!QSqlDatabase::contains(name))
            return;
        database().close();
        QSqlDatabase::removeDatabase(name);
        if (failed && lock)
            lock->leaveUnclean();
    }
};

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

bool Database::isPostgres() const { return m_connection->where.isPostgres(); }
Mode Database::mode() const { return m_connection->mode; }
const Location &Database::location() const { return m_connection->where; }
const QStringList &Database::openingWarnings() const { return m_connection->warnings; }
void Database::addOpeningWarning(const QString &text) { m_connection->warnings << text; }
sqlite3 *Database::sqliteHandle() const { return m_connection->handle; }
HeadMemory &Database::headMemory() const { return m_connection->memory; }
bool Database::inTransaction() const { return m_connection->inTransaction; }

void Database::noteHead(const Head &head) const
{
    Q_ASSERT(m_connection->inTransaction);
    m_connection->noted = head;
}

std::unique_ptr<QSqlQuery> Database::lease(const QString &sql) const
{
    Connection &c = *m_connection;
    if (const auto found = c.idle.find(sql); found != c.idle.end() && !found->second.empty()) {
        std::unique_ptr<QSqlQuery> query = std::move(found->second.back());
        found->second.pop_back();
        --c.idleCount;
        return query;
    }
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
        run(mode == Mode::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    } else {
        const QString sql = mode == Mode::Write
                                ? u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_s
                                : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
        try {
            run(sql);
        } catch (const SqlError &) {
            // Nothing was begun, so nothing is lost by asking a server that has come back.
            if (!isConnectionLost() || !reconnect())
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
    c.committing = true;
    run(u"COMMIT"_s);
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
    if (c.handle && sqlite3_get_autocommit(c.handle))
        return;
    QSqlQuery query(c.database());
    query.exec(u"ROLLBACK"_s);
}

PGconn *Database::postgresHandle() const
{
    const QVariant handle = m_connection->database().driver()->handle();
    if (!isPostgres() ||
        (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0))
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

bool Database::isConnectionLost() const
{
    return isPostgres() && (!postgresHandle() || PQstatus(postgresHandle()) == CONNECTION_BAD);
}

bool Database::reconnect() const
{
    forgetStatements();
    QSqlDatabase database = m_connection->database();
    database.close();
    if (!database.open())
        return false;
    prepareSession();
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
        if (isConnectionLost() || error.code.startsWith("08"_L1) || error.code.startsWith("57P"_L1))
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
        return broken(DatabaseText::tr("The disk that holds %1 is full; nothing was changed. "
                                       "Please make room and try again.")
                          .arg(c.where.toString()));
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
    case SQLITE_IOERR:
        c.failed = true;
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

// Opening

namespace {

Result<> checkPlace(const Location &where, const OpenOptions &options)
{
    const QString folder = QFileInfo(where.path()).absolutePath();
    if (!QFileInfo(folder).isDir())
        return notFound(DatabaseText::tr("There is no folder %1.").arg(folder));
    if (isNetworkShare(options.fileSystem(folder)))
        return refused(
            DatabaseText::tr(
                "%1 lies on a network share, where two computers writing at once would damage the "
                "file. Please keep "
                "the file on a local disk, or share the cases through a PostgreSQL server.")
                .arg(where.path()));
    return {};
}

bool isWritable(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

Result<> checkFile(const Location &where, Mode mode)
{
    const QString &path = where.path();
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == EACCES)
            return refused(DatabaseText::tr("You may not read %1.").arg(path));
        return notFound(DatabaseText::tr("There is no database %1.").arg(path));
    }
    if (!S_ISREG(status.st_mode))
        return refused(DatabaseText::tr("%1 is not a file.").arg(path));
    if (status.st_size == 0)
        return broken(DatabaseText::tr("%1 is empty, though it should hold a database. Please "
                                       "restore the newest backup under another name.")
                          .arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(DatabaseText::tr("You may not read %1.").arg(path));
    if (file.read(16) != QByteArray("SQLite format 3", 16))
        return refused(DatabaseText::tr("%1 is not a database of Anjuan.").arg(path));
    if (mode == Mode::Write && (!isWritable(path) || !isWritable(QFileInfo(path).absolutePath())))
        return refused(DatabaseText::tr("%1 cannot be opened for writing, because the file or its "
                                        "folder is read-only. It can be opened for "
                                        "reading.")
                           .arg(path));
    return {};
}

/// Wrong where the file was cut short: its first page counts more pages than there are.
bool isShorterThanItSays(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(100);
    const auto number = [&](qsizetype at, int bytes) {
        quint64 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | static_cast<quint8>(header[at + i]);
        return value;
    };
    if (header.size() < 100)
        return true;
    const quint64 pageSize = number(16, 2) == 1 ? 65536 : number(16, 2);
    return static_cast<quint64>(file.size()) < pageSize * number(28, 4);
}

QString uriFor(const QString &path, const QString &parameters)
{
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u'?' + parameters;
}

} // namespace

void Database::connectToFile() const
{
    Connection &c = *m_connection;
    QString connectOptions;
    QString fileName = u":memory:"_s;
    if (!c.where.isMemory()) {
        QString parameters = u"mode=rw"_s;
        const QString path = c.where.path();
        if (c.mode == Mode::Read && !isWritable(QFileInfo(path).absolutePath())) {
            parameters = u"mode=ro"_s;
            // Without a folder to put its shared memory in, SQLite reads a WAL database only if
            // told that nobody writes.
            if (QFileInfo(path + u"-wal"_s).size() == 0)
                parameters += u"&immutable=1"_s;
        }
        if (!c.options.vfs.isEmpty())
            parameters += u"&vfs="_s + c.options.vfs;
        fileName = uriFor(path, parameters);
        connectOptions = u"QSQLITE_OPEN_URI;"_s;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, c.name);
    if (!database.isValid())
        throw SqlError{u"QSQLITE"_s, u"driver"_s};
    database.setDatabaseName(fileName);
    database.setConnectOptions(connectOptions +
                               u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(c.options.waitSeconds * 1000));
    if (!database.open())
        throw SqlError{database.lastError().databaseText(), database.lastError().nativeErrorCode()};
    const QVariant handle = database.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    sqlite3 *const raw = *static_cast<sqlite3 *const *>(handle.constData());
    {
        QSqlQuery source(u"SELECT sqlite_source_id()"_s, database);
        source.next();
        // Another copy of SQLite inside the Qt plug-in would have other structures behind the same
        // handle.
        if (source.value(0).toString() != QString::fromLatin1(sqlite3_sourceid()))
            throw SqlError{u"two SQLite libraries"_s, u"driver"_s};
    }
    c.handle = raw;
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    for (const QString &pragma :
         {u"foreign_keys=ON"_s, u"cell_size_check=ON"_s, u"secure_delete=ON"_s,
          u"temp_store=MEMORY"_s, u"mmap_size=0"_s, u"cache_size=-16000"_s})
        run(u"PRAGMA "_s + pragma);
    if (c.mode == Mode::Read && !c.where.isMemory()) {
        // Only the one writer checkpoints: two at a time can damage the file in this version of
        // SQLite.
        sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        run(u"PRAGMA wal_autocheckpoint=0"_s);
        run(u"PRAGMA query_only=ON"_s);
    }
}

void Database::becomeWriter() const
{
    Connection &c = *m_connection;
    if (c.where.isMemory())
        return;
    if (pragma(u"journal_mode=WAL"_s) != "wal"_L1)
        throw SqlError{u"journal_mode"_s, u"14"_s};
    run(c.options.synchronousNormal ? u"PRAGMA synchronous=NORMAL"_s
                                    : u"PRAGMA synchronous=FULL"_s);
}

void Database::connectToServer() const
{
    Connection &c = *m_connection;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, c.name);
    if (!database.isValid())
        throw SqlError{u"QPSQL"_s, u"driver"_s};
    QMap<QString, QString> server = c.where.server();
    database.setDatabaseName(server.take(u"dbname"_s));
    database.setUserName(server.take(u"user"_s));
    database.setPassword(server.take(u"password"_s));
    database.setHostName(server.take(u"host"_s));
    const std::pair<QString, QString> defaults[] = {
        {u"connect_timeout"_s, u"10"_s}, {u"tcp_user_timeout"_s, u"10000"_s},
        {u"keepalives_idle"_s, u"10"_s}, {u"keepalives_interval"_s, u"3"_s},
        {u"keepalives_count"_s, u"3"_s}, {u"application_name"_s, c.options.program}};
    for (const auto &[name, value] : defaults)
        if (!server.contains(name))
            server.insert(name, value);
    QStringList connectOptions;
    for (auto option = server.cbegin(); option != server.cend(); ++option)
        connectOptions << option.key() + u'=' + quoted(option.value());
    database.setConnectOptions(connectOptions.join(u';'));
    if (!database.open())
        throw SqlError{database.lastError().databaseText().simplified(), u"connect"_s};
    Q_ASSERT(postgresHandle());
    prepareSession();
}

Result<> Database::checkServer() const
{
    Rows row(*this, u"SELECT current_setting('server_version_num')::integer, "
                    u"current_setting('server_encoding'), datcollate, "
                    "datctype, datname FROM pg_database WHERE datname = current_database()"_s);
    row.next();
    if (row.integer(0) < 150000)
        return refused(
            DatabaseText::tr("The server runs PostgreSQL %1; version 15 or later is needed.")
                .arg(row.integer(0) / 10000));
    const QString collation = row.text(2);
    static const QStringList byteOrder{u"C"_s, u"POSIX"_s, u"C.UTF-8"_s, u"C.utf8"_s};
    if (row.text(1) != "UTF8"_L1 || !byteOrder.contains(collation))
        return refused(DatabaseText::tr("The database %1 sorts by %2 in %3, so that lists would "
                                        "differ from those of a local file. Please "
                                        "make it anew with: createdb --template=template0 "
                                        "--encoding=UTF8 --locale=C.UTF-8 %1")
                           .arg(row.text(4), collation, row.text(1)));
    return {};
}

Result<> Database::checkPages() const
{
    const QString found = pragma(u"quick_check(1)"_s);
    if (found == "ok"_L1)
        return {};
    m_connection->failed = true;
    return broken(
        DatabaseText::tr(
            "%1 is damaged (%2). Please restore the newest backup under another name and compare.")
            .arg(m_connection->where.toString(), found));
}

Error Database::notOpened(const SqlError &error) const
{
    const QString where = m_connection->where.toString();
    if (error.code == "driver"_L1)
        return broken(DatabaseText::tr("The database driver cannot be used (%1). Please install "
                                       "the packages libqt6sql6-sqlite and "
                                       "libqt6sql6-psql of this system.")
                          .arg(error.text));
    if (error.code == "connect"_L1)
        return broken(
            DatabaseText::tr("The server of %1 cannot be reached or does not let you in. (%2)")
                .arg(where, error.text));
    if (!isPostgres()) {
        const int code = error.code.toInt() & 0xff;
        if (code == SQLITE_NOTADB)
            return refused(DatabaseText::tr("%1 is not a database of Anjuan.").arg(where));
        if (code == SQLITE_CANTOPEN)
            return refused(DatabaseText::tr("%1 cannot be opened. (%2)").arg(where, error.text));
    }
    return translated(error);
}

Result<Database> Database::open(const Location &where, Mode mode, const OpenOptions &options)
{
    auto connection = std::make_unique<Connection>();
    connection->where = where;
    connection->mode = mode;
    connection->options = options;
    Database db(std::move(connection));
    try {
        if (const Result<> opened = db.openExisting(); !opened)
            return opened.error();
    } catch (const SqlError &error) {
        return db.notOpened(error);
    }
    return db;
}

Result<> Database::openExisting()
{
    Connection &c = *m_connection;
    bool unclean = false;
    std::optional<Head> remembered;
    if (isPostgres()) {
        c.memory = HeadMemory(c.options.headFile);
        remembered = c.memory.recall();
        connectToServer();
        if (const Result<> fit = checkServer(); !fit)
            return fit;
    } else {
        if (c.where.isMemory())
            return refused(
                DatabaseText::tr("A database in memory cannot be opened, only created."));
        if (const Result<> file = checkFile(c.where, c.mode); !file)
            return file;
        if (const Result<> place = checkPlace(c.where, c.options); !place)
            return place;
        const QString path = c.where.path();
        c.memory = HeadMemory(path + u".head"_s);
        if (c.mode == Mode::Write) {
            Result<WriterLock> lock =
                WriterLock::take(path, c.options.program, c.options.waitSeconds);
            if (!lock)
                return lock.error();
            c.lock = std::move(*lock);
            unclean = c.lock->lastEndedUncleanly() || QFileInfo(path + u"-wal"_s).size() > 0 ||
                      isShorterThanItSays(path);
            // Until the checks below have passed, the next one to open must make them too.
            c.lock->leaveUnclean(unclean);
        }
        remembered = c.memory.recall();
        connectToFile();
        if (pragma(u"application_id"_s) != QString::number(applicationId))
            return refused(DatabaseText::tr("%1 is a database, but not one of Anjuan.").arg(path));
    }
    const QList<migrations::Step> steps = migrations::stepsIn(c.options.migrations, isPostgres());
    const Result<migrations::Standing> standing = migrations::standing(*this, steps);
    if (!standing)
        return standing.error();
    if (*standing == migrations::Standing::Empty)
        return refused(DatabaseText::tr("%1 has not been set up yet.").arg(c.where.toString()));
    if (unclean)
        if (const Result<> pages = checkPages(); !pages)
            return pages;
    if (c.mode == Mode::Write && !isPostgres())
        becomeWriter();
    if (*standing == migrations::Standing::Older) {
        if (c.mode == Mode::Read || !c.options.migrate)
            return refused(DatabaseText::tr("%1 was written by an older version of Anjuan. Please "
                                            "open it once for writing, so that it is "
                                            "brought up to date.")
                               .arg(c.where.toString()));
        if (const Result<> migrated = migrations::apply(*this, steps); !migrated)
            return migrated;
    }
    if (const Result<> known = recognise(remembered); !known)
        return known;
    if (c.lock)
        c.lock->leaveUnclean(false);
    return {};
}

Result<> Database::recognise(const std::optional<Head> &remembered)
{
    if (!migrations::hasTable(*this, u"ledger_head"_s))
        return {};
    return read([&] { return ledger::checkHead(*this, remembered); });
}

Result<Database> Database::create(const Location &where, const OpenOptions &options)
{
    auto connection = std::make_unique<Connection>();
    connection->where = where;
    connection->mode = Mode::Write;
    connection->options = options;
    Database db(std::move(connection));
    Result<> created;
    bool madeFile = false;
    try {
        created = db.createNew(madeFile);
    } catch (const SqlError &error) {
        created = db.notOpened(error);
    }
    if (created)
        return db;
    {
        const Database closed = std::move(db);
    }
    if (madeFile)
        for (const QString &suffix :
             {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s, u".head"_s})
            QFile::remove(where.path() + suffix);
    return created.error();
}

Result<> Database::createNew(bool &madeFile)
{
    Connection &c = *m_connection;
    if (isPostgres()) {
        connectToServer();
        if (const Result<> fit = checkServer(); !fit)
            return fit;
        c.memory = HeadMemory(c.options.headFile);
    } else {
        if (!c.where.isMemory()) {
            const QString path = c.where.path();
            if (const Result<> place = checkPlace(c.where, c.options); !place)
                return place;
            if (!isWritable(QFileInfo(path).absolutePath()))
                return refused(
                    DatabaseText::tr(
                        "No database can be made in %1, because the folder is read-only.")
                        .arg(QFileInfo(path).absolutePath()));
            const int file = ::open(QFile::encodeName(path).constData(),
                                    O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
            if (file < 0 && errno == EEXIST)
                return refused(
                    DatabaseText::tr("%1 exists already; nothing was overwritten.").arg(path));
            if (file < 0)
                return refused(DatabaseText::tr("%1 cannot be made (%2).")
                                   .arg(path, QString::fromLocal8Bit(std::strerror(errno))));
            ::close(file);
            madeFile = true;
            Result<WriterLock> lock =
                WriterLock::take(path, c.options.program, c.options.waitSeconds);
            if (!lock)
                return lock.error();
            c.lock = std::move(*lock);
            c.memory = HeadMemory(path + u".head"_s);
        }
        connectToFile();
        run(u"PRAGMA encoding='UTF-8'"_s);
        run(u"PRAGMA application_id=%1"_s.arg(applicationId));
        becomeWriter();
    }
    const QList<migrations::Step> steps = migrations::stepsIn(c.options.migrations, isPostgres());
    const Result<migrations::Standing> standing = migrations::standing(*this, steps);
    if (!standing)
        return standing.error();
    if (*standing != migrations::Standing::Empty)
        return refused(
            DatabaseText::tr("%1 is set up already; nothing was changed.").arg(c.where.toString()));
    if (const Result<> made = migrations::apply(*this, steps); !made)
        return made;
    if (const Result<> known = recognise({}); !known)
        return known;
    if (madeFile && !syncFolder(QFileInfo(c.where.path()).absolutePath()))
        return broken(
            DatabaseText::tr("The disk that holds %1 reported an error.").arg(c.where.toString()));
    return {};
}

} // namespace anjuan
