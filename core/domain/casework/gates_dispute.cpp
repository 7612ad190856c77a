// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/remedies.h"
#include "core/domain/casework/rows.h"

#include <algorithm>

namespace anjuan::gates {

using namespace Qt::StringLiterals;

bool disputeWasLost(const CaseFile &file)
{
    const std::vector<RemedyRow> rows = remedyRowsOf(file);
    return std::any_of(rows.begin(), rows.end(), [](const RemedyRow &one) {
        return one.kind != RemedyKind::Enforcement && one.against && one.endedOn;
    });
}

void contestedLiesBehind(GateContext &context)
{
    const auto *dispute = context.as<OpenDispute>();
    if (dispute && dispute->contestedOn && *dispute->contestedOn > context.day)
        context.refuseEntry(GateText::tr("The act attacked is dated %1, after the day of this act.")
                                .arg(toIso(*dispute->contestedOn)));
}

void somethingToRemake(GateContext &context)
{
    const std::vector<OrderedAnew> orders = orderedAnew(context.file, context.rules, context.day);
    if (std::none_of(orders.begin(), orders.end(),
                     [](const OrderedAnew &one) { return !one.doneOn; }))
        context.refuseEntry(GateText::tr("No remedy in force orders anything to be done that was "
                                         "not done yet."),
                            u"行政复议法第六十四条；行政诉讼法第七十条、第七十二条"_s);
}

void disputeIsOver(GateContext &context)
{
    const Remedies &remedies = context.file.remedies;
    if (remedyUnderWay(context.file, context.rules, context.day))
        context.refuseEntry(
            GateText::tr("A reconsideration or suit is still under way, or its judgment can still "
                         "be appealed against."));
    for (const OrderedAnew &order : orderedAnew(context.file, context.rules, context.day))
        if (!order.doneOn)
            context.refuseEntry(
                GateText::tr("What act %1 orders is not recorded as done.").arg(order.act));
    for (const Reconsideration &one : remedies.reconsiderations)
        for (const OpinionLetter &opinion : one.opinions)
            if (!opinion.reportedOn)
                context.refuseEntry(
                    GateText::tr("The opinion letter of %1 (act %2) has no report yet.")
                        .arg(toIso(opinion.receivedOn), QString::number(opinion.act)),
                    u"行政复议法第七十六条"_s);
    for (const Suit &suit : remedies.suits)
        if (suit.compensated < suit.compensation)
            context.refuseEntry(GateText::tr("Of the compensation %1 is not paid.")
                                    .arg(yuan(suit.compensation - suit.compensated)));
}

} // namespace anjuan::gates
