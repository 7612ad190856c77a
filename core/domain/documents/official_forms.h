// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/calendar/date.h"

#include <QString>

/// Days, amounts and numbers as official documents write them. Chinese whatever the language of the
/// screen is.
namespace anjuan::official {

/// 2023年3月1日
QString day(Date day);
/// 二〇二三年三月一日
QString dayInCharacters(Date day);
/// 14时05分, from minutes since midnight.
QString hour(int minutes);
/// 2000 or 2000.50: what stands before 元.
QString yuan(Money amount);
/// 贰仟元整, 壹万零伍拾元伍角, 叁元零捌分: as on cheques (支付结算办法 annex 1).
QString amountInCharacters(Money amount);
/// 十二, 一百零五: whole numbers from 0 to 99999999.
QString number(qint64 value);

} // namespace anjuan::official
