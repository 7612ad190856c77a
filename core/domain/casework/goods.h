// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/limits.h"

namespace anjuan {

/// Goods under one seal number, as the acts of the case leave them.
struct StoredGoods {
    QString seal;
    QString name;
    QString quantity;
    QString condition;
    std::optional<Money> value{};
    bool perishable = false;
    int entered = 0; ///< act
    int under = 0;   ///< the measure or the decision that took them
    Date since{1970, 1, 1};
    QString store;
    QString keeper;
    bool isOut = false; ///< taken out for a while
    GoodsState state{};
    Date stateSince{1970, 1, 1};
    int stateAct = 0;    ///< that brought them to it
    GoodsState ground{}; ///< what would be done with them, were they not sold: held, to return,
                         ///< confiscated

    bool isThere() const; ///< in the keeping of the bureau
    friend bool operator==(const StoredGoods &, const StoredGoods &) = default;
};

/// All goods that were ever entered in the case, in the order of their entry. A decision that no
/// longer stands on `on` confiscates nothing.
std::vector<StoredGoods> goodsOf(const CaseFile &file, const Rules &rules, Date on);
/// As lists keep them: with a public notice or a term that is under way looked at as if it had run.
std::vector<StoredGoods> goodsRowsOf(const CaseFile &file, const Rules &rules);
/// Whether anything was ever entered.
bool hasGoods(const CaseFile &file);

/// A receipt that an act of the case names.
struct ReceiptRow {
    int act = 0;
    QString receipt;
    Date day{1970, 1, 1};
    Money amount{};
    friend bool operator==(const ReceiptRow &, const ReceiptRow &) = default;
};
/// Of payments and of what goods were sold for.
std::vector<ReceiptRow> receiptsOf(const CaseFile &file);

} // namespace anjuan
