// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/law_ranges.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct LawRangeText {
    Q_DECLARE_TR_FUNCTIONS(LawRangeText)
};

const QString n = u"([\\d,.]+万?|[一二三四五六七八九十百千万零]+)"_s;
const QString unitOfRange = u"(平方米|立方米|平米|m2|m3|处|件|个|株|日|天|辆|吨|米)"_s;

/// A way to write a range, and where in it the ends and the unit stand; 0: nowhere.
struct Wording {
    QRegularExpression pattern;
    AmountKind kind;
    int from;
    int to;
    int unit;
};

/// The more special stands before what it contains.
const std::vector<Wording> &wordings()
{
    const auto re = [](const QString &text) { return QRegularExpression(text); };
    const QString each = u"每"_s + unitOfRange + u"(?:面积)?(?:处以?|罚款)?"_s;
    const QString behind = u"元(?:/|每)"_s + unitOfRange;
    static const std::vector<Wording> all{
        {re(n + u"%以上"_s + n + u"%以下"_s), AmountKind::Percent, 1, 2, 0},
        {re(n + u"倍?(?:以上|至|-)"_s + n + u"倍(?:以下)?"_s), AmountKind::Multiple, 1, 2, 0},
        {re(each + n + u"元以上"_s + n + u"元以下"_s), AmountKind::PerUnit, 2, 3, 1},
        {re(n + behind + u"以上"_s + n + behind + u"以下"_s), AmountKind::PerUnit, 1, 3, 2},
        {re(n + u"元以上"_s + n + behind + u"以下"_s), AmountKind::PerUnit, 1, 2, 3},
        {re(each + n + u"元以下"_s), AmountKind::PerUnit, 0, 2, 1},
        {re(each + n + u"元(?!以)"_s), AmountKind::PerUnit, 2, 2, 1},
        {re(n + u"元以上"_s + n + u"元以下"_s), AmountKind::Yuan, 1, 2, 0},
        {re(n + u"元以下"_s), AmountKind::Yuan, 0, 1, 0},
    };
    return all;
}

struct Found {
    qsizetype at = 0;
    qsizetype end = 0;
    LawRange range{};
};

/// What the words between commas say last before the amount, then the whole sentence.
QString baseOf(const QString &text, qsizetype sentence, const Found &found, qsizetype end)
{
    const qsizetype comma = std::max(text.lastIndexOf(u',', found.at), sentence - 1);
    const QString near = factOfBase(text.mid(comma + 1, found.end + 12 - comma));
    return near.isEmpty() ? factOfBase(text.mid(sentence, end - sentence)) : near;
}

std::optional<Found> foundAt(const QRegularExpressionMatch &match, const Wording &wording)
{
    Found found{.at = match.capturedStart(), .end = match.capturedEnd()};
    const auto to = Decimal::parse(match.captured(wording.to));
    const auto from =
        wording.from ? Decimal::parse(match.captured(wording.from)) : std::optional<Decimal>();
    if (!to || (wording.from && (!from || *from > *to)))
        return {};
    found.range.kind = wording.kind;
    found.range.from = from;
    found.range.to = *to;
    if (wording.unit)
        found.range.fact = factOfUnit(match.captured(wording.unit));
    return found;
}

std::vector<Found> amountsIn(const QString &text)
{
    std::vector<Found> all;
    for (const Wording &wording : wordings()) {
        QRegularExpressionMatchIterator matches = wording.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const std::optional<Found> found = foundAt(matches.next(), wording);
            const bool taken =
                !found || std::any_of(all.begin(), all.end(), [&](const Found &known) {
                    return found->at < known.end && known.at < found->end;
                });
            if (!taken)
                all.push_back(*found);
        }
    }
    std::sort(all.begin(), all.end(), [](const Found &a, const Found &b) { return a.at < b.at; });
    return all;
}

