// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/matters/matter_rows.h"

#include "core/base/text.h"
#include "core/domain/entry/written_values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct MatterRowsText {
    Q_DECLARE_TR_FUNCTIONS(MatterRowsText)
};

constexpr qsizetype longestCode = 64;
constexpr qsizetype longestMatterName = 500;
constexpr qsizetype longestText = 4000;

struct ColumnWords {
    MatterColumn column{};
    QStringList words;
};

const QList<ColumnWords> &columnWords()
{
    static const QList<ColumnWords> all{
        {MatterColumn::Code,
         {u"编码"_s, u"事项编码"_s, u"权力编码"_s, u"职权编码"_s, u"权力事项编码"_s, u"代码"_s,
          u"code"_s, u"matter code"_s}},
        {MatterColumn::Name,
         {u"名称"_s, u"事项名称"_s, u"权力名称"_s, u"职权名称"_s, u"权力事项名称"_s, u"违法行为"_s,
          u"案由"_s, u"name"_s, u"matter"_s}},
        {MatterColumn::Violated,
         {u"违反条款"_s, u"违反依据"_s, u"违则"_s, u"违法依据"_s, u"violated articles"_s}},
        {MatterColumn::Applied,
         {u"处罚依据"_s, u"设定依据"_s, u"实施依据"_s, u"法律依据"_s, u"罚则"_s, u"依据"_s,
          u"basis"_s, u"applied articles"_s}},
        {MatterColumn::Kinds,
         {u"处罚种类"_s, u"处罚类型"_s, u"罚种"_s, u"penalties"_s, u"penalty kinds"_s}},
        {MatterColumn::FineRange, {u"罚款幅度"_s, u"处罚幅度"_s, u"罚款金额"_s, u"fine range"_s}},
        {MatterColumn::FineFrom,
         {u"罚款下限"_s, u"最低罚款"_s, u"罚款起点"_s, u"fine from"_s, u"fine min"_s}},
        {MatterColumn::FineTo, {u"罚款上限"_s, u"最高罚款"_s, u"fine to"_s, u"fine max"_s}},
        {MatterColumn::Department,
         {u"监管部门"_s, u"主管部门"_s, u"行业主管部门"_s, u"实施部门"_s, u"department"_s}},
        {MatterColumn::From,
         {u"生效日期"_s, u"施行日期"_s, u"实施日期"_s, u"启用日期"_s, u"effective from"_s}},
        {MatterColumn::Until, {u"失效日期"_s, u"废止日期"_s, u"停用日期"_s, u"repealed on"_s}},
        {MatterColumn::Remark, {u"备注"_s, u"说明"_s, u"remark"_s}}};
    return all;
}

std::optional<MatterColumns::Place> placeOf(const QString &header, int index)
{
    static const QRegularExpression unit(u"\\((万?元)\\)$"_s);
    QString word = searchForm(header);
    word.replace(u'_', u' ');
    const auto match = unit.match(word);
    word = word.remove(unit).trimmed();
    for (const ColumnWords &known : columnWords())
        if (known.words.contains(word))
            return MatterColumns::Place{known.column, index, header, match.captured(1) == u"万元"};
    return {};
}

const MatterColumns::Place *find(const MatterColumns &columns, MatterColumn column)
{
    for (const MatterColumns::Place &place : columns.places)
        if (place.column == column)
            return &place;
    return nullptr;
}

/// Reads the fields of one row and collects what is wrong with them.
class RowReader {
public:
    RowReader(const MatterColumns &columns, const QStringList &cells, MatterReading &reading)
        : m_columns(columns), m_cells(cells), m_reading(reading)
    {
    }

    QString text(MatterColumn column, qsizetype longest, bool isNeeded)
    {
        const QString value = cell(column);
        if (value.isEmpty() && isNeeded)
            fail(column, MatterRowsText::tr("It is missing."));
        if (value.size() > longest)
            fail(column, MatterRowsText::tr("It is longer than %1 characters.").arg(longest));
        return value;
    }

    QList<PenaltyKind> penalties()
    {
        const QString value = text(MatterColumn::Kinds, longestText, true);
        if (value.isEmpty())
            return {};
        const Result<QList<PenaltyKind>> kinds = readPenaltyKinds(value);
        if (kinds)
            return *kinds;
        fail(MatterColumn::Kinds, kinds.error().text);
        return {};
    }

