// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

namespace anjuan {

/// The keys of all commands there are at the moment, taken from the commands themselves.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<QAction *> &commands, QWidget *parent = nullptr);
};

} // namespace anjuan
