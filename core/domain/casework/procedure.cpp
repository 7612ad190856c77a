// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/procedure.h"

#include "core/domain/casework/gates.h"
#include "core/domain/casework/review_reopens.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ProcedureText {
    Q_DECLARE_TR_FUNCTIONS(ProcedureText)
};

/// Sets of stages and roles as bits, so that the table stays constant.
template <class Enum> constexpr unsigned bit(Enum value)
{
    return 1U << static_cast<unsigned>(value);
}
template <class... Enums> constexpr unsigned any(Enums... values) { return (bit(values) | ...); }

constexpr unsigned newCase = 1U << 31;
constexpr unsigned lead = bit(Stage::Lead);
constexpr unsigned investigation = bit(Stage::Investigation);
constexpr unsigned inquiries = lead | investigation | any(Stage::Reported, Stage::Notified);
constexpr unsigned filed = investigation | any(Stage::Reported, Stage::Notified);
constexpr unsigned notified = bit(Stage::Notified);
constexpr unsigned decided = any(Stage::Decided, Stage::Served);
constexpr unsigned open = lead | filed | decided;
constexpr unsigned dispute = bit(Stage::Dispute);
constexpr unsigned afterwards = decided | any(Stage::Closed, Stage::Archived);
constexpr unsigned remedied = afterwards | filed; ///< a decision is made anew while one goes on
constexpr unsigned always =
    open | any(Stage::NotFiled, Stage::Referred, Stage::Closed, Stage::Archived);
constexpr unsigned detection = bit(Stage::Detection);
constexpr unsigned everywhere =
    always | any(Stage::Dispute, Stage::DisputeOver, Stage::Detection, Stage::DetectionOver);

constexpr unsigned squad = any(Role::SquadOfficer, Role::SquadLeader);
constexpr unsigned legal = bit(Role::LegalOfficer);
constexpr unsigned leader = bit(Role::BureauLeader);
constexpr unsigned archivist = bit(Role::Archivist);

struct Step {
    QLatin1StringView kind;
    unsigned from;
    unsigned roles;
    std::array<Guard, 17> gates{};
};

