// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anjuan {

/// The words of the gates of a case's procedure.
struct GateText {
    Q_DECLARE_TR_FUNCTIONS(GateText)
};

} // namespace anjuan
