// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/calendar/date.h"

#include <QList>
#include <QString>
#include <optional>

namespace anjuan {

/// A decided case of the bureau beside which another is held.
struct LikeCase {
    QString number{};
    QString tier{};
    Money fine{};
    Date decidedOn{1970, 1, 1};
    QString unit{};
    QString place{};
    bool isChanged = false; ///< by reconsideration or court: shown, and left out of the band
    bool isOutlier = false; ///< outside the band
    bool isNear = false;    ///< near in facts as well

    friend bool operator==(const LikeCase &, const LikeCase &) = default;
};

/// One bar of the distribution: fines of `from` and more, below `to` (a lone one: of that fine).
struct LikeBar {
    Money from{};
    Money to{};
    int count = 0;
    friend bool operator==(const LikeBar &, const LikeBar &) = default;
};

/// What the bureau's own past says of an amount. The band reaches from the first to the third
/// quartile and one and a half times as far as they lie apart beyond each.
struct LikePicture {
    QList<LikeCase> cases{};
    int counted = 0; ///< without those changed later
    std::optional<Money> median{}, lowQuartile{}, highQuartile{}, bandFrom{}, bandTo{};
    QList<LikeBar> bars{};
    std::optional<Money> proposed{};
    std::optional<int> percentile{}; ///< of the proposed amount, 0 to 100
    bool isOutside = false;          ///< the proposed amount is outside the band
    bool isThin = false;             ///< too few cases for a band
};

/// Fewer decided cases make no band.
inline constexpr int fewestLikeCases = 5;

/// Orders the cases by fine and reckons the picture.
LikePicture pictureOf(QList<LikeCase> cases, std::optional<Money> proposed);

} // namespace anjuan
