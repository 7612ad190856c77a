// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/law/penalty_kind.h"
#include "core/storage/query.h"

#include <vector>

namespace anjuan {

/// What the year's figures need of a case.
struct CountedCase {
    QString unit;
    QString procedure;
    QString outcome;
    std::optional<Date> filedOn{}, decidedOn{}, closedOn{};
    qint64 fine = 0, confiscated = 0, paid = 0; ///< fen
    std::vector<PenaltyKind> penalties{};
};

/// Cases for counting. Within a transaction only; throws SqlError.
namespace figure_store {

/// Calls `count` for each case that was filed, decided or closed between `from` and `to`, or was on
/// hand on `to`; once a case.
void eachCase(const Database &db, Date from, Date to,
              const std::function<void(const CountedCase &)> &count);

} // namespace figure_store

} // namespace anjuan
