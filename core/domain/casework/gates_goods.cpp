// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/goods.h"
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/money_owed.h"

#include <QSet>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The seal numbers an act names; null where it names none.
const QStringList *sealsOf(const GateContext &context)
{
    if (const auto *act = context.as<MoveGoods>())
        return &act->seals;
    if (const auto *act = context.as<SellGoodsEarly>())
        return &act->seals;
    if (const auto *act = context.as<ReturnGoods>())
        return &act->seals;
    if (const auto *act = context.as<ConfiscateGoods>())
        return &act->seals;
    if (const auto *act = context.as<DisposeGoods>())
        return &act->seals;
    if (const auto *act = context.as<AuctionGoods>())
        return &act->seals;
    return nullptr;
}

std::vector<StoredGoods> goodsNow(const GateContext &context)
{
    return goodsOf(context.file, context.rules, context.day);
}

/// The goods the act names; all that are there where the question is what could come next.
std::vector<StoredGoods> meant(const GateContext &context)
{
    std::vector<StoredGoods> goods = goodsNow(context);
    const QStringList *seals = sealsOf(context);
    std::erase_if(goods,
                  [&](const StoredGoods &one) { return seals && !seals->contains(one.seal); });
    return goods;
}

/// Whether the goods may be under this act: where none is named yet, whether any may.
template <class Fits>
bool anyFits(GateContext &context, Fits fits, const QString &otherwise, const QString &article = {})
{
    const std::vector<StoredGoods> goods = goodsNow(context);
    if (std::any_of(goods.begin(), goods.end(), fits))
        return true;
    context.refuseEntry(otherwise, article);
    return false;
}

bool isConfiscation(const CaseFile &file, int act)
{
    return file.decision && file.decision->act == act &&
           contains(file.decision->penalties, PenaltyKind::ConfiscateGoods);
}

} // namespace

