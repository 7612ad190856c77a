// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/calendar.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <random>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

Calendar shipped()
{
    const auto calendar = Calendar::shipped();
    if (!calendar)
        qFatal("%s", qPrintable(calendar.error().text));
    return *calendar;
}

Date dayOf(const QString &iso)
{
    const auto day = parseDate(iso);
    if (!day)
        qFatal("no day");
    return *day;
}

/// A table of one year with `holidays` and `workingDays` as JSON.
QByteArray table(int year, const QByteArray &holidays, const QByteArray &workingDays)
{
    return "{\"years\": [{\"year\": " + QByteArray::number(year) +
           ", \"notices\": [\"通知\"], \"notice_verified\": false, \"holidays\": [" + holidays +
           "], \"working_days\": [" + workingDays + "]}]}";
}

QByteArray holiday(const char *from, const char *to)
{
    return QByteArray("{\"name\": \"假\", \"name_en\": \"Holiday\", \"from\": \"") + from +
           "\", \"to\": \"" + to + "\"}";
}

Date naive(const Calendar &calendar, Date day, int count)
{
    const int step = count > 0 ? 1 : -1;
    for (int left = std::abs(count); left > 0;) {
        day += Days(step);
        if (calendar.isWorkingDay(day))
            --left;
    }
    return day;
}

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT
private slots:
    void theShippedTablesAreThoseOfTheStateCouncil()
    {
        QFile file(QStringLiteral(ANJUAN_SOURCE_DIR "/../shared/data/holidays_2019_2026.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The list of days is not here.");
        const Calendar calendar = shipped();
        QStringList expected =
            QString::fromUtf8(file.readAll()).remove(u'\r').trimmed().split(u'\n');
        expected.removeFirst();

        // The list names only the days on which the notices differ from Monday to Friday.
        QStringList found;
        for (Date day(2019, 1, 1); day <= Date(2026, 12, 31); day += Days(1)) {
            const bool weekend = day.day_of_week() == 0 || day.day_of_week() == 6;
            if (calendar.isWorkingDay(day) == weekend)
                found << toIso(day) + (weekend ? u",working_day"_s : u",day_off"_s);
        }
        QCOMPARE(found, expected);
    }

    void eachShippedYearNamesItsNotice()
    {
        const Calendar calendar = shipped();
        QCOMPARE(calendar.years(),
                 (std::vector<int>{2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026}));
        for (int year : calendar.years()) {
            const HolidayTable *found = calendar.table(year);
            QVERIFY(found->notices.first().contains(QString::number(year)));
            QVERIFY(found->notices.first().contains(u"国办发明电〔"_s));
        }
        QVERIFY(!calendar.hasTable(2018));
        QVERIFY(!calendar.hasTable(2027));
    }

    void holidaysAreNamedAndMadeUpDaysAreWorked()
    {
        const Calendar calendar = shipped();
        const Holiday *spring = calendar.holidayOn(Date(2026, 2, 17));
        QVERIFY(spring);
        QCOMPARE(spring->name.zh, u"春节"_s);
        QCOMPARE(toIso(spring->from), u"2026-02-15"_s);
        QVERIFY(calendar.isMadeUpWorkingDay(Date(2026, 2, 14)));
        QVERIFY(calendar.isWorkingDay(Date(2026, 2, 14)));
        QVERIFY(!calendar.isMadeUpWorkingDay(Date(2026, 2, 13)));
        QVERIFY(!calendar.holidayOn(Date(2026, 2, 14)));
        QVERIFY(!calendar.holidayOn(Date(2026, 3, 7)));
        QVERIFY(calendar.isPublicHolidayOrWeekend(Date(2026, 3, 7)));
        // The holiday of New Year 2023 begins in 2022.
        QCOMPARE(calendar.holidayOn(Date(2022, 12, 31))->name.zh, u"元旦"_s);
    }

    void aYearWithoutTableIsMondayToFriday()
    {
        const Calendar calendar = shipped();
        QVERIFY(calendar.isWorkingDay(Date(2027, 10, 1)));
        QVERIFY(!calendar.isWorkingDay(Date(2027, 10, 2)));
        QVERIFY(Calendar().isWorkingDay(Date(2026, 10, 1)));
        QVERIFY(Calendar().years().empty());
    }

    void addingWorkingDaysAgreesWithCountingThem()
    {
        const Calendar calendar = shipped();
        std::mt19937 random(7);
        std::uniform_int_distribution<int> anyDay(0, 366 * 12);
        std::uniform_int_distribution<int> anyCount(-300, 300);
        for (int i = 0; i < 20'000; ++i) {
            const Date day = Date(2016, 1, 1) + Days(anyDay(random));
            const int count = anyCount(random);
            const Date found = calendar.addWorkingDays(day, count);
            if (found != naive(calendar, day, count))
                QFAIL(qPrintable(toIso(day) + u' ' + QString::number(count)));
            if (calendar.workingDaysBetween(day, found) != count)
                QFAIL(qPrintable(u"between "_s + toIso(day) + u' ' + toIso(found)));
        }
    }

    void theEdgesOfTheCoveredYearsHoldToo_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("count");
        QTest::newRow("over the end") << u"2199-12-20"_s << 30;
        QTest::newRow("to the last day") << u"2199-12-01"_s << 22;
        QTest::newRow("over the beginning") << u"1990-01-05"_s << -10;
        QTest::newRow("before") << u"1950-01-05"_s << 10;
        QTest::newRow("before, into it") << u"1989-12-25"_s << 10;
        QTest::newRow("very far") << u"2199-12-31"_s << 100'000;
        QTest::newRow("very far back") << u"1900-01-01"_s << -100'000;
    }
    void theEdgesOfTheCoveredYearsHoldToo()
    {
        QFETCH(QString, day);
        QFETCH(int, count);
        const Calendar calendar = shipped();
        const Date found = calendar.addWorkingDays(dayOf(day), count);
        QCOMPARE(toIso(found), toIso(naive(calendar, dayOf(day), count)));
        QCOMPARE(calendar.workingDaysBetween(dayOf(day), found), count);
    }

    void zeroWorkingDaysIsTheDayItself()
    {
        QCOMPARE(toIso(shipped().addWorkingDays(Date(2026, 10, 3), 0)), u"2026-10-03"_s);
        QCOMPARE(shipped().workingDaysBetween(Date(2026, 10, 3), Date(2026, 10, 3)), 0);
    }

    void aFileReplacesTheYearsItNamesAndNoOthers()
    {
        const Calendar before = shipped();
        const auto after = before.with(
            table(2027, holiday("2027-10-01", "2027-10-07"), "\"2027-10-09\""), u"2027.json"_s);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().text));
        QVERIFY(after->hasTable(2027));
        QVERIFY(!after->isWorkingDay(Date(2027, 10, 1)));
        QVERIFY(after->isWorkingDay(Date(2027, 10, 9)));
        QVERIFY(!after->isWorkingDay(Date(2026, 10, 1)));
        QVERIFY(!before.hasTable(2027)); // the old value stays what it was

        const auto replaced =
            before.with(table(2026, holiday("2026-10-01", "2026-10-01"), ""), u"2026.json"_s);
        QVERIFY(replaced);
        QVERIFY(replaced->isWorkingDay(Date(2026, 10, 2)));
        QVERIFY(replaced->isWorkingDay(Date(2026, 5, 1)));
        QVERIFY(!replaced->isWorkingDay(Date(2025, 5, 1)));
    }

    void aLaterNoticePrevailsOverTheDecemberBefore()
    {
        const auto calendar = shipped().with(
            table(2027, holiday("2026-12-30", "2027-01-01"), "\"2026-12-27\""), u"2027.json"_s);
        QVERIFY2(calendar, qPrintable(calendar ? QString() : calendar.error().text));
        QVERIFY(!calendar->isWorkingDay(Date(2026, 12, 31)));
        QVERIFY(calendar->isMadeUpWorkingDay(Date(2026, 12, 27)));
        QVERIFY(calendar->holidayOn(Date(2026, 12, 31)));

        // The notice of 2026 had a Sunday worked that the later one makes a holiday.
        const auto contradicted =
            Calendar::parse(table(2026, holiday("2026-10-01", "2026-10-07"), "\"2026-12-27\""),
                            u"2026.json"_s)
                ->with(table(2027, holiday("2026-12-26", "2026-12-29"), ""), u"2027.json"_s);
        QVERIFY(contradicted);
        QVERIFY(!contradicted->isWorkingDay(Date(2026, 12, 27)));
        QVERIFY(contradicted->madeUpDaysWithin(Date(2026, 12, 1), Date(2026, 12, 31)).empty());
    }

    void aBadFileIsRefusedAndNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QByteArray &file, const QString &named) {
            QTest::newRow(name) << file << named;
        };
        const QByteArray good = holiday("2027-10-01", "2027-10-07");
        row("empty", "", u"not JSON"_s);
        row("no year", "{\"years\": []}", u"years"_s);
        row("day that does not exist", table(2027, holiday("2027-02-29", "2027-03-01"), ""),
            u"years[0].holidays[0].from"_s);
        row("ends before it begins", table(2027, holiday("2027-10-07", "2027-10-01"), ""),
            u"years[0].holidays[0]"_s);
        row("far too long", table(2027, holiday("2027-01-01", "2027-10-01"), ""), u"31"_s);
        row("other year", table(2027, holiday("2026-10-01", "2026-10-07"), ""), u"2027"_s);
        row("November before", table(2027, holiday("2026-11-30", "2026-12-02"), ""), u"2027"_s);
        row("overlap", table(2027, good + "," + holiday("2027-10-07", "2027-10-08"), ""),
            u"overlap on 2027-10-07"_s);
        row("works on a Friday", table(2027, good, "\"2027-10-15\""), u"working_days[0]"_s);
        row("works on a holiday", table(2027, good, "\"2027-10-02\""), u"2027-10-02"_s);
        row("named twice", table(2027, good, "\"2027-10-09\", \"2027-10-09\""),
            u"working_days[1]"_s);
        row("no holiday", table(2027, "", ""), u"holidays"_s);
        row("year out of range", table(1500, good, ""), u"1990 to 2199"_s);
        row("unknown key", QByteArray(table(2027, good, "")).replace("\"year\"", "\"jahr\""),
            u"year"_s);
        row("no notice", QByteArray(table(2027, good, "")).replace("[\"通知\"]", "[]"),
            u"notices"_s);
        row("repeated key",
            QByteArray(table(2027, good, ""))
                .replace("\"year\": 2027", "\"year\": 2027, \"year\": 2026"),
            u"years[0].year is repeated"_s);
        row("year twice",
            "{\"years\": [" + table(2027, good, "").mid(11).chopped(2) + "," +
                table(2027, good, "").mid(11).chopped(2) + "]}",
            u"2027 is named twice"_s);
    }
    void aBadFileIsRefusedAndNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, named);
        const auto calendar = Calendar::parse(file, u"2027.json"_s);
        QVERIFY(!calendar);
        QVERIFY2(calendar.error().text.contains(u"2027.json"_s), qPrintable(calendar.error().text));
        QVERIFY2(calendar.error().text.contains(named), qPrintable(calendar.error().text));
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "test_calendar.moc"
