// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/file_findings.h"

#include "core/services/same_conduct.h"
#include "core/storage/register_presences.h"

namespace anjuan {

RulesOn rulesOn(const Rulebook &book)
{
    return [&book](Date day) { return book.on(day); };
}

RulesOn rulesOf(const Rulebook &book, const CaseFile &file)
{
    return [&book, &file](Date day) { return book.of(file, day); };
}

} // namespace anjuan

namespace anjuan::file_findings {

std::vector<Finding> within(const Database &db, const CaseFile &file, const Surroundings &around,
                            const Rulebook &book, Date today)
{
    Elsewhere elsewhere{.records = register_presences::elsewhere(db, file)};
    if (const std::optional<Conduct> conduct = conductOf(file))
        elsewhere.conduct = same_conduct::allOf(db, *conduct);
    return findings(file, around, elsewhere, rulesOf(book, file), today);
}

Result<std::vector<Finding>> of(const Database &db, const CaseFile &file,
                                const Surroundings &around, const Rulebook &book, Date today)
{
    return db.read(
        [&]() -> Result<std::vector<Finding>> { return within(db, file, around, book, today); });
}

} // namespace anjuan::file_findings
