// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/freeze_content.h"
#include "core/services/freezes.h"

namespace anjuan {

/// What differs between two states of the figures, down to the acts that made the difference.
namespace freeze_comparison {

/// Figure by figure in the order of the book, each case by case. Within a transaction; throws
/// SqlError.
std::vector<FigureChange> between(const Database &db, const FrozenFigures &before,
                                  const FrozenFigures &after);

} // namespace freeze_comparison

} // namespace anjuan
