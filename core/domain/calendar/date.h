// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QString>
#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <optional>

namespace anjuan {

/// A day of the law. Always a real day: what may be missing is a std::optional<Date>.
using Date = boost::gregorian::date;
using Days = boost::gregorian::date_duration;

/// "2026-09-23" and nothing else; days that do not exist (31 April) give nothing. Years 1900 to
/// 2199.
std::optional<Date> parseDate(QStringView text);
QString toIso(Date day);

/// The day it is in China (UTC+8, no daylight saving) at `moment`, wherever the machine stands.
Date dayInChina(Moment moment);

/// The same day number `months` later (or earlier, if negative), or that month's last day where it
/// has none (民法典 202). boost::gregorian::months is not used: it turns 28 February + 6 months
/// into 31 August.
Date sameDayAfterMonths(Date day, int months);

} // namespace anjuan
