// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry/numerals.h"

#include <QStringList>
#include <array>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> unitOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    default:
        return {};
    }
}

std::optional<qint64> tensOf(QChar c)
{
    return c == u'廿'   ? std::optional<qint64>(20)
           : c == u'卅' ? std::optional<qint64>(30)
                        : std::nullopt;
}

/// What comes before 万 or 亿 or stands alone: up to 9999.
struct Section {
    qint64 sum = 0;
    qint64 lastUnit = tenThousand;
    qint64 digit = 0; ///< 0: none waits for its unit
    bool afterZero = false;
    bool isEmpty = true;

    bool take(QChar c)
    {
        isEmpty = false;
        if (const auto value = numeralDigit(c)) {
            if (digit)
                return false;
            if (*value == 0) {
                afterZero = true;
                return true;
            }
            digit = *value;
            return true;
        }
        const auto tens = tensOf(c);
        const auto unit = tens ? std::optional<qint64>(10) : unitOf(c);
        // Only ten goes without its one: 十五, 一百十五.
        if (!unit || *unit >= lastUnit || (tens && digit) || (!tens && !digit && *unit != 10))
            return false;
        sum += tens ? *tens : (digit ? digit : 1) * *unit;
        lastUnit = *unit;
        digit = 0;
        afterZero = false;
        return true;
    }

    qint64 value() const { return sum + digit; }
};

} // namespace

std::optional<int> numeralDigit(QChar c)
{
    static const std::array<QString, 10> digits{u"零〇○"_s, u"一壹"_s, u"二贰两兩"_s, u"三叁"_s,
                                                u"四肆"_s,  u"五伍"_s, u"六陆"_s,     u"七柒"_s,
                                                u"八捌"_s,  u"九玖"_s};
    for (int value = 0; value < 10; ++value)
        if (digits[static_cast<std::size_t>(value)].contains(c))
            return value;
    return {};
}

std::optional<Numeral> readNumeral(QStringView text)
{
    qint64 total = 0;
    qint64 lastScale = hundredMillion * tenThousand; // scales fall: 亿 before 万
    Section section;
    for (const QChar c : text) {
        const qint64 scale = c == u'万' || c == u'萬'   ? tenThousand
                             : c == u'亿' || c == u'億' ? hundredMillion
                                                        : 0;
        if (scale == 0) {
            if (!section.take(c))
                return {};
            continue;
        }
        if (scale >= lastScale || section.value() == 0)
            return {};
        total += section.value() * scale;
        lastScale = scale;
        section = Section();
    }
    const bool hasScale = total > 0;
    if (section.isEmpty && !hasScale)
        return {};
    Numeral numeral{total + section.value(), {}};
    // A last digit without its unit may stand for the next smaller unit, unless a zero parts them.
    const qint64 unitBefore = section.sum > 0 ? section.lastUnit : hasScale ? lastScale : 1;
    if (section.digit && !section.afterZero && unitBefore > 10)
        numeral = {total + section.sum + section.digit * unitBefore / 10, numeral.value};
    return numeral;
}

} // namespace anjuan
