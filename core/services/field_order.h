// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/act_kinds.h"

#include <vector>

namespace anjuan {

/// The fields of a kind of act in the order in which people think of them, for forms and sentences:
/// who, what, where and when come before the rest. The ledger knows no order.
std::vector<const FieldInfo *> inThoughtOrder(const ActKind &kind);

} // namespace anjuan
