// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/act_kinds.h"
#include "core/domain/casework/case_after.h"
#include "core/domain/casework/case_discretion.h"
#include "core/domain/casework/case_remedies.h"
#include "core/domain/law/number_pattern.h"

#include <map>

namespace anjuan {

/// Where a case stands. Never recorded: it follows from the acts.
enum class Stage {
    Lead,          ///< 案源
    NotFiled,      ///< 不予立案
    Referred,      ///< 移送 to another authority before filing
    Investigation, ///< 立案、调查
    Reported,      ///< 调查终结
    Notified,      ///< 已告知
    Decided,       ///< 已决定
    Served,        ///< 决定已送达
    Closed,        ///< 结案
    Archived,      ///< 归档
    Dispute,       ///< 行政争议: a remedy without a penalty case
    DisputeOver,   ///< 争议办结
    Detection,     ///< 非现场发现, before it is a lead
    DetectionOver  ///< corrected, or no violation
};
inline constexpr std::array stageNames = std::to_array<Name<Stage>>({
    {Stage::Lead, QLatin1StringView("lead")},
    {Stage::NotFiled, QLatin1StringView("not_filed")},
    {Stage::Referred, QLatin1StringView("referred")},
    {Stage::Investigation, QLatin1StringView("investigation")},
    {Stage::Reported, QLatin1StringView("reported")},
    {Stage::Notified, QLatin1StringView("notified")},
    {Stage::Decided, QLatin1StringView("decided")},
    {Stage::Served, QLatin1StringView("served")},
    {Stage::Closed, QLatin1StringView("closed")},
    {Stage::Archived, QLatin1StringView("archived")},
    {Stage::Dispute, QLatin1StringView("dispute")},
    {Stage::DisputeOver, QLatin1StringView("dispute_over")},
    {Stage::Detection, QLatin1StringView("detection")},
    {Stage::DetectionOver, QLatin1StringView("detection_over")},
});

enum class Procedure { Undetermined, Ordinary, Summary };
inline constexpr std::array procedureNames = std::to_array<Name<Procedure>>({
    {Procedure::Undetermined, QLatin1StringView("undetermined")},
    {Procedure::Ordinary, QLatin1StringView("ordinary")},
    {Procedure::Summary, QLatin1StringView("summary")},
});

/// How an entry of the ledger counts today.
enum class EntryState {
    Effective, ///< it counts, with the corrections made since
    Proposed,  ///< it waits for approval
    Returned,  ///< it was sent back
    Voided,    ///< it should not be there
    Unreadable ///< of a kind or with a content this program cannot read
};
inline constexpr std::array entryStateNames = std::to_array<Name<EntryState>>({
    {EntryState::Effective, QLatin1StringView("effective")},
    {EntryState::Proposed, QLatin1StringView("proposed")},
    {EntryState::Returned, QLatin1StringView("returned")},
    {EntryState::Voided, QLatin1StringView("voided")},
    {EntryState::Unreadable, QLatin1StringView("unreadable")},
});

/// An act as it counts: its content with later corrections, and whether and since when it has
/// effect.
struct Entry {
    Act act;
    ActBody body;
    EntryState state = EntryState::Effective;
    Date effectiveOn{1970, 1, 1}; ///< the day of the act, or of its approval
    int settledBy = 0;            ///< number of the act that approved, returned or voided it
    std::vector<int> correctedBy{};
};

/// One attempt to serve a document (民事诉讼法 87-95).
struct ServiceAttempt {
    int act = 0;
    ServiceMethod method{};
    Date day{1970, 1, 1};
    std::optional<Date>
        receivedOn{}; ///< not for public notice: there the Law counts thirty days from `day`
    bool delivered = true;
    std::optional<Date> returnedOn{}; ///< by the post
};

/// A document that an act issued, and its service.
struct IssuedDocument {
    int act = 0;
    NumberKind kind{};
    QString number;
    Date issuedOn{1970, 1, 1};
    std::vector<ServiceAttempt> attempts{};
};

/// A measure on goods or places: 先行登记保存, 查封, 扣押.
struct Measure {
    int act = 0;
    bool preservation = false;
    Date since{1970, 1, 1};
    bool urgent = false;
    std::optional<TimeOfDay> at{};
    std::optional<Date> approvedOn{};
    std::optional<TimeOfDay> approvedAt{};
    int extendedDays = 0;
    std::vector<int> extensions{};
    std::optional<Date> endedOn{};
};

struct Appraisal {
    int act = 0;
    Date sentOn{1970, 1, 1};
    bool partyInformed = false;
    std::optional<int> seizure{};
    std::optional<Date> backOn{};
};

struct CorrectionOrder {
    int act = 0;
    Date issuedOn{1970, 1, 1};
    Date correctBy{1970, 1, 1};
    std::optional<Date> reinspectedOn{};
    std::optional<CorrectionResult> result{};
};

struct Suspension {
    int act = 0;
    Date since{1970, 1, 1};
    std::optional<Date> until{};
};

struct Extension {
    int act = 0;
    Date grantedOn{1970, 1, 1};
    ExtensionLevel level{};
    int days = 0;
};

struct Defence {
    int act = 0;
    Date day{1970, 1, 1};
    bool newFacts = false;
    std::optional<Date> reexaminedOn{};
};

struct Hearing {
    std::optional<Date> requestedOn{};
    std::optional<Date> declinedOn{};
    int noticeAct = 0;
    std::optional<Date> hearingOn{};
    QString chair;
    int heldAct = 0; ///< of its record
    std::optional<Date> heldOn{};
    std::optional<HearingOutcome> outcome{};
    std::optional<Date> droppedOn{}; ///< a new notice came before it was held or declined
    std::vector<Date> adjournedOn{};
    std::optional<Outcome> recommends{}; ///< what its report says is to be decided
    Penalties penalties{};               ///< likewise
};

/// What the party was told (行政处罚法 44), and what it did with it.
struct Notice {
    int act = 0;
    Date day{1970, 1, 1};
    Outcome intends{};
    Penalties penalties{};
    QString facts;
    QString basis;
    bool hearingOffered = false;
    std::vector<Defence> defences{};
    std::optional<Date> statementWaivedOn{};
    std::optional<Date> hearingWaivedOn{};
    Hearing hearing{};
    std::optional<Date> replacedOn{}; ///< by a later notice
};

/// What one of several reviewers said of the opinion that another of them recorded.
struct ReviewSignature {
    int act = 0;
    QString reviewer; ///< officer
    QString account;
    Date day{1970, 1, 1};
    bool agrees = false;
};

/// A round of the legality review: what was asked, what was said, what was answered.
struct LegalityReview {
    int requestAct = 0;
    Date requestedOn{1970, 1, 1};
    QString requestedBy; ///< account
    Outcome proposes{};
    Penalties penalties{};
    int opinionAct = 0;
    QString givenBy{}; ///< account
    std::optional<Date> givenOn{};
    std::optional<ReviewOutcome> outcome{};
    QStringList reviewers{}; ///< officers who gave it together, where they are named
    QString giver{};         ///< the one of them who recorded it
    std::vector<ReviewSignature> signatures{}; ///< of the others
    std::vector<ItemOpinion> items{}; ///< none in an opinion recorded before there were items
    std::vector<ItemAnswer> answers{};
    int secondAct = 0; ///< of the second reviewer who agreed
    QString secondedBy{};
    std::optional<Date> secondedOn{};
    std::vector<int> sentBack{}; ///< opinions of this round that the second reviewer sent back

