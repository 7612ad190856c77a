// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/articles_cited.h"

#include "core/domain/entry/numerals.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <vector>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct Citation {
    QString law; ///< empty: the text names none before it
    int article = 0;
    QString words;
};

/// 十七, 一百零五, 17; 0 where it is none. Articles say their hundreds and tens out: a last digit
/// counts by itself.
int numberOf(const QString &words)
{
    bool isPlain = false;
    if (const int plain = words.toInt(&isPlain); isPlain)
        return plain;
    const std::optional<Numeral> numeral = readNumeral(words);
    return numeral ? static_cast<int>(numeral->otherValue.value_or(numeral->value)) : 0;
}

/// The law that a piece of text names at its end, without the words that lead to it.
QString lawAtEndOf(const QString &piece)
{
    static const QRegularExpression quoted(u"《([^《》]+)》[^《》，；。、]*$"_s);
    if (const auto found = quoted.match(piece); found.hasMatch())
        return found.captured(1);
    static const QRegularExpression bare(
        u"(?:^|[，；。、：:,;\\s]|依照|依据|根据|违反|按照|适用|以及|的规定|款|项|并)"
        "([^，；。、：:,;\\s《》]{2,40}(?:法|条例|办法|规定|规则|细则|决定))$"_s);
    QString law = bare.match(piece).captured(1);
    static const QRegularExpression lead(u"^.*(?:依照|依据|根据|违反|按照|适用|以及|的规定)"_s);
    return law.remove(lead);
}

bool isOfProcedure(const QString &law)
{
    static const QStringList general{u"行政处罚法"_s, u"行政强制法"_s, u"行政复议法"_s,
                                     u"行政诉讼法"_s};
    return law.contains(u"程序"_s) || law.contains(u"裁量"_s) ||
           std::any_of(general.begin(), general.end(),
                       [&](const QString &name) { return law.endsWith(name); });
}

std::vector<Citation> citationsIn(const QString &text)
{
    static const QRegularExpression article(
        u"第\\s*([〇零一二三四五六七八九十百千]+|[0-9]+)\\s*条"_s);
    static const QRegularExpression note(u"[（(][^（()）]*[)）]"_s);
    const QString plain = QString(text).remove(note).remove(u' ').remove(u"中华人民共和国"_s);
    std::vector<Citation> found;
    QString law;
    qsizetype from = 0;
    for (auto all = article.globalMatch(plain); all.hasNext();) {
        const auto match = all.next();
        if (const QString named = lawAtEndOf(plain.sliced(from, match.capturedStart() - from));
            !named.isEmpty() &&
            !(named.size() <= 4 && (named.startsWith(u'本') || named.startsWith(u'该'))))
            law = named;
        from = match.capturedEnd();
        if (!isOfProcedure(law))
            found.push_back({law, numberOf(match.captured(1)), law + match.captured(0)});
    }
    return found;
}

/// One text may say the law in full, the other in short.
bool isSameLaw(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || one.endsWith(other) || other.endsWith(one);
}

/// Each two signs that stand side by side, punctuation left out.
QSet<QString> pairsIn(const QString &text)
{
    QString plain;
    for (const QChar sign : text)
        if (sign.isLetterOrNumber())
            plain += sign;
    QSet<QString> pairs;
    for (qsizetype at = 0; at + 1 < plain.size(); ++at)
        pairs << plain.sliced(at, 2);
    return pairs;
}

} // namespace

QStringList articlesNotTold(const QString &decided, const QString &told)
{
    const std::vector<Citation> known = citationsIn(told);
    QStringList missing;
    if (known.empty())
        return missing;
    for (const Citation &applied : citationsIn(decided)) {
        const bool isTold = std::any_of(known.begin(), known.end(), [&](const Citation &one) {
            return one.article == applied.article && isSameLaw(one.law, applied.law);
        });
        if (!isTold && !missing.contains(applied.words))
            missing << applied.words;
    }
    return missing;
}

bool factsHaveLittleInCommon(const QString &one, const QString &other)
{
    const QSet<QString> first = pairsIn(one);
    const QSet<QString> second = pairsIn(other);
    const qsizetype least = std::min(first.size(), second.size());
    if (least == 0)
        return false;
    QSet<QString> common = first;
    common.intersect(second);
    // A tenth of the shorter one.
    return common.size() * 10 < least;
}

} // namespace anjuan
