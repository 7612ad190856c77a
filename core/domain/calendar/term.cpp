// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/term.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct TermText {
    Q_DECLARE_TR_FUNCTIONS(TermText)
};

QString weekdayOf(Date day)
{
    switch (day.day_of_week().as_number()) {
    case 1:
        return TermText::tr("Monday");
    case 2:
        return TermText::tr("Tuesday");
    case 3:
        return TermText::tr("Wednesday");
    case 4:
        return TermText::tr("Thursday");
    case 5:
        return TermText::tr("Friday");
    case 6:
        return TermText::tr("Saturday");
    default:
        return TermText::tr("Sunday");
    }
}

QString text(Date day) { return TermText::tr("%1 (%2)").arg(toIso(day), weekdayOf(day)); }

/// "2026-03-01 15:30", the clock in China.
QString text(Moment moment)
{
    constexpr qint64 eightHours = 8LL * 3600 * 1000;
    constexpr qint64 aDay = 24LL * 3600 * 1000;
    const qint64 ofDay = ((moment.milliseconds + eightHours) % aDay + aDay) % aDay;
    const qint64 minutes = ofDay / 60'000;
    const auto twoDigits = [](qint64 n) { return QString::number(n).rightJustified(2, u'0'); };
    return toIso(dayInChina(moment)) + u' ' + twoDigits(minutes / 60) + u':' +
           twoDigits(minutes % 60);
}

QString whyOff(Date day, const Calendar &calendar)
{
    const Holiday *holiday = calendar.holidayOn(day);
    return holiday ? holiday->name.here() : TermText::tr("weekend");
}

/// One reckoning in the making.
struct Sum {
    const Date start;
    const Term &term;
    const Calendar &calendar;
    const int excluded;
    const BackwardCount backwardCount;
    QStringList lines = {};
};

/// What lies between the days `from` and `to`, both counted: holidays out, made-up days in.
void sayDaysOff(Sum &sum, Date from, Date to)
{
    sum.lines << TermText::tr("Saturdays, Sundays and holidays are not counted.");
    for (const Holiday *holiday : sum.calendar.holidaysWithin(from, to))
        sum.lines << (holiday->from == holiday->to
                          ? TermText::tr("%1, %2: not counted.")
                                .arg(holiday->name.here(), text(holiday->from))
                          : TermText::tr("%1, %2 to %3: not counted.")
                                .arg(holiday->name.here(), text(holiday->from), text(holiday->to)));
    for (Date day : sum.calendar.madeUpDaysWithin(from, to))
        sum.lines << TermText::tr("%1 is a made-up working day: counted.").arg(text(day));
}

Date afterWorkingDays(Sum &sum)
{
    const int count = sum.term.count + sum.excluded;
    const Date end = sum.calendar.addWorkingDays(sum.start, count);
    if (sum.excluded > 0)
        sum.lines << TermText::tr("%n working day(s) of pauses lengthen the term.", nullptr,
                                  sum.excluded);
    sayDaysOff(sum, sum.start + Days(1), end);
    sum.lines
        << TermText::tr("Working day number %1 is %2.").arg(QString::number(count), text(end));
    return end;
}

Date afterDays(Sum &sum)
{
    const Date end = sum.start + Days(sum.term.count);
    sum.lines << TermText::tr("Each day counts, days off included: day number %1 is %2.")
                     .arg(QString::number(sum.term.count), text(end));
    return end;
}

int monthsOf(const Term &term)
{
    return term.unit == Term::Unit::Years ? term.count * 12 : term.count;
}

/// Both ways: `months` is negative when counting back.
Date sameDay(Sum &sum, int months)
{
    const Date end = sameDayAfterMonths(sum.start, months);
    if (end.day() == sum.start.day())
        sum.lines << TermText::tr("The same day of the month, %1 away, is %2.")
                         .arg(termText(sum.term), text(end));
    else
        sum.lines << TermText::tr("%1 away the month has no day %2: its last day is taken, %3.")
                         .arg(termText(sum.term), QString::number(sum.start.day().as_number()),
                              text(end));
    return end;
}

