// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace anjuan {

/// Words that come from data (law, settings) and not from the program, in both languages.
struct LocalText {
    QString zh;
    QString en;

    /// In the language of the installed translation: Chinese where the word "en" is translated as
    /// something that begins with zh, English otherwise.
    QString here() const
    {
        return QCoreApplication::translate("Language", "en").startsWith(QLatin1StringView("zh"))
                   ? zh
                   : en;
    }

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace anjuan
