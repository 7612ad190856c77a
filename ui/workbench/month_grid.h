// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/date.h"

#include <QDate>
#include <QWidget>
#include <map>

class QLabel;
class QTableWidget;

namespace anjuan {

/// A month with how many limits end, and how many sessions are called, on each of its days; a day
/// is chosen by click or Enter.
class MonthGrid : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the names of its parts.
    explicit MonthGrid(const QString &name = QStringLiteral("month"), QWidget *parent = nullptr);

    /// The first day of the month that is shown.
    QDate month() const { return m_month; }
    void showMonth(QDate day);
    void setCounts(const std::map<Date, int> &counts, Date today,
                   const std::map<Date, int> &sessions = {});
    /// First and last day of the weeks that are shown.
    QDate firstShown() const;
    QDate lastShown() const;

signals:
    void monthChanged();
    void dayWanted(QDate day);

private:
    void fill();

    QDate m_month{};
    std::map<Date, int> m_counts{};
    std::map<Date, int> m_sessions{};
    Date m_today{1970, 1, 1};
    QLabel *m_title;
    QTableWidget *m_days;
};

} // namespace anjuan
