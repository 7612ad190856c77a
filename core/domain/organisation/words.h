// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anjuan {

/// True for 1 to `longest` printable characters on one line, with no space at either end.
bool isPlainName(const QString &text, qsizetype longest);
/// The same without any space within: numbers of certificates and the like.
bool isPlainWord(const QString &text, qsizetype longest);

} // namespace anjuan
