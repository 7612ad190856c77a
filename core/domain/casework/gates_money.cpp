// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/money_owed.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

const TermsRequest *openRequest(const CaseFile &file)
{
    for (const TermsRequest &request : file.after.requests)
        if (!request.settledOn)
            return &request;
    return nullptr;
}

/// The parts of a plan, or nothing with the reason said.
void checkPlan(GateContext &context, const GrantTerms &grant, Money owed)
{
    const std::optional<std::vector<Instalment>> parts = instalmentsOf(grant.plan);
    if (!parts || parts->size() < 2) {
        context.refuseEntry(
            GateText::tr("Instalments are at least two lines of a day and an amount, like "
                         "“2026-05-06 1000.00”."));
        return;
    }
    Money sum;
    Date before = context.day;
    for (const Instalment &part : *parts) {
        if (part.due <= before)
            context.refuseEntry(GateText::tr("The instalment of %1 does not lie after %2.")
                                    .arg(toIso(part.due), toIso(before)));
        before = part.due;
        sum += part.amount;
    }
    if (sum != owed)
        context.refuseEntry(GateText::tr("The instalments come to %1; %2 of the fine is unpaid.")
                                .arg(gates::yuan(sum), gates::yuan(owed)));
}

const EnforcementAgreement *agreementOf(const CaseFile &file, int act)
{
    for (const EnforcementAgreement &agreement : file.after.agreements)
        if (agreement.act == act)
            return &agreement;
    return nullptr;
}

} // namespace