    std::optional<WrittenAmount> amount(MatterColumn column)
    {
        const MatterColumns::Place *place = find(m_columns, column);
        QString value = cell(column);
        static const QRegularExpression bare(u"^[\\d０-９.．,，\\s-]+$"_s);
        if (place && place->inTenThousands && bare.match(value).hasMatch())
            value += u"万元"_s;
        const auto amount = readAmount(value);
        if (amount && *amount && (*amount)->isApproximate)
            fail(column,
                 MatterRowsText::tr("“%1” is approximate; the law names a figure.").arg(value));
        else if (amount)
            return *amount;
        else
            fail(column, amount.error().text);
        return {};
    }

    std::optional<Date> day(MatterColumn column)
    {
        const auto day = readDay(cell(column));
        if (day)
            return *day ? std::optional((*day)->day) : std::nullopt;
        fail(column, day.error().text);
        return {};
    }

    void fail(MatterColumn column, const QString &text)
    {
        const MatterColumns::Place *place = find(m_columns, column);
        m_reading.errors +=
            MatterFieldError{m_reading.row, place ? place->header : QString(), text};
    }

    bool has(MatterColumn column) const { return !cell(column).isEmpty(); }

private:
    QString cell(MatterColumn column) const
    {
        const MatterColumns::Place *place = find(m_columns, column);
        return place ? m_cells.value(place->index) : QString();
    }

    const MatterColumns &m_columns;
    const QStringList &m_cells;
    MatterReading &m_reading;
};

void readFine(RowReader &row, Matter &matter)
{
    if (const auto range = row.amount(MatterColumn::FineRange)) {
        matter.fineFrom = range->from;
        matter.fineTo = range->to;
    }
    const auto from = row.amount(MatterColumn::FineFrom);
    const auto to = row.amount(MatterColumn::FineTo);
    if ((from || to) && (matter.fineFrom || matter.fineTo)) {
        row.fail(MatterColumn::FineRange, MatterRowsText::tr("The range is given twice."));
        return;
    }
    if (from && from->from != from->to)
        row.fail(MatterColumn::FineFrom, MatterRowsText::tr("A single figure is expected here."));
    else if (from)
        matter.fineFrom = from->from;
    // "5000元以下" in the column of the upper end says no more than the figure.
    if (to && (!to->to || (to->from && to->from != to->to)))
        row.fail(MatterColumn::FineTo, MatterRowsText::tr("A single figure is expected here."));
    else if (to)
        matter.fineTo = to->to;
    if (matter.fineFrom && matter.fineTo && *matter.fineTo < *matter.fineFrom)
        row.fail(MatterColumn::FineTo,
                 MatterRowsText::tr("The upper end of the fine is below the lower one."));
    const bool hasRange = matter.fineFrom || matter.fineTo;
    if (hasRange && !matter.penalties.isEmpty() && !matter.penalties.contains(PenaltyKind::Fine))
        row.fail(
            MatterColumn::Kinds,
            MatterRowsText::tr("A range of fines is given, but no fine is among the penalties."));
}

void readTimes(RowReader &row, Matter &matter, const MatterBatch &batch)
{
    const qsizetype before = row.has(MatterColumn::From) ? 1 : 0;
    const auto from = row.day(MatterColumn::From);
    if (from)
        matter.effectiveFrom = *from;
    else if (batch.effectiveFrom)
        matter.effectiveFrom = *batch.effectiveFrom;
    else if (before == 0)
        row.fail(MatterColumn::From, MatterRowsText::tr("The date of effect is missing."));
    matter.repealedOn = row.day(MatterColumn::Until);
    if (matter.repealedOn && *matter.repealedOn <= matter.effectiveFrom)
        row.fail(MatterColumn::Until, MatterRowsText::tr("It is repealed before it takes effect."));
}

} // namespace

bool isMatterHeader(const QStringList &cells)
{
    bool hasCode = false;
    bool hasName = false;
    for (int index = 0; index < cells.size(); ++index)
        if (const auto place = placeOf(cells[index], index)) {
            hasCode = hasCode || place->column == MatterColumn::Code;
            hasName = hasName || place->column == MatterColumn::Name;
        }
    return hasCode && hasName;
}

