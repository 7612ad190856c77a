// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include <QDateTime>

#include <chrono>

namespace anjuan {

namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::sys_days;
using std::chrono::year_month_day;
using Milliseconds = std::chrono::sys_time<std::chrono::milliseconds>;

// "2026-11-22T02:33:58.123Z"
constexpr qsizetype length = 24;

/// Writes `value` with leading zeros into the `count` places that end before `end`.
void put(QChar *end, int count, qint64 value)
{
    for (; count > 0; --count, value /= 10)
        *--end = QChar(static_cast<char16_t>(u'0' + value % 10));
}

/// The number in `count` places; -1 if they are not all digits.
int number(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return -1;
        value = value * 10 + (text[i].unicode() - u'0');
    }
    return value;
}

} // namespace

Moment Moment::now() { return {QDateTime::currentMSecsSinceEpoch()}; }

// Qt's own reading and writing of dates takes thirty times as long, and every act has a moment.
std::optional<Moment> Moment::parse(QStringView text)
{
    if (text.size() != length || text[4] != u'-' || text[7] != u'-' || text[10] != u'T' ||
        text[13] != u':' || text[16] != u':' || text[19] != u'.' || text[23] != u'Z')
        return {};
    const int year = number(text, 0, 4);
    const int month = number(text, 5, 2);
    const int day = number(text, 8, 2);
    const int hour = number(text, 11, 2);
    const int minute = number(text, 14, 2);
    const int second = number(text, 17, 2);
    const int milliseconds = number(text, 20, 3);
    if (year < 1 || month < 1 || day < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 59 || milliseconds < 0)
        return {};
    const year_month_day date{std::chrono::year(year),
                              std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return {};
    const qint64 seconds =
        (sys_days(date).time_since_epoch().count() * 24LL + hour) * 3600 + minute * 60 + second;
    return Moment{seconds * 1000 + milliseconds};
}

QString Moment::toString() const
{
    const Milliseconds moment{std::chrono::milliseconds(milliseconds)};
    const sys_days midnight = floor<days>(moment);
    const year_month_day date(midnight);
    if (date.year() < std::chrono::year(1) || date.year() > std::chrono::year(9999))
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
    const qint64 sinceMidnight = (moment - midnight).count();
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar *const start = text.data();
    put(start + 4, 4, static_cast<int>(date.year()));
    put(start + 7, 2, static_cast<unsigned>(date.month()));
    put(start + 10, 2, static_cast<unsigned>(date.day()));
    put(start + 13, 2, sinceMidnight / 3'600'000);
    put(start + 16, 2, sinceMidnight / 60'000 % 60);
    put(start + 19, 2, sinceMidnight / 1000 % 60);
    put(start + 23, 3, sinceMidnight % 1000);
    return text;
}

} // namespace anjuan
