// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/statistics/indicator.h"

namespace anjuan {

/// One column of an official table, as it is published.
struct TableColumn {
    Indicator indicator{}; ///< what it counts, with an id of its own: "shanxi_2021.penalties.fine"
    bool inTenThousands = false; ///< 万元 instead of yuan
    bool isTotal = false;        ///< the sum of the columns of kinds before it
    bool isKind = false;         ///< a penalty counts in one such column only
};

struct OfficialTable {
    QString id;
    LocalText name;
    std::vector<TableColumn> columns{};
};

/// A published set of tables with its own columns and order of gravity. They contradict one
/// another, so each is kept as it was, with its day and its source.
struct TableProfile {
    QString id;
    LocalText name;
    Date dated{1970, 1, 1}; ///< the day from which the form was asked for
    LocalText source;
    std::vector<OfficialTable> tables{};

    /// The column of that id; null if there is none.
    const TableColumn *find(QStringView column) const;
};

namespace official_tables {

/// Reads profiles strictly. The columns of kinds stand from light to grave: a decision with several
/// kinds counts in the gravest alone (并处两种以上的算一宗). Kinds that no column names count as
/// other penalties, which give way to all named ones.
Result<std::vector<TableProfile>> parse(const QByteArray &text, const QString &name,
                                        const IndicatorBook &book);
/// Those of this program.
Result<std::vector<TableProfile>> load(const IndicatorBook &book);

} // namespace official_tables

} // namespace anjuan
