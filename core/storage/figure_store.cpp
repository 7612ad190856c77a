// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figure_store.h"

#include "core/storage/database.h"
#include "core/storage/figure_sql.h"

#include <algorithm>
#include <map>

namespace anjuan::figure_store {

using namespace Qt::StringLiterals;

namespace {

/// Indicators that one pass over the same rows can count: of one thing, with the first condition in
/// common.
struct Pass {
    CountedThing thing{};
    FigureCondition first{};
    std::vector<std::size_t> places{};
};

bool isCounted(const Indicator &indicator)
{
    return indicator.tally == Tally::Count || indicator.tally == Tally::Sum;
}

std::vector<Pass> passesOf(const std::vector<const Indicator *> &indicators, FigureSplit split)
{
    std::vector<Pass> passes;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const Indicator &one = *indicators[i];
        if (!isCounted(one) || !canSplit(one, split))
            continue;
        const auto same = std::find_if(passes.begin(), passes.end(), [&](const Pass &pass) {
            return pass.thing == one.rows && pass.first == one.conditions.front();
        });
        if (same == passes.end())
            passes.push_back({one.rows, one.conditions.front(), {i}});
        else
            same->places.push_back(i);
    }
    return passes;
}

/// Calls `visit(key, values of the pass)` for each key.
template <class Visit>
void run(const Database &db, const std::vector<const Indicator *> &indicators, const Pass &pass,
         const FigureScope &scope, FigureSplit split, Visit visit)
{
    SqlPiece sql{u"SELECT "_s + figure_sql::splitKey(split, *indicators[pass.places.front()]), {}};
    figure_sql::Joins joins = figure_sql::joinsOf(scope);
    for (const std::size_t place : pass.places) {
        const Indicator &one = *indicators[place];
        joins = joins | figure_sql::joinsOf(one, split);
        const SqlPiece rest = figure_sql::conditions(one, scope, 1);
        const QString value = figure_sql::value(one, db.isPostgres());
        if (rest.text.isEmpty())
            sql.text += u", COALESCE(SUM("_s + value + u"), 0)"_s;
        else
            sql += {u", COALESCE(SUM(CASE WHEN "_s + rest.text + u" THEN "_s + value +
                        u" ELSE 0 END), 0)"_s,
                    rest.values};
    }
    sql.text += figure_sql::from(pass.thing, joins) + u" WHERE "_s;
    sql += figure_sql::condition(pass.first, scope);
    sql += figure_sql::places(pass.thing, scope, db.isPostgres());
    if (split != FigureSplit::None)
        sql.text += u" GROUP BY 1"_s;
    Rows rows(db, sql.text, sql.values);
    while (rows.next()) {
        std::vector<qint64> found;
        for (std::size_t i = 0; i < pass.places.size(); ++i)
            found.push_back(rows.integer(static_cast<int>(i) + 1));
        visit(rows.text(0), found);
    }
}

SqlPiece narrowed(const Database &db, const Indicator &indicator, const FigureScope &scope,
                  figure_sql::Joins joins)
{
    joins = joins | figure_sql::joinsOf(scope);
    for (const auto &[split, key] : scope.parts)
        joins = joins | figure_sql::joinsOf(indicator, split);
    SqlPiece sql{figure_sql::from(indicator.rows, joins) + u" WHERE "_s, {}};
    sql += figure_sql::conditions(indicator, scope);
    sql += figure_sql::places(indicator.rows, scope, db.isPostgres());
    for (const auto &[split, key] : scope.parts)
        sql += {u" AND "_s + figure_sql::splitKey(split, indicator) + u" = ?"_s, {key}};
    return sql;
}

} // namespace

bool canSplit(const Indicator &indicator, FigureSplit split)
{
    return split == FigureSplit::None ||
           (indicator.rows != CountedThing::Officers &&
            (split != FigureSplit::Month || indicator.placedBy.has_value()));
}

