// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/money_store.h"

#include "core/storage/database.h"

namespace anjuan::money_store {

using namespace Qt::StringLiterals;

std::vector<DecidedMoney> decided(const Database &db, Date from, Date to)
{
    static const QString wanted =
        u"SELECT c.id, c.decision_number, p.name, c.unit_id, c.decided_on, c.fine, c.paid, "
        "CASE WHEN c.fine = c.paid AND c.confiscated = 0 "
        "AND NOT EXISTS (SELECT 1 FROM register_limit l WHERE l.entry = c.entry "
        "AND l.rule = 'T20' AND (l.met_on IS NULL OR l.met_on > l.due_on)) "
        "AND NOT EXISTS (SELECT 1 FROM register_limit l WHERE l.entry = c.entry "
        "AND l.rule IN ('T21', 'T22')) "
        "AND EXISTS (SELECT 1 FROM register_limit l WHERE l.entry = c.entry AND l.rule = 'T20') "
        "AND NOT EXISTS (SELECT 1 FROM register_remedy r WHERE r.entry = c.entry) "
        "THEN 1 ELSE 0 END "
        "FROM register_case c LEFT JOIN party p ON p.id = c.party_id "
        "WHERE c.decided_on BETWEEN ? AND ? AND c.outcome = 'penalise' "
        "AND (c.fine > 0 OR c.confiscated > 0) ORDER BY c.decided_on, c.entry"_s;
    std::vector<DecidedMoney> found;
    Rows rows(db, wanted, {toIso(from), toIso(to)});
    while (rows.next())
        found.push_back({CaseId::parse(rows.text(0)), rows.text(1), rows.text(2), rows.text(3),
                         rows.date(4), Money{rows.integer(5)}, Money{rows.integer(6)},
                         rows.boolean(7)});
    return found;
}

} // namespace anjuan::money_store
