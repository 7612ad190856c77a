// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/condition.h"

#include "core/base/text.h"
#include "core/domain/entry/numerals.h"

#include <QRegularExpression>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// What may stand before a number without changing what it says, and the fact it makes of a unit
/// that several facts share.
struct Lead {
    QStringView word;
    QStringView unit; ///< empty: any
    QStringView fact; ///< empty: that of the unit
};
constexpr Lead leads[] = {
    {u"不符合标准", {}, {}},
    {u"面积", {}, {}},
    {u"占地", u"平方米", {}},
    {u"占地面积", {}, {}},
    {u"占用面积", {}, {}},
    {u"占用", u"平方米", {}},
    {u"占用时间", u"天", {}},
    {u"时间", u"天", {}},
    {u"持续", u"天", {}},
    {u"建筑面积", u"平方米", u"floor_area"},
    {u"体积", {}, {}},
    {u"长度", {}, {}},
    {u"重量", {}, {}},
    {u"数量", {}, {}},
    {u"共", {}, {}},
    {u"晾晒", {}, {}},
    {u"摆放", {}, {}},
    {u"设置", {}, {}},
    {u"堆放", {}, {}},
    {u"砍伐", u"株", u"trees_felled"},
    {u"擅自砍伐", u"株", u"trees_felled"},
    {u"迁移", u"株", u"trees_moved"},
    {u"擅自迁移", u"株", u"trees_moved"},
    {u"修剪", u"株", u"trees_pruned"},
    {u"擅自修剪", u"株", u"trees_pruned"},
    {u"货值", u"元", u"goods_value"},
    {u"货值金额", u"元", u"goods_value"},
    {u"树木价值", u"元", u"tree_value"},
    {u"违法所得", u"元", u"gains"},
    {u"工程造价", u"元", u"project_cost"},
    {u"造价", u"元", u"project_cost"},
    {u"合同价款", u"元", u"contract_price"},
    {u"损失", u"元", u"loss"},
    {u"经济损失", u"元", u"loss"},
    {u"直接经济损失", u"元", u"loss"},
};

QString unitOf(const QString &written)
{
    if (written == u"m2" || written == u"平米")
        return u"平方米"_s;
    if (written == u"m3" || written == u"立方")
        return u"立方米"_s;
    if (written == u"日")
        return u"天"_s;
    return written;
}

/// The fact that a number of that unit behind those words is; empty where the words are not known.
QString factOf(const QString &before, const QString &unit)
{
    QString own;
    for (const FactInfo &fact : factVocabulary())
        if (own.isEmpty() && fact.unit == unit && fact.kind == FactInfo::Kind::Number)
            own = fact.key;
    if (before.isEmpty())
        return unit == u"元" ? QString() : own;
    for (const Lead &lead : leads)
        if (before == lead.word && (lead.unit.isEmpty() || lead.unit == unit))
            return lead.fact.isEmpty() ? own : lead.fact.toString();
    return {};
}

const QString number = u"((?:\\d[\\d,]*(?:\\.\\d+)?|[零〇一二三四五六七八九十百千两]+)万?)"_s;
const QString unit = u"(平方米|平米|m2|立方米|立方|m3|处|件|个|株|天|日|米|吨|辆|元|次)"_s;

std::optional<FactTest> ranged(const QString &before, const QString &unitWord, const QString &words,
                               std::optional<Bound> from, std::optional<Bound> to)
{
    const QString fact = factOf(before, unitOf(unitWord));
    if (fact.isEmpty())
        return {};
    if (from && to && from->value > to->value)
        return {};
    return FactTest{.fact = fact, .from = from, .to = to, .words = words};
}

