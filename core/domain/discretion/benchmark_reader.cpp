// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/benchmark.h"

#include "core/base/text.h"
#include "core/domain/entry/written_values.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct BenchmarkReaderText {
    Q_DECLARE_TR_FUNCTIONS(BenchmarkReaderText)
};

constexpr qsizetype longestName = 500;
constexpr qsizetype longestText = 4000;

std::optional<PartySide> readSide(const QString &written)
{
    const QString word = searchForm(written);
    if (word.isEmpty() || word == u"不分" || word == u"全部" || word == "any"_L1)
        return PartySide::Any;
    if (word == u"个人" || word == u"公民" || word == u"自然人" || word == "citizen"_L1)
        return PartySide::Citizen;
    if (word == u"单位" || word == u"法人" || word == u"法人或者其他组织" ||
        word == u"法人和其他组织" || word == u"企业" || word == "organisation"_L1)
        return PartySide::Organisation;
    return {};
}

bool isWholeFen(Decimal yuan) { return yuan.micro % (Decimal::one / 100) == 0; }

/// Fills one row and gathers what is wrong with it.
class RowReader {
public:
    RowReader(const BenchmarkCells &cells, int place, qint64 number) : m_number(number)
    {
        m_reading.row.cells = cells;
        m_reading.row.place = place;
    }

    BenchmarkReading read()
    {
        BenchmarkRow &row = m_reading.row;
        const BenchmarkCells &cells = row.cells;
        if (cells.violation.isEmpty())
            wrong(BenchmarkReaderText::tr("Violation"),
                  BenchmarkReaderText::tr("The row names no violation."));
        if (cells.violation.size() > longestName || cells.condition.size() > longestText)
            wrong(BenchmarkReaderText::tr("Violation"),
                  BenchmarkReaderText::tr("The text is longer than %1 characters.")
                      .arg(cells.violation.size() > longestName ? longestName : longestText));
        if (const std::optional<PartySide> side = readSide(cells.party))
            row.side = *side;
        else
            wrong(BenchmarkReaderText::tr("Kind of party"),
                  BenchmarkReaderText::tr("“%1” is none of: any 不分, person 个人, organisation "
                                          "单位.")
                      .arg(cells.party.left(40)));
        row.level = tierLevelOf(cells.tier);
        row.law = readLawRanges(cells.statutory);
        if (!readFormula())
            readAmounts();
        readCondition();
        readCap();
        return std::move(m_reading);
    }

private:
    void wrong(const QString &column, const QString &text)
    {
        m_reading.errors << RowNote{m_number, column, text};
    }
    void wrongAmount(const QString &text) { wrong(BenchmarkReaderText::tr("Amount"), text); }

    void readCondition()
    {
        BenchmarkRow &row = m_reading.row;
        const QString words = row.cells.condition;
        if (row.amount.kind == AmountKind::Formula) {
            row.condition = anjuan::readCondition(row.cells.tier, ConditionStyle::Benchmark);
            row.condition.words = words;
        } else {
            row.condition = anjuan::readCondition(words, ConditionStyle::Benchmark);
        }
        // A tier without conditions: whether the case is of that gravity is for a person.
        if (row.condition.anyOf.empty() && !row.cells.tier.isEmpty())
            row.condition.anyOf.push_back({FactTest{.words = u"情节"_s + row.cells.tier}});
        if (row.condition.anyOf.empty())
            row.condition.anyOf.push_back({FactTest{.words = row.cells.violation}});
    }

    /// "基数10万元×(基准系数1+情节系数3)", in the column of conditions or of the standard.
    bool readFormula()
    {
        static const QRegularExpression formula(
            u"^基数(.+?)元?[×x*]\\(基准系数([\\d.]+)\\+情节系数([\\d.]+)\\)$"_s);
        BenchmarkRow &row = m_reading.row;
        for (const QString &cell : {row.cells.condition, row.cells.standard}) {
            const QRegularExpressionMatch match = formula.match(searchForm(cell).remove(u' '));
            if (!match.hasMatch())
                continue;
            const auto base = Decimal::parse(match.captured(1));
            const auto constant = Decimal::parse(match.captured(2));
            const auto factor = Decimal::parse(match.captured(3));
            if (!base || !constant || !factor)
                return false;
            row.amount.kind = AmountKind::Formula;
            row.amount.base = *base;
            row.amount.constant = *constant;
            row.amount.fact = u"circumstance_factor"_s;
            const auto result = product(*base, *constant + *factor);
            const auto from = figure(row.cells.amountFrom, u"元"_s);
            const auto to = figure(row.cells.amountTo, u"元"_s);
            if (!result || (from && *from != *result) || (to && *to != *result))
                wrongAmount(BenchmarkReaderText::tr("The formula gives %1 yuan, the row says %2.")
                                .arg(result ? result->toString() : u"-"_s, row.cells.amountTo));
            return true;
        }
        return false;
    }

