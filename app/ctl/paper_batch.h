// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace anjuan::ctl {

/// documents join
Command paperBatchCommand();

} // namespace anjuan::ctl
