// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/benchmark.h"
#include "core/domain/discretion/exemption.h"

namespace anjuan {

class Database;

/// The cases that an edition governs from a day on, for it counts on the day of the conduct: those
/// that would have gone without it, had it ended on that day. Within a transaction; throws
/// SqlError.
namespace edition_reach {

struct Reach {
    QStringList decided{}; ///< numbers, the oldest first; each stays as it was decided
    QStringList open{};    ///< numbers of cases that rest on it and are not decided
    bool isMore = false;   ///< there are others; no more than a thousand are looked for

    bool isEmpty() const { return decided.isEmpty() && open.isEmpty(); }
};

Reach of(const Database &db, const BenchmarkSet &set, Date from);
Reach of(const Database &db, const ExemptionList &list, Date from);

/// What is to be known of a reach that is not empty, in sentences.
QString warning(const Reach &reach, const QString &edition, Date from);

} // namespace edition_reach
} // namespace anjuan
