// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_database.h"
#include "core/storage/ledger.h"
#include "core/storage/migrations.h"
#include "tests/support/test_acts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

void makeTable(Database &db)
{
    const Result<> made = db.transact([&]() -> Result<> {
        db.run(u"CREATE TABLE thing (name TEXT NOT NULL PRIMARY KEY, amount BIGINT, note TEXT)"_s);
        return {};
    });
    VERIFY_RESULT(made);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What somebody does to the file with another program.
void alter(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alter"_s);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        for (const QString &statement : statements)
            QVERIFY2(QSqlQuery(db).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"alter"_s);
}

QString textOf(const Database &db, const QString &sql)
{
    const Result<QString> text = db.read([&]() -> Result<QString> {
        Rows row(db, sql);
        return row.next() ? row.text(0) : QString();
    });
    return text ? *text : text.error().text;
}

/// One refused request is one plain sentence or two, with the name of what it is about.
void verifyRefused(const Result<Database> &db, const QString &about)
{
    QVERIFY(!db);
    const QString text = db.error().text;
    QVERIFY2(text.contains(about), qPrintable(text));
    QVERIFY2(!text.contains(u'\n') && text.size() < 400, qPrintable(text));
}

/// Takes the rights of an ordinary user for a while: root may write everywhere.
class OrdinaryUser {
public:
    OrdinaryUser() : m_isActive(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    ~OrdinaryUser()
    {
        if (m_isActive && ::seteuid(0) != 0)
            qFatal("cannot go back to root");
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_isActive;
};

/// A folder of migrations of the test's own.
class Steps {
public:
    void add(const QString &name, const QByteArray &sql) { write(m_folder.filePath(name), sql); }
    void remove(const QString &name) { QVERIFY(QFile::remove(m_folder.filePath(name))); }
    OpenOptions options() const
    {
        OpenOptions options;
        options.migrations = m_folder.path();
        options.waitSeconds = 0;
        return options;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead_data() { test::eachKind(); }
    void whatIsWrittenIsRead()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        makeTable(db);
        const Result<int> written = db.transact([&]() -> Result<int> {
            execute(db, u"INSERT INTO thing (name, amount, note) VALUES (?, ?, ?)"_s,
                    {u"𠮷野家 '\";--"_s, qint64(9007199254740993), QVariant()});
            return execute(
                db, u"INSERT INTO thing (name, amount, note) VALUES (?, ?, ?), (?, ?, ?)"_s,
                {u"empty"_s, -5, QString(), u"flag"_s, true, nullable(std::optional<QString>())});
        });
        VERIFY_RESULT(written);
        QCOMPARE(*written, 2);
        const Result<> read = db.read([&]() -> Result<> {
            Rows row(db, u"SELECT name, amount, note FROM thing ORDER BY name"_s);
            if (!row.next())
                return refused(u"none"_s);
            [&] {
                QCOMPARE(row.text(0), u"empty"_s);
                QCOMPARE(row.integer(1), -5);
                QVERIFY(!row.isNull(2));
                QCOMPARE(row.optionalText(2), std::optional(u""_s));
                // The same statement again while the first is being read.
                Rows again(db, u"SELECT name, amount, note FROM thing ORDER BY name"_s);
                QVERIFY(again.next());
                QCOMPARE(again.text(0), u"empty"_s);
                QVERIFY(row.next());
                QCOMPARE(row.integer(1), 1);
                QVERIFY(row.isNull(2));
                QCOMPARE(row.optionalText(2), std::nullopt);
                QVERIFY(row.next());
                QCOMPARE(row.text(0), u"𠮷野家 '\";--"_s);
                QCOMPARE(row.integer(1), 9007199254740993);
                QVERIFY(!row.next());
                Rows sum(db, u"SELECT sum(amount), count(*) FROM thing WHERE amount < ?"_s, {10});
                QVERIFY(sum.next());
                QCOMPARE(sum.integer(0), -4);
                QCOMPARE(sum.integer(1), 2);
            }();
            return {};
        });
        VERIFY_RESULT(read);
    }

    void anErrorKeepsNothing_data() { test::eachKind(); }
    void anErrorKeepsNothing()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        makeTable(db);
        const Result<> declined = db.transact([&]() -> Result<> {
            execute(db, u"INSERT INTO thing (name) VALUES (?)"_s, {u"a"_s});
            return refused(u"no"_s);
        });
        QVERIFY(!declined);
        const Result<> twice = db.transact([&]() -> Result<> {
            execute(db, u"INSERT INTO thing (name) VALUES (?)"_s, {u"b"_s});
            execute(db, u"INSERT INTO thing (name) VALUES (?)"_s, {u"b"_s});
            return {};
        });
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Storage);
        const Result<> stray = db.read([&]() -> Result<> {
            execute(db, u"INSERT INTO thing (name) VALUES (?)"_s, {u"c"_s});
            return {};
        });
        Q_UNUSED(stray)
        const Result<qint64> count = db.read([&]() -> Result<qint64> {
            Rows row(db, u"SELECT count(*) FROM thing"_s);
            row.next();
            return row.integer(0);
        });
        QVERIFY(count);
        QCOMPARE(*count, 0);
    }

    void aStatementThatFailedIsNotCommitted_data() { test::eachKind(); }
    void aStatementThatFailedIsNotCommitted()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        makeTable(db);
        const Result<> done = db.transact([&]() -> Result<> {
            execute(db, u"INSERT INTO thing (name) VALUES (?)"_s, {u"a"_s});
            // PostgreSQL tells of the failure of a second statement in one string only by the state
            // of the transaction.
            db.run(db.isPostgres() ? u"SELECT 1; SELECT nothing"_s : u"SELECT nothing"_s);
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(textOf(db, u"SELECT count(*) FROM thing"_s), u"0"_s);
    }

    void aColumnOfAnotherKindIsAnError_data() { test::eachKind(); }
    void aColumnOfAnotherKindIsAnError()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        const Database db = place.create();
        const auto reading = [&](const QString &sql, auto read) {
            return bool(db.read([&]() -> Result<> {
                Rows row(db, sql);
                if (!row.next())
                    return refused(u"none"_s);
                read(row);
                return {};
            }));
        };
        QVERIFY(!reading(u"SELECT 'x' AS a"_s, [](Rows &row) { row.integer(0); }));
        QVERIFY(!reading(u"SELECT 1.5 AS a"_s, [](Rows &row) { row.integer(0); }));
        QVERIFY(!reading(u"SELECT '2026-02-30' AS a"_s, [](Rows &row) { row.date(0); }));
        QVERIFY(!reading(u"SELECT 'yesterday' AS a"_s, [](Rows &row) { row.moment(0); }));
        QVERIFY(!reading(u"SELECT 1 AS a"_s, [](Rows &row) { row.text(1); }));
        QVERIFY(!reading(u"SELECT nothing"_s, [](Rows &) {}));
        QVERIFY(reading(u"SELECT '2026-02-28' AS a"_s, [](Rows &row) { row.date(0); }));
        QVERIFY(reading(u"SELECT -9223372036854775807 AS a"_s,
                        [](Rows &row) { QCOMPARE(row.integer(0), -9223372036854775807LL); }));
    }

    void placesAreReadFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("file") << u"/tmp/a b.anjuan"_s << u"/tmp/a b.anjuan"_s;
        QTest::newRow("relative") << u"a.anjuan"_s << QDir::current().filePath(u"a.anjuan"_s);
        QTest::newRow("memory") << u":memory:"_s << u":memory:"_s;
        QTest::newRow("server") << u"postgresql://u:secret@db.example:5433/cases?sslmode=require"_s
                                << u"postgresql://db.example:5433/cases"_s;
        QTest::newRow("two servers")
            << u"postgres://u@a:1,b:2/cases"_s << u"postgresql://a,b:1,2/cases"_s;
        QTest::newRow("no name") << u"postgresql://u@a:1"_s << QString();
        QTest::newRow("bad option") << u"postgresql://u@a:1/x?nonsense=1"_s << QString();
        QTest::newRow("semicolon") << u"postgresql://u:a%3Bb@a:1/x"_s << QString();
        QTest::newRow("nothing") << u" "_s << QString();
    }
    void placesAreReadFromText()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const Result<Location> where = Location::parse(text);
        QCOMPARE(bool(where), !shown.isEmpty());
        if (where)
            QCOMPARE(where->toString(), shown);
        else
            QVERIFY(!where.error().text.contains(u"secret"_s));
    }

    void openingNeverCreates()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.anjuan"_s);
        for (const Mode mode : {Mode::Read, Mode::Write}) {
            const Result<Database> db = Database::open(Location::file(path), mode);
            verifyRefused(db, path);
            QCOMPARE(db.error().kind, Error::Kind::NotFound);
        }
        verifyRefused(Database::create(Location::file(folder.filePath(u"none/cases"_s))),
                      folder.filePath(u"none"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void creatingNeverOverwrites()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.anjuan"_s);
        write(path, "precious");
        verifyRefused(Database::create(Location::file(path)), path);
        QCOMPARE(contentOf(path), "precious");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"cases.anjuan"_s});
    }

    void aServerDatabaseIsSetUpOnce()
    {
        if (!test::databaseKinds().contains(u"postgres"_s))
            QSKIP("no PostgreSQL server is named in ANJUAN_TEST_POSTGRES");
        const test::Place place(u"postgres"_s);
        QVERIFY(!Database::open(place.location(), Mode::Write, place.options()));
        {
            const Database db = place.create();
        }
        QVERIFY(!Database::create(place.location(), place.options()));
        place.open();
    }

    void whatIsNoDatabaseOfOursIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
             {"empty", "text", "folder", "only the header", "cut short", "other database",
              "foreign application", "newer schema", "altered step", "dropped trigger", "damaged"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatIsNoDatabaseOfOursIsRefused()
    {
        QFETCH(QString, what);
        const test::Place place(u"sqlite"_s);
        const QString path = place.location().path();
        {
            Database db = place.create();
            for (int i = 0; i < 30; ++i)
                VERIFY_RESULT(test::record(db, test::draft(CaseId::create())));
        }
        const QByteArray bytes = contentOf(path);
        if (what == "empty"_L1) {
            write(path, {});
        } else if (what == "text"_L1) {
            write(path, "Dear colleague,\n");
        } else if (what == "folder"_L1) {
            QVERIFY(QFile::remove(path) && QDir().mkdir(path));
        } else if (what == "only the header"_L1) {
            write(path, bytes.first(100));
        } else if (what == "cut short"_L1) {
            write(path, bytes.chopped(5 * 4096));
        } else if (what == "other database"_L1) {
            QVERIFY(QFile::remove(path));
            alter(path, {u"CREATE TABLE person (name TEXT)"_s});
        } else if (what == "foreign application"_L1) {
            alter(path, {u"PRAGMA application_id=1"_s});
        } else if (what == "newer schema"_L1) {
            alter(path, {u"INSERT INTO migration VALUES (9999, 'future', 'x', 'x', 'x')"_s});
        } else if (what == "altered step"_L1) {
            alter(path, {u"UPDATE migration SET sha256 = 'x' WHERE number = 1"_s});
        } else if (what == "dropped trigger"_L1) {
            alter(path, {u"DROP TRIGGER act_update"_s});
        } else if (what == "damaged"_L1) {
            // Found because the last writer did not end cleanly.
            QByteArray lock = contentOf(path + u".lock"_s);
            write(path + u".lock"_s, lock.replace("closed", "open"));
            QByteArray damaged = bytes;
            damaged.replace(10 * 4096, 4096, QByteArray(4096, 'x'));
            write(path, damaged);
        }
        const QByteArray before = contentOf(path);
        const Result<Database> db = Database::open(place.location(), Mode::Write, place.options());
        verifyRefused(db, path);
        QCOMPARE(contentOf(path), before);
    }

    void aDatabaseOnANetworkShareIsRefused_data()
    {
        QTest::addColumn<quint64>("magic");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isShare");
        QTest::newRow("NFS") << quint64(0x6969) << QString() << true;
        QTest::newRow("SMB") << quint64(0x517b) << QString() << true;
        QTest::newRow("SMB2") << quint64(0xfe534d42) << QString() << true;
        QTest::newRow("CIFS") << quint64(0xff534d42) << QString() << true;
        QTest::newRow("9p") << quint64(0x01021997) << QString() << true;
        QTest::newRow("Ceph") << quint64(0x00c36400) << QString() << true;
        QTest::newRow("sshfs") << quint64(0x65735546) << u"fuse.sshfs"_s << true;
        QTest::newRow("gvfs") << quint64(0x65735546) << u"fuse.gvfsd-fuse"_s << true;
        QTest::newRow("unknown FUSE") << quint64(0x65735546) << QString() << true;
        QTest::newRow("encrypted folder") << quint64(0x65735546) << u"fuse.gocryptfs"_s << false;
        QTest::newRow("ext4") << quint64(0xef53) << QString() << false;
        QTest::newRow("tmpfs") << quint64(0x01021994) << QString() << false;
        QTest::newRow("overlay") << quint64(0x794c7630) << QString() << false;
    }
    void aDatabaseOnANetworkShareIsRefused()
    {
        QFETCH(quint64, magic);
        QFETCH(QString, type);
        QFETCH(bool, isShare);
        const test::Place place(u"sqlite"_s);
        {
            const Database db = place.create();
        }
        OpenOptions options = place.options();
        options.fileSystem = [&](const QString &folder) {
            return folder == place.folder() ? FileSystem{magic, type} : FileSystem{};
        };
        const Result<Database> opened = Database::open(place.location(), Mode::Read, options);
        const Location another = Location::file(place.folder() + u"/another"_s);
        const Result<Database> created = Database::create(another, options);
        QCOMPARE(bool(opened), !isShare);
        QCOMPARE(bool(created), !isShare);
        if (!isShare)
            return;
        verifyRefused(opened, place.location().path());
        QVERIFY(opened.error().text.contains(u"PostgreSQL"_s));
        QVERIFY(!QFile::exists(another.path()));
    }

    void aReadOnlyFolderCanOnlyBeRead()
    {
        const test::Place place(u"sqlite"_s);
        const QString path = place.location().path();
        {
            Database db = place.create();
            VERIFY_RESULT(test::record(db, test::draft(officeDossier)));
        }
        const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(path, readable));
        QVERIFY(QFile::setPermissions(path + u".head"_s, readable));
        QVERIFY(QFile::setPermissions(place.folder(), readable | QFile::ExeOwner | QFile::ExeGroup |
                                                          QFile::ExeOther));
        {
            const OrdinaryUser user;
            verifyRefused(Database::open(place.location(), Mode::Write, place.options()), path);
            const Result<Database> reader =
                Database::open(place.location(), Mode::Read, place.options());
            VERIFY_RESULT(reader);
            QCOMPARE(textOf(*reader, u"SELECT count(*) FROM act"_s), u"1"_s);
            verifyRefused(Database::create(Location::file(place.folder() + u"/new"_s)),
                          place.folder());
        }
        QVERIFY(QFile::setPermissions(place.folder(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aSecondWriterIsToldWhoIsFirst()
    {
        const test::Place place(u"sqlite"_s);
        const Database first = place.create();
        OpenOptions options = place.options();
        options.program = u"anjuanctl"_s;
        QElapsedTimer waited;
        waited.start();
        const Result<Database> second = Database::open(place.location(), Mode::Write, options);
        QVERIFY(waited.elapsed() >= 1000);
        verifyRefused(second, place.location().path());
        for (const QString &told :
             {u"anjuan "_s, QString::number(::getpid()), QSysInfo::machineHostName()})
            QVERIFY2(second.error().text.contains(told), qPrintable(second.error().text));
        const Database reader = place.open(Mode::Read);
    }

    void oneFileHasOneLockWhateverItsNames()
    {
        const test::Place place(u"sqlite"_s);
        const QString path = place.location().path();
        const QTemporaryDir folder;
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(path, link));
        QVERIFY(QFile::link(place.folder(), folder.filePath(u"folder"_s)));
        {
            const Database db = place.create();
            for (const QString &other : {link, folder.filePath(u"folder/cases.anjuan"_s)}) {
                QCOMPARE(Location::file(other).path(), path);
                verifyRefused(Database::open(Location::file(other), Mode::Write, place.options()),
                              path);
            }
        }
        QCOMPARE(::link(QFile::encodeName(path).constData(),
                        QFile::encodeName(place.folder() + u"/second"_s).constData()),
                 0);
        verifyRefused(Database::open(place.location(), Mode::Write, place.options()), path);
    }

    /// Closing any file of this process that is the database would give up the locks SQLite holds
    /// on it.
    void openingAnotherConnectionKeepsTheLocks()
    {
        const test::Place place(u"sqlite"_s);
        Database db = place.create();
        VERIFY_RESULT(test::record(db, test::draft(officeDossier)));
        {
            const Database reader = place.open(Mode::Read);
        }
        QVERIFY(!Database::open(place.location(), Mode::Write, place.options()));
        // Another program that came and went would take the log with it, were it alone.
        QProcess other;
        other.start(
            u"/bin/sh"_s,
            {u"-c"_s,
             u"exec sqlite3 \"$0\" 'PRAGMA journal_mode=DELETE; SELECT count(*) FROM act'"_s,
             place.location().path()});
        if (!other.waitForFinished() || other.exitCode() == 127)
            QSKIP("the program sqlite3 is not installed");
        const QByteArray said = other.readAllStandardOutput() + other.readAllStandardError();
        QVERIFY2(said.contains("locked"), said.constData());
        VERIFY_RESULT(test::record(db, test::draft(officeDossier)));
        QCOMPARE(textOf(place.open(Mode::Read), u"SELECT count(*) FROM act"_s), u"2"_s);
    }

    void aLockLeftBehindIsNoObstacle()
    {
        const test::Place place(u"sqlite"_s);
        {
            const Database db = place.create();
        }
        // A process that is gone, of another start of the machine; another that has this one's
        // number.
        for (const QByteArray &pid : {QByteArray("4194303"), QByteArray::number(::getpid())}) {
            write(place.location().path() + u".lock"_s,
                  R"({"boot":"00000000-0000-0000-0000-000000000000","host":"elsewhere","pid":)" +
                      pid + R"(,"program":"x","state":"open"})");
            const Database db = place.open();
            QVERIFY(db.openingWarnings().isEmpty());
        }
        write(place.location().path() + u".lock"_s, QByteArray(3, '\xff'));
        place.open();
    }

    void writingIsDurableAndReadersLeaveTheLogAlone()
    {
        const test::Place place(u"sqlite"_s);
        Database db = place.create();
        QCOMPARE(db.pragma(u"journal_mode"_s), u"wal"_s);
        QCOMPARE(db.pragma(u"synchronous"_s), u"2"_s);
        QCOMPARE(db.pragma(u"foreign_keys"_s), u"1"_s);
        QCOMPARE(db.pragma(u"trusted_schema"_s), u"0"_s);
        VERIFY_RESULT(test::record(db, test::draft(officeDossier)));
        const QString log = place.location().path() + u"-wal"_s;
        const qint64 size = QFileInfo(log).size();
        QVERIFY(size > 0);
        {
            Database reader = place.open(Mode::Read);
            QCOMPARE(reader.pragma(u"query_only"_s), u"1"_s);
            QCOMPARE(reader.pragma(u"wal_autocheckpoint"_s), u"0"_s);
            const Result<Act> act = test::record(reader, test::draft(officeDossier));
            QVERIFY(!act);
            QCOMPARE(act.error().kind, Error::Kind::Refused);
            const Result<> stray = reader.read([&]() -> Result<> {
                execute(reader, u"DELETE FROM act_personal"_s);
                return {};
            });
            QVERIFY(!stray);
        }
        QCOMPARE(QFileInfo(log).size(), size);
        QCOMPARE(textOf(db, u"SELECT count(*) FROM act_personal"_s), u"1"_s);
    }

    void readersSeeOneStateWhileOthersWrite_data() { test::eachKind(); }
    void readersSeeOneStateWhileOthersWrite()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const Database reader = place.open(Mode::Read);
        const QString count = u"SELECT count(*) FROM act"_s;
        const Result<> read = reader.read([&]() -> Result<> {
            const auto seen = [&] {
                Rows row(reader, count);
                row.next();
                return row.integer(0);
            };
            if (seen() != 0)
                return refused(u"before"_s);
            if (const Result<Act> act = test::record(db, test::draft(officeDossier)); !act)
                return act.error();
            return seen() == 0 ? Result<>() : refused(u"after"_s);
        });
        VERIFY_RESULT(read);
        QCOMPARE(textOf(reader, count), u"1"_s);
    }

    void aDatabaseThatSortsOtherwiseIsRefused()
    {
        if (!test::databaseKinds().contains(u"postgres"_s))
            QSKIP("no PostgreSQL server is named in ANJUAN_TEST_POSTGRES");
        const test::Place place(u"postgres"_s,
                                u"LOCALE_PROVIDER icu ICU_LOCALE 'zh' LOCALE 'C.UTF-8'"_s);
        const Result<Database> db = Database::create(place.location(), place.options());
        QVERIFY(!db);
        QVERIFY2(db.error().text.contains(u"createdb"_s), qPrintable(db.error().text));
    }

    void aServerWithoutItsTriggersIsRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("switched off") << u"ALTER TABLE act DISABLE TRIGGER act_change"_s;
        QTest::newRow("for replicas only")
            << u"ALTER TABLE act ENABLE REPLICA TRIGGER act_change"_s;
        QTest::newRow("dropped") << u"DROP TRIGGER act_change ON act"_s;
    }
    void aServerWithoutItsTriggersIsRefused()
    {
        QFETCH(QString, statement);
        if (!test::databaseKinds().contains(u"postgres"_s))
            QSKIP("no PostgreSQL server is named in ANJUAN_TEST_POSTGRES");
        const test::Place place(u"postgres"_s);
        {
            Database db = place.create();
            VERIFY_RESULT(db.transact([&]() -> Result<> {
                db.run(statement);
                return {};
            }));
        }
        verifyRefused(Database::open(place.location(), Mode::Write, place.options()),
                      u"act_change"_s);
        QCOMPARE(place.open(Mode::Read).openingWarnings().size(), 1);
    }

    void aServerThatCannotBeReachedIsNamed()
    {
        const Result<Location> where =
            Location::parse(u"postgresql://nobody:secret@127.0.0.1:1/cases"_s);
        VERIFY_RESULT(where);
        const Result<Database> db = Database::open(*where, Mode::Read);
        verifyRefused(db, u"127.0.0.1:1/cases"_s);
        QVERIFY(!db.error().text.contains(u"secret"_s));
    }

    void aLostConnectionIsMadeAgain()
    {
        if (!test::databaseKinds().contains(u"postgres"_s))
            QSKIP("no PostgreSQL server is named in ANJUAN_TEST_POSTGRES");
        const test::Place place(u"postgres"_s);
        Database db = place.create();
        Database other = place.open();
        const QString others = u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                               u"WHERE datname = current_database() AND pid <> "
                               "pg_backend_pid()"_s;
        const Result<> cut = db.transact([&]() -> Result<> {
            execute(db, u"INSERT INTO number_counter VALUES ('a', 'b', 1, 1)"_s);
            if (textOf(other, others) != "1"_L1)
                return refused(u"nobody was cut off"_s);
            execute(db, u"INSERT INTO number_counter VALUES ('a', 'b', 2, 1)"_s);
            return {};
        });
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, Error::Kind::Storage);
        QVERIFY2(cut.error().text.contains(u"lost"_s), qPrintable(cut.error().text));
        const Result<Act> act = test::record(db, test::draft(officeDossier));
        VERIFY_RESULT(act);
        QCOMPARE(textOf(db, u"SELECT count(*) FROM number_counter"_s), u"0"_s);
        QCOMPARE(textOf(db, u"SELECT current_setting('TimeZone')"_s), u"UTC"_s);
    }

    // The schema

    void stepsAreTakenInOrderAndOnce()
    {
        Steps steps;
        const QTemporaryDir folder;
        const Location where = Location::file(folder.filePath(u"db"_s));
        steps.add(u"0001_first.sql"_s,
                  "-- A thing.\nCREATE TABLE thing (name TEXT)\n;\n-- a comment; with a semicolon\n"
                  "INSERT INTO thing VALUES ('a;\nb')\n;\n");
        steps.add(u"0001_first.psql.sql"_s, "nonsense\n;\n");
        steps.add(u"0002_second.sqlite.sql"_s, "CREATE TRIGGER t AFTER INSERT ON thing\nBEGIN\n    "
                                               "SELECT 1;\n    SELECT 2;\nEND\n;\n");
        {
            const Result<Database> db = Database::create(where, steps.options());
            VERIFY_RESULT(db);
            QCOMPARE(textOf(*db, u"SELECT name FROM thing"_s), u"a;\nb"_s);
            QCOMPARE(textOf(*db, u"SELECT max(number) FROM migration"_s), u"2"_s);
        }
        steps.add(u"0010_third.sql"_s, "ALTER TABLE thing ADD COLUMN amount BIGINT\n;\n");
        const Result<Database> reader = Database::open(where, Mode::Read, steps.options());
        verifyRefused(reader, where.path());
        {
            const Result<Database> db = Database::open(where, Mode::Write, steps.options());
            VERIFY_RESULT(db);
            QCOMPARE(textOf(*db, u"SELECT count(amount) FROM thing"_s), u"0"_s);
        }
        // What was there before is kept, and the older program can still open it.
        const QString copy = where.path() + u".schema-0002.backup"_s;
        QVERIFY(QFile::exists(copy));
        steps.remove(u"0010_third.sql"_s);
        verifyRefused(Database::open(where, Mode::Write, steps.options()), where.path());
        VERIFY_RESULT(Database::open(Location::file(copy), Mode::Write, steps.options()));
    }

    void anAlteredOrMissingStepIsRefused()
    {
        Steps steps;
        const QTemporaryDir folder;
        const Location where = Location::file(folder.filePath(u"db"_s));
        steps.add(u"0001_first.sql"_s, "CREATE TABLE thing (name TEXT)\n;\n");
        steps.add(u"0002_second.sql"_s, "CREATE TABLE other (name TEXT)\n;\n");
        {
            VERIFY_RESULT(Database::create(where, steps.options()));
        }
        steps.add(u"0001_first.sql"_s, "CREATE TABLE thing (name TEXT) -- edited\n;\n");
        verifyRefused(Database::open(where, Mode::Read, steps.options()), where.path());
        steps.remove(u"0001_first.sql"_s);
        verifyRefused(Database::open(where, Mode::Write, steps.options()), where.path());
    }

    void aStepThatFailsLeavesTheSchemaAsItWas()
    {
        Steps steps;
        const QTemporaryDir folder;
        const Location where = Location::file(folder.filePath(u"db"_s));
        steps.add(u"0001_first.sql"_s, "CREATE TABLE thing (name TEXT)\n;\n");
        {
            VERIFY_RESULT(Database::create(where, steps.options()));
        }
        steps.add(u"0002_second.sql"_s, "CREATE TABLE other (name TEXT)\n;\n");
        steps.add(u"0003_third.sql"_s,
                  "CREATE TABLE more (name TEXT)\n;\nCREATE TABLE thing (name TEXT)\n;\n");
        verifyRefused(Database::open(where, Mode::Write, steps.options()), u"3"_s);
        steps.remove(u"0003_third.sql"_s);
        const Result<Database> db = Database::open(where, Mode::Write, steps.options());
        VERIFY_RESULT(db);
        QCOMPARE(
            textOf(
                *db,
                u"SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name)"_s),
            u"migration,other,thing"_s);
    }

    void aCreationThatFailsLeavesNothing()
    {
        Steps steps;
        const QTemporaryDir folder;
        steps.add(u"0001_first.sql"_s, "CREATE TABLE thing (name TEXT)\n;\nnonsense\n;\n");
        QVERIFY(!Database::create(Location::file(folder.filePath(u"db"_s)), steps.options()));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void malformedStepsAreRefused_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("no number") << QStringList{u"first.sql"_s} << QByteArray("SELECT 1\n;\n");
        QTest::newRow("twice") << QStringList{u"0001_a.sql"_s, u"0001_b.sql"_s}
                               << QByteArray("SELECT 1\n;\n");
        QTest::newRow("unfinished") << QStringList{u"0001_a.sql"_s} << QByteArray("SELECT 1\n");
    }
    void malformedStepsAreRefused()
    {
        QFETCH(QStringList, names);
        QFETCH(QByteArray, sql);
        Steps steps;
        for (const QString &name : names)
            steps.add(name, sql);
        QVERIFY(!Database::create(Location::memory(), steps.options()));
    }

    void theShippedStepsSuitBothDatabases()
    {
        const QList<migrations::Step> file = migrations::stepsIn(u":/resources/sql"_s, false);
        const QList<migrations::Step> server = migrations::stepsIn(u":/resources/sql"_s, true);
        QVERIFY(!file.isEmpty());
        QCOMPARE(file.size(), server.size());
        for (qsizetype i = 0; i < file.size(); ++i) {
            QCOMPARE(file[i].number, server[i].number);
            QVERIFY2(!file[i].statements.isEmpty() && !server[i].statements.isEmpty(),
                     qPrintable(file[i].name));
        }
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
