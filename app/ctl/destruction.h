// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace anjuan::ctl {

/// Lists of paper files that are to be destroyed.
std::vector<Command> destructionCommands();

} // namespace anjuan::ctl