namespace gates {

void fineToPay(GateContext &context)
{
    if (!context.file.decision || fineOf(context.file.decision->penalties).fen == 0)
        context.refuseEntry(GateText::tr("There is no fine in this case."));
    else if (balanceOf(context.file, context.rules, context.day).fineOwed().fen <= 0)
        context.refuseEntry(GateText::tr("The fine is paid in full."));
}

void termsAskedFor(GateContext &context)
{
    if (!openRequest(context.file))
        context.refuseEntry(GateText::tr("The party has not asked for a deferment or instalments."),
                            u"行政处罚法第六十六条第二款"_s);
}

void noTermsAskedFor(GateContext &context)
{
    if (const TermsRequest *request = openRequest(context.file))
        context.refuseEntry(GateText::tr("The request of %1 (act %2) is not answered yet.")
                                .arg(toIso(request->day), QString::number(request->act)));
}

void termsInOrder(GateContext &context)
{
    const auto *grant = context.as<GrantTerms>();
    if (!grant)
        return;
    const Balance balance = balanceOf(context.file, context.rules, context.day);
    if (grant->terms == TermsKind::Instalments) {
        checkPlan(context, *grant, balance.fineOwed());
        return;
    }
    if (!grant->until)
        context.refuseEntry(GateText::tr("A deferment needs the day to which it goes."));
    else if (*grant->until <= std::max(context.day, balance.dueOn.value_or(context.day)))
        context.refuseEntry(
            GateText::tr("%1 is no later than the day on which the fine is due anyway.")
                .arg(toIso(*grant->until)));
}

void overpaidEnough(GateContext &context)
{
    const Money over = balanceOf(context.file, context.rules, context.day).overpaid;
    if (over.fen <= 0)
        context.refuseEntry(GateText::tr("Nothing was paid beyond what is owed."));
    const auto *refund = context.as<Refund>();
    if (!refund || over.fen <= 0)
        return;
    if (refund->amount.fen <= 0)
        context.refuseEntry(GateText::tr("A payment of nothing is none."));
    if (refund->amount > over)
        context.refuseEntry(GateText::tr("Only %1 was paid beyond what is owed; %2 is more.")
                                .arg(yuan(over), yuan(refund->amount)));
}

void somethingOverdue(GateContext &context)
{
    const Balance balance = balanceOf(context.file, context.rules, context.day);
    if (!balance.servedOn)
        context.refuseEntry(GateText::tr("The decision is not served."));
    else if (balance.dueOn && context.day <= *balance.dueOn)
        context.refuseEntry(
            GateText::tr("What the decision asks for is not overdue before %1 is over.")
                .arg(toIso(*balance.dueOn)));
    else if (balance.decided.fen > 0 && balance.left().fen <= 0)
        context.refuseEntry(
            context.settling
                ? GateText::tr("The fine has been paid in full since: return act %1 to who "
                               "proposed it, or have it voided.")
                      .arg(context.settling)
                : GateText::tr("The fine is paid in full."));
}

void surchargeToImpose(GateContext &context)
{
    const QString article = u"行政处罚法第七十二条第一款第一项"_s;
    for (const Entry &entry : context.file.entries)
        if (entry.state == EntryState::Effective && context.file.decision &&
            entry.act.sequence > context.file.decision->act &&
            std::holds_alternative<ImposeSurcharge>(entry.body))
            context.refuseEntry(
                GateText::tr("The surcharge was imposed on %1 (act %2).")
                    .arg(toIso(entry.act.day), QString::number(entry.act.sequence)));
    const Balance balance = balanceOf(context.file, context.rules, context.day);
    const std::optional<Date> first = surchargeSince(balance);
    if (balance.surchargeOwed().fen <= 0 || !first) {
        context.refuseEntry(GateText::tr("No surcharge is owed."), article);
        return;
    }
    const auto *imposed = context.as<ImposeSurcharge>();
    if (imposed && imposed->since != *first)
        context.refuseEntry(GateText::tr("The surcharge counts from %1.").arg(toIso(*first)),
                            article);
}

void agreementToBreak(GateContext &context)
{
    const auto *breach = context.as<BreakAgreement>();
    for (const EnforcementAgreement &agreement : context.file.after.agreements)
        if (!agreement.brokenOn && (!breach || agreement.act == breach->agreement))
            return;
    context.refuseEntry(GateText::tr("There is no such agreement that holds."));
}

void surchargeMayBeRemitted(GateContext &context)
{
    const QString article = u"行政强制法第四十二条"_s;
    const Balance balance = balanceOf(context.file, context.rules, context.day);
    if (balance.surchargeOwed().fen <= 0)
        context.refuseEntry(GateText::tr("No surcharge is owed."));
    const auto *remission = context.as<RemitSurcharge>();
    if (!remission)
        return;
    const EnforcementAgreement *agreement = agreementOf(context.file, remission->agreement);
    if (!agreement || agreement->brokenOn)
        context.refuseEntry(GateText::tr("There is no such agreement that holds."), article);
    else if (!agreement->remedied)
        context.refuseEntry(
            GateText::tr("The surcharge is remitted only where the party has taken remedial "
                         "measures, and the agreement of %1 does not say so.")
                .arg(toIso(agreement->since)),
            article);
    if (remission->amount.fen <= 0 || remission->amount > balance.surchargeOwed())
        context.refuseEntry(GateText::tr("%1 of surcharge is owed; no more than that, and never "
                                         "the fine itself, can be remitted.")
                                .arg(yuan(balance.surchargeOwed())),
                            article);
}

void addressConfirmedBefore(GateContext &context)
{
    const auto *returned = context.as<ReturnMail>();
    const ServiceAttempt *sent = nullptr;
    for (const auto &[act, document] : context.file.documents)
        for (const ServiceAttempt &attempt : document.attempts)
            if (attempt.method == ServiceMethod::Post && attempt.delivered && !attempt.returnedOn &&
                !attempt.receivedOn && (!returned || attempt.act == returned->service))
                sent = &attempt;
    if (!sent) {
        context.refuseEntry(GateText::tr("Nothing that went by post is still on its way."));
        return;
    }
    if (!returned)
        return;
    if (context.day < sent->day)
        context.refuseEntry(
            GateText::tr("It came back before it was sent on %1.").arg(toIso(sent->day)));
    const bool confirmed =
        std::any_of(context.file.after.addresses.begin(), context.file.after.addresses.end(),
                    [&](const AddressForService &address) { return address.since <= sent->day; });
    if (returned->deemed && !confirmed)
        context.refuseEntry(
            GateText::tr("What came back counts as served only if the party had confirmed the "
                         "address before it was sent."),
            u"最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定第十一条"_s);
}

} // namespace gates

} // namespace anjuan
