// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/squad_money.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace anjuan {

class Listing;

/// The money of a year's decisions by unit: what was decided, paid, surcharged and is still owed.
/// A unit opens to its cases.
class SquadMoneyPanel : public QWidget {
    Q_OBJECT

public:
    explicit SquadMoneyPanel(QWidget *parent = nullptr);

    /// The year that is asked for; of `today` until another was chosen.
    int year(Date today) const;
    void setPage(MoneyPage page);
    void showTrouble(const QString &text);
    Listing *cases() const { return m_cases; }
    /// Of the line that is chosen; null where none is.
    CaseId currentCase() const;

signals:
    /// Another year was chosen.
    void wished();
    void exportWanted();

private:
    void fillYears(int last);
    void showCases();

    QComboBox *m_year;
    QLabel *m_sums;
    Listing *m_squads;
    Listing *m_cases;
    MoneyPage m_page{};
};

} // namespace anjuan
