// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/evidence_store.h"
#include "core/storage/verify.h"
#include "tests/support/test_acts.h"
#include "tests/support/test_database.h"
#include "tests/support/tiny_disk.h"

#include <QDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

using test::TinyDisk;

/// Takes all room there is but `spare` bytes.
void fillUp(const TinyDisk &disk, qint64 spare)
{
    QFile file(disk.filePath(u"ballast"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (file.write(QByteArray(4096, 'x')) == 4096)
        ;
    file.resize(std::max<qint64>(0, file.size() - spare));
}

Act large(int note)
{
    Act act = test::draft(officeDossier);
    act.content.insert("note"_L1, QString(note, u'x'));
    return act;
}

} // namespace

class TestFullDisk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const TinyDisk disk(512);
        if (!disk.isMounted())
            QSKIP("a small file system cannot be mounted here");
    }

    void anActIsRefusedAndNothingIsLost_data()
    {
        QTest::addColumn<int>("spare");
        // So the disk gets full in each of the places where room is asked for.
        for (int spare = 0; spare <= 160 * 1024; spare += 8 * 1024)
            QTest::newRow(qPrintable(u"%1 bytes left"_s.arg(spare))) << spare;
    }
    void anActIsRefusedAndNothingIsLost()
    {
        QFETCH(int, spare);
        const TinyDisk disk(3000);
        const Location where = Location::file(disk.filePath(u"cases.anjuan"_s));
        Result<Database> db = Database::create(where);
        VERIFY_RESULT(db);
        qint64 kept = 0;
        for (; kept < 10; ++kept)
            VERIFY_RESULT(test::record(*db, large(3000)));
        fillUp(disk, spare);
        Result<Act> refused = test::record(*db, large(20000));
        for (; refused; refused = test::record(*db, large(20000)))
            ++kept;
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().text.contains(u"full"), qPrintable(refused.error().text));
        // It is known what is there, and it is whole.
        const Result<VerifyReport> report = verify(*db);
        VERIFY_RESULT(report);
        QVERIFY(report->isSound());
        QCOMPARE(report->acts, kept);
        // With room again recording goes on, in this program and in the next.
        QVERIFY(QFile::remove(disk.filePath(u"ballast"_s)));
        VERIFY_RESULT(test::record(*db, large(20000)));
        {
            const Database closed = std::move(*db);
        }
        Result<Database> again = Database::open(where, Mode::Write);
        VERIFY_RESULT(again);
        QVERIFY(again->openingWarnings().isEmpty());
        QCOMPARE(verify(*again)->acts, kept + 1);
        VERIFY_RESULT(test::record(*again, large(100)));
    }

    void aDatabaseClosedAndOpenedOnAFullDiskIsWhole()
    {
        const TinyDisk disk(3000);
        const Location where = Location::file(disk.filePath(u"cases.anjuan"_s));
        {
            Result<Database> db = Database::create(where);
            VERIFY_RESULT(db);
            for (int i = 0; i < 20; ++i)
                VERIFY_RESULT(test::record(*db, large(3000)));
            fillUp(disk, 0);
            for (int i = 0; i < 30; ++i)
                if (!test::record(*db, large(20000)))
                    break;
        }
        const Result<Database> db = Database::open(where, Mode::Write);
        if (!db)
            QVERIFY2(db.error().text.contains(u"full") || db.error().text.contains(u"No space"),
                     qPrintable(db.error().text));
        QVERIFY(QFile::remove(disk.filePath(u"ballast"_s)));
        {
            const Result<Database> closed = Database::open(where, Mode::Read);
        }
        const Result<Database> again =
            db ? Database::open(where, Mode::Read) : Database::open(where, Mode::Write);
        VERIFY_RESULT(again);
        const Result<VerifyReport> report = verify(*again);
        QVERIFY(report->isSound());
        QVERIFY(report->acts >= 20);
    }

    void whatIsRecordedIsReadOnAFullDisk()
    {
        const TinyDisk disk(3000);
        const Location where = Location::file(disk.filePath(u"cases.anjuan"_s));
        {
            Result<Database> db = Database::create(where);
            VERIFY_RESULT(db);
            for (int i = 0; i < 20; ++i)
                VERIFY_RESULT(test::record(*db, large(3000)));
        }
        fillUp(disk, 0);
        const Result<Database> reader = Database::open(where, Mode::Read);
        VERIFY_RESULT(reader);
        QCOMPARE(verify(*reader)->acts, 20);
        QCOMPARE(reader->openingWarnings().size(), 1);
        QVERIFY(reader->openingWarnings().front().contains(u"full"));
        QVERIFY(reader->openingFaults().isEmpty());
    }

    void nothingIsMadeOnAFullDisk_data()
    {
        QTest::addColumn<int>("spare");
        for (int spare = 0; spare <= 256 * 1024; spare += 16 * 1024)
            QTest::newRow(qPrintable(u"%1 bytes left"_s.arg(spare))) << spare;
    }
    void nothingIsMadeOnAFullDisk()
    {
        QFETCH(int, spare);
        const TinyDisk disk(1000);
        fillUp(disk, spare);
        const Result<Database> db =
            Database::create(Location::file(disk.filePath(u"cases.anjuan"_s)));
        QVERIFY(!db);
        QCOMPARE(db.error().kind, Error::Kind::Storage);
        QVERIFY2(db.error().text.contains(u"full"), qPrintable(db.error().text));
    }

    void aBackupThatFindsNoRoomLeavesNothing()
    {
        const test::Place place(u"sqlite"_s);
        Database db = place.create();
        for (int i = 0; i < 20; ++i)
            VERIFY_RESULT(test::record(db, large(50000)));
        const TinyDisk disk(500);
        const Result<backup::Copy> copy = backup::backUp(db, disk.filePath(u"copy"_s));
        QVERIFY(!copy);
        QVERIFY2(copy.error().text.contains(u"full"), qPrintable(copy.error().text));
        QVERIFY(QDir(disk.filePath(QString())).isEmpty());
        // An older copy stays, and a restore that finds no room leaves nothing either.
        const QTemporaryDir folder;
        VERIFY_RESULT(backup::backUp(db, folder.filePath(u"copy"_s)));
        const Result<backup::Copy> restored =
            backup::restore(folder.filePath(u"copy"_s), disk.filePath(u"restored"_s));
        QVERIFY(!restored);
        QVERIFY(QDir(disk.filePath(QString())).isEmpty());
    }

    void evidenceThatFindsNoRoomLeavesNothing()
    {
        const TinyDisk disk(500);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"video"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.write(QByteArray(2'000'000, 'v')) == 2'000'000);
        file.close();
        const EvidenceFolder evidence(disk.filePath(u"evidence"_s));
        const Result<StoredFile> stored = evidence.take(file.fileName());
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Storage);
        QVERIFY(QDir(evidence.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_full_disk.moc"
