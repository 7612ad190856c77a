// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <array>

/// The words that acts of off-site detection choose from.
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
