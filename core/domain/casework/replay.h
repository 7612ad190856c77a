// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/procedure.h"

#include <functional>

namespace anjuan {

/// A decision that stands in a ledger and should never have got there.
struct UnlawfulDecision {
    int act = 0; ///< the act that gave it its effect
    Refusals refusals{};
};

/// Asks the gates of each decision again, as the case stood when it took effect and under the rules
/// for it on that day: whether its review had passed, whether the party was told and its defence
/// answered. Looks at the acts alone, never at another register, which may have changed since. A
/// decision that was voided is passed over.
std::vector<UnlawfulDecision>
unlawfulDecisions(const std::vector<Act> &acts,
                  const std::function<Rules(const CaseFile &, Date)> &rulesOf);

} // namespace anjuan
