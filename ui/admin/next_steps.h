// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/first_steps.h"
#include "ui/widgets/reminder_row.h"

namespace anjuan {

class Workplace;

/// What a new bureau still needs, for its administrator: each step leads to where it is done and is
/// ticked off by itself. Hidden once all are done.
class NextSteps : public ReminderRow {
    Q_OBJECT

public:
    explicit NextSteps(Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

signals:
    /// Somebody goes to that part of the administration.
    void partWanted(const QString &name);
    void benchmarksWanted();

private:
    void show(const std::vector<FirstStepState> &steps);
    using ReminderRow::show;

    Workplace &m_workplace;
};

} // namespace anjuan
