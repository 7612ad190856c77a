// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statistics.h"

namespace anjuan {

/// The figures over one state of the register. Within a transaction; throws SqlError.
namespace figure_sums {

/// All of the book, ratios from the figures they are made of; what is typed has no value yet.
std::vector<YearFigure> all(const Database &db, const IndicatorBook &book,
                            const FigureScope &scope);
/// Works out ratios and reductions again after values were filled in.
void fillRatios(const IndicatorBook &book, std::vector<YearFigure> &figures);

} // namespace figure_sums

} // namespace anjuan