/// The procedure: which act, from which stage, recorded by whom, behind which gates.
constexpr Step steps[] = {
    {RegisterLead::kind, newCase, squad, {gates::conductLiesBehind, gates::matterKnown}},
    {CheckLead::kind, lead, squad, {gates::certifiedOfficers}},
    {ExtendCheck::kind, lead, squad, {gates::checkOnce}},
    {ReferLead::kind, lead, squad, {}},
    {FileCase::kind,
     lead,
     squad,
     {gates::conductLiesBehind, gates::oursToHandle, gates::certifiedOfficers, gates::inLimitation,
      gates::matterInForce}},
    {DeclineFiling::kind, lead, squad, {}},
    {AssignOfficers::kind, filed, squad, {gates::certifiedOfficers}},
    {Recuse::kind, filed, leader, {gates::recusedIsOnTheCase}},
    {SummonForInquiry::kind, inquiries, squad, {gates::certifiedOfficers, gates::inquiryLiesAhead}},
    {AskAssistance::kind, inquiries, squad, {gates::answerLiesAhead}},
    {Inquire::kind,
     inquiries,
     squad,
     {gates::certifiedOfficers, gates::hoursInOrder, gates::certificatesShown}},
    {InspectSite::kind,
     inquiries,
     squad,
     {gates::certifiedOfficers, gates::hoursInOrder, gates::certificatesShown}},
    {Sample::kind, inquiries, squad, {gates::certifiedOfficers}},
    {AddEvidence::kind, inquiries | detection, squad, {}},
    {PreserveEvidence::kind, inquiries, squad, {gates::certifiedOfficers}},
    {DisposePreserved::kind, open, squad, {gates::openPreservation, gates::lapsedIsOnlyReleased}},
    {Seize::kind, inquiries, squad, {gates::certifiedOfficers, gates::urgentHasItsHour}},
    {ExtendSeizure::kind, open, squad, {gates::openSeizure, gates::seizureMayBeExtended}},
    {ReleaseSeizure::kind, open, squad, {gates::openSeizure}},
    {EnterGoods::kind,
     open,
     squad,
     {gates::goodsTakenByAct, gates::certifiedOfficers, gates::sealIsNew}},
    {MoveGoods::kind, always, squad, {gates::goodsInStore, gates::movementFits}},
    {SellGoodsEarly::kind,
     open,
     squad,
     {gates::goodsInStore, gates::soldEarlyInOrder, gates::receiptIsNew}},
    {ReturnGoods::kind, always, squad, {gates::goodsInStore, gates::goodsAreToReturn}},
    {SendForAppraisal::kind, inquiries, squad, {gates::seizureOfAppraisal}},
    {ReceiveAppraisal::kind, open, squad, {gates::openAppraisal}},
    {OrderCorrection::kind,
     inquiries | decided,
     squad,
     {gates::certifiedOfficers, gates::correctionLiesAhead}},
    {Reinspect::kind,
     inquiries | decided,
     squad,
     {gates::certifiedOfficers, gates::orderToReinspect}},
    {Suspend::kind, filed, squad, {gates::notSuspended}},
    {Resume::kind, filed, squad, {gates::suspended}},
    {Assess::kind, filed, squad | legal, {gates::assessmentInOrder}},
    {Deviate::kind, filed, squad | legal, {gates::deviationInOrder}},
    {CheckExemption::kind, filed, squad | legal, {gates::exemptionInOrder}},
    {ReportInvestigation::kind,
     filed,
     squad,
     {gates::notSuspended, gates::certifiedOfficers, gates::penaltiesFitOutcome,
      gates::withinTheMatter, gates::higherFineApplies, gates::confiscationIsValued,
      gates::withinTheBenchmark, gates::outlierHasItsReason}},
    {Notify::kind,
     any(Stage::Reported, Stage::Notified),
     squad,
     {gates::notSuspended, gates::penaltiesFitOutcome, gates::hearingOffered,
      gates::certifiedOfficers, gates::withinTheMatter, gates::higherFineApplies,
      gates::confiscationIsValued, gates::withinTheBenchmark, gates::outlierHasItsReason}},
    {StateDefence::kind, notified, squad | legal, {}},
    {ReexamineDefence::kind, notified, squad | legal, {gates::defenceToAnswer}},
    {Waive::kind, notified, squad | legal, {gates::waiverInWriting}},
    {RequestHearing::kind, notified, squad | legal, {gates::hearingNotYetAsked}},
    {DeclineHearing::kind, notified, legal | squad, {gates::hearingMayBeDeclined}},
    {NotifyHearing::kind,
     notified,
     legal | squad,
     {gates::hearingAsked, gates::independentChair, gates::hearingFarEnough}},
    {AdjournHearing::kind, notified, legal | squad, {gates::hearingToAdjourn}},
    {HoldHearing::kind,
     notified,
     legal | squad,
     {gates::hearingCalled, gates::independentChair, gates::atMostTwoRepresentatives,
      gates::hearingReported}},
    {RequestReview::kind,
     any(Stage::Reported, Stage::Notified),
     squad,
     {gates::notSuspended, gates::noReviewUnderWay, gates::objectionsAnswered,
      gates::penaltiesFitOutcome, gates::withinTheMatter, gates::withinTheBenchmark}},
    {Review::kind,
     any(Stage::Reported, Stage::Notified),
     legal,
     {gates::reviewUnderWay, gates::qualifiedReviewer, gates::enoughReviewers,
      gates::opinionItemByItem, gates::vetoesAnswered}},
    {SignReview::kind,
     any(Stage::Reported, Stage::Notified),
     legal,
     {gates::opinionToSign, gates::qualifiedReviewer}},
    {SecondReview::kind,
     any(Stage::Reported, Stage::Notified),
     legal,
     {gates::opinionToSecond, gates::qualifiedReviewer}},
    {AnswerReview::kind, filed, squad, {gates::objectionsToAnswer}},
    {Discuss::kind,
     filed,
     squad | legal | leader,
     {gates::enoughLeaders, gates::discussionInForm, gates::hearingBeforeDiscussion,
      gates::everyLeaderVoted}},
    {ConfirmView::kind, filed, leader, {gates::viewToConfirm}},
    {Consult::kind, open, squad, {}},
    {Advise::kind, always, legal, {gates::consultationAsked}},
    {ExtendCase::kind, filed, squad, {gates::extensionInTime, gates::extensionDiscussed}},
    {DecidePenalty::kind,
     notified,
     squad,
     {gates::notSuspended, gates::certifiedOfficers, gates::noticeTermsOver,
      gates::defencesAnswered, gates::hearingDone, gates::notHeavierThanNoticed,
      gates::reviewPassed, gates::discussed, gates::inLimitation, gates::actNotFinedBefore,
      gates::matterInForce, gates::withinTheMatter, gates::higherFineApplies,
      gates::confiscationIsValued, gates::withinTheBenchmark, gates::remediesByName}},
    {DecideNoPenalty::kind,
     any(Stage::Reported, Stage::Notified),
     squad,
     {gates::notSuspended, gates::certifiedOfficers, gates::defencesAnswered,
      gates::exemptionChecked, gates::reviewPassed, gates::remediesByName}},
    {ReportCrime::kind, filed, squad | legal, {gates::crimeNotReported}},
    {TransferToPolice::kind, filed, squad, {gates::notSuspended, gates::reviewPassed}},
    {HandToPolice::kind, decided, squad | legal, {gates::transferIsDecided}},
    {AnswerOfPolice::kind, afterwards, squad | legal, {gates::policeMayAnswer}},
    {AskPoliceReview::kind, afterwards, squad | legal, {gates::policeRefused}},
    {AnswerOfPoliceReview::kind, afterwards, squad | legal, {gates::policeReviewAsked}},
    {AskProcuratorate::kind, afterwards, squad | legal, {gates::procuratorateMayBeAsked}},
    {HandOverMaterial::kind, afterwards, squad | legal, {gates::policeFiled}},
    {ReturnFromPolice::kind, afterwards, squad | legal, {gates::withThePolice}},
    {WithdrawCase::kind, filed, squad, {gates::reviewPassed}},
    {SummaryDecide::kind,
     newCase | lead,
     squad,
     {gates::conductLiesBehind, gates::withinSummaryLimits, gates::certifiedOfficers,
      gates::certificatesShown, gates::defenceHeard, gates::inLimitation, gates::actNotFinedBefore,
      gates::matterInForce, gates::withinTheMatter, gates::confiscationIsValued,
      gates::withinTheBenchmark, gates::outlierHasItsReason, gates::remediesByName}},
    {FileForRecord::kind, decided, squad, {gates::summaryOnly, gates::notYetOnRecord}},
    {CorrectDocument::kind, always, squad | legal, {gates::documentExists}},
    {Serve::kind,
     open,
     squad | legal,
     {gates::documentExists, gates::notServedYet, gates::serviceInForm}},
    {ConfirmAddress::kind, open, squad | legal, {}},
    {ReturnMail::kind, open, squad | legal, {gates::addressConfirmedBefore}},
    {PreparePublication::kind,
     afterwards,
     squad | legal,
     {gates::publicTextFits, gates::noTextWaits}},
    {Publish::kind,
     afterwards,
     squad | legal,
     {gates::decisionToPublish, gates::redacted, gates::noTextWaits}},
    {WithdrawPublication::kind, always, squad | legal, {gates::publicationToWithdraw}},
    {ApplyRepair::kind,
     afterwards,
     squad | legal,
     {gates::creditMayBeRepaired, gates::noRepairUnderWay}},
    {AnswerRepair::kind, afterwards, squad | legal, {gates::repairToAnswer}},
    {RepairCredit::kind, afterwards, squad | legal, {gates::creditMayBeRepaired}},
    {Pay::kind, decided, squad, {gates::fineIsOwed, gates::receiptIsNew, gates::cashOnlyOnTheSpot}},
    {HandOverCash::kind, always, squad, {gates::cashToHandOver}},
    {DepositCash::kind, always, squad, {gates::cashToDeposit}},
    {RequestTerms::kind, decided, squad | legal, {gates::fineToPay, gates::noTermsAskedFor}},
    {GrantTerms::kind,
     decided,
     squad | legal,
     {gates::fineToPay, gates::termsAskedFor, gates::termsInOrder}},
    {DeclineTerms::kind, decided, squad | legal, {gates::termsAskedFor}},
    {Refund::kind, decided | bit(Stage::Closed), squad | legal, {gates::overpaidEnough}},
    {ImposeSurcharge::kind,
     decided,
     squad | legal,
     {gates::enforcementGoesOn, gates::surchargeToImpose}},
    {Demand::kind,
     decided | inquiries,
     squad | legal,
     {gates::demandHasItsOrder, gates::enforcementGoesOn, gates::demandFits}},
    {AgreeEnforcement::kind,
     decided,
     squad | legal,
     {gates::enforcementGoesOn, gates::somethingOverdue}},
    {BreakAgreement::kind, decided, squad | legal, {gates::agreementToBreak}},
    {RemitSurcharge::kind, decided, squad | legal, {gates::surchargeMayBeRemitted}},
    {ApplyToCourt::kind,
     decided,
     squad | legal,
     {gates::enforcementGoesOn, gates::somethingOverdue, gates::demandHasRun,
      gates::insideTheWindow, gates::applicationComplete}},
    {AnswerOfCourt::kind, decided, squad | legal, {gates::applicationUnanswered}},
    {RulingOfCourt::kind, decided, squad | legal, {gates::applicationAccepted}},
    {AskHigherCourt::kind, decided, squad | legal, {gates::applicationTurnedDown}},
    {AnswerOfHigherCourt::kind, decided, squad | legal, {gates::reviewAsked}},
    {ResultOfEnforcement::kind, decided, squad | legal, {gates::applicationGranted}},
    {AuctionGoods::kind,
     decided,
     squad | legal,
     {gates::enforcementGoesOn, gates::auctionMayBeHeld, gates::goodsInStore, gates::receiptIsNew}},
    {ConfiscateGoods::kind,
     decided | bit(Stage::Closed),
     squad,
     {gates::goodsInStore, gates::goodsAreConfiscated}},
    {DisposeGoods::kind, afterwards, squad, {gates::goodsInStore, gates::goodsMayBeDisposedOf}},
    {DecideSubstitute::kind,
     decided,
     squad | legal,
     {gates::decisionIsServed, gates::enforcementGoesOn, gates::substituteMayBeDecided}},
    {PerformSubstitute::kind,
     decided,
     squad | legal,
     {gates::enforcementGoesOn, gates::substituteToPerform}},
    {AnnounceDemolition::kind,
     decided | inquiries,
     squad | legal,
     {gates::enforcementGoesOn, gates::demolitionOrdered}},
    {DecideEnforcement::kind,
     decided | inquiries,
     squad | legal,
     {gates::enforcementGoesOn, gates::enforcementMayBeDecided}},
    {Demolish::kind,
     decided | inquiries,
     squad | legal,
     {gates::enforcementGoesOn, gates::demolitionMayBeDone}},
    {SuspendEnforcement::kind,
     decided,
     squad | legal,
     {gates::decisionIsServed, gates::enforcementGoesOn}},
    {ResumeEnforcement::kind, decided, squad | legal, {gates::enforcementIsPaused}},
    {EndEnforcement::kind,
     decided,
     squad | legal,
     {gates::decisionIsServed, gates::enforcementMayEnd}},
    {RegisterReconsideration::kind,
     afterwards | dispute,
     squad | legal,
     {gates::remedyAfterTheDecision, gates::noRemedyUnderWay, gates::bodyIsAGovernment}},
    {ForwardReconsideration::kind,
     afterwards | dispute,
     squad | legal,
     {gates::reconsiderationToForward}},
    {AcceptReconsideration::kind,
     remedied | dispute,
     squad | legal,
     {gates::reconsiderationToAccept}},
    {NoteReconsideration::kind,
     remedied | dispute,
     squad | legal,
     {gates::reconsiderationIsOpen, gates::stepFits}},
    {ReceiveReconsiderationCopy::kind, remedied | dispute, squad | legal, {gates::copyNotReceived}},
    {ReplyReconsideration::kind, remedied | dispute, squad | legal, {gates::replyIsOwed}},
    {AttendReconsideration::kind,
     remedied | dispute,
     squad | legal,
     {gates::reconsiderationIsOpen}},
    {ReceiveReconsiderationDecision::kind,
     remedied | dispute,
     squad | legal,
     {gates::reconsiderationIsOpen, gates::outcomeFits}},
    {ReceiveOpinion::kind, remedied | dispute, squad | legal, {gates::anyReconsideration}},
    {ReportRectification::kind, remedied | dispute, squad | legal, {gates::opinionToReport}},
    {RedoDecision::kind, afterwards, squad | legal, {gates::redoIsOrdered}},
    {DrawLesson::kind, remedied | dispute, squad | legal, {gates::decisionWasOverturned}},
    {ApplyLesson::kind, remedied | dispute, squad | legal, {gates::lessonToApply}},
    {ReceiveSuit::kind,
     afterwards | dispute,
     squad | legal,
     {gates::remedyAfterTheDecision, gates::noRemedyUnderWay, gates::onTheSpotReconsideredFirst}},
    {OpenInstance::kind, remedied | dispute, squad | legal, {gates::furtherInstanceFits}},
    {AnswerSuit::kind, remedied | dispute, squad | legal, {gates::answerIsOwed}},
    {AppointCounsel::kind,
     remedied | dispute,
     squad | legal,
     {gates::suitIsOpen, gates::atMostTwoCounsel}},
    {ReceiveCourtNotice::kind, remedied | dispute, squad | legal, {gates::suitIsOpen}},
    {NameRepresentative::kind, remedied | dispute, squad | legal, {gates::noticeToAnswer}},
    {HoldSession::kind, remedied | dispute, squad | legal, {gates::sessionFits}},
    {ReceiveJudgment::kind, remedied | dispute, squad | legal, {gates::judgmentFits}},
    {PayCompensation::kind, remedied | dispute, squad | legal, {gates::compensationIsOwed}},
    {OpenDispute::kind, newCase, squad | legal, {gates::contestedLiesBehind}},
    {RemakeAct::kind, dispute, squad | legal, {gates::somethingToRemake}},
    {CloseDispute::kind, dispute, squad | legal, {gates::disputeIsOver}},
    {OpenDetection::kind, newCase, squad, {gates::matterKnown}},
    {ReviewDetection::kind, detection, squad | legal, {gates::reviewedByTwo}},
    {RemindParty::kind, detection, squad, {gates::detectionReviewed, gates::reminderLiesAhead}},
    {CheckReminder::kind, detection, squad, {gates::reminderToCheck}},
    {TurnIntoLead::kind, detection, squad, {gates::detectionReviewed}},
    {CloseCase::kind,
     decided,
     squad,
     {gates::nothingWaits, gates::noOpenMeasure, gates::goodsSettled, gates::groundToClose,
      gates::cashHandedOver}},
    {Archive::kind,
     bit(Stage::Closed) | any(Stage::NotFiled, Stage::Referred),
     squad | archivist,
     {gates::nothingWaits}},
    {Reopen::kind,
     any(Stage::NotFiled, Stage::Referred, Stage::Closed, Stage::Archived, Stage::DisputeOver,
         Stage::DetectionOver),
     leader,
     {}},
    {Approve::kind,
     everywhere,
     leader,
     {gates::proposalToSettle, gates::urgentApprovalHasItsHour, gates::independentApprover,
      gates::approverDidNotReview, gates::proposalStillLawful}},
    {ReturnAct::kind,
     everywhere,
     leader,
     {gates::proposalToSettle, gates::independentApprover, gates::approverDidNotReview}},
    {CorrectEntry::kind,
     everywhere,
     squad | legal | leader | archivist,
     {gates::entryToMend, gates::givenByWhoMendsIt, gates::notFilledIn, gates::approvedIsTheLeaders,
      gates::archivedIsTheArchives, gates::notServedMeanwhile, gates::mendedStillLawful,
      gates::nothingRestsOnIt}},
    {VoidEntry::kind,
     everywhere,
     squad | legal | leader | archivist,
     {gates::entryToMend, gates::givenByWhoMendsIt, gates::approvedIsTheLeaders,
      gates::archivedIsTheArchives, gates::notServedMeanwhile, gates::nothingRestsOnIt}},
    {IssueDocument::kind,
     everywhere,
     squad | legal | leader | archivist,
     {gates::paperOfItsAct, gates::paperNotYetIssued}},
};

