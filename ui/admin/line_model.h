// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QAbstractTableModel>
#include <QSet>

namespace anjuan {

/// What one place of a table says, and how.
struct Cell {
    Cell() = default;
    Cell(const QString &said, theme::Tone how = theme::Tone::Plain, const QString &more = {})
        : text(said), tone(how), tip(more)
    {
    }

    QString text{};
    theme::Tone tone = theme::Tone::Plain;
    QString tip{}; ///< shown with the mouse on it; the text itself if empty
};

struct Line {
    QString key; ///< names the line among the others
    QList<Cell> cells{};
};

/// Lines of text under headings.
class LineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit LineModel(const QStringList &headings, QObject *parent = nullptr);

    void setLines(const QList<Line> &lines);
    /// Amounts and counts stand at the right.
    void alignRight(int column) { m_right.insert(column); }
    QString keyAt(int row) const;
    int rowOf(const QString &key) const; ///< -1 if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<Line> m_lines{};
    QSet<int> m_right{};
};

} // namespace anjuan
