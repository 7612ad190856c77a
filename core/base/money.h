// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace anjuan {

/// An amount in fen (分), a hundredth of a yuan. Never a fraction of a fen.
struct Money {
    qint64 fen = 0;

    static Money yuan(qint64 whole) { return {whole * 100}; }
    /// Reads "2000", "2000.5", "2000.50"; nothing else: no sign, no grouping, no unit. At most 13
    /// digits before the point.
    static std::optional<Money> parse(QStringView text);
    /// "2000.00"
    QString toString() const;

    friend auto operator<=>(const Money &, const Money &) = default;
    friend Money operator+(Money a, Money b) { return {a.fen + b.fen}; }
    friend Money operator-(Money a, Money b) { return {a.fen - b.fen}; }
    Money &operator+=(Money other)
    {
        fen += other.fen;
        return *this;
    }
};

} // namespace anjuan
