// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/date.h"
#include "core/exchange/xlsx_reader.h"

#include <cmath>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfADay = 86'400;
constexpr qint64 lastSerial = 2'958'465; // 9999-12-31

QString clockOf(qint64 seconds)
{
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

/// Day 60 of the 1900 system is 29 February 1900, which never was; the days before it count from
/// the day after.
std::optional<QString> dayOf(qint64 serial, bool from1904)
{
    if (from1904)
        serial += 1462;
    if (serial < 1 || serial == 60 || serial > lastSerial)
        return {};
    return toIso(Date(1899, 12, serial < 60 ? 31 : 30) + Days(static_cast<int>(serial)));
}

QString plainNumber(double value)
{
    // Fifteen digits are what a spreadsheet keeps; more would show 0.1 + 0.2 as it is computed.
    QString text = QString::number(value, 'g', 15);
    if (text.contains(u'e')) {
        text = QString::number(value, 'f', std::abs(value) < 1 ? 17 : 0);
        if (text.contains(u'.')) {
            while (text.endsWith(u'0'))
                text.chop(1);
            if (text.endsWith(u'.'))
                text.chop(1);
        }
    }
    return text;
}

} // namespace

CellNumberKind numberKindOf(QStringView formatCode)
{
    QString letters;
    for (qsizetype i = 0; i < formatCode.size() && formatCode[i] != u';'; ++i) {
        const QChar c = formatCode[i];
        if (c == u'"' || c == u'[') {
            const QChar closing = c == u'"' ? u'"' : u']';
            const qsizetype end = formatCode.indexOf(closing, i + 1);
            const QStringView inside =
                end < 0 ? QStringView() : formatCode.sliced(i + 1, end - i - 1);
            if (c == u'[' && !inside.isEmpty() &&
                std::all_of(inside.begin(), inside.end(),
                            [](QChar unit) { return u"hHmMsS"_s.contains(unit); }))
                return CellNumberKind::Duration;
            i = end < 0 ? formatCode.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            letters += c.toLower();
        }
    }
    letters.remove(u"general"_s)
        .remove(u"am/pm"_s)
        .remove(u"a/p"_s)
        .remove(u"e+"_s)
        .remove(u"e-"_s);
    // e is the year in the formats of East Asia.
    const bool hasUnit = std::any_of(letters.cbegin(), letters.cend(),
                                     [](QChar c) { return u"ymdhse"_s.contains(c); });
    return hasUnit ? CellNumberKind::Day : CellNumberKind::Number;
}

std::optional<QString> writtenNumber(QStringView text, CellNumberKind kind, bool from1904)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    if (kind == CellNumberKind::Number || value < 0 || value > static_cast<double>(lastSerial))
        return kind == CellNumberKind::Number ? std::optional(plainNumber(value)) : std::nullopt;

    const auto total =
        static_cast<qint64>(std::llround(value * static_cast<double>(secondsOfADay)));
    const qint64 serial = total / secondsOfADay;
    const QString clock = clockOf(total % secondsOfADay);
    if (kind == CellNumberKind::Duration)
        return clockOf(total);
    if (serial == 0 && !from1904)
        return clock;
    const std::optional<QString> day = dayOf(serial, from1904);
    if (!day || total % secondsOfADay == 0)
        return day;
    return *day + u' ' + clock;
}

} // namespace anjuan
