// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"
#include "tests/faults/recorder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Lets another process record for a while and kills it. The ids of the acts it was told are kept.
QList<QByteArray> recordAndKill(const test::Place &place, int milliseconds)
{
    QProcess process;
    test::startRecorder(process, {u"record"_s, place.location().path(), u"-"_s, u"0"_s});
    if (!process.waitForReadyRead(60000))
        qFatal("nothing was recorded: %s", process.readAllStandardError().constData());
    QTest::qSleep(milliseconds);
    process.kill();
    process.waitForFinished();
    QList<QByteArray> ids = process.readAllStandardOutput().split('\n');
    ids.removeLast(); // what follows the last line's end
    return ids;
}

bool isKept(const Database &db, const QByteArray &id)
{
    const auto found = db.read([&]() -> Result<bool> {
        return ledger::find(db, ActId::parse(QString::fromLatin1(id))).has_value();
    });
    return found && *found;
}

} // namespace

class TestKilledWriter : public QObject {
    Q_OBJECT
private slots:
    void nothingAcknowledgedIsLostInTwoHundredRounds()
    {
        QRandomGenerator random(9);
        std::optional<test::Place> place;
        int recorded = 0;
        for (int round = 0; round < 200; ++round) {
            if (round % 25 == 0) {
                place.emplace(u"sqlite"_s);
                place->create();
            }
            const QList<QByteArray> ids = recordAndKill(*place, random.bounded(60));
            const Result<Database> db =
                Database::open(place->location(), Mode::Write, place->options());
            VERIFY_RESULT(db);
            QVERIFY(db->openingWarnings().isEmpty());
            const Result<VerifyReport> report = verify(*db);
            VERIFY_RESULT(report);
            QVERIFY2(report->isSound(), report->faults.empty()
                                            ? "numbers"
                                            : qPrintable(describe(report->faults.front())));
            for (const QByteArray &id : ids)
                QVERIFY2(isKept(*db, id), id.constData());
            recorded += static_cast<int>(ids.size());
        }
        qInfo("%d acts acknowledged", recorded);
        QVERIFY(recorded > 400);
    }

    void aShortenedLogIsNoticed()
    {
        const test::Place place(u"sqlite"_s);
        place.create();
        recordAndKill(place, 30);
        const QString path = place.location().path();
        const QByteArray log = contentOf(path + u"-wal"_s);
        QVERIFY(log.size() > 40000);
        const QByteArray file = contentOf(path);
        const QByteArray head = contentOf(path + u".head"_s);
        const std::optional<Head> last = HeadMemory(path + u".head"_s).recall();
        QVERIFY(last && last->position > 2);
        // At every length: either nothing that was acknowledged is missing, or it is noticed.
        int noticed = 0;
        for (qsizetype length = 0; length <= log.size();
             length += std::max<qsizetype>(1, log.size() / 60)) {
            write(path, file);
            write(path + u".head"_s, head);
            write(path + u"-wal"_s, log.first(length));
            QFile::remove(path + u"-shm"_s);
            const Result<Database> db =
                Database::open(place.location(), Mode::Write, place.options());
            if (!db) {
                ++noticed;
                QVERIFY2(db.error().text.contains(QString::number(last->position)),
                         qPrintable(db.error().text));
                continue;
            }
            const auto found = db->read([&]() -> Result<Head> { return ledger::head(*db); });
            QVERIFY(found->position >= last->position);
        }
        // What the writer had begun when it was killed is a part of the log too, the larger the
        // slower the machine.
        QVERIFY2(noticed > 30, qPrintable(QString::number(noticed)));
    }

    void anOlderCopyPutBackIsNoticed()
    {
        const test::Place place(u"sqlite"_s);
        const QString path = place.location().path();
        {
            Database db = place.create();
            for (int i = 0; i < 5; ++i)
                VERIFY_RESULT(test::record(db, test::draft(officeDossier)));
        }
        const QByteArray older = contentOf(path);
        {
            Database db = place.open();
            VERIFY_RESULT(test::record(db, test::draft(officeDossier)));
        }
        const QByteArray newer = contentOf(path);
        write(path, older);
        const Result<Database> db = Database::open(place.location(), Mode::Write, place.options());
        QVERIFY(!db);
        QVERIFY2(db.error().text.contains(u"act 5") && db.error().text.contains(u"act 6"),
                 qPrintable(db.error().text));
        QCOMPARE(place.open(Mode::Read).openingWarnings().size(), 1);
        write(path, newer);
        QVERIFY(place.open().openingWarnings().isEmpty());
    }

    void theLogOfAnotherTimeIsNoticed()
    {
        const test::Place place(u"sqlite"_s);
        place.create();
        const QString path = place.location().path();
        recordAndKill(place, 10);
        const QByteArray olderFile = contentOf(path);
        const QByteArray olderLog = contentOf(path + u"-wal"_s);
        place.open();
        recordAndKill(place, 10);
        write(path, olderFile);
        write(path + u"-wal"_s, olderLog);
        QFile::remove(path + u"-shm"_s);
        QVERIFY(!Database::open(place.location(), Mode::Write, place.options()));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const std::optional<int> status = anjuan::test::runAsRecorder(app.arguments()))
        return *status;
    TestKilledWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_killed_writer.moc"
