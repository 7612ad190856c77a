// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/limits.h"
#include "core/domain/casework/publicity.h"

namespace anjuan {

/// A case as lists, search and statistics read it. Follows from the acts; written with them,
/// rebuilt from them at will.
struct CaseRow {
    CaseId id;
    QString leadNumber, filingNumber, decisionNumber;
    Stage stage{};
    Procedure procedure{};
    std::optional<Outcome> outcome{};
    std::optional<NoPenaltyGround> noPenaltyGround{};
    std::optional<WithdrawGround> withdrawGround{};
    std::optional<CloseGround> closeGround{};
    qint64 penaltyKinds = 0; ///< of the decision, see kindsOf()
    QString unit;
    std::optional<LeadSource> source{};
    QString matter;
    PartyId party{};
    CaseId companion{}; ///< the case of another party to the same conduct, as its lead names it
    QString cause;
    QString place;
    QString placeKey; ///< the place as it is compared (行政处罚法 29): normalised
    QStringList officers{};
    Date leadOn{1970, 1, 1};
    std::optional<Date> occurredOn{}, filedOn{}, turnedAwayOn{}, decidedOn{}, servedOn{},
        closedOn{}, archivedOn{};
    Money fine{}, confiscated{}, paid{};
    int waiting = 0; ///< acts that wait for approval
    bool reviewWaits = false;
    std::optional<Date> nextDue{}; ///< of the bureau's limits that still run
    QString nextRule;
    int lastSequence = 0;
    Moment lastRecordedAt{};
    QString import{}; ///< the key of the import that brought it; empty if none did

