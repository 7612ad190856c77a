// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/calendar/date.h"

#include <QString>
#include <vector>

namespace anjuan {

class Database;

/// A decision about money, as far as the register knows it.
struct DecidedMoney {
    CaseId id{};
    QString number{};
    QString partyName{};
    QString unit{}; ///< key
    Date decidedOn{1970, 1, 1};
    Money fine{};
    Money paid{};
    /// The fine was paid in full and in time, no gains were confiscated and no remedy came: what
    /// the register says is all there is. Else the acts must be asked.
    bool isPlain = false;
};

/// The money of decisions, over all cases. Within a transaction only; throws SqlError.
namespace money_store {

/// The penalty decisions of those days that are about money, the first first.
std::vector<DecidedMoney> decided(const Database &db, Date from, Date to);

} // namespace money_store

} // namespace anjuan
