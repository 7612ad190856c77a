// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/drafts.h"
#include "ui/widgets/reminder_row.h"

namespace anjuan {

class Workplace;

/// What somebody typed on this computer and has not recorded: also after the program ended in the
/// midst of it.
class DraftReminders : public ReminderRow {
    Q_OBJECT

public:
    explicit DraftReminders(Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

signals:
    /// Somebody goes on with it; the case is null where the act opens one.
    void chosen(anjuan::CaseId id, const QString &kind);

private:
    void show(const std::vector<Draft> &found);
    using ReminderRow::show;

    Workplace &m_workplace;
};

} // namespace anjuan
