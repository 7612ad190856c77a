// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/storage/register_goods.h"

#include <QStringList>

namespace anjuan {

/// Goods in the list of the store, as somebody reads them on a day.
struct GoodsEntry {
    ListedGoods listed{};
    QString unitName{};
    bool isOverdue =
        false;        ///< the measure they lie under should have ended, or they wait for return
    QString remark{}; ///< why somebody should look at them; empty where nobody need
};

/// What of the store is wanted.
struct GoodsWish {
    std::vector<GoodsState> states{}; ///< none: all that are in the keeping of the bureau
    bool overdueOnly = false;
    int limit = 5000;
};

/// What happened to goods of a case.
struct GoodsEvent {
    Date day{1970, 1, 1};
    int act = 0;
    QString what{}; ///< the act, in the user's language
    QStringList seals{};
    QString detail{};
};

/// The store of goods 涉案物品, within the session's units.
namespace goods_store {

Result<std::vector<GoodsEntry>> list(Database &db, const Session &session, const GoodsWish &wish);
/// Everything that was done with stored goods of the case, in order.
std::vector<GoodsEvent> eventsOf(const CaseFile &file);
/// Payments and sales that name a receipt another one names too.
Result<std::vector<DoubledReceipt>> doubledReceipts(Database &db, const Session &session);
/// Writes the list as a workbook and notes who took it; tells how many lines.
Result<int> exportTo(Database &db, const Session &session, const GoodsWish &wish,
                     const QString &path);

} // namespace goods_store

} // namespace anjuan