Date addExcluded(Sum &sum, Date end)
{
    if (sum.excluded == 0)
        return end;
    const Date later = end + Days(sum.excluded);
    sum.lines << TermText::tr("%n day(s) of pauses lengthen the term, to %1.", nullptr,
                              sum.excluded)
                     .arg(text(later));
    return later;
}

Date forwardEnd(Sum &sum)
{
    sum.lines
        << TermText::tr("The term begins on %1; this day is not counted.").arg(text(sum.start));
    switch (sum.term.unit) {
    case Term::Unit::Hours: {
        const Date end = sum.start + Days((sum.term.count + 23) / 24);
        sum.lines << TermText::tr("The hour it began is not known: %1 end on %2 at the latest.")
                         .arg(termText(sum.term), text(end));
        return end;
    }
    case Term::Unit::CalendarDays:
        return addExcluded(sum, afterDays(sum));
    case Term::Unit::WorkingDays:
        return afterWorkingDays(sum);
    case Term::Unit::Months:
    case Term::Unit::Years: // Three months are not ninety days.
        return addExcluded(sum, sameDay(sum, monthsOf(sum.term)));
    }
    Q_UNREACHABLE();
}

/// The day before the counted days where they must be clear of both ends.
Date clearOf(Sum &sum, Date firstCounted)
{
    if (sum.backwardCount == BackwardCount::Inclusive) {
        sum.lines << TermText::tr("The day of the act may be the last of them: %1.")
                         .arg(text(firstCounted));
        return firstCounted;
    }
    const Date end = firstCounted - Days(1);
    sum.lines << TermText::tr("They must be clear of both ends, so the act falls on %1 at the "
                              "latest.")
                     .arg(text(end));
    return end;
}

Date backwardEnd(Sum &sum)
{
    sum.lines
        << TermText::tr("Counted back from %1; this day is not counted.").arg(text(sum.start));
    switch (sum.term.unit) {
    case Term::Unit::Hours: {
        const Date end = sum.start - Days((sum.term.count + 23) / 24);
        sum.lines << TermText::tr("The hour is not known: %1 reach back to %2.")
                         .arg(termText(sum.term), text(end));
        return end;
    }
    case Term::Unit::CalendarDays: {
        const Date last = sum.start - Days(sum.term.count);
        sum.lines << TermText::tr("Each day counts, days off included: day number %1 is %2.")
                         .arg(QString::number(sum.term.count), text(last));
        return clearOf(sum, last);
    }
    case Term::Unit::WorkingDays: {
        const Date last = sum.calendar.addWorkingDays(sum.start, -sum.term.count);
        sayDaysOff(sum, last, sum.start - Days(1));
        sum.lines << TermText::tr("Working day number %1 is %2.")
                         .arg(QString::number(sum.term.count), text(last));
        return clearOf(sum, last);
    }
    case Term::Unit::Months:
    case Term::Unit::Years:
        return sameDay(sum, -monthsOf(sum.term));
    }
    Q_UNREACHABLE();
}

Date rolled(Sum &sum, Date end)
{
    if (sum.term.unit == Term::Unit::Hours)
        return end;
    if (sum.calendar.isWorkingDay(end)) {
        if (sum.calendar.isMadeUpWorkingDay(end) && sum.term.unit != Term::Unit::WorkingDays)
            sum.lines << TermText::tr("%1 is a made-up working day: the end does not move.")
                             .arg(text(end));
        return end;
    }
    const QString why = whyOff(end, sum.calendar);
    if (!sum.term.roll) {
        sum.lines << TermText::tr(
                         "%1 is a day off (%2); the end of this term does not move for it.")
                         .arg(text(end), why);
        return end;
    }
    const Date moved = sum.calendar.workingDayFrom(end, !sum.term.backward);
    sum.lines << (sum.term.backward
                      ? TermText::tr("%1 is a day off (%2): the working day before it is %3.")
                            .arg(text(end), why, text(moved))
                      : TermText::tr("%1 is a day off (%2): the term ends on the next working day, "
                                     "%3.")
                            .arg(text(end), why, text(moved)));
    return moved;
}

