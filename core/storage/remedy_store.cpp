// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/remedy_store.h"

#include "core/storage/database.h"
#include "core/storage/register_words.h"

namespace anjuan::remedy_store {

using namespace Qt::StringLiterals;

std::vector<StoredRemedy> between(const Database &db, Date from, Date to)
{
    Rows rows(db,
              u"SELECT r.kind, r.act, r.instance, r.begun_on, r.ended_on, r.outcome, r.against, "
              "r.settled, r.heard, r.attended, r.chief, c.id, COALESCE(NULLIF(c.decision_number, "
              "''), NULLIF(c.filing_number, ''), c.lead_number), c.unit_id, p.name "
              "FROM register_remedy r JOIN register_case c ON c.entry = r.entry "
              "LEFT JOIN party p ON p.id = c.party_id "
              "WHERE r.begun_on <= ? AND (r.ended_on IS NULL OR r.ended_on >= ?) "
              "ORDER BY r.begun_on, r.entry, r.ordinal"_s,
              {toIso(to), toIso(from)});
    std::vector<StoredRemedy> found;
    while (rows.next())
        found.push_back({.row = {.kind = stored(remedyKindNames, rows.text(0)),
                                 .act = static_cast<int>(rows.integer(1)),
                                 .instance = rows.text(2),
                                 .begunOn = rows.date(3),
                                 .endedOn = rows.optionalDate(4),
                                 .outcome = rows.text(5),
                                 .against = rows.boolean(6),
                                 .settled = rows.boolean(7),
                                 .heard = rows.boolean(8),
                                 .attended = rows.boolean(9),
                                 .chief = rows.boolean(10)},
                         .id = CaseId::parse(rows.text(11)),
                         .number = rows.text(12),
                         .partyName = rows.text(14),
                         .unit = rows.text(13)});
    return found;
}

} // namespace anjuan::remedy_store
