// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/term.h"

#include <QTest>
#include <random>

using namespace anjuan;
using namespace Qt::StringLiterals;
using Unit = Term::Unit;

Q_DECLARE_METATYPE(anjuan::Term)

namespace {

const Calendar &calendar()
{
    static const Calendar shipped = *Calendar::shipped();
    return shipped;
}

Term forward(int count, Unit unit) { return {count, unit, false, true}; }
Term back(int count, Unit unit, bool roll = true) { return {count, unit, true, roll}; }
Term fixed(int count, Unit unit) { return {count, unit, false, false}; }

void row(const char *name, const char *start, Term term, const char *due, int excluded = 0,
         bool inclusive = false, bool provisional = false)
{
    QTest::newRow(name) << QString::fromLatin1(start) << term << excluded << inclusive
                        << QString::fromLatin1(due) << provisional;
}

QString dump(const Reckoning &reckoning) { return reckoning.lines.join(u'\n'); }

} // namespace

class TestTerm : public QObject {
    Q_OBJECT
private slots:
    void aTermEndsOnTheDayTheLawSays_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<Term>("term");
        QTest::addColumn<int>("excluded");
        QTest::addColumn<bool>("inclusive");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("provisional");

        row("V1 over Mid-Autumn and National Day", "2026-09-23", forward(5, Unit::WorkingDays),
            "2026-10-08");
        row("V2 over the Spring Festival", "2026-02-12", forward(7, Unit::WorkingDays),
            "2026-02-28");
        row("V3 payment rolls over National Day", "2026-09-17", forward(15, Unit::CalendarDays),
            "2026-10-08");
        row("V4 reconsideration rolls", "2026-08-05", forward(60, Unit::CalendarDays),
            "2026-10-08");
        row("V5 no 31 February, rolls into a year without table", "2026-08-31",
            forward(6, Unit::Months), "2027-03-01", 0, false, true);
        row("V6 ninety days", "2026-07-06", forward(90, Unit::CalendarDays), "2026-10-08");
        row("V6 ninety days and ten excluded", "2026-07-06", forward(90, Unit::CalendarDays),
            "2026-10-14", 10);
        row("V8 hearing, clear days", "2026-10-15", back(7, Unit::WorkingDays), "2026-09-29");
        row("V8 hearing, inclusive", "2026-10-15", back(7, Unit::WorkingDays), "2026-09-30", 0,
            true);
        row("V9 seven working days", "2026-09-28", forward(7, Unit::WorkingDays), "2026-10-13");
        row("V9 twenty working days", "2026-09-28", forward(20, Unit::WorkingDays), "2026-10-30");
        row("V11 six months", "2026-03-10", forward(6, Unit::Months), "2026-09-10");
        row("V11 three months on", "2026-09-10", forward(3, Unit::Months), "2026-12-10");
        row("V12 a Saturday that is worked does not roll", "2026-03-10",
            forward(60, Unit::CalendarDays), "2026-05-09");
        row("V12 a Sunday rolls", "2026-05-09", forward(3, Unit::Months), "2026-08-10");
        row("V13 cash before Labour Day", "2026-04-30", forward(2, Unit::WorkingDays),
            "2026-05-07");
        row("V14 lead", "2026-09-14", forward(15, Unit::WorkingDays), "2026-10-10");
        row("V14 extended", "2026-10-10", forward(10, Unit::WorkingDays), "2026-10-23");

        row("starts on a day off", "2026-02-16", forward(1, Unit::WorkingDays), "2026-02-24");
        row("ends in the Spring Festival", "2026-02-01", forward(15, Unit::CalendarDays),
            "2026-02-24");
        row("ends on the day before it, worked", "2026-02-09", forward(5, Unit::CalendarDays),
            "2026-02-14");
        row("ends on an ordinary Saturday", "2026-03-05", forward(2, Unit::CalendarDays),
            "2026-03-09");
        row("does not roll", "2026-03-05", fixed(2, Unit::CalendarDays), "2026-03-07");
        row("extended Spring Festival of 2020", "2020-01-20", forward(11, Unit::CalendarDays),
            "2020-02-03");
        row("eight days of National Day 2025", "2025-09-30", forward(1, Unit::WorkingDays),
            "2025-10-09");

