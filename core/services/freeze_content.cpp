// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/freeze_content.h"

#include "core/services/figure_sums.h"
#include "core/storage/freeze_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace anjuan::freeze_content {

using namespace Qt::StringLiterals;

namespace {

struct FreezeContentText {
    Q_DECLARE_TR_FUNCTIONS(FreezeContentText)
};

QJsonObject jsonOf(const LocalText &text) { return {{u"zh"_s, text.zh}, {u"en"_s, text.en}}; }

QJsonValue jsonOf(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject jsonOf(const FigureCondition &condition)
{
    QJsonObject json{{u"column"_s, nameOf(figureColumnNames, condition.column)},
                     {u"is"_s, nameOf(conditionNames, condition.is)}};
    if (!condition.values.isEmpty())
        json.insert(u"values"_s, QJsonArray::fromStringList(condition.values));
    if (condition.than)
        json.insert(u"than"_s, nameOf(figureColumnNames, *condition.than));
    if (condition.is == ConditionKind::Above)
        json.insert(u"number"_s, condition.number);
    return json;
}

/// The definition as it was, in words and exactly.
QJsonObject jsonOf(const Indicator &indicator)
{
    QJsonArray conditions;
    for (const FigureCondition &condition : indicator.conditions)
        conditions << jsonOf(condition);
    QJsonObject json{{u"name"_s, jsonOf(indicator.name)},
                     {u"definition"_s, jsonOf(indicator.definition)},
                     {u"basis"_s, jsonOf(indicator.basis)},
                     {u"unit"_s, nameOf(figureUnitNames, indicator.unit)},
                     {u"measure"_s, nameOf(tallyNames, indicator.tally)},
                     {u"rows"_s, nameOf(countedThingNames, indicator.rows)},
                     {u"conditions"_s, conditions}};
    if (indicator.column)
        json.insert(u"column"_s, nameOf(figureColumnNames, *indicator.column));
    if (indicator.from)
        json.insert(u"from"_s, nameOf(figureColumnNames, *indicator.from));
    if (!indicator.first.isEmpty())
        json.insert(u"of"_s, QJsonArray{indicator.first, indicator.second});
    return json;
}

/// "entry:value" for each case, each entry as its distance from the one before.
QString listText(const std::map<qint64, qint64> &cases)
{
    QStringList parts;
    qint64 before = 0;
    for (const auto &[entry, value] : cases) {
        parts << QString::number(entry - before) +
                     (value == 1 ? QString() : u':' + QString::number(value));
        before = entry;
    }
    return parts.join(u' ');
}

std::map<qint64, qint64> casesIn(const QString &text)
{
    std::map<qint64, qint64> cases;
    qint64 entry = 0;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        entry += part.section(u':', 0, 0).toLongLong();
        cases[entry] = part.contains(u':') ? part.section(u':', 1).toLongLong() : 1;
    }
    return cases;
}

} // namespace

QByteArray made(const Database &db, const FigurePlace &place, const StatisticsQuery &query)
{
    const IndicatorBook &book = statistics::book();
    const YearFigures figures = figure_sums::ofYear(db, place, query.year);

    QJsonObject json;
    std::set<qint64> entries;
    for (std::size_t i = 0; i < figures.figures.size(); ++i) {
        const YearFigure &figure = figures.figures[i];
        const Indicator &indicator = book.indicators[i];
        QJsonObject one{{u"value"_s, jsonOf(figure.value)},
                        {u"places"_s, figure.places},
                        {u"definition"_s, jsonOf(indicator)}};
        if (indicator.tally == Tally::Count || indicator.tally == Tally::Sum) {
            std::map<qint64, qint64> cases;
            QStringList officers;
            for (const FigureItem &item : figure_store::items(place.then, indicator, place.scope)) {
                if (item.entry == 0) {
                    officers << item.key;
                    continue;
                }
                cases[item.entry] += item.value;
                entries.insert(item.entry);
            }
            one.insert(u"cases"_s, listText(cases));
            if (!officers.isEmpty())
                one.insert(u"officers"_s, QJsonArray::fromStringList(officers));
        }
        json.insert(indicator.id, one);
    }
    QJsonArray heads;
    for (const qint64 entry : entries) {
        const CaseHead head = freeze_store::headAt(db, entry, place.knownOn);
        heads << QJsonArray{entry, head.id.toString(), head.sequence, head.hash};
    }
    const QJsonValue units = place.scope.units
                                 ? QJsonValue(QJsonArray::fromStringList(*place.scope.units))
                                 : QJsonValue();
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"year"_s, query.year},
                                     {u"from"_s, toIso(place.scope.from)},
                                     {u"to"_s, toIso(place.scope.to)},
                                     {u"cut_off"_s, place.knownOn.toString()},
                                     {u"units"_s, units},
                                     {u"figures"_s, json},
                                     {u"heads"_s, heads}})
        .toJson(QJsonDocument::Compact);
}

Result<FrozenFigures> read(const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    const std::optional<Moment> cutOff = Moment::parse(json.value("cut_off"_L1).toString());
    if (json.value("format"_L1).toInt() != 1 || !cutOff)
        return refused(FreezeContentText::tr("These frozen figures can't be read."));
    FrozenFigures frozen;
    frozen.cutOff = *cutOff;
    const QJsonObject figures = json.value("figures"_L1).toObject();
    for (auto one = figures.begin(); one != figures.end(); ++one) {
        const QJsonObject figure = one.value().toObject();
        FrozenFigures::Figure &read = frozen.figures[one.key()];
        if (!figure.value("value"_L1).isNull())
            read.value = figure.value("value"_L1).toInteger();
        read.places = figure.value("places"_L1).toInt();
        read.cases = casesIn(figure.value("cases"_L1).toString());
    }
    for (const QJsonValue &value : json.value("heads"_L1).toArray()) {
        const QJsonArray head = value.toArray();
        frozen.heads[head.at(0).toInteger()] = {CaseId::parse(head.at(1).toString()),
                                                head.at(2).toInt(), head.at(3).toString()};
    }
    return frozen;
}

} // namespace anjuan::freeze_content
