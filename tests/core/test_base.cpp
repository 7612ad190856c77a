// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/calendar/date.h"

#include <QDateTime>
#include <QTest>
#include <algorithm>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestBase : public QObject {
    Q_OBJECT
private slots:
    void moneyIsReadToTheFen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("whole") << u"2000"_s << qint64(200000);
        QTest::newRow("one decimal") << u"0.5"_s << qint64(50);
        QTest::newRow("two decimals") << u"12.34"_s << qint64(1234);
        QTest::newRow("three decimals") << u"1.234"_s << qint64(-1);
        QTest::newRow("negative") << u"-5"_s << qint64(-1);
        QTest::newRow("grouped") << u"1,000"_s << qint64(-1);
        QTest::newRow("empty") << u""_s << qint64(-1);
        QTest::newRow("point alone") << u"1."_s << qint64(-1);
    }
    void moneyIsReadToTheFen()
    {
        QFETCH(QString, text);
        QFETCH(qint64, fen);
        const auto money = Money::parse(text);
        QCOMPARE(money ? money->fen : -1, fen);
    }
    void aDayThatDoesNotExistIsNoDate()
    {
        QVERIFY(!parseDate(u"2026-04-31"));
        QVERIFY(!parseDate(u"2026-02-29"));
        QVERIFY(parseDate(u"2024-02-29"));
        QVERIFY(!parseDate(u"2026-4-3"));
        QVERIFY(!parseDate(u""));
    }
    void monthsKeepTheDayNumberOrTakeTheLastDay()
    {
        QCOMPARE(toIso(sameDayAfterMonths(Date(2025, 2, 28), 6)), u"2025-08-28"_s);
        QCOMPARE(toIso(sameDayAfterMonths(Date(2026, 8, 31), 6)), u"2027-02-28"_s);
        QCOMPARE(toIso(sameDayAfterMonths(Date(2026, 1, 31), -2)), u"2025-11-30"_s);
    }
    void theDayIsTheDayInChina()
    {
        QCOMPARE(toIso(dayInChina(*Moment::parse(u"2026-03-01T15:59:59.999Z"))), u"2026-03-01"_s);
        QCOMPARE(toIso(dayInChina(*Moment::parse(u"2026-03-01T16:00:00.000Z"))), u"2026-03-02"_s);
        QCOMPARE(toIso(dayInChina(Moment{-1})), u"1970-01-01"_s);
    }
    void momentsAreWrittenAndReadAsQtDoes()
    {
        const auto same = [](qint64 milliseconds) {
            const QString text = Moment{milliseconds}.toString();
            return text == QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)
                               .toString(Qt::ISODateWithMs) &&
                   Moment::parse(text) == Moment{milliseconds};
        };
        // From the year 1 to the year 9999, a leap day and the days about it among them.
        for (qint64 milliseconds :
             {-62'135'596'800'000LL, -62'135'596'799'999LL, -2'203'891'200'001LL, -1LL, 0LL, 1LL,
              951'782'399'999LL, 951'782'400'000LL, 951'868'800'000LL, 253'402'300'799'999LL})
            QVERIFY2(same(milliseconds), qPrintable(QString::number(milliseconds)));
        for (qint64 step = 0; step < 20'000; ++step)
            QVERIFY(same(-62'135'596'800'000LL + step * 15'776'894'873LL));
    }
    void whatIsNoMomentIsNotRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2026-11-22", "2026-11-22T02:33:58Z", "2026-11-22T02:33:58.123",
              "2026-11-22 02:33:58.123Z", "2026-11-22T24:00:00.000Z", "2026-11-22T23:60:00.000Z",
              "2026-11-22T23:59:60.000Z", "2026-02-29T00:00:00.000Z", "0000-01-01T00:00:00.000Z",
              "2026-11-22T02:33:58.123+", "2026-1a-22T02:33:58.123Z", "-026-11-22T02:33:58.123Z",
              "2026-11-22T02:33:58.123Z "})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoMomentIsNotRead()
    {
        QFETCH(QString, text);
        QVERIFY(!Moment::parse(text));
    }
    void keysSortByTheTimeTheyWereMade()
    {
        QStringList keys;
        for (int i = 0; i < 20'000; ++i) // thousands a millisecond
            keys << CaseId::create().toString();
        QVERIFY(std::adjacent_find(keys.cbegin(), keys.cend(), std::greater_equal<>()) ==
                keys.cend());
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
