// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/benchmark_review.h"
#include "core/services/edition_reach.h"

namespace anjuan {

class Database;

/// What the keeper of a list should know of an edition before it is stored, besides what its own
/// rows show. Within a transaction; throws SqlError.
namespace discretion_remarks {

/// An edition that has ended already is for past cases only.
QList<SetRemark> ended(std::optional<Date> repealedOn, Date today);
/// An edition that begins on a day that has passed and takes the place of an earlier one: the cases
/// that the earlier one governs since then.
QList<SetRemark> endsDatedBack(const edition_reach::Reach &reach, const QString &name, Date from);
/// Matters with a fine that neither this set nor another one in force with it knows.
QList<SetRemark> uncovered(const Database &db, const BenchmarkSet &set);

/// What to know before an amount is taken from the rows of `set` for that matter, in sentences: the
/// law changed after the set, or is not what its rows quote.
QStringList lawChanged(const Database &db, const BenchmarkSet &set, const QString &matter,
                       Date day);

} // namespace discretion_remarks
} // namespace anjuan
