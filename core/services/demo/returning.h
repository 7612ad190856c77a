// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/demo/stories.h"

namespace anjuan::demo {

/// Parties that will come again, as a register of years has them: how often each comes is drawn
/// when it comes first, n times with a weight of 1/n² and never more than twenty, so that most come
/// once, many twice, and few a dozen times. Some of the later times are for the same matter as the
/// first.
class Returning {
public:
    /// A party that came for the first time, in that matter.
    void add(const KnownParty &party, const QString &matter, Dice &dice);
    /// One whose turn it is in a case of that matter; nothing where a new one should come.
    std::optional<KnownParty> take(const QString &matter, Dice &dice);

private:
    static KnownParty takeFrom(std::vector<KnownParty> &waiting, Dice &dice);

    std::vector<KnownParty> m_anywhere{};                     ///< once for each time still to come
    std::map<QString, std::vector<KnownParty>> m_sameAgain{}; ///< the same, by matter
};

} // namespace anjuan::demo
