// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/calendar.h"
#include "core/domain/casework/case_file.h"
#include "core/domain/law/law.h"
#include "core/domain/law/settings.h"

namespace anjuan {

/// The rules a case is held against: the law of all editions, the calendar, the bureau's settings
/// of the day.
struct Rules {
    const Law &law;
    const Calendar &calendar;
    const BureauSettings &settings;
    Date since{1400, 1, 1}; ///< the first day for which the bureau has settings
};

/// A legal time limit of a case, with its arithmetic.
struct Limit {
    enum class State {
        Running, ///< not met, not past; due today counts as running
        Paused,  ///< time does not count at the moment; `due` is what it would be if it went on
                 ///< today
        Met,
        MetLate,
        Overdue, ///< the bureau is late
        Expired  ///< somebody else's term ran out unused
    };

    QString rule; ///< "T04"
    QString name; ///< in the user's language
    int act = 0;  ///< the act that started it
    Date start{1970, 1, 1};
    Date due{1970, 1, 1};
    std::optional<Moment> dueAt{}; ///< for terms in hours
    bool provisional = false;      ///< touches a year without a published holiday table
    State state = State::Running;
    std::optional<Date> metOn{};
    QStringList arithmetic{}; ///< line by line, in words
    QString article;
    QString consequence; ///< if it is missed
    Date edition{1970, 1, 1};
    bool verified = false; ///< whether the rule's text and unit were read in the source
};
inline constexpr std::array limitStateNames = std::to_array<Name<Limit::State>>({
    {Limit::State::Running, QLatin1StringView("running")},
    {Limit::State::Paused, QLatin1StringView("paused")},
    {Limit::State::Met, QLatin1StringView("met")},
    {Limit::State::MetLate, QLatin1StringView("met_late")},
    {Limit::State::Overdue, QLatin1StringView("overdue")},
    {Limit::State::Expired, QLatin1StringView("expired")},
});

/// All limits of the case, in the order they began. What is settled is measured against the day it
/// was settled, never against today. Service by public notice that is complete by `horizon` counts
/// as served: the rows kept for lists look ahead, everything else stops at today.
std::vector<Limit> limits(const CaseFile &file, const Rules &rules, Date today, Date horizon);
inline std::vector<Limit> limits(const CaseFile &file, const Rules &rules, Date today)
{
    return limits(file, rules, today, today);
}
/// The last one of that rule, null if none.
const Limit *limitOf(const std::vector<Limit> &limits, QStringView rule);

/// The limitation of conduct that ended on `ended`: five years where it endangers life, health or
/// finance and the law of that day knew them (行政处罚法 36), else two; before there was any such
/// law, the first one. Later law lengthens no earlier limitation (行政处罚法 37).
const Rule *limitationRule(const Law &law, bool endangers, Date ended);

/// The day the document counts as served: of the first attempt that succeeded; for public notice
/// thirty days after it began (民事诉讼法 95). Nothing if it is not served, or the thirty days lie
/// ahead.
std::optional<Date> servedOn(const IssuedDocument &document, const Rules &rules, Date today);

/// Whether the hearing of `notice` was asked for before its term ended (行政处罚法 64); true as
/// well where the term is not known. A request that came later stops no time and gives no hearing.
bool askedInTime(const CaseFile &file, const Notice &notice, const Rules &rules, Date today);

/// The latest day on which a hearing held on `hearingOn` may be notified (行政处罚法 64); counted
/// as the settings say.
Reckoning latestHearingNotice(Date hearingOn, const Rules &rules);

} // namespace anjuan
