// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion.h"

namespace anjuan {

class Database;

/// Which edition of the benchmarks a case may be held to: the one of the day of the conduct, or a
/// later one that is lighter (从旧兼从轻, 行政处罚法 37). Within a transaction; throws SqlError.
namespace discretion_editions {

/// Refused where the edition of the report had ended before the conduct, has not begun on `day`, or
/// began after the conduct and is not lighter than what governed then.
Result<> mayApply(const Database &db, const Rulebook &book, const AssessmentWish &wish,
                  const AssessmentReport &report, Date day);
/// Says where an edition that began after the conduct is lighter than the one of the report.
QStringList lighterSince(const Database &db, const Rulebook &book, const AssessmentWish &wish,
                         const AssessmentReport &report, Date day);

} // namespace discretion_editions
} // namespace anjuan
