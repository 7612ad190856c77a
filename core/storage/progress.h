// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>

namespace anjuan {

/// Called now and then with the bytes or acts done so far and their total (0 if unknown). Stops the
/// work by answering false.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace anjuan
