// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/money.h"

#include "core/domain/calendar/json_date.h"
#include "core/domain/casework/limit_book.h"
#include "core/services/act_text.h"
#include "core/services/office.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/workbench_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonOf(const std::vector<SurchargeStretch> &stretches)
{
    QJsonArray list;
    for (const SurchargeStretch &stretch : stretches)
        list << QJsonObject{{u"from"_s, toIso(stretch.from)},
                            {u"to"_s, toIso(stretch.to)},
                            {u"base"_s, stretch.base.toString()},
                            {u"stands_still"_s, stretch.why}};
    return list;
}

/// What an act moves; nothing where it is not about money.
std::optional<Money> amountOf(const ActBody &body)
{
    if (const auto *decision = std::get_if<DecidePenalty>(&body))
        return fineOf(decision->penalties);
    if (const auto *decision = std::get_if<SummaryDecide>(&body))
        return fineOf(decision->penalties);
    if (const auto *payment = std::get_if<Pay>(&body))
        return payment->amount;
    if (const auto *refund = std::get_if<Refund>(&body))
        return refund->amount;
    if (const auto *auction = std::get_if<AuctionGoods>(&body))
        return auction->proceeds;
    if (const auto *remission = std::get_if<RemitSurcharge>(&body))
        return remission->amount;
    if (std::holds_alternative<GrantTerms>(body))
        return Money{};
    return {};
}

} // namespace

QJsonObject jsonOf(const Balance &balance)
{
    return {{u"on"_s, toIso(balance.on)},
            {u"decided"_s, balance.decided.toString()},
            {u"fine"_s, balance.fine.toString()},
            {u"served_on"_s, isoOrNull(balance.servedOn)},
            {u"due_on"_s, isoOrNull(balance.dueOn)},
            {u"received"_s, balance.received.toString()},
            {u"refunded"_s, balance.refunded.toString()},
            {u"fine_paid"_s, balance.finePaid.toString()},
            {u"fine_owed"_s, balance.fineOwed().toString()},
            {u"surcharge"_s, balance.surcharge.toString()},
            {u"surcharge_paid"_s, balance.surchargePaid.toString()},
            {u"remitted"_s, balance.remitted.toString()},
            {u"surcharge_owed"_s, balance.surchargeOwed().toString()},
            {u"capped"_s, balance.capped},
            {u"cap_on"_s, isoOrNull(balance.capOn)},
            {u"gains"_s, balance.gains.toString()},
            {u"gains_paid"_s, balance.gainsPaid.toString()},
            {u"overpaid"_s, balance.overpaid.toString()},
            {u"left"_s, balance.left().toString()},
            {u"stretches"_s, jsonOf(balance.stretches)}};
}

std::vector<Movement> movementsOf(const CaseFile &file, Date on)
{
    std::vector<Movement> found;
    for (const Entry &entry : file.entries) {
        const std::optional<Money> amount =
            entry.state == EntryState::Effective ? amountOf(entry.body) : std::nullopt;
        if (amount && entry.effectiveOn <= on)
            found.push_back(
                {entry.effectiveOn, entry.act.sequence, act_text::label(entry.act.kind), *amount});
    }
    return found;
}

namespace {

/// The cases with an unpaid fine: first those whose window for the court is open or lies ahead,
/// then those that lost it within a year, then the rest. Each once.
std::vector<LimitDuty> unpaid(const Database &db, const workbench_store::Reach &reach, Date on,
                              int limit)
{
    const Date last(2199, 12, 31);
    std::vector<LimitDuty> found;
    QSet<QString> known;
    const auto add = [&](const QString &rule, Date from, Date to) {
        for (const LimitDuty &open : workbench_store::limits(db, reach, {rule}, from, to, limit)) {
            const QString key = open.about.id.toString();
            if (known.contains(key) || known.size() >= limit)
                continue;
            known.insert(key);
            found.push_back(open);
        }
    };
    add(u"T28"_s, on, last);
    add(u"T28"_s, on - Days(lostWindowListedFor), on - Days(1));
    add(u"T20"_s, Date(1990, 1, 1), last);
    return found;
}

} // namespace

namespace money {

Result<std::vector<OwedCase>> owed(Database &db, const Session &session, const Rulebook &book,
                                   Date on, int limit)
{
    return office::readOnBehalf(
        db, session, "money"_L1, {}, [&]() -> Result<std::vector<OwedCase>> {
            workbench_store::Reach reach;
            const UnitTree units = organisation_store::unitTree(db);
            reach.units = unitsInReach(session.actor, units);
            const Rules rules = book.on(on);
            std::vector<OwedCase> found;
            for (const LimitDuty &open : unpaid(db, reach, on, limit)) {
                const CaseFile file = fold(ledger::acts(db, open.about.id));
                OwedCase one{.id = open.about.id,
                             .number = open.about.number,
                             .partyName = open.about.partyName,
                             .unit = units.find(UnitId::parse(file.unit))
                                         ? units.find(UnitId::parse(file.unit))->name
                                         : QString(),
                             .balance = balanceOf(file, rules, on)};
                if (const auto window = enforcementWindow(file, rules, on)) {
                    one.applyFrom = window->opensAfter + Days(1);
                    one.applyBy = window->lastDay;
                    if (const auto reminder = demandReminder(*window, rules))
                        one.demandBy = reminder->due;
                }
                for (const DemandMade &demand : file.after.demands)
                    if (demand.purpose == DemandPurpose::CourtApplication && file.decision &&
                        demand.act > file.decision->act)
                        one.demandedOn = demand.day;
                found.push_back(std::move(one));
            }
            const auto order = [on](const OwedCase &one) {
                const Date until = one.applyBy.value_or(Date(2199, 12, 31));
                return std::pair(until < on, until);
            };
            std::stable_sort(found.begin(), found.end(), [&](const OwedCase &a, const OwedCase &b) {
                return order(a) < order(b);
            });
            return found;
        });
}

} // namespace money

} // namespace anjuan
