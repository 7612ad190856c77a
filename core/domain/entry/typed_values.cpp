// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry/typed_values.h"
#include "core/domain/entry/numerals.h"

#include "core/base/text.h"
#include "core/domain/entry/written_values.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct TypedText {
    Q_DECLARE_TR_FUNCTIONS(TypedText)
};

constexpr qint64 mostYuan = 1'000'000'000'000;

std::optional<Date> relativeDay(const QString &text, Date today)
{
    static const std::pair<QString, int> words[] = {
        {u"今天"_s, 0},  {u"今日"_s, 0},       {u"today"_s, 0}, {u"昨天"_s, -1},
        {u"昨日"_s, -1}, {u"yesterday"_s, -1}, {u"前天"_s, -2}, {u"明天"_s, 1},
        {u"明日"_s, 1},  {u"tomorrow"_s, 1},   {u"后天"_s, 2}};
    for (const auto &[word, days] : words)
        if (text == word)
            return today + Days(days);
    static const QRegularExpression steps(u"^([+-])(\\d{1,4})$"_s);
    const QRegularExpressionMatch match = steps.match(text);
    if (!match.hasMatch())
        return {};
    const int count = match.capturedView(2).toInt();
    return today + Days(match.capturedView(1) == u"-" ? -count : count);
}

/// "3月1日", "3-1", "3.1", "3/1": of the year of `today`.
QString withYear(const QString &text, Date today)
{
    static const QRegularExpression short_(u"^(\\d{1,2})(?:月|[-./])(\\d{1,2})(?:日|号)?$"_s);
    const QRegularExpressionMatch match = short_.match(text);
    if (!match.hasMatch())
        return text;
    return u"%1-%2-%3"_s.arg(QString::number(static_cast<int>(today.year())), match.captured(1),
                             match.captured(2));
}

/// 1 to 9999 in capitals; zeros between digits are written once.
QString section(qint64 value)
{
    static constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";
    static const QString units[] = {u"仟"_s, u"佰"_s, u"拾"_s, QString()};
    QString text;
    bool zero = false;
    qint64 unit = 1000;
    for (const QString &name : units) {
        const qint64 digit = value / unit % 10;
        unit /= 10;
        if (digit == 0) {
            zero = !text.isEmpty();
            continue;
        }
        if (zero)
            text += u'零';
        zero = false;
        text += digits[digit] + name;
    }
    return text;
}

QString wholeInCapitals(qint64 yuan)
{
    QString text;
    bool gap = false;
    for (const auto &[unit, name] :
         {std::pair{hundredMillion, u"亿"_s}, std::pair{tenThousand, u"万"_s},
          std::pair{qint64(1), QString()}}) {
        const qint64 part = yuan / unit % tenThousand;
        if (part == 0) {
            gap = gap || !text.isEmpty();
            continue;
        }
        if (!text.isEmpty() && (gap || part < 1000))
            text += u'零';
        gap = false;
        text += section(part) + name;
    }
    return text;
}

} // namespace

Result<std::optional<Date>> readTypedDay(QStringView typed, Date today)
{
    const QString text = searchForm(typed);
    if (text.isEmpty())
        return std::optional<Date>();
    if (const std::optional<Date> day = relativeDay(text, today))
        return day;
    const Result<std::optional<WrittenDay>> read = readDay(withYear(text, today));
    if (!read)
        return read.error();
    if (!*read)
        return refused(TypedText::tr("“%1” is no day.").arg(text.left(40)));
    return std::optional((*read)->day);
}

Result<std::optional<TimeOfDay>> readTypedTime(QStringView typed)
{
    const QString text = searchForm(typed);
    if (text.isEmpty())
        return std::optional<TimeOfDay>();
    static const QRegularExpression hour(
        u"^(\\d{1,2})(?:[:.时点](?:(\\d{1,2})分?)?)?$|^(\\d{1,2})(\\d{2})$"_s);
    const QRegularExpressionMatch match = hour.match(text);
    const bool joined = !match.capturedView(3).isEmpty();
    const int hours = match.capturedView(joined ? 3 : 1).toInt();
    const int minutes = match.capturedView(joined ? 4 : 2).toInt();
    if (!match.hasMatch() || hours > 23 || minutes > 59)
        return refused(
            TypedText::tr("“%1” is no hour of the day; write it like 14:05.").arg(text.left(40)));
    return std::optional(TimeOfDay{hours * 60 + minutes});
}

QString amountInCapitals(Money amount)
{
    if (amount.fen < 0 || amount.fen / 100 >= mostYuan)
        return {};
    static constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";
    const qint64 yuan = amount.fen / 100;
    const qint64 jiao = amount.fen / 10 % 10;
    const qint64 fen = amount.fen % 10;
    if (amount.fen == 0)
        return u"零元整"_s;
    QString text = yuan > 0 ? wholeInCapitals(yuan) + u'元' : QString();
    if (jiao > 0)
        text += QString(digits[jiao]) + u'角';
    else if (fen > 0 && yuan > 0)
        text += u'零';
    return fen > 0 ? text + digits[fen] + u'分' : text + u'整';
}

} // namespace anjuan
