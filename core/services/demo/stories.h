// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/demo/history.h"

namespace anjuan::demo {

/// Where an open case stands still.
enum class Halt {
    Never,
    AtDetection, ///< its second review
    AtLead,
    FilingProposed,
    UnderInvestigation,
    Reported,
    Notified,
    DecisionProposed,
    Decided,
    Served,
    Closed
};

/// A party as the stories name it.
struct KnownParty {
    PartyId id{};
    PartyKind kind{};
    QString name{};
};

/// What is weighed in a case whose matter has a benchmark.
struct Weighing {
    QString area{};    ///< square metres
    QString remark{};  ///< why the fine is what it is, within its tier
    QString refusal{}; ///< why the party does not go unpunished as a first offender
    QString ground{};  ///< of a fine outside the tier
    QString reason{};  ///< for it
};

/// What a case is to be about.
struct Plot {
    std::set<DemoTrait> wanted{};
    Halt halt = Halt::Never;
    bool awaitsReview = false; ///< with Halt::Notified: it ends with the request for its review
    KnownParty party{};
    Matter matter{};
    Money fine{}; ///< zero: a warning
    std::optional<Weighing> weighing{};
    QString place{};
    const Cast *cast = nullptr;
    Diary *diary = nullptr;
    std::size_t squad = 0;
};

/// Made-up cases for every deal of a deck: 130 decided on the spot, 70 ordinary ones.
inline constexpr int deckSize = 200;
/// The traits that the card of that number is to have.
std::set<DemoTrait> cardOfDeck(int number);

/// Decided on the spot (行政处罚法 51).
void tellSummary(History &history, const Plot &plot);
/// From the lead to the archive, or as far as the plot goes.
void tellOrdinary(History &history, const Plot &plot, const Calendar &calendar);

} // namespace anjuan::demo
