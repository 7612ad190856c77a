// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statistics.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace anjuan {

class OptionalDay;
class Workplace;

/// The year and the unit that a page of figures is about; the page puts its buttons at the end.
class PeriodBar : public QWidget {
    Q_OBJECT

public:
    /// `prefix` begins the names of its fields: "dashboard" makes "dashboard_year".
    PeriodBar(Workplace &workplace, const QString &prefix, QWidget *parent = nullptr);

    StatisticsQuery query() const;
    /// Lets the figures be asked for as they were known at the end of a past day.
    void offerPast(Date today);
    /// A labelled field of the page, behind year and unit.
    void addField(const QString &label, QComboBox *field, const QString &name);
    void addButton(QPushButton *button);
    /// A button that does what `action` does.
    void addAction(QAction *action);

signals:
    void changed();

private:
    void readUnits(Workplace &workplace);

    QHBoxLayout *m_row;
    QComboBox *m_year;
    QComboBox *m_unit;
    QString m_prefix;
    OptionalDay *m_past = nullptr;
    int m_fields = 0;
};

} // namespace anjuan
