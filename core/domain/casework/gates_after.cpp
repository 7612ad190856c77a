// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/fold_after.h"
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/goods.h"
#include "core/domain/casework/money_owed.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Taken on the spot without a further ground (行政处罚法 68).
constexpr Money mostInCash{100'00};

} // namespace

namespace gates {

void documentExists(GateContext &context)
{
    if (!context.act) {
        if (context.file.documents.empty())
            context.refuseEntry(GateText::tr("No document was issued yet."));
        return;
    }
    std::vector<int> wanted{context.act->content.value("document"_L1).toInt()};
    if (const auto *service = context.as<Serve>())
        wanted = fold_after::documentsServed(context.file, *service);
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const IssuedDocument *document = context.file.document(wanted[place]);
        if (!document && place > 0)
            context.refuseEntry(
                GateText::tr("“%1” is no document of this case.")
                    .arg(context.as<Serve>()->also.value(static_cast<int>(place) - 1).left(60)));
        else if (!document)
            context.refuseEntry(GateText::tr("Act %1 issued no document.").arg(wanted[place]));
        else if (std::count(wanted.begin(), wanted.end(), wanted[place]) > 1)
            context.refuseEntry(
                GateText::tr("The document %1 is named twice.").arg(document->number));
        else if (context.day < document->issuedOn)
            context.refuseEntry(GateText::tr("The document was issued on %1, after %2.")
                                    .arg(toIso(document->issuedOn), toIso(context.day)));
    }
}

void notServedYet(GateContext &context)
{
    const auto *service = context.as<Serve>();
    if (!service)
        return;
    for (const int act : fold_after::documentsServed(context.file, *service))
        if (const IssuedDocument *document = context.file.document(act))
            for (const ServiceAttempt &attempt : document->attempts)
                if (attempt.receivedOn)
                    context.refuseEntry(
                        GateText::tr("The document was served on %1 (act %2).")
                            .arg(toIso(*attempt.receivedOn), QString::number(attempt.act)));
}

void serviceInForm(GateContext &context)
{
    const auto *service = context.as<Serve>();
    if (!service || service->result == ServiceResult::Failed)
        return;
    if (service->receivedOn && *service->receivedOn > context.today)
        context.refuseEntry(
            GateText::tr("It cannot have been received on %1, which is still to come.")
                .arg(toIso(*service->receivedOn)));
    if (service->receivedOn && *service->receivedOn < context.day)
        context.refuseEntry(GateText::tr("It was received on %1, before it was sent on %2.")
                                .arg(toIso(*service->receivedOn), toIso(context.day)));
    const bool byHand =
        service->method == ServiceMethod::Direct || service->method == ServiceMethod::Left;
    if (byHand && service->receivedOn && *service->receivedOn > context.day)
        context.refuseEntry(
            GateText::tr("What is handed over or left is served that day, %1, not on %2.")
                .arg(toIso(context.day), toIso(*service->receivedOn)),
            u"民事诉讼法第八十七条、第八十八条、第八十九条"_s);
    switch (service->method) {
    case ServiceMethod::Direct:
        if (service->recipient.isEmpty())
            context.refuseEntry(GateText::tr("Who signed for it is missing."),
                                u"民事诉讼法第八十七条、第八十八条"_s);
        break;
    case ServiceMethod::Left:
        if (service->witness.isEmpty() && !service->recorded)
            context.refuseEntry(
                GateText::tr(
                    "Leaving a document needs a witness, or a recording in picture or sound."),
                u"民事诉讼法第八十九条"_s);
        break;
    case ServiceMethod::Electronic:
        if (!service->addressConfirmed &&
            std::none_of(context.file.after.addresses.begin(), context.file.after.addresses.end(),
                         [&](const AddressForService &address) {
                             return address.electronic && address.since <= context.day;
                         }))
            context.refuseEntry(
                GateText::tr("Electronic service needs the party’s confirmed consent."),
                u"民事诉讼法第九十条"_s);
        break;
    case ServiceMethod::PublicNotice:
        if (service->noticePlace.isEmpty())
            context.refuseEntry(GateText::tr("Where the public notice stands is missing."),
                                u"民事诉讼法第九十五条"_s);
        break;
    case ServiceMethod::Entrusted:
    case ServiceMethod::Post:
        break;
    }
}

void decisionToPublish(GateContext &context)
{
    const auto *publication = context.as<Publish>();
    if (publication &&
        (!context.file.decision || context.file.decision->act != publication->document))
        context.refuseEntry(
            GateText::tr("Act %1 is not the decision of this case.").arg(publication->document));
}