namespace gates {

void goodsTakenByAct(GateContext &context)
{
    const auto *entry = context.as<EnterGoods>();
    if (!entry) {
        const bool any =
            !context.file.measures.empty() ||
            (context.file.decision && isConfiscation(context.file, context.file.decision->act));
        if (!any)
            context.refuseEntry(
                GateText::tr("Nothing was preserved, seized or confiscated in this case."));
        return;
    }
    const Measure *measure = measureOf(context.file, entry->under);
    if (!measure && !isConfiscation(context.file, entry->under)) {
        context.refuseEntry(GateText::tr("Act %1 is neither a measure on goods nor the decision "
                                         "that confiscates them.")
                                .arg(entry->under),
                            u"行政强制法第二十四条"_s);
        return;
    }
    if (measure && context.day < measure->since)
        context.refuseEntry(GateText::tr("The goods were taken on %1; they cannot have come in "
                                         "before.")
                                .arg(toIso(measure->since)));
    if (measure && measure->endedOn && context.day > *measure->endedOn)
        context.refuseEntry(GateText::tr("The measure of act %1 ended on %2.")
                                .arg(QString::number(measure->act), toIso(*measure->endedOn)),
                            u"行政强制法第二十八条"_s);
}

void sealIsNew(GateContext &context)
{
    const auto *entry = context.as<EnterGoods>();
    if (!entry)
        return;
    QSet<QString> known;
    for (const StoredGoods &goods : goodsNow(context))
        known << goods.seal;
    for (const GoodsLine &line : entry->goods) {
        if (known.contains(line.seal))
            context.refuseEntry(
                GateText::tr("The seal number %1 is used in this case already.").arg(line.seal));
        known << line.seal;
    }
}

void goodsInStore(GateContext &context)
{
    const QStringList *seals = sealsOf(context);
    const std::vector<StoredGoods> goods = goodsNow(context);
    if (!seals) {
        // Seized goods may be auctioned that were never entered in the store.
        const bool any = std::any_of(goods.begin(), goods.end(), [](const StoredGoods &one) {
            return one.isThere() || one.state == GoodsState::SoldEarly;
        });
        if (!any && context.kind != AuctionGoods::kind)
            context.refuseEntry(GateText::tr("No goods of this case are in the store."));
        return;
    }
    if (seals->isEmpty() && context.kind != AuctionGoods::kind)
        context.refuseEntry(GateText::tr("Name at least one seal number."));
    const bool proceeds = context.kind == ReturnGoods::kind;
    for (const QString &seal : *seals) {
        const auto found = std::find_if(goods.begin(), goods.end(),
                                        [&](const StoredGoods &one) { return one.seal == seal; });
        if (found == goods.end())
            context.refuseEntry(
                GateText::tr("No goods under the seal number %1 were entered.").arg(seal));
        else if (!found->isThere() && !(proceeds && found->state == GoodsState::SoldEarly))
            context.refuseEntry(
                GateText::tr("The goods under %1 left the store on %2 (act %3).")
                    .arg(seal, toIso(found->stateSince), QString::number(found->stateAct)));
        else if (context.day < found->since)
            context.refuseEntry(GateText::tr("The goods under %1 came in on %2 only.")
                                    .arg(seal, toIso(found->since)));
    }
}

void movementFits(GateContext &context)
{
    const auto *move = context.as<MoveGoods>();
    if (!move)
        return;
    const bool back = move->movement == GoodsMove::BroughtBack;
    for (const StoredGoods &one : meant(context))
        if (one.isThere() && one.isOut != back)
            context.refuseEntry(
                one.isOut ? GateText::tr("The goods under %1 are taken out, with %2.")
                                .arg(one.seal, one.keeper)
                          : GateText::tr("The goods under %1 are not taken out.").arg(one.seal));
}

void soldEarlyInOrder(GateContext &context)
{
    const QString article = u"行政强制法第二十八条第二款"_s;
    const auto *sale = context.as<SellGoodsEarly>();
    if (!sale) {
        anyFits(
            context,
            [](const StoredGoods &one) { return one.state == GoodsState::Held && one.perishable; },
            GateText::tr("Nothing that is fresh or hard to keep lies under a measure."), article);
        return;
    }
    for (const StoredGoods &one : meant(context)) {
        if (!one.perishable)
            context.refuseEntry(GateText::tr("The goods under %1 are not entered as fresh or hard "
                                             "to keep; they are kept until the measure ends.")
                                    .arg(one.seal),
                                article);
        if (one.isThere() && one.state != GoodsState::Held)
            context.refuseEntry(
                GateText::tr("The goods under %1 are under no measure any more.").arg(one.seal),
                article);
    }
    if (!sale->evidenceKept)
        context.refuseEntry(GateText::tr("Keep pictures, samples or records of the goods before "
                                         "they are sold: they are evidence."),
                            u"行政处罚法第四十六条"_s);
    if (sale->proceeds.fen <= 0)
        context.refuseEntry(GateText::tr("A sale for nothing is none."), article);
}

void goodsAreToReturn(GateContext &context)
{
    const auto free = [](const StoredGoods &one) { return one.ground == GoodsState::ToReturn; };
    if (!context.as<ReturnGoods>()) {
        anyFits(
            context,
            [&](const StoredGoods &one) {
                return free(one) && (one.isThere() || one.state == GoodsState::SoldEarly);
            },
            GateText::tr("No goods of this case are to be returned."));
        return;
    }
    for (const StoredGoods &one : meant(context)) {
        if (free(one))
            continue;
        if (one.ground == GoodsState::Confiscated)
            context.refuseEntry(GateText::tr("The goods under %1 are confiscated.").arg(one.seal),
                                u"行政处罚法第七十四条"_s);
        else
            context.refuseEntry(GateText::tr("The goods under %1 are still under the measure of "
                                             "act %2; end it first.")
                                    .arg(one.seal, QString::number(one.under)),
                                u"行政强制法第二十八条"_s);
    }
}

void goodsAreConfiscated(GateContext &context)
{
    if (!context.file.decision ||
        !contains(context.file.decision->penalties, PenaltyKind::ConfiscateGoods) ||
        standingDecision(context.file, context.rules, context.day).annulled) {
        context.refuseEntry(GateText::tr("No decision in force confiscates goods in this case."),
                            u"行政处罚法第九条、第二十八条"_s);
        return;
    }
    for (const StoredGoods &one : meant(context))
        if (context.as<ConfiscateGoods>() && one.state == GoodsState::Confiscated)
            context.refuseEntry(GateText::tr("The goods under %1 are confiscated.").arg(one.seal));
}

void goodsMayBeDisposedOf(GateContext &context)
{
    const QString article = u"行政处罚法第七十四条"_s;
    const auto *disposal = context.as<DisposeGoods>();
    if (!disposal &&
        !anyFits(
            context, [](const StoredGoods &one) { return one.state == GoodsState::Confiscated; },
            GateText::tr("No confiscated goods are in the store."), article))
        return;
    bool keeps = false;
    for (const StoredGoods &one : meant(context)) {
        keeps = keeps || (one.state == GoodsState::Confiscated && !one.perishable);
        if (disposal && one.isThere() && one.state != GoodsState::Confiscated)
            context.refuseEntry(
                GateText::tr("The goods under %1 are not confiscated.").arg(one.seal), article);
    }
    const std::optional<Date> end = remediesEnd(context.file, context.rules, context.day);
    if (keeps && (!end || context.day <= *end))
        context.refuseEntry(end ? GateText::tr("Confiscated goods are disposed of when the "
                                               "remedies against the decision are over, after %1.")
                                      .arg(toIso(*end))
                                : GateText::tr("Confiscated goods are disposed of when the "
                                               "remedies against the decision are over."),
                            article);
    if (!disposal)
        return;
    const bool sold =
        disposal->way == GoodsDisposal::Auction || disposal->way == GoodsDisposal::Sale;
    if (sold && (!disposal->proceeds || disposal->proceeds->fen <= 0))
        context.refuseEntry(GateText::tr("Say what the goods were sold for."), article);
    if (!sold && disposal->proceeds && disposal->proceeds->fen > 0)
        context.refuseEntry(GateText::tr("What is destroyed or handed over has no proceeds."));
    if (disposal->way != GoodsDisposal::Destruction && disposal->receipt.isEmpty())
        context.refuseEntry(
            GateText::tr("Name the receipt of the treasury or of whoever took the goods over."),
            article);
    if (disposal->way == GoodsDisposal::Destruction && disposal->supervisors.size() < 2)
        context.refuseEntry(GateText::tr("Two officers supervise a destruction."), article);
}

void goodsSettled(GateContext &context)
{
    for (const StoredGoods &one : goodsNow(context))
        if (one.ground == GoodsState::ToReturn &&
            (one.isThere() || one.state == GoodsState::SoldEarly))
            context.refuseEntry(
                one.isThere() ? GateText::tr("The goods under %1 are to be returned.").arg(one.seal)
                              : GateText::tr("What the goods under %1 were sold for is to "
                                             "be returned.")
                                    .arg(one.seal),
                u"行政强制法第二十八条"_s);
}

} // namespace gates

} // namespace anjuan
