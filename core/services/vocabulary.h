// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <QStringList>
#include <array>
#include <vector>

namespace anjuan {

/// The words of one enumeration, as they are stored and as people read them.
struct Vocabulary {
    QStringList stored;
    std::vector<const char *> english; ///< in the translation context "Word"
};

template <class Enum, std::size_t Count>
Vocabulary vocabulary(const std::array<Name<Enum>, Count> &names,
                      const std::array<const char *, Count> &english)
{
    Vocabulary words;
    for (const Name<Enum> &name : names)
        words.stored << name.text;
    words.english.assign(english.begin(), english.end());
    return words;
}

/// The words of the acts after the decision, behind the others.
std::vector<Vocabulary> withWordsAfter(std::vector<Vocabulary> all);

} // namespace anjuan
