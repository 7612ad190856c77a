// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_lists.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <memory>

class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace anjuan {

class CaseListChips;
class CaseListExport;
class CaseListModel;
class CaseListView;
class CaseViews;
struct Error;

/// All cases within reach, to be filtered, sorted and opened.
class CaseListPage : public Page {
    Q_OBJECT

public:
    explicit CaseListPage(Workplace &workplace, QWidget *parent = nullptr);
    ~CaseListPage() override; ///< a list that is being read is given up

    void refresh() override;
    QString helpTopic() const override;

    const CaseFilter &filter() const { return m_filter; }
    void setFilter(const CaseFilter &filter);

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    /// An action whose keys count in the whole window.
    QAction *addWindowCommand(const QString &name, const QString &icon, const QString &text);
    void showViews(bool on);
    void fitViews();
    QWidget *makeBar();
    QWidget *makeEmpty();
    QWidget *makeFoot();
    void makeContextMenu();

    void readChoices();
    void ask();
    void askFor(int atMost, int asked);
    void show(CaseKeys keys, bool isAll);
    void showTotals();
    void showEmptiness();
    void complain(const Error &why);

    void openFilter();
    void fillSavedMenu();
    void nameFilter(bool isForAll);
    void openRow(int row);
    void openInWindow(int row);
    void copyNumber();
    void makeSelectionActions();
    std::shared_ptr<const std::vector<CaseKey>> selectedKeys() const;
    void exportList(bool onlySelected);
    void exportTo(const QString &path, bool onlySelected);
    void printPreview(bool onlySelected);
    void takeDossier();
    void recordForSelected();
    void papersOfSelected();

    CaseFilter m_filter{};
    CaseSort m_sort{};
    ListChoices m_choices{};
    CaseListModel *m_model;
    CaseListView *m_view;
    CaseListChips *m_chips;
    QLineEdit *m_text;
    CaseViews *m_views;
    QMenu *m_saved;
    QStackedWidget *m_stack;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QLabel *m_totals = nullptr, *m_trouble = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stopExport = nullptr;
    QAction *m_register = nullptr, *m_onTheSpot = nullptr, *m_filterAction = nullptr,
            *m_exportAction = nullptr, *m_printAction = nullptr, *m_exportSelected = nullptr,
            *m_printSelected = nullptr, *m_bulk = nullptr, *m_papers = nullptr,
            *m_viewsAction = nullptr;
    QPointer<CaseListExport> m_export{};
    QTimer m_typing{};
    std::shared_ptr<std::atomic<bool>> m_stop{}; ///< tells the scan under way that it is overtaken
    QElapsedTimer m_since{};                     ///< when the list was asked for
    int m_asked = 0;
    bool m_isReading = false;
};

} // namespace anjuan