/// "3处以上6处以下", "1-5件", "0.5至1立方米"
std::optional<FactTest> betweenTwo(const QString &words)
{
    static const QRegularExpression upTo(u"^(\\D*?)"_s + number + unit + u"?(?:至|到|-|—|——|~)"_s +
                                         number + unit + u"(?:以内)?$"_s);
    static const QRegularExpression fromTo(u"^(\\D*?)"_s + number + unit +
                                           u"以上(?:至)?(?:,)?(不满|不足)?"_s + number + unit +
                                           u"(以下|以内)?$"_s);
    if (const QRegularExpressionMatch match = upTo.match(words); match.hasMatch()) {
        const auto low = Decimal::parse(match.captured(2));
        const auto high = Decimal::parse(match.captured(4));
        const bool sameUnit = match.captured(3).isEmpty() || match.captured(3) == match.captured(5);
        if (low && high && sameUnit)
            return ranged(match.captured(1), match.captured(5), words, Bound{*low}, Bound{*high});
    }
    static const QRegularExpression aboveBelow(
        u"^(\\D*?)(超过|多于|大于|高于|不少于|不低于|达到|满)"_s + number + unit +
        u"(?:以上)?(?:,|但|且)*(不满|不足|少于|小于|低于|不超过|未超过)"_s + number + unit +
        u"$"_s);
    if (const QRegularExpressionMatch match = aboveBelow.match(words); match.hasMatch()) {
        const auto low = Decimal::parse(match.captured(3));
        const auto high = Decimal::parse(match.captured(6));
        const QString from = match.captured(2);
        const QString to = match.captured(5);
        const bool lowIn =
            from == u"不少于" || from == u"不低于" || from == u"达到" || from == u"满";
        const bool highIn = to == u"不超过" || to == u"未超过";
        if (low && high && match.captured(4) == match.captured(7))
            return ranged(match.captured(1), match.captured(7), words, Bound{*low, lowIn},
                          Bound{*high, highIn});
    }
    if (const QRegularExpressionMatch match = fromTo.match(words); match.hasMatch()) {
        const auto low = Decimal::parse(match.captured(2));
        const auto high = Decimal::parse(match.captured(5));
        const bool below = !match.captured(4).isEmpty();
        const bool closed = below != !match.captured(7).isEmpty();
        if (low && high && closed && match.captured(3) == match.captured(6))
            return ranged(match.captured(1), match.captured(6), words, Bound{*low},
                          Bound{*high, !below});
    }
    return {};
}

/// Whether what brackets name is the number before them; they may name none.
bool sameNumber(const QRegularExpressionMatch &match, int group, Decimal value, const QString &its)
{
    if (match.captured(group).isEmpty())
        return true;
    const auto named = Decimal::parse(match.captured(group));
    return named && *named == value && unitOf(match.captured(group + 1)) == unitOf(its);
}

/// "3处以下", "不满3株", "超过5平方米", "单株"
std::optional<FactTest> oneEnd(const QString &words)
{
    // "(含本数)", "(不含10平方米)": whether the number itself is meant, whatever the word before
    // says.
    const QString brackets = u"(?:\\((不含|含)(?:本数|"_s + number + unit + u")?\\))?"_s;
    static const QRegularExpression behind(u"^(\\D*?)"_s + number + unit +
                                           u"(及?以上|及?以下|以内)"_s + brackets + u"$"_s);
    static const QRegularExpression before(
        u"^(\\D*?)(不超过|未超过|至多|不多于|超过|多于|大于|高于|不满|不足|少于|小于|低于|不少于|"
        u"不低于|至少|达到)"_s +
        number + unit + brackets + u"$"_s);
    static const QRegularExpression single(u"^(\\D*?)单(株|处|件|个|次)$"_s);
    if (const QRegularExpressionMatch match = behind.match(words); match.hasMatch()) {
        const auto value = Decimal::parse(match.captured(2));
        if (!value)
            return {};
        if (!sameNumber(match, 6, *value, match.captured(3)))
            return {};
        const Bound bound{*value, match.captured(5) != u"不含"};
        const bool above = match.captured(4).endsWith(u'上');
        return above ? ranged(match.captured(1), match.captured(3), words, bound, {})
                     : ranged(match.captured(1), match.captured(3), words, {}, bound);
    }
    if (const QRegularExpressionMatch match = before.match(words); match.hasMatch()) {
        const auto value = Decimal::parse(match.captured(3));
        if (!value)
            return {};
        const QString word = match.captured(2);
        const QString lead = match.captured(1);
        const QString its = match.captured(4);
        if (!sameNumber(match, 6, *value, its))
            return {};
        const QString said = match.captured(5);
        const auto bound = [&](bool isIncluded) {
            return Bound{*value, said.isEmpty() ? isIncluded : said == u"含"};
        };
        if (word == u"不超过" || word == u"未超过" || word == u"至多" || word == u"不多于")
            return ranged(lead, its, words, {}, bound(true));
        if (word == u"不少于" || word == u"不低于" || word == u"至少" || word == u"达到")
            return ranged(lead, its, words, bound(true), {});
        if (word == u"超过" || word == u"多于" || word == u"大于" || word == u"高于")
            return ranged(lead, its, words, bound(false), {});
        return ranged(lead, its, words, {}, bound(false));
    }
    if (const QRegularExpressionMatch match = single.match(words); match.hasMatch())
        return ranged(match.captured(1), match.captured(2), words, Bound{Decimal::whole(1)},
                      Bound{Decimal::whole(1)});
    return {};
}

