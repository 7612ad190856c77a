// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reminder_row.h"

#include "ui/shell/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

ReminderRow::ReminderRow(const QString &name, QWidget *parent)
    : QFrame(parent), m_name(name), m_row(new FlowLayout)
{
    setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    auto *buttons = new QWidget;
    buttons->setObjectName(name + u's');
    buttons->setLayout(m_row);
    column->addWidget(buttons);
    hide();
}

void ReminderRow::begin(const QString &title)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_count = 0;
    auto *head = new QLabel(title);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    m_row->addWidget(head);
}

QPushButton *ReminderRow::addButton(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(theme::icon(icon), text);
    button->setObjectName(u"%1_%2"_s.arg(m_name).arg(m_count++));
    m_row->addWidget(button);
    return button;
}

void ReminderRow::end() { setVisible(m_count > 0); }

} // namespace anjuan
