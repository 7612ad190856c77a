// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

namespace anjuan {

Badge::Badge(const QString &text, theme::Tone tone, QWidget *parent) : QLabel(text, parent)
{
    setAutoFillBackground(true);
    setMargin(3);
    setContentsMargins(4, 0, 4, 0);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme::ground(tone));
    palette.setColor(QPalette::WindowText, theme::text(tone));
    setPalette(palette);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

} // namespace anjuan
