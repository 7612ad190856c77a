// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <array>

/// The words that acts of reconsideration, litigation and transfer to the police choose from.
namespace anjuan {

/// Who seeks a remedy.
enum class RemedyBy { Party, ThirdParty, Bureau };
inline constexpr std::array remedyByNames = std::to_array<Name<RemedyBy>>({
    {RemedyBy::Party, QLatin1StringView("party")},
    {RemedyBy::ThirdParty, QLatin1StringView("third_party")},
    {RemedyBy::Bureau, QLatin1StringView("bureau")},
});

/// How a remedy is handled (行政复议法 53, 行政诉讼法 82).
enum class ReviewProcedure { Ordinary, Summary };
inline constexpr std::array reviewProcedureNames = std::to_array<Name<ReviewProcedure>>({
    {ReviewProcedure::Ordinary, QLatin1StringView("ordinary")},
    {ReviewProcedure::Summary, QLatin1StringView("summary")},
});

/// What happens on the way of a reconsideration (行政复议法 31, 39, 62, 74).
enum class ReconsiderationEvent {
    CorrectionAsked,
    Corrected,
    Suspended,
    Resumed,
    Extended,
    ToOrdinary,
    Mediation
};
inline constexpr std::array reconsiderationEventNames = std::to_array<Name<ReconsiderationEvent>>({
    {ReconsiderationEvent::CorrectionAsked, QLatin1StringView("correction_asked")},
    {ReconsiderationEvent::Corrected, QLatin1StringView("corrected")},
    {ReconsiderationEvent::Suspended, QLatin1StringView("suspended")},
    {ReconsiderationEvent::Resumed, QLatin1StringView("resumed")},
    {ReconsiderationEvent::Extended, QLatin1StringView("extended")},
    {ReconsiderationEvent::ToOrdinary, QLatin1StringView("to_ordinary")},
    {ReconsiderationEvent::Mediation, QLatin1StringView("mediation")},
});

/// How a reconsideration ends (行政复议法 30, 33, 41, 63-74).
enum class ReconsiderationOutcome {
    NotAccepted,
    Referred,
    Rejected,
    Terminated,
    Withdrawn,
    Mediated,
    Upheld,
    Denied,
    Changed,
    Revoked,
    PartlyRevoked,
    Unlawful,
    Void,
    Perform,
    Compensation
};
inline constexpr std::array reconsiderationOutcomeNames =
    std::to_array<Name<ReconsiderationOutcome>>({
        {ReconsiderationOutcome::NotAccepted, QLatin1StringView("not_accepted")},
        {ReconsiderationOutcome::Referred, QLatin1StringView("referred")},
        {ReconsiderationOutcome::Rejected, QLatin1StringView("rejected")},
        {ReconsiderationOutcome::Terminated, QLatin1StringView("terminated")},
        {ReconsiderationOutcome::Withdrawn, QLatin1StringView("withdrawn")},
        {ReconsiderationOutcome::Mediated, QLatin1StringView("mediated")},
        {ReconsiderationOutcome::Upheld, QLatin1StringView("upheld")},
        {ReconsiderationOutcome::Denied, QLatin1StringView("denied")},
        {ReconsiderationOutcome::Changed, QLatin1StringView("changed")},
        {ReconsiderationOutcome::Revoked, QLatin1StringView("revoked")},
        {ReconsiderationOutcome::PartlyRevoked, QLatin1StringView("partly_revoked")},
        {ReconsiderationOutcome::Unlawful, QLatin1StringView("unlawful")},
        {ReconsiderationOutcome::Void, QLatin1StringView("void")},
        {ReconsiderationOutcome::Perform, QLatin1StringView("perform")},
        {ReconsiderationOutcome::Compensation, QLatin1StringView("compensation")},
    });

/// The instance of a suit.
enum class Instance { First, Second, Retrial };
inline constexpr std::array instanceNames = std::to_array<Name<Instance>>({
    {Instance::First, QLatin1StringView("first")},
    {Instance::Second, QLatin1StringView("second")},
    {Instance::Retrial, QLatin1StringView("retrial")},
});

/// In what form a court decides.
enum class JudgmentForm { Judgment, Ruling, Mediation };
inline constexpr std::array judgmentFormNames = std::to_array<Name<JudgmentForm>>({
    {JudgmentForm::Judgment, QLatin1StringView("judgment")},
    {JudgmentForm::Ruling, QLatin1StringView("ruling")},
    {JudgmentForm::Mediation, QLatin1StringView("mediation_paper")},
});

/// How an instance ends (行政诉讼法 49, 58, 60, 62, 69-78, 89).
enum class CourtOutcome {
    NotFiled,
    Dismissed,
    Withdrawn,
    AsWithdrawn,
    Ended,
    Mediated,
    ClaimsDenied,
    AppealDenied,
    AppealWithdrawn,
    Remanded,
    Changed,
    Revoked,
    PartlyRevoked,
    Unlawful,
    Void,
    Perform,
    Pay,
    Compensation
};
inline constexpr std::array courtOutcomeNames = std::to_array<Name<CourtOutcome>>({
    {CourtOutcome::NotFiled, QLatin1StringView("not_filed")},
    {CourtOutcome::Dismissed, QLatin1StringView("dismissed")},
    {CourtOutcome::Withdrawn, QLatin1StringView("withdrawn")},
    {CourtOutcome::AsWithdrawn, QLatin1StringView("as_withdrawn")},
    {CourtOutcome::Ended, QLatin1StringView("ended")},
    {CourtOutcome::Mediated, QLatin1StringView("mediated")},
    {CourtOutcome::ClaimsDenied, QLatin1StringView("claims_denied")},
    {CourtOutcome::AppealDenied, QLatin1StringView("appeal_denied")},
    {CourtOutcome::AppealWithdrawn, QLatin1StringView("appeal_withdrawn")},
    {CourtOutcome::Remanded, QLatin1StringView("remanded")},
    {CourtOutcome::Changed, QLatin1StringView("changed")},
    {CourtOutcome::Revoked, QLatin1StringView("revoked")},
    {CourtOutcome::PartlyRevoked, QLatin1StringView("partly_revoked")},
    {CourtOutcome::Unlawful, QLatin1StringView("unlawful")},
    {CourtOutcome::Void, QLatin1StringView("void")},
    {CourtOutcome::Perform, QLatin1StringView("perform")},
    {CourtOutcome::Pay, QLatin1StringView("pay")},
    {CourtOutcome::Compensation, QLatin1StringView("compensation")},
});

/// Who of the bureau came (法释〔2020〕3号 2).
enum class Attendance { Chief, Deputy, InCharge, StaffOnly, LawyerOnly, Nobody };
inline constexpr std::array attendanceNames = std::to_array<Name<Attendance>>({
    {Attendance::Chief, QLatin1StringView("chief")},
    {Attendance::Deputy, QLatin1StringView("deputy")},
    {Attendance::InCharge, QLatin1StringView("in_charge")},
    {Attendance::StaffOnly, QLatin1StringView("staff_only")},
    {Attendance::LawyerOnly, QLatin1StringView("lawyer_only")},
    {Attendance::Nobody, QLatin1StringView("nobody")},
});

/// Why no leader came (法释〔2020〕3号 8).
enum class AbsenceReason { ForceMajeure, Accident, Duty, Other };
inline constexpr std::array absenceReasonNames = std::to_array<Name<AbsenceReason>>({
    {AbsenceReason::ForceMajeure, QLatin1StringView("force_majeure")},
    {AbsenceReason::Accident, QLatin1StringView("accident")},
    {AbsenceReason::Duty, QLatin1StringView("duty")},
    {AbsenceReason::Other, QLatin1StringView("other_absence")},
});

/// What the police decide on a transferred case (国务院令310号 8).
enum class PoliceAnswer { Filed, NotFiled };
inline constexpr std::array policeAnswerNames = std::to_array<Name<PoliceAnswer>>({
    {PoliceAnswer::Filed, QLatin1StringView("filed")},
    {PoliceAnswer::NotFiled, QLatin1StringView("not_filed")},
});

/// What of the bureau a dispute without a penalty case is about.
enum class DisputeAbout {
    Disclosure,   ///< 政府信息公开
    Inaction,     ///< 不履行法定职责
    Complaint,    ///< 投诉举报处理
    Coercion,     ///< 行政强制
    Permit,       ///< 行政许可
    Order,        ///< 责令改正等行政命令
    Agreement,    ///< 行政协议
    Compensation, ///< 行政赔偿、补偿
    OtherAct
};
inline constexpr std::array disputeAboutNames = std::to_array<Name<DisputeAbout>>({
    {DisputeAbout::Disclosure, QLatin1StringView("disclosure")},
    {DisputeAbout::Inaction, QLatin1StringView("inaction")},
    {DisputeAbout::Complaint, QLatin1StringView("complaint_handled")},
    {DisputeAbout::Coercion, QLatin1StringView("coercion")},
    {DisputeAbout::Permit, QLatin1StringView("permit_act")},
    {DisputeAbout::Order, QLatin1StringView("order_act")},
    {DisputeAbout::Agreement, QLatin1StringView("agreement_act")},
    {DisputeAbout::Compensation, QLatin1StringView("state_compensation")},
    {DisputeAbout::OtherAct, QLatin1StringView("other_act")},
});

/// What a lesson changes.
enum class LessonFor { Matters, Benchmarks, Phrases, Procedure };
inline constexpr std::array lessonForNames = std::to_array<Name<LessonFor>>({
    {LessonFor::Matters, QLatin1StringView("matters")},
    {LessonFor::Benchmarks, QLatin1StringView("benchmarks")},
    {LessonFor::Phrases, QLatin1StringView("phrases")},
    {LessonFor::Procedure, QLatin1StringView("procedure_lesson")},
});

} // namespace anjuan
