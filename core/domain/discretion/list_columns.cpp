// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/list_columns.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ListColumnsText {
    Q_DECLARE_TR_FUNCTIONS(ListColumnsText)
};

/// Without blanks, and without the unit in brackets that says nothing new.
QString plain(const QString &header)
{
    QString word = searchForm(header).remove(u' ').remove(u'_').remove(u'\n');
    if (word.endsWith(u"(元)"_s))
        word.chop(3);
    return word;
}

} // namespace

QString knownColumn(const std::vector<ListColumn> &columns, const QString &header,
                    const ColumnMapping &mapping)
{
    if (const auto said = mapping.constFind(header); said != mapping.constEnd())
        return *said;
    const QString word = plain(header);
    for (const ListColumn &column : columns)
        for (const QString &known : column.headers)
            if (word == plain(known))
                return column.key;
    return {};
}

QJsonObject jsonOf(const ColumnMapping &mapping)
{
    QJsonObject json;
    for (auto column = mapping.begin(); column != mapping.end(); ++column)
        json.insert(column.key(), column.value());
    return json;
}

ColumnMapping columnMappingIn(const QJsonObject &json)
{
    ColumnMapping mapping;
    for (auto column = json.begin(); column != json.end(); ++column)
        mapping.insert(column.key(), column.value().toString());
    return mapping;
}

QString listHeading(const ListColumn &column)
{
    for (const QString &head : column.headers)
        if (!head.isEmpty() && head.front().unicode() > 127)
            return head;
    return column.headers.value(0);
}

Result<ListColumns> findColumns(const std::vector<ListColumn> &columns, const QStringList &header,
                                const ColumnMapping &mapping)
{
    ListColumns found;
    for (auto said = mapping.begin(); said != mapping.end(); ++said) {
        QStringList keys;
        for (const ListColumn &column : columns)
            keys << column.key;
        if (!said.value().isEmpty() && !keys.contains(said.value()))
            return refused(ListColumnsText::tr("There is no column “%1”. There are: %2.")
                               .arg(said.value(), keys.join(ListColumnsText::tr(", "))));
        if (!header.contains(said.key()))
            return refused(ListColumnsText::tr("The list has no column headed “%1”.")
                               .arg(said.key().left(60)));
    }
    for (int i = 0; i < header.size(); ++i) {
        const QString key = knownColumn(columns, header[i], mapping);
        if (key.isEmpty()) {
            found.ignored << header[i];
            continue;
        }
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [&](const ListColumn &one) { return one.key == key; });
        if (found.places.contains(key) && !column->isJoined)
            return refused(ListColumnsText::tr("The columns “%1” and “%2” say the same.")
                               .arg(found.named[key], header[i]));
        found.places[key] << i;
        found.named.insert(key, header[i]);
    }
    for (const ListColumn &column : columns)
        if (!column.isNeeded && !found.places.contains(column.key))
            found.absent << listHeading(column);
    for (const ListColumn &column : columns)
        if (column.isNeeded && !found.places.contains(column.key))
            return refused(
                ListColumnsText::tr("A column is missing: %1 (known as: %2).")
                    .arg(listHeading(column), column.headers.join(ListColumnsText::tr(", "))));
    return found;
}

bool isListHeader(const std::vector<ListColumn> &columns, const QStringList &cells,
                  const ColumnMapping &mapping)
{
    for (const ListColumn &column : columns)
        if (column.isNeeded && std::none_of(cells.begin(), cells.end(), [&](const QString &cell) {
                return knownColumn(columns, cell, mapping) == column.key;
            }))
            return false;
    return true;
}

ColumnMapping proposedColumns(const std::vector<ListColumn> &columns, const QStringList &header,
                              const ColumnMapping &mapping)
{
    constexpr qsizetype shortestHint = 2;
    struct Likeness {
        qsizetype shared = 0; ///< characters
        qsizetype place = 0;  ///< of the header
        QString key{};
    };
    QSet<QString> taken;
    for (const QString &head : header)
        taken.insert(knownColumn(columns, head, mapping));
    std::vector<Likeness> found;
    for (qsizetype place = 0; place < header.size(); ++place) {
        const QString word = plain(header[place]);
        if (word.size() < shortestHint || !knownColumn(columns, header[place], mapping).isEmpty())
            continue;
        for (const ListColumn &column : columns)
            for (const QString &head : column.headers) {
                const QString known = plain(head);
                const qsizetype shared = word.contains(known)   ? known.size()
                                         : known.contains(word) ? word.size()
                                                                : 0;
                if (shared >= shortestHint && !taken.contains(column.key))
                    found.push_back({shared, place, column.key});
            }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Likeness &a, const Likeness &b) { return a.shared > b.shared; });
    QHash<QString, QString> proposed;
    for (const Likeness &one : found)
        if (!taken.contains(one.key) && !proposed.contains(header[one.place])) {
            proposed.insert(header[one.place], one.key);
            taken.insert(one.key);
        }
    return proposed;
}

