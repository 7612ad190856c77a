// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/limits.h"

namespace anjuan {

/// Working days until the limit is due, today not counted: of a running limit that the law or the
/// settings count in working days. Nothing for any other.
std::optional<int> workingDaysLeft(const Limit &limit, const Rules &rules, Date today);
/// The same of a limit that runs and began on that day.
std::optional<int> workingDaysLeft(QStringView rule, Date start, Date due, const Rules &rules,
                                   Date today);

} // namespace anjuan
