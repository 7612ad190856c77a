// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <array>

/// The words acts choose from. Each enumerator is stored under the word beside it.
namespace anjuan {

/// Where a lead comes from 案源.
enum class LeadSource {
    Patrol,
    Complaint,
    Report,
    Inspection,
    Referral,
    Assigned,
    OffSite,
    Media,
    SelfReport,
    Other
};
inline constexpr std::array leadSourceNames = std::to_array<Name<LeadSource>>({
    {LeadSource::Patrol, QLatin1StringView("patrol")},
    {LeadSource::Complaint, QLatin1StringView("complaint")},
    {LeadSource::Report, QLatin1StringView("report")},
    {LeadSource::Inspection, QLatin1StringView("inspection")},
    {LeadSource::Referral, QLatin1StringView("referral")},
    {LeadSource::Assigned, QLatin1StringView("assigned")},
    {LeadSource::OffSite, QLatin1StringView("off_site")},
    {LeadSource::Media, QLatin1StringView("media")},
    {LeadSource::SelfReport, QLatin1StringView("self_report")},
    {LeadSource::Other, QLatin1StringView("other")},
});

/// Why a lead is not filed 不予立案.
enum class DeclineGround { NoViolation, NotOurs, OutOfTime, MinorCorrected, Other };
inline constexpr std::array declineGroundNames = std::to_array<Name<DeclineGround>>({
    {DeclineGround::NoViolation, QLatin1StringView("no_violation")},
    {DeclineGround::NotOurs, QLatin1StringView("not_ours")},
    {DeclineGround::OutOfTime, QLatin1StringView("out_of_time")},
    {DeclineGround::MinorCorrected, QLatin1StringView("minor_corrected")},
    {DeclineGround::Other, QLatin1StringView("other")},
});

/// Who asked for the recusal 回避 (行政处罚法 43).
enum class RecusalBy { Self, Party, Leader };
inline constexpr std::array recusalByNames = std::to_array<Name<RecusalBy>>({
    {RecusalBy::Self, QLatin1StringView("self")},
    {RecusalBy::Party, QLatin1StringView("party")},
    {RecusalBy::Leader, QLatin1StringView("leader")},
});

/// What the person questioned is to the case.
enum class Relation { Party, LegalRepresentative, Agent, Witness, Informant, Other };
inline constexpr std::array relationNames = std::to_array<Name<Relation>>({
    {Relation::Party, QLatin1StringView("party")},
    {Relation::LegalRepresentative, QLatin1StringView("legal_representative")},
    {Relation::Agent, QLatin1StringView("agent")},
    {Relation::Witness, QLatin1StringView("witness")},
    {Relation::Informant, QLatin1StringView("informant")},
    {Relation::Other, QLatin1StringView("other")},
});

/// The eight kinds of evidence of 行政处罚法 46.
enum class EvidenceKind {
    Documentary,
    Physical,
    Audiovisual,
    Electronic,
    WitnessTestimony,
    PartyStatement,
    ExpertOpinion,
    SiteRecord
};
inline constexpr std::array evidenceKindNames = std::to_array<Name<EvidenceKind>>({
    {EvidenceKind::Documentary, QLatin1StringView("documentary")},
    {EvidenceKind::Physical, QLatin1StringView("physical")},
    {EvidenceKind::Audiovisual, QLatin1StringView("audiovisual")},
    {EvidenceKind::Electronic, QLatin1StringView("electronic")},
    {EvidenceKind::WitnessTestimony, QLatin1StringView("witness_testimony")},
    {EvidenceKind::PartyStatement, QLatin1StringView("party_statement")},
    {EvidenceKind::ExpertOpinion, QLatin1StringView("expert_opinion")},
    {EvidenceKind::SiteRecord, QLatin1StringView("site_record")},
});

/// What is done with preserved evidence in time (行政处罚法 56, 55号令 19).
enum class PreservedDisposal {
    EvidenceSecured,
    SentForAppraisal,
    TurnedIntoSeizure,
    Confiscated,
    Released
};
inline constexpr std::array preservedDisposalNames = std::to_array<Name<PreservedDisposal>>({
    {PreservedDisposal::EvidenceSecured, QLatin1StringView("evidence_secured")},
    {PreservedDisposal::SentForAppraisal, QLatin1StringView("sent_for_appraisal")},
    {PreservedDisposal::TurnedIntoSeizure, QLatin1StringView("turned_into_seizure")},
    {PreservedDisposal::Confiscated, QLatin1StringView("confiscated")},
    {PreservedDisposal::Released, QLatin1StringView("released")},
});

/// 查封 of places and facilities, 扣押 of goods (行政强制法 9).
enum class MeasureKind { Seal, Seize };
inline constexpr std::array measureKindNames = std::to_array<Name<MeasureKind>>({
    {MeasureKind::Seal, QLatin1StringView("seal")},
    {MeasureKind::Seize, QLatin1StringView("seize")},
});

/// Why a measure ends (行政强制法 28).
enum class ReleaseReason { NoViolation, Unrelated, Decided, TermEnded, Other };
inline constexpr std::array releaseReasonNames = std::to_array<Name<ReleaseReason>>({
    {ReleaseReason::NoViolation, QLatin1StringView("no_violation")},
    {ReleaseReason::Unrelated, QLatin1StringView("unrelated")},
    {ReleaseReason::Decided, QLatin1StringView("decided")},
    {ReleaseReason::TermEnded, QLatin1StringView("term_ended")},
    {ReleaseReason::Other, QLatin1StringView("other")},
});

/// What the re-inspection 复查 found.
enum class CorrectionResult { Corrected, Partly, NotCorrected };
inline constexpr std::array correctionResultNames = std::to_array<Name<CorrectionResult>>({
    {CorrectionResult::Corrected, QLatin1StringView("corrected")},
    {CorrectionResult::Partly, QLatin1StringView("partly")},
    {CorrectionResult::NotCorrected, QLatin1StringView("not_corrected")},
});

/// Why an investigation is suspended 中止 (55号令 30).
enum class SuspendGround { RelatedCase, LawQuestion, ForceMajeure, PartyMissing, Other };
inline constexpr std::array suspendGroundNames = std::to_array<Name<SuspendGround>>({
    {SuspendGround::RelatedCase, QLatin1StringView("related_case")},
    {SuspendGround::LawQuestion, QLatin1StringView("law_question")},
    {SuspendGround::ForceMajeure, QLatin1StringView("force_majeure")},
    {SuspendGround::PartyMissing, QLatin1StringView("party_missing")},
    {SuspendGround::Other, QLatin1StringView("other")},
});

/// The four ways an investigated case can end (行政处罚法 57).
enum class Outcome { Penalise, NoPenalty, Transfer, Withdraw };
inline constexpr std::array outcomeNames = std::to_array<Name<Outcome>>({
    {Outcome::Penalise, QLatin1StringView("penalise")},
    {Outcome::NoPenalty, QLatin1StringView("no_penalty")},
    {Outcome::Transfer, QLatin1StringView("transfer")},
    {Outcome::Withdraw, QLatin1StringView("withdraw")},
});

/// How a defence or a request is made.
enum class DefenceForm { Oral, Written };
inline constexpr std::array defenceFormNames = std::to_array<Name<DefenceForm>>({
    {DefenceForm::Oral, QLatin1StringView("oral")},
    {DefenceForm::Written, QLatin1StringView("written")},
});

/// How a defence is answered 复核.
enum class Adoption { Adopted, Partly, NotAdopted };
inline constexpr std::array adoptionNames = std::to_array<Name<Adoption>>({
    {Adoption::Adopted, QLatin1StringView("adopted")},
    {Adoption::Partly, QLatin1StringView("partly")},
    {Adoption::NotAdopted, QLatin1StringView("not_adopted")},
});

/// What the party gives up in writing (行政处罚法 44, 45, 64).
enum class WaivedRight { Statement, Hearing, Both };
inline constexpr std::array waivedRightNames = std::to_array<Name<WaivedRight>>({
    {WaivedRight::Statement, QLatin1StringView("statement")},
    {WaivedRight::Hearing, QLatin1StringView("hearing")},
    {WaivedRight::Both, QLatin1StringView("both")},
});

/// How a hearing ended (行政处罚法 64).
enum class HearingOutcome { Held, PartyAbsent, PartyLeft, Withdrawn };
inline constexpr std::array hearingOutcomeNames = std::to_array<Name<HearingOutcome>>({
    {HearingOutcome::Held, QLatin1StringView("held")},
    {HearingOutcome::PartyAbsent, QLatin1StringView("party_absent")},
    {HearingOutcome::PartyLeft, QLatin1StringView("party_left")},
    {HearingOutcome::Withdrawn, QLatin1StringView("withdrawn")},
});

/// Opinions of the legality review 法制审核 (55号令 25).
enum class ReviewOutcome { Agree, Correct, InvestigateFurther, Disagree, Transfer };
inline constexpr std::array reviewOutcomeNames = std::to_array<Name<ReviewOutcome>>({
    {ReviewOutcome::Agree, QLatin1StringView("agree")},
    {ReviewOutcome::Correct, QLatin1StringView("correct")},
    {ReviewOutcome::InvestigateFurther, QLatin1StringView("investigate_further")},
    {ReviewOutcome::Disagree, QLatin1StringView("disagree")},
    {ReviewOutcome::Transfer, QLatin1StringView("transfer")},
});

/// What a legality review looks at (行政处罚法 58, 55号令 24, 国办发〔2018〕118号): 主体和权限,
/// 执法人员, 事实和证据, 法律适用, 裁量, 程序, 文书, 超越权限, 涉嫌犯罪.
enum class ReviewItem {
    Competence,
    Officers,
    Facts,
    Law,
    Discretion,
    Procedure,
    Documents,
    BeyondPowers,
    Crime
};
inline constexpr std::array reviewItemNames = std::to_array<Name<ReviewItem>>({
    {ReviewItem::Competence, QLatin1StringView("competence")},
    {ReviewItem::Officers, QLatin1StringView("officers")},
    {ReviewItem::Facts, QLatin1StringView("facts")},
    {ReviewItem::Law, QLatin1StringView("law")},
    {ReviewItem::Discretion, QLatin1StringView("discretion")},
    {ReviewItem::Procedure, QLatin1StringView("procedure")},
    {ReviewItem::Documents, QLatin1StringView("documents")},
    {ReviewItem::BeyondPowers, QLatin1StringView("beyond_powers")},
    {ReviewItem::Crime, QLatin1StringView("crime")},
});

/// What the reviewer says of an item.
enum class ReviewVerdict { Agreed, Objected, NotApplicable };
inline constexpr std::array reviewVerdictNames = std::to_array<Name<ReviewVerdict>>({
    {ReviewVerdict::Agreed, QLatin1StringView("agreed")},
    {ReviewVerdict::Objected, QLatin1StringView("objected")},
    {ReviewVerdict::NotApplicable, QLatin1StringView("not_applicable")},
});

/// How the squad answers an objection of the review.
enum class ObjectionAnswer { Corrected, Supplemented, Maintained };
inline constexpr std::array objectionAnswerNames = std::to_array<Name<ObjectionAnswer>>({
    {ObjectionAnswer::Corrected, QLatin1StringView("corrected")},
    {ObjectionAnswer::Supplemented, QLatin1StringView("supplemented")},
    {ObjectionAnswer::Maintained, QLatin1StringView("maintained")},
});

/// How much an objection to a file weighs.
enum class FindingWeight {
    Veto,   ///< the decision may fall over it
    Points, ///< costs points in a review of the file
    Note    ///< to be known, nobody's fault
};
inline constexpr std::array severityNames = std::to_array<Name<FindingWeight>>({
    {FindingWeight::Veto, QLatin1StringView("veto")},
    {FindingWeight::Points, QLatin1StringView("points")},
    {FindingWeight::Note, QLatin1StringView("note")},
});

/// A leader's vote in a collective discussion.
enum class Vote { For, Against, Abstained };
inline constexpr std::array voteNames = std::to_array<Name<Vote>>({
    {Vote::For, QLatin1StringView("for")},
    {Vote::Against, QLatin1StringView("against")},
    {Vote::Abstained, QLatin1StringView("abstained")},
});

/// What the leaders discussed together (行政处罚法 57, 55号令 29).
enum class DiscussionTopic { Decision, Extension, Deviation, Other };
inline constexpr std::array discussionTopicNames = std::to_array<Name<DiscussionTopic>>({
    {DiscussionTopic::Decision, QLatin1StringView("decision")},
    {DiscussionTopic::Extension, QLatin1StringView("extension")},
    {DiscussionTopic::Deviation, QLatin1StringView("deviation")},
    {DiscussionTopic::Other, QLatin1StringView("other")},
});

/// Who may lengthen the ninety days (55号令 29).
enum class ExtensionLevel { Leader, Collective };
inline constexpr std::array extensionLevelNames = std::to_array<Name<ExtensionLevel>>({
    {ExtensionLevel::Leader, QLatin1StringView("leader")},
    {ExtensionLevel::Collective, QLatin1StringView("collective")},
});

/// Why no penalty is given (行政处罚法 30, 31, 33, 57).
enum class NoPenaltyGround {
    FirstOffence,
    MinorCorrected,
    NoFault,
    NotEstablished,
    UnderFourteen,
    Incapacity,
    MinorDiscretionary
};
inline constexpr std::array noPenaltyGroundNames = std::to_array<Name<NoPenaltyGround>>({
    {NoPenaltyGround::FirstOffence, QLatin1StringView("first_offence")},
    {NoPenaltyGround::MinorCorrected, QLatin1StringView("minor_corrected")},
    {NoPenaltyGround::NoFault, QLatin1StringView("no_fault")},
    {NoPenaltyGround::NotEstablished, QLatin1StringView("not_established")},
    {NoPenaltyGround::UnderFourteen, QLatin1StringView("under_fourteen")},
    {NoPenaltyGround::Incapacity, QLatin1StringView("incapacity")},
    {NoPenaltyGround::MinorDiscretionary, QLatin1StringView("minor_discretionary")},
});

/// Why an investigation is ended 终止调查 / 撤销案件 (55号令 31).
enum class WithdrawGround { NotEstablished, OutOfTime, PartyGone, WrongFiling, Other };
inline constexpr std::array withdrawGroundNames = std::to_array<Name<WithdrawGround>>({
    {WithdrawGround::NotEstablished, QLatin1StringView("not_established")},
    {WithdrawGround::OutOfTime, QLatin1StringView("out_of_time")},
    {WithdrawGround::PartyGone, QLatin1StringView("party_gone")},
    {WithdrawGround::WrongFiling, QLatin1StringView("wrong_filing")},
    {WithdrawGround::Other, QLatin1StringView("other")},
});

/// 更正 of a slip, 补正 of an omission (55号令 28).
enum class CorrectionKind { Clerical, Omission };
inline constexpr std::array correctionKindNames = std::to_array<Name<CorrectionKind>>({
    {CorrectionKind::Clerical, QLatin1StringView("clerical")},
    {CorrectionKind::Omission, QLatin1StringView("omission")},
});

/// Methods of service 送达 (民事诉讼法 88-95).
enum class ServiceMethod { Direct, Left, Entrusted, Post, Electronic, PublicNotice };
inline constexpr std::array serviceMethodNames = std::to_array<Name<ServiceMethod>>({
    {ServiceMethod::Direct, QLatin1StringView("direct")},
    {ServiceMethod::Left, QLatin1StringView("left")},
    {ServiceMethod::Entrusted, QLatin1StringView("entrusted")},
    {ServiceMethod::Post, QLatin1StringView("post")},
    {ServiceMethod::Electronic, QLatin1StringView("electronic")},
    {ServiceMethod::PublicNotice, QLatin1StringView("public_notice")},
});

/// Whether an attempt at service succeeded.
enum class ServiceResult { Delivered, Failed };
inline constexpr std::array serviceResultNames = std::to_array<Name<ServiceResult>>({
    {ServiceResult::Delivered, QLatin1StringView("delivered")},
    {ServiceResult::Failed, QLatin1StringView("failed")},
});

/// How a fine was paid (行政处罚法 67-69).
enum class PaymentMethod { Bank, OnTheSpot };
inline constexpr std::array paymentMethodNames = std::to_array<Name<PaymentMethod>>({
    {PaymentMethod::Bank, QLatin1StringView("bank")},
    {PaymentMethod::OnTheSpot, QLatin1StringView("on_the_spot")},
});

/// Why a fine is taken in cash: 行政处罚法 68 (1), 68 (2), 69.
enum class CashGround { SmallFine, HardToEnforce, Remote };
inline constexpr std::array cashGroundNames = std::to_array<Name<CashGround>>({
    {CashGround::SmallFine, QLatin1StringView("small_fine")},
    {CashGround::HardToEnforce, QLatin1StringView("hard_to_enforce")},
    {CashGround::Remote, QLatin1StringView("remote")},
});

/// Why a case is closed 结案 (55号令 31).
enum class CloseGround { Performed, EnforcementEnded, NoPenalty, Terminated, Transferred, Other };
inline constexpr std::array closeGroundNames = std::to_array<Name<CloseGround>>({
    {CloseGround::Performed, QLatin1StringView("performed")},
    {CloseGround::EnforcementEnded, QLatin1StringView("enforcement_ended")},
    {CloseGround::NoPenalty, QLatin1StringView("no_penalty")},
    {CloseGround::Terminated, QLatin1StringView("terminated")},
    {CloseGround::Transferred, QLatin1StringView("transferred")},
    {CloseGround::Other, QLatin1StringView("other")},
});

} // namespace anjuan
