// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/findings.h"
#include "ui/shell/theme.h"

namespace anjuan {

/// The colour in which a finding of that weight stands.
theme::Tone toneOf(Finding::Severity severity);

} // namespace anjuan
