// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/services/statistics.h"

namespace anjuan::ctl {

struct Seat;

/// Which lines a table of figures shows.
enum class FigureLines {
    WithValues, ///< those that are neither missing nor zero
    All,
    Explained ///< all, with what each counts
};

/// The figures in a table, by their groups.
QString figureTable(const YearFigures &figures, FigureLines lines, int columns);

/// What --year, --unit and --as-known-on ask for.
Result<StatisticsQuery> figureQuery(const Call &call, const Seat &seat);

/// --year, --unit, --until, --as-known-on: what figureQuery() reads.
std::vector<Option> periodOptions();
/// The words of --by.
inline constexpr const char *breakdowns =
    "matter|field|unit|town|month|source|procedure|party_kind|outcome";

} // namespace anjuan::ctl
