// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/admin_section.h"

#include "core/services/role_words.h"
#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/pasted_rows.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

AdminSection::AdminSection(Workplace &workplace, const QString &title, const QString &about)
    : Page(workplace), m_column(new QVBoxLayout(this)), m_trouble(new QLabel),
      m_row(new QHBoxLayout), m_buttons(new FlowLayout), m_body(new QVBoxLayout)
{
    auto *heading = new QLabel(title);
    heading->setObjectName(u"title"_s);
    m_trouble->setObjectName(u"section_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble->hide();
    m_column->setContentsMargins(16, 10, 16, 10);
    m_row->addWidget(heading);
    m_row->addStretch();
    m_column->addLayout(m_row);
    m_column->addWidget(quietLabel(about));
    m_column->addLayout(m_buttons);
    m_column->addWidget(m_trouble);
    m_column->addLayout(m_body, 1);
}

QString AdminSection::helpTopic() const { return u"administration"_s; }

QAction *AdminSection::addQuietCommand(const QString &name, const QString &text,
                                       const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

QAction *AdminSection::addCommand(const QString &name, const QString &text, const QString &icon,
                                  const QKeySequence &keys)
{
    QAction *action = addQuietCommand(name, text, keys);
    if (!icon.isEmpty())
        action->setIcon(theme::icon(icon));
    m_buttons->addWidget(buttonFor(action));
    return action;
}

QPushButton *AdminSection::buttonFor(QAction *action)
{
    QPushButton *button = actionButton(action);
    const auto follow = [button, action] {
        button->setText(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() || !action->isEnabled()
                               ? action->toolTip()
                               : u"%1 (%2)"_s.arg(action->toolTip(), keys));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    return button;
}

QLineEdit *AdminSection::addSearch(const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(240);
    field->setMaximumWidth(theme::scaled(340));
    QAction *find = addQuietCommand(name + u"_find"_s, placeholder, QKeySequence::Find);
    connect(find, &QAction::triggered, field, [field] {
        field->setFocus();
        field->selectAll();
    });
    m_row->addWidget(field);
    return field;
}

void AdminSection::allow(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? action->iconText() : reason);
}

QString AdminSection::lackOf(const Roles &roles) const
{
    if (workplace().session().actor.roles.intersects(roles))
        return {};
    return tr("This takes another role: %1.").arg(rolesHere(roles));
}

QAction *AdminSection::addPaste(const QString &name, std::function<void(const QString &)> take)
{
    QAction *action =
        addCommand(name, tr("Paste rows from a spreadsheet"), u"columns"_s, QKeySequence::Paste);
    connect(action, &QAction::triggered, this, [this, take = std::move(take)] {
        const Result<QString> path = pasted_rows::asFile(this);
        complain(path ? QString() : path.error().text);
        if (path)
            take(*path);
    });
    return action;
}

void AdminSection::complain(const QString &text) { showTrouble(m_trouble, text); }

} // namespace anjuan
