// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <array>

/// The words that acts about stored goods choose from.
namespace anjuan {

enum class GoodsMove { Transfer, TakenOut, BroughtBack };
inline constexpr std::array goodsMoveNames = std::to_array<Name<GoodsMove>>({
    {GoodsMove::Transfer, QLatin1StringView("to_other_store")},
    {GoodsMove::TakenOut, QLatin1StringView("taken_out")},
    {GoodsMove::BroughtBack, QLatin1StringView("brought_back")},
});

/// Who agreed that goods be sold while the measure lasts.
enum class EarlySaleConsent { Owner, OwnerAsked, NoticeWithoutOwner };
inline constexpr std::array earlySaleConsentNames = std::to_array<Name<EarlySaleConsent>>({
    {EarlySaleConsent::Owner, QLatin1StringView("owner_consents")},
    {EarlySaleConsent::OwnerAsked, QLatin1StringView("owner_asked")},
    {EarlySaleConsent::NoticeWithoutOwner, QLatin1StringView("notice_without_owner")},
});

/// What becomes of confiscated goods (行政处罚法 74).
enum class GoodsDisposal { Auction, Sale, Destruction, Handover };
inline constexpr std::array goodsDisposalNames = std::to_array<Name<GoodsDisposal>>({
    {GoodsDisposal::Auction, QLatin1StringView("public_auction")},
    {GoodsDisposal::Sale, QLatin1StringView("sale_by_rule")},
    {GoodsDisposal::Destruction, QLatin1StringView("destruction")},
    {GoodsDisposal::Handover, QLatin1StringView("handover")},
});

/// Where goods stand, as the acts say.
enum class GoodsState { Held, ToReturn, Confiscated, SoldEarly, Returned, Auctioned, Disposed };
inline constexpr std::array goodsStateNames = std::to_array<Name<GoodsState>>({
    {GoodsState::Held, QLatin1StringView("in_measure")},               ///< under a measure
    {GoodsState::ToReturn, QLatin1StringView("goods_to_return")},      ///< the ground has gone
    {GoodsState::Confiscated, QLatin1StringView("goods_confiscated")}, ///< to be disposed of
    {GoodsState::SoldEarly, QLatin1StringView("sold_early")},          ///< their proceeds are kept
    {GoodsState::Returned, QLatin1StringView("goods_returned")},
    {GoodsState::Auctioned, QLatin1StringView("goods_auctioned")}, ///< to pay the fine
    {GoodsState::Disposed, QLatin1StringView("goods_disposed")},
});

} // namespace anjuan
