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
/// A hearing was asked for in time and is neither held nor rightly declined.
bool hearingIsOwed(const GateContext &context);

} // namespace anjuan::gates
