// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documents/official_forms.h"

namespace anjuan::official {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView plainDigits = u"〇一二三四五六七八九";
constexpr QStringView chequeDigits = u"零壹贰叁肆伍陆柒捌玖";

/// The words of one way of writing numbers.
struct Style {
    QStringView digits;
    QChar zero;
    QStringView units; ///< of ten, hundred, thousand
};
constexpr Style plain{plainDigits, u'零', u"十百千"};
constexpr Style cheque{chequeDigits, u'零', u"拾佰仟"};

/// Up to four digits. A zero between two digits is said once.
QString fourDigits(int value, const Style &style)
{
    QString text;
    bool gap = false;
    for (int place = 3, unit = 1000; place >= 0; --place, unit /= 10) {
        const int digit = value / unit % 10;
        if (digit == 0) {
            gap = gap || !text.isEmpty();
            continue;
        }
        if (gap)
            text += style.zero;
        gap = false;
        text += style.digits[digit];
        if (place > 0)
            text += style.units[place - 1];
    }
    return text;
}

QString wholeNumber(qint64 value, const Style &style)
{
    static constexpr std::array<QStringView, 5> groups{u"", u"万", u"亿", u"万亿", u"亿亿"};
    QString text;
    bool gap = false;
    for (int group = 4; group >= 0; --group) {
        qint64 divisor = 1;
        for (int i = 0; i < group; ++i)
            divisor *= 10'000;
        const int four = static_cast<int>(value / divisor % 10'000);
        if (four == 0) {
            gap = gap || !text.isEmpty();
            continue;
        }
        if (!text.isEmpty() && (gap || four < 1000))
            text += style.zero;
        gap = false;
        text += fourDigits(four, style);
        text += groups[static_cast<std::size_t>(group)];
    }
    return text;
}

QString twoDigits(int value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); }

} // namespace

QString day(Date day)
{
    return u"%1年%2月%3日"_s.arg(int(day.year())).arg(int(day.month())).arg(int(day.day()));
}

QString dayInCharacters(Date day)
{
    QString year;
    for (QChar digit : QString::number(int(day.year())))
        year += plainDigits[digit.digitValue()];
    return u"%1年%2月%3日"_s.arg(year, number(day.month()), number(day.day()));
}

QString hour(int minutes)
{
    return u"%1时%2分"_s.arg(QString::number(minutes / 60), twoDigits(minutes % 60));
}

QString yuan(Money amount)
{
    const QString text = amount.toString();
    return text.endsWith(".00"_L1) ? text.chopped(3) : text;
}

QString amountInCharacters(Money amount)
{
    const qint64 whole = amount.fen / 100;
    const int jiao = static_cast<int>(amount.fen / 10 % 10);
    const int fen = static_cast<int>(amount.fen % 10);
    QString text = whole > 0 ? wholeNumber(whole, cheque) + u'元' : QString();
    if (jiao == 0 && fen == 0)
        return text.isEmpty() ? u"零元整"_s : text + u'整';
    if (jiao > 0)
        text += QString(chequeDigits[jiao]) + u'角';
    else if (!text.isEmpty())
        text += u'零';
    if (fen > 0)
        text += QString(chequeDigits[fen]) + u'分';
    return text;
}

QString number(qint64 value)
{
    if (value == 0)
        return u"零"_s;
    const QString text = wholeNumber(value, plain);
    // 12 is 十二, not 一十二.
    return value >= 10 && value < 20 ? text.sliced(1) : text;
}

} // namespace anjuan::official
