// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <array>

/// The words that acts of discretion choose from.
namespace anjuan {

/// Why an amount leaves its tier (国办发〔2022〕27号; below the law's lowest fine 行政处罚法 32).
enum class DeviationGround { PlainlyUnfit, Unfair, ChangedCircumstances, Mitigation };
inline constexpr std::array deviationGroundNames = std::to_array<Name<DeviationGround>>({
    {DeviationGround::PlainlyUnfit, QLatin1StringView("plainly_unfit")},
    {DeviationGround::Unfair, QLatin1StringView("unfair")},
    {DeviationGround::ChangedCircumstances, QLatin1StringView("changed_circumstances")},
    {DeviationGround::Mitigation, QLatin1StringView("mitigation")},
});

/// What came of asking whether the party goes unpunished.
enum class ExemptionOutcome { Exempt, Refuse };
inline constexpr std::array exemptionOutcomeNames = std::to_array<Name<ExemptionOutcome>>({
    {ExemptionOutcome::Exempt, QLatin1StringView("exempt")},
    {ExemptionOutcome::Refuse, QLatin1StringView("refuse")},
});

/// Why a party could go unpunished (行政处罚法 33).
enum class ExemptionGround { FirstOffence, MinorCorrected, NoFault };
inline constexpr std::array exemptionGroundNames = std::to_array<Name<ExemptionGround>>({
    {ExemptionGround::FirstOffence, QLatin1StringView("first_offence")},
    {ExemptionGround::MinorCorrected, QLatin1StringView("minor_corrected")},
    {ExemptionGround::NoFault, QLatin1StringView("no_fault")},
});

} // namespace anjuan
