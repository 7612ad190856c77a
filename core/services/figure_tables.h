// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/official_table.h"
#include "core/services/statistics.h"

namespace anjuan {

struct FigurePlace;

struct FilledColumn {
    QString id; ///< opens its cases, as the id of an indicator does
    LocalText name;
    std::optional<qint64> value{};
    int places = 0;
    bool inTenThousands = false; ///< `value` is fen, shown in 万元
    bool isTyped = false;
    QString missing{};

    /// "0" where it was counted and there is none; empty only where it can't be told.
    QString valueText() const;
};

struct FilledTable {
    QString id;
    LocalText name;
    std::vector<FilledColumn> columns{};
    /// Where the columns do not add up to the total.
    QStringList faults{};
};

/// The tables a bureau publishes each year.
namespace figure_tables {

/// The profiles of this program.
const std::vector<TableProfile> &profiles();
/// Null if there is none.
const TableProfile *profile(QStringView id);
/// The column of any profile with that id, null if there is none.
const TableColumn *column(QStringView id);

/// From figures that have been counted at that place. Within a transaction; throws SqlError.
std::vector<FilledTable> fill(const TableProfile &profile, const YearFigures &figures,
                              const FigurePlace &place);
Result<std::vector<FilledTable>> fill(Database &db, const Session &session, const Rulebook &rules,
                                      const StatisticsQuery &query, const QString &profile);
QJsonObject toJson(const FilledTable &table);

} // namespace figure_tables

} // namespace anjuan
