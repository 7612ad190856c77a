// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/file_system.h"
#include "core/storage/ledger.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct OpeningText {
    Q_DECLARE_TR_FUNCTIONS(OpeningText)
};

constexpr int applicationId = 0x416e6a75; // "Anju"

Error broken(const QString &text) { return {Error::Kind::Storage, text, {}, {}}; }

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

Result<> checkPlace(const Location &where, const OpenOptions &options)
{
    const QString folder = QFileInfo(where.path()).absolutePath();
    if (!QFileInfo(folder).isDir())
        return notFound(OpeningText::tr("There is no folder %1.").arg(folder));
    if (isNetworkShare(options.fileSystem(folder)))
        return refused(
            OpeningText::tr(
                "%1 lies on a network share, where two computers writing at once would damage the "
                "file. Please keep "
                "the file on a local disk, or share the cases through a PostgreSQL server.")
                .arg(where.path()));
    return {};
}

bool isWritable(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

Result<> checkFile(const Location &where, Mode mode)
{
    const QString path = where.path();
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == EACCES)
            return refused(OpeningText::tr("You may not read %1.").arg(path));
        return notFound(OpeningText::tr("There is no database %1.").arg(path));
    }
    if (!S_ISREG(status.st_mode))
        return refused(OpeningText::tr("%1 is not a file.").arg(path));
    if (status.st_size == 0)
        return broken(OpeningText::tr("%1 is empty, though it should hold a database. Please "
                                      "restore the newest backup under another name.")
                          .arg(path));
    // Asked, not tried: closing a file gives up all locks this process holds on it, those of SQLite
    // included.
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK, AT_EACCESS) != 0)
        return refused(OpeningText::tr("You may not read %1.").arg(path));
    if (mode == Mode::Write && status.st_nlink > 1)
        return refused(
            OpeningText::tr(
                "%1 has more than one name on the disk (hard links); written under two names it "
                "would be "
                "damaged. Please remove the other name or make a copy with the backup command.")
                .arg(path));
    if (mode == Mode::Write && (!isWritable(path) || !isWritable(QFileInfo(path).absolutePath())))
        return refused(OpeningText::tr("%1 cannot be opened for writing, because the file or its "
                                       "folder is read-only. It can be opened for "
                                       "reading.")
                           .arg(path));
    return {};
}

QString uriFor(const QString &path, const QString &parameters)
{
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u'?' + parameters;
}

