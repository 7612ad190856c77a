// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/services/session.h"

#include <array>
#include <vector>

namespace anjuan {

class Database;

/// What a new bureau still needs before its officers can work, in the order in which it is done.
enum class FirstStep { Accounts, Officers, Matters, Holidays, Benchmarks };
inline constexpr std::array firstStepNames = std::to_array<Name<FirstStep>>({
    {FirstStep::Accounts, QLatin1StringView("accounts")},
    {FirstStep::Officers, QLatin1StringView("officers")},
    {FirstStep::Matters, QLatin1StringView("matters")},
    {FirstStep::Holidays, QLatin1StringView("holidays")},
    {FirstStep::Benchmarks, QLatin1StringView("benchmarks")},
});

struct FirstStepState {
    FirstStep step{};
    bool isDone = false;

    friend bool operator==(const FirstStepState &, const FirstStepState &) = default;
};

namespace first_steps {

/// Each step with whether it is done, judged by what is in the database: nobody ticks it. For
/// administrators.
Result<std::vector<FirstStepState>> state(Database &db, const Session &session);

} // namespace first_steps
} // namespace anjuan
