// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/plurals.h"

namespace anjuan::client {

/// The words of the program and of Qt's own dialogs.
class Languages {
public:
    /// In the language preferred.
    void apply();

private:
    QTranslator m_own{};
    QTranslator m_qt{};
    EnglishPlurals m_english{};
};

} // namespace anjuan::client
