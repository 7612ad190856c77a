// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/chart.h"

#include <QByteArray>

namespace anjuan {

/// The chart as a picture of its own (SVG Tiny 1.2: without patterns and clips, which many readers
/// do not draw). The same chart gives the same bytes.
QByteArray svgOf(const Chart &chart);

} // namespace anjuan
