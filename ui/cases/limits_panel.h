// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

#include <QWidget>

class QTextBrowser;
class QTreeWidget;

namespace anjuan {

/// The limits of a case, those that run first; the chosen one with its arithmetic line by line.
class LimitsPanel : public QWidget {
    Q_OBJECT

public:
    explicit LimitsPanel(QWidget *parent = nullptr);

    void setLimits(const std::vector<Limit> &limits, const WorkingDaysLeft &workingDays,
                   Date today);

private:
    void explain();

    QTreeWidget *m_table;
    QTextBrowser *m_text;
    std::vector<Limit> m_limits{};
};

/// True for those that still ask something of somebody.
bool isOpen(const Limit &limit);
/// What is left of a limit that runs or is over, with the unit it is counted in: working days for a
/// term of working days, else days of the calendar.
QString leftOf(const Limit &limit, const WorkingDaysLeft &workingDays, Date today);

} // namespace anjuan
