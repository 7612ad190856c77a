// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace anjuan::ctl {

/// Says of each TEXT how it is understood: as a day or an amount, by KIND.
Answer parseTexts(Call &call);

} // namespace anjuan::ctl
