// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/limits.h"

namespace anjuan {

/// What became of the penalty decision through a remedy, and since when.
struct DecisionChange {
    enum class Kind { Fine, Annulled, Unlawful };
    Kind kind{};
    Date on{1970, 1, 1};
    int act = 0; ///< that says so
    std::optional<Money> fine{};
    bool redo = false;
    std::optional<int> redoDays{};
};

/// The changes that have taken effect by `on`, in their order. A judgment of the first instance
/// takes effect when nobody has appealed in time (行政诉讼法 85).
std::vector<DecisionChange> decisionChanges(const CaseFile &file, const Rules &rules, Date on);

/// The last day of a suit, once it is known by `on`: the last judgment was received, or the term
/// for an appeal against it is over.
std::optional<Date> suitOver(const Suit &suit, const Rules &rules, Date on);
/// The instance whose outcome stands, null where none does by `on`.
const SuitInstance *standingInstance(const Suit &suit, const Rules &rules, Date on);
/// The last day for an appeal against this instance; nothing where there is none.
std::optional<Reckoning> appealTerm(const SuitInstance &instance, const Rules &rules);
/// Which rule gives that term, "T47a" or "T47b".
QStringView appealRule(const SuitInstance &instance);

/// The term for the decision on a reconsideration (行政复议法 62), with its pauses and extension up
/// to `today`; nothing before it is accepted.
std::optional<Reckoning> termOf(const Reconsideration &one, const Rules &rules, Date today);

/// What a remedy ordered to be done again in a dispute without a penalty case, or to be done at
/// last.
struct OrderedAnew {
    int act = 0; ///< that says so
    Date on{1970, 1, 1};
    std::optional<int> days{};
    std::optional<Date> doneOn{};
};
std::vector<OrderedAnew> orderedAnew(const CaseFile &file, const Rules &rules, Date on);

/// Whether a remedy against the decision in force is under way on that day.
bool remedyUnderWay(const CaseFile &file, const Rules &rules, Date on);

/// The remedies against the decision in force, not those against one that was made anew since.
std::vector<const Reconsideration *> reconsiderationsNow(const CaseFile &file);
std::vector<const Suit *> suitsNow(const CaseFile &file);

} // namespace anjuan
