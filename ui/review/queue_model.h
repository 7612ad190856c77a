// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/review_desk.h"

#include <QAbstractTableModel>

namespace anjuan {

/// Which of the waiting cases are shown. What is empty does not restrict.
struct ReviewFilter {
    QString unit{};   ///< key
    QString reason{}; ///< one of the reasons, in the user's language
    bool overdue = false;
};

/// The cases that wait for a legality opinion, the first due first.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Due, Case, Unit, Reasons, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setQueue(std::vector<WaitingReview> queue, Date today);
    void setFilter(const ReviewFilter &filter);
    const std::vector<WaitingReview> &queue() const { return m_queue; }
    /// Null where there is no such row.
    const WaitingReview *waiting(int row) const;
    int rowOf(CaseId id) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const WaitingReview &one, int column) const;
    void sieve();

    std::vector<WaitingReview> m_queue{};
    std::vector<std::size_t> m_rows{}; ///< places in the queue
    ReviewFilter m_filter{};
    Date m_today{1970, 1, 1};
};

} // namespace anjuan
