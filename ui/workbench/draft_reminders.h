// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/drafts.h"

#include <QFrame>

namespace anjuan {

class FlowLayout;
class Workplace;

/// What somebody typed on this computer and has not recorded, a button each: also after the program
/// ended in the midst of it. Hidden while there is nothing.
class DraftReminders : public QFrame {
    Q_OBJECT

public:
    explicit DraftReminders(Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

signals:
    /// Somebody goes on with it; the case is null where the act opens one.
    void chosen(anjuan::CaseId id, const QString &kind);

private:
    void show(const std::vector<Draft> &found);
    using QFrame::show;

    Workplace &m_workplace;
    FlowLayout *m_row;
    QWidget *m_buttons;
};

} // namespace anjuan
