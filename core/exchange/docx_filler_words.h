// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anjuan {

/// The words of what fills templates.
struct FillerText {
    Q_DECLARE_TR_FUNCTIONS(DocxFillerText)
};

/// How much of a text a message shows, in characters.
constexpr qsizetype shownText = 60;

} // namespace anjuan
