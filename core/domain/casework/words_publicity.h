// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <array>

/// Where a decision stands on its way to the public and its entry on the way to repair.
namespace anjuan {

/// Where a decision stands on its way to the public.
enum class PublicityState {
    NotShown, ///< neither the law nor the decision asks for it
    Due,
    Overdue,
    Waiting,  ///< the text waits for approval
    Approved, ///< the text may go out
    Published,
    ToWithdraw,
    Withdrawn,
    Ended ///< shown as long as the law allows, or repaired
};
inline constexpr std::array publicityStateNames = std::to_array<Name<PublicityState>>({
    {PublicityState::NotShown, QLatin1StringView("not_shown")},
    {PublicityState::Due, QLatin1StringView("to_publish")},
    {PublicityState::Overdue, QLatin1StringView("overdue_to_publish")},
    {PublicityState::Waiting, QLatin1StringView("text_waits")},
    {PublicityState::Approved, QLatin1StringView("text_approved")},
    {PublicityState::Published, QLatin1StringView("published")},
    {PublicityState::ToWithdraw, QLatin1StringView("to_withdraw")},
    {PublicityState::Withdrawn, QLatin1StringView("publication_withdrawn")},
    {PublicityState::Ended, QLatin1StringView("publication_ended")},
});

/// Where an entry of the credit record stands on its way to repair.
enum class RepairState {
    NotShown,
    TooEarly,
    Possible,
    AppliedFor,
    UnderCheck, ///< the application is accepted
    Repaired,
    Ended ///< the longest time is over
};
inline constexpr std::array repairStateNames = std::to_array<Name<RepairState>>({
    {RepairState::NotShown, QLatin1StringView("no_credit_entry")},
    {RepairState::TooEarly, QLatin1StringView("repair_too_early")},
    {RepairState::Possible, QLatin1StringView("repair_possible")},
    {RepairState::AppliedFor, QLatin1StringView("repair_applied")},
    {RepairState::UnderCheck, QLatin1StringView("repair_accepted")},
    {RepairState::Repaired, QLatin1StringView("repaired")},
    {RepairState::Ended, QLatin1StringView("credit_entry_ended")},
});

} // namespace anjuan
