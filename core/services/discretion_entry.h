// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/case_file.h"
#include "core/services/rulebook.h"

namespace anjuan {

class Database;

/// What the program fills into acts of discretion. Within the transaction that records them; throws
/// SqlError.
namespace discretion_entry {

/// The content with the fields filled in that follow from the others, from the benchmarks and from
/// the register. Content of another kind comes back as it is.
/// Refused where facts are missing, or where several tiers fit and none is named.
Result<QJsonObject> completed(const Database &db, const Rulebook &book, const ActKind &kind,
                              const CaseFile &file, QJsonObject content);
/// The day whose benchmark governs: of the conduct; of what lasts, the day it was discovered.
Date governingDay(const CaseFile &file);

} // namespace discretion_entry
} // namespace anjuan
