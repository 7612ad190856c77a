// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statistics.h"

#include <vector>

namespace anjuan::ctl {

/// The figures in a table; `explained` adds what each counts.
QString figureTable(const std::vector<YearFigure> &figures, bool explained, int columns);

} // namespace anjuan::ctl
