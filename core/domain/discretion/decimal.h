// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>
#include <compare>
#include <optional>

namespace anjuan {

/// A number of a benchmark in millionths, exact: square metres, pieces, yuan, times, per cent.
struct Decimal {
    qint64 micro = 0;

    static constexpr qint64 one = 1'000'000;
    static Decimal whole(qint64 number) { return {number * one}; }
    /// "3", "0.5", "1,000.25", in Chinese numerals "三", "五百", with 万: "0.2万"; nothing else.
    static std::optional<Decimal> parse(QStringView text);
    /// "0.5", "3"
    QString toString() const;
    bool isWhole() const { return micro % one == 0; }

    friend auto operator<=>(const Decimal &, const Decimal &) = default;
    friend Decimal operator+(Decimal a, Decimal b) { return {a.micro + b.micro}; }
};

/// a × b, cut to millionths; nothing where it is beyond what can be counted.
std::optional<Decimal> product(Decimal a, Decimal b);
/// Yuan as an amount; fractions of a fen are cut off.
Money asMoney(Decimal yuan);
Decimal asYuan(Money amount);

/// `share` of the amount, whole fen, cut off.
Money shareOf(Money amount, Decimal share);

} // namespace anjuan
