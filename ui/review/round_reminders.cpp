// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/round_reminders.h"

#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

RoundReminders::RoundReminders(Workplace &workplace, QWidget *parent)
    : ReminderRow(u"round_reminder"_s, parent), m_workplace(workplace)
{
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
    begin(tr("Case-file review"));
    for (const RoundReminder &one : reminders) {
        QString said =
            tr("%1: %2", "a round and what is to be done in it").arg(one.roundName, one.what);
        if (one.due)
            said +=
                (one.isOverdue ? tr(", overdue since %1") : tr(", by %1")).arg(text::day(*one.due));
        const bool isLate = one.isOverdue || one.task == RoundTask::Overdue;
        QPushButton *button = addButton(isLate ? u"warning"_s : u"rounds"_s, said);
        QPalette palette = button->palette();
        palette.setColor(QPalette::ButtonText,
                         theme::text(isLate ? theme::Tone::Bad : theme::Tone::Plain));
        button->setPalette(palette);
        connect(button, &QPushButton::clicked, this,
                [this, round = one.round, place = one.place] { emit chosen(round, place); });
    }
    end();
}

} // namespace anjuan
