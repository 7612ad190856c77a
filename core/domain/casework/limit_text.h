// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anjuan {

/// The words of limits and of their arithmetic.
struct LimitText {
    Q_DECLARE_TR_FUNCTIONS(LimitText)
};

} // namespace anjuan
