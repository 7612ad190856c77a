// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/chart.h"

#include <QByteArray>

namespace anjuan {

/// The chart as a part of a Word document (DrawingML, ECMA-376 part 1, chapter 21.2), which Word
/// and LibreOffice draw themselves and people can restyle. Its data stand in it as literals.
QByteArray chartXml(const Chart &chart);

} // namespace anjuan
