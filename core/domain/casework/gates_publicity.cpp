// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/gates.h"
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/publicity.h"

#include <algorithm>

namespace anjuan::gates {

using namespace Qt::StringLiterals;

void noTextWaits(GateContext &context)
{
    for (const int proposal : context.file.proposals())
        if (proposal != context.settling &&
            std::holds_alternative<PreparePublication>(context.file.entry(proposal)->body))
            context.refuseEntry(
                GateText::tr("The text to be published (act %1) waits for approval.")
                    .arg(proposal));
}

void publicTextFits(GateContext &context)
{
    if (!context.file.decision) {
        context.refuseEntry(GateText::tr("There is no decision to publish."));
        return;
    }
    const auto *text = context.as<PreparePublication>();
    if (!text)
        return;
    if (context.file.decision->act != text->document)
        context.refuseEntry(
            GateText::tr("Act %1 is not the decision of this case.").arg(text->document));
    if (!personalNumbersIn(text->shownName + u'\n' + text->facts + u'\n' + text->basis + u'\n' +
                           text->content)
             .isEmpty())
        context.refuse(u"G11", GateText::tr("The text still holds an identity number or a "
                                            "telephone number."));
    const Law &law = context.rules.law;
    const CreditRules *credit = law.credit(context.file.decision->day);
    const bool slight = creditClassOf(context.file, text->creditClass, law) == CreditClass::Slight;
    if (text->credit && context.file.decision->outcome != Outcome::Penalise)
        context.refuseEntry(GateText::tr("Only penalties go to the credit site."));
    else if (text->credit && slight && credit && !credit->slightShown &&
             text->necessity.trimmed().isEmpty())
        context.refuseEntry(GateText::tr("This is a slight record, which is not shown on the "
                                         "credit site; say why it must be."),
                            credit->article);
}

void noRepairUnderWay(GateContext &context)
{
    const auto *application = context.as<ApplyRepair>();
    for (const CreditRepair &one : context.file.repairs)
        if (one.isOpen() && (!application || one.publication == application->publication))
            context.refuseEntry(GateText::tr("The application of %1 (act %2) is not answered yet.")
                                    .arg(toIso(one.appliedOn), QString::number(one.act)));
}

void repairToAnswer(GateContext &context)
{
    const auto *answer = context.as<AnswerRepair>();
    const CreditRepair *wanted = nullptr;
    for (const CreditRepair &one : context.file.repairs)
        if (one.isOpen() && (!answer || one.act == answer->application))
            wanted = &one;
    if (!wanted) {
        context.refuseEntry(GateText::tr("There is no such application for repair that waits."));
        return;
    }
    if (!answer)
        return;
    if (answer->accepted && wanted->acceptedOn)
        context.refuseEntry(GateText::tr("It was accepted on %1.").arg(toIso(*wanted->acceptedOn)));
    if (!answer->accepted && answer->reason.trimmed().isEmpty())
        context.refuseEntry(GateText::tr("Why it is turned down is missing."));
    if (context.day < wanted->appliedOn)
        context.refuseEntry(
            GateText::tr("It was applied for on %1, after this.").arg(toIso(wanted->appliedOn)));
}

} // namespace anjuan::gates
