// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/rows.h"

#include <algorithm>

namespace anjuan {

namespace {

/// Whether the decision was taken back or changed after it was made.
bool isChangedLater(const CaseFile &file, const std::vector<RemedyRow> &remedies)
{
    for (const Publication &publication : file.publications)
        if (publication.changedOn)
            return true;
    return std::any_of(remedies.begin(), remedies.end(), [](const RemedyRow &one) {
        return one.against &&
               (one.kind == RemedyKind::Reconsideration || one.kind == RemedyKind::Suit);
    });
}

} // namespace

std::optional<DiscretionRow> discretionRowOf(const CaseFile &file,
                                             const std::vector<RemedyRow> &remedies)
{
    const bool fined = file.decision && file.decision->outcome == Outcome::Penalise &&
                       contains(file.decision->penalties, PenaltyKind::Fine);
    if (!fined && !file.assessed)
        return {};
    DiscretionRow row;
    row.matter = file.matter;
    row.unit = file.unit;
    row.isChanged = isChangedLater(file, remedies);
    row.deviates = file.deviation.has_value();
    if (file.assessed) {
        row.side = file.assessed->side;
        row.set = file.assessed->set;
        row.tier = file.assessed->tier;
        row.from = file.assessed->from;
        row.to = file.assessed->to;
        row.facts = file.assessed->facts;
    }
    // The fines of several violations in one sum are comparable with nothing.
    if (fined && file.alsoAssessed.empty()) {
        row.fine = fineOf(file.decision->penalties);
        row.decidedOn = file.decision->day;
    }
    return row;
}

} // namespace anjuan
