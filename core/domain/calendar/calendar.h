// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <QByteArray>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace anjuan {

/// A block of days off in a row, weekends within it included.
struct Holiday {
    LocalText name; ///< 春节 / Spring Festival
    Date from;
    Date to; ///< the last day off

    bool contains(Date day) const { return from <= day && day <= to; }
};

/// What the State Council's notice says of one year. It may also name days of the December before
/// (a New Year holiday that begins on 30 December).
struct HolidayTable {
    int year = 0;
    QStringList notices;         ///< the notice, and those that changed it, with number
    bool noticeVerified = false; ///< a text of the notice that names the number has been read
    std::vector<Holiday> holidays;
    std::vector<Date> workingDays; ///< Saturdays and Sundays on which people work (调休上班)
};

/// Which days are worked in China: Monday to Friday, but for the holidays and made-up working days
/// of the years that have a table. A value: copies share their tables.
class Calendar {
public:
    /// Years a table may be given for, and that the constant-time arithmetic covers.
    static constexpr int firstYear = 1990;
    static constexpr int lastYear = 2199;

    /// No table at all: Monday to Friday.
    Calendar();

    /// Reads tables from JSON of the form of resources/calendar/holidays.json. Refused with file,
    /// line and field where anything is missing, unknown, repeated, impossible or contradictory.
    static Result<Calendar> parse(const QByteArray &file, const QString &name);
    /// The tables that come with the program.
    static Result<Calendar> shipped();
    /// This calendar with the years of `file` put in, each in place of the table it had.
    Result<Calendar> with(const QByteArray &file, const QString &name) const;

    bool hasTable(int year) const { return table(year) != nullptr; }
    /// Null where the year has none.
    const HolidayTable *table(int year) const;
    std::vector<int> years() const;

    bool isWorkingDay(Date day) const;
    bool isPublicHolidayOrWeekend(Date day) const { return !isWorkingDay(day); }
    /// The holiday that `day` lies in; null on other days, plain weekends among them.
    const Holiday *holidayOn(Date day) const;
    /// A Saturday or Sunday that is worked.
    bool isMadeUpWorkingDay(Date day) const;

    /// The `count`th working day after `day` (before it, where `count` is negative); `day` itself
    /// is not counted and need not be a working day. `day` where `count` is 0.
    Date addWorkingDays(Date day, int count) const;
    /// How many working days come after `from` up to and including `to`; negative where `to` is the
    /// earlier day: then those from `to` up to, not including, `from`.
    int workingDaysBetween(Date from, Date to) const;
    /// `day`, or the next working day where it is none; the one before where `forward` is false.
    Date workingDayFrom(Date day, bool forward = true) const;

    /// The holidays with at least one day in `from` to `to`, in order.
    std::vector<const Holiday *> holidaysWithin(Date from, Date to) const;
    /// The made-up working days in `from` to `to`, in order.
    std::vector<Date> madeUpDaysWithin(Date from, Date to) const;

private:
    struct Tables;
    explicit Calendar(std::map<int, HolidayTable> years);
    static Result<std::map<int, HolidayTable>> readYears(const QByteArray &file,
                                                         const QString &name);

    std::shared_ptr<const Tables> m_tables;
};

} // namespace anjuan
