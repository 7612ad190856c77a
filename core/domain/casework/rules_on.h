// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/limits.h"

#include <functional>

namespace anjuan {

/// The rules of each day. What was done is judged by those of its own day, whatever the bureau has
/// settled since.
using RulesOn = std::function<Rules(Date)>;

/// The limits of the case as of `today`, each under the settings of the day on which it started.
std::vector<Limit> limits(const CaseFile &file, const RulesOn &rulesOn, Date today);

} // namespace anjuan
