// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/names.h"

#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace anjuan {

class Database;

enum class TypedKind { Value, Target, Note };
inline constexpr std::array typedKindNames = std::to_array<Name<TypedKind>>({
    {TypedKind::Value, QLatin1StringView("value")},
    {TypedKind::Target, QLatin1StringView("target")},
    {TypedKind::Note, QLatin1StringView("note")},
});

/// What somebody typed for an indicator of a year.
struct TypedFigure {
    QString id{};
    TypedKind kind{};
    QString indicator{};
    int year = 0;
    std::optional<qint64> value{}; ///< in the indicator's last place; nothing in a note
    QString source{};              ///< where it is from; the words of a note
    QString account{};
    Moment enteredAt{};
    QString reviewer{}; ///< empty until somebody else has reviewed it
    std::optional<Moment> reviewedAt{};

    friend bool operator==(const TypedFigure &, const TypedFigure &) = default;
};

/// Figures that were typed. Within a transaction only; throws SqlError.
namespace typed_figure_store {

void insert(const Database &db, const TypedFigure &figure);
void review(const Database &db, const QString &id, const QString &account, Moment at);
std::optional<TypedFigure> find(const Database &db, const QString &id);
/// All of a year, in the order they were entered.
std::vector<TypedFigure> ofYear(const Database &db, int year);
/// All there are.
std::vector<TypedFigure> all(const Database &db);

} // namespace typed_figure_store

} // namespace anjuan
