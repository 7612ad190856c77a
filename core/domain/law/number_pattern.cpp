// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/law/number_pattern.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct NumberPatternText {
    Q_DECLARE_TR_FUNCTIONS(NumberPatternText)
};

bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

} // namespace

Result<> NumberPattern::addToken(const QString &token)
{
    if (token == u"agency"_s) {
        m_pieces.push_back({Piece::Token::Agency, {}});
    } else if (token == u"kind"_s) {
        if (m_kindWord.isEmpty())
            return refused(NumberPatternText::tr("The number pattern %1 asks for the kind's word, "
                                                 "but the kind has none.")
                               .arg(m_text));
        m_pieces.push_back({Piece::Token::Literal, m_kindWord});
    } else if (token == u"year"_s) {
        m_pieces.push_back({Piece::Token::Year, {}});
    } else if (token == u"serial"_s) {
        m_pieces.push_back({Piece::Token::Serial, {}});
    } else if (token.size() == 8 && token.startsWith("serial:"_L1) && token[7] >= u'1' &&
               token[7] <= u'9') {
        m_pieces.push_back({Piece::Token::Serial, {}, token[7].digitValue()});
    } else {
        return refused(NumberPatternText::tr(
                           "The number pattern %1 has an unknown token {%2}; known are "
                           "{agency}, {kind}, {year}, {serial} and {serial:1} to {serial:9}.")
                           .arg(m_text, token));
    }
    return {};
}

Result<NumberPattern> NumberPattern::parse(const QString &pattern, const QString &kindWord)
{
    constexpr int longest = 100;
    if (pattern.size() > longest || !isPlain(pattern) || !isPlain(kindWord))
        return refused(NumberPatternText::tr("A number pattern is one line of at most %1 "
                                             "characters.")
                           .arg(longest));
    NumberPattern made;
    made.m_text = pattern;
    made.m_kindWord = kindWord;
    QString literal;
    const auto keepLiteral = [&] {
        if (!literal.isEmpty())
            made.m_pieces.push_back({Piece::Token::Literal, std::exchange(literal, {})});
    };
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == u'}')
            return refused(
                NumberPatternText::tr("The number pattern %1 has a } without {.").arg(pattern));
        if (pattern[at] != u'{') {
            literal += pattern[at];
            continue;
        }
        keepLiteral();
        const qsizetype end = pattern.indexOf(u'}', at);
        if (end < 0)
            return refused(
                NumberPatternText::tr("The number pattern %1 has a { without }.").arg(pattern));
        if (const Result<> added = made.addToken(pattern.mid(at + 1, end - at - 1)); !added)
            return added.error();
        at = end;
    }
    keepLiteral();

    const auto count = [&](Piece::Token token) {
        return std::count_if(made.m_pieces.begin(), made.m_pieces.end(),
                             [token](const Piece &piece) { return piece.token == token; });
    };
    if (count(Piece::Token::Year) != 1)
        return refused(NumberPatternText::tr("The number pattern %1 must have {year} once: numbers "
                                             "begin anew each year.")
                           .arg(pattern));
    if (count(Piece::Token::Serial) != 1)
        return refused(
            NumberPatternText::tr("The number pattern %1 must have {serial} once.").arg(pattern));
    return made;
}

QString NumberPattern::format(const QString &agencyWord, int year, int serial) const
{
    Q_ASSERT(year >= 1900 && year <= 9999 && serial >= 1);
    QString number;
    for (const Piece &piece : m_pieces) {
        switch (piece.token) {
        case Piece::Token::Literal:
            number += piece.literal;
            break;
        case Piece::Token::Agency:
            number += agencyWord;
            break;
        case Piece::Token::Year:
            number += QString::number(year);
            break;
        case Piece::Token::Serial:
            number += QString::number(serial).rightJustified(piece.width, u'0');
            break;
        }
    }
    return number;
}

} // namespace anjuan
