// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/same_conduct.h"

namespace anjuan {

class Database;

/// What parties did, by the cases of the register. Within a transaction only; throws SqlError.
namespace register_conduct {

/// The other cases against one of `parties` (keys) in the same matter at the same place, within the
/// days around; the newest first, at most ten. What was not filed or was referred is left out.
std::vector<LikeConduct> alike(const Database &db, const Conduct &conduct,
                               const QStringList &parties);

} // namespace register_conduct

} // namespace anjuan