        row("one month from 31 January", "2026-01-31", fixed(1, Unit::Months), "2026-02-28");
        row("one month from 31 January of a leap year", "2024-01-31", fixed(1, Unit::Months),
            "2024-02-29");
        row("one month from 28 February keeps the 28th", "2025-02-28", fixed(1, Unit::Months),
            "2025-03-28");
        row("one year from a leap day", "2024-02-29", fixed(1, Unit::Years), "2025-02-28");
        row("two years to a leap day's month", "2022-02-28", fixed(2, Unit::Years), "2024-02-28");
        row("thirteen months over the year", "2024-12-31", fixed(14, Unit::Months), "2026-02-28");
        row("three months are not ninety days", "2025-12-31", fixed(3, Unit::Months), "2026-03-31");
        row("months with excluded days", "2026-03-10", forward(6, Unit::Months), "2026-09-15", 5);
        row("working days with excluded working days", "2026-03-02", forward(5, Unit::WorkingDays),
            "2026-03-11", 2);

        row("clear calendar days back", "2026-03-20", back(3, Unit::CalendarDays), "2026-03-16");
        row("inclusive calendar days back", "2026-03-20", back(3, Unit::CalendarDays), "2026-03-17",
            0, true);
        row("clear of a weekend, earlier working day", "2026-06-17", back(7, Unit::WorkingDays),
            "2026-06-05");
        row("clear of a weekend, the Sunday itself", "2026-06-17",
            back(7, Unit::WorkingDays, false), "2026-06-07");
        row("three days before a performance", "2026-10-08", back(3, Unit::WorkingDays),
            "2026-09-28", 0, true);
        row("months back", "2026-08-31", back(6, Unit::Months, false), "2026-02-28");
        row("back into the table from a year without", "2027-01-04", back(2, Unit::WorkingDays),
            "2026-12-30", 0, false, true);