qsizetype columnsIn(const std::vector<ListColumn> &columns, const QStringList &cells,
                    const ColumnMapping &mapping)
{
    const qsizetype known = std::count_if(cells.begin(), cells.end(), [&](const QString &cell) {
        return !knownColumn(columns, cell, mapping).isEmpty();
    });
    return known + proposedColumns(columns, cells, mapping).size();
}

const std::vector<ListColumn> &benchmarkColumns()
{
    static const std::vector<ListColumn> columns{
        {u"number"_s, {u"id"_s, u"序号"_s, u"编号"_s}},
        {u"source"_s, {u"source"_s, u"来源"_s, u"发布机关"_s}},
        {u"matter"_s,
         {u"matter"_s, u"matter code"_s, u"事项编码"_s, u"权力编码"_s, u"职权编码"_s,
          u"权力事项编码"_s, u"编码"_s}},
        {u"violation"_s,
         {u"violation"_s, u"违法行为"_s, u"违法行为名称"_s, u"事项名称"_s, u"权力名称"_s},
         true},
        {u"basis"_s,
         {u"basis"_s, u"依据"_s, u"法律依据"_s, u"法定依据"_s, u"处罚依据"_s, u"设定依据"_s,
          u"设定依据（条款原文）"_s, u"法规规章"_s},
         false,
         true},
        {u"statutory"_s,
         {u"statutory"_s, u"法定幅度"_s, u"处罚种类及幅度"_s, u"法定处罚幅度"_s, u"处罚幅度"_s}},
        {u"party"_s,
         {u"party type"_s, u"party"_s, u"当事人类型"_s, u"当事人类别"_s, u"适用对象"_s, u"对象"_s}},
        {u"tier"_s, {u"tier"_s, u"裁量阶次"_s, u"阶次"_s, u"裁量等级"_s, u"违法程度"_s}, true},
        {u"condition"_s,
         {u"condition"_s, u"适用条件"_s, u"裁量情形"_s, u"情节"_s, u"违法情节"_s, u"适用情形"_s}},
        {u"amount_from"_s,
         {u"amount min"_s, u"amount from"_s, u"罚款下限"_s, u"金额下限"_s, u"下限"_s}},
        {u"amount_to"_s,
         {u"amount max"_s, u"amount to"_s, u"罚款上限"_s, u"金额上限"_s, u"上限"_s}},
        {u"unit"_s, {u"unit"_s, u"单位"_s, u"计罚单位"_s}},
        {u"cap"_s, {u"cap"_s, u"封顶"_s, u"最高不超过"_s}},
        {u"standard"_s,
         {u"standard"_s, u"处罚标准"_s, u"裁量标准"_s, u"罚款标准"_s, u"具体标准"_s}},
        {u"measures"_s, {u"other measures"_s, u"measures"_s, u"其他措施"_s, u"其他处理"_s}},
        {u"remark"_s, {u"quirk"_s, u"remark"_s, u"备注"_s, u"说明"_s}},
    };
    return columns;
}

const std::vector<ListColumn> &exemptionColumns()
{
    static const std::vector<ListColumn> columns{
        {u"number"_s, {u"id"_s, u"序号"_s, u"编号"_s}},
        {u"source"_s, {u"source"_s, u"来源"_s, u"发布机关"_s, u"实施机关"_s}},
        {u"matter"_s, {u"matter"_s, u"matter code"_s, u"事项编码"_s, u"权力编码"_s, u"编码"_s}},
        {u"item"_s, {u"item"_s, u"事项名称"_s, u"处罚事项"_s, u"违法行为"_s, u"违法事项"_s}, true},
        {u"basis"_s,
         {u"basis"_s, u"依据"_s, u"实施依据"_s, u"法律依据"_s, u"法定依据"_s, u"处罚依据"_s,
          u"设定依据"_s},
         false,
         true},
        {u"conditions"_s,
         {u"conditions"_s, u"适用条件"_s, u"不予处罚适用条件"_s, u"免罚条件"_s},
         true},
        {u"kind"_s, {u"kind"_s, u"免罚情形"_s, u"类别"_s, u"类型"_s}},
        {u"measures"_s, {u"measures"_s, u"配套监管措施"_s, u"监管措施"_s}},
        {u"machine"_s, {u"machine condition"_s, u"机读条件"_s}},
        {u"remark"_s, {u"quirk"_s, u"remark"_s, u"备注"_s}},
    };
    return columns;
}

} // namespace anjuan
