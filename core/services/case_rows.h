// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rulebook.h"
#include "core/storage/progress.h"

namespace anjuan {

/// The register rows of cases, made from their acts.
namespace case_rows {

/// The rules by which the rows of a case are made. The rows must follow from the acts alone, so the
/// settings are those of the day of the last entry.
Rules rulesOf(const CaseFile &file, const Rulebook &book);

/// Makes the rows anew of all cases and says how many these are; refused where `progress` stops it.
/// Within a writing transaction; throws SqlError.
Result<qint64> makeAll(const Database &db, const Rulebook &book,
                       const std::function<bool(qint64)> &progress);

/// Makes the rows anew of all cases with a limit that has a day in `from` to `to`, and says how
/// many these are; refused where `progress` stops it. Within a writing transaction; throws
/// SqlError.
Result<qint64> remake(const Database &db, const Rulebook &book, Date from, Date to,
                      const Progress &progress);

} // namespace case_rows

} // namespace anjuan
