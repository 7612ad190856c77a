// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/words.h"

#include <QList>

#include <algorithm>

namespace anjuan {

namespace {

/// Control and format characters, lone surrogates and what no font has are refused: they hide in a
/// name and break print-outs.
bool isPrintable(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](uint character) {
        return QChar::isPrint(character) && character != QChar::ReplacementCharacter &&
               !QChar::isNonCharacter(character);
    });
}

} // namespace

bool isPlainName(const QString &text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && isPrintable(text) &&
           !text.front().isSpace() && !text.back().isSpace();
}

bool isPlainWord(const QString &text, qsizetype longest)
{
    return isPlainName(text, longest) &&
           std::none_of(text.begin(), text.end(),
                        [](QChar character) { return character.isSpace(); });
}

} // namespace anjuan
