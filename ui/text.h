// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"
#include "core/domain/casework/limits.h"
#include "core/services/words.h"
#include "ui/shell/theme.h"

#include <QDate>
#include <QString>
#include <optional>

namespace anjuan {

QDate toQDate(Date day);
Date fromQDate(QDate day);

/// How people read values on screen. Days are written as on the documents of the procedure:
/// 2026-11-22.
namespace text {

QString day(Date day);
QString day(const std::optional<Date> &day); ///< empty for none
/// "11-22 14:05" in China, with the year where it is not this one.
QString moment(Moment moment, Date today);
QString amount(Money money); ///< "1,234.50"
/// "3 working days left" where that many are known, else "3 calendar days left"; "due today",
/// "2 calendar days overdue".
QString left(Date due, Date today, std::optional<int> workingDays = {});
/// The refusal with its article behind it.
QString sentence(const Error &error);
/// The act's label; the bare word of a kind this program does not know.
QString actLabel(const QString &kind);
/// "due 2026-11-30, 3 days left" and the like: what a limit says in one line.
QString limitState(const Limit &limit, Date today);
theme::Tone toneOf(const Limit &limit, Date today);
/// The tone of a day by which something must be done.
theme::Tone toneOf(Date due, Date today);

} // namespace text
} // namespace anjuan
