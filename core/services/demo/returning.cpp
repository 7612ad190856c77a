// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/returning.h"

namespace anjuan::demo {

namespace {

constexpr int mostTimes = 20;
constexpr int sameMatterInHundred = 60;
/// While fewer wait than this, nobody comes again: else the first to come would come at once.
constexpr std::size_t fewestWaiting = 40;
constexpr int againInHundred = 62;

/// How often a party comes in all: n with a weight of 1/n².
int timesOf(Dice &dice)
{
    static const std::vector<int> sums = [] {
        std::vector<int> found;
        int sum = 0;
        for (int times = 1; times <= mostTimes; ++times) {
            sum += 1'000'000 / (times * times);
            found.push_back(sum);
        }
        return found;
    }();
    const int drawn = dice.below(sums.back());
    const auto place = std::upper_bound(sums.begin(), sums.end(), drawn);
    return static_cast<int>(place - sums.begin()) + 1;
}

} // namespace

void Returning::add(const KnownParty &party, const QString &matter, Dice &dice)
{
    for (int time = timesOf(dice); time > 1; --time)
        (dice.chance(sameMatterInHundred) ? m_sameAgain[matter] : m_anywhere).push_back(party);
}

KnownParty Returning::takeFrom(std::vector<KnownParty> &waiting, Dice &dice)
{
    const auto place = static_cast<std::size_t>(dice.below(static_cast<int>(waiting.size())));
    std::swap(waiting[place], waiting.back());
    KnownParty taken = std::move(waiting.back());
    waiting.pop_back();
    return taken;
}

std::optional<KnownParty> Returning::take(const QString &matter, Dice &dice)
{
    if (!dice.chance(againInHundred))
        return {};
    std::vector<KnownParty> &same = m_sameAgain[matter];
    if (same.size() >= fewestWaiting && dice.chance(sameMatterInHundred))
        return takeFrom(same, dice);
    if (m_anywhere.size() >= fewestWaiting)
        return takeFrom(m_anywhere, dice);
    return {};
}

} // namespace anjuan::demo
