// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/fold_after.h"

namespace anjuan::fold_after {

void apply(CaseFile &file, int act, Date day, const PreparePublication &text)
{
    file.publicTexts.push_back({.act = act,
                                .document = text.document,
                                .approvedOn = day,
                                .credit = text.credit,
                                .creditClass = text.creditClass});
}

void apply(CaseFile &file, int act, Date day, const ApplyRepair &application)
{
    file.repairs.push_back({.act = act, .publication = application.publication, .appliedOn = day});
}

void apply(CaseFile &file, int, Date day, const AnswerRepair &answer)
{
    for (CreditRepair &repair : file.repairs)
        if (repair.act == answer.application)
            (answer.accepted ? repair.acceptedOn : repair.declinedOn) = day;
}

} // namespace anjuan::fold_after
