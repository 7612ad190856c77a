// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace anjuan {

/// Puts the bytes under that name, over what stood there; all of them or nothing.
Result<> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace anjuan
