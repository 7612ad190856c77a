// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/parties/party.h"

#include <array>

/// What made-up data is made of.
namespace anjuan::demo {

/// Numbers that follow from the seed alone and are the same on every machine, which those of
/// <random> are not.
class Dice {
public:
    /// Each `stream` of a seed goes its own way.
    Dice(quint64 seed, quint64 stream);

    quint64 next();
    /// 0 to `count` - 1.
    int below(int count);
    /// Both included.
    int between(int from, int to) { return from + below(to - from + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <class List> const auto &oneOf(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }

private:
    quint64 m_state;
};

/// A name of a person.
QString madeUpName(Dice &dice);
/// A street and `number` in it.
QString madeUpPlace(Dice &dice, int number);
/// A party of that kind with valid but invented numbers: their division does not exist and no
/// mobile number begins as its telephone does.
PartyDraft madeUpParty(PartyKind kind, Dice &dice);

} // namespace anjuan::demo
