// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rulebook.h"
#include "core/storage/progress.h"

namespace anjuan {

/// The register as it was known at a past moment.
namespace register_then {

/// A database in memory with the register rows, officers and parties that follow from the acts
/// recorded by `moment`. Limits are counted by the calendar of today. Refused where `progress`
/// stops it. Within a read transaction of `db`; throws SqlError.
Result<Database> made(const Database &db, const Rulebook &book, Moment moment,
                      const Progress &progress = {});

/// Whether anything was recorded later than that, so that the register of today does not show it.
bool isPast(const Database &db, Moment moment);

} // namespace register_then

} // namespace anjuan
