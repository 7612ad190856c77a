// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statistics.h"
#include "ui/shell/page.h"

class QLabel;

namespace anjuan {

class BarPicture;
class FigureCard;
class Listing;
class PeriodBar;

/// The year so far at a glance: figures with those of the same days of the year before, the year
/// month by month and unit by unit, and how well the time limits are kept. Each opens its cases.
class DashboardPage : public Page {
    Q_OBJECT

public:
    explicit DashboardPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;

    /// All that the page shows.
    struct Overview {
        YearFigures now{};
        std::optional<YearFigures> before{};
        BrokenDown months{};
        BrokenDown units{};
    };

private:
    void show(const Overview &overview);
    void showCard(FigureCard *card) const;
    void showBars(BarPicture *picture, const BrokenDown &parts, const QString &indicator,
                  const QString &way) const;
    void showLimits();
    void openCases(const QString &indicator, const std::vector<FigurePartChoice> &parts);

    PeriodBar *m_bar;
    QLabel *m_remarks;
    QList<FigureCard *> m_cards{};
    BarPicture *m_months;
    BarPicture *m_units;
    Listing *m_limits;
    Overview m_shown{};
    int m_asked = 0; ///< only the answer to the last question is shown
};

} // namespace anjuan