        row("into 2027", "2026-12-28", forward(5, Unit::WorkingDays), "2027-01-04", 0, false, true);
        row("the last day of 2026 needs no 2027", "2026-12-21", forward(10, Unit::CalendarDays),
            "2026-12-31");
        row("over the turn of the year between tables", "2025-12-30", forward(2, Unit::WorkingDays),
            "2026-01-04");
        row("before the first table", "2018-06-01", forward(1, Unit::Years), "2019-06-03", 0, false,
            true);
        row("hours on a day", "2026-10-01", forward(24, Unit::Hours), "2026-10-02");
        row("hours beyond the tables are not provisional", "2027-10-01", forward(25, Unit::Hours),
            "2027-10-03");
    }
    void aTermEndsOnTheDayTheLawSays()
    {
        QFETCH(QString, start);
        QFETCH(Term, term);
        QFETCH(int, excluded);
        QFETCH(bool, inclusive);
        QFETCH(QString, due);
        QFETCH(bool, provisional);
        const auto found =
            checkedReckon(*parseDate(start), term, calendar(), excluded,
                          inclusive ? BackwardCount::Inclusive : BackwardCount::ClearDays);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().text));
        QVERIFY2(toIso(found->due) == due, qPrintable(dump(*found)));
        QCOMPARE(found->provisional, provisional);
        QVERIFY(found->lines.join(u' ').contains(due));
    }

    void theArithmeticCanBeFollowedLineByLine()
    {
        const auto festival =
            reckon(Date(2026, 2, 12), forward(7, Unit::WorkingDays), calendar()).lines;
        QCOMPARE(
            festival,
            (QStringList{
                u"Term: 7 working day(s)."_s,
                u"The term begins on 2026-02-12 (Thursday); this day is not counted."_s,
                u"Saturdays, Sundays and holidays are not counted."_s,
                u"Spring Festival, 2026-02-15 (Sunday) to 2026-02-23 (Monday): not counted."_s,
                u"2026-02-14 (Saturday) is a made-up working day: counted."_s,
                u"2026-02-28 (Saturday) is a made-up working day: counted."_s,
                u"Working day number 7 is 2026-02-28 (Saturday)."_s,
                u"Holidays by: 国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）."_s,
            }));

        const QString rolls =
            dump(reckon(Date(2026, 7, 6), forward(90, Unit::CalendarDays), calendar()));
        QVERIFY2(
            rolls.contains(u"2026-10-04 (Sunday) is a day off (National Day): the term ends on "
                           "the next working day, 2026-10-08 (Thursday)."_s),
            qPrintable(rolls));

        const QString excluded =
            dump(reckon(Date(2026, 7, 6), forward(90, Unit::CalendarDays), calendar(), 10));
        QVERIFY2(excluded.contains(u"10 day(s) of pauses lengthen the term, to 2026-10-14"_s),
                 qPrintable(excluded));

        const QString worked =
            dump(reckon(Date(2026, 3, 10), forward(60, Unit::CalendarDays), calendar()));
        QVERIFY2(worked.contains(u"2026-05-09 (Saturday) is a made-up working day: the end does "
                                 "not move."_s),
                 qPrintable(worked));

        const QString provisional =
            dump(reckon(Date(2026, 8, 31), forward(6, Unit::Months), calendar()));
        QVERIFY2(provisional.contains(u"no day 31: its last day is taken, 2027-02-28"_s),
                 qPrintable(provisional));
        QVERIFY2(provisional.contains(u"no holiday table for 2027: the result is provisional"_s),
                 qPrintable(provisional));

        const QString clear =
            dump(reckon(Date(2026, 10, 15), back(7, Unit::WorkingDays), calendar()));
        QVERIFY2(clear.contains(u"Working day number 7 is 2026-09-30 (Wednesday)."_s),
                 qPrintable(clear));
        QVERIFY2(clear.contains(u"2026-09-29 (Tuesday) at the latest"_s), qPrintable(clear));
    }

    void anEndThatMovesIsAlwaysTheFirstWorkingDay()
    {
        std::mt19937 random(11);
        std::uniform_int_distribution<int> anyDay(0, 8 * 365 - 40);
        std::uniform_int_distribution<int> anyCount(1, 200);
        for (int i = 0; i < 5000; ++i) {
            const Date start = Date(2019, 1, 1) + Days(anyDay(random));
            const int count = anyCount(random);
            const Date plain = start + Days(count);
            Date expected = plain;
            while (!calendar().isWorkingDay(expected))
                expected += Days(1);
            QCOMPARE(toIso(reckon(start, forward(count, Unit::CalendarDays), calendar()).due),
                     toIso(expected));

            // Clear days: `count` whole working days lie between, and one day later they do not.
            const Date notice =
                reckon(start, back(count, Unit::WorkingDays, false), calendar()).due;
            QVERIFY(calendar().workingDaysBetween(notice, start - Days(1)) >= count);
            QVERIFY(calendar().workingDaysBetween(notice + Days(1), start - Days(1)) < count);
        }
    }

    void absurdTermsAreRefused_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<Term>("term");
        QTest::addColumn<int>("excluded");
        const auto bad = [](const char *name, const char *start, Term term, int excluded = 0) {
            QTest::newRow(name) << QString::fromLatin1(start) << term << excluded;
        };
        bad("none", "2026-01-01", forward(0, Unit::CalendarDays));
        bad("negative", "2026-01-01", forward(-5, Unit::WorkingDays));
        bad("far too many", "2026-01-01", forward(100'001, Unit::CalendarDays));
        bad("the largest number", "2026-01-01", forward(2'147'483'647, Unit::Years));
        bad("beyond the calendar", "2026-01-01", forward(100'000, Unit::CalendarDays));
        bad("working days beyond it", "2026-01-01", forward(100'000, Unit::WorkingDays));
        bad("months beyond it", "2026-01-01", forward(100'000, Unit::Months));
        bad("years beyond it", "2026-01-01", forward(100'000, Unit::Years));
        bad("years a little beyond it", "2026-01-01", forward(174, Unit::Years));
        bad("before it", "1900-01-10", back(30, Unit::CalendarDays));
        bad("years before it", "1900-01-10", back(300, Unit::Years));
        bad("working days before it", "1950-01-10", back(100'000, Unit::WorkingDays));
        bad("negative excluded days", "2026-01-01", forward(5, Unit::CalendarDays), -1);
        bad("far too many excluded days", "2026-01-01", forward(5, Unit::CalendarDays), 100'001);
        bad("excluded days going back", "2026-01-01", back(5, Unit::CalendarDays), 1);
        bad("excluded days of hours", "2026-01-01", forward(5, Unit::Hours), 1);
    }
    void absurdTermsAreRefused()
    {
        QFETCH(QString, start);
        QFETCH(Term, term);
        QFETCH(int, excluded);
        const auto found = checkedReckon(*parseDate(start), term, calendar(), excluded);
        QVERIFY(!found);
        QVERIFY(!found.error().text.isEmpty());
    }

    void hoursAreCountedStraight()
    {
        const auto found = addHours(*Moment::parse(u"2026-09-30T08:30:00.000Z"), 24);
        QCOMPARE(found.due.toString(), u"2026-10-01T08:30:00.000Z"_s);
        QVERIFY2(found.lines.first().contains(u"2026-09-30 16:30"_s),
                 qPrintable(found.lines.first()));
        QVERIFY2(found.lines.last().contains(u"2026-10-01 16:30"_s),
                 qPrintable(found.lines.last()));
        QVERIFY(addHours(Moment{-3'600'000}, 1).lines.last().contains(u"1970-01-01 08:00"_s));
    }
};

QTEST_GUILESS_MAIN(TestTerm)
#include "test_term.moc"
