// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/pivots.h"

#include <map>

namespace anjuan {

/// The pivots to which one person at this machine gave names, in the order of these; without their
/// periods.
namespace saved_pivots {

std::map<QString, PivotQuery> of(const QString &account);
/// One of the same name is replaced.
void keep(const QString &account, const QString &name, const PivotQuery &pivot);
void remove(const QString &account, const QString &name);

} // namespace saved_pivots

} // namespace anjuan