    /// Which items were objected to.
    std::vector<ReviewItem> objections() const;
    bool isAnswered(ReviewItem item) const;
    /// Those of the reviewers who have neither given nor signed the opinion by their own accounts.
    QStringList mustStillSign() const;
    /// How many agree by their own accounts, the giver included.
    int agreeing() const;
};

struct Discussion {
    int act = 0;
    Date day{1970, 1, 1};
    DiscussionTopic topic{};
    QStringList leaders{};
    std::optional<Outcome> conclusion{};
    Penalties penalties{};
    QString meeting{};
    std::vector<LeaderVote> votes{};
    QStringList confirmedBy{}; ///< leaders who said by their own accounts that it has their view
    QStringList deniedBy{};    ///< those who said that it has not

    /// Leaders who have said neither by their own accounts.
    QStringList silent() const;
};

/// A question to the legal desk.
struct Consultation {
    int act = 0;
    Date askedOn{1970, 1, 1};
    std::vector<int> answers{}; ///< the acts that answer it
};

struct Decision {
    int act = 0;
    Date day{1970, 1, 1};
    Outcome outcome{};
    Penalties penalties{};
    std::optional<NoPenaltyGround> noPenaltyGround{};
    std::optional<WithdrawGround> withdrawGround{};
    bool socialImpact = false;
    bool toPublish = false; ///< a decision of no penalty
};

struct Publication {
    int act = 0;
    int document = 0;
    Date day{1970, 1, 1};
    std::optional<Date> changedOn{};
    std::optional<Date> withdrawnOn{};
    bool credit = false; ///< on the credit site too
    std::optional<CreditClass> creditClass{};
    std::optional<Date> repairedOn{};
};

struct Payment {
    int act = 0;
    Date day{1970, 1, 1};
    Money amount{};
    PaymentMethod method{};
    PaymentFor towards{};
    QString receipt;
    std::optional<Date> handedOverOn{};
    std::optional<Date> depositedOn{};
};

struct Report {
    int act = 0;
    Date day{1970, 1, 1};
    Outcome proposal{};
    Penalties penalties{};
    bool complex = false;
    bool grave = false;
    bool publicInterest = false;
    bool severalRelations = false;
    bool deviates = false;
};

/// The facts of a case as they stand: what its acts, taken together, say.
struct CaseFile {
    CaseId id;
    std::vector<Entry> entries{};

