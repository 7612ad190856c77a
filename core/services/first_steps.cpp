// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/first_steps.h"

#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/services/settings.h"
#include "core/storage/account_store.h"
#include "core/storage/discretion_store.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"

#include <algorithm>

namespace anjuan::first_steps {

namespace {

/// Somebody records acts: the administrator alone cannot.
bool hasOfficers(const QList<Account> &accounts)
{
    return std::any_of(accounts.begin(), accounts.end(), [](const Account &account) {
        return !account.roles.contains(Role::Administrator);
    });
}

} // namespace

Result<std::vector<FirstStepState>> state(Database &db, const Session &session)
{
    using Steps = std::vector<FirstStepState>;
    return office::readOnBehalf(
        db, session, QLatin1StringView("first_steps"), duties::administration,
        [&]() -> Result<Steps> {
            const Result<Calendar> calendar = settings::calendarInForce(db);
            if (!calendar)
                return calendar.error();
            const int year = static_cast<int>(session.today.year());
            Steps steps;
            steps.emplace_back(FirstStep::Accounts, hasOfficers(account_store::all(db)));
            steps.emplace_back(FirstStep::Officers, !organisation_store::officers(db).isEmpty());
            steps.emplace_back(FirstStep::Matters, !matter_store::isEmpty(db));
            steps.emplace_back(FirstStep::Holidays, calendar->hasTable(year));
            steps.emplace_back(FirstStep::Benchmarks, discretion_store::hasBenchmarks(db));
            return steps;
        });
}

} // namespace anjuan::first_steps
