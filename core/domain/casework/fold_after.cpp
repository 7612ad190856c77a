// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/fold_after.h"

#include <algorithm>

namespace anjuan::fold_after {

namespace {

int documentNamed(const CaseFile &file, const QString &word)
{
    if (const int act = word.trimmed().toInt(); file.document(act))
        return act;
    for (const auto &[act, document] : file.documents)
        if (document.number == word.trimmed())
            return act;
    return 0;
}

void settleRequests(AfterDecision &after, Date day)
{
    for (TermsRequest &request : after.requests)
        if (!request.settledOn)
            request.settledOn = day;
}

} // namespace

std::vector<int> documentsServed(const CaseFile &file, const Serve &service)
{
    std::vector<int> acts{service.document};
    for (const QString &word : service.also)
        acts.push_back(documentNamed(file, word));
    return acts;
}

void apply(CaseFile &file, int act, Date day, const ConfirmAddress &confirmation)
{
    file.after.addresses.push_back(
        {.act = act, .since = day, .electronic = confirmation.electronic});
}

void apply(CaseFile &file, int, Date day, const ReturnMail &returned)
{
    for (auto &[number, document] : file.documents)
        for (ServiceAttempt &attempt : document.attempts)
            if (attempt.act == returned.service) {
                attempt.returnedOn = day;
                attempt.delivered = returned.deemed;
                attempt.receivedOn = returned.deemed ? std::optional(day) : std::nullopt;
                if (returned.deemed && file.decision && file.decision->act == number &&
                    file.stage == Stage::Decided) {
                    file.stage = Stage::Served;
                    file.stageSince = day;
                }
            }
}

void apply(CaseFile &file, int act, Date day, const RequestTerms &)
{
    file.after.requests.push_back({.act = act, .day = day});
}

void apply(CaseFile &file, int act, Date day, const GrantTerms &grant)
{
    settleRequests(file.after, day);
    PaymentTerms terms{.act = act, .grantedOn = day, .kind = grant.terms};
    if (grant.terms == TermsKind::Instalments)
        terms.parts = instalmentsOf(grant.plan).value_or(std::vector<Instalment>());
    terms.until = !terms.parts.empty() ? terms.parts.back().due : grant.until.value_or(day);
    file.after.terms.push_back(terms);
}

void apply(CaseFile &file, int, Date day, const DeclineTerms &) { settleRequests(file.after, day); }

void apply(CaseFile &file, int act, Date day, const Refund &refund)
{
    file.after.refunds.push_back({.act = act,
                                  .day = day,
                                  .amount = refund.amount,
                                  .towards = refund.towards.value_or(PaymentFor::Fine)});
}

void apply(CaseFile &file, int act, Date day, const Demand &demand)
{
    file.after.demands.push_back({.act = act, .day = day, .purpose = demand.purpose});
}

void apply(CaseFile &file, int act, Date day, const AgreeEnforcement &agreement)
{
    file.after.agreements.push_back(
        {.act = act, .since = day, .until = agreement.until, .remedied = agreement.remedied});
}

void apply(CaseFile &file, int, Date day, const BreakAgreement &breach)
{
    if (EnforcementAgreement *agreement = withAct(file.after.agreements, breach.agreement))
        agreement->brokenOn = day;
}

void apply(CaseFile &file, int act, Date day, const RemitSurcharge &remission)
{
    file.after.remissions.push_back({.act = act, .day = day, .amount = remission.amount});
}

void apply(CaseFile &file, int act, Date day, const ApplyToCourt &)
{
    file.after.applications.push_back({.act = act, .appliedOn = day});
}

void apply(CaseFile &file, int, Date day, const AnswerOfCourt &answer)
{
    CourtEnforcement *application = withAct(file.after.applications, answer.application);
    if (!application)
        return;
    if (answer.accepted)
        application->acceptedOn = day;
    else
        application->turnedDownOn = application->refusedOn = day;
}

void apply(CaseFile &file, int, Date day, const RulingOfCourt &ruling)
{
    CourtEnforcement *application = withAct(file.after.applications, ruling.application);
    if (!application)
        return;
    application->ruledOn = day;
    application->ruling = ruling.outcome;
    if (ruling.outcome == EnforcementRuling::Refused)
        application->turnedDownOn = application->refusedOn = day;
}

void apply(CaseFile &file, int, Date day, const AskHigherCourt &request)
{
    if (CourtEnforcement *application = withAct(file.after.applications, request.application))
        application->reviewAskedOn = day;
}

/// Where the refusal falls, the application is where it was before it.
void apply(CaseFile &file, int, Date day, const AnswerOfHigherCourt &answer)
{
    CourtEnforcement *application = withAct(file.after.applications, answer.application);
    if (!application)
        return;
    application->reviewedOn = day;
    if (answer.upheld)
        return;
    application->turnedDownOn.reset();
    if (application->ruledOn)
        application->ruling = EnforcementRuling::Granted;
    else
        application->acceptedOn = day;
}

void apply(CaseFile &file, int, Date day, const ResultOfEnforcement &result)
{
    if (CourtEnforcement *application = withAct(file.after.applications, result.application)) {
        application->endedOn = day;
        application->result = result.result;
    }
}

/// The proceeds are paid in like any other money.
void apply(CaseFile &file, int act, Date day, const AuctionGoods &auction)
{
    file.payments.push_back({.act = act,
                             .day = day,
                             .amount = auction.proceeds,
                             .method = PaymentMethod::Bank,
                             .towards = PaymentFor::Fine,
                             .receipt = auction.receipt});
}

void apply(CaseFile &file, int act, Date day, const DecideSubstitute &decision)
{
    file.after.substitutes.push_back({.act = act,
                                      .decidedOn = day,
                                      .plannedOn = decision.plannedOn,
                                      .atOnce = decision.atOnce,
                                      .estimate = decision.estimate});
}

void apply(CaseFile &file, int, Date day, const PerformSubstitute &work)
{
    if (SubstituteWork *substitute = withAct(file.after.substitutes, work.decision)) {
        substitute->doneOn = day;
        substitute->cost = work.cost;
    }
}

void apply(CaseFile &file, int act, Date day, const AnnounceDemolition &announcement)
{
    file.after.demolitions.push_back({.act = act,
                                      .announcedOn = day,
                                      .order = announcement.order,
                                      .demolishBy = announcement.demolishBy});
}

void apply(CaseFile &file, int act, Date day, const DecideEnforcement &decision)
{
    file.after.enforcementDecisions.push_back(
        {.act = act, .decidedOn = day, .order = decision.order, .plannedOn = decision.plannedOn});
}

void apply(CaseFile &file, int, Date day, const Demolish &demolition)
{
    if (Demolition *announced = withAct(file.after.demolitions, demolition.announcement)) {
        announced->doneOn = day;
        announced->byParty = demolition.byParty;
    }
}

void apply(CaseFile &file, int, Date day, const RepairCredit &repair)
{
    if (Publication *publication = withAct(file.publications, repair.publication))
        publication->repairedOn = day;
    for (CreditRepair &application : file.repairs)
        if (application.isOpen() && application.publication == repair.publication)
            application.repairedOn = day;
}

void apply(CaseFile &file, int act, Date day, const SuspendEnforcement &)
{
    file.after.pauses.push_back({.act = act, .since = day});
}

void apply(CaseFile &file, int, Date day, const ResumeEnforcement &)
{
    if (file.after.isPaused())
        file.after.pauses.back().until = day;
}

void apply(CaseFile &file, int, Date day, const EndEnforcement &)
{
    file.after.enforcementEndedOn = day;
}

} // namespace anjuan::fold_after