/// "第二次被处罚", "第三次及以上", "情节系数3"
std::optional<FactTest> counted(const QString &words)
{
    static const QRegularExpression time(u"^第([一二三四五六七八九十\\d]{1,2})次(及以上|以上)?"
                                         u"(?:被处罚|受到处罚|违法|被查处)?(及以上|以上)?$"_s);
    static const QRegularExpression factor(u"^情节系数"_s + number + u"$"_s);
    if (const QRegularExpressionMatch match = time.match(words); match.hasMatch()) {
        const auto value = Decimal::parse(match.captured(1));
        if (!value)
            return {};
        FactTest test{.fact = u"times"_s, .from = Bound{*value}, .words = words};
        if (match.captured(2).isEmpty() && match.captured(3).isEmpty())
            test.to = Bound{*value};
        return test;
    }
    if (const QRegularExpressionMatch match = factor.match(words); match.hasMatch())
        if (const auto value = Decimal::parse(match.captured(1)))
            return FactTest{.fact = u"circumstance_factor"_s,
                            .from = Bound{*value},
                            .to = Bound{*value},
                            .words = words};
    return {};
}

/// Sayings about the conduct that lists share.
std::optional<FactTest> said(const QString &words)
{
    struct Saying {
        QString pattern;
        QString fact;
        QStringList oneOf;
    };
    const QString mend = u"(?:改正|整改|清理|清除|拆除|纠正|停止违法行为|停止)"_s;
    const QStringList inTime{u"before"_s, u"at_once"_s, u"in_time"_s};
    static const std::vector<std::pair<QRegularExpression, Saying>> sayings = [&] {
        const std::vector<Saying> list{
            {u"能?在?(?:责令|规定|限定|要求|整改|责令改正|责令整改|责令限期)?的?(?:整改)?(?:期限|"
             u"时间|限期)内"
             u"能?(?:及时|自行|主动)?"_s +
                 mend,
             u"correction"_s, inTime},
            {u"(?:责令(?:限期)?改正后)?能?(?:及时|主动|自行|主动及时)"_s + mend, u"correction"_s,
             inTime},
            {u"能?(?:立即|当场)"_s + mend, u"correction"_s, {u"before"_s, u"at_once"_s}},
            {u"(?:拒不|拒绝|未)"_s + mend, u"correction"_s, {u"not"_s}},
            {u"(?:责令清理|责令改正|经责令)?逾期(?:仍)?(?:不|未|拒不)"_s + mend,
             u"correction"_s,
             {u"late"_s, u"not"_s}},
            {u"改正不达标|改正不到位|部分改正|未完全改正"_s, u"correction"_s, {u"partly"_s}},
            {u"(?:没有|未|尚未)造成(?:任何)?(?:危害|损害)后果"_s, u"harm"_s, {u"none"_s}},
            {u"(?:造成)?(?:危害|损害)后果轻微|造成轻微(?:危害|损害)后果"_s,
             u"harm"_s,
             {u"none"_s, u"slight"_s}},
            {u"造成严重(?:危害|损害)?后果|(?:危害|损害)后果严重"_s, u"harm"_s, {u"serious"_s}},
            {u"未(?:对[^,;]{1,15})?造成(?:任何)?损坏"_s, u"damaged"_s, {u"no"_s}},
            {u"(?:拆除后|改正后)?能?(?:够)?恢复[^,;]{0,4}原状"_s, u"restored"_s, {u"yes"_s}},
            {u"(?:首次被?发现|初次违法|首次违法|初次被发现)"_s, u"first"_s, {u"yes"_s}},
            {u"(?:有)?(?:(?:威胁|推搡|辱骂|殴打|阻碍|阻挠)(?:执法人员|执法)?、?){1,6}(?:行为)?|暴力抗法"_s,
             u"resisted"_s,
             {u"yes"_s}},
            {u"积极配合(?:调查|执法|查处)?|主动配合(?:调查|执法|查处)?"_s,
             u"cooperated"_s,
             {u"yes"_s}},
        };
        std::vector<std::pair<QRegularExpression, Saying>> made;
        for (const Saying &saying : list)
            made.emplace_back(
                QRegularExpression(QRegularExpression::anchoredPattern(saying.pattern)), saying);
        return made;
    }();
    for (const auto &[pattern, saying] : sayings)
        if (pattern.match(words).hasMatch())
            return FactTest{.fact = saying.fact, .oneOf = saying.oneOf, .words = words};
    return {};
}

FactTest judged(const QString &words)
{
    // "不严重影响市容" asks for the same judgement as "严重影响市容".
    if (words.startsWith(u"不严重"))
        return {.words = words.mid(1), .isNegated = true};
    return {.words = words};
}

QString bare(QString clause)
{
    static const QStringList joints{u"并且"_s, u"但是"_s, u"或者"_s, u"且"_s,
                                    u"但"_s,   u"或"_s,   u"和"_s,   u"并"_s};
    clause = clause.trimmed();
    for (const QString &joint : joints)
        if (clause.startsWith(joint) && clause.size() > joint.size()) {
            clause = clause.mid(joint.size());
            break;
        }
    while (clause.endsWith(u'。') || clause.endsWith(u'.') || clause.endsWith(u';'))
        clause.chop(1);
    if (clause.endsWith(u'的') && clause.size() > 2)
        clause.chop(1);
    return clause.trimmed();
}

