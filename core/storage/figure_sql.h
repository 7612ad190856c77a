// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/figure_store.h"

#include <QVariant>

namespace anjuan {

/// A piece of a statement with what is bound in it, in the order of its placeholders.
struct SqlPiece {
    QString text{};
    QVariantList values{};

    SqlPiece &operator+=(const SqlPiece &other)
    {
        text += other.text;
        values += other.values;
        return *this;
    }
};

/// Pieces of statements from the vocabulary of the indicators.
namespace figure_sql {

/// What is joined to a case; each joins one row at most.
struct Joins {
    bool ofCase = false; ///< the case of an event, limit or remedy itself
    bool party = false;
    bool discretion = false;

    Joins operator|(Joins other) const
    {
        return {ofCase || other.ofCase, party || other.party, discretion || other.discretion};
    }
};
/// What the columns of an indicator and the split ask for.
Joins joinsOf(const Indicator &indicator, FigureSplit split);
/// What places() asks for.
Joins joinsOf(const FigureScope &scope);
QString from(CountedThing thing, Joins joins);
SqlPiece condition(const FigureCondition &condition, const FigureScope &scope);
/// All of them, from the `first` one on, joined by AND; empty for none. Without those that a column
/// is one of some words where it is `without`.
SqlPiece conditions(const Indicator &indicator, const FigureScope &scope, std::size_t first = 0,
                    std::optional<FigureColumn> without = {});
QString column(FigureColumn column);
/// " AND …" where not all units or matters are wanted; officers have no matter.
SqlPiece places(CountedThing thing, const FigureScope &scope, bool postgres);
/// What one thing adds: 1, an amount, a number of days.
QString value(const Indicator &indicator, bool postgres);
/// The key of a split, never NULL.
QString splitKey(FigureSplit split, const Indicator &indicator);

} // namespace figure_sql

} // namespace anjuan
