// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_goods.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/register_words.h"

namespace anjuan::register_goods {

using namespace Qt::StringLiterals;

namespace {

/// The columns that goodsFrom() reads. Each statement begins with them.
const QString columns =
    u"SELECT g.seal, g.name, g.quantity, g.condition, g.value_fen, g.perishable, g.entered, "
    "g.under_act, g.since, g.store, g.keeper, g.is_out, g.state, g.state_since, g.state_act, "
    "g.ground"_s;

/// What people know a case by.
const QString numberOfCase =
    u"COALESCE(NULLIF(c.decision_number, ''), NULLIF(c.filing_number, ''), c.lead_number)"_s;

QString word(const QString &text) { return text.isNull() ? QString(u""_s) : text; }

StoredGoods goodsFrom(const Rows &rows)
{
    StoredGoods goods;
    goods.seal = rows.text(0);
    goods.name = rows.text(1);
    goods.quantity = rows.text(2);
    goods.condition = rows.text(3);
    if (!rows.isNull(4))
        goods.value = Money{rows.integer(4)};
    goods.perishable = rows.boolean(5);
    goods.entered = static_cast<int>(rows.integer(6));
    goods.under = static_cast<int>(rows.integer(7));
    goods.since = rows.date(8);
    goods.store = rows.text(9);
    goods.keeper = rows.text(10);
    goods.isOut = rows.boolean(11);
    goods.state = anjuan::stored(goodsStateNames, rows.text(12));
    goods.stateSince = rows.date(13);
    goods.stateAct = static_cast<int>(rows.integer(14));
    goods.ground = anjuan::stored(goodsStateNames, rows.text(15));
    return goods;
}

DoubledReceipt receiptFrom(const Rows &rows)
{
    return {.receipt = rows.text(0),
            .id = CaseId::parse(rows.text(1)),
            .number = rows.text(2),
            .unit = rows.text(3),
            .act = static_cast<int>(rows.integer(4)),
            .day = rows.date(5),
            .amount = Money{rows.integer(6)}};
}

const QString receiptColumns = u"SELECT r.receipt, c.id, "_s + numberOfCase +
                               u", c.unit_id, r.act, r.day, r.amount "
                               "FROM register_receipt r "
                               "JOIN register_case c ON c.entry = r.entry "_s;

std::vector<ReceiptRow> storedReceipts(const Database &db, qint64 entry)
{
    std::vector<ReceiptRow> found;
    Rows rows(db,
              u"SELECT act, receipt, day, amount FROM register_receipt WHERE entry = ?"
              " ORDER BY ordinal"_s,
              {entry});
    while (rows.next())
        found.push_back({static_cast<int>(rows.integer(0)), rows.text(1), rows.date(2),
                         Money{rows.integer(3)}});
    return found;
}

std::vector<StoredGoods> storedGoods(const Database &db, qint64 entry)
{
    static const QString ofCase =
        columns + u" FROM register_goods g WHERE g.entry = ? ORDER BY g.ordinal"_s;
    std::vector<StoredGoods> found;
    Rows rows(db, ofCase, {entry});
    while (rows.next())
        found.push_back(goodsFrom(rows));
    return found;
}

} // namespace

void write(const Database &db, qint64 entry, bool isNew, const CaseFile &file, const Rules &rules)
{
    if (!isNew)
        execute(db, u"DELETE FROM register_goods WHERE entry = ?"_s, {entry});
    int ordinal = 0;
    for (const StoredGoods &one : goodsRowsOf(file, rules))
        execute(db,
                u"INSERT INTO register_goods (entry, ordinal, seal, name, quantity, condition, "
                "value_fen, perishable, entered, under_act, since, store, keeper, is_out, state, "
                "state_since, state_act, ground) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {entry, ordinal++, word(one.seal), word(one.name), word(one.quantity),
                 word(one.condition), one.value ? QVariant(one.value->fen) : QVariant(),
                 one.perishable, one.entered, one.under, toIso(one.since), word(one.store),
                 word(one.keeper), one.isOut, nameOf(goodsStateNames, one.state),
                 toIso(one.stateSince), one.stateAct, nameOf(goodsStateNames, one.ground)});
    if (!isNew)
        execute(db, u"DELETE FROM register_receipt WHERE entry = ?"_s, {entry});
    ordinal = 0;
    for (const ReceiptRow &one : receiptsOf(file))
        execute(db,
                u"INSERT INTO register_receipt (entry, ordinal, act, receipt, day, amount)"
                " VALUES (?, ?, ?, ?, ?, ?)"_s,
                {entry, ordinal++, one.act, word(one.receipt), toIso(one.day), one.amount.fen});
}

