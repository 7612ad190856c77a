// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/date.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;
using boost::gregorian::gregorian_calendar;

namespace {

std::optional<unsigned short> number(QStringView digits)
{
    unsigned short value = 0;
    for (QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return {};
        value = static_cast<unsigned short>(value * 10 + (digit.unicode() - u'0'));
    }
    return value;
}

} // namespace

std::optional<Date> parseDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto year = number(text.first(4));
    const auto month = number(text.sliced(5, 2));
    const auto day = number(text.sliced(8, 2));
    if (!year || !month || !day || *year < 1900 || *year > 2199 || *month < 1 || *month > 12 ||
        *day < 1 || *day > gregorian_calendar::end_of_month_day(*year, *month))
        return {};
    return Date(*year, *month, *day);
}

QString toIso(Date day)
{
    const auto parts = day.year_month_day();
    QString text = QStringLiteral("0000-00-00");
    QChar *const start = text.data();
    const auto put = [start](int end, int count, int value) {
        for (; count > 0; --count, value /= 10)
            start[--end] = QChar(static_cast<char16_t>(u'0' + value % 10));
    };
    put(4, 4, parts.year);
    put(7, 2, parts.month.as_number());
    put(10, 2, parts.day.as_number());
    return text;
}

Date dayInChina(Moment moment)
{
    constexpr qint64 eightHours = 8 * 3600 * 1000LL;
    constexpr qint64 aDay = 24 * 3600 * 1000LL;
    const qint64 local = moment.milliseconds + eightHours;
    const qint64 days = local >= 0 ? local / aDay : (local - aDay + 1) / aDay;
    return Date(1970, 1, 1) + Days(static_cast<int>(days));
}

Date sameDayAfterMonths(Date day, int months)
{
    const auto parts = day.year_month_day();
    const int total = parts.year * 12 + (parts.month.as_number() - 1) + months;
    const auto year = static_cast<unsigned short>(total / 12);
    const auto month = static_cast<unsigned short>(total % 12 + 1);
    const auto last = gregorian_calendar::end_of_month_day(year, month);
    return Date(year, month, std::min<unsigned short>(parts.day.as_number(), last));
}

} // namespace anjuan
