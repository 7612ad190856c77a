// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/queue_model.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace anjuan {

class OpinionForm;
class RoundsPanel;
class Timeline;
struct Error;

/// The legal desk: the cases that wait, one of them with its findings and time line, and beside it
/// the opinion, item by item.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;
    void keepDrafts() override;

private:
    QWidget *makeQueue();
    QWidget *makeCase();
    void makeActions();
    void fillFilters();
    void applyFilter();
    void chooseRow();
    void readCase(CaseId id);
    void showCase(const CaseDossier &dossier);
    void showFindings(const CaseDossier &dossier);
    void objectByFinding(const QTreeWidgetItem *item);
    void give();
    void restoreDraft();
    void dropDraft();
    void noteState();
    void complain(const Error &why);
    const WaitingReview *current() const;

    QueueModel *m_model;
    QTableView *m_table;
    QComboBox *m_unit, *m_reason;
    QCheckBox *m_overdue;
    QLabel *m_count, *m_title, *m_about, *m_trouble;
    QStackedWidget *m_stack;
    QTreeWidget *m_findings;
    Timeline *m_timeline;
    RoundsPanel *m_rounds;
    QTabWidget *m_tabs;
    OpinionForm *m_form;
    QLabel *m_given;
    QPushButton *m_open, *m_second, *m_advise;
    QLabel *m_question;
    CaseId m_shown{}; ///< whose form is open
    int m_seen = 0;   ///< the last act the person has seen of it
};

} // namespace anjuan
