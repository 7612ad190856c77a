// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/benchmark.h"

namespace anjuan {

/// What a reader of a set should know before relying on it. Nothing of it makes a row wrong.
struct SetRemark {
    enum class Kind {
        Overlap,   ///< a value falls into two tiers
        Gap,       ///< a value falls into none
        Judgement, ///< words that a person must judge
        Order,     ///< a graver tier is cheaper than the one before it
        Law,       ///< the tier leaves the range that its own article states
        Ended,     ///< the edition had ended by the day it came in
        Uncovered  ///< matters with a fine that no benchmark covers
    };
    Kind kind{};
    int place = 0; ///< of the row in the set; of two rows the later; 0: of no single row
    QString text{};

    friend bool operator==(const SetRemark &, const SetRemark &) = default;
};
inline constexpr std::array setRemarkNames = std::to_array<Name<SetRemark::Kind>>({
    {SetRemark::Kind::Overlap, QLatin1StringView("overlap")},
    {SetRemark::Kind::Gap, QLatin1StringView("gap")},
    {SetRemark::Kind::Judgement, QLatin1StringView("judgement")},
    {SetRemark::Kind::Order, QLatin1StringView("order")},
    {SetRemark::Kind::Law, QLatin1StringView("law")},
    {SetRemark::Kind::Ended, QLatin1StringView("ended")},
    {SetRemark::Kind::Uncovered, QLatin1StringView("uncovered")},
});

/// Goes over a whole set, matter by matter.
QList<SetRemark> reviewed(const BenchmarkSet &set);

/// The key under which the rows of one matter and party stand together.
QString groupOf(const BenchmarkRow &row);
/// The key of one row among all editions: its matter, its party and its tier.
QString keyOf(const BenchmarkRow &row);

/// A row in two editions.
struct RowChange {
    enum class Kind { Same, Changed, Added, Dropped };
    Kind kind{};
    BenchmarkCells before{}; ///< empty where it was added
    BenchmarkCells after{};  ///< empty where it was dropped
    QStringList fields{};    ///< keys of the cells that differ
};
inline constexpr std::array rowChangeNames = std::to_array<Name<RowChange::Kind>>({
    {RowChange::Kind::Same, QLatin1StringView("same")},
    {RowChange::Kind::Changed, QLatin1StringView("changed")},
    {RowChange::Kind::Added, QLatin1StringView("added")},
    {RowChange::Kind::Dropped, QLatin1StringView("dropped")},
});

/// Row by row, in the order of `after`; what was dropped stands at the end.
QList<RowChange> compared(const BenchmarkSet &before, const BenchmarkSet &after);

} // namespace anjuan
