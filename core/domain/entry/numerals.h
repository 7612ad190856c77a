// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace anjuan {

inline constexpr qint64 tenThousand = 10'000;         ///< 万
inline constexpr qint64 hundredMillion = 100'000'000; ///< 亿

/// A whole number in Chinese numerals, ordinary or as on cheques.
struct Numeral {
    qint64 value = 0;
    /// What it would also mean if its last digit counted by itself: "三千五" is 3500 or 3005.
    std::optional<qint64> otherValue;
};

/// 0 to 9 for one numeral (零〇○ to 九玖), nothing for another character.
std::optional<int> numeralDigit(QChar c);

/// Reads "一千零五", "卅", "捌拾叁万陆仟贰佰伍拾", "十万"; nothing for what is no such number.
std::optional<Numeral> readNumeral(QStringView text);

} // namespace anjuan
