// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/fold_after.h"

#include <algorithm>

namespace anjuan::fold_after {

namespace {

Reconsideration *reconsideration(CaseFile &file, int act)
{
    return withAct(file.remedies.reconsiderations, act);
}

/// The last instance of that suit.
SuitInstance *instanceOf(CaseFile &file, int act)
{
    Suit *suit = withAct(file.remedies.suits, act);
    return suit ? &suit->instances.back() : nullptr;
}

PoliceTransfer *transferUnderWay(CaseFile &file)
{
    return file.remedies.transfers.empty() || file.remedies.transfers.back().returnedOn
               ? nullptr
               : &file.remedies.transfers.back();
}

/// Back to where the facts are looked into.
void investigateAgain(CaseFile &file, Date day)
{
    file.earlierDecisions.push_back(*std::move(file.decision));
    file.decision.reset();
    file.discussions.clear();
    file.closedOn.reset();
    file.closeGround.reset();
    file.archivedOn.reset();
    file.procedure = Procedure::Ordinary;
    file.stage = Stage::Investigation;
    file.stageSince = day;
}

} // namespace

void apply(CaseFile &file, int act, Date day, const RegisterReconsideration &body)
{
    file.remedies.reconsiderations.push_back({.act = act,
                                              .by = body.by,
                                              .body = body.body,
                                              .appliedOn = body.appliedOn,
                                              .knownOn = day,
                                              .throughBureau = body.throughBureau,
                                              .notTold = body.notTold});
}

void apply(CaseFile &file, int, Date day, const ForwardReconsideration &body)
{
    if (Reconsideration *one = reconsideration(file, body.reconsideration))
        one->forwardedOn = day;
}

void apply(CaseFile &file, int, Date day, const AcceptReconsideration &body)
{
    if (Reconsideration *one = reconsideration(file, body.reconsideration)) {
        one->acceptedOn = day;
        one->procedure = body.procedure;
    }
}

void apply(CaseFile &file, int, Date day, const NoteReconsideration &body)
{
    Reconsideration *one = reconsideration(file, body.reconsideration);
    if (!one)
        return;
    switch (body.event) {
    case ReconsiderationEvent::Suspended:
        one->pauses.push_back({.since = day});
        return;
    case ReconsiderationEvent::Resumed:
        if (one->isPaused())
            one->pauses.back().until = day;
        return;
    case ReconsiderationEvent::Extended:
        ++one->extensions;
        return;
    case ReconsiderationEvent::ToOrdinary:
        one->procedure = ReviewProcedure::Ordinary;
        return;
    case ReconsiderationEvent::CorrectionAsked:
    case ReconsiderationEvent::Corrected:
    case ReconsiderationEvent::Mediation:
        return;
    }
}

void apply(CaseFile &file, int, Date day, const ReceiveReconsiderationCopy &body)
{
    if (Reconsideration *one = reconsideration(file, body.reconsideration))
        one->copyOn = day;
}

void apply(CaseFile &file, int, Date day, const ReplyReconsideration &body)
{
    if (Reconsideration *one = reconsideration(file, body.reconsideration))
        one->repliedOn = day;
}

void apply(CaseFile &file, int, Date, const AttendReconsideration &body)
{
    if (Reconsideration *one = reconsideration(file, body.reconsideration))
        one->attendance = body.attendance;
}

void apply(CaseFile &file, int act, Date day, const ReceiveReconsiderationDecision &body)
{
    Reconsideration *one = reconsideration(file, body.reconsideration);
    if (!one)
        return;
    one->servedOn = day;
    one->outcome = body.outcome;
    one->decisionAct = act;
    one->result = {body.fineNow, body.redo, body.redoDays, body.settled};
    if (one->isPaused())
        one->pauses.back().until = day;
}

void apply(CaseFile &file, int act, Date day, const ReceiveOpinion &body)
{
    if (Reconsideration *one = reconsideration(file, body.reconsideration))
        one->opinions.push_back({.act = act, .receivedOn = day});
}

void apply(CaseFile &file, int, Date day, const ReportRectification &body)
{
    for (Reconsideration &one : file.remedies.reconsiderations)
        if (OpinionLetter *opinion = withAct(one.opinions, body.opinion))
            opinion->reportedOn = day;
}

void apply(CaseFile &file, int, Date day, const RedoDecision &)
{
    if (file.decision)
        investigateAgain(file, day);
}

void apply(CaseFile &file, int act, Date day, const DrawLesson &lesson)
{
    file.remedies.lessons.push_back({.act = act, .drawnOn = day, .about = lesson.about});
}

void apply(CaseFile &file, int, Date day, const ApplyLesson &body)
{
    for (Lesson &lesson : file.remedies.lessons)
        if (lesson.act == body.lesson)
            lesson.appliedOn = day;
}

void apply(CaseFile &file, int act, Date day, const ReceiveSuit &body)
{
    Suit suit{.act = act, .by = body.by, .joint = body.joint, .notTold = body.notTold};
    suit.instances.push_back({.act = act,
                              .instance = Instance::First,
                              .by = body.by,
                              .court = body.court,
                              .lodgedOn = body.lodgedOn.value_or(body.filedOn),
                              .openedOn = body.filedOn,
                              .knownOn = day,
                              .procedure = body.procedure});
    file.remedies.suits.push_back(std::move(suit));
}

void apply(CaseFile &file, int act, Date day, const OpenInstance &body)
{
    if (Suit *suit = withAct(file.remedies.suits, body.suit))
        suit->instances.push_back({.act = act,
                                   .instance = body.instance,
                                   .by = body.by,
                                   .court = body.court,
                                   .lodgedOn = body.lodgedOn.value_or(body.receivedOn),
                                   .openedOn = body.receivedOn,
                                   .knownOn = day});
}

void apply(CaseFile &file, int, Date day, const AnswerSuit &body)
{
    if (SuitInstance *instance = instanceOf(file, body.suit))
        instance->answeredOn = day;
}

void apply(CaseFile &, int, Date, const AppointCounsel &) {}

void apply(CaseFile &file, int act, Date day, const ReceiveCourtNotice &body)
{
    if (SuitInstance *instance = instanceOf(file, body.suit))
        instance->notices.push_back({.act = act,
                                     .receivedOn = day,
                                     .sessionOn = body.sessionOn,
                                     .leaderWanted = body.leaderWanted});
}

void apply(CaseFile &file, int, Date day, const NameRepresentative &body)
{
    if (SuitInstance *instance = instanceOf(file, body.suit))
        if (CourtNotice *notice = withAct(instance->notices, body.notice))
            notice->namedOn = day;
}

void apply(CaseFile &file, int act, Date day, const HoldSession &body)
{
    if (SuitInstance *instance = instanceOf(file, body.suit))
        instance->sessions.push_back({.act = act,
                                      .day = day,
                                      .attendance = body.attendance,
                                      .proof = body.proof,
                                      .excused = body.reason && body.papers,
                                      .spoke = body.spoke,
                                      .leftEarly = body.leftEarly});
}

void apply(CaseFile &file, int act, Date day, const ReceiveJudgment &body)
{
    SuitInstance *instance = instanceOf(file, body.suit);
    if (!instance)
        return;
    instance->servedOn = day;
    instance->form = body.form;
    instance->outcome = body.outcome;
    instance->judgmentAct = act;
    instance->result = {body.fineNow, body.redo, body.redoDays, body.settled};
    if (body.compensation)
        withAct(file.remedies.suits, body.suit)->compensation = *body.compensation;
    // Sent back: the first instance begins again.
    if (body.outcome == CourtOutcome::Remanded) {
        SuitInstance again = withAct(file.remedies.suits, body.suit)->instances.front();
        withAct(file.remedies.suits, body.suit)
            ->instances.push_back({.act = act,
                                   .instance = Instance::First,
                                   .by = again.by,
                                   .court = again.court,
                                   .lodgedOn = day,
                                   .openedOn = day,
                                   .knownOn = day,
                                   .answeredOn = day});
    }
}

void apply(CaseFile &file, int, Date, const PayCompensation &body)
{
    if (Suit *suit = withAct(file.remedies.suits, body.suit))
        suit->compensated += body.amount;
}

void apply(CaseFile &file, int act, Date day, const OpenDispute &body)
{
    file.remedies.dispute = Dispute{.act = act,
                                    .about = body.about,
                                    .contestedNumber = body.contestedNumber,
                                    .contestedOn = body.contestedOn};
    file.cause = body.title;
    file.party = body.party;
    file.unit = body.unit;
    file.leadOn = day;
    file.discoveredOn = day;
    file.stage = Stage::Dispute;
    file.stageSince = day;
}

void apply(CaseFile &file, int, Date day, const RemakeAct &)
{
    if (file.remedies.dispute)
        file.remedies.dispute->remadeOn.push_back(day);
}

void apply(CaseFile &file, int, Date day, const CloseDispute &)
{
    if (!file.remedies.dispute)
        return;
    file.remedies.dispute->endedOn = day;
    file.stage = Stage::DisputeOver;
    file.stageSince = day;
}

void apply(CaseFile &file, int act, Date day, const ReportCrime &)
{
    file.remedies.transfers.push_back({.act = act, .reportedOn = day});
}

void transferDecided(CaseFile &file, int act, Date day)
{
    if (!transferUnderWay(file))
        file.remedies.transfers.push_back({.act = act, .reportedOn = day});
    PoliceTransfer *transfer = transferUnderWay(file);
    transfer->decisionAct = act;
    transfer->decidedOn = day;
}

void apply(CaseFile &file, int, Date day, const HandToPolice &body)
{
    if (PoliceTransfer *transfer = transferUnderWay(file)) {
        transfer->handedOn = day;
        if (body.at)
            transfer->handedAt = body.at->minutes;
    }
}

void apply(CaseFile &file, int, Date day, const AnswerOfPolice &body)
{
    if (PoliceTransfer *transfer = transferUnderWay(file))
        (body.answer == PoliceAnswer::Filed ? transfer->filedOn : transfer->refusedOn) = day;
}

void apply(CaseFile &file, int, Date day, const AskPoliceReview &)
{
    if (PoliceTransfer *transfer = transferUnderWay(file))
        transfer->reviewAskedOn = day;
}

void apply(CaseFile &file, int, Date day, const AnswerOfPoliceReview &body)
{
    if (PoliceTransfer *transfer = transferUnderWay(file))
        (body.upheld ? transfer->reviewRefusedOn : transfer->filedOn) = day;
}

void apply(CaseFile &file, int, Date day, const AskProcuratorate &)
{
    if (PoliceTransfer *transfer = transferUnderWay(file))
        transfer->procuratorateOn = day;
}

void apply(CaseFile &file, int, Date day, const HandOverMaterial &)
{
    if (PoliceTransfer *transfer = transferUnderWay(file))
        transfer->materialOn = day;
}

/// The days with the police are those of a related case (55号令 30).
void apply(CaseFile &file, int act, Date day, const ReturnFromPolice &)
{
    PoliceTransfer *transfer = transferUnderWay(file);
    if (!transfer || !file.decision)
        return;
    transfer->returnedOn = day;
    file.suspensions.push_back({.act = act, .since = file.decision->day, .until = day});
    investigateAgain(file, day);
    file.earlierDecisions.pop_back(); // It was none on the merits.
}

} // namespace anjuan::fold_after