/// True, and said, where a year from the start to the end has no table.
bool sayTables(Sum &sum, Date due)
{
    const auto [first, last] = std::minmax(sum.start, due);
    QStringList with;
    QStringList without;
    constexpr int mostNamed = 5;
    for (int year = first.year(); year <= last.year(); ++year) {
        if (const HolidayTable *table = sum.calendar.table(year))
            with << table->notices.join(TermText::tr("; "));
        else if (without.size() < mostNamed)
            without << QString::number(year);
        else if (without.size() == mostNamed)
            without << u"…"_s;
    }
    if (!with.isEmpty())
        sum.lines << TermText::tr("Holidays by: %1.").arg(with.join(TermText::tr("; ")));
    if (!without.isEmpty())
        sum.lines << TermText::tr("There is no holiday table for %1: the result is provisional.")
                         .arg(without.join(TermText::tr(", ")));
    return !without.isEmpty();
}

} // namespace

QString termText(const Term &term)
{
    switch (term.unit) {
    case Term::Unit::Hours:
        return TermText::tr("%n hour(s)", nullptr, term.count);
    case Term::Unit::CalendarDays:
        return TermText::tr("%n day(s)", nullptr, term.count);
    case Term::Unit::WorkingDays:
        return TermText::tr("%n working day(s)", nullptr, term.count);
    case Term::Unit::Months:
        return TermText::tr("%n month(s)", nullptr, term.count);
    case Term::Unit::Years:
        return TermText::tr("%n year(s)", nullptr, term.count);
    }
    Q_UNREACHABLE();
}

Reckoning reckon(Date start, const Term &term, const Calendar &calendar, int excludedDays,
                 BackwardCount backwardCount)
{
    Q_ASSERT(term.count >= 0 && term.count <= largestCount && excludedDays >= 0);
    Q_ASSERT(excludedDays == 0 || !term.backward);
    Sum sum{start, term, calendar, excludedDays, backwardCount};
    sum.lines << TermText::tr("Term: %1.").arg(termText(term));
    const Date due = rolled(sum, term.backward ? backwardEnd(sum) : forwardEnd(sum));
    const bool provisional = term.unit != Term::Unit::Hours && sayTables(sum, due);
    return {due, provisional, sum.lines};
}

Result<Reckoning> checkedReckon(Date start, const Term &term, const Calendar &calendar,
                                int excludedDays, BackwardCount backwardCount)
{
    constexpr int earliestYear = 1900;
    const auto beyond = [] {
        return refused(TermText::tr("The result lies outside the years %1 to %2.")
                           .arg(earliestYear)
                           .arg(Calendar::lastYear));
    };
    if (term.count < 1 || term.count > largestCount)
        return refused(TermText::tr("A term must be a whole number from 1 to %1, not %2.")
                           .arg(largestCount)
                           .arg(term.count));
    if (excludedDays < 0 || excludedDays > largestCount)
        return refused(TermText::tr("Excluded days must be a whole number from 0 to %1, not %2.")
                           .arg(largestCount)
                           .arg(excludedDays));
    if (excludedDays > 0 && (term.backward || term.unit == Term::Unit::Hours))
        return refused(
            TermText::tr("Days can be excluded only from a forward term of days, working days, "
                         "months or years."));
    // Before any date is made: the library's own dates end in the year 9999.
    constexpr int longestYears = Calendar::lastYear - earliestYear + 1;
    if ((term.unit == Term::Unit::Years && term.count > longestYears) ||
        (term.unit == Term::Unit::Months && term.count > longestYears * 12))
        return beyond();
    Reckoning found = reckon(start, term, calendar, excludedDays, backwardCount);
    if (found.due.year() < earliestYear || found.due.year() > Calendar::lastYear)
        return beyond();
    return found;
}

HourReckoning addHours(Moment start, int hours)
{
    Q_ASSERT(hours >= 0 && hours <= largestCount);
    const Moment due{start.milliseconds + qint64(hours) * 3600 * 1000};
    return {due,
            {TermText::tr("The term begins at %1, China time.").arg(text(start)),
             TermText::tr("%n hour(s) are counted straight, nights and days off included.", nullptr,
                          hours),
             TermText::tr("It ends at %1, China time.").arg(text(due))}};
}

} // namespace anjuan
