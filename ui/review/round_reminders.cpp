// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/round_reminders.h"

#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

RoundReminders::RoundReminders(Workplace &workplace, QWidget *parent)
    : QFrame(parent), m_workplace(workplace), m_row(new FlowLayout), m_buttons(new QWidget)
{
    setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    m_buttons->setObjectName(u"round_reminders"_s);
    m_buttons->setLayout(m_row);
    column->addWidget(m_buttons);
    hide();
}

void RoundReminders::refresh()
{
    m_workplace.read(
        this, [](Seat &seat) { return file_rounds::reminders(seat.db, seat.session); },
        [this](const Result<std::vector<RoundReminder>> &reminders) {
            if (reminders)
                show(*reminders);
        });
}

void RoundReminders::show(const std::vector<RoundReminder> &reminders)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!reminders.empty()) {
        auto *head = new QLabel(tr("Case-file review"));
        QFont bold = head->font();
        bold.setBold(true);
        head->setFont(bold);
        m_row->addWidget(head);
    }
    int number = 0;
    for (const RoundReminder &one : reminders) {
        QString said =
            tr("%1: %2", "a round and what is to be done in it").arg(one.roundName, one.what);
        if (one.due)
            said +=
                (one.isOverdue ? tr(", overdue since %1") : tr(", by %1")).arg(text::day(*one.due));
        const bool isLate = one.isOverdue || one.task == RoundTask::Overdue;
        auto *button = new QPushButton(theme::icon(isLate ? u"warning"_s : u"rounds"_s), said);
        button->setObjectName(u"round_reminder_%1"_s.arg(number++));
        QPalette palette = button->palette();
        palette.setColor(QPalette::ButtonText,
                         theme::text(isLate ? theme::Tone::Bad : theme::Tone::Plain));
        button->setPalette(palette);
        connect(button, &QPushButton::clicked, this,
                [this, round = one.round, place = one.place] { emit chosen(round, place); });
        m_row->addWidget(button);
    }
    setVisible(!reminders.empty());
}

} // namespace anjuan
