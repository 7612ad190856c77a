// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queue_model.h"

#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QColor>

namespace anjuan {

using namespace Qt::StringLiterals;

void QueueModel::setQueue(std::vector<WaitingReview> queue, Date today)
{
    beginResetModel();
    m_queue = std::move(queue);
    m_today = today;
    sieve();
    endResetModel();
}

void QueueModel::setFilter(const ReviewFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    sieve();
    endResetModel();
}

void QueueModel::sieve()
{
    m_rows.clear();
    for (std::size_t place = 0; place < m_queue.size(); ++place) {
        const WaitingReview &one = m_queue[place];
        if ((m_filter.unit.isEmpty() || one.unit == m_filter.unit) &&
            (m_filter.reason.isEmpty() || one.reasons.contains(m_filter.reason)) &&
            (!m_filter.overdue || one.isOverdue(m_today)))
            m_rows.push_back(place);
    }
}

const WaitingReview *QueueModel::waiting(int row) const
{
    return row >= 0 && row < rowCount() ? &m_queue[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

int QueueModel::rowOf(CaseId id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (waiting(row)->id == id)
            return row;
    return -1;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString QueueModel::shown(const WaitingReview &one, int column) const
{
    switch (column) {
    case Due: {
        if (!one.due)
            return tr("asked for on %1").arg(text::day(one.askedOn));
        const QString due = text::left(*one.due, m_today);
        return one.provisional ? tr("%1 (provisional)").arg(due) : due;
    }
    case Case: {
        QString name = one.number;
        if (one.consultation > 0)
            name = tr("%1, question").arg(name);
        else if (!one.signers.isEmpty())
            name = tr("%1, to be signed").arg(name);
        else if (one.second)
            name = tr("%1, second reviewer").arg(name);
        else if (one.round > 1)
            name = tr("%1, round %2").arg(name).arg(one.round);
        return name;
    }
    case Unit:
        return one.unitName.section(u" / "_s, -1);
    case Reasons:
        return one.reasons.isEmpty() ? tr("asked for by the squad") : one.reasons.join(tr("; "));
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const WaitingReview *one = index.isValid() ? waiting(index.row()) : nullptr;
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(*one, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{one->cause, one->unitName};
        if (one->due)
            lines << tr("due %1").arg(text::day(*one->due));
        lines << one->reasons;
        if (!one->barred.isEmpty())
            lines << tr("Not for you to give: %1").arg(one->barred);
        return lines.join(u'\n');
    }
    case Qt::ForegroundRole:
        if (index.column() == Due && one->due)
            return theme::text(text::toneOf(*one->due, m_today));
        if (!one->barred.isEmpty())
            return theme::text(theme::Tone::Quiet);
        return {};
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Time left");
    case Case:
        return tr("Case");
    case Unit:
        return tr("Unit");
    case Reasons:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace anjuan
