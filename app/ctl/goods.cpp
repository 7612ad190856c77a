// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/goods.h"

#include "app/ctl/case_seat.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/domain/documents/official_forms.h"
#include "core/services/cases.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct GoodsCommandText {
    Q_DECLARE_TR_FUNCTIONS(GoodsCommandText)
};

QJsonObject jsonOf(const StoredGoods &goods)
{
    return {{u"seal"_s, goods.seal},
            {u"name"_s, goods.name},
            {u"quantity"_s, goods.quantity},
            {u"condition"_s, goods.condition},
            {u"value"_s, goods.value ? QJsonValue(goods.value->toString()) : QJsonValue()},
            {u"perishable"_s, goods.perishable},
            {u"entered"_s, goods.entered},
            {u"under"_s, goods.under},
            {u"since"_s, toIso(goods.since)},
            {u"store"_s, goods.store},
            {u"keeper"_s, goods.keeper},
            {u"out"_s, goods.isOut},
            {u"state"_s, nameOf(goodsStateNames, goods.state)},
            {u"state_since"_s, toIso(goods.stateSince)},
            {u"state_act"_s, goods.stateAct}};
}

GoodsWish wishOf(Call &call)
{
    GoodsWish wish;
    const QString state = call.text("--state"_L1);
    if (state == u"all"_s)
        for (const Name<GoodsState> &one : goodsStateNames)
            wish.states.push_back(one.value);
    else if (!state.isEmpty())
        wish.states = {*valueOf(goodsStateNames, state)};
    wish.overdueOnly = call.has("--overdue"_L1);
    return wish;
}

/// What an empty list means, by what was asked for.
QString nothingThere(const Call &call, const GoodsWish &wish)
{
    if (call.text("--state"_L1) == u"all"_s)
        return wish.overdueOnly ? GoodsCommandText::tr("No goods are kept too long.")
                                : GoodsCommandText::tr("No goods were ever entered.");
    if (!wish.states.empty())
        return GoodsCommandText::tr("No goods are in that state.");
    return wish.overdueOnly ? GoodsCommandText::tr("No goods are kept too long.")
                            : GoodsCommandText::tr("No goods are in the store.");
}

Answer listGoods(Call &call)
{
    const GoodsWish wish = wishOf(call);
    if (call.has("--xlsx"_L1)) {
        const Result<Seat> seat = call.desk.sit(Mode::Write);
        if (!seat)
            return seat.error();
        const QString path = call.text("--xlsx"_L1);
        const Result<int> lines = goods_store::exportTo(seat->db, seat->session, wish, path);
        if (!lines)
            return lines.error();
        return {{{u"file"_s, path}, {u"lines"_s, *lines}},
                GoodsCommandText::tr("%n line(s) were written to %1.", nullptr, *lines).arg(path)};
    }
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto goods = goods_store::list(seat->db, seat->session, wish);
    if (!goods)
        return goods.error();
    QJsonArray array;
    Table table({GoodsCommandText::tr("Seal number"), GoodsCommandText::tr("State"),
                 GoodsCommandText::tr("Since"), GoodsCommandText::tr("Measure until"),
                 GoodsCommandText::tr("Case"), GoodsCommandText::tr("Goods")});
    for (const GoodsEntry &one : *goods) {
        QJsonObject json = jsonOf(one.listed.goods);
        json.insert(u"number"_s, one.listed.number);
        json.insert(u"party"_s, one.listed.partyName);
        json.insert(u"unit"_s, one.unitName);
        json.insert(u"due"_s, one.listed.due ? QJsonValue(toIso(*one.listed.due)) : QJsonValue());
        json.insert(u"overdue"_s, one.isOverdue);
        json.insert(u"remark"_s, one.remark);
        array << json;
        const StoredGoods &what = one.listed.goods;
        table.add({what.seal, wordFor(goodsStateNames, what.state), toIso(what.stateSince),
                   one.listed.due ? toIso(*one.listed.due) : QString(), one.listed.number,
                   one.remark.isEmpty()
                       ? GoodsCommandText::tr("%1, %2", "goods and their quantity")
                             .arg(what.name, what.quantity)
                       : GoodsCommandText::tr("%1, %2. %3", "goods, their quantity and a remark")
                             .arg(what.name, what.quantity, one.remark)});
    }
    return {{{u"goods"_s, array}},
            table.isEmpty() ? nothingThere(call, wish) : table.toText(call.screen.columns())};
}

