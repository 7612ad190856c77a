// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anjuan {

/// The words of what is found in a file.
struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

} // namespace anjuan
