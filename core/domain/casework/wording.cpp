// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/wording.h"

#include "core/domain/entry/numerals.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace anjuan::wording {

using namespace Qt::StringLiterals;

namespace {

const QString figures = u"[0-9０-９][0-9０-９,，.]*\\s*万?"_s;
const QString characters = u"[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+"_s;

/// What stands before `at` since the last of `ends`.
QString before(const QString &text, qsizetype at, QStringView ends)
{
    qsizetype from = at;
    while (from > 0 && !ends.contains(text[from - 1]))
        --from;
    return text.mid(from, at - from);
}

QString clauseBefore(const QString &text, qsizetype at) { return before(text, at, u"。；;，,\n"); }
QString sentenceBefore(const QString &text, qsizetype at) { return before(text, at, u"。；;\n"); }

qsizetype lastOf(const QString &text, const QStringList &words)
{
    qsizetype last = -1;
    for (const QString &word : words)
        last = std::max(last, text.lastIndexOf(word));
    return last;
}

/// A provision by its words: in quotation marks, or "… 的规定".
bool isCited(const QString &text, qsizetype at, qsizetype end)
{
    static const QRegularExpression provision(u"^[^。；;，,\n]{0,8}的规定"_s);
    const QStringView head = QStringView(text).left(at);
    return head.count(u'“') > head.count(u'”') || provision.match(text.mid(end, 12)).hasMatch();
}

/// What a provision lays down, or a step of the benchmark; not what the bureau does.
bool isLaidDown(const QString &text, qsizetype at)
{
    static const QStringList law{u"依照"_s, u"依据"_s, u"根据"_s, u"按照"_s, u"规定"_s};
    static const QStringList own{u"拟"_s,     u"决定"_s, u"对你"_s,   u"对当事人"_s,
                                 u"本机关"_s, u"我局"_s, u"你单位"_s, u"责令"_s};
    static const QStringList steps{u"基准"_s, u"幅度"_s, u"档"_s};
    const QString sentence = sentenceBefore(text, at);
    const QString clause = clauseBefore(text, at);
    return lastOf(sentence, law) > lastOf(sentence, own) ||
           lastOf(clause, steps) > lastOf(clause, own);
}

/// A fine of another day or case: "曾于2025年被处罚款200元".
bool isOfAnother(const QString &text, qsizetype at)
{
    static const QRegularExpression suffered(u"被(?!处罚人)"_s);
    static const QStringList other{u"曾"_s, u"此前"_s, u"前次"_s, u"上次"_s, u"另案"_s};
    static const QStringList own{u"本次"_s, u"此次"_s, u"现"_s,   u"决定"_s,
                                 u"拟"_s,   u"合计"_s, u"共计"_s, u"应当"_s};
    const QString clause = clauseBefore(text, at);
    const qsizetype last = std::max(lastOf(clause, other), clause.lastIndexOf(suffered));
    return last > lastOf(clause, own);
}

std::optional<Money> amountIn(QString number)
{
    number.remove(u',').remove(u' ');
    if (number.isEmpty())
        return {};
    if (!number[0].isDigit()) {
        const std::optional<Numeral> numeral = readNumeral(number);
        return numeral ? std::optional(Money::yuan(numeral->value)) : std::nullopt;
    }
    const bool tenThousands = number.endsWith(u'万');
    if (tenThousands)
        number.chop(1);
    std::optional<Money> amount = Money::parse(number);
    if (amount && tenThousands)
        amount->fen *= 10'000;
    return amount;
}

struct Mention {
    QString words;
    Money amount;
    qsizetype at = 0;
    bool isSum = false; ///< 合计罚款
};

/// What the text says the fine of this case is. Ranges are passed over.
std::vector<Mention> finesIn(const QString &text)
{
    static const QString number =
        u"((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]{1,2})?\\s*万?|%1)\\s*"_s.arg(characters);
    static const QRegularExpression patterns[] = {
        // 罚款人民币6000元, 罚款（大写：陆仟元）
        QRegularExpression(u"罚款(?:人民币)?\\s*[（(]?(?:大写[：:]?)?\\s*(?:人民币)?"_s + number +
                           u"元(?!以上|以下|至|到)"_s),
        // 处以6000元的罚款
        QRegularExpression(u"处以?\\s*(?:人民币)?\\s*"_s + number + u"元整?的?罚款"_s),
        QRegularExpression(u"大写[：:]?\\s*(?:人民币)?([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)[元圆]"_s),
        // 罚款人民币陆仟元整（￥6000.00）
        QRegularExpression(u"罚款[^。；;，,]{0,30}[￥¥]\\s*([0-9,]+(?:\\.[0-9]{1,2})?)"_s)};
    static const QStringList sums{u"合计"_s, u"共计"_s, u"总计"_s, u"合并"_s, u"共"_s};
    std::vector<Mention> found;
    for (const QRegularExpression &pattern : patterns)
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            const qsizetype at = one.capturedStart();
            if (isCited(text, at, one.capturedEnd()) || isOfAnother(text, at))
                continue;
            if (const std::optional<Money> amount = amountIn(one.captured(1))) {
                Mention mention;
                mention.words = one.captured();
                mention.amount = *amount;
                mention.at = at;
                mention.isSum = lastOf(clauseBefore(text, at), sums) >= 0;
                found.push_back(mention);
            }
        }
    return found;
}

