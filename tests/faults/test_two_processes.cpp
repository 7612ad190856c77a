// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"
#include "tests/faults/recorder.h"

#include <QSet>
#include <QTest>
#include <algorithm>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

QString addressOf(const test::Place &place)
{
    if (!place.location().isPostgres())
        return place.location().path();
    const QMap<QString, QString> server = place.location().server();
    return u"postgresql://%1@%2:%3/%4"_s.arg(server.value(u"user"_s), server.value(u"host"_s),
                                             server.value(u"port"_s), server.value(u"dbname"_s));
}

/// Runs several recorders at once to their end and returns what they acknowledged.
QList<QByteArray> runTogether(int processes, const QStringList &arguments,
                              QByteArray *errors = nullptr)
{
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < processes; ++i) {
        running.push_back(std::make_unique<QProcess>());
        test::startRecorder(*running.back(), arguments);
    }
    // All are read while any runs: who writes into a full pipe holds the database and never ends.
    const auto anyRuns = [&] {
        return std::any_of(running.begin(), running.end(), [](const auto &process) {
            return process->state() != QProcess::NotRunning;
        });
    };
    for (int tenths = 0; anyRuns() && tenths < 6000; ++tenths)
        for (const std::unique_ptr<QProcess> &process : running)
            if (process->state() != QProcess::NotRunning)
                process->waitForReadyRead(50);
    QList<QByteArray> lines;
    for (const std::unique_ptr<QProcess> &process : running) {
        if (process->state() != QProcess::NotRunning || process->exitCode() != 0)
            qFatal("a recorder failed: %s", process->readAllStandardError().constData());
        lines += process->readAllStandardOutput().split('\n');
        if (errors)
            *errors += process->readAllStandardError();
    }
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

class TestTwoProcesses : public QObject {
    Q_OBJECT
private slots:
    void tenThousandNumbersAreNeitherLostNorDoubled_data() { test::eachKind(); }
    void tenThousandNumbersAreNeitherLostNorDoubled()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        place.create();
        const QList<QByteArray> ids =
            runTogether(2, {u"numbers"_s, addressOf(place), u"-"_s, u"5000"_s});
        QCOMPARE(ids.size(), 10000);
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 10000);
        const Database db = place.open();
        const Result<VerifyReport> report = verify(db);
        VERIFY_RESULT(report);
        QVERIFY(report->isSound());
        QCOMPARE(report->acts, 10000);
        const auto counted = db.read([&]() -> Result<std::pair<qint64, qint64>> {
            Rows row(db, u"SELECT count(DISTINCT serial), max(serial) FROM issued_number"_s);
            row.next();
            return std::pair(row.integer(0), row.integer(1));
        });
        QCOMPARE(counted->first, 10000);
        QCOMPARE(counted->second, 10000);
    }

    void ofTwoWhoRecordInOneCaseOneIsToldWhatCameBetween()
    {
        if (!test::databaseKinds().contains(u"postgres"_s))
            QSKIP("no PostgreSQL server is named in ANJUAN_TEST_POSTGRES; an SQLite file has one "
                  "writer at a time");
        const test::Place place(u"postgres"_s);
        place.create();
        QByteArray errors;
        const QList<QByteArray> ids = runTogether(
            3, {u"contend"_s, addressOf(place), u"-"_s, u"300"_s, CaseId::create().toString()},
            &errors);
        QCOMPARE(ids.size(), 900);
        const Database db = place.open();
        const Result<VerifyReport> report = verify(db);
        VERIFY_RESULT(report);
        QVERIFY(report->isSound());
        QCOMPARE(report->acts, 900);
        QCOMPARE(report->dossiers, 1);
        qInfo("%s", errors.replace('\n', ", ").constData());
        QVERIFY2(!errors.startsWith("0 conflicts, 0 conflicts, 0 conflicts"), "they never met");
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const std::optional<int> status = anjuan::test::runAsRecorder(app.arguments()))
        return *status;
    TestTwoProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_two_processes.moc"