Answer showGoods(Call &call)
{
    const Result<CaseSeat> seat = caseSeat(call, Mode::Read);
    if (!seat)
        return seat.error();
    const Result<CaseView> view = cases::open(seat->db, seat->session, seat->id);
    if (!view)
        return view.error();
    const Date on = seat->session.today;
    QJsonArray goods;
    Table table({GoodsCommandText::tr("Seal number"), GoodsCommandText::tr("State"),
                 GoodsCommandText::tr("Since"), GoodsCommandText::tr("Where it is kept"),
                 GoodsCommandText::tr("Goods")});
    for (const StoredGoods &one : goodsOf(view->file, seat->book.on(on), on)) {
        goods << jsonOf(one);
        table.add({one.seal, wordFor(goodsStateNames, one.state), toIso(one.stateSince), one.store,
                   GoodsCommandText::tr("%1, %2", "goods and their quantity")
                       .arg(one.name, one.quantity)});
    }
    QJsonArray events;
    Table course({GoodsCommandText::tr("Day"), GoodsCommandText::tr("Act"),
                  GoodsCommandText::tr("Seal numbers"), QString()});
    for (const GoodsEvent &one : goods_store::eventsOf(view->file)) {
        events << QJsonObject{{u"day"_s, toIso(one.day)},
                              {u"act"_s, one.act},
                              {u"what"_s, one.what},
                              {u"seals"_s, QJsonArray::fromStringList(one.seals)},
                              {u"detail"_s, one.detail}};
        course.add({toIso(one.day), u"%1 %2"_s.arg(one.act).arg(one.what),
                    one.seals.join(GoodsCommandText::tr(", ")), one.detail});
    }
    const int columns = call.screen.columns();
    return {{{u"number"_s, view->row.number()}, {u"goods"_s, goods}, {u"events"_s, events}},
            table.isEmpty() ? GoodsCommandText::tr("No goods were entered in this case.")
                            : table.toText(columns) + u"\n\n"_s + course.toText(columns)};
}

Answer listDoubled(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto doubled = goods_store::doubledReceipts(seat->db, seat->session);
    if (!doubled)
        return doubled.error();
    QJsonArray array;
    Table table({GoodsCommandText::tr("Receipt"), GoodsCommandText::tr("Day"),
                 GoodsCommandText::tr("Amount"), GoodsCommandText::tr("Case")});
    for (const DoubledReceipt &one : *doubled) {
        array << QJsonObject{{u"receipt"_s, one.receipt},
                             {u"day"_s, toIso(one.day)},
                             {u"amount"_s, one.amount.toString()},
                             {u"number"_s, one.number},
                             {u"act"_s, one.act}};
        table.add({one.receipt, toIso(one.day),
                   GoodsCommandText::tr("%1 yuan").arg(official::yuan(one.amount)), one.number});
    }
    return {{{u"receipts"_s, array}},
            table.isEmpty() ? GoodsCommandText::tr("No receipt number is used twice.")
                            : table.toText(call.screen.columns())};
}

} // namespace

std::vector<Command> goodsCommands()
{
    return {
        {"goods list",
         {},
         {{"--state", "STATE",
           QT_TRANSLATE_NOOP("Command",
                             "goods in that state; without it all that the bureau keeps"),
           WordType::Choice,
           "all|in_measure|goods_to_return|goods_confiscated|sold_early|goods_returned|"
           "goods_auctioned|goods_disposed"},
          {"--overdue", "",
           QT_TRANSLATE_NOOP("Command", "only what is kept longer than the law allows")},
          {"--xlsx", "FILE", QT_TRANSLATE_NOOP("Command", "write the list as a workbook"),
           WordType::Path}},
         QT_TRANSLATE_NOOP("Command", "List seized, preserved and confiscated goods in the store"),
         QT_TRANSLATE_NOOP("Command", "With the day on which the measure they lie under ends, and "
                                      "what has to be returned at once."),
         listGoods},
        {"goods show",
         {{"NUMBER", WordType::Case}},
         {},
         QT_TRANSLATE_NOOP("Command", "Show the goods of a case and what was done with them"),
         "",
         showGoods},
        {"receipts doubled",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List receipt numbers that more than one payment names"),
         "",
         listDoubled},
    };
}

} // namespace anjuan::ctl
