// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/file_findings.h"

#include "core/storage/register_presences.h"

namespace anjuan::file_findings {

std::vector<Finding> within(const Database &db, const CaseFile &file, const Surroundings &around,
                            const Rules &rules, Date today)
{
    return findings(file, around, register_presences::elsewhere(db, file), rules, today);
}

Result<std::vector<Finding>> of(const Database &db, const CaseFile &file,
                                const Surroundings &around, const Rules &rules, Date today)
{
    return db.read(
        [&]() -> Result<std::vector<Finding>> { return within(db, file, around, rules, today); });
}

} // namespace anjuan::file_findings
