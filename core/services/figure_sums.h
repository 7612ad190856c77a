// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figure_place.h"

namespace anjuan {

/// The figures over one state of the register. Within a transaction; throws SqlError.
namespace figure_sums {

/// All of the book, ratios from the figures they are made of; what is typed has no value yet.
std::vector<YearFigure> all(const Database &db, const IndicatorBook &book,
                            const FigureScope &scope);
/// The figures of a year with what was typed in `db`. What the register does not reach back to has
/// no value instead of 0, and a remark says so.
YearFigures ofYear(const Database &db, const FigurePlace &place, int year);
/// Works out ratios and reductions again after values were filled in.
void fillRatios(const IndicatorBook &book, std::vector<YearFigure> &figures);

} // namespace figure_sums

} // namespace anjuan
