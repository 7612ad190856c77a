// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace anjuan::help {

/// Shows the chapter `topic` of the manual, in the client's language, in a window beside `parent`;
/// the one that is open already, if there is one. The table of contents where there is no such
/// chapter.
void open(const QString &topic, QWidget *parent);

/// All chapters, in the order of the manual: names of files without their ending.
QStringList topics();

} // namespace anjuan::help
