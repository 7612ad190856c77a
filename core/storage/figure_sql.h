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

/// FROM with the joins the indicators need; each joins one row at most.
QString from(CountedThing thing, bool withParty);
/// Whether it asks for the kind of party.
bool needsParty(const Indicator &indicator);
SqlPiece condition(const FigureCondition &condition, const FigureScope &scope);
/// All of them, from the `first` one on, joined by AND; empty for none.
SqlPiece conditions(const Indicator &indicator, const FigureScope &scope, std::size_t first = 0);
/// " AND …" where not all units are wanted.
SqlPiece units(CountedThing thing, const FigureScope &scope, bool postgres);
/// What one thing adds: 1, an amount, a number of days.
QString value(const Indicator &indicator, bool postgres);
/// The key of a split, never NULL.
QString splitKey(FigureSplit split, const Indicator &indicator);

} // namespace figure_sql

} // namespace anjuan