const Step *stepOf(const QString &kind)
{
    for (const Step &step : steps)
        if (kind == step.kind)
            return &step;
    return nullptr;
}

bool follows(const CaseFile &file, const Step &step)
{
    return file.isEmpty() ? (step.from & newCase) != 0 : (step.from & bit(file.stage)) != 0;
}

QString stagesOf(const Step &step)
{
    QStringList names;
    for (const Name<Stage> &stage : stageNames)
        if (step.from & bit(stage.value))
            names << stageLabel(stage.value);
    return names.isEmpty() ? ProcedureText::tr("a new case") : names.join(ProcedureText::tr(", "));
}

bool mayRecord(const Roles &roles, const Step &step)
{
    for (Role role : roles)
        if (step.roles & bit(role))
            return true;
    return false;
}

Refusals runGates(const Step &step, GateContext &context)
{
    if (!follows(context.file, step))
        return {{u"stage"_s,
                 context.file.isEmpty()
                     ? ProcedureText::tr("This act needs a case; it does not open one.")
                     : ProcedureText::tr(
                           "The case is at the stage “%1”; this act may follow only from: %2.")
                           .arg(stageLabel(context.file.stage), stagesOf(step)),
                 {}}};
    for (Guard gate : step.gates)
        if (gate)
            gate(context);
    gates::reopenedByTheReview(context);
    gates::onlyProposal(context);
    return std::move(context.refusals);
}

} // namespace

