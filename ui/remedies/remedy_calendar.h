// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/remedies.h"

#include <QDate>
#include <QWidget>

class QLabel;

namespace anjuan {

class Listing;
class MonthGrid;

/// A month of the remedies desk: how many clocks end and how many sessions are called on each day,
/// and what those of the chosen day are.
class RemedyCalendar : public QWidget {
    Q_OBJECT

public:
    explicit RemedyCalendar(QWidget *parent = nullptr);

    /// The days of the weeks that are shown.
    Date firstShown() const;
    Date lastShown() const;
    void setDays(RemedyDays days, Date today);
    void showTrouble(const QString &text);
    Listing *list() const { return m_list; }
    /// Of the line that is chosen; null where none is.
    CaseId currentCase() const;
    /// The act that settles the clock that is chosen; empty where there is not one.
    QString currentKind() const;

signals:
    void monthChanged();

private:
    void chooseDay(QDate day);
    void showDay();

    MonthGrid *m_month;
    QLabel *m_title;
    Listing *m_list;
    QDate m_day{};
    RemedyDays m_days{};
};

} // namespace anjuan
