// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/gates.h"

namespace anjuan::gates {

/// Refuses facts whose proof is not in the file, or says the contrary (行政处罚法 40, 46).
void factsAreProved(GateContext &context, const QStringList &facts);

} // namespace anjuan::gates