std::vector<qint64> values(const Database &db, const std::vector<const Indicator *> &indicators,
                           const FigureScope &scope)
{
    std::vector<qint64> found(indicators.size(), 0);
    for (const Pass &pass : passesOf(indicators, FigureSplit::None))
        run(db, indicators, pass, scope, FigureSplit::None,
            [&](const QString &, const std::vector<qint64> &values) {
                for (std::size_t i = 0; i < values.size(); ++i)
                    found[pass.places[i]] = values[i];
            });
    return found;
}

std::vector<std::pair<QString, std::vector<qint64>>>
splitValues(const Database &db, const std::vector<const Indicator *> &indicators,
            const FigureScope &scope, FigureSplit split)
{
    std::map<QString, std::vector<qint64>> found;
    for (const Pass &pass : passesOf(indicators, split))
        run(db, indicators, pass, scope, split,
            [&](const QString &key, const std::vector<qint64> &values) {
                std::vector<qint64> &row = found[key];
                row.resize(indicators.size(), 0);
                for (std::size_t i = 0; i < values.size(); ++i)
                    row[pass.places[i]] += values[i];
            });
    return {found.begin(), found.end()};
}

std::vector<CrossedValue> crossedValues(const Database &db, const Indicator &indicator,
                                        const FigureScope &scope, FigureSplit rows,
                                        FigureSplit columns)
{
    SqlPiece sql{u"SELECT "_s + figure_sql::splitKey(rows, indicator) + u", "_s +
                     figure_sql::splitKey(columns, indicator) + u", SUM("_s +
                     figure_sql::value(indicator, db.isPostgres()) + u')',
                 {}};
    sql += narrowed(db, indicator, scope,
                    figure_sql::joinsOf(indicator, rows) | figure_sql::joinsOf(indicator, columns));
    sql.text += u" GROUP BY 1, 2"_s;
    Rows found(db, sql.text, sql.values);
    std::vector<CrossedValue> values;
    while (found.next())
        values.push_back({found.text(0), found.text(1), found.integer(2)});
    return values;
}

std::vector<qint64> itemValues(const Database &db, const Indicator &indicator,
                               const FigureScope &scope)
{
    SqlPiece sql{u"SELECT "_s + figure_sql::value(indicator, db.isPostgres()), {}};
    sql += narrowed(db, indicator, scope, figure_sql::joinsOf(indicator, FigureSplit::None));
    Rows rows(db, sql.text, sql.values);
    std::vector<qint64> found;
    while (rows.next())
        found.push_back(rows.integer(0));
    return found;
}

std::vector<FigureItem> items(const Database &db, const Indicator &indicator,
                              const FigureScope &scope)
{
    QString columns;
    switch (indicator.rows) {
    case CountedThing::Cases:
        columns = u"c.entry, 0, '', "_s;
        break;
    case CountedThing::Events:
        columns = u"e.entry, e.ordinal, e.event, "_s;
        break;
    case CountedThing::Limits:
        columns = u"l.entry, l.act, l.rule, "_s;
        break;
    case CountedThing::Remedies:
        columns = u"r.entry, r.ordinal, r.kind, "_s;
        break;
    case CountedThing::Officers:
        columns = u"0, 0, o.id, "_s;
        break;
    }
    SqlPiece sql{u"SELECT "_s + columns + figure_sql::value(indicator, db.isPostgres()), {}};
    sql += narrowed(db, indicator, scope, figure_sql::joinsOf(indicator, FigureSplit::None));
    sql.text += u" ORDER BY 1, 2, 3"_s;
    Rows rows(db, sql.text, sql.values);
    std::vector<FigureItem> found;
    while (rows.next())
        found.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.integer(3)});
    return found;
}

std::optional<Date> firstDay(const Database &db)
{
    Rows rows(db, u"SELECT MIN(lead_on) FROM register_case"_s);
    return rows.next() ? rows.optionalDate(0) : std::nullopt;
}

} // namespace anjuan::figure_store
