// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct TextText {
    Q_DECLARE_TR_FUNCTIONS(TextText)
};

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

/// Format characters (zero-width, direction, byte order mark) and controls that are no blank.
bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || isVariationSelector(c) ||
           (category == QChar::Other_Control && !QChar::isSpace(c)) || c == 0x115f || c == 0x1160 ||
           c == 0x3164 || c == 0xffa0 || c == 0x034f || c == 0x2800;
}

bool isDirectionControl(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isMiddleDot(char32_t c)
{
    return c == 0x00b7 || c == 0x2022 || c == 0x2027 || c == 0x2219 || c == 0x22c5 || c == 0x30fb ||
           c == 0x0387;
}

/// Old registers write rare names with private-use characters; they are found like letters.
bool isPartOfRun(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ||
           QChar::category(c) == QChar::Other_PrivateUse;
}

QString codePointName(char32_t c)
{
    return u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
}

QList<uint> pointsOf(QStringView text) { return text.toUcs4(); }

bool isHalfPair(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

} // namespace

QString searchForm(QStringView text)
{
    // Folding can leave a text that is no longer in normal form (İ, ẞ with marks), so the form is
    // taken before and after.
    const QString folded = text.toString()
                               .normalized(QString::NormalizationForm_KC)
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KC);
    QString form;
    form.reserve(folded.size());
    bool blank = false;
    for (const uint c : pointsOf(folded)) {
        if (QChar::isSpace(c)) {
            blank = !form.isEmpty();
            continue;
        }
        if (isInvisible(c))
            continue;
        if (blank)
            form += u' ';
        blank = false;
        form += isMiddleDot(c) ? QStringView(u"·") : QStringView(QChar::fromUcs4(c));
    }
    return form;
}

QString trimmedOfBlanks(QStringView text)
{
    const auto isEdge = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format || c.isNull() ||
               c.unicode() == 0x3164;
    };
    while (!text.isEmpty() && isEdge(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text.toString();
}

QString withoutStop(const QString &text)
{
    QString cut = text.trimmed();
    while (!cut.isEmpty() && u"。.；;，,、"_s.contains(cut.back()))
        cut = cut.chopped(1).trimmed();
    return cut;
}

QStringList searchRuns(QStringView text)
{
    QStringList runs;
    QString run;
    for (const uint c : pointsOf(searchForm(text))) {
        if (isPartOfRun(c)) {
            run += QChar::fromUcs4(c);
        } else if (!run.isEmpty()) {
            runs += run;
            run.clear();
        }
    }
    if (!run.isEmpty())
        runs += run;
    return runs;
}

QStringList bigrams(QStringView text)
{
    QStringList terms;
    QSet<quint64> seen;
    for (const QString &run : searchRuns(text)) {
        const QList<uint> points = pointsOf(run);
        for (qsizetype i = 1; i < points.size(); ++i) {
            const quint64 pair = quint64(points[i - 1]) << 32 | points[i];
            if (seen.contains(pair))
                continue;
            seen.insert(pair);
            terms += QString::number(points[i - 1], 16) + u'x' + QString::number(points[i], 16);
        }
    }
    return terms;
}

QStringList queryTerms(QStringView query) { return bigrams(query); }

QStringList nameWarnings(QStringView name)
{
    QStringList warnings;
    for (qsizetype i = 0; i < name.size(); ++i)
        if (isHalfPair(name, i)) {
            warnings += TextText::tr("Character %1 is half of a pair: the text was damaged before.")
                            .arg(i + 1);
            break;
        }
    bool latin = false;
    bool lookAlike = false;
    qsizetype place = 0;
    for (const uint c : pointsOf(name)) {
        ++place;
        const QString where = QString::number(place);
        const QChar::Category category = QChar::category(c);
        const QChar::Script script = QChar::script(c);
        latin = latin || script == QChar::Script_Latin;
        lookAlike = lookAlike || script == QChar::Script_Cyrillic || script == QChar::Script_Greek;
        if (category == QChar::Other_PrivateUse)
            warnings += TextText::tr("Character %1 (%2) is a private-use character: other machines "
                                     "show another sign or none.")
                            .arg(where, codePointName(c));
        else if (isDirectionControl(c))
            warnings += TextText::tr("Character %1 (%2) is invisible and changes the direction of "
                                     "the text after it.")
                            .arg(where, codePointName(c));
        else if (isInvisible(c) && !isVariationSelector(c))
            warnings +=
                TextText::tr("Character %1 (%2) is invisible.").arg(where, codePointName(c));
        else if (category == QChar::Other_Control)
            warnings += TextText::tr("Character %1 (%2) is a control character.")
                            .arg(where, codePointName(c));
        else if (c == 0xfffd)
            warnings +=
                TextText::tr(
                    "Character %1 stands for one that was lost when the text was converted.")
                    .arg(where);
        else if ((c >= 0x2e80 && c <= 0x2fd5))
            warnings +=
                TextText::tr("Character %1 (%2) is a radical that only looks like the character.")
                    .arg(where, codePointName(c));
    }
    if (latin && lookAlike)
        warnings += TextText::tr(
            "Latin letters are mixed with Cyrillic or Greek ones that may look the same.");
    return warnings;
}

} // namespace anjuan
