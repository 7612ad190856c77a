// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "core/services/statistics.h"

#include <map>

namespace anjuan {

class Database;

/// The parts of a breakdown: to which part each key of the register belongs, and what people call
/// it. Within a transaction of the database as it is; throws SqlError.
class FigureParts {
public:
    FigureParts(const Database &db, Breakdown by);

    QString nameOf(const QString &part) const;
    /// The part to which a key of databaseSplit() belongs.
    QString partOf(const QString &key) const;

private:
    Breakdown m_by;
    UnitTree m_units;
    std::map<QString, QString> m_matters{};
    std::map<QString, QString> m_fields{};
};

namespace figure_parts {

/// What the database splits by, where the parts are put together from that.
FigureSplit databaseSplit(Breakdown by);
/// Restricts `scope` to one part of a breakdown.
Result<> narrow(const Database &db, const Indicator &indicator, const FigurePartChoice &part,
                FigureScope &scope);
/// "by month"
QString wayName(Breakdown by);

} // namespace figure_parts

} // namespace anjuan