PartySide sideIn(const QString &before)
{
    static const QRegularExpression party(
        u"(?:对|^|,)(单位|法人(?:或者|和)其他组织|企业|个人|公民)(?:的,?)?(?:可以|并)?处以?"_s);
    PartySide side = PartySide::Any;
    QRegularExpressionMatchIterator matches = party.globalMatch(before);
    while (matches.hasNext()) {
        const QString whose = matches.next().captured(1);
        side = whose == u"个人" || whose == u"公民" ? PartySide::Citizen : PartySide::Organisation;
    }
    return side;
}

/// "逾期不改正": the correction that opens the way to the fine.
std::optional<FactTest> correctionIn(const QString &phrase)
{
    static const QRegularExpression late(u"逾期(?:仍)?(?:不|未|拒不)"_s);
    static const QRegularExpression refused(
        u"(?:拒不|拒绝)(?:改正|整改|清理|清除|拆除|纠正|停止|恢复|执行)"_s);
    if (late.match(phrase).hasMatch())
        return FactTest{
            .fact = u"correction"_s, .oneOf = {u"partly"_s, u"late"_s, u"not"_s}, .words = phrase};
    if (refused.match(phrase).hasMatch())
        return FactTest{.fact = u"correction"_s, .oneOf = {u"partly"_s, u"not"_s}, .words = phrase};
    return {};
}

/// "违法所得无法确定", "没有违法所得": what the gains were decides whether this amount is due.
bool isAboutGains(const QString &phrase)
{
    static const QRegularExpression gains(
        u"^(?:没有|无|有)违法所得$|^违法所得(?:无法|不能|难以|不足|不满|超过|在|数额|金额)"_s);
    return gains.match(phrase).hasMatch();
}

/// When the amount behind these words is due. Of the first amount only a correction, the gravity
/// and the gains count as a condition: what else is said there is the violation itself.
Condition whenIn(const QString &before, bool isFirst)
{
    static const QRegularExpression said(u"^(.+?)的(?:,|(?:可以|可|并|由|对)?(?:处|罚|$).*$|$)"_s);
    static const QRegularExpression violation(u"^(?:违反|有下列|有前款)"_s);
    Condition when;
    std::vector<FactTest> tests;
    for (const QString &part : before.split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = said.match(part);
        if (!match.hasMatch())
            continue;
        const QString phrase = match.captured(1);
        if (const auto correction = correctionIn(phrase)) {
            tests.push_back(*correction);
        } else if (phrase.startsWith(u"情节"_s) || isAboutGains(phrase) ||
                   (!isFirst && !violation.match(phrase).hasMatch())) {
            const Condition read = readCondition(phrase, ConditionStyle::Benchmark);
            if (read.anyOf.size() == 1)
                tests.insert(tests.end(), read.anyOf.front().begin(), read.anyOf.front().end());
            else
                tests.push_back({.words = phrase});
        } else {
            continue;
        }
        when.words += (when.words.isEmpty() ? QString() : u"、"_s) + phrase;
    }
    if (!tests.empty())
        when.anyOf.push_back(std::move(tests));
    return when;
}

bool isForPersonsInCharge(const QString &before)
{
    static const QRegularExpression persons(u"(?:主管人员|责任人员|责任人)[^,]*$"_s);
    return persons.match(before).hasMatch();
}

} // namespace

std::vector<LawRange> readLawRanges(const QString &statutory)
{
    static const QRegularExpression stop(u"[;。]"_s);
    static const QRegularExpression percent(u"百分之([一二三四五六七八九十百零\\d.]+)"_s);
    QString text = searchForm(statutory).remove(u' ');
    text.replace(percent, u"\\1%"_s);
    std::vector<LawRange> ranges;
    for (Found &found : amountsIn(text)) {
        const qsizetype sentence = text.lastIndexOf(stop, found.at) + 1;
        const qsizetype next = text.indexOf(stop, found.at);
        const QString before = text.mid(sentence, found.at - sentence);
        if (isForPersonsInCharge(before))
            continue;
        LawRange &range = found.range;
        range.side = sideIn(before);
        if (range.kind == AmountKind::Percent || range.kind == AmountKind::Multiple)
            range.fact = baseOf(text, sentence, found, next < 0 ? text.size() : next);
        if (range.kind != AmountKind::Yuan && range.fact.isEmpty())
            continue;
        const bool isFirst = std::none_of(ranges.begin(), ranges.end(), [&](const LawRange &known) {
            return known.side == range.side;
        });
        range.when = whenIn(before, isFirst);
        if (isFirst || !range.when.anyOf.empty())
            ranges.push_back(range);
    }
    return ranges;
}

