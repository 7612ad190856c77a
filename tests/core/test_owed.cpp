// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/money.h"
#include "core/services/remedies.h"
#include "core/services/sample_bureau.h"
#include "tests/support/test_database.h"

#include <QJsonArray>
#include <QTest>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// A bureau in which fines were decided on the spot over the years and nobody paid.
struct Debts {
    std::unique_ptr<test::Place> place;
    Database db;
    SampleBureau bureau{};
    Rulebook book{};

    static Debts on(const QString &kind)
    {
        auto place = std::make_unique<test::Place>(kind);
        Database db = place->create();
        Result<SampleBureau> bureau = sample_bureau::create(
            db, u"Correct-Horse-9"_s, 1, *Moment::parse(u"2018-01-02T02:00:00.000Z"),
            place->folder() + u"/bureau.keys"_s);
        if (!bureau)
            qFatal("%s", qPrintable(bureau.error().text));
        Result<Rulebook> book = Rulebook::load(db);
        if (!book)
            qFatal("%s", qPrintable(book.error().text));
        return {std::move(place), std::move(db), *bureau, *book};
    }

    Recorded record(CaseId id, const QString &kind, Date day, const QJsonObject &content)
    {
        const Result<Recorded> recorded =
            cases::record(db, bureau.at(u"officer1"_s, day), book,
                          {.caseId = id, .kind = kind, .day = day, .content = content});
        if (!recorded)
            qFatal("%s: %s", qPrintable(kind), qPrintable(recorded.error().text));
        return *recorded;
    }

    CaseId fined(int house, Date day)
    {
        const CaseId id =
            record({}, SummaryDecide::kind, day,
                   {{u"matter"_s, u"S-101"_s},
                    {u"party"_s, bureau.parties.value(u"person"_s).toString()},
                    {u"place"_s, u"欠缴路%1号"_s.arg(house)},
                    {u"penalties"_s,
                     QJsonArray{QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, u"200"_s}}}},
                    {u"facts"_s, u"占道经营"_s},
                    {u"basis"_s, u"条例第十七条"_s},
                    {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                    {u"certificates_shown"_s, true},
                    {u"defence_heard"_s, true},
                    {u"party_signed"_s, true},
                    {u"reconsideration_body"_s, u"某市人民政府"_s}})
                .file.id;
        record(id, Serve::kind, day,
               {{u"document"_s, 1}, {u"method"_s, u"direct"_s}, {u"recipient"_s, u"当事人"_s}});
        return id;
    }
};

} // namespace

class TestOwed : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void whatCanStillBeSavedIsNotCrowdedOut_data() { test::eachKind(); }
    /// Three windows for the court that ended years ago, one that ended lately and one that is
    /// ahead: lists too short for all of them begin with the last one.
    void whatCanStillBeSavedIsNotCrowdedOut()
    {
        QFETCH(QString, kind);
        Debts office = Debts::on(kind);
        for (int house = 1; house <= 3; ++house)
            office.fined(house, Date(2024, 1, 10));
        const CaseId lately = office.fined(4, Date(2025, 9, 1));
        const CaseId open = office.fined(5, Date(2026, 2, 2));
        const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 4, 1));

        const auto two = money::owed(office.db, legal, office.book, legal.today, 2);
        VERIFY_RESULT(two);
        QCOMPARE(two->size(), 2U);
        QCOMPARE((*two)[0].id, open);
        QCOMPARE((*two)[1].id, lately);
        const auto all = money::owed(office.db, legal, office.book, legal.today);
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), 5U);
        QCOMPARE(all->front().id, open);

        const auto clocks = remedies::queue(office.db, legal, office.book, 1);
        VERIFY_RESULT(clocks);
        QCOMPARE(clocks->size(), 2U);
        QCOMPARE(clocks->front().id, open);
        QVERIFY(clocks->front().due >= legal.today);
        QCOMPARE(clocks->back().id, lately);
        QCOMPARE(clocks->back().rule, u"T28"_s);

        // Sixty days to 3 April, three months to 3 July: the reminder of 3 June is overdue and says
        // so as long as the window is open, and no longer.
        const auto rulesOf = [&](Date day) {
            QStringList found;
            const auto queue =
                remedies::queue(office.db, office.bureau.at(u"legal1"_s, day), office.book);
            for (const RemedyClock &one : *queue)
                if (one.id == open)
                    found << u"%1 %2"_s.arg(one.rule, toIso(one.due));
            return found;
        };
        QCOMPARE(rulesOf(Date(2026, 6, 15)),
                 (QStringList{u"T29 2026-06-03"_s, u"T28 2026-07-03"_s}));
        QCOMPARE(rulesOf(Date(2026, 7, 6)), QStringList{u"T28 2026-07-03"_s});
    }
};

QTEST_GUILESS_MAIN(TestOwed)
#include "test_owed.moc"
