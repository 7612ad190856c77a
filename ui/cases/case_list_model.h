// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_columns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>
#include <memory>

namespace anjuan {

class Workplace;

/// The cases of a list, in its order. Knows which cases there are from the start; what their rows
/// hold is read in blocks when the view asks for it, and forgotten again when others were looked
/// at since.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Keys = std::shared_ptr<const std::vector<CaseKey>>;

    explicit CaseListModel(Workplace &workplace, QObject *parent = nullptr);

    /// Where they only go on after those there were, rows are added; else all is reset. Rows that
    /// are known are shown until they are read anew.
    void setKeys(CaseKeys keys);
    const Keys &keys() const { return m_keys; }
    /// Null until it is read, and for a row that is no longer there.
    const CaseLine *line(int row) const;
    qint64 entryAt(int row) const { return (*m_keys)[static_cast<std::size_t>(row)].entry; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void failed(const anjuan::Error &why);

private:
    struct Block {
        std::vector<CaseLine> lines; ///< entry 0: gone
        qint64 lookedAt = 0;
        bool old = false; ///< shown until it is read anew
    };

    void want(int block) const;
    void readWanted();
    void keep(const QList<int> &blocks, const std::vector<CaseLine> &lines);
    QList<qint64> entriesOf(int block) const;
    QString shown(const CaseLine &line, CaseColumn column) const;

    Workplace &m_workplace;
    Keys m_keys = std::make_shared<const std::vector<CaseKey>>();
    Date m_today{1970, 1, 1};
    mutable QHash<int, Block> m_blocks{};
    mutable qint64 m_looks = 0;
    mutable QList<int> m_wanted{}; ///< blocks asked for by the view, the latest last
    mutable QTimer m_pause{};
    bool m_reading = false;
    int m_generation = 0; ///< answers for keys of before are dropped
};

} // namespace anjuan
