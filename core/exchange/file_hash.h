// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace anjuan {

/// The SHA-256 of a file in hexadecimal digits. One sentence where it cannot be read.
Result<QString> hashOfFile(const QString &path);

} // namespace anjuan
