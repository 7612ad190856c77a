// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"
#include "tests/faults/recorder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// pg_ctl for the server that with_postgres.sh has started for this test alone.
void control(const QStringList &arguments)
{
    QStringList command =
        qEnvironmentVariable("ANJUAN_TEST_PG_CTL").split(u' ', Qt::SkipEmptyParts);
    const QString program = command.takeFirst();
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, command +
                               QStringList{u"-D"_s, qEnvironmentVariable("ANJUAN_TEST_PGDATA")} +
                               arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("pg_ctl %s failed", qPrintable(arguments.join(u' ')));
}

QString addressOf(const test::Place &place)
{
    const QMap<QString, QString> server = place.location().server();
    return u"postgresql://%1@%2:%3/%4"_s.arg(server.value(u"user"_s), server.value(u"host"_s),
                                             server.value(u"port"_s), server.value(u"dbname"_s));
}

} // namespace

class TestKilledServer : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("ANJUAN_TEST_PG_CTL"))
            QSKIP("no PostgreSQL server of its own: run this through with_postgres.sh");
    }

    /// The server is killed in the midst of writing; the recorder sends each act until it hears
    /// that it is kept.
    void whateverIsAcknowledgedIsThereOnce()
    {
        constexpr int acts = 1500;
        const test::Place place(u"postgres"_s);
        place.create();
        QProcess recorder;
        test::startRecorder(recorder, {u"record"_s, addressOf(place), place.folder() + u"/head"_s,
                                       QString::number(acts)});
        QVERIFY(recorder.waitForReadyRead(60000));
        QRandomGenerator random(29);
        int killed = 0;
        while (recorder.state() == QProcess::Running && killed < 10) {
            recorder.waitForFinished(50 + random.bounded(250));
            control({u"-m"_s, u"immediate"_s, u"-w"_s, u"-t"_s, u"60"_s, u"-l"_s, u"/dev/null"_s,
                     u"restart"_s});
            ++killed;
        }
        QVERIFY(recorder.state() == QProcess::NotRunning || recorder.waitForFinished(300000));
        QVERIFY2(recorder.exitCode() == 0, recorder.readAllStandardError().constData());
        QVERIFY(killed >= 3);
        QList<QByteArray> ids = recorder.readAllStandardOutput().split('\n');
        ids.removeAll(QByteArray());
        QCOMPARE(ids.size(), acts);
        OpenOptions options = place.options();
        const Result<Database> db = Database::open(place.location(), Mode::Write, options);
        VERIFY_RESULT(db);
        QVERIFY(db->openingWarnings().isEmpty());
        const Result<VerifyReport> report = verify(*db);
        VERIFY_RESULT(report);
        QVERIFY(report->isSound());
        QCOMPARE(report->acts, acts);
        for (const QByteArray &id : std::as_const(ids)) {
            const auto kept = db->read([&]() -> Result<bool> {
                return ledger::find(*db, ActId::parse(QString::fromLatin1(id))).has_value();
            });
            QVERIFY2(*kept, id.constData());
        }
        qInfo("killed %d times", killed);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const std::optional<int> status = anjuan::test::runAsRecorder(app.arguments()))
        return *status;
    TestKilledServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_killed_server.moc"
