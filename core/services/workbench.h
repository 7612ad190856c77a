// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rulebook.h"
#include "core/services/session.h"
#include "core/storage/workbench_store.h"

#include <map>

namespace anjuan {

/// What a person's duties are grouped by.
enum class DutyGroup {
    Overdue,
    DueToday,
    DueSoon, ///< tomorrow to the third day from today
    Approvals,
    Returned,
    Reviews,
    Views, ///< in discussions, to be confirmed by who is said to have held them; left out where
           ///< none is
    ToServe,
    ToConfirm,
    Lessons,    ///< of decisions that a remedy overturned
    Detections, ///< off-site detections that wait; left out where none does
    OwnCases    ///< open cases the person handles, with the limit that ends next
};
inline constexpr std::array dutyGroupNames = std::to_array<Name<DutyGroup>>({
    {DutyGroup::Overdue, QLatin1StringView("overdue")},
    {DutyGroup::DueToday, QLatin1StringView("due_today")},
    {DutyGroup::DueSoon, QLatin1StringView("due_soon")},
    {DutyGroup::Approvals, QLatin1StringView("approvals")},
    {DutyGroup::Returned, QLatin1StringView("returned")},
    {DutyGroup::Reviews, QLatin1StringView("reviews")},
    {DutyGroup::Views, QLatin1StringView("views")},
    {DutyGroup::ToServe, QLatin1StringView("to_serve")},
    {DutyGroup::ToConfirm, QLatin1StringView("to_confirm")},
    {DutyGroup::Lessons, QLatin1StringView("lessons")},
    {DutyGroup::Detections, QLatin1StringView("detections")},
    {DutyGroup::OwnCases, QLatin1StringView("own_cases")},
});

/// One thing a person has to do.
struct Duty {
    CaseId id{};
    QString number{};
    Stage stage{};
    QString what{};            ///< the limit or the act, in the user's language
    QString note{};            ///< the opinion with which a proposal came back
    QString kind{};            ///< of the act that settles it; empty where there is not one
    std::optional<Date> due{}; ///< nothing where no limit runs
    std::optional<int> workingDaysLeft{}; ///< of a limit that is counted in them
    bool provisional = false;             ///< the day rests on a year without a holiday table
    std::optional<Date> since{};          ///< when it came up; nothing for limits
    QString partyName{}; ///< with the cause; of a lead, those that a waiting filing proposes
    QString cause{};
    QString rule{};                    ///< of a limit
    int act = 0;                       ///< that began the limit
    std::optional<LessonFor> lesson{}; ///< what a lesson is to change
};

/// How many there are of each group that concerns the person's roles, in their order.
struct Workload {
    std::vector<std::pair<DutyGroup, int>> groups{};
};

/// What this person must do. Squad officers see the cases they handle and the leads nobody handles
/// yet; squad leaders all of their units; legal officers reviews; bureau leaders approvals;
/// archivists files to archive. Due today is not overdue.
namespace workbench {

constexpr int soonDays = 3;
constexpr int mostDuties = 500;

Result<Workload> workload(Database &db, const Session &session, const Rulebook &book);
/// The most urgent first, at most mostDuties.
Result<std::vector<Duty>> duties(Database &db, const Session &session, const Rulebook &book,
                                 DutyGroup group);
/// How many of the person's limits end on each day.
Result<std::map<Date, int>> limitDays(Database &db, const Session &session, const Rulebook &book,
                                      Date from, Date to);
/// The person's limits that end on that day.
Result<std::vector<Duty>> limitsOn(Database &db, const Session &session, const Rulebook &book,
                                   Date day);
/// Those that end from `from` to `to`, the first to end first, at most mostDuties.
Result<std::vector<Duty>> limitsBetween(Database &db, const Session &session, const Rulebook &book,
                                        Date from, Date to);

} // namespace workbench

} // namespace anjuan
