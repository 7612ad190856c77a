// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"

namespace anjuan {

/// The roles as people read them, in one line.
QString rolesHere(const Roles &roles);

} // namespace anjuan
