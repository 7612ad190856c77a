// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/sample_bureau.h"
#include "core/storage/import_store.h"
#include "core/storage/verify.h"
#include "tests/support/test_database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int ledgerRows = 4000;
const QString everybodysPassword = u"Correct-Horse-9"_s;

void startImport(QProcess &process, const test::Place &place, const QString &file)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ANJUAN_PASSWORD"_s, everybodysPassword);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ANJUANCTL),
                  {u"--db"_s, place.location().path(), u"--as"_s, u"legal1"_s, u"--json"_s,
                   u"import"_s, u"cases"_s, file});
}

/// What another program sees of the import: the rows of the batches that were acknowledged.
qint64 rowsSeen(const test::Place &place)
{
    const Database db = place.open(Mode::Read);
    const auto taken = db.read([&]() -> Result<qint64> {
        const std::vector<ImportedFile> files = import_store::files(db);
        return files.empty() ? 0 : files.front().taken;
    });
    return taken ? *taken : 0;
}

} // namespace

class TestImportKilled : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void anImportThatWasKilledLosesNoBatchAndGoesOn()
    {
        const test::Place place(u"sqlite"_s);
        {
            Database db = place.create();
            VERIFY_RESULT(sample_bureau::create(db, everybodysPassword, 1,
                                                *Moment::parse(u"2026-03-02T02:00:00.000Z"),
                                                place.folder() + u"/keys"_s));
        }
        QTemporaryDir folder;
        const QString ledger = folder.filePath(u"ledger.csv"_s);
        QFile out(ledger);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("案号,当事人,案由,立案日期,处罚决定日期,处罚种类,罚款金额\n");
        for (int row = 1; row <= ledgerRows; ++row)
            out.write(
                u"旧〔2018〕%1号,王某,占道经营,2018-5-1,2018-5-8,罚款,200\n"_s.arg(row).toUtf8());
        out.close();

        QProcess killed;
        startImport(killed, place, ledger);
        QVERIFY(killed.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(rowsSeen(place) > 0 || killed.state() == QProcess::NotRunning,
                                 120'000);
        const qint64 acknowledged = rowsSeen(place);
        killed.kill();
        QVERIFY(killed.waitForFinished());
        QVERIFY2(killed.exitStatus() == QProcess::CrashExit && acknowledged < ledgerRows,
                 "It ended before it could be killed.");
        const qint64 kept = rowsSeen(place);
        QVERIFY(kept >= acknowledged);

        QProcess again;
        startImport(again, place, ledger);
        QVERIFY(again.waitForFinished(300'000));
        const QByteArray said = again.readAllStandardOutput();
        QVERIFY2(again.exitCode() == 0, (said + again.readAllStandardError()).constData());
        const QJsonObject json = QJsonDocument::fromJson(said).object();
        QCOMPARE(json.value("known"_L1).toInteger(), kept);
        QCOMPARE(json.value("taken"_L1).toInteger(), ledgerRows - kept);
        QCOMPARE(rowsSeen(place), ledgerRows); // one import, in two goes

        const Database db = place.open(Mode::Read);
        const Result<Rulebook> book = Rulebook::load(db);
        VERIFY_RESULT(book);
        const auto rows = cases::compareRows(db, *book);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->cases, ledgerRows);
        QVERIFY2(rows->differing.isEmpty(), qPrintable(rows->differing.join(u' ')));
        const auto replay = cases::replayDecisions(db, *book);
        VERIFY_RESULT(replay);
        QVERIFY2(replay->faults.isEmpty(), qPrintable(replay->faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestImportKilled)
#include "test_import_killed.moc"
