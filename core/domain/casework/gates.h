// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/procedure.h"

namespace anjuan {

/// What a gate looks at, and where it writes what stands in the way. Without `body` the question is
/// what could come next.
struct GateContext {
    const CaseFile &file;
    const Facts &facts;
    const Rules &rules;
    QString kind;
    Date day{1970, 1, 1};   ///< of the act
    Date today{1970, 1, 1}; ///< of its recording
    const Act *act = nullptr;
    const ActBody *body = nullptr;
    int settling = 0; ///< the proposal that is being approved, when its own gates are asked again
    Refusals refusals{};

    /// The wanted act if it is of that kind, else null.
    template <class Body> const Body *as() const
    {
        return body ? std::get_if<Body>(body) : nullptr;
    }
    /// Refuses under a gate or a rule of law, whose article it looks up.
    void refuse(QStringView rule, const QString &text);
    /// Refuses for the ledger's own sake, with the article if there is one.
    void refuseEntry(const QString &text, const QString &article = {});
};

using Guard = void (*)(GateContext &);

QString stageLabel(Stage stage);

/// The gates of the procedure. Each says nothing where the way is free.
namespace gates {

/// All gates of the step that `context` names.
Refusals lawful(GateContext &context);
/// Whether an act of this kind waits for approval (an urgent seizure does not).
bool proposes(const QString &kind);

void daysInOrder(GateContext &);

void conductLiesBehind(GateContext &); ///< not after the act that speaks of it
void checkOnce(GateContext &);
void oursToHandle(GateContext &);
void inLimitation(GateContext &); ///< 行政处罚法 36
void matterKnown(GateContext &);
void matterInForce(GateContext &);   ///< G5: 行政处罚法 37
void withinTheMatter(GateContext &); ///< its kinds of penalty and its highest fine
void recusedIsOnTheCase(GateContext &);
void certifiedOfficers(GateContext &); ///< G13: 行政处罚法 42
void certificatesShown(GateContext &); ///< 行政处罚法 55
void hoursInOrder(GateContext &);
void inquiryLiesAhead(GateContext &);
void answerLiesAhead(GateContext &);

void openPreservation(GateContext &);
void lapsedIsOnlyReleased(GateContext &); ///< T07: 55号令 19
void openSeizure(GateContext &);
void urgentHasItsHour(GateContext &);
void seizureMayBeExtended(GateContext &); ///< T09: 行政强制法 25
void seizureOfAppraisal(GateContext &);
void openAppraisal(GateContext &);
void correctionLiesAhead(GateContext &);
void orderToReinspect(GateContext &);
void notSuspended(GateContext &); ///< 55号令 30
void suspended(GateContext &);

void penaltiesFitOutcome(GateContext &);
void hearingOffered(GateContext &); ///< G1: 行政处罚法 63
void defenceToAnswer(GateContext &);
void waiverInWriting(GateContext &);
void hearingNotYetAsked(GateContext &);
void hearingMayBeDeclined(GateContext &);
void hearingAsked(GateContext &);
void independentChair(GateContext &); ///< G14: 行政处罚法 64
void hearingFarEnough(GateContext &); ///< T13: 行政处罚法 64
void hearingCalled(GateContext &);
void hearingToAdjourn(GateContext &);
void atMostTwoRepresentatives(GateContext &); ///< 行政处罚法 64
void noReviewUnderWay(GateContext &);
void objectionsAnswered(GateContext &); ///< G2: before it is asked for again
void objectionsToAnswer(GateContext &);
void opinionItemByItem(GateContext &); ///< G2
void opinionToSecond(GateContext &);
void opinionToSign(GateContext &);
void enoughReviewers(GateContext &);  ///< as the bureau has settled
void vetoesAnswered(GateContext &);   ///< G2: agreed over a veto only in words of one's own
void discussionInForm(GateContext &); ///< hours and chair
void viewToConfirm(GateContext &);    ///< 行政处罚法 57
void hearingReported(GateContext &);  ///< 行政处罚法 65: with a recommendation
void consultationAsked(GateContext &);
void reviewUnderWay(GateContext &);
void qualifiedReviewer(GateContext &);       ///< G14: 行政处罚法 58
void enoughLeaders(GateContext &);           ///< G3: 行政处罚法 57
void everyLeaderVoted(GateContext &);        ///< G3: 行政处罚法 57
void hearingBeforeDiscussion(GateContext &); ///< 行政处罚法 65
void extensionInTime(GateContext &);         ///< T05, T06: 55号令 29
void extensionDiscussed(GateContext &);

void assessmentInOrder(GateContext &);
void deviationInOrder(GateContext &);     ///< G4: 国办发〔2022〕27号, 行政处罚法 32
void withinTheBenchmark(GateContext &);   ///< G4
void higherFineApplies(GateContext &);    ///< G6: 行政处罚法 29
void confiscationIsValued(GateContext &); ///< 行政处罚法 9, 28
void outlierHasItsReason(GateContext &);  ///< outside what like cases were fined
void exemptionInOrder(GateContext &);     ///< G12: 行政处罚法 33
void exemptionChecked(GateContext &);     ///< G12
void notFilledIn(GateContext &);          ///< what was reckoned is not corrected by hand

void noticeTermsOver(GateContext &);       ///< T12: 行政处罚法 44, 45, 64
void defencesAnswered(GateContext &);      ///< 行政处罚法 45, 55号令 22
void hearingDone(GateContext &);           ///< G1: 行政处罚法 63-65
void notHeavierThanNoticed(GateContext &); ///< G7: 行政处罚法 44, 45
void reviewPassed(GateContext &);          ///< G2: 行政处罚法 58
void discussed(GateContext &);             ///< G3: 行政处罚法 57
void actNotFinedBefore(GateContext &);     ///< G6: 行政处罚法 29
void remediesByName(GateContext &);        ///< G9
void withinSummaryLimits(GateContext &);   ///< G8: 行政处罚法 51
void defenceHeard(GateContext &);          ///< 行政处罚法 45, 55号令 13
void summaryOnly(GateContext &);
void notYetOnRecord(GateContext &);

void documentExists(GateContext &);
void notServedYet(GateContext &);
void serviceInForm(GateContext &); ///< 民事诉讼法 88-95
void decisionToPublish(GateContext &);
void redacted(GateContext &); ///< G11
void noTextWaits(GateContext &);
void publicTextFits(GateContext &); ///< G11: 行政处罚法 50; 信用修复管理办法
void publicationToWithdraw(GateContext &);
void fineIsOwed(GateContext &);
void receiptIsNew(GateContext &);
void cashOnlyOnTheSpot(GateContext &); ///< 行政处罚法 68, 69
void cashToHandOver(GateContext &);
void cashToDeposit(GateContext &);
void addressConfirmedBefore(GateContext &);
void fineToPay(GateContext &);
void termsAskedFor(GateContext &); ///< 行政处罚法 66
void noTermsAskedFor(GateContext &);
void termsInOrder(GateContext &);
void overpaidEnough(GateContext &);
void somethingOverdue(GateContext &);
void surchargeToImpose(GateContext &); ///< 行政处罚法 72
void agreementToBreak(GateContext &);
void surchargeMayBeRemitted(GateContext &); ///< 行政强制法 42
void enforcementGoesOn(GateContext &);
void enforcementIsPaused(GateContext &);
void decisionIsServed(GateContext &);
void demandHasItsOrder(GateContext &);   ///< 行政强制法 35
void demandFits(GateContext &);          ///< 行政强制法 35
void demandHasRun(GateContext &);        ///< T27: 行政强制法 54
void insideTheWindow(GateContext &);     ///< T28: 行政强制法 53
void applicationComplete(GateContext &); ///< 行政强制法 55
void applicationUnanswered(GateContext &);
void applicationAccepted(GateContext &);
void applicationTurnedDown(GateContext &); ///< T30a: 行政强制法 56, 58
void reviewAsked(GateContext &);
void applicationGranted(GateContext &);
void auctionMayBeHeld(GateContext &); ///< T30: 行政强制法 46
void goodsTakenByAct(GateContext &);  ///< 行政强制法 24
void sealIsNew(GateContext &);
void goodsInStore(GateContext &); ///< each seal number named is there
void movementFits(GateContext &);
void soldEarlyInOrder(GateContext &);        ///< 行政强制法 28
void goodsAreToReturn(GateContext &);        ///< 行政强制法 27, 28
void goodsAreConfiscated(GateContext &);     ///< by the decision in force
void goodsMayBeDisposedOf(GateContext &);    ///< 行政处罚法 74
void goodsSettled(GateContext &);            ///< 行政强制法 28: before the case is closed
void demolitionOrdered(GateContext &);       ///< 行政强制法 44
void enforcementMayBeDecided(GateContext &); ///< 行政强制法 35, 37
void demolitionMayBeDone(GateContext &);     ///< 行政强制法 43, 44
void creditMayBeRepaired(GateContext &);     ///< T35b, T35d: 信用修复管理办法
void lessonToApply(GateContext &);
void substituteMayBeDecided(GateContext &); ///< 行政强制法 50
void substituteToPerform(GateContext &);    ///< T31: 行政强制法 51
void enforcementMayEnd(GateContext &);      ///< T54: 行政强制法 39
void remedyAfterTheDecision(GateContext &);
void noRemedyUnderWay(GateContext &);           ///< 行政复议法 29
void bodyIsAGovernment(GateContext &);          ///< G9: 行政复议法 24
void onTheSpotReconsideredFirst(GateContext &); ///< T25: 行政复议法 23
void reconsiderationToForward(GateContext &);
void reconsiderationToAccept(GateContext &); ///< 行政复议法 30
void reconsiderationIsOpen(GateContext &);
void stepFits(GateContext &); ///< T43c: 行政复议法 62
void copyNotReceived(GateContext &);
void replyIsOwed(GateContext &);
void outcomeFits(GateContext &);
void anyReconsideration(GateContext &);
void opinionToReport(GateContext &);
void redoIsOrdered(GateContext &);
void decisionWasOverturned(GateContext &);
void suitIsOpen(GateContext &);
void answerIsOwed(GateContext &);
void atMostTwoCounsel(GateContext &);    ///< 行政诉讼法 31
void furtherInstanceFits(GateContext &); ///< T47: 行政诉讼法 85
void noticeToAnswer(GateContext &);      ///< T49: 法释〔2020〕3号 6
void sessionFits(GateContext &);
void judgmentFits(GateContext &);
void compensationIsOwed(GateContext &);
void noRepairUnderWay(GateContext &);
void repairToAnswer(GateContext &);
void reviewedByTwo(GateContext &);     ///< 行政处罚法 41
void detectionReviewed(GateContext &); ///< 行政处罚法 41
void reminderLiesAhead(GateContext &);
void reminderToCheck(GateContext &);
void contestedLiesBehind(GateContext &);
void somethingToRemake(GateContext &); ///< 行政复议法 64, 行政诉讼法 70, 72
void disputeIsOver(GateContext &);
void crimeNotReported(GateContext &);
void transferIsDecided(GateContext &); ///< 310号 6
void policeMayAnswer(GateContext &);
void policeRefused(GateContext &);
void policeReviewAsked(GateContext &);
void procuratorateMayBeAsked(GateContext &);
void policeFiled(GateContext &);
void withThePolice(GateContext &);
void nothingWaits(GateContext &);
void cashHandedOver(GateContext &); ///< T18: 行政处罚法 71
void noOpenMeasure(GateContext &);
void groundToClose(GateContext &); ///< 55号令 31

void onlyProposal(GateContext &); ///< asked after the gates of each step
void proposalToSettle(GateContext &);
void urgentApprovalHasItsHour(GateContext &); ///< T10: 行政强制法 19
void independentApprover(GateContext &);
void approverDidNotReview(GateContext &); ///< G14: 行政处罚法 58
void proposalStillLawful(GateContext &);
void entryToMend(GateContext &);
void givenByWhoMendsIt(GateContext &); ///< an opinion, a discussion, a report of a hearing
void approvedIsTheLeaders(GateContext &);
void archivedIsTheArchives(GateContext &);
void mendedStillLawful(GateContext &);  ///< what it says now must pass the gates of its own kind
void notServedMeanwhile(GateContext &); ///< 55号令 28
void nothingRestsOnIt(GateContext &);

void paperOfItsAct(GateContext &);
void paperNotYetIssued(GateContext &);

} // namespace gates

} // namespace anjuan
