// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cases.h"
#include "core/services/workbench.h"

namespace anjuan {

/// Time limits as entries of a calendar. Titles hold the limit and the number of the case, no party
/// and no place: calendars are shared and shown on telephones.
namespace limit_calendar {

/// The person's open limits, those that are overdue as well, at most workbench::mostDuties. Refused
/// where there are none: calendars take no empty file.
Result<QByteArray> mine(Database &db, const Session &session, const Rulebook &book);
/// The limits of one case that are open for the bureau or for the party, by the same UIDs.
Result<QByteArray> ofCase(const Session &session, const CaseView &view,
                          const std::vector<Limit> &limits);

} // namespace limit_calendar
} // namespace anjuan
