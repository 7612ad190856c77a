// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace anjuan {

/// Parts of a list with the separator between them; whole sentences follow each other as they are.
inline QString joinedParts(const QStringList &parts, const QString &separator)
{
    QString text;
    for (const QString &part : parts) {
        if (text.endsWith(u'.'))
            text += u' ';
        else if (!text.isEmpty() && !text.endsWith(u'。'))
            text += separator;
        text += part;
    }
    return text;
}

} // namespace anjuan
