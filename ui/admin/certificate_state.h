// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/renewal.h"
#include "ui/admin/line_model.h"

namespace anjuan {

/// The number of the legal qualification, with how long it is registered.
Cell qualificationCell(const Officer &officer, Date today);
/// "valid", "expires in 12 days", "lapsed on 2026-01-31".
Cell stateCell(const Officer &officer, Date today);
Cell stateCell(const Certificate &certificate, Date today);

} // namespace anjuan
