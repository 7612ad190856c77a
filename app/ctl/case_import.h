// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace anjuan::ctl {

/// Takes the cases of an old ledger over from FILE.
Answer importCases(Call &call);
/// Lists the imports, and takes the one with KEY back.
Answer listImports(Call &call);
Answer withdrawImport(Call &call);

} // namespace anjuan::ctl
