// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <vector>

namespace anjuan {

/// Tables as text separated by commas (RFC 4180), UTF-8 with the mark that spreadsheets want. A
/// cell that a spreadsheet would take for a formula begins with an apostrophe.
namespace csv {

QByteArray written(const std::vector<QStringList> &rows);
/// One row with its line end, without the mark: what follows the first ones of a long table.
QByteArray line(const QStringList &row);
/// Puts the table under that name, over what stood there; all of it or nothing.
Result<> writeFile(const QString &path, const std::vector<QStringList> &rows);

} // namespace csv

} // namespace anjuan
