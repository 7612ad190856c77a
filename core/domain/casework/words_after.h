// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <array>

/// The words that acts of service, payment and enforcement choose from.
namespace anjuan {

/// Why the post brought a document back.
enum class ReturnReason { Refused, Moved, NoSuchAddress, NobodyThere, Other };
inline constexpr std::array returnReasonNames = std::to_array<Name<ReturnReason>>({
    {ReturnReason::Refused, QLatin1StringView("refused")},
    {ReturnReason::Moved, QLatin1StringView("moved")},
    {ReturnReason::NoSuchAddress, QLatin1StringView("no_such_address")},
    {ReturnReason::NobodyThere, QLatin1StringView("nobody_there")},
    {ReturnReason::Other, QLatin1StringView("other_return")},
});

/// What a payment is for. The surcharge is paid when the fine is.
enum class PaymentFor { Fine, Gains };
inline constexpr std::array paymentForNames = std::to_array<Name<PaymentFor>>({
    {PaymentFor::Fine, QLatin1StringView("fine")},
    {PaymentFor::Gains, QLatin1StringView("gains")},
});

/// 暂缓 or 分期 (行政处罚法 66).
enum class TermsKind { Deferment, Instalments };
inline constexpr std::array termsKindNames = std::to_array<Name<TermsKind>>({
    {TermsKind::Deferment, QLatin1StringView("deferment")},
    {TermsKind::Instalments, QLatin1StringView("instalments")},
});

/// Why money goes back.
enum class RefundGround { Overpaid, DecisionChanged };
inline constexpr std::array refundGroundNames = std::to_array<Name<RefundGround>>({
    {RefundGround::Overpaid, QLatin1StringView("overpaid")},
    {RefundGround::DecisionChanged, QLatin1StringView("decision_changed")},
});

/// What a demand 催告 prepares (行政强制法 35, 51, 54).
enum class DemandPurpose { CourtApplication, Substitute, SecondSubstitute, Demolition };
inline constexpr std::array demandPurposeNames = std::to_array<Name<DemandPurpose>>({
    {DemandPurpose::CourtApplication, QLatin1StringView("court_application")},
    {DemandPurpose::Substitute, QLatin1StringView("substitute")},
    {DemandPurpose::SecondSubstitute, QLatin1StringView("second_substitute")},
    {DemandPurpose::Demolition, QLatin1StringView("demolition")},
});

/// What the court rules on an application (行政强制法 57, 58).
enum class EnforcementRuling { Granted, Partly, Refused };
inline constexpr std::array enforcementRulingNames = std::to_array<Name<EnforcementRuling>>({
    {EnforcementRuling::Granted, QLatin1StringView("granted")},
    {EnforcementRuling::Partly, QLatin1StringView("partly")},
    {EnforcementRuling::Refused, QLatin1StringView("refused")},
});

/// What came of the enforcement by the court.
enum class EnforcementResult { Full, Part, Nothing };
inline constexpr std::array enforcementResultNames = std::to_array<Name<EnforcementResult>>({
    {EnforcementResult::Full, QLatin1StringView("full")},
    {EnforcementResult::Part, QLatin1StringView("part")},
    {EnforcementResult::Nothing, QLatin1StringView("nothing")},
});

/// Why enforcement is suspended (行政强制法 39).
enum class EnforcementPause { Hardship, ThirdParty, Irreparable, Other };
inline constexpr std::array enforcementPauseNames = std::to_array<Name<EnforcementPause>>({
    {EnforcementPause::Hardship, QLatin1StringView("hardship")},
    {EnforcementPause::ThirdParty, QLatin1StringView("third_party")},
    {EnforcementPause::Irreparable, QLatin1StringView("irreparable")},
    {EnforcementPause::Other, QLatin1StringView("other_pause")},
});

/// Why enforcement ends (行政强制法 39, 40).
enum class EnforcementEnd { NoEstate, Dissolved, SubjectLost, Annulled, ThreeYears, Other };
inline constexpr std::array enforcementEndNames = std::to_array<Name<EnforcementEnd>>({
    {EnforcementEnd::NoEstate, QLatin1StringView("no_estate")},
    {EnforcementEnd::Dissolved, QLatin1StringView("dissolved")},
    {EnforcementEnd::SubjectLost, QLatin1StringView("subject_lost")},
    {EnforcementEnd::Annulled, QLatin1StringView("annulled")},
    {EnforcementEnd::ThreeYears, QLatin1StringView("three_years")},
    {EnforcementEnd::Other, QLatin1StringView("other_end")},
});

/// How an entry in the credit record weighs (信用修复管理办法): it settles how long it is shown.
enum class CreditClass { Slight, Ordinary, Serious };
inline constexpr std::array creditClassNames = std::to_array<Name<CreditClass>>({
    {CreditClass::Slight, QLatin1StringView("slight_record")},
    {CreditClass::Ordinary, QLatin1StringView("ordinary_record")},
    {CreditClass::Serious, QLatin1StringView("serious_record")},
});

} // namespace anjuan
