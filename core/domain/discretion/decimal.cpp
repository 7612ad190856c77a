// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/decimal.h"

#include "core/base/text.h"
#include "core/domain/entry/numerals.h"

#include <QRegularExpression>
#include <limits>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 microInAFen = Decimal::one / 100;

/// a × b / millionth without leaving 64 bits; nothing where the result would.
std::optional<qint64> scaled(qint64 a, qint64 b)
{
    const qint64 whole = a / Decimal::one;
    const qint64 rest = a % Decimal::one;
    if (b != 0 && whole > most / b)
        return {};
    // Both parts of `rest` × b / one are taken apart once more, so that nothing overflows.
    const qint64 bWhole = b / Decimal::one;
    const qint64 bRest = b % Decimal::one;
    const qint64 small = rest * bWhole + rest * bRest / Decimal::one;
    const qint64 large = whole * b;
    if (large > most - small)
        return {};
    return large + small;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    static const QRegularExpression figure(
        u"^(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.(\\d{1,6}))?(万?)$"_s);
    const QString form = searchForm(text).remove(u' ');
    const QRegularExpressionMatch match = figure.match(form);
    if (match.hasMatch()) {
        const qint64 whole = match.captured(1).remove(u',').toLongLong();
        const qint64 part = match.captured(2).leftJustified(6, u'0').toLongLong();
        const qint64 times = match.captured(3).isEmpty() ? 1 : 10'000;
        const qint64 micro = whole * one + part;
        if (micro > most / times)
            return {};
        return Decimal{micro * times};
    }
    const std::optional<Numeral> numeral = readNumeral(form);
    if (!numeral || numeral->otherValue || numeral->value > most / one)
        return {};
    return whole(numeral->value);
}

QString Decimal::toString() const
{
    QString text = QString::number(micro / one);
    const qint64 rest = micro % one;
    if (rest == 0)
        return text;
    QString part = QString::number(rest).rightJustified(6, u'0');
    while (part.endsWith(u'0'))
        part.chop(1);
    return text + u'.' + part;
}

std::optional<Decimal> product(Decimal a, Decimal b)
{
    const std::optional<qint64> micro = scaled(a.micro, b.micro);
    return micro ? std::optional(Decimal{*micro}) : std::nullopt;
}

Money asMoney(Decimal yuan) { return {yuan.micro / microInAFen}; }

Decimal asYuan(Money amount) { return {amount.fen * microInAFen}; }

Money shareOf(Money amount, Decimal share)
{
    const std::optional<qint64> fen = scaled(amount.fen, share.micro);
    return {fen.value_or(most)};
}

} // namespace anjuan
