// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/goods.h"

#include "core/domain/documents/official_forms.h"
#include "core/exchange/xlsx_writer.h"
#include "core/services/act_text.h"
#include "core/services/office.h"
#include "core/services/words.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct GoodsText {
    Q_DECLARE_TR_FUNCTIONS(GoodsText)
};

GoodsEntry entryOf(ListedGoods listed, Date today, const UnitTree &units)
{
    GoodsEntry entry;
    if (const Unit *unit = units.find(UnitId::parse(listed.unit)))
        entry.unitName = unit->name;
    QStringList remarks;
    if (listed.goods.state == GoodsState::Held && listed.due && *listed.due < today) {
        entry.isOverdue = true;
        remarks << GoodsText::tr("The measure ended by law on %1.").arg(toIso(*listed.due));
    }
    if (listed.goods.state == GoodsState::ToReturn) {
        entry.isOverdue = true;
        remarks << GoodsText::tr("To be returned at once since %1.")
                       .arg(toIso(listed.goods.stateSince));
    }
    if (listed.goods.state == GoodsState::SoldEarly &&
        listed.goods.ground == GoodsState::ToReturn) {
        entry.isOverdue = true;
        remarks << GoodsText::tr("What they were sold for is to be returned.");
    }
    if (listed.goods.isOut && listed.goods.isThere())
        remarks << GoodsText::tr("Taken out.");
    if (listed.sameSeal > 1)
        remarks << GoodsText::tr("The seal number is used %n time(s).", nullptr, listed.sameSeal);
    entry.remark = remarks.join(u' ');
    entry.listed = std::move(listed);
    return entry;
}

std::vector<GoodsEntry> read(const Database &db, const Session &session, const GoodsWish &wish)
{
    static const std::vector<GoodsState> kept{GoodsState::ToReturn, GoodsState::Held,
                                              GoodsState::Confiscated, GoodsState::SoldEarly};
    const UnitTree units = organisation_store::unitTree(db);
    std::vector<GoodsEntry> found;
    for (ListedGoods &one :
         register_goods::listed(db, wish.states.empty() ? kept : wish.states, wish.limit)) {
        if (!mayRead(session.actor, UnitId::parse(one.unit)))
            continue;
        GoodsEntry entry = entryOf(std::move(one), session.today, units);
        if (!wish.overdueOnly || entry.isOverdue)
            found.push_back(std::move(entry));
    }
    return found;
}

QStringList linesOf(const std::vector<GoodsLine> &goods)
{
    QStringList seals;
    for (const GoodsLine &line : goods)
        seals << line.seal;
    return seals;
}

std::optional<GoodsEvent> eventOf(const ActBody &body)
{
    if (const auto *act = std::get_if<EnterGoods>(&body))
        return GoodsEvent{.seals = linesOf(act->goods), .detail = act->store};
    if (const auto *act = std::get_if<MoveGoods>(&body))
        return GoodsEvent{.seals = act->seals,
                          .detail = GoodsText::tr("%1: %2", "a movement of goods and where to")
                                        .arg(wordFor(goodsMoveNames, act->movement), act->to)};
    if (const auto *act = std::get_if<SellGoodsEarly>(&body))
        return GoodsEvent{.seals = act->seals,
                          .detail = GoodsText::tr("%1 yuan").arg(official::yuan(act->proceeds))};
    if (const auto *act = std::get_if<ReturnGoods>(&body))
        return GoodsEvent{.seals = act->seals, .detail = act->receipt};
    if (const auto *act = std::get_if<ConfiscateGoods>(&body))
        return GoodsEvent{.seals = act->seals, .detail = {}};
    if (const auto *act = std::get_if<DisposeGoods>(&body))
        return GoodsEvent{.seals = act->seals, .detail = wordFor(goodsDisposalNames, act->way)};
    if (const auto *act = std::get_if<AuctionGoods>(&body))
        return GoodsEvent{.seals = act->seals,
                          .detail = GoodsText::tr("%1 yuan").arg(official::yuan(act->proceeds))};
    return {};
}

} // namespace

