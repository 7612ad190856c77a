// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/pivots.h"

#include "core/services/figure_parts.h"
#include "core/services/figure_place.h"
#include "core/services/office.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::pivots {

using namespace Qt::StringLiterals;

namespace {

struct PivotsText {
    Q_DECLARE_TR_FUNCTIONS(PivotsText)
};

Result<> fits(const Indicator &measure, const PivotQuery &query)
{
    if (query.rows == query.columns)
        return refused(PivotsText::tr("Rows and columns are the same breakdown."));
    for (const Breakdown by : {query.rows, query.columns})
        if (!figure_store::canSplit(measure, figure_parts::databaseSplit(by)))
            return refused(PivotsText::tr("“%1” can't be broken down %2.")
                               .arg(measure.name.here(), figure_parts::wayName(by)));
    return {};
}

/// Sums by the parts of both breakdowns.
using PivotSums = std::map<QString, std::map<QString, qint64>>;

Pivot laidOut(const Indicator &measure, const PivotSums &sums, const FigureParts &rows,
              const FigureParts &columns)
{
    Pivot pivot;
    pivot.measure = measure.id;
    pivot.places = figures::places(measure);
    std::map<QString, std::size_t> placeOf;
    for (const auto &[row, cells] : sums)
        for (const auto &[column, value] : cells)
            placeOf.insert({column, 0});
    for (auto &[column, place] : placeOf) {
        place = pivot.columns.size();
        pivot.columns.push_back({column, columns.nameOf(column)});
    }
    for (const auto &[row, cells] : sums) {
        PivotHead head{row, rows.nameOf(row)};
        std::vector<qint64> line(pivot.columns.size(), 0);
        for (const auto &[column, value] : cells) {
            line[placeOf[column]] = value;
            pivot.columns[placeOf[column]].total += value;
            head.total += value;
        }
        pivot.total += head.total;
        pivot.rows.push_back(head);
        pivot.cells.push_back(line);
    }
    return pivot;
}

QJsonArray headsOf(const std::vector<PivotHead> &heads, int places)
{
    QJsonArray array;
    for (const PivotHead &head : heads)
        array << QJsonObject{{u"key"_s, head.key},
                             {u"name"_s, head.name},
                             {u"total"_s, figures::toText(head.total, places)}};
    return array;
}

std::optional<Breakdown> breakdownIn(const QJsonObject &json, QLatin1StringView key)
{
    return valueOf(breakdownNames, json.value(key).toString());
}

} // namespace

Result<Pivot> count(Database &db, const Session &session, const Rulebook &rules,
                    const PivotQuery &query, const Progress &progress)
{
    const Indicator *measure = statistics::book().find(query.measure);
    if (!measure)
        return notFound(PivotsText::tr("There is no indicator “%1”.").arg(query.measure.left(64)));
    if (measure->tally != Tally::Count && measure->tally != Tally::Sum)
        return refused(PivotsText::tr("“%1” is no count or sum.").arg(measure->name.here()));
    if (const Result<> possible = fits(*measure, query); !possible)
        return possible.error();
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<Pivot> {
            const FigureParts rows(db, query.rows);
            const FigureParts columns(db, query.columns);
            const auto work = [&](const FigurePlace &place) -> Result<Pivot> {
                FigureScope scope = place.scope;
                for (const FigurePartChoice &part : query.filter)
                    if (const Result<> narrow = figure_parts::narrow(db, *measure, part, scope);
                        !narrow)
                        return narrow.error();
                PivotSums sums;
                for (const figure_store::CrossedValue &one : figure_store::crossedValues(
                         place.then, *measure, scope, figure_parts::databaseSplit(query.rows),
                         figure_parts::databaseSplit(query.columns)))
                    sums[rows.partOf(one.row)][columns.partOf(one.column)] += one.value;
                Pivot pivot = laidOut(*measure, sums, rows, columns);
                pivot.remarks = place.remarks;
                return pivot;
            };
            return figure_place::at<Pivot>(db, session, rules, query.period, progress, work);
        });
}

std::vector<FigurePartChoice> partsOf(const PivotQuery &query, const std::optional<QString> &row,
                                      const std::optional<QString> &column)
{
    std::vector<FigurePartChoice> parts = query.filter;
    if (row)
        parts.push_back({query.rows, *row});
    if (column)
        parts.push_back({query.columns, *column});
    return parts;
}

QJsonObject toJson(const Pivot &pivot)
{
    QJsonArray cells;
    for (const std::vector<qint64> &line : pivot.cells) {
        QJsonArray row;
        for (const qint64 value : line)
            row << figures::toText(value, pivot.places);
        cells << row;
    }
    return {{u"measure"_s, pivot.measure},
            {u"rows"_s, headsOf(pivot.rows, pivot.places)},
            {u"columns"_s, headsOf(pivot.columns, pivot.places)},
            {u"cells"_s, cells},
            {u"total"_s, figures::toText(pivot.total, pivot.places)},
            {u"remarks"_s, QJsonArray::fromStringList(pivot.remarks)}};
}

QJsonObject toJson(const PivotQuery &query)
{
    QJsonArray filter;
    for (const FigurePartChoice &part : query.filter)
        filter << QJsonObject{{u"by"_s, nameOf(breakdownNames, part.by)}, {u"part"_s, part.key}};
    return {{u"measure"_s, query.measure},
            {u"rows"_s, nameOf(breakdownNames, query.rows)},
            {u"columns"_s, nameOf(breakdownNames, query.columns)},
            {u"filter"_s, filter}};
}

std::optional<PivotQuery> queryFrom(const QJsonObject &json)
{
    const std::optional<Breakdown> rows = breakdownIn(json, "rows"_L1);
    const std::optional<Breakdown> columns = breakdownIn(json, "columns"_L1);
    const QString measure = json.value("measure"_L1).toString();
    if (!rows || !columns || !statistics::book().find(measure))
        return {};
    PivotQuery query{.measure = measure, .rows = *rows, .columns = *columns};
    for (const QJsonValue &value : json.value("filter"_L1).toArray()) {
        const QJsonObject part = value.toObject();
        const std::optional<Breakdown> by = breakdownIn(part, "by"_L1);
        if (!by)
            return {};
        query.filter.push_back({*by, part.value("part"_L1).toString()});
    }
    return query;
}

} // namespace anjuan::pivots