void redacted(GateContext &context)
{
    const auto *publication = context.as<Publish>();
    if (publication && !publication->redacted)
        context.refuse(
            u"G11",
            GateText::tr("Personal data must be taken out before a decision is published."));
}

void publicationToWithdraw(GateContext &context)
{
    const auto *withdrawal = context.as<WithdrawPublication>();
    bool any = false;
    for (const Publication &publication : context.file.publications)
        any = any || (!publication.withdrawnOn &&
                      (!withdrawal || publication.act == withdrawal->publication));
    if (!any)
        context.refuseEntry(GateText::tr("There is no such publication to withdraw."));
    if (withdrawal && withdrawal->changedOn > context.day)
        context.refuseEntry(GateText::tr("It cannot be withdrawn before the change of %1.")
                                .arg(toIso(withdrawal->changedOn)));
}

void fineIsOwed(GateContext &context)
{
    const Decision *decision = context.file.decision ? &*context.file.decision : nullptr;
    const auto *payment = context.as<Pay>();
    if (!decision || context.day < decision->day) {
        if (decision)
            context.refuseEntry(GateText::tr("The payment is dated before the decision of %1.")
                                    .arg(toIso(decision->day)));
        return;
    }
    const bool gains = payment && payment->towards == PaymentFor::Gains;
    const Balance balance = balanceOf(context.file, context.rules, context.day);
    if (balance.decided.fen == 0 && !(gains && balance.gains.fen > 0)) {
        context.refuseEntry(gains ? GateText::tr("No gains of a known amount are confiscated.")
                                  : GateText::tr("There is no fine in this case."));
        return;
    }
    if (!payment)
        return;
    if (payment->amount.fen <= 0)
        context.refuseEntry(GateText::tr("A payment of nothing is none."));
    const Money left = gains ? balance.gainsOwed() : balance.fineOwed() + balance.surchargeOwed();
    if (payment->amount <= left)
        return;
    // What the bank has taken in is there: it is kept and shown as too much, if that is meant.
    if (payment->excess && payment->method == PaymentMethod::Bank)
        return;
    if (left.fen <= 0 && !gains && balance.gainsOwed().fen > 0)
        context.refuseEntry(GateText::tr("The fine is paid in full; %1 of confiscated gains is "
                                         "not: say that it is paid for those.")
                                .arg(yuan(balance.gainsOwed())));
    else if (left.fen <= 0)
        context.refuseEntry(GateText::tr("The fine is paid in full. If the bank has taken in more, "
                                         "say that it is more than is owed."));
    else
        context.refuseEntry(GateText::tr("Only %1 is owed on that day; %2 is more.")
                                .arg(yuan(left), yuan(payment->amount)));
}

void receiptIsNew(GateContext &context)
{
    const auto *payment = context.as<Pay>();
    const auto *auction = context.as<AuctionGoods>();
    const auto *sale = context.as<SellGoodsEarly>();
    if (!payment && !auction && !sale)
        return;
    const QString receipt = payment ? payment->receipt : auction ? auction->receipt : sale->receipt;
    for (const ReceiptRow &earlier : receiptsOf(context.file))
        if (earlier.receipt == receipt)
            context.refuseEntry(GateText::tr("The receipt %1 is recorded already (act %2).")
                                    .arg(receipt, QString::number(earlier.act)));
}

void cashOnlyOnTheSpot(GateContext &context)
{
    const auto *payment = context.as<Pay>();
    if (!payment || payment->method != PaymentMethod::OnTheSpot || !context.file.decision)
        return;
    const Decision &decision = *context.file.decision;
    if (payment->officer.isEmpty())
        context.refuseEntry(GateText::tr("Cash needs the officer who took it and hands it over."),
                            u"行政处罚法第七十一条"_s);
    // In a remote place cash is taken in either procedure and on a later day as well.
    if (payment->ground == CashGround::Remote)
        return;
    if (context.file.procedure != Procedure::Summary) {
        context.refuseEntry(GateText::tr("In the ordinary procedure the fine is paid at the bank, "
                                         "but in a remote place when the party asks for it."),
                            u"行政处罚法第六十七条、第六十九条"_s);
        return;
    }
    if (context.day != decision.day)
        context.refuseEntry(GateText::tr("Cash is taken on the spot, on the day of the decision."),
                            u"行政处罚法第六十八条"_s);
    if (fineOf(decision.penalties) > mostInCash && payment->ground != CashGround::HardToEnforce)
        context.refuseEntry(
            GateText::tr("A fine of more than %1 is taken in cash only if it would be hard to "
                         "enforce later, or in a remote place when the party asks for it: name "
                         "the ground.")
                .arg(yuan(mostInCash)),
            u"行政处罚法第六十八条、第六十九条"_s);
}

