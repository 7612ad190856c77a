// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/case_file.h"

namespace anjuan {

/// How many days lie at most between two cases that may be about one act. Conduct that goes on is
/// often found anew within a month; the law names no number.
constexpr int daysOfSameConduct = 30;

/// What a party did, by which other cases are found that may be about the same act (行政处罚法 29).
struct Conduct {
    CaseId id{}; ///< its own case; null where it opens one
    PartyId party{};
    QString matter{}; ///< code
    QString place{};
    Date from{1970, 1, 1}; ///< the first and the last day of what was done
    Date until{1970, 1, 1};
};

/// A case that may be about the same act.
struct LikeConduct {
    CaseId id{};
    QString number{};
    QString unit{};       ///< key
    Date day{1970, 1, 1}; ///< of the conduct; where none is known, of the lead
    QString place{};
};

/// Nothing where the party, the matter or the place is not known yet.
std::optional<Conduct> conductOf(const CaseFile &file);

/// The days in which another case may be about the same act, the first and the last.
std::pair<Date, Date> daysAround(const Conduct &conduct);

} // namespace anjuan
