// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/clock.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ClockText {
    Q_DECLARE_TR_FUNCTIONS(ClockText)
};

constexpr qint64 eightHours = 8LL * 3600 * 1000;
constexpr qint64 wholeDay = 24LL * 3600 * 1000;

} // namespace

QString clockInChina(Moment moment)
{
    const QString text = Moment{moment.milliseconds + eightHours}.toString();
    return text.left(10) + u' ' + text.sliced(11, 5);
}

Moment endInChina(Date day)
{
    return {static_cast<qint64>((day - Date(1970, 1, 1)).days() + 1) * wholeDay - eightHours - 1};
}

QString whyNoDay(QStringView text)
{
    bool isYear = false;
    const int year = text.left(4).toInt(&isYear);
    if (text.size() == 10 && isYear && text[4] == u'-' && (year < 1900 || year > 2199))
        return ClockText::tr("outside the years 1900 to 2199");
    return ClockText::tr("no day that exists, written like 2026-09-23");
}

} // namespace anjuan
