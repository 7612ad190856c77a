// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace anjuan {

/// An act of the time line, as it is read.
struct TimelineRow {
    int sequence = 0;
    QString day{};
    QString sentence{};
    QString about{};      ///< number, who recorded it and when, number of its document
    QStringList states{}; ///< what became of it
    EntryState state = EntryState::Effective;
};

class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<TimelineRow> rows);
    const TimelineRow *row(int place) const;
    int placeOf(int sequence) const; ///< -1 where there is none
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<TimelineRow> m_rows{};
};

std::vector<TimelineRow> timelineOf(const CaseDossier &dossier);

/// Day, sentence over as many lines as it needs, and in small who recorded it and what became of
/// it.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// What was done in a case, the newest at the bottom.
class Timeline : public QListView {
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    /// The chosen act stays chosen; what is new at the bottom comes into sight.
    void setDossier(const CaseDossier &dossier);
    /// 0 where none is chosen.
    int sequence() const;
    void choose(int sequence);

signals:
    void chosen(int sequence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TimelineModel m_rows{};
};

} // namespace anjuan
