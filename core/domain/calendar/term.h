// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/names.h"
#include "core/domain/calendar/calendar.h"

#include <QStringList>

namespace anjuan {

/// A length of time as a rule of law states it. The unit belongs to the rule, never to the number:
/// fifteen days are working days in one rule and calendar days in the next.
struct Term {
    enum class Unit { Hours, CalendarDays, WorkingDays, Months, Years };

    int count = 0;
    Unit unit = Unit::CalendarDays;
    bool backward = false; ///< counted back from the start: "seven days before the hearing"
    bool roll = true;      ///< an end on a day off moves to a working day

    friend bool operator==(const Term &, const Term &) = default;
};

inline constexpr std::array termUnitNames{
    Name<Term::Unit>{Term::Unit::Hours, QLatin1StringView("hours")},
    Name<Term::Unit>{Term::Unit::CalendarDays, QLatin1StringView("days")},
    Name<Term::Unit>{Term::Unit::WorkingDays, QLatin1StringView("working_days")},
    Name<Term::Unit>{Term::Unit::Months, QLatin1StringView("months")},
    Name<Term::Unit>{Term::Unit::Years, QLatin1StringView("years")},
};

/// "Five days", "seven working days", in the language of the screen.
QString termText(const Term &term);

/// How "seven days before the hearing" (行政处罚法 64) is counted back. ClearDays: seven whole days
/// lie between notice and hearing. Inclusive: the day of the notice is one of the seven.
enum class BackwardCount { ClearDays, Inclusive };

inline constexpr std::array backwardCountNames{
    Name<BackwardCount>{BackwardCount::ClearDays, QLatin1StringView("clear_days")},
    Name<BackwardCount>{BackwardCount::Inclusive, QLatin1StringView("inclusive")},
};

/// The last day of a term, and how it was found.
struct Reckoning {
    Date due;
    bool provisional = false; ///< it touches a year whose holidays are not published yet
    QStringList lines;        ///< the arithmetic, one translated sentence each
};

/// Largest count of a term, in any unit, and of excluded days.
inline constexpr int largestCount = 100'000;

/// The last day of `term`, which begins on `start` (民事诉讼法 85, 民法典 201 to 203): the first
/// day is not counted; months and years end on the same day number, or the month's last day; an end
/// on a day off moves to the next working day, which a made-up Saturday is. A backward term never
/// moves later, only to an earlier working day. `excludedDays` is time that does not count
/// (hearings, appraisals, suspension): it lengthens a forward term before its end is moved, in
/// working days for a term of working days, else in calendar days. A term of hours needs the moment
/// it began (addHours); here it ends on the day on which it can end at the latest, and does not
/// move. The caller vouches for the counts: positive, and a result that parseDate() would read.
Reckoning reckon(Date start, const Term &term, const Calendar &calendar, int excludedDays = 0,
                 BackwardCount backwardCount = BackwardCount::ClearDays);

/// The same for a term that somebody typed. Refused: a count below 1 or above largestCount,
/// excluded days below 0, on a backward term or a term of hours, a result before 1900 or after
/// 2199.
Result<Reckoning> checkedReckon(Date start, const Term &term, const Calendar &calendar,
                                int excludedDays = 0,
                                BackwardCount backwardCount = BackwardCount::ClearDays);

/// The end of a term of hours, and how it was found.
struct HourReckoning {
    Moment due;
    QStringList lines;
};

/// `hours` straight hours after `start`, days off included (行政强制法 19; 国务院令310号 5).
HourReckoning addHours(Moment start, int hours);

} // namespace anjuan