Result<MatterColumns> matterColumns(const QStringList &header, bool hasDateOfEffect)
{
    MatterColumns columns;
    for (int index = 0; index < header.size(); ++index) {
        const auto place = placeOf(header[index], index);
        if (!place) {
            if (!header[index].isEmpty())
                columns.ignored += header[index];
            continue;
        }
        if (const MatterColumns::Place *other = find(columns, place->column))
            return refused(
                MatterRowsText::tr("The columns “%1” and “%2” say the same; remove one of them.")
                    .arg(other->header, place->header));
        columns.places += *place;
    }
    QStringList missing;
    for (const ColumnWords &known : columnWords()) {
        const bool isNeeded =
            known.column == MatterColumn::Code || known.column == MatterColumn::Name ||
            known.column == MatterColumn::Applied || known.column == MatterColumn::Kinds ||
            (known.column == MatterColumn::From && !hasDateOfEffect);
        if (isNeeded && !find(columns, known.column))
            missing += known.words.front();
    }
    if (!missing.isEmpty())
        return refused(MatterRowsText::tr("The list lacks these columns: %1.")
                           .arg(missing.join(MatterRowsText::tr(", "))));
    return columns;
}

MatterReading matterFromRow(const MatterColumns &columns, qint64 number, const QStringList &cells,
                            const MatterBatch &batch)
{
    MatterReading reading;
    reading.row = number;
    RowReader row(columns, cells, reading);
    Matter &matter = reading.matter;
    matter.code = row.text(MatterColumn::Code, longestCode, true);
    matter.name = row.text(MatterColumn::Name, longestMatterName, true);
    matter.violatedArticles = row.text(MatterColumn::Violated, longestText, false);
    matter.appliedArticles = row.text(MatterColumn::Applied, longestText, true);
    matter.penalties = row.penalties();
    matter.department = row.text(MatterColumn::Department, longestMatterName, false);
    matter.remark = row.text(MatterColumn::Remark, longestText, false);
    matter.batch = batch.name;
    readFine(row, matter);
    readTimes(row, matter, batch);
    if (std::any_of(matter.code.cbegin(), matter.code.cend(),
                    [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        row.fail(MatterColumn::Code, MatterRowsText::tr("A code has no blanks in it."));
    return reading;
}

Result<QList<PenaltyKind>> readPenaltyKinds(QStringView text)
{
    static const QList<std::pair<QString, PenaltyKind>> words{
        {u"警告"_s, PenaltyKind::Warning},
        {u"通报批评"_s, PenaltyKind::Criticism},
        {u"罚款"_s, PenaltyKind::Fine},
        {u"没收违法所得"_s, PenaltyKind::ConfiscateGains},
        {u"没收非法所得"_s, PenaltyKind::ConfiscateGains},
        {u"没收非法财物"_s, PenaltyKind::ConfiscateGoods},
        {u"暂扣许可证件"_s, PenaltyKind::SuspendPermit},
        {u"暂扣许可证"_s, PenaltyKind::SuspendPermit},
        {u"降低资质等级"_s, PenaltyKind::DowngradeQualification},
        {u"吊销许可证件"_s, PenaltyKind::RevokePermit},
        {u"吊销许可证"_s, PenaltyKind::RevokePermit},
        {u"限制开展生产经营活动"_s, PenaltyKind::RestrictBusiness},
        {u"责令停产停业"_s, PenaltyKind::SuspendBusiness},
        {u"责令停业整顿"_s, PenaltyKind::SuspendBusiness},
        {u"责令关闭"_s, PenaltyKind::CloseDown},
        {u"限制从业"_s, PenaltyKind::RestrictEmployment},
        {u"行政拘留"_s, PenaltyKind::Detention},
        {u"其他行政处罚"_s, PenaltyKind::Other},
        {u"其他"_s, PenaltyKind::Other}};
    static const QRegularExpression between(u"[、,，;；/|\\s]+|和|及"_s);
    QList<PenaltyKind> kinds;
    for (const QString &word : text.toString().split(between, Qt::SkipEmptyParts)) {
        const QString form = searchForm(word);
        const auto known = std::find_if(words.begin(), words.end(),
                                        [&](const auto &pair) { return pair.first == form; });
        const auto kind =
            known != words.end() ? std::optional(known->second) : valueOf(penaltyKindNames, form);
        if (!kind)
            return refused(MatterRowsText::tr("“%1” is no kind of penalty.").arg(word.left(40)));
        if (!kinds.contains(*kind))
            kinds += *kind;
    }
    if (kinds.isEmpty())
        return refused(MatterRowsText::tr("No kind of penalty is named."));
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

} // namespace anjuan
