// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/findings.h"
#include "core/domain/casework/rules_on.h"
#include "core/domain/casework/same_conduct.h"

namespace anjuan {

/// One officer in one record of inquiry or inspection: where they were at that hour.
struct PresenceRow {
    int act = 0;
    QString officer; ///< key
    Date day{1970, 1, 1};
    int from = 0; ///< minutes since midnight
    int to = 0;
    QString place;
    friend bool operator==(const PresenceRow &, const PresenceRow &) = default;
};

/// By act and officer.
std::vector<PresenceRow> presencesOf(const CaseFile &file);
/// Whether an act of that kind can change them.
bool changesPresences(const QString &kind);

/// A record in another case that names an officer of this one for hours of the same day.
struct ElsewhereRecord {
    QString officer; ///< key
    Date day{1970, 1, 1};
    int from = 0; ///< minutes since midnight
    int to = 0;
    QString place;
    QString number; ///< of the other case
};

/// What the registers know of other cases that touch this one.
struct Elsewhere {
    std::vector<ElsewhereRecord> records{};
    std::vector<LikeConduct> conduct{}; ///< that may be the same act
};

/// Objections to the case as findings() has them, where the records of other cases that overlap
/// with those of this one, and the cases that may be about its act, are known.
std::vector<Finding> findings(const CaseFile &file, const Surroundings &around,
                              const Elsewhere &elsewhere, const Rules &rules, Date today);
/// The same, each act judged by the rules of its own day.
std::vector<Finding> findings(const CaseFile &file, const Surroundings &around,
                              const Elsewhere &elsewhere, const RulesOn &rulesOn, Date today);

} // namespace anjuan
