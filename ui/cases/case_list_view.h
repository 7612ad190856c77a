// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_columns.h"

#include <QTableView>

class QMenu;

namespace anjuan {

class CaseListModel;

/// The table of a list of cases: its columns are chosen, moved and widened, and kept by their names
/// for the next time.
class CaseListView : public QTableView {
    Q_OBJECT

public:
    explicit CaseListView(CaseListModel *model, QWidget *parent = nullptr);

    /// From left to right.
    QList<CaseColumn> shownColumns() const;
    void showSort(const CaseSort &sort);
    /// Columns to choose and to sort by; belongs to the view, filled when it opens.
    QMenu *columnsMenu() const { return m_columns; }
    /// Rows that are selected, from the top.
    QList<std::pair<int, int>> selectedSpans() const;

signals:
    void sortWanted(const anjuan::CaseSort &sort);
    /// Enter or a double click.
    void opened(int row);
    void selectionMade();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void showStandard();
    void fitStandard();
    void restore();
    void keep() const;
    void fillMenu();
    void sortBy(int section);

    QMenu *m_columns;
    CaseSort m_sort{};
    bool m_restoring = false;
};

} // namespace anjuan