namespace {

QString textOf(const MoneyRange &range)
{
    return LawRangeText::tr("%1 to %2 yuan").arg(range.from.toString(), range.to.toString());
}

/// Whether words alone stand open, which may be those of the tier. What was gained is a fact of the
/// case, also where no figure says it.
bool isOpenToJudgement(const LawRange &range)
{
    for (const std::vector<FactTest> &tests : range.when.anyOf)
        for (const FactTest &test : tests)
            if (!test.isJudged() || isAboutGains(test.words))
                return false;
    return true;
}

/// Whether the row states amounts that lie in the range.
bool holdsAmounts(const LawRange &range, const BenchmarkRow &row)
{
    const AmountRule &amount = row.amount;
    return amount.kind == range.kind && amount.fact == range.fact &&
           amount.from.value >= range.from.value_or(Decimal{}) && amount.to.value <= range.to;
}

bool statesAmounts(const BenchmarkRow &row)
{
    const auto kind = row.amount.kind;
    return kind == AmountKind::Yuan || kind == AmountKind::PerUnit ||
           kind == AmountKind::Multiple || kind == AmountKind::Percent;
}

/// Picks, of the ranges of the article, the one for this row and these facts.
class Picker {
public:
    Picker(const BenchmarkRow &row, const AssessmentQuestion &question, LawAnswer &answer)
        : m_row(row), m_question(question), m_answer(answer)
    {
    }

    const LawRange *pick()
    {
        const PartySide side = m_row.side == PartySide::Any ? m_question.side : m_row.side;
        for (const PartySide wanted : {side, PartySide::Any})
            if (m_all.empty())
                for (const LawRange &one : m_row.law)
                    if (one.side == wanted)
                        m_all.push_back(&one);
        const LawRange *graver = nullptr;
        for (const LawRange *one : m_all) {
            const Truth due = holds(one->when, m_question.facts);
            if (one->when.anyOf.empty())
                m_plain.push_back(one);
            else if (due == Truth::Yes)
                graver = one;
            else if (due == Truth::Unknown)
                m_open.push_back(one);
        }
        if (graver)
            return graver;
        if (m_open.empty())
            return m_plain.empty() ? barred() : bestOf(m_plain);
        return byTier();
    }

    std::size_t count() const { return m_all.size(); }

private:
    const LawRange *bestOf(const std::vector<const LawRange *> &ranges) const
    {
        for (const LawRange *one : ranges)
            if (holdsAmounts(*one, m_row))
                return one;
        return ranges.front();
    }

    const LawRange *barred()
    {
        if (m_all.empty())
            return nullptr;
        QStringList words;
        for (const LawRange *one : m_all)
            words << u"“%1”"_s.arg(one->when.words);
        m_answer.isBarred = true;
        m_answer.notes << LawRangeText::tr("The law allows a fine only where: %1. The facts say "
                                           "otherwise: no fine is possible.")
                              .arg(words.join(LawRangeText::tr(" or ")));
        return nullptr;
    }