bool isAtRestOnAFullDisk(const Location &where)
{
    return !where.isPostgres() && !where.isMemory() &&
           QFileInfo(where.path() + u"-wal"_s).size() == 0 &&
           isFull(QFileInfo(where.path()).absolutePath());
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
        if (c.options.isCopy || c.asItLies) {
            parameters = u"mode=ro&immutable=1"_s;
        } else if (c.mode == Mode::Read && !isWritable(QFileInfo(path).absolutePath())) {
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
    if (!c.where.isMemory()) {
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
    sqlite3_db_config(c.handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    run(u"PRAGMA query_only=OFF"_s);
    run(u"PRAGMA wal_autocheckpoint=1000"_s);
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
    Rows row(
        *this,
        u"SELECT current_setting('server_version_num')::integer, "
        u"current_setting('server_encoding'), datcollate, "
        "datctype, datname, datlocprovider FROM pg_database WHERE datname = current_database()"_s);
    row.next();
    if (row.integer(0) < 150000)
        return refused(
            OpeningText::tr("The server runs PostgreSQL %1; version 15 or later is needed.")
                .arg(row.integer(0) / 10000));
    const QString collation = row.text(2);
    static const QStringList byteOrder{u"C"_s, u"POSIX"_s, u"C.UTF-8"_s, u"C.utf8"_s};
    if (row.text(1) != "UTF8"_L1 || row.text(5) != "c"_L1 || !byteOrder.contains(collation))
        return refused(OpeningText::tr("The database %1 sorts by %2 in %3, so that lists would "
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
        OpeningText::tr(
            "%1 is damaged (%2). Please restore the newest backup under another name and compare.")
            .arg(m_connection->where.toString(), found));
}

Result<> Database::checkSchema(const QList<migrations::Step> &steps)
{
    const QStringList differences = migrations::schemaDifferences(*this, steps);
    if (differences.isEmpty())
        return {};
    const QString text =
        OpeningText::tr("The structure of %1 was changed outside this program "
                        "(%2). Please restore the newest backup under "
                        "another name and compare.")
            .arg(m_connection->where.toString(), differences.join(OpeningText::tr(", ")));
    if (m_connection->mode == Mode::Write)
        return broken(text);
    addOpeningFault(text);
    return {};
}

Result<> Database::keepBeforeMigration() const
{
    if (isPostgres())
        return {};
    const QString copy = u"%1.schema-%2.backup"_s.arg(m_connection->where.path())
                             .arg(migrations::schemaNumber(*this), 4, 10, QChar(u'0'));
    if (QFileInfo::exists(copy))
        return {}; // of an attempt that did not end
    return backup::copyFile(*this, copy);
}

Error Database::notOpened(const SqlError &error) const
{
    const QString where = m_connection->where.toString();
    if (error.code == "driver"_L1)
        return broken(OpeningText::tr("The database driver cannot be used (%1). Please install "
                                      "the packages libqt6sql6-sqlite and "
                                      "libqt6sql6-psql of this system.")
                          .arg(error.text));
    if (error.code == "connect"_L1)
        return broken(
            OpeningText::tr("The server of %1 cannot be reached or does not let you in. (%2)")
                .arg(where, error.text));
    if (!isPostgres()) {
        const int code = error.code.toInt() & 0xff;
        if (code == SQLITE_NOTADB)
            return refused(OpeningText::tr("%1 is not a database of Anjuan.").arg(where));
        if (code == SQLITE_CANTOPEN &&
            !isFull(QFileInfo(m_connection->where.path()).absolutePath()))
            return refused(OpeningText::tr("%1 cannot be opened. (%2)").arg(where, error.text));
    }
    return translated(error);
}

Result<Database> Database::open(const Location &where, Mode mode, const OpenOptions &options)
{
    const auto tried = [&](bool asItLies) -> Result<Database> {
        auto connection = std::make_unique<Connection>();
        connection->where = where;
        connection->mode = mode;
        connection->options = options;
        connection->asItLies = asItLies;
        Database db(std::move(connection));
        try {
            if (const Result<> opened = db.openExisting(); !opened)
                return opened.error();
        } catch (const SqlError &error) {
            return db.notOpened(error);
        }
        return db;
    };
    Result<Database> opened = tried(false);
    if (opened || mode == Mode::Write || !isAtRestOnAFullDisk(where))
        return opened;
    // Nobody can be writing now, so that it may be read without the memory that SQLite shares with
    // writers.
    Result<Database> lying = tried(true);
    if (!lying)
        return opened;
    lying->addOpeningWarning(
        OpeningText::tr("The disk that holds %1 is full: nothing can be recorded until there is "
                        "room. What is recorded can be read.")
            .arg(where.toString()));
    return lying;
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
            return refused(OpeningText::tr("A database in memory cannot be opened, only created."));
        if (const Result<> file = checkFile(c.where, c.mode); !file)
            return file;
        if (c.options.isCopy && QFileInfo(c.where.path() + u"-wal"_s).size() > 0)
            return refused(OpeningText::tr("%1 was copied while it was in use: part of it is in "
                                           "%1-wal. Please make copies with the "
                                           "backup command.")
                               .arg(c.where.path()));
        if (const Result<> place = c.options.isCopy ? Result<>() : checkPlace(c.where, c.options);
            !place)
            return place;
        const QString path = c.where.path();
        if (!c.options.isCopy)
            c.memory = HeadMemory(path + u".head"_s);
        remembered = c.memory.recall();
        unclean = QFileInfo(path + u"-wal"_s).size() > 0;
        connectToFile();
        if (pragma(u"application_id"_s) != QString::number(applicationId))
            return refused(OpeningText::tr("%1 is a database, but not one of Anjuan.").arg(path));
        if (c.mode == Mode::Write) {
            Result<WriterLock> lock =
                WriterLock::take(path, c.options.program, c.options.waitSeconds);
            if (!lock)
                return lock.error();
            c.lock = std::move(*lock);
            unclean = unclean || c.lock->lastEndedUncleanly();
            // Until the checks below have passed, the next one to open must make them too.
            c.lock->leaveUnclean(unclean);
        }
    }
    const QList<migrations::Step> steps = migrations::stepsIn(c.options.migrations, isPostgres());
    const Result<migrations::Standing> standing = migrations::standing(*this, steps);
    if (!standing)
        return standing.error();
    if (*standing == migrations::Standing::Empty)
        return refused(OpeningText::tr("%1 has not been set up yet.").arg(c.where.toString()));
    if (unclean)
        if (const Result<> pages = checkPages(); !pages)
            return pages;
    if (c.mode == Mode::Write && !isPostgres())
        becomeWriter();
    if (const Result<> own = checkSchema(steps); !own)
        return own;
    if (*standing == migrations::Standing::Older && !c.options.isCopy) {
        if (c.mode == Mode::Read || !c.options.migrate)
            return refused(OpeningText::tr("%1 was written by an older version of Anjuan. Please "
                                           "open it once for writing, so that it is "
                                           "brought up to date.")
                               .arg(c.where.toString()));
        if (const Result<> kept = keepBeforeMigration(); !kept)
            return kept;
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
    // Whichever file found no room first: before what was made is taken away again.
    const bool noRoom =
        !where.isPostgres() && !where.isMemory() && isFull(QFileInfo(where.path()).absolutePath());
    {
        const Database closed = std::move(db);
    }
    if (madeFile)
        discard(where);
    if (noRoom)
        return broken(OpeningText::tr("The disk that would hold %1 is full; nothing was made.")
                          .arg(where.toString()));
    return created.error();
}

void Database::discard(const Location &where)
{
    if (where.isPostgres() || where.isMemory())
        return;
    for (const QString &suffix :
         {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s, u".head"_s})
        QFile::remove(where.path() + suffix);
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
                    OpeningText::tr(
                        "No database can be made in %1, because the folder is read-only.")
                        .arg(QFileInfo(path).absolutePath()));
            const int file = ::open(QFile::encodeName(path).constData(),
                                    O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
            if (file < 0 && errno == EEXIST)
                return refused(
                    OpeningText::tr("%1 exists already; nothing was overwritten.").arg(path));
            if (file < 0)
                return refused(
                    OpeningText::tr("%1 cannot be made (%2).").arg(path, systemReason()));
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
        becomeWriter();
        run(u"PRAGMA application_id=%1"_s.arg(applicationId));
    }
    const QList<migrations::Step> steps = migrations::stepsIn(c.options.migrations, isPostgres());
    const Result<migrations::Standing> standing = migrations::standing(*this, steps);
    if (!standing)
        return standing.error();
    if (*standing != migrations::Standing::Empty)
        return refused(
            OpeningText::tr("%1 is set up already; nothing was changed.").arg(c.where.toString()));
    if (const Result<> made = migrations::apply(*this, steps); !made)
        return made;
    if (const Result<> known = recognise({}); !known)
        return known;
    if (madeFile && !syncFolder(QFileInfo(c.where.path()).absolutePath()))
        return broken(
            OpeningText::tr("The disk that holds %1 reported an error.").arg(c.where.toString()));
    return {};
}

} // namespace anjuan
