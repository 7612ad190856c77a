// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/demo/history.h"

namespace anjuan::demo {

/// A round of case-file review 案卷评查 in the weeks before `until`: drawn, marked by officers of
/// other squads, put right, looked at again and closed. Nothing where there is one squad only,
/// which cannot mark its own files.
Result<> reviewFiles(Database &db, const Rulebook &book, const Cast &cast, Date until);

} // namespace anjuan::demo
