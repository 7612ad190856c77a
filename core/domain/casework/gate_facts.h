// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/gates.h"

/// What several gates look at.
namespace anjuan::gates {

/// The penalties and the outcome an act speaks of.
struct Proposal {
    Outcome outcome{};
    Penalties penalties{};
};
std::optional<Proposal> proposalOf(const GateContext &context);
/// Null where no measure was taken by that act.
const Measure *measureOf(const CaseFile &file, int act);
QString labelOf(const Entry &entry);
/// Every penalty of `wanted` is in `told`, none with a greater amount.
bool within(const Penalties &wanted, const Penalties &told);
QString yuan(Money amount);
std::optional<Date> noticeServedOn(const GateContext &context);
/// The number of the act that is the decision; 0 for none.
int decisionAct(const CaseFile &file);
/// The day the last demand of that purpose made after the act `order` was served, no later than the
/// day of the gate; none where there is no such act.
std::optional<Date> demandServedOn(const GateContext &context, DemandPurpose purpose, int order);
/// The correction by which an opinion, a discussion or the report of a hearing came to say what who
/// gave it did not; 0 where there is none.
int amendedByOthers(const CaseFile &file, int act);
/// That a hearing was asked for in time and is neither held nor rightly declined; empty: none is
/// owed.
QString owedHearing(const GateContext &context);

/// Whether a reconsideration or an instance of a dispute without a penalty case went against the
/// bureau.
bool disputeWasLost(const CaseFile &file);

} // namespace anjuan::gates
