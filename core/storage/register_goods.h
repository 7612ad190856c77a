// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/goods.h"

namespace anjuan {

class Database;

/// Goods of a case, with what one knows the case by.
struct ListedGoods {
    StoredGoods goods{};
    CaseId id{};
    QString number{};
    QString partyName{};
    QString unit{};            ///< key
    std::optional<Date> due{}; ///< the last day of the measure they lie under
    int sameSeal = 1;          ///< how many goods of all cases bear that seal number
};

/// A receipt that more than one payment names.
struct DoubledReceipt {
    QString receipt{};
    CaseId id{};
    QString number{};
    QString unit{}; ///< key
    int act = 0;
    Date day{1970, 1, 1};
    Money amount{};
};

/// The goods and receipts of each case. Within a transaction only; throws SqlError.
namespace register_goods {

/// In place of what was stored, unless nothing was (`isNew`).
void write(const Database &db, qint64 entry, bool isNew, const CaseFile &file, const Rules &rules);
bool isStored(const Database &db, qint64 entry, const CaseFile &file, const Rules &rules);
/// Before everything is made anew.
void clear(const Database &db);
/// Whether an act of that kind can change the receipts of a case.
bool changesReceipts(const QString &kind);

/// Over all cases, the oldest first: in one of these states, at most `limit`.
std::vector<ListedGoods> listed(const Database &db, const std::vector<GoodsState> &states,
                                int limit);
/// The case in which a payment names that receipt, with the number people know it by; the case
/// `but` is passed over.
std::optional<DoubledReceipt> withReceipt(const Database &db, const QString &receipt, CaseId but);
/// Every payment whose receipt another payment names too, by receipt.
std::vector<DoubledReceipt> doubledReceipts(const Database &db, int limit);

} // namespace register_goods

} // namespace anjuan
