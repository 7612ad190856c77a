// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/goods.h"
#include "core/services/money.h"
#include "core/services/remedies.h"
#include "ui/shell/page.h"

class QAction;
class QComboBox;
class QFileDialog;
class QLabel;
class QTabWidget;

namespace anjuan {

class GoodsPanel;
class Listing;
class RemedyCalendar;
class SquadMoneyPanel;

/// What comes after the decision, over all cases within reach: the clocks of remedies and
/// enforcement, the sessions of courts, unpaid fines with the time for the court, the rates of the
/// year, the store of goods, a calendar of the month, and the money of each unit.
class RemediesPage : public Page {
    Q_OBJECT

public:
    explicit RemediesPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;

private:
    static constexpr int sessionDays = 60; ///< sessions so many days back and ahead are shown

    struct View {
        std::vector<RemedyClock> clocks{};
        std::vector<CalledSession> sessions{};
        std::vector<OwedCase> owed{};
        std::vector<RemedyRate> rates{};
        std::vector<GoodsEntry> goods{};
        std::vector<DoubledReceipt> doubled{};
        Date today{1970, 1, 1};
    };

    Listing *addList(Listing *list, const QString &title);
    void show(const View &view);
    void addMoneyBar(QWidget *sheet);
    void addCalendar();
    void addSquadMoney();
    void readCalendar();
    void readSquadMoney();
    void exportSquadMoney();
    void importBank();
    void showUnits();
    void showOwed();
    void showRateCases();
    void exportSessions();
    void exportGoods();
    QFileDialog *saveDialog(const QString &title, const QString &filter, const QString &name);
    void tell(const Result<int> &written, const QString &path);
    Listing *listInFront() const;
    void openCurrent();
    void recordCurrent();
    void noteCurrent();

    QTabWidget *m_tabs;
    Listing *m_clocks, *m_sessions, *m_owed, *m_rates;
    GoodsPanel *m_goods;
    RemedyCalendar *m_month;
    SquadMoneyPanel *m_squads;
    QComboBox *m_unit;
    QLabel *m_sums, *m_doubled, *m_rateCases;
    QAction *m_open, *m_record, *m_dispute, *m_calendar, *m_bank;
    View m_view{};
};

} // namespace anjuan
