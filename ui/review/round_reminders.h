// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/file_rounds.h"
#include "ui/widgets/reminder_row.h"

namespace anjuan {

class Workplace;

/// What somebody has to do in the rounds of case-file review that run, a button each. Hidden while
/// there is nothing.
class RoundReminders : public ReminderRow {
    Q_OBJECT

public:
    explicit RoundReminders(Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

signals:
    void chosen(anjuan::FileRoundId round, int place);

private:
    void show(const std::vector<RoundReminder> &reminders);
    using ReminderRow::show;

    Workplace &m_workplace;
};

} // namespace anjuan