    /// The number people know it by: the decision's, else the filing's, else the lead's.
    const QString &number() const
    {
        return !decisionNumber.isEmpty() ? decisionNumber
               : !filingNumber.isEmpty() ? filingNumber
                                         : leadNumber;
    }
    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

struct PenaltyRow {
    PenaltyKind kind{};
    std::optional<Money> amount{};
    friend bool operator==(const PenaltyRow &, const PenaltyRow &) = default;
};

struct LimitRow {
    QString rule;
    int act = 0;
    Date start{1970, 1, 1};
    Date due{1970, 1, 1};
    std::optional<Date> metOn{};
    bool paused = false;
    bool provisional = false;
    friend bool operator==(const LimitRow &, const LimitRow &) = default;
};

/// What somebody has to do in a case beside keeping its limits.
enum class Task {
    Approve,        ///< a proposal waits for its approval
    ProposeAgain,   ///< a proposal came back with the leader's opinion, or the review objected
    Review,         ///< a legality review was asked for
    Serve,          ///< a document for the party has not been served
    ConfirmService, ///< it was sent or tried, and does not count as served yet
    Lesson, ///< a remedy overturned the decision: the lesson is to be drawn, or put into practice
    ConfirmView, ///< leaders of a discussion have not said whether its record has their view
    Detection    ///< an off-site detection is to be reviewed, told to the merchant or looked after
};
inline constexpr std::array taskNames = std::to_array<Name<Task>>({
    {Task::Approve, QLatin1StringView("approve")},
    {Task::ProposeAgain, QLatin1StringView("propose_again")},
    {Task::Review, QLatin1StringView("review")},
    {Task::Serve, QLatin1StringView("serve")},
    {Task::ConfirmService, QLatin1StringView("confirm_service")},
    {Task::Lesson, QLatin1StringView("lesson")},
    {Task::ConfirmView, QLatin1StringView("confirm_view")},
    {Task::Detection, QLatin1StringView("detection")},
});

struct TaskRow {
    Task task{};
    int act = 0;  ///< what it is about
    QString kind; ///< of that act
    Date since{1970, 1, 1};
    QString account; ///< who recorded that act
    QString note; ///< the opinion with which it came back; or who is waited for, keys of officers
    friend bool operator==(const TaskRow &, const TaskRow &) = default;
};

/// What happened in a case and is counted by itself.
enum class CaseEvent {
    LegalityReview,
    Hearing,
    Discussion,
    Preservation,
    Seal,
    Seize,
    CorrectionOrder,
    Defence,
    Suspension,
    Extension,
    Publication,
    Payment,
    Mitigation,     ///< fined below the lowest fine of the law; `amount` is how far below
    SubstituteWork, ///< `amount` is what it cost
    ExemptionCheck, ///< the last one of the case
    PoliceTransfer, ///< from the report on; ends with the answer of the police
    PoliceReturn,   ///< the case comes back
    Detection       ///< off site; ends when it is corrected, dropped or a lead
};
inline constexpr std::array caseEventNames = std::to_array<Name<CaseEvent>>({
    {CaseEvent::LegalityReview, QLatin1StringView("legality_review")},
    {CaseEvent::Hearing, QLatin1StringView("hearing")},
    {CaseEvent::Discussion, QLatin1StringView("discussion")},
    {CaseEvent::Preservation, QLatin1StringView("preservation")},
    {CaseEvent::Seal, QLatin1StringView("seal")},
    {CaseEvent::Seize, QLatin1StringView("seize")},
    {CaseEvent::CorrectionOrder, QLatin1StringView("correction_order")},
    {CaseEvent::Defence, QLatin1StringView("defence")},
    {CaseEvent::Suspension, QLatin1StringView("suspension")},
    {CaseEvent::Extension, QLatin1StringView("extension")},
    {CaseEvent::Publication, QLatin1StringView("publication")},
    {CaseEvent::Payment, QLatin1StringView("payment")},
    {CaseEvent::Mitigation, QLatin1StringView("mitigation")},
    {CaseEvent::SubstituteWork, QLatin1StringView("substitute_work")},
    {CaseEvent::ExemptionCheck, QLatin1StringView("exemption_check")},
    {CaseEvent::PoliceTransfer, QLatin1StringView("police_transfer")},
    {CaseEvent::PoliceReturn, QLatin1StringView("police_return")},
    {CaseEvent::Detection, QLatin1StringView("detection")},
});

struct EventRow {
    CaseEvent event{};
    int act = 0;                 ///< with which it began; 0 where it is not one act
    Date began{1970, 1, 1};      ///< asked for, taken, issued, paid …
    std::optional<Date> ended{}; ///< given, held, released, withdrawn …
    QString result;              ///< the word of its outcome; empty for none
    Money amount{};
    friend bool operator==(const EventRow &, const EventRow &) = default;
};

/// What is compared between decided cases.
struct DiscretionRow {
    QString matter;
    QString side; ///< partySideNames; empty where it was not assessed
    QString set;  ///< key of the benchmark; empty where it was not assessed
    QString tier;
    std::optional<Money> fine{}; ///< nothing where no penalty is decided
    std::optional<Money> from{}, to{};
    bool deviates = false;
    bool isChanged = false; ///< by reconsideration or court
    std::optional<Date> decidedOn{};
    QString unit;
    QStringList facts{};
    friend bool operator==(const DiscretionRow &, const DiscretionRow &) = default;
};

/// What a RemedyRow is about.
enum class RemedyKind { Reconsideration, Suit, Session, Enforcement };
inline constexpr std::array remedyKindNames = std::to_array<Name<RemedyKind>>({
    {RemedyKind::Reconsideration, QLatin1StringView("reconsideration")},
    {RemedyKind::Suit, QLatin1StringView("suit")},
    {RemedyKind::Session, QLatin1StringView("session")},
    {RemedyKind::Enforcement, QLatin1StringView("enforcement")},
});

/// A reconsideration, an instance of a suit, a session called or an application to the court, as
/// rates and calendars read it.
struct RemedyRow {
    RemedyKind kind{};
    int act = 0;
    QString instance{};       ///< of a suit or session
    Date begunOn{1970, 1, 1}; ///< of a session its day
    std::optional<Date> endedOn{};
    QString outcome{};     ///< the word of its enumeration; empty while it goes on
    bool against = false;  ///< 纠错, 败诉, not granted
    bool settled = false;  ///< 实质性化解
    bool heard = false;    ///< a session was held
    bool attended = false; ///< a leader attended it; of a session called: who comes is named
    bool chief = false;    ///< the head of the bureau
    friend bool operator==(const RemedyRow &, const RemedyRow &) = default;
};

/// The remedies and applications of a case, in the order of their acts.
std::vector<RemedyRow> remedyRowsOf(const CaseFile &file);

struct RegisterRows {
    CaseRow row;
    std::vector<EventRow> events{}; ///< by event, each in the order they happened
    std::vector<PenaltyRow> penalties{};
    std::vector<LimitRow> limits{};
    std::vector<TaskRow> tasks{};              ///< by task and act
    std::optional<DiscretionRow> discretion{}; ///< of what was assessed or fined
    std::vector<RemedyRow> remedies{};
    std::optional<Publicity> publicity{}; ///< of its decision, whatever the day
    QString text;                         ///< searchTextOf()

    friend bool operator==(const RegisterRows &, const RegisterRows &) = default;
};

/// What of the case is compared with others; nothing where it was neither assessed nor fined.
std::optional<DiscretionRow> discretionRowOf(const CaseFile &file,
                                             const std::vector<RemedyRow> &remedies);

/// Whether a document of that kind is made for the party and counts from its service.
bool isForParty(NumberKind kind);
/// Acts of the documents for the party that nobody has tried to serve, the oldest first.
std::vector<int> documentsToServe(const CaseFile &file);

/// Several kinds of penalty as one number: the n-th kind of penaltyKindNames is its n-th bit.
qint64 kindsOf(const Penalties &penalties);
qint64 bitOf(PenaltyKind kind);

/// What happened in the case and is counted by itself.
std::vector<EventRow> eventsOf(const CaseFile &file);

/// What a search for the case looks through, without names that other registers hold.
QString searchTextOf(const CaseFile &file);

/// The rows of a case. They depend on the acts alone, not on the day they are made.
RegisterRows rowsOf(const CaseFile &file, const Rules &rules);

} // namespace anjuan
