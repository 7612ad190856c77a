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

/// The column of words by which most indicators of a pass differ: grouped by it they share their
/// sums. Nothing where that would save none.
std::optional<FigureColumn> sharedWord(const std::vector<const Indicator *> &indicators,
                                       const Pass &pass)
{
    std::map<FigureColumn, int> uses;
    for (const std::size_t place : pass.places)
        for (const FigureCondition &one : indicators[place]->conditions)
            if (one.is == ConditionKind::OneOf)
                ++uses[one.column];
    const auto most = std::max_element(
        uses.begin(), uses.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most != uses.end() && most->second > 2 ? std::optional(most->first) : std::nullopt;
}

/// Whether an indicator counts rows in which that column holds the word.
bool counts(const Indicator &indicator, std::optional<FigureColumn> column, const QString &word)
{
    return std::all_of(indicator.conditions.begin(), indicator.conditions.end(),
                       [&](const FigureCondition &one) {
                           return one.is != ConditionKind::OneOf || one.column != column ||
                                  one.values.contains(word);
                       });
}

/// The sums of one pass. Indicators that differ by a word alone are one sum.
struct Sums {
    std::vector<SqlPiece> pieces{};
    std::vector<std::size_t> of{}; ///< by place of the pass: which sum

    void add(const SqlPiece &sum)
    {
        const auto same = std::find_if(pieces.begin(), pieces.end(), [&](const SqlPiece &one) {
            return one.text == sum.text && one.values == sum.values;
        });
        of.push_back(static_cast<std::size_t>(same - pieces.begin()));
        if (same == pieces.end())
            pieces.push_back(sum);
    }
};

/// Calls `visit(key, values of the pass)`, for a key perhaps several times: the values add up.
template <class Visit>
void run(const Database &db, const std::vector<const Indicator *> &indicators, const Pass &pass,
         const FigureScope &scope, FigureSplit split, Visit visit)
{
    const std::optional<FigureColumn> word = sharedWord(indicators, pass);
    figure_sql::Joins joins = figure_sql::joinsOf(scope);
    Sums sums;
    for (const std::size_t place : pass.places) {
        const Indicator &one = *indicators[place];
        joins = joins | figure_sql::joinsOf(one, split);
        const SqlPiece rest = figure_sql::conditions(one, scope, 1, word);
        const QString value = figure_sql::value(one, db.isPostgres());
        if (rest.text.isEmpty())
            sums.add({u"SUM("_s + value + u')', {}});
        else
            sums.add({u"SUM(CASE WHEN "_s + rest.text + u" THEN "_s + value + u" ELSE 0 END)"_s,
                      rest.values});
    }
    SqlPiece sql{u"SELECT "_s + figure_sql::splitKey(split, *indicators[pass.places.front()]) +
                     u", "_s + (word ? figure_sql::column(*word) : u"''"_s),
                 {}};
    for (const SqlPiece &sum : sums.pieces)
        sql += {u", COALESCE("_s + sum.text + u", 0)"_s, sum.values};
    sql.text += figure_sql::from(pass.thing, joins) + u" WHERE "_s;
    sql += figure_sql::condition(pass.first, scope);
    sql += figure_sql::places(pass.thing, scope, db.isPostgres());
    if (split != FigureSplit::None)
        sql.text += word ? u" GROUP BY 1, 2"_s : u" GROUP BY 1"_s;
    else if (word)
        sql.text += u" GROUP BY 2"_s;
    Rows rows(db, sql.text, sql.values);
    while (rows.next()) {
        const QString held = rows.text(1);
        std::vector<qint64> found;
        for (std::size_t i = 0; i < pass.places.size(); ++i)
            found.push_back(counts(*indicators[pass.places[i]], word, held)
                                ? rows.integer(static_cast<int>(sums.of[i]) + 2)
                                : 0);
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
                    found[pass.places[i]] += values[i];
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
