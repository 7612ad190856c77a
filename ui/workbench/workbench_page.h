// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/file_rounds.h"
#include "core/services/workbench.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace anjuan {

class DraftReminders;
class DutyCard;
class DutyModel;
class MonthGrid;
class RoundReminders;
struct Error;

/// What this person must do today: how much of each kind, the list of one kind or of one day, and
/// the month's limits.
class WorkbenchPage : public Page {
    Q_OBJECT

public:
    explicit WorkbenchPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;

signals:
    /// Somebody wants to see a round of case-file review, and one of its files.
    void roundWanted(anjuan::FileRoundId round, int place);
    /// Somebody wants to see the list that a lesson is about.
    void listWanted(anjuan::LessonFor list);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    QWidget *makeList();
    QWidget *makeMonth();
    void makeActions();

    void showLoad(const Workload &load);
    void chooseGroup(DutyGroup group);
    void chooseDay(QDate day);
    void readList();
    void readMonth();
    void showDuties(Result<std::vector<Duty>> answer, int asked);
    void showEmptiness();
    void openCurrent();
    void recordCurrent();
    void openList();
    const Duty *currentDuty() const;
    void noteCurrent();
    void exportLimits();
    void complain(const Error &why);

    QHBoxLayout *m_cards;
    RoundReminders *m_reminders;
    DraftReminders *m_drafts;
    QList<DutyCard *> m_shown{};
    QLabel *m_title, *m_trouble;
    DutyModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QPushButton *m_openButton = nullptr, *m_recordButton = nullptr, *m_listButton = nullptr;
    MonthGrid *m_month;
    QAction *m_open = nullptr, *m_record = nullptr, *m_calendar = nullptr, *m_list = nullptr;
    std::optional<DutyGroup> m_group{};
    QDate m_day{}; ///< the day whose limits are listed; null: those of m_group
    int m_asked = 0;
};

} // namespace anjuan
