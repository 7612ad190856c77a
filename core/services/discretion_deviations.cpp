// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion.h"

#include "core/services/office.h"
#include "core/storage/discretion_store.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/register_store.h"

namespace anjuan::discretion {

using namespace Qt::StringLiterals;

Result<QList<DeviationRow>> deviations(Database &db, const Session &session, int year)
{
    return office::readOnBehalf(
        db, session, "consistency"_L1, {}, [&]() -> Result<QList<DeviationRow>> {
            const auto place = static_cast<unsigned short>(year);
            const UnitTree units = organisation_store::unitTree(db);
            QList<DeviationRow> rows;
            for (const discretion_store::Deviating &one :
                 discretion_store::deviating(db, Date(place, 1, 1), Date(place, 12, 31))) {
                const auto listed = register_store::find(db, one.id);
                if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
                    continue;
                const CaseFile file = fold(ledger::acts(db, one.id));
                const Entry *entry = file.deviation ? file.entry(file.deviation->act) : nullptr;
                const auto *deviation = entry ? std::get_if<Deviate>(&entry->body) : nullptr;
                if (!deviation || !file.assessed || !file.decision)
                    continue;
                rows << DeviationRow{.id = one.id,
                                     .number = listed->row.number(),
                                     .matter = file.matter,
                                     .unitName = units.pathName(UnitId::parse(file.unit)),
                                     .decidedOn = file.decision->day,
                                     .tier = file.assessed->tier,
                                     .from = file.assessed->from,
                                     .to = file.assessed->to,
                                     .fine = fineOf(file.decision->penalties),
                                     .ground = deviation->ground,
                                     .reason = deviation->reason};
            }
            return rows;
        });
}

} // namespace anjuan::discretion
