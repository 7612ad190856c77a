// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/accounts.h"
#include "core/services/archive_destruction.h"
#include "core/services/archive_lists.h"
#include "core/services/cases.h"
#include "core/services/demo.h"
#include "tests/support/test_database.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestArchiveLists : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        m_db.emplace(m_place.create());
        VERIFY_RESULT(demo::fill(
            *m_db,
            {.cases = 80, .seed = 7, .password = u"Correct-Horse-9"_s, .until = Date(2026, 11, 20)},
            {}));
        const auto book = Rulebook::load(*m_db);
        VERIFY_RESULT(book);
        m_book = *book;
        m_chief = logIn(u"chief1"_s);
    }

    void retentionCountsWholeYears()
    {
        QVERIFY(!keptUntil(Retention::Permanent, Date(2026, 3, 1)));
        QCOMPARE(keptUntil(Retention::Years30, Date(2026, 3, 1)), Date(2056, 12, 31));
        QCOMPARE(keptUntil(Retention::Years10, Date(2026, 12, 31)), Date(2036, 12, 31));
    }

    void eachArchivedFileIsInTheListOfItsYearOnce()
    {
        const auto all = cases::list(*m_db, m_chief, {.stage = Stage::Archived, .limit = 500});
        VERIFY_RESULT(all);
        QVERIFY(all->size() > 5);
        std::size_t listed = 0;
        for (int year = 2018; year <= 2026; ++year) {
            const auto found = archive_lists::archivedIn(*m_db, m_chief, m_book, year);
            VERIFY_RESULT(found);
            listed += found->size();
            for (const ArchivedFile &file : *found) {
                QCOMPARE(static_cast<int>(file.archivedOn.year()), year);
                QVERIFY(!file.volume.isEmpty());
                QVERIFY(!file.number.isEmpty());
            }
            QVERIFY(std::is_sorted(
                found->begin(), found->end(),
                [](const ArchivedFile &a, const ArchivedFile &b) { return a.volume < b.volume; }));
        }
        QCOMPARE(listed, all->size());
    }

    void onlyWhatWasKeptLongEnoughIsToBeAppraised()
    {
        const auto today = archive_lists::expiredBy(*m_db, m_chief, m_book, Date(2026, 11, 22));
        VERIFY_RESULT(today);
        QVERIFY(today->empty());
        const auto later = archive_lists::expiredBy(*m_db, m_chief, m_book, Date(2037, 1, 1));
        VERIFY_RESULT(later);
        QVERIFY(!later->empty());
        for (const ArchivedFile &file : *later) {
            QVERIFY(file.keptUntil && *file.keptUntil <= Date(2037, 1, 1));
            QVERIFY(file.retention == Retention::Years10);
        }
    }

    void whatIsOutOfReachIsNotListed()
    {
        const auto mine = archive_lists::archivedIn(*m_db, logIn(u"officer1"_s), m_book, 2026);
        const auto all = archive_lists::archivedIn(*m_db, m_chief, m_book, 2026);
        VERIFY_RESULT(mine);
        VERIFY_RESULT(all);
        QVERIFY(mine->size() < all->size());
        const auto none = archive_lists::archivedIn(*m_db, logIn(u"admin"_s), m_book, 2026);
        QVERIFY(!none || none->empty());
    }

    void theListIsAWorkbookAndNoted()
    {
        const auto found = archive_lists::archivedIn(*m_db, m_chief, m_book, 2026);
        VERIFY_RESULT(found);
        QVERIFY(!found->empty());
        const QString path = m_out.filePath(u"移交清册.xlsx"_s);
        VERIFY_RESULT(archive_lists::write(*m_db, m_chief, *found, u"2026"_s, path));
        QVERIFY(QFileInfo(path).size() > 1000);
        QVERIFY(!archive_lists::write(*m_db, m_chief, *found, u"2026"_s, path));
        // Stopping leaves nothing.
        QVERIFY(!archive_lists::archivedIn(*m_db, m_chief, m_book, 2026,
                                           [](qint64, qint64) { return false; }));
    }

    void filesAreDestroyedByASecondPersonsWord_data() { test::eachKind(); }
    void filesAreDestroyedByASecondPersonsWord();

private:
    Session logIn(const QString &account)
    {
        const auto session = accounts::logIn(*m_db, account, u"Correct-Horse-9"_s,
                                             *Moment::parse(u"2026-11-22T02:00:00.000Z"));
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        return *session;
    }

    test::Place m_place{u"sqlite"_s};
    QTemporaryDir m_out{};
    std::optional<Database> m_db;
    Rulebook m_book;
    Session m_chief;
};

