// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace anjuan {

/// Rows that were copied in a spreadsheet and are on the clipboard.
namespace pasted_rows {

/// Whether there are any: text in more than one line or cell.
bool areThere();
/// Writes them to a file that import dialogs read, in a folder that is gone with `owner`.
Result<QString> asFile(QObject *owner);

} // namespace pasted_rows
} // namespace anjuan
