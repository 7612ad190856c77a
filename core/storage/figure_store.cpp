// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figure_store.h"

#include "core/storage/database.h"

namespace anjuan::figure_store {

using namespace Qt::StringLiterals;

void eachCase(const Database &db, Date from, Date to,
              const std::function<void(const CountedCase &)> &count)
{
    constexpr int batch = 5000;
    qint64 after = 0;
    while (true) {
        Rows rows(db,
                  u"SELECT entry, unit_id, procedure, outcome, filed_on, decided_on, closed_on, "
                  u"fine, confiscated, paid"
                  " FROM register_case WHERE entry > ? AND filed_on IS NOT NULL AND filed_on <= ?"
                  " AND (closed_on IS NULL OR closed_on >= ?) ORDER BY entry LIMIT ?"_s,
                  {after, toIso(to), toIso(from), batch});
        int found = 0;
        while (rows.next()) {
            ++found;
            after = rows.integer(0);
            CountedCase one{.unit = rows.text(1),
                            .procedure = rows.text(2),
                            .outcome = rows.text(3),
                            .filedOn = rows.optionalDate(4),
                            .decidedOn = rows.optionalDate(5),
                            .closedOn = rows.optionalDate(6),
                            .fine = rows.integer(7),
                            .confiscated = rows.integer(8),
                            .paid = rows.integer(9)};
            if (one.decidedOn && *one.decidedOn >= from && *one.decidedOn <= to) {
                Rows penalties(
                    db, u"SELECT kind FROM register_penalty WHERE entry = ? ORDER BY ordinal"_s,
                    {after});
                while (penalties.next())
                    if (const auto kind = valueOf(penaltyKindNames, penalties.text(0)))
                        one.penalties.push_back(*kind);
            }
            count(one);
        }
        if (found < batch)
            return;
    }
}

} // namespace anjuan::figure_store
