// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/money_owed.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"

#include <vector>

namespace anjuan {

/// What became of the money of decisions: the sums of their balances on a day.
struct MoneySums {
    int cases = 0;
    int unpaid = 0;  ///< cases in which something is still to be paid
    Money decided{}; ///< fines as the decisions stated them
    Money fine{};    ///< as they stand
    Money finePaid{};
    Money surcharge{}; ///< grown, without what was remitted
    Money surchargePaid{};
    Money gains{};
    Money gainsPaid{};
    Money left{};
    Money overpaid{};

    MoneySums &operator+=(const MoneySums &other);
};

/// A case, and its money.
struct CaseMoney {
    CaseId id{};
    QString number{};
    QString partyName{};
    QString unit{}; ///< key
    QString unitName{};
    Date decidedOn{1970, 1, 1};
    MoneySums sums{};
};

/// A unit, and the money of all its cases.
struct SquadMoney {
    QString unit{}; ///< key
    QString unitName{};
    MoneySums sums{};
};

/// The money of the decisions of a time, on a day.
struct MoneyPage {
    Date on{1970, 1, 1};
    std::vector<SquadMoney> squads{}; ///< by name
    std::vector<CaseMoney> cases{};   ///< by the day of the decision
    MoneySums all{};
};

namespace money {

MoneySums sumsOf(const Balance &balance);

/// The decisions from `from` to `to`, but none after `on`, in the session's units, with the balance
/// of each on `on`: the same that is told of the case itself.
Result<MoneyPage> bySquad(Database &db, const Session &session, const Rulebook &book, Date from,
                          Date to, Date on);
/// Writes the page as a workbook, a sheet of units and one of cases, and notes who took it; tells
/// how many cases.
Result<int> exportSquads(Database &db, const Session &session, const Rulebook &book, Date from,
                         Date to, Date on, const QString &path);

} // namespace money

} // namespace anjuan