void cashToHandOver(GateContext &context)
{
    const auto *handing = context.as<HandOverCash>();
    for (const Payment &payment : context.file.payments)
        if (payment.method == PaymentMethod::OnTheSpot && !payment.handedOverOn &&
            (!handing || payment.act == handing->payment)) {
            if (handing && context.day < payment.day)
                context.refuseEntry(
                    GateText::tr("It is dated before the payment of %1.").arg(toIso(payment.day)));
            return;
        }
    context.refuseEntry(GateText::tr("There is no such cash to hand over."));
}

void cashToDeposit(GateContext &context)
{
    const auto *deposit = context.as<DepositCash>();
    for (const Payment &payment : context.file.payments)
        if (payment.handedOverOn && !payment.depositedOn &&
            (!deposit || payment.act == deposit->payment)) {
            if (deposit && context.day < *payment.handedOverOn)
                context.refuseEntry(GateText::tr("It is dated before the hand-over of %1.")
                                        .arg(toIso(*payment.handedOverOn)));
            return;
        }
    context.refuseEntry(GateText::tr("There is no such cash to deposit."));
}

void nothingWaits(GateContext &context)
{
    for (int waiting : context.file.proposals())
        if (waiting != context.settling) {
            context.refuseEntry(
                GateText::tr("Act %1 (%2) waits for approval: it must be "
                             "approved, returned or voided first.")
                    .arg(QString::number(waiting), labelOf(*context.file.entry(waiting))));
            return;
        }
}

/// A second proposal of what can take effect only once would leave the leader two documents of one
/// kind to sign.

void noOpenMeasure(GateContext &context)
{
    for (const Measure &measure : context.file.measures)
        if (!measure.endedOn)
            context.refuse(
                measure.preservation ? u"T07" : u"T08",
                GateText::tr("The measure of act %1 has not been ended.").arg(measure.act));
}

void cashHandedOver(GateContext &context)
{
    for (const Payment &payment : context.file.payments)
        if (payment.method == PaymentMethod::OnTheSpot && !payment.handedOverOn)
            context.refuse(u"T18",
                           GateText::tr("The cash of act %1 is not handed over.").arg(payment.act));
}

void groundToClose(GateContext &context)
{
    const auto *closing = context.as<CloseCase>();
    const CaseFile &file = context.file;
    if (!closing || !file.decision)
        return;
    const Decision &decision = *file.decision;
    const auto needs = [&](bool met, const QString &sentence) {
        if (!met)
            context.refuse(u"T50", sentence);
    };
    const IssuedDocument *document = file.decisionDocument();
    const bool served = document && servedOn(*document, context.rules, context.day);
    switch (closing->ground) {
    case CloseGround::Performed:
        needs(decision.outcome == Outcome::Penalise,
              GateText::tr("There is no penalty that was performed."));
        needs(served, GateText::tr("The decision is not served."));
        if (const Balance balance = balanceOf(file, context.rules, context.day);
            balance.fineOwed().fen > 0)
            needs(false, GateText::tr("The fine is not paid in full."));
        else if (balance.gainsOwed().fen > 0)
            needs(false, GateText::tr("Of the confiscated gains %1 is not paid in.")
                             .arg(yuan(balance.gainsOwed())));
        else
            needs(decision.outcome != Outcome::Penalise || fineOf(decision.penalties).fen == 0 ||
                      standingDecision(file, context.rules, context.day).annulled ||
                      allPaidOn(file, context.rules, context.day),
                  GateText::tr("Of the surcharge %1 is not paid. It can be remitted under an "
                               "enforcement agreement.")
                      .arg(yuan(balance.surchargeOwed())));
        break;
    case CloseGround::NoPenalty:
        needs(decision.outcome == Outcome::NoPenalty,
              GateText::tr("The decision was not to refrain from a penalty."));
        needs(served, GateText::tr("The decision is not served."));
        break;
    case CloseGround::Terminated:
        needs(decision.outcome == Outcome::Withdraw,
              GateText::tr("The investigation was not ended."));
        break;
    case CloseGround::Transferred:
        needs(decision.outcome == Outcome::Transfer,
              GateText::tr("The case was not transferred to the police."));
        break;
    case CloseGround::EnforcementEnded:
    case CloseGround::Other:
        needs(served || decision.outcome == Outcome::Withdraw ||
                  decision.outcome == Outcome::Transfer,
              GateText::tr("The decision is not served."));
        break;
    }
}

} // namespace gates

} // namespace anjuan
