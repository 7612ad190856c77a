// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/casting.h"

#include "core/services/discretion_lookup.h"
#include "core/services/parties.h"

namespace anjuan::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t poolSize = 3000;
constexpr int newInHundred = 35;
/// Longer than any case is made to last.
constexpr int daysOfACase = 330;

/// From what sum to what sum, and against whom.
struct Range {
    qint64 fromYuan;
    qint64 toYuan;
    bool organisation;
};

Range rangeFor(const std::set<DemoTrait> &wanted, Dice &dice)
{
    const auto wants = [&](DemoTrait trait) { return wanted.contains(trait); };
    if (wants(DemoTrait::Summary)) {
        // 行政处罚法 68: up to a hundred yuan is taken on the spot.
        if (wants(DemoTrait::PaidInCash))
            return {20, 100, false};
        return dice.chance(25) ? Range{200, 3000, true} : Range{50, 200, false};
    }
    if (wants(DemoTrait::Hearing))
        return {10'000, 50'000, false};
    if (wants(DemoTrait::ReviewPassed) || wants(DemoTrait::ReviewReturned))
        return {10'000, 90'000, true};
    if (wants(DemoTrait::Confiscation))
        return {500, 5'000, false};
    // Below what calls for a legality review.
    return {200, 9'900, dice.chance(60)};
}

bool isAgainst(const Matter &matter, bool organisation)
{
    const bool people = matter.name.contains(u"个人"_s);
    const bool firms = matter.name.contains(u"单位"_s) || matter.name.contains(u"经营者"_s);
    return organisation ? !people : !firms;
}

/// A round sum in the range, more often a low one.
Money roundSum(qint64 from, qint64 to, Dice &dice)
{
    const qint64 step = to <= 200 ? 10 : to <= 3000 ? 50 : to <= 20'000 ? 100 : 1000;
    const qint64 first = (from + step - 1) / step * step;
    if (first > to)
        return Money::yuan(from);
    const int steps = static_cast<int>((to - first) / step) + 1;
    const int chosen = std::min({dice.below(steps), dice.below(steps), dice.below(steps)});
    return Money::yuan(first + chosen * step);
}

} // namespace

/// Who must be new shares nothing by which the cases of others would be taken for his: among very
/// many made-up parties the same shop of the same operator comes up twice.
Result<KnownParty> Parties::enter(bool organisation, const Session &session, Dice &dice,
                                  bool mustBeNew)
{
    const PartyKind kind =
        organisation ? (dice.chance(90) ? PartyKind::LegalPerson : PartyKind::OtherOrganisation)
                     : (dice.chance(60) ? PartyKind::NaturalPerson : PartyKind::SoleTrader);
    PartyDraft draft = madeUpParty(kind, dice);
    if (!m_keys) {
        draft.identityNumber.reset();
        draft.telephone.reset();
    }
    const Result<RegisteredParty> entered = parties::enter(m_db, session, m_keys, draft);
    if (!entered)
        return entered.error();
    ++m_entered;
    if (mustBeNew) {
        const auto kin = m_db.read([&]() -> Result<qsizetype> {
            return discretion_lookup::kinOf(m_db, entered->party.id).keys.size();
        });
        if (!kin)
            return kin.error();
        if (*kin > 1)
            return enter(organisation, session, dice, mustBeNew);
    }
    return KnownParty{entered->party.id, kind, draft.shop.isEmpty() ? draft.name : draft.shop};
}

Result<Parties::Drawn> Parties::draw(bool organisation, const Session &session, Dice &dice,
                                     const QString &matter, bool mustBeNew)
{
    Pool &pool = organisation ? m_organisations : m_citizens;
    if (m_isVaried && !mustBeNew)
        if (std::optional<KnownParty> again = pool.returning.take(matter, dice))
            return Drawn{*std::move(again), true};
    if (!m_isVaried && !mustBeNew && pool.known.size() >= 10 && !dice.chance(newInHundred))
        return Drawn{dice.oneOf(pool.known), true};
    const Result<KnownParty> entered = enter(organisation, session, dice, mustBeNew);
    if (!entered)
        return entered.error();
    const KnownParty &known = *entered;
    if (m_isVaried) {
        pool.returning.add(known, matter, dice);
    } else if (pool.known.size() < poolSize) {
        pool.known.push_back(known);
    } else {
        pool.known[pool.oldest] = known;
        pool.oldest = (pool.oldest + 1) % poolSize;
    }
    return Drawn{known, false};
}

Charges::Charges(const QList<Matter> &matters)
{
    for (const Matter &matter : matters) {
        if (m_matters.isEmpty() || m_matters.last().first().code != matter.code)
            m_matters.append(QList<Matter>());
        m_matters.last().append(matter);
    }
}

std::optional<Charge> Charges::choose(const std::set<DemoTrait> &wanted, Date day, Dice &dice) const
{
    const bool warning = wanted.contains(DemoTrait::WarningOnly);
    const Range range = rangeFor(wanted, dice);
    struct Candidate {
        const Matter *matter;
        qint64 from;
        qint64 to;
    };
    std::vector<Candidate> candidates;
    for (const QList<Matter> &versions : m_matters) {
        const QString &code = versions.first().code;
        const Matter *matter = inForce(versions, code, day);
        if (!matter || inForce(versions, code, day + Days(daysOfACase)) != matter ||
            !isAgainst(*matter, range.organisation) ||
            !matter->penalties.contains(PenaltyKind::Fine))
            continue;
        if (warning ? !matter->penalties.contains(PenaltyKind::Warning) : !matter->fineTo)
            continue;
        if (wanted.contains(DemoTrait::Confiscation) &&
            !matter->penalties.contains(PenaltyKind::ConfiscateGoods))
            continue;
        const qint64 from =
            std::max(range.fromYuan, (matter->fineFrom.value_or(Money{}).fen + 99) / 100);
        const qint64 to = warning ? from : std::min(range.toYuan, matter->fineTo->fen / 100);
        if (from <= to)
            candidates.push_back({matter, from, to});
    }
    if (candidates.empty())
        return {};
    // The first matters of a list are the common ones.
    const int count = static_cast<int>(candidates.size());
    const Candidate &chosen =
        candidates[static_cast<std::size_t>(std::min(dice.below(count), dice.below(count)))];
    return Charge{*chosen.matter, warning ? Money{} : roundSum(chosen.from, chosen.to, dice),
                  range.organisation};
}

} // namespace anjuan::demo
