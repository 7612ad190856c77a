// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/date.h"

#include <QString>

namespace anjuan {

/// What the clock in China shows at that moment, for people: "2026-06-30 12:00".
QString clockInChina(Moment moment);

/// The last millisecond of the day in China.
Moment endInChina(Date day);

/// Why the text is no day of ours, as the end of the sentence "“…” is …".
QString whyNoDay(QStringView text);

} // namespace anjuan
