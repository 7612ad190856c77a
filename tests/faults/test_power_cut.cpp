// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"
#include "tests/support/power_cut_vfs.h"
#include "tests/support/test_acts.h"
#include "tests/support/test_database.h"

#include <QRandomGenerator>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int cuts = 0;   ///< rounds in which the power really went
    int lost = 0;   ///< acts that were acknowledged and are gone
    int broken = 0; ///< databases that could not be opened or whose chains do not hold
    int recorded = 0;
    QString firstFailure;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One life of a database: acts are recorded until the power goes; then it is opened again and
/// looked through.
class Life {
public:
    Life(bool synchronousNormal, quint32 seed)
        : m_random(seed), m_synchronousNormal(synchronousNormal)
    {
    }

    void livesThrough(int cuts, Outcome &outcome)
    {
        {
            const Database db = m_place.create();
        }
        for (int round = 0; round < cuts && outcome.broken == 0; ++round) {
            recordUntilTheCut(outcome);
            look(outcome);
        }
    }

private:
    void recordUntilTheCut(Outcome &outcome)
    {
        test::power_cut::reset();
        OpenOptions options = m_place.options();
        options.vfs = u"power-cut"_s;
        options.synchronousNormal = m_synchronousNormal;
        Result<Database> db = Database::open(m_place.location(), Mode::Write, options);
        if (!db) {
            fail(outcome, db.error().text);
            return;
        }
        // In every other round the log is moved into the file all the time, so that the cut falls
        // into that as well.
        if (m_random.bounded(2) == 0)
            db->run(u"PRAGMA wal_autocheckpoint=20"_s);
        test::power_cut::armAfter(1 + m_random.bounded(250));
        QList<QByteArray> heads{contentOf(headPath())};
        while (!test::power_cut::isOut()) {
            Act act = test::draft(m_dossiers[static_cast<size_t>(m_random.bounded(3))]);
            act.content.insert("note"_L1, QString(m_random.bounded(6000), u'字'));
            const Result<Act> recorded = db->transact([&]() -> Result<Act> {
                number_store::take(*db, u"a"_s, u"b"_s, 2026);
                execute(*db, u"UPDATE number_counter SET last = last"_s);
                const Result<Act> kept = ledger::append(*db, act, {u"phone"_s},
                                                        ledger::end(*db, act.dossier).sequence + 1);
                if (kept)
                    execute(*db,
                            u"INSERT INTO issued_number (number, agency, kind, year, serial, "
                            u"dossier_id, act_id) SELECT ?, 'a', 'b', "
                            "2026, last, ?, ? FROM number_counter"_s,
                            {act.id.toString(), act.dossier.toString(), act.id.toString()});
                return kept;
            });
            if (recorded) {
                m_acknowledged.push_back(recorded->id);
                heads << contentOf(headPath());
                ++outcome.recorded;
            }
        }
        ++outcome.cuts;
        // The head's file is never synced: the disk holds any of its states.
        m_headAfter = heads[m_random.bounded(heads.size())];
    }

    void look(Outcome &outcome)
    {
        test::power_cut::settle(m_random.generate());
        QFile head(headPath());
        if (!head.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            head.write(m_headAfter) != m_headAfter.size())
            qFatal("cannot write %s", qPrintable(headPath()));
        head.close();
        QFile::remove(m_place.location().path() +
                      u"-shm"_s); // memory of the processes, gone with the power
        const Result<Database> db =
            Database::open(m_place.location(), Mode::Write, m_place.options());
        if (!db) {
            fail(outcome, db.error().text);
            return;
        }
        const Result<VerifyReport> report = verify(*db);
        if (!report || !report->isSound()) {
            fail(outcome, report ? describe(report->faults.front()) : report.error().text);
            return;
        }
        const Result<int> lost = db->read([&]() -> Result<int> {
            int missing = 0;
            for (const ActId id : m_acknowledged)
                missing += ledger::find(*db, id) ? 0 : 1;
            return missing;
        });
        outcome.lost += *lost;
        if (*lost > 0)
            std::erase_if(m_acknowledged, [&](ActId id) {
                return !*db->read(
                    [&]() -> Result<bool> { return ledger::find(*db, id).has_value(); });
            });
    }

    void fail(Outcome &outcome, const QString &text)
    {
        ++outcome.broken;
        outcome.firstFailure = text;
    }

    QString headPath() const { return m_place.location().path() + u".head"_s; }

    const test::Place m_place{u"sqlite"_s};
    const std::vector<CaseId> m_dossiers{CaseId::create(), CaseId::create(), CaseId::create()};
    std::vector<ActId> m_acknowledged;
    QByteArray m_headAfter;
    QRandomGenerator m_random;
    bool m_synchronousNormal;
};

