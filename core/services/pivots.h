// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statistics.h"

namespace anjuan {

/// A figure laid out by two breakdowns at once.
struct PivotQuery {
    StatisticsQuery period{};
    QString measure; ///< id of a count or sum
    Breakdown rows = Breakdown::Unit;
    Breakdown columns = Breakdown::Month;
    std::vector<FigurePartChoice> filter{}; ///< only what is in all of these parts

    friend bool operator==(const PivotQuery &, const PivotQuery &) = default;
};

struct PivotHead {
    QString key;
    QString name;
    qint64 total = 0;
};

struct Pivot {
    QString measure;
    int places = 0;
    std::vector<PivotHead> rows{};
    std::vector<PivotHead> columns{};
    std::vector<std::vector<qint64>> cells{}; ///< row by row; rows and columns add up to `total`
    qint64 total = 0;
    QStringList remarks{};
};

/// Pivots over the register of cases.
namespace pivots {

/// Refused for what is no count or sum, for a breakdown that does not fit it, and for the same
/// breakdown twice.
Result<Pivot> count(Database &db, const Session &session, const Rulebook &rules,
                    const PivotQuery &query, const Progress &progress = {});
/// The parts of a cell, for statistics::listOf(); a whole row, column or table where a key is
/// missing.
std::vector<FigurePartChoice> partsOf(const PivotQuery &query, const std::optional<QString> &row,
                                      const std::optional<QString> &column);

QJsonObject toJson(const Pivot &pivot);
/// A pivot as it is kept by its name: without its period.
QJsonObject toJson(const PivotQuery &query);
/// Nothing where it is not one.
std::optional<PivotQuery> queryFrom(const QJsonObject &json);

} // namespace pivots

} // namespace anjuan
