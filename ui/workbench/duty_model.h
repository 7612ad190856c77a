// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/workbench.h"

#include <QAbstractTableModel>

namespace anjuan {

/// The duties of a group or of a day.
class DutyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, What, Due, Party, Cause, Settle, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setDuties(std::vector<Duty> duties, Date today);
    /// Null for a row that is not there.
    const Duty *duty(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const Duty &duty, int column) const;

    std::vector<Duty> m_duties{};
    Date m_today{1970, 1, 1};
};

} // namespace anjuan
