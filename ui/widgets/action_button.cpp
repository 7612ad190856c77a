// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

QPushButton *actionButton(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text());
    button->setObjectName(action->objectName() + u"_button"_s);
    button->setAutoDefault(false);
    button->setEnabled(action->isEnabled());
    // Not setVisible(true): it would show what has no parent yet as a window of its own.
    if (!action->isVisible())
        button->hide();
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    });
    return button;
}

} // namespace anjuan
