// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/file_rounds.h"

#include <QFrame>

namespace anjuan {

class FlowLayout;
class Workplace;

/// What somebody has to do in the rounds of case-file review that run, a button each. Hidden while
/// there is nothing.
class RoundReminders : public QFrame {
    Q_OBJECT

public:
    explicit RoundReminders(Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

signals:
    void chosen(anjuan::FileRoundId round, int place);

private:
    void show(const std::vector<RoundReminder> &reminders);
    using QFrame::show;

    Workplace &m_workplace;
    FlowLayout *m_row;
    QWidget *m_buttons;
};

} // namespace anjuan
