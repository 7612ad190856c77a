// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/indicator.h"

namespace anjuan {

/// Exact arithmetic of figures.
namespace figures {

/// `part` of `whole` in percent, as a whole number of the last of `decimals` places: 69 of 596 with
/// one place is 116. Halves are rounded away from zero. Nothing where `whole` is not above zero.
std::optional<qint64> percent(qint64 part, qint64 whole, int decimals);
/// By how much `to` is less than `from`, in percent of `from`; below zero where it is more.
std::optional<qint64> reduction(qint64 from, qint64 to, int decimals);
/// The middle one, or half the sum of the two in the middle, in tenths. Nothing of nothing.
std::optional<qint64> medianInTenths(std::vector<qint64> values);
/// The least value that nine tenths of them do not exceed (nearest rank).
std::optional<qint64> p90(std::vector<qint64> values);

/// "11.6": `value` with so many places. Fen are two places.
QString toText(qint64 value, int decimals);
/// The number of places in which figures of the indicator are kept.
int places(const Indicator &indicator);
/// What somebody typed as a value of the indicator, "93.46"; nothing where it is no number with at
/// most that many places, or below zero.
std::optional<qint64> fromText(QStringView text, int decimals);

} // namespace figures

} // namespace anjuan
