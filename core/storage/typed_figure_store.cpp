// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/typed_figure_store.h"

#include "core/storage/database.h"
#include "core/storage/register_words.h"

namespace anjuan::typed_figure_store {

using namespace Qt::StringLiterals;

namespace {

const QString selected =
    u"SELECT f.id, f.kind, f.indicator, f.year, f.value, f.source, f.account, f.entered_at, "
    u"r.account, r.reviewed_at FROM typed_figure f "
    u"LEFT JOIN typed_figure_review r ON r.figure = f.id "_s;
const QString ofId = selected + u"WHERE f.id = ?"_s;
const QString ofTheYear = selected + u"WHERE f.year = ? ORDER BY f.entered_at, f.id"_s;
const QString everything = selected + u"ORDER BY f.entered_at, f.id"_s;

TypedFigure figureIn(const Rows &row)
{
    return {.id = row.text(0),
            .kind = stored(typedKindNames, row.text(1)),
            .indicator = row.text(2),
            .year = static_cast<int>(row.integer(3)),
            .value = row.optionalInteger(4),
            .source = row.text(5),
            .account = row.text(6),
            .enteredAt = row.moment(7),
            .reviewer = row.text(8),
            .reviewedAt = row.optionalMoment(9)};
}

std::vector<TypedFigure> allIn(Rows &&row)
{
    std::vector<TypedFigure> found;
    while (row.next())
        found.push_back(figureIn(row));
    return found;
}

} // namespace

void insert(const Database &db, const TypedFigure &figure)
{
    execute(db,
            u"INSERT INTO typed_figure (id, kind, indicator, year, value, source, account, "
            u"entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {figure.id, nameOf(typedKindNames, figure.kind), figure.indicator, figure.year,
             nullable(figure.value), figure.source, figure.account, figure.enteredAt.toString()});
}

void review(const Database &db, const QString &id, const QString &account, Moment at)
{
    execute(db,
            u"INSERT INTO typed_figure_review (figure, account, reviewed_at) VALUES (?, ?, ?)"_s,
            {id, account, at.toString()});
}

std::optional<TypedFigure> find(const Database &db, const QString &id)
{
    Rows row(db, ofId, {id});
    return row.next() ? std::optional(figureIn(row)) : std::nullopt;
}

std::vector<TypedFigure> ofYear(const Database &db, int year)
{
    return allIn(Rows(db, ofTheYear, {year}));
}

std::vector<TypedFigure> all(const Database &db) { return allIn(Rows(db, everything)); }

} // namespace anjuan::typed_figure_store