namespace goods_store {

Result<std::vector<GoodsEntry>> list(Database &db, const Session &session, const GoodsWish &wish)
{
    return office::readOnBehalf(
        db, session, "goods"_L1, {},
        [&]() -> Result<std::vector<GoodsEntry>> { return read(db, session, wish); });
}

std::vector<GoodsEvent> eventsOf(const CaseFile &file)
{
    std::vector<GoodsEvent> found;
    for (const Entry &entry : file.entries) {
        if (entry.state != EntryState::Effective)
            continue;
        std::optional<GoodsEvent> event = eventOf(entry.body);
        if (!event)
            continue;
        event->day = entry.effectiveOn;
        event->act = entry.act.sequence;
        event->what = act_text::label(entry.act.kind);
        found.push_back(*std::move(event));
    }
    return found;
}

Result<std::vector<DoubledReceipt>> doubledReceipts(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "goods"_L1, {}, [&]() -> Result<std::vector<DoubledReceipt>> {
            std::vector<DoubledReceipt> found = register_goods::doubledReceipts(db, 1000);
            std::erase_if(found, [&](const DoubledReceipt &one) {
                return !mayRead(session.actor, UnitId::parse(one.unit));
            });
            return found;
        });
}

Result<int> exportTo(Database &db, const Session &session, const GoodsWish &wish,
                     const QString &path)
{
    const Result<std::vector<GoodsEntry>> goods = office::onBehalf(
        db, session, "export_goods"_L1, {}, [&]() -> Result<std::vector<GoodsEntry>> {
            std::vector<GoodsEntry> found = read(db, session, wish);
            const Result<> noted = office::append(db, session, {}, "office.list_exported"_L1,
                                                  {{u"cases"_s, static_cast<int>(found.size())}});
            if (!noted)
                return noted.error();
            return found;
        });
    if (!goods)
        return goods.error();
    Result<std::unique_ptr<XlsxWriter>> book =
        XlsxWriter::create(path, GoodsText::tr("Goods store"),
                           {{GoodsText::tr("Seal number"), 16},
                            {GoodsText::tr("Goods"), 28},
                            {GoodsText::tr("Quantity"), 12},
                            {GoodsText::tr("Estimated value"), 12},
                            {GoodsText::tr("State"), 18},
                            {GoodsText::tr("Since"), 12},
                            {GoodsText::tr("Case"), 30},
                            {GoodsText::tr("Party"), 20},
                            {GoodsText::tr("Unit"), 18},
                            {GoodsText::tr("Entered on"), 12},
                            {GoodsText::tr("Measure until"), 12},
                            {GoodsText::tr("Where it is kept"), 24},
                            {GoodsText::tr("Keeper"), 12},
                            {GoodsText::tr("Remark"), 36}});
    if (!book)
        return book.error();
    for (const GoodsEntry &one : *goods) {
        const StoredGoods &what = one.listed.goods;
        std::vector<XlsxWriter::Cell> row;
        row.emplace_back(what.seal);
        row.emplace_back(what.name);
        row.emplace_back(what.quantity);
        row.push_back(what.value ? XlsxWriter::Cell(*what.value) : XlsxWriter::Cell());
        row.emplace_back(wordFor(goodsStateNames, what.state));
        row.emplace_back(what.stateSince);
        row.emplace_back(one.listed.number);
        row.emplace_back(one.listed.partyName);
        row.emplace_back(one.unitName);
        row.emplace_back(what.since);
        row.push_back(one.listed.due ? XlsxWriter::Cell(*one.listed.due) : XlsxWriter::Cell());
        row.emplace_back(what.store);
        row.emplace_back(what.keeper);
        row.emplace_back(one.remark);
        if (const Result<> done = (*book)->write(row); !done)
            return done.error();
    }
    if (const Result<> done = (*book)->finish(); !done)
        return done.error();
    return static_cast<int>(goods->size());
}

} // namespace goods_store

} // namespace anjuan
