// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/findings.h"
#include "core/domain/casework/rules_on.h"

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

/// Objections to the case as findings() has them, where the records of other cases that overlap
/// with those of this one are known.
std::vector<Finding> findings(const CaseFile &file, const Surroundings &around,
                              const std::vector<ElsewhereRecord> &elsewhere, const Rules &rules,
                              Date today);
/// The same, each act judged by the rules of its own day.
std::vector<Finding> findings(const CaseFile &file, const Surroundings &around,
                              const std::vector<ElsewhereRecord> &elsewhere, const RulesOn &rulesOn,
                              Date today);

} // namespace anjuan
