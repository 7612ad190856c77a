// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

namespace anjuan::ctl {

std::vector<Command> registerCommands() { return {}; }

} // namespace anjuan::ctl
