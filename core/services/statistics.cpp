// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/statistics.h"

#include "core/domain/calendar/clock.h"
#include "core/services/figure_parts.h"
#include "core/services/figure_place.h"
#include "core/services/figure_sums.h"
#include "core/services/figure_tables.h"
#include "core/services/office.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct StatisticsText {
    Q_DECLARE_TR_FUNCTIONS(StatisticsText)
};

} // namespace

const YearFigure *YearFigures::find(QStringView id) const
{
    for (const YearFigure &figure : figures)
        if (figure.id == id)
            return &figure;
    return nullptr;
}

QString FigureList::period() const
{
    return StatisticsText::tr("%1 to %2, as known on %3")
        .arg(toIso(from), toIso(to), clockInChina(knownOn));
}

namespace statistics {

const IndicatorBook &book()
{
    static const IndicatorBook all = [] {
        const Result<IndicatorBook> loaded = indicators::load();
        // They are part of the program: one that cannot be read never leaves its test.
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().text));
        return *loaded;
    }();
    return all;
}

StatisticsQuery yearBefore(StatisticsQuery query, Date to)
{
    --query.year;
    query.until = sameDayAfterMonths(to, -12);
    return query;
}

Result<YearFigures> ofYear(Database &db, const Session &session, const Rulebook &rules,
                           const StatisticsQuery &query, const Progress &progress)
{
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<YearFigures> {
            const auto work = [&](const FigurePlace &place) -> Result<YearFigures> {
                return figure_sums::ofYear(db, place, query.year);
            };
            return figure_place::at<YearFigures>(db, session, rules, query, progress, work);
        });
}

Result<FigureList> list(Database &db, const Session &session, const Rulebook &rules,
                        const StatisticsQuery &query, const QString &id,
                        const std::optional<FigurePartChoice> &part, const Progress &progress)
{
    std::vector<FigurePartChoice> parts;
    if (part)
        parts.push_back(*part);
    return listOf(db, session, rules, query, id, parts, progress);
}

Result<FigureList> listOf(Database &db, const Session &session, const Rulebook &rules,
                          const StatisticsQuery &query, const QString &id,
                          const std::vector<FigurePartChoice> &parts, const Progress &progress)
{
    const Indicator *wanted = book().find(id);
    const TableColumn *published = wanted ? nullptr : figure_tables::column(id);
    if (published)
        wanted = &published->indicator;
    if (!wanted)
        return notFound(StatisticsText::tr("There is no indicator “%1”.").arg(id.left(64)));
    const Indicator *counted = wanted->tally == Tally::Ratio ? book().find(wanted->first) : wanted;
    if (counted->tally == Tally::Typed || counted->tally == Tally::Reduction)
        return refused(
            StatisticsText::tr("“%1” is not counted over cases: it rests on what was typed.")
                .arg(wanted->name.here()));
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<FigureList> {
            const auto work = [&](const FigurePlace &place) -> Result<FigureList> {
                FigureScope scope = place.scope;
                for (const FigurePartChoice &part : parts)
                    if (const Result<> narrow = figure_parts::narrow(db, *counted, part, scope);
                        !narrow)
                        return narrow.error();
                FigureList found;
                found.figure = {.id = counted->id,
                                .name = counted->name,
                                .unit = counted->unit,
                                .places = figures::places(*counted)};
                found.thing = counted->rows;
                found.from = scope.from;
                found.to = scope.to;
                found.knownOn = place.knownOn;
                found.items = figure_store::items(place.then, *counted, scope);
                std::vector<qint64> values;
                for (const FigureItem &item : found.items) {
                    found.sum += item.value;
                    values.push_back(item.value);
                }
                found.figure.value = counted->tally == Tally::Median
                                         ? figures::medianInTenths(values)
                                     : counted->tally == Tally::P90 ? figures::p90(values)
                                                                    : found.sum;
                return found;
            };
            return figure_place::at<FigureList>(db, session, rules, query, progress, work);
        });
}

QJsonObject toJson(const YearFigure &figure)
{
    QJsonObject json{{u"id"_s, figure.id},
                     {u"name"_s, figure.name.here()},
                     {u"unit"_s, nameOf(figureUnitNames, figure.unit)}};
    if (!figure.value)
        json.insert(u"value"_s, QJsonValue());
    else if (figure.places == 0)
        json.insert(u"value"_s, *figure.value);
    else
        json.insert(u"value"_s, figure.valueText());
    if (!figure.missing.isEmpty())
        json.insert(u"missing"_s, figure.missing);
    if (figure.above)
        json.insert(u"numerator"_s, *figure.above);
    if (figure.below)
        json.insert(u"denominator"_s, *figure.below);
    if (figure.isTyped)
        json.insert(u"typed"_s, true);
    if (figure.target)
        json.insert(u"target"_s, figures::toText(*figure.target, figure.places));
    if (!figure.note.isEmpty())
        json.insert(u"note"_s, figure.note);
    if (!figure.source.isEmpty())
        json.insert(u"source"_s, figure.source);
    return json;
}

QJsonObject toJson(const YearFigures &figures)
{
    QJsonArray array;
    for (const YearFigure &figure : figures.figures)
        array.append(toJson(figure));
    return {{u"year"_s, figures.year},
            {u"from"_s, toIso(figures.from)},
            {u"to"_s, toIso(figures.to)},
            {u"known_on"_s, figures.knownOn.toString()},
            {u"unit"_s, figures.unitName.isEmpty() ? QJsonValue() : QJsonValue(figures.unitName)},
            {u"remarks"_s, QJsonArray::fromStringList(figures.remarks)},
            {u"figures"_s, array}};
}

QJsonObject toJson(const BrokenDown &parts)
{
    QJsonArray rows;
    for (const FigurePart &part : parts.parts) {
        QJsonObject values;
        for (qsizetype i = 0; i < parts.ids.size(); ++i) {
            const qint64 value = part.values[static_cast<std::size_t>(i)];
            const int places = figures::places(*book().find(parts.ids[i]));
            values.insert(parts.ids[i], places == 0 ? QJsonValue(value)
                                                    : QJsonValue(figures::toText(value, places)));
        }
        rows.append(
            QJsonObject{{u"key"_s, part.key}, {u"name"_s, part.name}, {u"values"_s, values}});
    }
    return {{u"indicators"_s, QJsonArray::fromStringList(parts.ids)}, {u"parts"_s, rows}};
}

} // namespace statistics

} // namespace anjuan
