// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/calendar/date.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace anjuan {

/// A whole day in a calendar.
struct CalendarDay {
    QString uid; ///< the same whenever the same thing is exported again: calendars then replace it
    Date day{1970, 1, 1};
    QString summary;
    QString description{};
    QString url{};
};

/// A calendar in the iCalendar format (RFC 5545): whole days without a time, so that no time zone
/// moves them, each with a reminder at nine o'clock of the day before. `written` is the moment of
/// the export. The format knows no calendar without an entry; neither does this.
QByteArray icsOf(const std::vector<CalendarDay> &days, const QString &name, Moment written);

} // namespace anjuan