QString stageLabel(Stage stage)
{
    switch (stage) {
    case Stage::Lead:
        return ProcedureText::tr("Lead");
    case Stage::NotFiled:
        return ProcedureText::tr("Not filed");
    case Stage::Referred:
        return ProcedureText::tr("Referred");
    case Stage::Investigation:
        return ProcedureText::tr("Under investigation");
    case Stage::Reported:
        return ProcedureText::tr("Investigation concluded");
    case Stage::Notified:
        return ProcedureText::tr("Party notified");
    case Stage::Decided:
        return ProcedureText::tr("Decided");
    case Stage::Served:
        return ProcedureText::tr("Decision served");
    case Stage::Closed:
        return ProcedureText::tr("Closed");
    case Stage::Archived:
        return ProcedureText::tr("Archived");
    case Stage::Dispute:
        return ProcedureText::tr("Dispute without a penalty case");
    case Stage::DisputeOver:
        return ProcedureText::tr("Dispute closed");
    case Stage::Detection:
        return ProcedureText::tr("Off-site detection");
    case Stage::DetectionOver:
        return ProcedureText::tr("Detection closed");
    }
    Q_UNREACHABLE();
}

Refusals gates::lawful(GateContext &context)
{
    const Step *step = stepOf(context.kind);
    return step ? runGates(*step, context) : Refusals{};
}

