// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figure_place.h"

namespace anjuan {

/// What is counted over one state of the register, so that several things fit each other. Within a
/// read transaction of `db`, which knows what parts are called; throws SqlError.
namespace figures_at {

/// The same days of the year before.
FigurePlace yearBefore(const FigurePlace &place);
/// Of the indicators in `only`; of all that can be broken down that way where it is empty.
BrokenDown parts(const Database &db, const FigurePlace &place, Breakdown by,
                 const QStringList &only = {});

} // namespace figures_at

} // namespace anjuan
