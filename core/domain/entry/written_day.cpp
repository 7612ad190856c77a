// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/entry/numerals.h"
#include "core/domain/entry/written_values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct DayText {
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

constexpr int firstSerial = 18'264; // 1950-01-01
constexpr int lastSerial = 73'050;  // 2099-12-31

bool saysNoDay(const QString &text)
{
    static const QRegularExpression none(u"^(—+|-+|/|无|没有)?$"_s);
    return none.match(text).hasMatch();
}

/// Takes a time of day off the end of `text`. Midnight is what programs add to a bare day, and
/// counts as none.
bool takeTime(QString &text, std::optional<int> &minuteOfDay)
{
    static const QRegularExpression time(
        u"[ t日号](\\d{1,2})(?::|时)(\\d{1,2})(?:(?::|分)(\\d{1,2})?(?:\\.\\d+)?秒?)?z?$"_s);
    const auto match = time.match(text);
    if (!match.hasMatch())
        return true;
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    if (hour > 23 || minute > 59 || second > 59)
        return false;
    if (hour + minute + second > 0)
        minuteOfDay = hour * 60 + minute;
    const bool keepsSign =
        text[match.capturedStart()] == u'日' || text[match.capturedStart()] == u'号';
    text.truncate(match.capturedStart() + (keepsSign ? 1 : 0));
    return true;
}

Result<std::optional<WrittenDay>> dayFrom(int year, int month, int day, std::optional<int> minute,
                                          QStringView written)
{
    const QString iso = QString::number(year).rightJustified(4, u'0') + u'-' +
                        QString::number(month).rightJustified(2, u'0') + u'-' +
                        QString::number(day).rightJustified(2, u'0');
    const std::optional<Date> date = parseDate(iso);
    if (date)
        return std::optional(WrittenDay{*date, minute});
    if (year < 1900 || year > 2199)
        return refused(
            DayText::tr("“%1” lies outside the years 1900 to 2199.").arg(quotedPart(written)));
    return refused(DayText::tr("“%1” is a day that does not exist.").arg(quotedPart(written)));
}

Result<std::optional<WrittenDay>> dayFromSerial(const QString &text, QStringView written)
{
    const double serial = text.toDouble();
    if (serial < firstSerial || serial >= lastSerial + 1)
        return refused(DayText::tr("“%1” is no day.").arg(quotedPart(written)));
    const auto minutes = static_cast<qint64>(std::llround(serial * 24 * 60));
    WrittenDay day{Date(1899, 12, 30) + Days(static_cast<int>(minutes / (24 * 60))), {}};
    if (minutes % (24 * 60) != 0)
        day.minuteOfDay = static_cast<int>(minutes % (24 * 60));
    return std::optional(day);
}

/// "二○二三": each numeral one digit.
int yearFrom(const QString &numerals)
{
    int year = 0;
    for (const QChar c : numerals)
        year = year * 10 + numeralDigit(c).value_or(0);
    return year;
}

int smallNumber(const QString &numerals)
{
    const auto numeral = readNumeral(numerals);
    return numeral ? static_cast<int>(std::min<qint64>(numeral->value, 99)) : 0;
}

} // namespace

Result<std::optional<WrittenDay>> readDay(QStringView written)
{
    QString text = searchForm(written);
    if (text.size() > 60)
        return refused(DayText::tr("“%1” is no day.").arg(quotedPart(written)));
    if (saysNoDay(text))
        return std::optional<WrittenDay>();
    std::optional<int> minute;
    if (!takeTime(text, minute))
        return refused(
            DayText::tr("“%1” has a time that does not exist.").arg(quotedPart(written)));

    static const QRegularExpression yearFirst(
        u"^(\\d{4}) ?([-./年]) ?(\\d{1,2}) ?([-./月]) ?(\\d{1,2}) ?[日号]?$"_s);
    static const QRegularExpression eightDigits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression serialNumber(u"^\\d{5}(?:\\.\\d{1,12})?$"_s);
    static const QRegularExpression inNumerals(
        u"^([零〇○一二三四五六七八九]{4})年([零〇○一二三四五六七八九十]{1,3})月([零〇○一二三四五六七八九十廿卅]{1,4})[日号]?$"_s);
    static const QRegularExpression yearLast(u"^\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}$"_s);
    static const QRegularExpression range(u"^.*\\d.*(?:—+|~|至|到).*\\d.*$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const QString first = match.captured(2);
        const QString second = match.captured(4);
        if (first == u"年" ? second == u"月" : first == second)
            return dayFrom(match.captured(1).toInt(), match.captured(3).toInt(),
                           match.captured(5).toInt(), minute, written);
    }
    if (const auto match = eightDigits.match(text); match.hasMatch())
        return dayFrom(match.captured(1).toInt(), match.captured(2).toInt(),
                       match.captured(3).toInt(), minute, written);
    if (serialNumber.match(text).hasMatch() && !minute)
        return dayFromSerial(text, written);
    if (const auto match = inNumerals.match(text); match.hasMatch())
        return dayFrom(yearFrom(match.captured(1)), smallNumber(match.captured(2)),
                       smallNumber(match.captured(3)), minute, written);
    if (yearLast.match(text).hasMatch())
        return refused(DayText::tr("“%1” may be read in two ways; write the year first.")
                           .arg(quotedPart(written)));
    if (text.startsWith(u"民国"_s) || text.startsWith(u"民國"_s))
        return refused(
            DayText::tr("“%1” counts the years of the Republic; write the year of the common era.")
                .arg(quotedPart(written)));
    if (range.match(text).hasMatch())
        return refused(DayText::tr("“%1” is a range and no single day.").arg(quotedPart(written)));
    return refused(DayText::tr("“%1” is no day.").arg(quotedPart(written)));
}

} // namespace anjuan