std::optional<Role> roleFor(const Actor &actor, const QString &kind)
{
    const Step *step = stepOf(kind);
    if (step)
        for (const Name<Role> &role : roleNames)
            if (actor.has(role.value) && (step->roles & bit(role.value)))
                return role.value;
    return {};
}

std::vector<Option> options(const CaseFile &file, const Facts &facts, const Rules &rules,
                            Date today)
{
    std::vector<Option> found;
    for (const Step &step : steps) {
        // Documents are issued where they are looked at, not through a form of their own.
        if (!follows(file, step) || step.kind == IssueDocument::kind)
            continue;
        const ActKind *kind = actKind(step.kind);
        Q_ASSERT(kind);
        GateContext context{.file = file,
                            .facts = facts,
                            .rules = rules,
                            .kind = step.kind,
                            .day = today,
                            .today = today};
        Option option{.kind = kind->name,
                      .label = kind->labelHere(),
                      .needsApproval = gates::proposes(step.kind)};
        if (!mayRecord(facts.actor.roles, step))
            option.refusals.push_back(
                {u"role"_s,
                 ProcedureText::tr("Your account has no role that records this act."),
                 {}});
        for (Refusal &refusal : runGates(step, context))
            option.refusals.push_back(std::move(refusal));
        found.push_back(std::move(option));
    }
    return found;
}

