// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/taken_over.h"

#include "core/storage/ledger.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

TakenOver TakenOver::in(const Database &db)
{
    TakenOver taken;
    for (int sequence = 0;;) {
        const std::vector<Act> page = ledger::officeChangesAfter(db, sequence);
        if (page.empty())
            return taken;
        sequence = page.back().sequence;
        for (const Act &act : page)
            if (act.kind == "office.dossier_taken_over"_L1)
                taken.m_stretches[CaseId::parse(act.content.value("case"_L1).toString())].push_back(
                    {act.content.value("from"_L1).toInt(), act.content.value("to"_L1).toInt(),
                     act.recordedAt});
    }
}

const TakenOver::Stretch *TakenOver::find(const Act &act) const
{
    const auto stretches = m_stretches.constFind(act.dossier);
    if (stretches == m_stretches.constEnd())
        return nullptr;
    const auto found =
        std::find_if(stretches->begin(), stretches->end(), [&](const Stretch &stretch) {
            return stretch.from <= act.sequence && act.sequence <= stretch.to;
        });
    return found == stretches->end() ? nullptr : &*found;
}

Moment TakenOver::knownAt(const Act &act) const
{
    const Stretch *stretch = find(act);
    return stretch ? std::max(act.recordedAt, stretch->takenAt) : act.recordedAt;
}

bool isForeignAccount(const QString &account) { return account.contains(u'@'); }

} // namespace anjuan