bool addUpTo(const std::vector<Money> &parts, Money whole)
{
    Money sum;
    for (const Money part : parts)
        sum += part;
    return parts.size() > 1 && sum == whole;
}

/// The fines of several violations, where they add up to the whole: within a sentence, or in all
/// the text.
std::vector<Money> partsOf(const std::vector<Mention> &mentions, const QString &text, Money whole)
{
    std::vector<Money> all;   // each once: facts and reasons may both name it
    std::vector<Money> parts; // of a sentence
    std::vector<Money> known;
    qsizetype sentence = -1;
    std::vector<Mention> inOrder = mentions;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const Mention &a, const Mention &b) { return a.at < b.at; });
    const auto close = [&] {
        if (addUpTo(parts, whole))
            known.insert(known.end(), parts.begin(), parts.end());
        parts.clear();
    };
    for (const Mention &one : inOrder) {
        if (one.isSum || one.amount == whole)
            continue;
        const qsizetype begins = one.at - before(text, one.at, u"。\n").size();
        if (begins != sentence)
            close();
        sentence = begins;
        parts.push_back(one.amount);
        if (std::find(all.begin(), all.end(), one.amount) == all.end())
            all.push_back(one.amount);
    }
    close();
    if (addUpTo(all, whole))
        known.insert(known.end(), all.begin(), all.end());
    return known;
}

} // namespace

QString draftWords(const QString &text)
{
    // Not 模拟, 虚拟, 拟定: those are other words.
    static const QRegularExpression draft(
        u"(?<![模虚比草])(?<!当事人|其)拟(?:作出|给予|决定|处以|处罚|处(?=人民币|%1|%2)|对[^。；]{"
        u"0,"
        u"20}处|罚款|不予|没收|责令|吊销|暂扣|降低|限制|关闭|撤销)"_s.arg(u"[0-9０-９]"_s,
                                                                          characters));
    for (auto match = draft.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        // 已告知当事人拟作出的处罚: what the notice said then.
        if (!clauseBefore(text, found.capturedStart()).contains(u"告知"_s))
            return found.captured();
    }
    return {};
}

QString rangeOfFine(const QString &text)
{
    static const QString amount = u"(?:%1|%2)"_s.arg(figures, characters);
    static const QRegularExpression range(u"%1\\s*元?\\s*(?:至|到|-|－|—|–|～|~)\\s*(?:人民币)?%"
                                          u"1\\s*元|%1\\s*元以上(?:[、，,]?%1\\s*元"
                                          u"以下)?"_s.arg(amount));
    for (auto match = range.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const qsizetype at = found.capturedStart();
        const bool isFine = clauseBefore(text, at).contains(u'罚') ||
                            text.mid(found.capturedEnd(), 8).contains(u"罚款"_s);
        if (isFine && !isCited(text, at, found.capturedEnd()) && !isLaidDown(text, at) &&
            !isOfAnother(text, at))
            return found.captured();
    }
    return {};
}

QString otherFine(const QString &text, Money fine)
{
    const std::vector<Mention> mentions = finesIn(text);
    const std::vector<Money> parts = partsOf(mentions, text, fine);
    for (const Mention &one : mentions)
        if (one.amount != fine && std::find(parts.begin(), parts.end(), one.amount) == parts.end())
            return one.words;
    return {};
}

bool namesOne(const QString &body, const QString &ending)
{
    static const QRegularExpression rank(u"(?:高级|中级|基层)?(?:人民)?法院$"_s);
    static const QStringList anyOne{u"本"_s,   u"当地"_s, u"本地"_s, u"所在地"_s, u"该"_s,
                                    u"同级"_s, u"本级"_s, u"辖区"_s, u"相应"_s};
    static const QString ranks = u"省市区县旗"_s;
    QString place = body.trimmed();
    if (ending.endsWith(u"法院"_s))
        place.remove(rank);
    else if (place.endsWith(ending))
        place.chop(ending.size());
    // 某市某区 names one; 区, 市区 and 本县 name none.
    for (bool shorter = true; shorter && !place.isEmpty();) {
        shorter = false;
        if (ranks.contains(place.back())) {
            place.chop(1);
            shorter = true;
        }
    }
    return !place.isEmpty() && !anyOne.contains(place);
}

} // namespace anjuan::wording
