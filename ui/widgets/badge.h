// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace anjuan {

/// A few words on a coloured ground.
class Badge : public QLabel {
    Q_OBJECT

public:
    Badge(const QString &text, theme::Tone tone, QWidget *parent = nullptr);
};

} // namespace anjuan