bool isStored(const Database &db, qint64 entry, const CaseFile &file, const Rules &rules)
{
    return storedGoods(db, entry) == goodsRowsOf(file, rules) &&
           storedReceipts(db, entry) == receiptsOf(file);
}

void clear(const Database &db)
{
    execute(db, u"DELETE FROM register_goods"_s);
    execute(db, u"DELETE FROM register_receipt"_s);
}

bool changesReceipts(const QString &kind)
{
    static const QStringList kinds{Pay::kind,     AuctionGoods::kind, SellGoodsEarly::kind,
                                   Approve::kind, CorrectEntry::kind, VoidEntry::kind};
    return kinds.contains(kind);
}

std::vector<ListedGoods> listed(const Database &db, const std::vector<GoodsState> &states,
                                int limit)
{
    static const QString inState =
        columns + u", c.id, "_s + numberOfCase +
        u", c.unit_id, COALESCE(p.name, ''), "
        "(SELECT MIN(l.due_on) FROM register_limit l WHERE l.entry = g.entry AND l.act = "
        "g.under_act "
        "AND l.rule IN ('T07', 'T08', 'T09') AND l.met_on IS NULL), "
        "(SELECT COUNT(*) FROM register_goods o WHERE o.seal = g.seal) "
        "FROM register_goods g JOIN register_case c ON c.entry = g.entry "
        "LEFT JOIN party p ON p.id = c.party_id WHERE g.state = ? "
        "ORDER BY g.since, g.entry, g.ordinal LIMIT ?"_s;
    std::vector<ListedGoods> found;
    for (const GoodsState state : states) {
        Rows rows(db, inState, {nameOf(goodsStateNames, state), limit});
        while (rows.next()) {
            ListedGoods &one = found.emplace_back();
            one.goods = goodsFrom(rows);
            one.id = CaseId::parse(rows.text(16));
            one.number = rows.text(17);
            one.unit = rows.text(18);
            one.partyName = rows.text(19);
            one.due = rows.optionalDate(20);
            one.sameSeal = static_cast<int>(rows.integer(21));
        }
    }
    return found;
}

std::optional<DoubledReceipt> withReceipt(const Database &db, const QString &receipt, CaseId but)
{
    static const QString elsewhere =
        receiptColumns + u"WHERE r.receipt = ? AND c.id <> ? ORDER BY r.entry LIMIT 1"_s;
    Rows rows(db, elsewhere, {receipt, but.toString()});
    if (!rows.next())
        return {};
    return receiptFrom(rows);
}

std::vector<DoubledReceipt> doubledReceipts(const Database &db, int limit)
{
    static const QString doubled =
        receiptColumns +
        u"WHERE r.receipt <> '' AND r.receipt IN (SELECT receipt FROM register_receipt "
        "GROUP BY receipt HAVING COUNT(*) > 1) ORDER BY r.receipt, r.entry, r.ordinal LIMIT ?"_s;
    std::vector<DoubledReceipt> found;
    Rows rows(db, doubled, {limit});
    while (rows.next())
        found.push_back(receiptFrom(rows));
    return found;
}

} // namespace anjuan::register_goods
