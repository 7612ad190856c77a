// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace anjuan::ctl {

/// Takes the cases of an old ledger over from FILE.
Answer importCases(Call &call);

} // namespace anjuan::ctl
