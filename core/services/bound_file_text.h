// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anjuan::bound_file {

/// The words of the bound file.
struct FileText {
    Q_DECLARE_TR_FUNCTIONS(BoundFileText)
};

} // namespace anjuan::bound_file
