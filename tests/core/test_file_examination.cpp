// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/accounts.h"
#include "core/services/demo.h"
#include "core/services/file_examination.h"
#include "core/services/meetings.h"
#include "core/services/review_desk.h"
#include "tests/support/test_database.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Correct-Horse-9"_s;
const Date until(2026, 6, 30);

/// A bureau with two hundred made-up cases.
struct Made {
    Made() : db(place.create())
    {
        const Result<DemoReport> filled = demo::fill(
            db, {.cases = 200, .seed = 1, .password = password, .until = until, .squads = 2});
        if (!filled)
            qFatal("%s", qPrintable(filled.error().text));
        Result<Rulebook> loaded = Rulebook::load(db);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().text));
        book.emplace(*loaded);
    }
    Session at(const QString &login)
    {
        const Result<Session> session = accounts::logIn(db, login, password, {1'782'800'000'000});
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        return *session;
    }

    test::Place place{u"sqlite"_s};
    Database db;
    std::optional<Rulebook> book{};
};

} // namespace

class TestFileExamination : public QObject {
    Q_OBJECT
    std::unique_ptr<Made> m_made;

private slots:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        m_made = std::make_unique<Made>();
    }
    void cleanupTestCase() { m_made.reset(); }

    void closedFilesAreCountedByRuleAndUnit()
    {
        Made &made = *m_made;
        const Session legal = made.at(u"legal1"_s);
        const auto closed = file_examination::examine(made.db, legal, *made.book, {});
        VERIFY_RESULT(closed);
        const auto all =
            file_examination::examine(made.db, legal, *made.book, {.closedOnly = false});
        VERIFY_RESULT(all);
        QCOMPARE(all->cases, 200);
        QVERIFY(closed->cases > 50 && closed->cases < 200);
        QVERIFY(closed->faultless > 0 && closed->faultless <= closed->cases);
        // Of what the plots do not ask for, the made-up files are clean.
        for (const auto &[id, cases] : closed->byRule)
            QVERIFY2(findingRule(id)->id == "T"_L1 ||
                         findingRule(id)->severity == Finding::Severity::Note,
                     qPrintable(id));
        qint64 late = 0;
        for (const auto &[unit, rules] : closed->byUnit)
            for (const auto &[id, cases] : rules)
                late += id == u"late_entry"_s ? cases : 0;
        const auto counted = closed->byRule.find(u"late_entry"_s);
        QVERIFY(counted != closed->byRule.end());
        QCOMPARE(late, counted->second);
    }

    void daysAndUnitsRestrictIt()
    {
        Made &made = *m_made;
        const Session legal = made.at(u"legal1"_s);
        const auto all = file_examination::examine(made.db, legal, *made.book, {});
        VERIFY_RESULT(all);
        const auto early =
            file_examination::examine(made.db, legal, *made.book, {.closedTo = until - Days(200)});
        const auto late = file_examination::examine(made.db, legal, *made.book,
                                                    {.closedFrom = until - Days(199)});
        VERIFY_RESULT(early);
        VERIFY_RESULT(late);
        QVERIFY(early->cases > 0 && late->cases > 0);
        QCOMPARE(early->cases + late->cases, all->cases);
        const Session squad = made.at(u"officer1"_s);
        const auto own =
            file_examination::examine(made.db, legal, *made.book, {.unit = squad.actor.unit});
        VERIFY_RESULT(own);
        QVERIFY(own->cases > 0 && own->cases < all->cases);
        QCOMPARE(own->byUnit.size(), std::size_t{1});
    }

    void whoHasNoBusinessWithItIsRefused()
    {
        const auto found =
            file_examination::examine(m_made->db, m_made->at(u"officer1"_s), *m_made->book, {});
        QVERIFY(!found);
    }

    void howManyExamineMakesNoDifference()
    {
        Made &made = *m_made;
        const Session legal = made.at(u"legal1"_s);
        ExaminationWish wish{.closedOnly = false, .mostListed = 60, .threads = 1};
        const auto alone = file_examination::examine(made.db, legal, *made.book, wish);
        VERIFY_RESULT(alone);
        QCOMPARE(alone->cases, 200);
        QVERIFY(alone->files.size() > 5 && alone->files.size() <= std::size_t{60});
        for (const int threads : {2, 3, 4}) {
            wish.threads = threads;
            for (int run = 0; run < 3; ++run) {
                const auto together = file_examination::examine(made.db, legal, *made.book, wish);
                VERIFY_RESULT(together);
                QVERIFY(*together == *alone);
            }
        }
    }

    void filesAreListedByTheRuleThatObjects()
    {
        Made &made = *m_made;
        const Session legal = made.at(u"legal1"_s);
        const auto found = file_examination::examine(
            made.db, legal, *made.book,
            {.closedOnly = false, .rule = u"late_entry"_s, .mostListed = 1000});
        VERIFY_RESULT(found);
        QCOMPARE(static_cast<qint64>(found->files.size()), found->byRule.at(u"late_entry"_s));
        for (const ObjectedFile &file : found->files) {
            QVERIFY(file.rules.contains(u"late_entry"_s));
            const auto opened = cases::open(made.db, legal, file.id);
            VERIFY_RESULT(opened);
        }
    }

    void aDatabaseInMemoryIsExaminedByOne()
    {
        Database db = test::memory();
        VERIFY_RESULT(demo::fill(
            db, {.cases = 60, .seed = 1, .password = password, .until = until, .squads = 2}));
        const Result<Rulebook> book = Rulebook::load(db);
        VERIFY_RESULT(book);
        const auto session = accounts::logIn(db, u"legal1"_s, password, {1'782'800'000'000});
        VERIFY_RESULT(session);
        const auto found =
            file_examination::examine(db, *session, *book, {.closedOnly = false, .threads = 4});
        VERIFY_RESULT(found);
        QCOMPARE(found->cases, 60);
    }

    void itCanBeStopped_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("alone") << 1;
        QTest::newRow("together") << 3;
    }
    void itCanBeStopped()
    {
        QFETCH(int, threads);
        int asked = 0;
        const auto found = file_examination::examine(
            m_made->db, m_made->at(u"legal1"_s), *m_made->book,
            {.closedOnly = false, .threads = threads}, [&](qint64 done, qint64 total) {
                ++asked;
                return total != 200 || done >= 200;
            });
        QVERIFY(!found);
        QCOMPARE(asked, 1);
        // Nothing was left behind: it can be done again.
        VERIFY_RESULT(file_examination::examine(m_made->db, m_made->at(u"legal1"_s), *m_made->book,
                                                {.threads = threads}));
    }

    void theQueueIsTheLegalOfficersAlone()
    {
        const auto mine = review_desk::queue(m_made->db, m_made->at(u"legal1"_s), *m_made->book);
        VERIFY_RESULT(mine);
        const auto theirs =
            review_desk::queue(m_made->db, m_made->at(u"officer1"_s), *m_made->book);
        VERIFY_RESULT(theirs);
        QVERIFY(theirs->empty());
        for (std::size_t place = 1; place < mine->size(); ++place)
            QVERIFY(!(*mine)[place].due || !(*mine)[place - 1].due ||
                    *(*mine)[place - 1].due <= *(*mine)[place].due);
    }

    void aMadeUpBureauHasSomethingForTheDeskWhateverTheSeed_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<Date>("day");
        for (const int seed : {1, 4, 5, 11})
            for (const Date &day : {Date(2026, 6, 30), Date(2026, 2, 26), Date(2026, 11, 22)})
                QTest::addRow("seed %d on %s", seed, qPrintable(toIso(day))) << seed << day;
    }
    void aMadeUpBureauHasSomethingForTheDeskWhateverTheSeed()
    {
        QFETCH(int, seed);
        QFETCH(Date, day);
        Database db = test::memory();
        VERIFY_RESULT(demo::fill(db, {.cases = 100,
                                      .seed = static_cast<quint64>(seed),
                                      .password = password,
                                      .until = day,
                                      .squads = 4}));
        const Result<Rulebook> book = Rulebook::load(db);
        VERIFY_RESULT(book);
        const Moment now{((day - Date(1970, 1, 1)).days() * 24 + 8) * 3'600'000};
        const auto legal = accounts::logIn(db, u"legal1"_s, password, now);
        VERIFY_RESULT(legal);
        const auto waiting = review_desk::queue(db, *legal, *book);
        VERIFY_RESULT(waiting);
        QVERIFY(!waiting->empty());
        QVERIFY(std::any_of(waiting->begin(), waiting->end(), [](const WaitingReview &one) {
            return !one.reasons.isEmpty() && one.barred.isEmpty();
        }));
        const auto agenda = meetings::agenda(db, *legal, *book);
        VERIFY_RESULT(agenda);
        QVERIFY(!agenda->empty());
    }

    void howLongItTakes()
    {
        Made &made = *m_made;
        const Session legal = made.at(u"legal1"_s);
        QElapsedTimer timer;
        timer.start();
        const auto all =
            file_examination::examine(made.db, legal, *made.book, {.closedOnly = false});
        VERIFY_RESULT(all);
        qInfo("%lld µs a case", static_cast<long long>(timer.nsecsElapsed() / 1000 / all->cases));
    }
};

QTEST_GUILESS_MAIN(TestFileExamination)
#include "test_file_examination.moc"
