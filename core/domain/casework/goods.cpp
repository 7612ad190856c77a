// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/goods.h"

#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/money_owed.h"

#include <algorithm>

namespace anjuan {

namespace {

/// Goods, and what was done with them by acts alone.
struct Tracked {
    StoredGoods goods;
    int confiscatedBy = 0; ///< the act that says so; 0 where nothing does
    int decision = 0;      ///< the decision behind it
};

class Inventory {
public:
    explicit Inventory(const CaseFile &file) : m_file(file)
    {
        for (const Entry &entry : file.entries) {
            if (entry.state != EntryState::Effective)
                continue;
            m_act = entry.act.sequence;
            m_day = entry.effectiveOn;
            if (std::holds_alternative<DecidePenalty>(entry.body) ||
                std::holds_alternative<SummaryDecide>(entry.body))
                m_decision = m_act;
            std::visit([this](const auto &body) { take(body); }, entry.body);
        }
    }
    std::vector<Tracked> goods{};

private:
    template <class Body> void take(const Body &) {}
    void take(const EnterGoods &act)
    {
        for (const GoodsLine &line : act.goods) {
            Tracked one;
            one.goods.seal = line.seal;
            one.goods.name = line.name;
            one.goods.quantity = line.quantity;
            one.goods.condition = line.condition;
            one.goods.value = line.value;
            one.goods.perishable = line.perishable;
            one.goods.entered = one.goods.stateAct = m_act;
            one.goods.under = act.under;
            one.goods.since = one.goods.stateSince = m_day;
            one.goods.store = act.store;
            one.goods.keeper = act.keeper;
            one.goods.state = GoodsState::Held;
            if (!gates::measureOf(m_file, act.under)) {
                one.confiscatedBy = m_act;
                one.decision = act.under;
            }
            goods.push_back(std::move(one));
        }
    }
    void take(const MoveGoods &act)
    {
        for (Tracked *one : named(act.seals)) {
            one->goods.isOut = act.movement == GoodsMove::TakenOut;
            one->goods.store = act.to;
            one->goods.keeper = act.keeper;
        }
    }
    void take(const SellGoodsEarly &act) { leave(act.seals, GoodsState::SoldEarly); }
    void take(const ReturnGoods &act) { leave(act.seals, GoodsState::Returned); }
    void take(const DisposeGoods &act) { leave(act.seals, GoodsState::Disposed); }
    void take(const AuctionGoods &act) { leave(act.seals, GoodsState::Auctioned); }
    void take(const ConfiscateGoods &act)
    {
        for (Tracked *one : named(act.seals)) {
            one->confiscatedBy = m_act;
            one->decision = m_decision;
        }
    }

    std::vector<Tracked *> named(const QStringList &seals)
    {
        std::vector<Tracked *> found;
        for (Tracked &one : goods)
            if (seals.contains(one.goods.seal))
                found.push_back(&one);
        return found;
    }
    void leave(const QStringList &seals, GoodsState state)
    {
        for (Tracked *one : named(seals)) {
            one->goods.state = state;
            one->goods.stateAct = m_act;
            one->goods.stateSince = m_day;
        }
    }

    const CaseFile &m_file;
    int m_act = 0;
    int m_decision = 0;
    Date m_day{1970, 1, 1};
};

/// What was said of preserved evidence when its measure ended.
const DisposePreserved *disposalOf(const CaseFile &file, int measure)
{
    for (const Entry &entry : file.entries)
        if (const auto *disposal = std::get_if<DisposePreserved>(&entry.body);
            disposal && entry.state == EntryState::Effective && disposal->preservation == measure)
            return disposal;
    return nullptr;
}

/// The day on which nothing holds goods of that measure any more; nothing while something does.
/// What was preserved and then seized is held by the seizure.
std::optional<Date> freedOn(const CaseFile &file, const Measure &measure)
{
    if (!measure.endedOn || !measure.preservation)
        return measure.endedOn;
    const DisposePreserved *disposal = disposalOf(file, measure.act);
    if (disposal && disposal->disposal == PreservedDisposal::Confiscated)
        return {};
    if (!disposal || disposal->disposal != PreservedDisposal::TurnedIntoSeizure)
        return measure.endedOn;
    std::optional<Date> last;
    for (const Measure &later : file.measures) {
        if (later.preservation || later.act < measure.act)
            continue;
        if (!later.endedOn)
            return {};
        last = std::max(last.value_or(*later.endedOn), *later.endedOn);
    }
    return last;
}

} // namespace

bool StoredGoods::isThere() const
{
    switch (state) {
    case GoodsState::Held:
    case GoodsState::ToReturn:
    case GoodsState::Confiscated:
        return true;
    case GoodsState::SoldEarly:
    case GoodsState::Returned:
    case GoodsState::Auctioned:
    case GoodsState::Disposed:
        return false;
    }
    Q_UNREACHABLE();
}

bool hasGoods(const CaseFile &file)
{
    return std::any_of(file.entries.begin(), file.entries.end(), [](const Entry &entry) {
        return std::holds_alternative<EnterGoods>(entry.body);
    });
}

std::vector<StoredGoods> goodsOf(const CaseFile &file, const Rules &rules, Date on)
{
    std::vector<StoredGoods> found;
    if (!hasGoods(file))
        return found;
    Inventory inventory(file);
    const StandingDecision standing = standingDecision(file, rules, on);
    for (Tracked &one : inventory.goods) {
        StoredGoods &goods = one.goods;
        const Measure *measure = gates::measureOf(file, goods.under);
        std::optional<Date> freed = measure ? freedOn(file, *measure) : std::nullopt;
        if (!freed && measure && measure->endedOn && standing.annulled)
            freed = standing.changedOn; // what was to be confiscated under it no longer is
        goods.ground = freed ? GoodsState::ToReturn : GoodsState::Held;
        Date since = freed.value_or(goods.stateSince);
        if (one.confiscatedBy) {
            const bool stands =
                file.decision && file.decision->act == one.decision && !standing.annulled;
            goods.ground = stands ? GoodsState::Confiscated : GoodsState::ToReturn;
            const Entry *by = file.entry(one.confiscatedBy);
            since = stands ? by->effectiveOn : standing.changedOn.value_or(by->effectiveOn);
        }
        if (goods.state == GoodsState::Held) {
            goods.state = goods.ground;
            goods.stateSince = std::max(since, goods.since);
            if (one.confiscatedBy)
                goods.stateAct = one.confiscatedBy;
        }
        found.push_back(std::move(goods));
    }
    return found;
}

std::vector<StoredGoods> goodsRowsOf(const CaseFile &file, const Rules &rules)
{
    if (file.entries.empty())
        return {};
    return goodsOf(file, rules, dayInChina(file.entries.back().act.recordedAt) + Days(400));
}

std::vector<ReceiptRow> receiptsOf(const CaseFile &file)
{
    std::vector<ReceiptRow> found;
    for (const Payment &payment : file.payments)
        found.push_back({payment.act, payment.receipt, payment.day, payment.amount});
    for (const Entry &entry : file.entries)
        if (const auto *sale = std::get_if<SellGoodsEarly>(&entry.body);
            sale && entry.state == EntryState::Effective)
            found.push_back({entry.act.sequence, sale->receipt, entry.effectiveOn, sale->proceeds});
    std::stable_sort(found.begin(), found.end(),
                     [](const ReceiptRow &a, const ReceiptRow &b) { return a.act < b.act; });
    return found;
}

} // namespace anjuan
