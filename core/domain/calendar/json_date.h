// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strict_json.h"
#include "core/domain/calendar/date.h"

namespace anjuan {

/// The day under `key`, "2026-09-23"; a fault of `fields` where it is none.
Date readDate(JsonFields &fields, QLatin1StringView key);
/// The same for a list of days.
std::vector<Date> readDates(JsonFields &fields, QLatin1StringView key);
/// The day as "2026-09-23"; null where there is none.
QJsonValue isoOrNull(const std::optional<Date> &day);

} // namespace anjuan
