// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <array>

/// The words that acts of publicity and of off-site detection choose from.
namespace anjuan {

/// By what a violation was detected from afar (行政处罚法 41).
enum class DetectionMeans { Camera, Vehicle, Drone, Sensor, Other };
inline constexpr std::array detectionMeansNames = std::to_array<Name<DetectionMeans>>({
    {DetectionMeans::Camera, QLatin1StringView("camera")},
    {DetectionMeans::Vehicle, QLatin1StringView("vehicle_camera")},
    {DetectionMeans::Drone, QLatin1StringView("drone")},
    {DetectionMeans::Sensor, QLatin1StringView("sensor")},
    {DetectionMeans::Other, QLatin1StringView("other_means")},
});

/// How a reminder 温馨提示 reached the merchant.
enum class ReminderWay { Message, Telephone, InPerson, Notice };
inline constexpr std::array reminderWayNames = std::to_array<Name<ReminderWay>>({
    {ReminderWay::Message, QLatin1StringView("message")},
    {ReminderWay::Telephone, QLatin1StringView("telephone")},
    {ReminderWay::InPerson, QLatin1StringView("in_person")},
    {ReminderWay::Notice, QLatin1StringView("notice_left")},
});

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

/// Where a detection stands.
enum class DetectionState {
    FirstReview,
    SecondReview,
    Reviewed,
    Reminded,
    Corrected,
    Dropped,
    Turned
};
inline constexpr std::array detectionStateNames = std::to_array<Name<DetectionState>>({
    {DetectionState::FirstReview, QLatin1StringView("first_review")},
    {DetectionState::SecondReview, QLatin1StringView("second_review")},
    {DetectionState::Reviewed, QLatin1StringView("reviewed")},
    {DetectionState::Reminded, QLatin1StringView("reminded")},
    {DetectionState::Corrected, QLatin1StringView("corrected_at_once")},
    {DetectionState::Dropped, QLatin1StringView("no_violation_seen")},
    {DetectionState::Turned, QLatin1StringView("turned_into_lead")},
});

} // namespace anjuan
