// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/domain/casework/limits.h"

#include <QString>
#include <QStringList>

namespace anjuan {

/// What people read for the stored `word`, which is one of the enumeration whose words are
/// `stored`; the word itself where the enumeration is not known.
QString wordHere(const QStringList &stored, const QString &word);

/// The same in Chinese, whatever the language of the screen: documents are written in it.
QString wordInChinese(const QStringList &stored, const QString &word);
/// A text of the program in Chinese: its English in that translation context.
QString inChinese(const char *context, const char *english);

/// How a limit stands. The limitation is nothing to be done in time: the violation was discovered
/// within it, or too late.
QString stateOf(const Limit &limit);

/// What people read for an enumerator.
template <class Enum, std::size_t Count>
QString wordFor(const std::array<Name<Enum>, Count> &names, Enum value)
{
    QStringList stored;
    for (const Name<Enum> &name : names)
        stored << name.text;
    return wordHere(stored, nameOf(names, value));
}

} // namespace anjuan
