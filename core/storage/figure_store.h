// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/indicator.h"
#include "core/storage/query.h"

#include <vector>

namespace anjuan {

/// What the figures are broken down by, as a database can tell it.
enum class FigureSplit { None, Matter, Unit, Month, Source, Procedure, PartyKind, Outcome };

/// From the first to the last day, both included, over some units, and of a split one part.
struct FigureScope {
    Date from{1970, 1, 1};
    Date to{1970, 1, 1};
    std::optional<QStringList> units{};   ///< keys; nothing: all
    std::optional<QStringList> matters{}; ///< codes; nothing: all
    QStringList otherMatters{};           ///< codes that are left out
    bool withoutImported = false; ///< only what was recorded here, not what came from old ledgers
    std::vector<std::pair<FigureSplit, QString>> parts{}; ///< only these, by their keys
};

/// One of the things an indicator counts.
struct FigureItem {
    qint64 entry = 0;  ///< of the case; 0 for an officer
    qint64 number = 0; ///< of the event or limit within the case
    QString key;       ///< of an officer; the rule of a limit
    qint64 value = 0;  ///< 1, fen or days

    friend bool operator==(const FigureItem &, const FigureItem &) = default;
};

/// Figures over the register rows. The statements are made from the closed vocabulary of the
/// indicators, every value bound. Within a transaction only; throws SqlError.
namespace figure_store {

/// Whether what it counts has what the split goes by: officers have none of it, and what stands at
/// the end of a period has no month.
bool canSplit(const Indicator &indicator, FigureSplit split);

/// The counts and sums of these indicators, in their order; those that are neither are 0. What is
/// placed by the same day is counted in one pass.
std::vector<qint64> values(const Database &db, const std::vector<const Indicator *> &indicators,
                           const FigureScope &scope);

/// The same by `split`: key, then the values. Keys are in order; what has no key comes under "".
/// None for what does not have that column, and for officers.
std::vector<std::pair<QString, std::vector<qint64>>>
splitValues(const Database &db, const std::vector<const Indicator *> &indicators,
            const FigureScope &scope, FigureSplit split);

/// The same of one count or sum by two splits: both keys, then the value.
struct CrossedValue {
    QString row;
    QString column;
    qint64 value = 0;
};
std::vector<CrossedValue> crossedValues(const Database &db, const Indicator &indicator,
                                        const FigureScope &scope, FigureSplit rows,
                                        FigureSplit columns);

/// The values of what a count, sum, median or P90 is made of, in no order.
std::vector<qint64> itemValues(const Database &db, const Indicator &indicator,
                               const FigureScope &scope);
/// The things themselves, by case and number.
std::vector<FigureItem> items(const Database &db, const Indicator &indicator,
                              const FigureScope &scope);

/// The day of the first lead in the register; nothing where it is empty.
std::optional<Date> firstDay(const Database &db);

} // namespace figure_store

} // namespace anjuan
