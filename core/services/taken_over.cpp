// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/taken_over.h"

#include "core/storage/ledger.h"
#include "core/storage/office_log.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

TakenOver TakenOver::in(const Database &db)
{
    TakenOver taken;
    for (const Act &act : all(db))
        taken.m_stretches[CaseId::parse(act.content.value("case"_L1).toString())].push_back(
            {act.content.value("from"_L1).toInt(), act.content.value("to"_L1).toInt(),
             act.recordedAt});
    return taken;
}

std::vector<Act> TakenOver::all(const Database &db)
{
    std::vector<Act> acts;
    for (const ActId id : office_log::idsOfKinds(db, {u"office.dossier_taken_over"_s}))
        if (std::optional<Act> act = ledger::find(db, id))
            acts.push_back(*std::move(act));
    return acts;
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
