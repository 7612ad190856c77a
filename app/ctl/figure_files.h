// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/services/statistics.h"

namespace anjuan::ctl {

struct Seat;

/// --xlsx, --docx and --pictures.
std::vector<Option> fileOptions();
/// Writes the files these ask for.
Answer handOut(Call &call, const Seat &seat, const Rulebook &book, const StatisticsQuery &query);

} // namespace anjuan::ctl
