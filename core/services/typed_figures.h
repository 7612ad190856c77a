// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/services/statistics.h"
#include "core/storage/typed_figure_store.h"

namespace anjuan {

/// Figures that no register holds, targets and notes: typed with their source by one person,
/// reviewed by another. What is typed later for the same year takes the place of what was there.
namespace typed_figures {

/// Refused for a figure that is counted, a value that does not fit its unit, and without a source.
/// A note has no value. For statisticians. Gives the key.
Result<QString> enter(Database &db, const Session &session, TypedKind kind,
                      const QString &indicator, int year, const QString &value,
                      const QString &source);
/// By another account than the one that typed it; statisticians, legal officers and leaders.
Result<> review(Database &db, const Session &session, const QString &id);
Result<std::vector<TypedFigure>> list(Database &db, const Session &session, int year);

/// What counts of a kind for an indicator: the last that was entered and reviewed by `moment`; a
/// note counts without a review.
const TypedFigure *counting(const std::vector<TypedFigure> &typed, TypedKind kind,
                            const QString &indicator, Moment moment);
/// Puts the values that count into the figures; ratios are worked out anew.
void fill(const std::vector<TypedFigure> &typed, Moment moment, YearFigures &figures);

} // namespace typed_figures

} // namespace anjuan
