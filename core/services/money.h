// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/money_owed.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"

#include <QJsonObject>

namespace anjuan {

/// One line of the money of a case: what was decided, paid, paid back, granted or remitted.
struct Movement {
    Date day{1970, 1, 1};
    int act = 0;
    QString what; ///< in the user's language
    Money amount{};
};

/// The balance for programs: amounts as "2000.00", days as "2026-09-23".
QJsonObject jsonOf(const Balance &balance);

/// The acts of the case that are about its money, in their order.
std::vector<Movement> movementsOf(const CaseFile &file, Date on);

/// A case in which money is owed.
struct OwedCase {
    CaseId id{};
    QString number;
    QString partyName;
    QString unit;
    Balance balance{};
    std::optional<Date> applyFrom{}; ///< the first day on which the court can be applied to
    std::optional<Date> applyBy{};   ///< the last
    std::optional<Date> demandBy{};  ///< the last day that leaves the demand its room before it
    std::optional<Date> demandedOn{};
};

/// Days for which a window for the court that is over is still listed among what can be saved.
inline constexpr int lostWindowListedFor = 366;

/// What the money page shows.
namespace money {

/// The cases within reach in which something is unpaid, or too much was paid, the first to be
/// applied for first and those whose window is over last; at most `limit`.
Result<std::vector<OwedCase>> owed(Database &db, const Session &session, const Rulebook &book,
                                   Date on, int limit = 500);

} // namespace money

} // namespace anjuan
