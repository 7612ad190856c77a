// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_hash.h"
#include "tests/support/test_acts.h"
#include "tests/support/test_database.h"

#include <QJsonArray>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const CaseId one = CaseId::parse(u"01900000-0000-7000-8000-000000000001"_s);
const CaseId other = CaseId::parse(u"01900000-0000-7000-8000-000000000002"_s);

std::vector<Act> actsOf(Database &db, CaseId dossier)
{
    const Result<std::vector<Act>> found =
        db.read([&]() -> Result<std::vector<Act>> { return ledger::acts(db, dossier); });
    return found ? *found : std::vector<Act>();
}

Head headOf(Database &db)
{
    return *db.read([&]() -> Result<Head> { return ledger::head(db); });
}

} // namespace

class TestLedger : public QObject {
    Q_OBJECT
private slots:
    void anActIsKeptAsItWasRecorded_data() { test::eachKind(); }
    void anActIsKeptAsItWasRecorded()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        Act act = test::draft(one);
        act.documentNumber = u"常城管罚字〔2023〕第001号"_s;
        act.content.insert("nested"_L1,
                           QJsonObject{{"z"_L1, 1.5},
                                       {"a"_L1, QJsonArray::fromVariantList(
                                                    {1, u"𠮷\u0000\n\"'\\"_s, true, QVariant()})}});
        act.content.insert("large"_L1, QJsonValue(qint64(9007199254740993)));
        const Result<Act> recorded = test::record(db, act);
        VERIFY_RESULT(recorded);
        QCOMPARE(recorded->position, 1);
        QCOMPARE(recorded->sequence, 1);
        QCOMPARE(recorded->hash.size(), 64);
        const std::vector<Act> acts = actsOf(db, one);
        QCOMPARE(acts.size(), 1u);
        const Act &kept = acts.front();
        QCOMPARE(kept.content, act.content);
        QCOMPARE(kept.documentNumber, act.documentNumber);
        QCOMPARE(kept.day, act.day);
        QCOMPARE(kept.recordedAt, act.recordedAt);
        QCOMPARE(kept.account, act.account);
        QCOMPARE(kept.role, act.role);
        QCOMPARE(kept.id, act.id);
        QCOMPARE(kept.hash, recorded->hash);
        QVERIFY(!kept.personalErased);
    }

    void actsAreCountedWithinTheDossierAndOverAll_data() { test::eachKind(); }
    void actsAreCountedWithinTheDossierAndOverAll()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const Head origin = headOf(db);
        QCOMPARE(origin.position, 0);
        QCOMPARE(origin.hash.size(), 64);
        QStringList hashes;
        for (const CaseId dossier : {one, other, one, one, other}) {
            const Result<Act> recorded = test::record(db, test::draft(dossier));
            VERIFY_RESULT(recorded);
            hashes << recorded->hash;
        }
        const std::vector<Act> first = actsOf(db, one);
        QCOMPARE(first.size(), 3u);
        QCOMPARE(first[2].sequence, 3);
        QCOMPARE(first[2].position, 4);
        QCOMPARE(actsOf(db, other)[1].position, 5);
        Digest running;
        QVERIFY(fromHex(origin.hash.toLatin1(), running));
        for (const QString &hash : hashes) {
            Digest act;
            QVERIFY(fromHex(hash.toLatin1(), act));
            running = ledgerHashAfter(running, act);
        }
        QCOMPARE(headOf(db), (Head{5, QString::fromLatin1(toHex(running))}));
        const auto page =
            db.read([&]() -> Result<std::vector<Act>> { return ledger::actsAfter(db, 1, 3); });
        QCOMPARE(page->size(), 3u);
        QCOMPARE(page->front().position, 2);
    }

    void severalActsInOneTransaction_data() { test::eachKind(); }
    void severalActsInOneTransaction()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const Result<> done = db.transact([&]() -> Result<> {
            for (int i = 1; i <= 20; ++i)
                if (const Result<Act> act = ledger::append(db, test::draft(i % 2 ? one : other),
                                                           {u"phone"_s}, (i + 1) / 2);
                    !act)
                    return act.error();
            return {};
        });
        VERIFY_RESULT(done);
        QCOMPARE(headOf(db).position, 20);
        QCOMPARE(db.headMemory().recall(), std::optional(headOf(db)));
    }

    void theLoserIsToldWhatCameBetween_data() { test::eachKind(); }
    void theLoserIsToldWhatCameBetween()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        VERIFY_RESULT(test::record(db, test::draft(one), 1));
        Act winner = test::draft(one, u"file_case"_s);
        winner.account = u"li_si"_s;
        VERIFY_RESULT(test::record(db, winner, 2));
        const Result<Act> loser = test::record(db, test::draft(one), 2);
        QVERIFY(!loser);
        QCOMPARE(loser.error().kind, Error::Kind::Conflict);
        for (const QString &told : {u"No. 2"_s, u"file_case"_s, u"li_si"_s, u"2026-03-05 09:02"_s})
            QVERIFY2(loser.error().text.contains(told), qPrintable(loser.error().text));
        const Result<Act> early = test::record(db, test::draft(one), 5);
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::Conflict);
        QCOMPARE(headOf(db).position, 2);
    }

    void anActIsRecordedOnceHoweverOftenItIsSent_data() { test::eachKind(); }
    void anActIsRecordedOnceHoweverOftenItIsSent()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const Act act = test::draft(one);
        const Result<Act> first = test::record(db, act, 1);
        VERIFY_RESULT(first);
        VERIFY_RESULT(test::record(db, test::draft(one), 2));
        const Result<Act> again = test::record(db, act, 1);
        VERIFY_RESULT(again);
        QCOMPARE(again->hash, first->hash);
        QCOMPARE(headOf(db).position, 2);
        Act forged = act;
        forged.content.insert("amount"_L1, 1);
        QVERIFY(!test::record(db, forged, 3));
    }

    void recordedTimeNeverGoesBack_data() { test::eachKind(); }
    void recordedTimeNeverGoesBack()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        VERIFY_RESULT(test::record(db, test::draft(one)));
        Act early = test::draft(one);
        early.recordedAt = Moment{0};
        const Result<Act> recorded = test::record(db, early);
        VERIFY_RESULT(recorded);
        QCOMPARE(recorded->recordedAt.toString(), u"2026-03-05T01:02:03.004Z"_s);
    }

    void erasingPersonalFieldsLeavesTheRest_data() { test::eachKind(); }
    void erasingPersonalFieldsLeavesTheRest()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const Act act = test::draft(one);
        VERIFY_RESULT(test::record(db, act));
        const auto erased =
            db.transact([&]() -> Result<bool> { return ledger::erasePersonal(db, act.id); });
        VERIFY_RESULT(erased);
        QVERIFY(*erased);
        const Act kept = actsOf(db, one).front();
        QVERIFY(kept.personalErased);
        QVERIFY(!kept.content.contains("phone"_L1));
        QCOMPARE(kept.content.value("place"_L1), act.content.value("place"_L1));
    }

    void theDatabaseRefusesToChangeWhatIsRecorded_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("sql");
        for (const QString &kind : test::databaseKinds()) {
            const auto row = [&](const char *name, const QString &sql) {
                QTest::newRow(qPrintable(kind + u' ' + QString::fromUtf8(name))) << kind << sql;
            };
            row("change", u"UPDATE act SET account = 'x'"_s);
            row("change nothing", u"UPDATE act SET account = account"_s);
            row("remove", u"DELETE FROM act WHERE position = 2"_s);
            row("change personal", u"UPDATE act_personal SET content = '{}'"_s);
            row("head back", u"UPDATE ledger_head SET position = 1"_s);
            row("head hash", u"UPDATE ledger_head SET hash = origin"_s);
            row("head gone", u"DELETE FROM ledger_head"_s);
            row("gap", u"INSERT INTO act SELECT position + 2, 'x', dossier_id, sequence + 1, kind, "
                       u"day, recorded_at, account, role, "
                       "document_number, content, commitment, hash FROM act WHERE position = 2"_s);
            row("skipped sequence",
                u"INSERT INTO act SELECT position + 1, 'x', dossier_id, sequence + 2, kind, day, "
                u"recorded_at, "
                "account, role, document_number, content, commitment, hash FROM act WHERE position = 2"_s);
            if (kind == "postgres"_L1) {
                row("truncate", u"TRUNCATE act CASCADE"_s);
                row("wrong hash",
                    u"INSERT INTO act SELECT position + 1, 'x', dossier_id, sequence + 1, kind, "
                    u"day, recorded_at, account, "
                    "role, document_number, content, commitment, hash FROM act WHERE position = 2"_s);
                row("wrong personal",
                    u"INSERT INTO act_personal SELECT 2, salt, '{}' FROM act_personal WHERE position = 1"_s);
            } else {
                row("replace by id",
                    u"INSERT OR REPLACE INTO act SELECT position + 1, id, dossier_id, sequence + "
                    u"1, kind, day, recorded_at, "
                    "account, role, document_number, content, commitment, hash FROM act WHERE position = 2"_s);
                row("replace by position",
                    u"INSERT OR REPLACE INTO act SELECT position, 'x', dossier_id, sequence, kind, "
                    u"day, recorded_at, "
                    "account, role, document_number, content, commitment, hash FROM act WHERE position = 2"_s);
                row("replace personal",
                    u"INSERT OR REPLACE INTO act_personal SELECT position, salt, '{}' FROM act_personal"_s);
            }
        }
    }
    void theDatabaseRefusesToChangeWhatIsRecorded()
    {
        QFETCH(QString, kind);
        QFETCH(QString, sql);
        const test::Place place(kind);
        Database db = place.create();
        VERIFY_RESULT(test::record(db, test::draft(one)));
        VERIFY_RESULT(test::record(db, test::draft(one)));
        const std::vector<Act> before = actsOf(db, one);
        const Result<> done = db.transact([&]() -> Result<> {
            db.run(sql);
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Storage);
        const std::vector<Act> after = actsOf(db, one);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after[1].hash, before[1].hash);
        QCOMPARE(after[1].content, before[1].content);
    }

    void aTemporaryTableIsNotTakenForTheLedger()
    {
        if (!test::databaseKinds().contains(u"postgres"_s))
            QSKIP("no PostgreSQL server is named in ANJUAN_TEST_POSTGRES");
        const test::Place place(u"postgres"_s);
        Database db = place.create();
        VERIFY_RESULT(test::record(db, test::draft(one)));
        const Result<> done = db.transact([&]() -> Result<> {
            // Would the trigger look here, the second act would be the first of an empty ledger.
            db.run(u"CREATE TEMPORARY TABLE act (LIKE public.act) ON COMMIT DROP"_s);
            execute(db, u"INSERT INTO public.act (position, id, dossier_id, sequence, kind, day, "
                        u"recorded_at, account, role, document_number, "
                        "content, commitment, hash) SELECT 1, 'x', 'y', 1, '', '', '', '', '', '', "
                        "'', '', encode(sha256(convert_to("
                        "'anjuan act 10:1:11:x1:y1:10:0:0:0:0:0:0:0:0:', 'UTF8')), 'hex')"_s);
            return {};
        });
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(u"end of the ledger"), qPrintable(done.error().text));
    }

    void textThatCannotBeStoredIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << u"a\0b"_s;
        QTest::newRow("half a character") << QString(QChar(0xd842));
    }
    void textThatCannotBeStoredIsRefused()
    {
        QFETCH(QString, text);
        Database db = test::memory();
        Act act = test::draft(one);
        act.account = text;
        const Result<Act> recorded = test::record(db, act);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().kind, Error::Kind::Refused);
        // In the content JSON has an escape for it.
        act.account = u"a"_s;
        act.content.insert("note"_L1, text);
        VERIFY_RESULT(test::record(db, act));
        QCOMPARE(actsOf(db, one).front().content, act.content);
    }

    void anEnormousActIsRefused()
    {
        Database db = test::memory();
        Act act = test::draft(one);
        act.content.insert("note"_L1, QString(5'000'000, u'x'));
        QVERIFY(!test::record(db, act));
        QCOMPARE(headOf(db).position, 0);
    }

    void theHeadRememberedOutsideFindsLostActs_data() { test::eachKind(); }
    void theHeadRememberedOutsideFindsLostActs()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Head third;
        Head fifth;
        {
            Database db = place.create();
            for (int i = 1; i <= 5; ++i) {
                VERIFY_RESULT(test::record(db, test::draft(one)));
                if (i == 3)
                    third = headOf(db);
            }
            fifth = headOf(db);
            QCOMPARE(db.headMemory().recall(), std::optional(fifth));
        }
        const QString path =
            kind == "postgres"_L1 ? place.options().headFile : place.location().path() + u".head"_s;
        const auto remembering = [&](const Head &head) {
            QFile::remove(path);
            HeadMemory memory(path);
            QVERIFY(memory.remember(head));
        };
        {
            // It lags: the program was killed between the commit and the writing of the memory.
            remembering(third);
            const Database db = place.open();
            QVERIFY(db.openingWarnings().isEmpty());
            QCOMPARE(HeadMemory(path).recall(), std::optional(fifth));
        }
        {
            // It leads: the end of the ledger is gone.
            remembering({7, fifth.hash});
            const Result<Database> db =
                Database::open(place.location(), Mode::Write, place.options());
            QVERIFY(!db);
            QVERIFY2(db.error().text.contains(u"act 5") && db.error().text.contains(u"act 7"),
                     qPrintable(db.error().text));
            const Database reader = place.open(Mode::Read);
            QCOMPARE(reader.openingWarnings().size(), 1);
            QCOMPARE(HeadMemory(path).recall(), std::optional(Head{7, fifth.hash}));
        }
        for (const Head &wrong : {Head{5, third.hash}, Head{3, fifth.hash}}) {
            remembering(wrong);
            QVERIFY(!Database::open(place.location(), Mode::Write, place.options()));
        }
        {
            QVERIFY(QFile::remove(path));
            const Database db = place.open();
            QCOMPARE(db.openingWarnings().size(), 1);
            QCOMPARE(HeadMemory(path).recall(), std::optional(fifth));
        }
        QVERIFY(place.open().openingWarnings().isEmpty());
    }

    void aTornSlotOfTheMemoryIsPassedOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"head"_s);
        const QString hash(64, u'a');
        {
            HeadMemory memory(path);
            for (qint64 position = 1; position <= 4; ++position)
                QVERIFY(memory.remember({position, hash}));
            QCOMPARE(memory.recall()->position, 4);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.size(), 256);
        file.seek(128 + 20);
        file.write("x");
        file.close();
        QCOMPARE(HeadMemory(path).recall()->position, 3);
        HeadMemory memory(path);
        QVERIFY(memory.remember({9, hash}));
        QCOMPARE(HeadMemory(path).recall()->position, 9);
        QVERIFY(file.open(QIODevice::ReadOnly));
        // The good slot was spared.
        QVERIFY(file.read(128).startsWith("anjuan-head 3 "));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
