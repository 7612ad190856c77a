// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace anjuan {

/// Asks where a table is to be written, as a workbook or as CSV, and hands the path on.
void chooseListFile(QWidget *parent, const QString &title, const QString &name,
                    std::function<void(const QString &path)> chosen);

} // namespace anjuan
