// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/draft_reminders.h"

#include "core/domain/casework/act_kinds.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 4; ///< the others are found where they were typed

} // namespace

DraftReminders::DraftReminders(Workplace &workplace, QWidget *parent)
    : QFrame(parent), m_workplace(workplace), m_row(new FlowLayout), m_buttons(new QWidget)
{
    setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    m_buttons->setObjectName(u"draft_reminders"_s);
    m_buttons->setLayout(m_row);
    column->addWidget(m_buttons);
    hide();
}

void DraftReminders::refresh()
{
    m_workplace.read(
        this,
        [database = m_workplace.location().toString()](Seat &seat) {
            std::vector<Draft> found = drafts::all(database, seat.session.actor.account);
            std::erase_if(found, [](const Draft &one) { return !actKind(one.key.kind); });
            return Result<std::vector<Draft>>(std::move(found));
        },
        [this](const Result<std::vector<Draft>> &found) {
            if (found)
                show(*found);
        });
}

void DraftReminders::show(const std::vector<Draft> &found)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!found.empty()) {
        auto *head =
            new QLabel(tr("%n draft(s) not recorded yet", nullptr, static_cast<int>(found.size())));
        QFont bold = head->font();
        bold.setBold(true);
        head->setFont(bold);
        m_row->addWidget(head);
    }
    int number = 0;
    for (const Draft &one : found) {
        if (number == mostShown)
            break;
        QStringList parts{text::actLabel(one.key.kind)};
        if (!one.caseNumber.isEmpty())
            parts << one.caseNumber;
        parts << text::moment(one.savedAt, m_workplace.session().today);
        auto *button = new QPushButton(theme::icon(u"edit"_s), parts.join(u" · "_s));
        button->setObjectName(u"draft_reminder_%1"_s.arg(number++));
        button->setAutoDefault(false);
        button->setToolTip(tr("Go on with it"));
        connect(button, &QPushButton::clicked, this,
                [this, id = one.key.caseId, kind = one.key.kind] { emit chosen(id, kind); });
        m_row->addWidget(button);
    }
    setVisible(!found.empty());
}

} // namespace anjuan