void TestArchiveLists::filesAreDestroyedByASecondPersonsWord()
{
    using namespace archive_destruction;
    QFETCH(QString, kind);
    test::Place place{kind};
    Database db = place.create();
    VERIFY_RESULT(demo::fill(db,
                             {.cases = 60,
                              .seed = 7,
                              .password = u"Correct-Horse-9"_s,
                              .until = Date(2026, 11, 20),
                              .keyPath = place.folder() + u"/bureau.keys"_s},
                             {}));
    const Rulebook book = *Rulebook::load(db);
    const auto at = [&db](const QString &account, QStringView moment) {
        const auto session =
            accounts::logIn(db, account, u"Correct-Horse-9"_s, *Moment::parse(moment));
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        return *session;
    };
    // Nothing is over in the year of the demo, nor on the last day of a retention.
    QVERIFY(!propose(db, at(u"archive1"_s, u"2026-11-22T02:00:00.000Z"), book, {}, u"到期"_s));
    const Session archivist = at(u"archive1"_s, u"2037-01-05T02:00:00.000Z");
    const Session leader = at(u"chief1"_s, u"2037-01-06T02:00:00.000Z");
    const Session officer = at(u"officer1"_s, u"2037-01-06T02:00:00.000Z");
    const auto over = archive_lists::expiredBy(db, archivist, book, Date(2036, 12, 31));
    VERIFY_RESULT(over);
    QVERIFY(over->size() >= 2);
    QVERIFY(!propose(db, archivist, book, {}, u" "_s));
    QVERIFY(!propose(db, officer, book, {}, u"到期"_s));
    QVERIFY(!propose(db, archivist, book, {u"没有这个案号"_s}, u"到期"_s));

    const QString first = over->front().number;
    const auto one = propose(db, archivist, book, {first, first}, u"到期，无继续保存价值"_s);
    VERIFY_RESULT(one);
    QCOMPARE(one->files.size(), std::size_t(1));
    QCOMPARE(one->files.front().number, first);
    QVERIFY(!propose(db, archivist, book, {first}, u"到期"_s)); // it stands on a list
    const auto rest = propose(db, archivist, book, {}, u"到期"_s);
    VERIFY_RESULT(rest);
    QCOMPARE(rest->files.size(), over->size() - 1);

    QVERIFY(!approve(db, archivist, one->number, u"同意"_s)); // another role
    QVERIFY(!approve(db, officer, one->number, u"同意"_s));
    QVERIFY(!approve(db, leader, 999999, u"同意"_s));
    QVERIFY(!carryOut(db, archivist, one->number, Date(2037, 1, 5),
                      {u"甲"_s, u"乙"_s})); // not approved
    // A file is kept longer since: the list that names it is not approved.
    const DestructionFile &longer = rest->files.front();
    const auto view = cases::open(db, archivist, longer.id);
    VERIFY_RESULT(view);
    int archived = 0;
    for (const Entry &entry : view->file.entries)
        if (std::holds_alternative<Archive>(entry.body))
            archived = entry.act.sequence;
    VERIFY_RESULT(
        cases::record(db, archivist, book,
                      {.caseId = longer.id,
                       .kind = CorrectEntry::kind,
                       .day = archivist.today,
                       .content = {{u"act"_s, archived},
                                   {u"changes"_s, QJsonObject{{u"retention"_s, u"permanent"_s}}},
                                   {u"reason"_s, u"应当永久保存"_s}}}));
    const auto kept = approve(db, leader, rest->number, u"同意"_s);
    QVERIFY(!kept);
    QVERIFY2(kept.error().text.contains(longer.number), qPrintable(kept.error().text));
    VERIFY_RESULT(approve(db, leader, one->number, u"同意"_s));
    QVERIFY(!approve(db, leader, one->number, u"同意"_s)); // decided already
    QVERIFY(!giveBack(db, leader, rest->number, u""_s));
    VERIFY_RESULT(giveBack(db, leader, rest->number, u"逐件复核"_s));
    // What was given back may stand on another list.
    VERIFY_RESULT(propose(db, archivist, book, {over->back().number}, u"复核后到期"_s));

    const Session later = at(u"archive1"_s, u"2037-01-08T02:00:00.000Z");
    QVERIFY(!carryOut(db, later, one->number, Date(2037, 1, 7), {u"甲"_s, u" 甲 "_s}));
    QVERIFY(!carryOut(db, later, one->number, Date(2037, 1, 5), {u"甲"_s, u"乙"_s}));
    QVERIFY(!carryOut(db, later, one->number, Date(2037, 1, 9), {u"甲"_s, u"乙"_s}));
    VERIFY_RESULT(carryOut(db, later, one->number, Date(2037, 1, 7), {u"甲"_s, u"乙"_s}));
    QVERIFY(!carryOut(db, later, one->number, Date(2037, 1, 7), {u"甲"_s, u"乙"_s}));
    const auto all = lists(db, later);
    VERIFY_RESULT(all);
    QCOMPARE(all->size(), std::size_t(3));
    QCOMPARE(all->back().state, DestructionState::Destroyed);
    QCOMPARE(all->back().decidedBy, u"chief1"_s);
    QCOMPARE(all->back().supervisors, QStringList({u"甲"_s, u"乙"_s}));
    QCOMPARE((*all)[1].state, DestructionState::Returned);
    QCOMPARE(all->front().state, DestructionState::Proposed);
    QVERIFY(!lists(db, officer));
    // What was recorded stays, and the chains hold.
    VERIFY_RESULT(cases::open(db, leader, one->files.front().id));
}

QTEST_GUILESS_MAIN(TestArchiveLists)
#include "test_archive_lists.moc"
