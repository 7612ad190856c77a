// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <QString>
#include <optional>

namespace anjuan {

/// What a message shows of a text that it refuses: its first 40 characters.
QString quotedPart(QStringView text);

/// An amount as people write it into lists: one figure (from and to are alike), a range, or one end
/// of a range.
struct WrittenAmount {
    std::optional<Money> from;  ///< "500元以上"
    std::optional<Money> to;    ///< "5000元以下"
    bool isApproximate = false; ///< "约279万元"

    friend bool operator==(const WrittenAmount &, const WrittenAmount &) = default;
};

/// Reads "1000", "1，000元", "￥1,000.00", "人民币叁仟元整", "0.2万", "二百元", "壹万零伍拾元伍角",
/// "约279万元", "500——1500元", "500元以上5000元以下". Nothing for what says that there is none:
/// empty, "无", "——", "警告", "免予处罚" … Refused, with the reason: negative amounts, figures
/// grouped wrongly ("1.000,00"), "三千五" (3500 or 3005), more than a billion yuan a thousand
/// times.
Result<std::optional<WrittenAmount>> readAmount(QStringView text);

/// A day as people write it, with the minute where one is given.
struct WrittenDay {
    Date day{1970, 1, 1};
    std::optional<int> minuteOfDay;

    friend bool operator==(const WrittenDay &, const WrittenDay &) = default;
};

/// Reads "2023-3-1", "2023.03.01", "2023/3/1", "2023年3月1日", "20230301", full-width digits,
/// "二○二三年三月一日", a spreadsheet's serial number of the 1900 system ("44986", "44986.5"), each
/// with a time after it. Nothing for empty, "无", "——", "-", "/". Refused, with the reason: days
/// that do not exist, years outside 1900 to 2199, day or month first ("03/04/2023"), ranges, years
/// of the Republic (民国).
Result<std::optional<WrittenDay>> readDay(QStringView text);

} // namespace anjuan