Refusals check(const CaseFile &file, const Act &act, const Facts &facts, const Rules &rules,
               Date today)
{
    const ActKind *kind = actKind(act.kind);
    if (!kind)
        return {{u"entry"_s, ProcedureText::tr("There is no act “%1”.").arg(act.kind), {}}};
    const Result<ActBody> body = kind->read(act.content);
    if (!body)
        return {{u"entry"_s, body.error().text, {}}};
    return check(file, act, *body, facts, rules, today);
}

Refusals check(const CaseFile &file, const Act &act, const ActBody &body, const Facts &facts,
               const Rules &rules, Date today)
{
    const Step *step = stepOf(act.kind);
    if (!step)
        return {{u"entry"_s, ProcedureText::tr("There is no act “%1”.").arg(act.kind), {}}};
    if (act.day > today)
        return {{u"entry"_s,
                 ProcedureText::tr(
                     "The act is dated %1; today is %2. What has not happened cannot be recorded.")
                     .arg(toIso(act.day), toIso(today)),
                 {}}};
    if (act.day < rules.since)
        return {{u"entry"_s,
                 ProcedureText::tr("The act is dated %1; this bureau records acts from %2 on.")
                     .arg(toIso(act.day), toIso(rules.since)),
                 {}}};
    if (!mayRecord(facts.actor.roles, *step))
        return {{u"role"_s,
                 ProcedureText::tr("Your account has no role that records “%1”.")
                     .arg(actKind(act.kind)->labelHere()),
                 {}}};
    GateContext context{.file = file,
                        .facts = facts,
                        .rules = rules,
                        .kind = step->kind,
                        .day = act.day,
                        .today = today,
                        .act = &act,
                        .body = &body};
    gates::daysInOrder(context);
    Refusals refusals = std::move(context.refusals);
    context.refusals.clear();
    for (Refusal &refusal : runGates(*step, context))
        refusals.push_back(std::move(refusal));
    return refusals;
}

} // namespace anjuan
