// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statistics/official_table.h"

#include "core/base/strict_json.h"
#include "core/domain/calendar/json_date.h"
#include "core/domain/law/penalty_kind.h"

#include <QFile>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct OfficialTableText {
    Q_DECLARE_TR_FUNCTIONS(OfficialTableText)
};

/// The words of a column of kinds; "other" alone means what no column names.
struct KindColumn {
    QStringList kinds{};
    bool isOther = false;
};

/// What is counted under one kind: decisions of the period that have it and none that is graver.
Indicator kindIndicator(const QString &id, const LocalText &name, const KindColumn &column,
                        const QStringList &graver, const QStringList &named)
{
    Indicator indicator;
    indicator.id = id;
    indicator.name = name;
    indicator.definition = {
        u"统计期内作出处罚决定的宗数；并处两种以上的计一宗，计入本表最重的种类"_s,
        u"penalty decisions of the period; several kinds count once, under the gravest of this table"_s};
    indicator.unit = FigureUnit::Decisions;
    indicator.tally = Tally::Count;
    indicator.rows = CountedThing::Cases;
    indicator.placedBy = FigureColumn::DecidedOn;
    indicator.conditions.push_back({FigureColumn::DecidedOn, ConditionKind::InPeriod, {}, {}, 0});
    indicator.conditions.push_back(
        {FigureColumn::Outcome, ConditionKind::OneOf, {u"penalise"_s}, {}, 0});
    if (!column.isOther)
        indicator.conditions.push_back(
            {FigureColumn::PenaltyKinds, ConditionKind::HasAny, column.kinds, {}, 0});
    const QStringList &absent = column.isOther ? named : graver;
    if (!absent.isEmpty())
        indicator.conditions.push_back(
            {FigureColumn::PenaltyKinds, ConditionKind::HasNone, absent, {}, 0});
    return indicator;
}

KindColumn readKinds(JsonFields &fields, QStringList &named)
{
    KindColumn column{.kinds = fields.texts("kinds"_L1)};
    column.isOther = column.kinds == QStringList{u"other"_s};
    if (column.kinds.isEmpty())
        fields.fault(u"kinds"_s, OfficialTableText::tr("At least one kind is needed."));
    for (const QString &kind : column.kinds) {
        if (!valueOf(penaltyKindNames, kind) || (kind == u"other"_s && !column.isOther))
            fields.fault(u"kinds"_s, OfficialTableText::tr("“%1” is no kind of penalty that can "
                                                           "stand here.")
                                         .arg(kind));
        else if (named.contains(kind))
            fields.fault(u"kinds"_s,
                         OfficialTableText::tr("“%1” stands in two columns.").arg(kind));
        if (!column.isOther)
            named << kind;
    }
    return column;
}

/// The order of gravity of the columns: the same as that of the table, where none is given.
QStringList readOrder(JsonFields &fields, const QStringList &ids)
{
    if (!fields.has("order"_L1))
        return ids;
    const QStringList order = fields.texts("order"_L1);
    QStringList a = order;
    QStringList b = ids;
    a.sort();
    b.sort();
    if (a != b)
        fields.fault(u"order"_s, OfficialTableText::tr("The order names each column of a kind "
                                                       "once."));
    return order;
}

struct ReadColumn {
    QString id;
    LocalText name;
    std::optional<KindColumn> kinds{};
    QString indicator{};
    bool inTenThousands = false;
    bool isTotal = false;
};

ReadColumn readColumn(JsonFields fields, QStringList &named, const IndicatorBook &book)
{
    ReadColumn column{.id = fields.text("id"_L1), .name = fields.localText("name"_L1)};
    if (fields.has("kinds"_L1)) {
        column.kinds = readKinds(fields, named);
    } else if (fields.has("total"_L1)) {
        column.isTotal = fields.flag("total"_L1);
    } else {
        column.indicator = fields.text("indicator"_L1);
        column.inTenThousands = fields.flag("ten_thousands"_L1, false);
        if (!book.find(column.indicator))
            fields.fault(
                u"indicator"_s,
                OfficialTableText::tr("There is no indicator “%1”.").arg(column.indicator));
    }
    fields.close();
    return column;
}

OfficialTable readTable(JsonFields fields, const QString &profile, const IndicatorBook &book)
{
    OfficialTable table{.id = fields.text("id"_L1), .name = fields.localText("name"_L1)};
    QStringList named;
    QStringList kindIds;
    std::vector<ReadColumn> columns;
    for (const JsonFields &one : fields.objects("columns"_L1)) {
        columns.push_back(readColumn(one, named, book));
        if (columns.back().kinds && !columns.back().kinds->isOther)
            kindIds << columns.back().id;
    }
    const QStringList order = readOrder(fields, kindIds);
    fields.close();
    for (const ReadColumn &column : columns) {
        const QString id = profile + u'.' + table.id + u'.' + column.id;
        TableColumn made{.inTenThousands = column.inTenThousands,
                         .isTotal = column.isTotal,
                         .isKind = column.kinds.has_value()};
        QStringList graver;
        for (const ReadColumn &other : columns)
            if (column.kinds && other.kinds && !other.kinds->isOther &&
                order.indexOf(other.id) > order.indexOf(column.id))
                graver += other.kinds->kinds;
        if (column.kinds) {
            made.indicator = kindIndicator(id, column.name, *column.kinds, graver, named);
        } else if (const Indicator *known =
                       book.find(column.isTotal ? u"penalised"_s : column.indicator)) {
            made.indicator = *known;
            made.indicator.name = column.name;
        }
        table.columns.push_back(made);
    }
    return table;
}

} // namespace

const TableColumn *TableProfile::find(QStringView column) const
{
    for (const OfficialTable &table : tables)
        for (const TableColumn &one : table.columns)
            if (one.indicator.id == column)
                return &one;
    return nullptr;
}

namespace official_tables {

Result<std::vector<TableProfile>> parse(const QByteArray &text, const QString &name,
                                        const IndicatorBook &book)
{
    return strict_json::read(text, name, [&](JsonFields &root) {
        std::vector<TableProfile> profiles;
        for (JsonFields fields : root.objects("profiles"_L1)) {
            TableProfile profile{.id = fields.text("id"_L1),
                                 .name = fields.localText("name"_L1),
                                 .dated = readDate(fields, "dated"_L1),
                                 .source = fields.localText("source"_L1)};
            for (const JsonFields &table : fields.objects("tables"_L1))
                profile.tables.push_back(readTable(table, profile.id, book));
            fields.close();
            for (OfficialTable &table : profile.tables)
                for (TableColumn &column : table.columns)
                    if (column.isKind)
                        column.indicator.basis = profile.source;
            profiles.push_back(profile);
        }
        return profiles;
    });
}

Result<std::vector<TableProfile>> load(const IndicatorBook &book)
{
    QFile file(u":/resources/statistics/tables.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refused(OfficialTableText::tr("The official tables can't be read."));
    return parse(file.readAll(), u"tables.json"_s, book);
}

} // namespace official_tables

} // namespace anjuan
