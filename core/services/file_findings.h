// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/findings.h"
#include "core/domain/casework/rules_on.h"
#include "core/services/rulebook.h"

namespace anjuan {

/// The rules of any day, as long as the book lives.
RulesOn rulesOn(const Rulebook &book);
/// The same for the acts of one case (Rulebook::of), as long as the book and the file live.
RulesOn rulesOf(const Rulebook &book, const CaseFile &file);

/// Objections to a case file, other cases with the same officers at the same hour included. Each
/// act is judged by the rules of its own day.
namespace file_findings {

/// Within a transaction; throws SqlError.
std::vector<Finding> within(const Database &db, const CaseFile &file, const Surroundings &around,
                            const Rulebook &book, Date today);
/// Of a case that was opened before, in a transaction of its own.
Result<std::vector<Finding>> of(const Database &db, const CaseFile &file,
                                const Surroundings &around, const Rulebook &book, Date today);

} // namespace file_findings

} // namespace anjuan
