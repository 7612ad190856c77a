// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/demo/stories.h"

namespace anjuan::demo {

/// One of the assessed cases of the made-up bureau: all of one matter, so that they can be held
/// beside each other.
struct AssessedCase {
    int daysBefore = 0; ///< the last day
    int squad = 0;
    Weighing weighing{};
    Money fine{};
    bool isExempted = false;
    int partyOf = -1; ///< its party is that of the case at this place; -1: a new one
    Halt halt = Halt::Never;
};

/// In the order in which they happen: fines of three tiers, one far from the others, one outside
/// its tier with approval, a first offence that goes unpunished, and one that does not because the
/// party was fined before. The last one is still under investigation, so that it can be assessed.
/// Nobody ever occupies so much that the highest tier is used.
const std::vector<AssessedCase> &assessedCases();

/// The matter they are about.
QString assessedMatter();

/// The lists that they are assessed by, in force from that day on.
Result<> addAssessedLists(Database &db, const Session &admin, const Session &legal, Date since);

} // namespace anjuan::demo