    Stage stage = Stage::Lead;
    Date stageSince{1970, 1, 1};
    Procedure procedure = Procedure::Undetermined;

    QString unit;
    std::optional<LeadSource> source{};
    QString description;
    QString place;
    QString cause;
    QString matter; ///< code
    PartyId party{};
    CaseId companion{}; ///< of another party to the same conduct
    Date leadOn{1970, 1, 1};
    Date discoveredOn{1970, 1, 1};
    std::optional<Date> occurredOn{};
    std::optional<Date> endedOn{};
    bool continuing = false;
    bool endangers = false;

    std::optional<Date> checkedOn{};
    std::optional<Date> checkExtendedOn{};
    std::optional<Date> filedOn{};
    std::optional<Date> turnedAwayOn{}; ///< not filed, or referred
    QStringList officers{};             ///< who handle the case now
    QStringList investigators{}; ///< all who ever did, or took part in an act of investigation
    QStringList recused{};

    std::vector<Measure> measures{};
    std::vector<Appraisal> appraisals{};
    std::vector<CorrectionOrder> orders{};
    std::vector<Suspension> suspensions{};
    std::vector<Extension> extensions{};
    std::optional<Assessed> assessed{};
    std::vector<Assessed> alsoAssessed{}; ///< further violations of the case, the last of each
    std::optional<Deviation> deviation{};
    std::optional<ExemptionCheck> exemption{};
    std::optional<Report> report{};
    std::optional<Notice> notice{};
    std::vector<Notice> earlierNotices{}; ///< that a later one replaced
    std::vector<LegalityReview> reviews{};
    std::vector<Discussion> discussions{};
    std::vector<Consultation> consultations{};
    std::optional<Decision> decision{};
    std::vector<Decision>
        earlierDecisions{}; ///< that were annulled, or undone by the police's return
    std::map<int, IssuedDocument> documents{}; ///< by the number of the act that issued it
    std::optional<Date> filedForRecordOn{};
    std::vector<PublicText> publicTexts{};
    std::vector<Publication> publications{};
    std::vector<CreditRepair> repairs{};
    std::optional<Detection> detection{}; ///< with which the dossier began
    std::vector<Payment> payments{};
    AfterDecision after{};
    Remedies remedies{};
    std::optional<Date> closedOn{};
    std::optional<CloseGround> closeGround{};
    std::optional<Date> archivedOn{};
    std::optional<Retention> retention{};

    bool isEmpty() const { return entries.empty(); }
    bool isSuspended() const { return !suspensions.empty() && !suspensions.back().until; }
    /// In order, the last one included. They live as long as the file is not changed.
    std::vector<const Notice *> notices() const;
    /// Asked for under any notice, the last one included.
    std::vector<Hearing> hearings() const;
    /// Null where there is no such act.
    const Entry *entry(int sequence) const;
    const IssuedDocument *document(int act) const;
    /// The document of the decision itself, if it is issued.
    const IssuedDocument *decisionDocument() const;
    /// The last number that a document of one of these kinds took; empty if there is none.
    QString numberOf(std::initializer_list<NumberKind> kinds) const;
    QString leadNumber() const; ///< or that of the dispute or detection with which it began
    QString filingNumber() const;
    QString decisionNumber() const; ///< also not to punish, on the spot, to transfer
    /// The number people know the case by: the decision's, else the filing's, else the lead's.
    QString number() const;
    /// Numbers of acts that wait for approval, oldest first.
    std::vector<int> proposals() const;
    int lastSequence() const { return entries.empty() ? 0 : entries.back().act.sequence; }
    Money paid() const;
};

/// The document an act of this kind issues, and with it the series its number is from; nothing if
/// it issues none.
std::optional<NumberKind> documentOf(const QString &kind);
/// Whether an act of this kind stands as proposed until it is approved. An urgent seizure is
/// carried out first.
bool needsApproval(const ActBody &body);

/// The act with the changes of a correction made; a day that is none is passed over.
Act mended(Act act, const QJsonObject &changes);
/// The case that these acts, in the order of their sequence, make. No I/O, no clock.
CaseFile fold(const std::vector<Act> &acts);
/// The same where `before` is the case that all but the last of them make and `last` is what that
/// one says: the earlier ones are read again only where the last changes how they count.
CaseFile foldNext(CaseFile before, const std::vector<Act> &acts, ActBody last);

} // namespace anjuan
