// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/evidence_store.h"
#include "core/storage/verify.h"
#include "tests/support/test_acts.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const CaseId one = CaseId::parse(u"01900000-0000-7000-8000-000000000001"_s);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void recordActs(Database &db, int count)
{
    for (int i = 0; i < count; ++i)
        VERIFY_RESULT(test::record(db, test::draft(one)));
}

QString takeEvidence(Database &db, const QTemporaryDir &folder, const QByteArray &bytes)
{
    write(folder.filePath(u"photo"_s), bytes);
    const Result<StoredFile> stored =
        EvidenceFolder::beside(db.location()).take(folder.filePath(u"photo"_s));
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text));
    const Result<> recorded = db.transact([&] {
        return evidence_store::record(db,
                                      {EvidenceId::create(), *stored,
                                       u"照片 "_s + QString::fromLatin1(bytes), Moment{0}, u"a"_s});
    });
    if (!recorded)
        qFatal("%s", qPrintable(recorded.error().text));
    return stored->sha256;
}

qint64 actsIn(const QString &path)
{
    const Result<Database> db = Database::open(Location::file(path), Mode::Write);
    if (!db)
        qFatal("%s", qPrintable(db.error().text));
    const Result<VerifyReport> report = verify(*db);
    return report && report->isSound() && db->openingWarnings().isEmpty() ? report->acts : -1;
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT
private slots:
    void aCopyIsPutToWorkUnderAnotherName()
    {
        const test::Place place(u"sqlite"_s);
        const QTemporaryDir folder;
        const QString copyPath = folder.filePath(u"备份 1.anjuan"_s);
        const QString restored = folder.filePath(u"restored.anjuan"_s);
        QString photo;
        {
            Database db = place.create();
            recordActs(db, 20);
            photo = takeEvidence(db, folder, "one");
            const Result<backup::Copy> copy = backup::backUp(db, copyPath);
            VERIFY_RESULT(copy);
            QCOMPARE(copy->acts, 20);
            QCOMPARE(copy->evidenceFiles, 1);
            QCOMPARE(copy->path, copyPath);
            QVERIFY(copy->missingEvidence.isEmpty());
            recordActs(db, 5);
        }
        QVERIFY(QFile::remove(folder.filePath(u"photo"_s)));
        QCOMPARE(filesIn(folder), (QStringList{u"备份 1.anjuan"_s, u"备份 1.anjuan.files"_s,
                                               u"备份 1.anjuan.head"_s}));
        const QByteArray before = contentOf(copyPath);
        const Result<backup::Copy> inspected = backup::inspect(copyPath);
        VERIFY_RESULT(inspected);
        QCOMPARE(inspected->evidenceFiles, 1);
        const Result<backup::Copy> copy = backup::restore(copyPath, restored);
        VERIFY_RESULT(copy);
        QCOMPARE(copy->acts, 20);
        QCOMPARE(contentOf(copyPath), before);
        QCOMPARE(actsIn(restored), 20);
        QCOMPARE(EvidenceFolder(restored + u".files"_s).check(photo), EvidenceFolder::State::Ok);
        Result<Database> db = Database::open(Location::file(restored), Mode::Write);
        VERIFY_RESULT(db);
        VERIFY_RESULT(test::record(*db, test::draft(one)));
    }

    void recordingGoesOnWhileACopyIsMade()
    {
        const test::Place place(u"sqlite"_s);
        const QTemporaryDir folder;
        Database writer = place.create();
        {
            // Enough for several steps of the copy.
            Act large = test::draft(one);
            large.content.insert("note"_L1, QString(900'000, u'字'));
            for (int i = 0; i < 8; ++i) {
                large.id = ActId::create();
                VERIFY_RESULT(test::record(writer, large));
            }
        }
        const Database reader = place.open(Mode::Read);
        int recorded = 0;
        const QString copyPath = folder.filePath(u"copy"_s);
        const Result<backup::Copy> copy = backup::backUp(reader, copyPath, [&](qint64, qint64) {
            const bool kept = bool(test::record(writer, test::draft(one)));
            recorded += kept ? 1 : 0;
            return kept;
        });
        VERIFY_RESULT(copy);
        QVERIFY(recorded >= 3);
        QCOMPARE(copy->acts, 8);
        QCOMPARE(verify(writer)->acts, 8 + recorded);
        QVERIFY(verify(writer)->isSound());
    }

    void nothingIsOverwritten_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const QString &suffix :
             {u""_s, u"-wal"_s, u"-shm"_s, u".head"_s, u".files"_s, u".lock"_s})
            QTest::newRow(qPrintable(u"target"_s + suffix)) << suffix;
    }
    void nothingIsOverwritten()
    {
        QFETCH(QString, suffix);
        const test::Place place(u"sqlite"_s);
        const QTemporaryDir folder;
        Database db = place.create();
        recordActs(db, 1);
        const QString good = folder.filePath(u"good"_s);
        VERIFY_RESULT(backup::backUp(db, good));
        const QString target = folder.filePath(u"target"_s);
        write(target + suffix, "precious");
        const QStringList before = filesIn(folder);
        const Result<backup::Copy> copy = backup::backUp(db, target);
        QVERIFY(!copy);
        QVERIFY(copy.error().text.contains(target + suffix));
        const Result<backup::Copy> restored = backup::restore(good, target);
        QVERIFY(!restored);
        QVERIFY(restored.error().text.contains(target + suffix));
        QCOMPARE(contentOf(target + suffix), "precious");
        QCOMPARE(filesIn(folder), before);
    }

    void aStoppedOrImpossibleBackupLeavesNothing()
    {
        const test::Place place(u"sqlite"_s);
        const QTemporaryDir folder;
        Database db = place.create();
        recordActs(db, 3);
        const Result<backup::Copy> stopped =
            backup::backUp(db, folder.filePath(u"copy"_s), [](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Refused);
        QVERIFY(!backup::backUp(db, folder.filePath(u"nowhere/copy"_s)));
        QVERIFY(filesIn(folder).isEmpty());
    }

    void missingEvidenceIsNamed()
    {
        const test::Place place(u"sqlite"_s);
        const QTemporaryDir folder;
        Database db = place.create();
        takeEvidence(db, folder, "kept");
        const EvidenceFolder evidence = EvidenceFolder::beside(db.location());
        QVERIFY(QFile::remove(evidence.pathOf(takeEvidence(db, folder, "lost"))));
        const Result<backup::Copy> copy = backup::backUp(db, folder.filePath(u"copy"_s));
        VERIFY_RESULT(copy);
        QCOMPARE(copy->evidenceFiles, 1);
        QCOMPARE(copy->missingEvidence, QStringList{u"照片 lost"_s});
        QCOMPARE(backup::inspect(folder.filePath(u"copy"_s))->missingEvidence,
                 QStringList{u"照片 lost"_s});
    }

    void aBadCopyIsRefusedAndReplacesNothing_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how :
             {"missing", "folder", "empty", "text", "picture", "first page only", "cut in half",
              "one byte short", "random page", "other database", "foreign application",
              "newer schema", "altered schema", "stray trigger", "changed act", "lost acts",
              "other copy's head", "unfinished log"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aBadCopyIsRefusedAndReplacesNothing()
    {
        QFETCH(QString, how);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy"_s);
        {
            const test::Place place(u"sqlite"_s);
            Database db = place.create();
            recordActs(db, 30);
            VERIFY_RESULT(backup::backUp(db, copy));
        }
        const auto alter = [&](const QStringList &statements) {
            const QString name = u"alter"_s;
            {
                QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
                db.setDatabaseName(copy);
                QVERIFY(db.open());
                for (const QString &statement : statements)
                    QVERIFY2(QSqlQuery(db).exec(statement), qPrintable(statement));
            }
            QSqlDatabase::removeDatabase(name);
        };
        const QByteArray bytes = contentOf(copy);
        const QString trigger = u"CREATE TRIGGER act_update BEFORE UPDATE ON act\nBEGIN\n    "
                                u"SELECT RAISE(ABORT, 'an act that is recorded "
                                "cannot be changed');\nEND\n"_s;
        if (how == "missing"_L1) {
            QVERIFY(QFile::remove(copy));
        } else if (how == "folder"_L1) {
            QVERIFY(QFile::remove(copy) && QDir().mkdir(copy));
        } else if (how == "empty"_L1) {
            write(copy, {});
        } else if (how == "text"_L1) {
            write(copy, "This is no database.\n");
        } else if (how == "picture"_L1) {
            write(copy, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, 'x'));
        } else if (how == "first page only"_L1) {
            write(copy, bytes.first(4096));
        } else if (how == "cut in half"_L1) {
            write(copy, bytes.first(bytes.size() / 8192 * 4096));
        } else if (how == "one byte short"_L1) {
            write(copy, bytes.chopped(1));
        } else if (how == "random page"_L1) {
            QByteArray damaged = bytes;
            for (qsizetype i = 2 * 4096; i < 3 * 4096; ++i)
                damaged[i] = static_cast<char>(i * 7 % 251);
            write(copy, damaged);
        } else if (how == "other database"_L1) {
            QVERIFY(QFile::remove(copy));
            alter({u"CREATE TABLE person (name TEXT)"_s});
        } else if (how == "foreign application"_L1) {
            alter({u"PRAGMA application_id=7"_s});
        } else if (how == "newer schema"_L1) {
            alter({u"INSERT INTO migration VALUES (9999, 'future', 'x', 'x', 'x')"_s});
        } else if (how == "altered schema"_L1) {
            alter({u"UPDATE migration SET sha256 = 'x' WHERE number = 1"_s});
        } else if (how == "stray trigger"_L1) {
            alter(
                {u"CREATE TRIGGER quiet AFTER INSERT ON act BEGIN DELETE FROM act_personal; END"_s});
        } else if (how == "changed act"_L1) {
            alter(
                {u"DROP TRIGGER act_update"_s,
                 u"UPDATE act SET content = replace(content, '200000', '2000') WHERE position = 3"_s,
                 trigger});
        } else if (how == "lost acts"_L1) {
            alter({u"DROP TRIGGER act_delete"_s, u"DELETE FROM act_personal WHERE position = 30"_s,
                   u"DELETE FROM act WHERE position = 30"_s,
                   QString(trigger)
                       .replace(u"UPDATE"_s, u"DELETE"_s)
                       .replace(u"act_update"_s, u"act_delete"_s)
                       .replace(u"changed"_s, u"removed"_s)});
        } else if (how == "other copy's head"_L1) {
            QVERIFY(HeadMemory(copy + u".head"_s).remember({31, QString(64, u'a')}));
        } else if (how == "unfinished log"_L1) {
            write(copy + u"-wal"_s, "x");
        }
        write(folder.filePath(u"witness"_s), "w");
        const QStringList before = filesIn(folder);
        const Result<backup::Copy> restored = backup::restore(copy, folder.filePath(u"restored"_s));
        QVERIFY2(!restored, qPrintable(how));
        QVERIFY2(restored.error().text.contains(copy), qPrintable(restored.error().text));
        QVERIFY2(restored.error().text.endsWith(u'.') || restored.error().text.endsWith(u')'),
                 qPrintable(restored.error().text));
        QVERIFY(!backup::inspect(copy));
        QCOMPARE(filesIn(folder), before);
    }

    void aBitFlippedAnywhereIsFound()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy"_s);
        qint64 acts = 0;
        {
            const test::Place place(u"sqlite"_s);
            Database db = place.create();
            const Result<> filled = db.transact([&]() -> Result<> {
                for (int i = 1; i <= 1000; ++i)
                    if (const Result<Act> act =
                            ledger::append(db, test::draft(one), {u"phone"_s}, i);
                        !act)
                        return act.error();
                return {};
            });
            VERIFY_RESULT(filled);
            acts = 1000;
            VERIFY_RESULT(backup::backUp(db, copy));
        }
        const QByteArray bytes = contentOf(copy);
        QRandomGenerator random(16);
        int harmless = 0;
        for (int i = 0; i < 200; ++i) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(bytes.size())));
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
            write(copy, flipped);
            const Result<backup::Copy> restored =
                backup::restore(copy, folder.filePath(u"restored"_s));
            if (!restored)
                continue;
            // Free space, unused parts of the header: then nothing that was recorded may differ.
            ++harmless;
            QCOMPARE(restored->acts, acts);
            const Result<Database> db = Database::open(Location::file(restored->path), Mode::Write);
            VERIFY_RESULT(db);
            QVERIFY(verify(*db)->isSound());
            for (const QString &suffix : {u""_s, u".head"_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(restored->path + suffix);
        }
        qInfo("%d of 200 flipped bits lay where nothing is stored", harmless);
        QVERIFY(harmless < 60);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
