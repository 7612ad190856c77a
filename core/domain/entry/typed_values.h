// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"
#include "core/domain/casework/field.h"

#include <QString>
#include <optional>

namespace anjuan {

/// Reads a day typed into a form: all that readDay() reads, and what is short for a day seen from
/// `today`: "今天", "昨天", "明天", "today"; "+5" and "-3" days; "3月1日" and "3-1" of this year.
/// Nothing for an empty text.
Result<std::optional<Date>> readTypedDay(QStringView text, Date today);

/// Reads an hour typed into a form: "14:05", "14：05", "1405", "9:5", "14时05分", "14点". Nothing
/// for an empty text; refused where there is no such hour.
Result<std::optional<TimeOfDay>> readTypedTime(QStringView text);

/// The amount in the capital numerals of cheques and decisions: "壹仟零伍拾元伍角整". Nothing for a
/// negative amount and from a trillion yuan on.
QString amountInCapitals(Money amount);

} // namespace anjuan
