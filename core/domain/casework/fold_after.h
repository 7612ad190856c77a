// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/case_file.h"

#include <algorithm>

/// What the acts after the decision do to the case: `act` is the number of the entry, `day` the day
/// it has effect.
namespace anjuan::fold_after {

/// The record that the act of that number began; null where there is none.
template <class Records> auto *withAct(Records &records, int act)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [act](const auto &record) { return record.act == act; });
    return found == records.end() ? nullptr : &*found;
}

/// The documents that one act of service is about, by the numbers of the acts that issued them; a
/// word that names none is a 0.
std::vector<int> documentsServed(const CaseFile &file, const Serve &service);

void apply(CaseFile &file, int act, Date day, const ConfirmAddress &confirmation);
void apply(CaseFile &file, int act, Date day, const ReturnMail &returned);
void apply(CaseFile &file, int act, Date day, const RequestTerms &request);
void apply(CaseFile &file, int act, Date day, const GrantTerms &grant);
void apply(CaseFile &file, int act, Date day, const DeclineTerms &refusal);
void apply(CaseFile &file, int act, Date day, const Refund &refund);
void apply(CaseFile &file, int act, Date day, const Demand &demand);
void apply(CaseFile &file, int act, Date day, const AgreeEnforcement &agreement);
void apply(CaseFile &file, int act, Date day, const BreakAgreement &breach);
void apply(CaseFile &file, int act, Date day, const RemitSurcharge &remission);
void apply(CaseFile &file, int act, Date day, const ApplyToCourt &application);
void apply(CaseFile &file, int act, Date day, const AnswerOfCourt &answer);
void apply(CaseFile &file, int act, Date day, const RulingOfCourt &ruling);
void apply(CaseFile &file, int act, Date day, const AskHigherCourt &request);
void apply(CaseFile &file, int act, Date day, const AnswerOfHigherCourt &answer);
void apply(CaseFile &file, int act, Date day, const ResultOfEnforcement &result);
void apply(CaseFile &file, int act, Date day, const AuctionGoods &auction);
void apply(CaseFile &file, int act, Date day, const DecideSubstitute &decision);
void apply(CaseFile &file, int act, Date day, const PerformSubstitute &work);
void apply(CaseFile &file, int act, Date day, const AnnounceDemolition &announcement);
void apply(CaseFile &file, int act, Date day, const DecideEnforcement &decision);
void apply(CaseFile &file, int act, Date day, const Demolish &demolition);
void apply(CaseFile &file, int act, Date day, const RepairCredit &repair);
void apply(CaseFile &file, int act, Date day, const SuspendEnforcement &suspension);
void apply(CaseFile &file, int act, Date day, const ResumeEnforcement &resumption);
void apply(CaseFile &file, int act, Date day, const EndEnforcement &end);

void apply(CaseFile &file, int act, Date day, const RegisterReconsideration &body);
void apply(CaseFile &file, int act, Date day, const ForwardReconsideration &body);
void apply(CaseFile &file, int act, Date day, const AcceptReconsideration &body);
void apply(CaseFile &file, int act, Date day, const NoteReconsideration &body);
void apply(CaseFile &file, int act, Date day, const ReceiveReconsiderationCopy &body);
void apply(CaseFile &file, int act, Date day, const ReplyReconsideration &body);
void apply(CaseFile &file, int act, Date day, const AttendReconsideration &body);
void apply(CaseFile &file, int act, Date day, const ReceiveReconsiderationDecision &body);
void apply(CaseFile &file, int act, Date day, const ReceiveOpinion &body);
void apply(CaseFile &file, int act, Date day, const ReportRectification &body);
void apply(CaseFile &file, int act, Date day, const RedoDecision &body);
void apply(CaseFile &file, int act, Date day, const DrawLesson &body);
void apply(CaseFile &file, int act, Date day, const ApplyLesson &body);
void apply(CaseFile &file, int act, Date day, const ReceiveSuit &body);
void apply(CaseFile &file, int act, Date day, const OpenInstance &body);
void apply(CaseFile &file, int act, Date day, const AnswerSuit &body);
void apply(CaseFile &file, int act, Date day, const AppointCounsel &body);
void apply(CaseFile &file, int act, Date day, const ReceiveCourtNotice &body);
void apply(CaseFile &file, int act, Date day, const NameRepresentative &body);
void apply(CaseFile &file, int act, Date day, const HoldSession &body);
void apply(CaseFile &file, int act, Date day, const ReceiveJudgment &body);
void apply(CaseFile &file, int act, Date day, const PayCompensation &body);
void apply(CaseFile &file, int act, Date day, const OpenDispute &body);
void apply(CaseFile &file, int act, Date day, const RemakeAct &body);
void apply(CaseFile &file, int act, Date day, const CloseDispute &body);
void apply(CaseFile &file, int act, Date day, const PreparePublication &body);
void apply(CaseFile &file, int act, Date day, const ApplyRepair &body);
void apply(CaseFile &file, int act, Date day, const AnswerRepair &body);
void apply(CaseFile &file, int act, Date day, const OpenDetection &body);
void apply(CaseFile &file, int act, Date day, const RemindParty &body);
void apply(CaseFile &file, int act, Date day, const CheckReminder &body);
void apply(CaseFile &file, int act, Date day, const TurnIntoLead &body);
void apply(CaseFile &file, int act, Date day, const ReportCrime &body);
void apply(CaseFile &file, int act, Date day, const HandToPolice &body);
void apply(CaseFile &file, int act, Date day, const AnswerOfPolice &body);
void apply(CaseFile &file, int act, Date day, const AskPoliceReview &body);
void apply(CaseFile &file, int act, Date day, const AnswerOfPoliceReview &body);
void apply(CaseFile &file, int act, Date day, const AskProcuratorate &body);
void apply(CaseFile &file, int act, Date day, const HandOverMaterial &body);
void apply(CaseFile &file, int act, Date day, const ReturnFromPolice &body);
/// The decision to transfer is the answer to the report.
void transferDecided(CaseFile &file, int act, Date day);

} // namespace anjuan::fold_after
