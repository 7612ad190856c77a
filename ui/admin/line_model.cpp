// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/line_model.h"

namespace anjuan {

LineModel::LineModel(const QStringList &headings, QObject *parent)
    : QAbstractTableModel(parent), m_headings(headings)
{
}

void LineModel::setLines(const QList<Line> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QString LineModel::keyAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row].key : QString();
}

int LineModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].key == key)
            return row;
    return -1;
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    if (role == Qt::TextAlignmentRole && m_right.contains(index.column()))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const QList<Cell> &cells = m_lines[index.row()].cells;
    if (index.column() >= cells.size())
        return {};
    const Cell &cell = cells[index.column()];
    if (role == Qt::DisplayRole)
        return cell.text;
    if (role == Qt::ToolTipRole)
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    if (role == Qt::ForegroundRole && cell.tone != theme::Tone::Plain)
        return theme::text(cell.tone);
    return {};
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((m_right.contains(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

} // namespace anjuan
