// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/line_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace anjuan {

/// A table of lines that can be searched and sorted and that keeps its columns from one day to the
/// next. Where it is empty it says what to do.
class Listing : public QWidget {
    Q_OBJECT

public:
    /// `name` is that of the table, and of its columns in the preferences; `spoken` says to a
    /// screen reader what it lists.
    Listing(const QString &name, const QString &spoken, const QStringList &headings,
            QWidget *parent = nullptr);
    ~Listing() override;

    void alignRight(int column) { m_model->alignRight(column); }
    void setWidths(const QList<int> &widths);
    /// What stands there when there are no lines, and what can be done about it.
    void setEmpty(const QString &text, QAction *next = nullptr);
    /// The line that was chosen stays so.
    void setLines(const QList<Line> &lines);
    /// Only lines that have `text` in one of their cells.
    void setFilter(const QString &text);
    /// An empty list with a sentence in it: why nothing could be read.
    void showTrouble(const QString &text);
    void setSortable(bool sortable);

    QString current() const;
    QStringList selected() const;
    void select(const QString &key);
    int count() const;
    QTableView *view() const { return m_view; }

signals:
    void currentChanged();
    /// Somebody wants to open the line: double click or Enter.
    void chosen(const QString &key);

private:
    void showWhatThereIs();

    LineModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_view;
    QStackedLayout *m_stack;
    QLabel *m_note;
    QPushButton *m_next;
    QString m_emptyText{};
    QString m_trouble{};
    QAction *m_emptyAction = nullptr;
    QString m_layoutName;
    bool m_keepsLayout = false;
};

} // namespace anjuan
