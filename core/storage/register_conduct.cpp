// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_conduct.h"

#include "core/domain/casework/procedure.h"
#include "core/storage/query.h"

namespace anjuan::register_conduct {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostAlike = 10;

} // namespace

std::vector<LikeConduct> alike(const Database &db, const Conduct &conduct,
                               const QStringList &parties)
{
    const auto [first, last] = daysAround(conduct);
    std::vector<LikeConduct> found;
    for (const QString &party : parties) {
        Rows row(db,
                 u"SELECT id, COALESCE(NULLIF(decision_number, ''), NULLIF(filing_number, ''),"
                 " lead_number), unit_id, COALESCE(occurred_on, lead_on), place"
                 " FROM register_case WHERE party_id = ? AND matter = ? AND id <> ?"
                 " AND COALESCE(occurred_on, lead_on) BETWEEN ? AND ?"
                 " AND stage NOT IN (?, ?) ORDER BY entry DESC"_s,
                 {party, conduct.matter, conduct.id.toString(), toIso(first), toIso(last),
                  nameOf(stageNames, Stage::NotFiled), nameOf(stageNames, Stage::Referred)});
        while (row.next() && found.size() < mostAlike)
            if (samePlace(row.text(4), conduct.place))
                found.push_back({CaseId::parse(row.text(0)), row.text(1), row.text(2), row.date(3),
                                 row.text(4)});
    }
    return found;
}

} // namespace anjuan::register_conduct
