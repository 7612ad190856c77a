// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

const PoliceTransfer *underWay(const CaseFile &file)
{
    const std::vector<PoliceTransfer> &all = file.remedies.transfers;
    return all.empty() || all.back().returnedOn ? nullptr : &all.back();
}

/// Refuses unless a transfer is under way and as `fits` wants it.
template <class Fits> void needs(GateContext &context, Fits fits, const QString &otherwise)
{
    const PoliceTransfer *transfer = underWay(context.file);
    if (!transfer || !fits(*transfer))
        context.refuseEntry(otherwise);
}

} // namespace

namespace gates {

void crimeNotReported(GateContext &context)
{
    if (const PoliceTransfer *transfer = underWay(context.file))
        context.refuseEntry(GateText::tr("A suspected crime was reported on %1 (act %2).")
                                .arg(toIso(transfer->reportedOn), QString::number(transfer->act)));
}

void transferIsDecided(GateContext &context)
{
    needs(
        context, [](const PoliceTransfer &one) { return one.decidedOn && !one.handedOn; },
        GateText::tr("No transfer is decided that waits to be handed over."));
    const auto *handing = context.as<HandToPolice>();
    if (handing && (!handing->letter || !handing->report || !handing->goodsList))
        context.refuseEntry(GateText::tr("The letter of transfer, the report on the case and the "
                                         "list of the goods go with it."),
                            u"国务院令310号第六条"_s);
}

void policeMayAnswer(GateContext &context)
{
    needs(
        context,
        [](const PoliceTransfer &one) {
            // The procuratorate may bring the police to file after all.
            return one.handedOn && !one.filedOn && (!one.refusedOn || one.procuratorateOn);
        },
        GateText::tr("No transferred case waits for the answer of the police."));
}

void policeRefused(GateContext &context)
{
    needs(
        context,
        [](const PoliceTransfer &one) {
            return one.refusedOn && !one.reviewAskedOn && !one.filedOn && !one.procuratorateOn;
        },
        GateText::tr("The police have not refused, or were asked already."));
}

void policeReviewAsked(GateContext &context)
{
    needs(
        context,
        [](const PoliceTransfer &one) {
            return one.reviewAskedOn && !one.reviewRefusedOn && !one.filedOn;
        },
        GateText::tr("The police were not asked to reconsider."));
}

void procuratorateMayBeAsked(GateContext &context)
{
    needs(
        context,
        [](const PoliceTransfer &one) {
            return one.refusedOn && !one.filedOn && !one.procuratorateOn;
        },
        GateText::tr("The police have not refused, or the procuratorate was asked already."));
}

void policeFiled(GateContext &context)
{
    needs(
        context, [](const PoliceTransfer &one) { return one.filedOn && !one.materialOn; },
        GateText::tr("The police have not filed the case, or have the goods and papers."));
}

void withThePolice(GateContext &context)
{
    needs(
        context, [](const PoliceTransfer &one) { return one.handedOn.has_value(); },
        GateText::tr("The case is not with the police."));
    if (!context.file.decision || context.file.decision->outcome != Outcome::Transfer)
        context.refuseEntry(GateText::tr("The case was not transferred to the police."));
}

} // namespace gates

} // namespace anjuan