Outcome cutThePower(int rounds, bool synchronousNormal)
{
    constexpr int roundsPerLife = 40;
    Outcome outcome;
    for (int done = 0; done < rounds && outcome.broken == 0; done += roundsPerLife)
        Life(synchronousNormal, static_cast<quint32>(done + 1))
            .livesThrough(std::min(roundsPerLife, rounds - done), outcome);
    return outcome;
}

} // namespace

class TestPowerCut : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::power_cut::install(); }

    void nothingAcknowledgedIsLostInTwoThousandCuts()
    {
        const Outcome outcome = cutThePower(2000, false);
        QVERIFY2(outcome.broken == 0, qPrintable(outcome.firstFailure));
        QCOMPARE(outcome.lost, 0);
        QCOMPARE(outcome.cuts, 2000);
        QVERIFY(outcome.recorded > 2000);
        qInfo("%d acts recorded", outcome.recorded);
    }

    void afterAnErrorOfTheDiskNothingIsTriedAgainUntilItIsOpenedAnew()
    {
        int refused = 0;
        for (int operation = 1; operation <= 60; ++operation) {
            test::power_cut::reset();
            const test::Place place(u"sqlite"_s);
            qint64 kept = 0;
            {
                {
                    const Database created = place.create();
                }
                OpenOptions options = place.options();
                options.vfs = u"power-cut"_s;
                Result<Database> db = Database::open(place.location(), Mode::Write, options);
                VERIFY_RESULT(db);
                db->run(u"PRAGMA wal_autocheckpoint=20"_s);
                test::power_cut::failOnce(operation);
                while (kept < 20 && test::record(*db, test::draft(officeDossier)))
                    ++kept;
                if (kept < 20) {
                    ++refused;
                    const Result<Act> again = test::record(*db, test::draft(officeDossier));
                    QVERIFY(!again);
                    QVERIFY2(again.error().text.contains(u"open it again"),
                             qPrintable(again.error().text));
                }
            }
            const Database db = place.open();
            const Result<VerifyReport> report = verify(db);
            VERIFY_RESULT(report);
            QVERIFY(report->isSound());
            // What was refused may have reached the disk all the same; what was acknowledged must.
            QVERIFY(report->acts == kept || report->acts == kept + 1);
        }
        QVERIFY2(refused > 30, qPrintable(QString::number(refused)));
    }

    void aSchemaIsOldOrNewWhereverTheCutFalls()
    {
        const QTemporaryDir steps;
        const auto add = [&](const QString &name, const QByteArray &sql) {
            QFile file(steps.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sql) == sql.size());
        };
        add(u"0001_first.sql"_s,
            "CREATE TABLE thing (name TEXT)\n;\nINSERT INTO thing VALUES ('old')\n;\n");
        const test::Place place(u"sqlite"_s);
        OpenOptions options = place.options();
        options.migrations = steps.path();
        VERIFY_RESULT(Database::create(place.location(), options));
        const QString path = place.location().path();
        const QByteArray old = contentOf(path);
        add(u"0002_second.sql"_s,
            "CREATE TABLE other (name TEXT)\n;\nINSERT INTO other SELECT name FROM thing\n;\n");
        add(u"0003_third.sql"_s, "ALTER TABLE thing ADD COLUMN amount BIGINT\n;\nUPDATE thing SET "
                                 "name = 'new', amount = 1\n;\n");
        int cut = 0;
        for (int operation = 1; cut == operation - 1; ++operation) {
            test::power_cut::reset();
            for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u".schema-0001.backup"_s})
                QFile::remove(path + suffix);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
            file.close();
            OpenOptions failing = options;
            failing.vfs = u"power-cut"_s;
            test::power_cut::armAfter(operation);
            const bool isDone = bool(Database::open(place.location(), Mode::Write, failing));
            if (test::power_cut::isOut())
                ++cut;
            else
                QVERIFY(isDone);
            test::power_cut::settle(static_cast<quint32>(operation));
            QFile::remove(path + u"-shm"_s);
            const Result<Database> db = Database::open(place.location(), Mode::Write, options);
            VERIFY_RESULT(db);
            const auto found = db->read([&]() -> Result<QString> {
                Rows row(*db, u"SELECT thing.name || amount || other.name FROM thing, other"_s);
                row.next();
                return row.text(0);
            });
            VERIFY_RESULT(found);
            QCOMPARE(*found, u"new1old"_s);
        }
        qInfo("cut at each of %d operations", cut);
        QVERIFY(cut > 10);
    }

    /// Without this the tests above would prove nothing.
    void withoutFullSyncActsAreLost()
    {
        const Outcome outcome = cutThePower(120, true);
        QVERIFY2(outcome.lost > 0 || outcome.broken > 0, "the simulated disk loses nothing");
        qInfo("%d of %d acts lost, %d databases refused: %s", outcome.lost, outcome.recorded,
              outcome.broken, qPrintable(outcome.firstFailure));
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "test_power_cut.moc"
