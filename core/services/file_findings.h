// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/findings.h"
#include "core/storage/database.h"

namespace anjuan {

/// Objections to a case file, other cases with the same officers at the same hour included.
namespace file_findings {

/// Within a transaction; throws SqlError.
std::vector<Finding> within(const Database &db, const CaseFile &file, const Surroundings &around,
                            const Rules &rules, Date today);
/// Of a case that was opened before, in a transaction of its own.
Result<std::vector<Finding>> of(const Database &db, const CaseFile &file,
                                const Surroundings &around, const Rules &rules, Date today);

} // namespace file_findings

} // namespace anjuan