/// One clause, of which all parts must hold.
std::vector<FactTest> readClause(const QString &clause)
{
    static const QRegularExpression joint(u"并且|且|并(?=及时|立即|能|主动|自行|在|没有|未)"_s);
    static const QRegularExpression warned(
        u"^经(?:警告|批评教育|教育|指出|提醒|劝导|教育劝导)后(.+)$"_s);
    std::vector<FactTest> tests;
    for (const QString &part : clause.split(joint, Qt::SkipEmptyParts)) {
        QString words = bare(part);
        if (words.isEmpty())
            continue;
        if (const QRegularExpressionMatch match = warned.match(words); match.hasMatch()) {
            tests.push_back({.fact = u"warned"_s, .oneOf = {u"yes"_s}, .words = words});
            words = match.captured(1);
        }
        std::optional<FactTest> test = betweenTwo(words);
        if (!test)
            test = oneEnd(words);
        if (!test)
            test = counted(words);
        if (!test)
            test = said(words);
        tests.push_back(test ? *test : judged(words));
    }
    return tests;
}

bool beginsWithOr(const QString &clause) { return clause.trimmed().startsWith(u'或'); }

/// How the clauses of one sentence stand to one another.
enum class Joined { All, Any, Unclear };

Joined joinOf(const QStringList &clauses)
{
    qsizetype ors = 0;
    for (qsizetype i = 1; i < clauses.size(); ++i)
        ors += beginsWithOr(clauses[i]) ? 1 : 0;
    if (ors == 0)
        return Joined::All;
    const bool all = ors == clauses.size() - 1;
    const bool last = ors == 1 && beginsWithOr(clauses.last());
    return all || last ? Joined::Any : Joined::Unclear;
}

void addSentence(const QString &sentence, ConditionStyle style, Condition &condition)
{
    static const QRegularExpression comma(u"[,，]"_s);
    static const QRegularExpression all(u"[,，;；、]"_s);
    static const QRegularExpression innerOr(u"或者|或"_s);
    const bool exemption = style == ConditionStyle::Exemption;
    QStringList clauses = sentence.split(exemption ? all : comma, Qt::SkipEmptyParts);
    // "第三次及以上；或者威胁执法人员": each part is enough. What else stands between ; stays
    // words.
    if (const QStringList parts = sentence.split(u';', Qt::SkipEmptyParts);
        !exemption && parts.size() > 1 &&
        std::all_of(parts.begin() + 1, parts.end(), beginsWithOr)) {
        for (const QString &part : parts)
            addSentence(bare(part), style, condition);
        return;
    }
    if (!exemption && sentence.contains(u';')) {
        condition.anyOf.push_back({judged(bare(sentence))});
        return;
    }
    Joined joined = joinOf(clauses);
    // "三次以上或者造成严重后果": one clause with an "or" inside, outside all names of things.
    if (clauses.size() == 1 && innerOr.match(clauses.first().mid(1)).hasMatch()) {
        const QStringList parts = clauses.first().split(innerOr, Qt::SkipEmptyParts);
        const bool readable = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
            const std::vector<FactTest> tests = readClause(part);
            return !tests.empty() && std::none_of(tests.begin(), tests.end(),
                                                  [](const FactTest &t) { return t.isJudged(); });
        });
        if (!readable) {
            condition.anyOf.push_back({judged(bare(sentence))});
            return;
        }
        clauses = parts;
        joined = Joined::Any;
    }
    switch (joined) {
    case Joined::Unclear:
        condition.anyOf.push_back({judged(bare(sentence))});
        return;
    case Joined::Any:
        for (const QString &clause : clauses)
            if (std::vector<FactTest> tests = readClause(bare(clause)); !tests.empty())
                condition.anyOf.push_back(std::move(tests));
        return;
    case Joined::All: {
        std::vector<FactTest> tests;
        for (const QString &clause : clauses)
            for (FactTest &test : readClause(bare(clause)))
                tests.push_back(std::move(test));
        if (!tests.empty())
            condition.anyOf.push_back(std::move(tests));
        return;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

Condition readCondition(const QString &words, ConditionStyle style)
{
    static const QRegularExpression numbered(u"\\([一二三四五六七八九十]{1,2}\\)"_s);
    Condition condition{.words = words};
    const QString text = searchForm(words);
    if (text.isEmpty())
        return condition;
    const bool isNumbered = text.startsWith(u"(一)");
    for (const QString &sentence :
         isNumbered ? text.split(numbered, Qt::SkipEmptyParts) : QStringList{text})
        if (const QString one = bare(sentence); !one.isEmpty())
            addSentence(one, style, condition);
    return condition;
}

} // namespace anjuan
