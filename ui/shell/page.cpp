// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"

namespace anjuan {

Page::Page(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace) {}

QAction *Page::addCommand(const QString &name, const QString &icon, const QString &text,
                          const QKeySequence &keys)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void Page::followChanges(int pause)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(pause);
    connect(&m_changed, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    const auto noteChange = [this] {
        if (!m_changed.isActive())
            m_changed.start();
    };
    connect(&m_workplace, &Workplace::recorded, this, noteChange);
    connect(&m_workplace, &Workplace::listsChanged, this, noteChange);
}

} // namespace anjuan
