// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anjuan::cases {

/// The words of what is recorded in cases.
struct CasesText {
    Q_DECLARE_TR_FUNCTIONS(CasesText)
};

} // namespace anjuan::cases