    /// A figure of the list; money as people write it where the unit is money.
    std::optional<Decimal> figure(const QString &cell, const QString &unit)
    {
        if (const auto plain = Decimal::parse(cell))
            return *plain;
        if (unit != u"元")
            return {};
        const Result<std::optional<WrittenAmount>> written = readAmount(cell);
        if (written && *written && (*written)->from && (*written)->from == (*written)->to)
            return asYuan(*(*written)->from);
        return {};
    }

    void readAmounts()
    {
        BenchmarkRow &row = m_reading.row;
        const BenchmarkCells &cells = row.cells;
        if (!cells.standard.isEmpty() && cells.amountFrom.isEmpty() && cells.amountTo.isEmpty()) {
            readStandard();
            return;
        }
        if (cells.amountFrom.isEmpty() && cells.amountTo.isEmpty() && cells.unit.isEmpty())
            return; // the model of the set says it
        if (cells.amountFrom.isEmpty() && cells.amountTo.isEmpty()) {
            wrongAmount(
                BenchmarkReaderText::tr("The row gives the unit “%1” and no figure; is the column "
                                        "of the amounts headed otherwise?")
                    .arg(cells.unit.left(40)));
            return;
        }
        QString unit = searchForm(cells.unit).remove(u' ');
        Decimal times = Decimal::whole(1);
        if (unit.isEmpty() || unit == "yuan"_L1)
            unit = u"元"_s;
        if (unit == u"万元") {
            unit = u"元"_s;
            times = Decimal::whole(10'000);
        }
        if (!takeUnit(unit)) {
            wrongAmount(
                BenchmarkReaderText::tr("The unit “%1” is not known.").arg(cells.unit.left(40)));
            return;
        }
        if (row.amount.kind == AmountKind::OfLaw) {
            readLawEnds();
            return;
        }
        const QString plain =
            unit == u"元" || row.amount.kind == AmountKind::PerUnit ? u"元"_s : QString();
        if (cells.amountTo.isEmpty())
            wrongAmount(BenchmarkReaderText::tr("The row gives the lower end %1 and no upper end; "
                                                "a fixed amount stands in both.")
                            .arg(cells.amountFrom.left(40)));
        // "…以下" alone begins with nothing; the law's own lower end bounds it.
        const QString low = cells.amountFrom.isEmpty() ? u"0"_s : cells.amountFrom;
        const QString high = cells.amountTo.isEmpty() ? cells.amountFrom : cells.amountTo;
        const auto from = figure(low, plain);
        const auto to = figure(high, plain);
        for (const auto &[value, text] : {std::pair(from, low), std::pair(to, high)})
            if (!value)
                wrongAmount(BenchmarkReaderText::tr("“%1” is no figure that can be read.")
                                .arg(text.left(40)));
        if (!from || !to)
            return;
        const auto low2 = product(*from, times);
        const auto high2 = product(*to, times);
        if (!low2 || !high2)
            wrongAmount(BenchmarkReaderText::tr("The amount is beyond belief."));
        else
            setEnds(*low2, *high2);
    }

    void setEnds(Decimal from, Decimal to)
    {
        AmountRule &amount = m_reading.row.amount;
        if (from > to) {
            wrongAmount(BenchmarkReaderText::tr("The lower end %1 is above the upper end %2.")
                            .arg(from.toString(), to.toString()));
            return;
        }
        const bool isMoney = amount.kind == AmountKind::Yuan || amount.kind == AmountKind::PerUnit;
        for (const Decimal end : {from, to})
            if (isMoney && !isWholeFen(end)) {
                wrongAmount(
                    BenchmarkReaderText::tr("%1 yuan is no sum of whole fen.").arg(end.toString()));
                return;
            }
        amount.from.value = from;
        amount.to.value = to;
        if (amount.kind == AmountKind::Yuan && to.micro == 0)
            amount.kind = AmountKind::NoFine;
    }

    bool takeUnit(const QString &unit)
    {
        AmountRule &amount = m_reading.row.amount;
        static const QRegularExpression each(u"^元?(?:/|每|per)(.+)$"_s);
        static const QRegularExpression eachFirst(u"^每(.+?)元?$"_s);
        if (unit == u"元") {
            amount.kind = AmountKind::Yuan;
            return true;
        }
        if (unit == u"规则") {
            amount.kind = AmountKind::OfLaw;
            return true;
        }
        if (unit == u"%幅度" || unit == u"幅度%") {
            amount.kind = AmountKind::ShareOfRange;
            return true;
        }
        for (const auto &[sign, kind] :
             {std::pair(u"倍"_s, AmountKind::Multiple), std::pair(u"%"_s, AmountKind::Percent)})
            if (unit.startsWith(sign)) {
                amount.kind = kind;
                amount.fact = factOfBase(unit.mid(sign.size()));
                return !amount.fact.isEmpty();
            }
        for (const QRegularExpression &pattern : {each, eachFirst})
            if (const QRegularExpressionMatch match = pattern.match(unit); match.hasMatch()) {
                amount.kind = AmountKind::PerUnit;
                amount.fact = factOfUnit(match.captured(1));
                return !amount.fact.isEmpty();
            }
        return false;
    }

    /// "法定最低", "最高限一半(含)", "最低限(不含)", "0"
    std::optional<AmountEnd> lawEnd(const QString &cell)
    {
        static const QRegularExpression words(
            u"^(?:法定)?最(低|高)(?:限|额)?(?:的?(一半|\\d{1,2}%))?(?:\\((不含|含)\\))?$"_s);
        const QString text = searchForm(cell).remove(u' ');
        if (const auto plain = Decimal::parse(text); plain && plain->micro == 0)
            return AmountEnd{.of = AmountEnd::Of::Figure, .value = *plain};
        const QRegularExpressionMatch match = words.match(text);
        if (!match.hasMatch())
            return {};
        AmountEnd end{.of = match.captured(1) == u"低" ? AmountEnd::Of::LawLow
                                                       : AmountEnd::Of::LawHigh,
                      .value = Decimal::whole(1),
                      .isIncluded = match.captured(3) != u"不含"};
        if (match.captured(2) == u"一半")
            end.value = {Decimal::one / 2};
        else if (!match.captured(2).isEmpty())
            end.value = {match.captured(2).chopped(1).toLongLong() * Decimal::one / 100};
        return end;
    }

    void readLawEnds()
    {
        AmountRule &amount = m_reading.row.amount;
        const BenchmarkCells &cells = m_reading.row.cells;
        const auto from = lawEnd(cells.amountFrom);
        const auto to = lawEnd(cells.amountTo);
        if (!from || !to) {
            wrongAmount(BenchmarkReaderText::tr("“%1” to “%2” is no rule about the law's range "
                                                "that can be read.")
                            .arg(cells.amountFrom.left(40), cells.amountTo.left(40)));
            return;
        }
        amount.from = *from;
        amount.to = *to;
        if (from->of == AmountEnd::Of::Figure && to->of == AmountEnd::Of::Figure)
            amount.kind = AmountKind::NoFine;
    }

    /// "…并没收违法物品": what is taken away besides is a measure of the tier, not its amount.
    QString withoutConfiscation(const QString &text)
    {
        static const QRegularExpression besides(
            u"[,，;；]?(?:并处?|可以?并处?)?(没收[^,，;；]*)$"_s);
        const QRegularExpressionMatch match = besides.match(text);
        if (!match.hasMatch() || match.capturedStart() == 0)
            return text;
        QString &measures = m_reading.row.cells.measures;
        if (!measures.contains(u"没收"_s))
            measures += (measures.isEmpty() ? QString() : u"；"_s) + match.captured(1);
        return text.left(match.capturedStart());
    }

    /// 处罚标准 in one cell: "不予处罚", "处1000元罚款", "每处5000元", "按占地面积每平方米1000元",
    /// "树木价值1倍以上2倍以下"
    void readStandard()
    {
        static const QRegularExpression each(
            u"^(?:按.{0,8})?(?:处以?)?每(平方米|立方米|处|件|个|株|日|天|辆|吨|米)(.+?)(?:的)?(?:罚款)?$"_s);
        static const QRegularExpression around(u"^(?:并?处以?)?(.+?)(?:的)?罚款$"_s);
        AmountRule &amount = m_reading.row.amount;
        const QString text = searchForm(m_reading.row.cells.standard).remove(u' ');
        if (text == u"不予处罚" || text == u"不予行政处罚" || text == u"免予处罚" ||
            text == u"免予行政处罚") {
            amount.kind = AmountKind::NoFine;
            return;
        }
        QString sum = withoutConfiscation(text);
        if (const QRegularExpressionMatch match = each.match(sum); match.hasMatch()) {
            amount.kind = AmountKind::PerUnit;
            amount.fact = factOfUnit(match.captured(1));
            sum = match.captured(2);
        } else if (const QRegularExpressionMatch whole = around.match(sum); whole.hasMatch()) {
            sum = whole.captured(1);
        }
        if (sum.contains(u'倍') || sum.contains(u'%')) {
            const std::vector<LawRange> ranges = readLawRanges(sum);
            if (ranges.size() == 1 && ranges.front().kind != AmountKind::Yuan) {
                amount.kind = ranges.front().kind;
                amount.fact = ranges.front().fact;
                setEnds(ranges.front().from.value_or(Decimal{}), ranges.front().to);
                return;
            }
        } else if (const auto written = readAmount(sum); written && *written && (*written)->to) {
            if (!amount.kind)
                amount.kind = AmountKind::Yuan;
            setEnds(asYuan((*written)->from.value_or(Money{})), asYuan(*(*written)->to));
            return;
        }
        amount.kind.reset();
        wrongAmount(BenchmarkReaderText::tr("“%1” is no standard that can be read.")
                        .arg(m_reading.row.cells.standard.left(60)));
    }

    void readCap()
    {
        const QString &cell = m_reading.row.cells.cap;
        if (cell.isEmpty())
            return;
        const auto cap = figure(cell, u"元"_s);
        const QString column = BenchmarkReaderText::tr("Cap");
        if (!cap) {
            wrong(
                column,
                BenchmarkReaderText::tr("“%1” is no figure that can be read.").arg(cell.left(40)));
            return;
        }
        if (!isWholeFen(*cap)) {
            wrong(column,
                  BenchmarkReaderText::tr("%1 yuan is no sum of whole fen.").arg(cap->toString()));
            return;
        }
        AmountRule &amount = m_reading.row.amount;
        amount.cap = asMoney(*cap);
        if (amount.kind == AmountKind::Yuan && *cap < amount.from.value)
            wrong(column, BenchmarkReaderText::tr("The cap %1 is below the lower end %2.")
                              .arg(cap->toString(), amount.from.value.toString()));
    }

    qint64 m_number;
    BenchmarkReading m_reading;
};

} // namespace

BenchmarkReading readBenchmark(const BenchmarkCells &cells, int place, qint64 number)
{
    return RowReader(cells, place, number).read();
}

QString factOfUnit(const QString &unit)
{
    QString word = unit;
    if (word == "m2"_L1 || word == u"平米")
        word = u"平方米"_s;
    if (word == "m3"_L1 || word == u"立方")
        word = u"立方米"_s;
    if (word == u"日")
        word = u"天"_s;
    for (const FactInfo &fact : factVocabulary())
        if (fact.kind == FactInfo::Kind::Number && !fact.unit.isEmpty() && fact.unit == word)
            return fact.key;
    return {};
}

QString factOfBase(const QString &words)
{
    struct Base {
        QStringView word;
        QStringView fact;
    };
    static constexpr Base bases[] = {
        {u"树木价值", u"tree_value"},     {u"货值", u"goods_value"},
        {u"商品价值", u"goods_value"},    {u"违法所得", u"gains"},
        {u"工程造价", u"project_cost"},   {u"造价", u"project_cost"},
        {u"合同价款", u"contract_price"}, {u"损失", u"loss"},
    };
    for (const Base &base : bases)
        if (words.contains(base.word))
            return base.fact.toString();
    return {};
}

} // namespace anjuan
