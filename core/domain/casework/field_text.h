// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anjuan {

/// The words of fields and of what is typed into them.
struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

} // namespace anjuan
