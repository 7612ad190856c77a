// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/money.h"
#include "core/services/remedies.h"
#include "tests/support/fined_office.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestOwed : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void whatCanStillBeSavedIsNotCrowdedOut_data() { test::eachKind(); }
    /// Nobody has paid. Three windows for the court that ended years ago, one that ended lately and
    /// one that is ahead: lists too short for all of them begin with the last one.
    void whatCanStillBeSavedIsNotCrowdedOut()
    {
        QFETCH(QString, kind);
        test::FinedOffice office = test::FinedOffice::on(kind);
        for (int house = 1; house <= 3; ++house)
            office.fined(u"欠缴路%1号"_s.arg(house), Date(2024, 1, 10));
        const CaseId lately = office.fined(u"欠缴路4号"_s, Date(2025, 9, 1)).first;
        const CaseId open = office.fined(u"欠缴路5号"_s, Date(2026, 2, 2)).first;
        const Session legal = office.as(u"legal1"_s, Date(2026, 4, 1));

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
            const auto queue = remedies::queue(office.db, office.as(u"legal1"_s, day), office.book);
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
