// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statistics/figure.h"

#include <algorithm>

namespace anjuan::figures {

using namespace Qt::StringLiterals;

namespace {

/// Fen by thousands may exceed 64 bits.
__extension__ typedef __int128 Wide;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Halves away from zero; `below` is above zero.
qint64 rounded(Wide above, qint64 below)
{
    const bool negative = above < 0;
    const Wide size = negative ? -above : above;
    const auto result = static_cast<qint64>((2 * size + below) / (2 * below));
    return negative ? -result : result;
}

} // namespace

std::optional<qint64> percent(qint64 part, qint64 whole, int decimals)
{
    if (whole <= 0)
        return {};
    return rounded(static_cast<Wide>(part) * powerOfTen(decimals + 2), whole);
}

std::optional<qint64> reduction(qint64 from, qint64 to, int decimals)
{
    return percent(from - to, from, decimals);
}

std::optional<qint64> medianInTenths(std::vector<qint64> values)
{
    if (values.empty())
        return {};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle * 10;
    return (*middle + *std::max_element(values.begin(), middle)) * 5;
}

std::optional<qint64> p90(std::vector<qint64> values)
{
    if (values.empty())
        return {};
    const std::size_t rank = (values.size() * 9 + 9) / 10;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

QString toText(qint64 value, int decimals)
{
    const qint64 unit = powerOfTen(decimals);
    const qint64 size = value < 0 ? -value : value;
    QString text = QString::number(size / unit);
    if (decimals > 0)
        text += u'.' + QString::number(size % unit).rightJustified(decimals, u'0');
    return value < 0 ? u'-' + text : text;
}

int places(const Indicator &indicator)
{
    if (indicator.unit == FigureUnit::Yuan)
        return 2;
    if (indicator.tally == Tally::Median)
        return 1;
    return indicator.decimals;
}

std::optional<qint64> fromText(QStringView text, int decimals)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView rest = point < 0 ? QStringView() : text.sliced(point + 1);
    const auto isDigits = [](QStringView digits) {
        return std::all_of(digits.begin(), digits.end(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > 13 || !isDigits(whole) || !isDigits(rest) ||
        rest.size() > decimals || (point >= 0 && rest.isEmpty()))
        return {};
    qint64 value = whole.toLongLong() * powerOfTen(decimals);
    if (!rest.isEmpty())
        value += rest.toLongLong() * powerOfTen(decimals - static_cast<int>(rest.size()));
    return value;
}

} // namespace anjuan::figures
