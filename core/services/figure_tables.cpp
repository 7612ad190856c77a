// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figure_tables.h"

#include "core/services/figure_place.h"
#include "core/services/figure_sums.h"
#include "core/services/office.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct FigureTablesText {
    Q_DECLARE_TR_FUNCTIONS(FigureTablesText)
};

constexpr int placesOfTenThousands = 6; ///< fen in 万元

FilledTable filled(const OfficialTable &table, const YearFigures &figures, const FigurePlace &place)
{
    std::vector<const Indicator *> kinds;
    for (const TableColumn &column : table.columns)
        if (column.isKind)
            kinds.push_back(&column.indicator);
    const YearFigure *penalised = figures.find(u"penalised");
    const std::vector<qint64> counted = figure_store::values(place.then, kinds, place.scope);
    FilledTable made{.id = table.id, .name = table.name};
    std::size_t next = 0;
    qint64 sum = 0;
    for (const TableColumn &column : table.columns) {
        FilledColumn cell{.id = column.indicator.id,
                          .name = column.indicator.name,
                          .places = figures::places(column.indicator),
                          .inTenThousands = column.inTenThousands};
        if (column.isKind && !penalised->value) {
            cell.missing = penalised->missing;
        } else if (column.isKind) {
            cell.value = counted[next++];
            sum += *cell.value;
        } else if (const YearFigure *figure = figures.find(column.indicator.id)) {
            cell.value = figure->value;
            cell.missing = figure->missing;
            cell.isTyped = figure->isTyped;
        }
        if (column.isTotal && cell.value.value_or(0) != sum)
            made.faults << FigureTablesText::tr("“%1”: the kinds add up to %2, the total is %3.")
                               .arg(table.name.here())
                               .arg(sum)
                               .arg(cell.value.value_or(0));
        made.columns.push_back(cell);
    }
    return made;
}

} // namespace

QString FilledColumn::valueText() const
{
    if (!value)
        return {};
    if (!inTenThousands)
        return figures::toText(*value, places);
    QString text = figures::toText(*value, placesOfTenThousands);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

namespace figure_tables {

const std::vector<TableProfile> &profiles()
{
    static const std::vector<TableProfile> all = [] {
        const Result<std::vector<TableProfile>> loaded = official_tables::load(statistics::book());
        // They are part of the program: one that cannot be read never leaves its test.
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().text));
        return *loaded;
    }();
    return all;
}

const TableProfile *profile(QStringView id)
{
    for (const TableProfile &one : profiles())
        if (one.id == id)
            return &one;
    return nullptr;
}

const TableColumn *column(QStringView id)
{
    for (const TableProfile &one : profiles())
        if (const TableColumn *found = one.find(id))
            return found;
    return nullptr;
}

std::vector<FilledTable> fill(const TableProfile &profile, const YearFigures &figures,
                              const FigurePlace &place)
{
    std::vector<FilledTable> tables;
    for (const OfficialTable &table : profile.tables)
        tables.push_back(filled(table, figures, place));
    return tables;
}

Result<std::vector<FilledTable>> fill(Database &db, const Session &session, const Rulebook &rules,
                                      const StatisticsQuery &query, const QString &id)
{
    using Tables = std::vector<FilledTable>;
    const TableProfile *wanted = profile(id);
    if (!wanted) {
        QStringList known;
        for (const TableProfile &one : profiles())
            known << one.id;
        return notFound(FigureTablesText::tr("There is no profile “%1”; there are: %2.")
                            .arg(id.left(64), known.join(u", "_s)));
    }
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<Tables> {
            return figure_place::at<Tables>(
                db, session, rules, query, {}, [&](const FigurePlace &place) -> Result<Tables> {
                    const YearFigures figures = figure_sums::ofYear(db, place, query.year);
                    return fill(*wanted, figures, place);
                });
        });
}

QJsonObject toJson(const FilledTable &table)
{
    QJsonArray columns;
    for (const FilledColumn &column : table.columns)
        columns << QJsonObject{
            {u"id"_s, column.id},
            {u"name"_s, column.name.here()},
            {u"value"_s, column.value ? QJsonValue(column.valueText()) : QJsonValue()},
            {u"typed"_s, column.isTyped}};
    return {{u"id"_s, table.id},
            {u"name"_s, table.name.here()},
            {u"columns"_s, columns},
            {u"faults"_s, QJsonArray::fromStringList(table.faults)}};
}

} // namespace figure_tables

} // namespace anjuan