    /// The gravity that the article speaks of may be that of the tier; anything else is asked.
    const LawRange *byTier()
    {
        const bool judged = std::all_of(m_open.begin(), m_open.end(), [](const LawRange *one) {
            return isOpenToJudgement(*one);
        });
        if (judged && statesAmounts(m_row)) {
            for (const std::vector<const LawRange *> *ranges : {&m_plain, &m_open})
                for (const LawRange *one : *ranges)
                    if (holdsAmounts(*one, m_row))
                        return one;
        } else if (judged) {
            const QString tier = m_row.cells.tier;
            for (const LawRange *one : m_open)
                if (!tier.isEmpty() &&
                    (one->when.words == tier || one->when.words == u"情节"_s + tier))
                    return one;
            if (!m_plain.empty() && m_row.level != TierLevel::Severe &&
                m_row.level != TierLevel::Own)
                return m_plain.front();
        }
        for (const LawRange *one : m_open)
            for (const QString &key : missingFor(one->when, m_question.facts))
                if (!m_answer.missing.contains(key))
                    m_answer.missing << key;
        return nullptr;
    }

    const BenchmarkRow &m_row;
    const AssessmentQuestion &m_question;
    LawAnswer &m_answer;
    std::vector<const LawRange *> m_all;
    std::vector<const LawRange *> m_plain; ///< without a condition
    std::vector<const LawRange *> m_open;  ///< whose condition is not known yet
};

/// The range in money, with the figures of the case.
std::optional<MoneyRange> inMoney(const LawRange &range, const AssessmentQuestion &question,
                                  LawAnswer &answer)
{
    const Decimal from = range.from.value_or(Decimal{});
    if (range.kind == AmountKind::Yuan)
        return MoneyRange{asMoney(from), asMoney(range.to)};
    const auto known = question.facts.constFind(range.fact);
    if (known == question.facts.constEnd() || known->isAbsent) {
        answer.missing << range.fact;
        return {};
    }
    const Decimal share =
        range.kind == AmountKind::Percent ? Decimal{known->number.micro / 100} : known->number;
    const auto low = product(from, share);
    const auto high = product(range.to, share);
    if (!low || !high)
        return {};
    return MoneyRange{asMoney(*low), asMoney(*high)};
}

/// The article as the row quotes it may no longer be the law: the matter in force bounds it.
void boundByMatter(LawAnswer &answer, bool isOnlyRange, const AssessmentQuestion &question)
{
    const MoneyRange quoted = *answer.range;
    const MoneyRange inForce{question.lawFrom.value_or(Money{}), *question.lawTo};
    const MoneyRange both{std::max(quoted.from, inForce.from), std::min(quoted.to, inForce.to)};
    const bool agrees =
        isOnlyRange ? quoted.to == inForce.to && (!question.lawFrom || quoted.from == inForce.from)
                    : both == quoted;
    if (agrees)
        return;
    if (both.from > both.to) {
        answer.range.reset();
        answer.isBarred = true;
        answer.notes << LawRangeText::tr("The row quotes %1 as the range of the law, the matter in "
                                         "force allows %2: nothing lies in both. The benchmark is "
                                         "out of date.")
                            .arg(textOf(quoted), textOf(inForce));
        return;
    }
    answer.range = both;
    answer.notes << LawRangeText::tr("The row quotes %1 as the range of the law, the matter in "
                                     "force allows %2: what lies in both is used, %3. Look whether "
                                     "the benchmark is out of date.")
                        .arg(textOf(quoted), textOf(inForce), textOf(both));
}

} // namespace

LawAnswer lawAnswer(const BenchmarkRow &row, const AssessmentQuestion &question)
{
    LawAnswer answer;
    Picker picker(row, question, answer);
    const LawRange *range = picker.pick();
    if (range) {
        answer.range = inMoney(*range, question, answer);
        if (answer.range && range->kind == AmountKind::Yuan && question.lawTo)
            boundByMatter(answer, picker.count() == 1 && range->side == PartySide::Any, question);
    } else if (picker.count() == 0 && question.lawTo) {
        answer.range = MoneyRange{question.lawFrom.value_or(Money{}), *question.lawTo};
    }
    return answer;
}

} // namespace anjuan
