// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/clock.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ClockText {
    Q_DECLARE_TR_FUNCTIONS(ClockText)
};

} // namespace

QString clockInChina(Moment moment)
{
    constexpr qint64 eightHours = 8LL * 3600 * 1000;
    const QString text = Moment{moment.milliseconds + eightHours}.toString();
    return text.left(10) + u' ' + text.sliced(11, 5);
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
