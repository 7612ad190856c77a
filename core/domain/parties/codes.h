// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <QString>
#include <optional>

namespace anjuan {

/// Whether `code` is a unified social credit code (GB 32100-2015): 18 characters of 0-9 and A-Y
/// without I, O, S, V, Z; six digits for the division; the organisation's own check character at
/// place 17 (GB 11714) and that of the whole at place 18. The first two places (registering
/// authority and kind) are not held against a list: the list grows by decree, and the check
/// characters find a slip there too. Strict: small letters and full-width characters are named, see
/// tidyCode().
Result<> checkCreditCode(QStringView code);

/// Whether `number` is a resident identity number (GB 11643): 17 digits and 0-9 or X, a division
/// that can exist, a real day of birth from 1850 to `today`, the check character (ISO 7064 MOD
/// 11-2). Strict: a small x is named as wrong, see tidyCode(). The refusal says which places are
/// wrong but repeats nothing of the number and never the check character that would be right, so
/// that it may be shown and recorded, and does not help to complete an invented number.
Result<> checkIdentityNumber(QStringView number, Date today);

/// What a person most likely meant: blanks of every kind removed, full-width characters made plain,
/// small letters capital. For forms, imports and look-ups, before the strict checks above.
QString tidyCode(QStringView typed);

/// The day of birth in a valid identity number; nothing for anything else.
std::optional<Date> birthDate(QStringView identityNumber);

} // namespace anjuan
