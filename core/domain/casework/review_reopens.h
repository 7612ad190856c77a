// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/gates.h"

namespace anjuan {

/// The first act of investigation recorded after the opinion, which its reviewer cannot have seen:
/// evidence, an inquiry, an inspection, a sample, an appraisal. 0 where there is none. What follows
/// the decision proves other things.
int evidenceAfter(const CaseFile &file, const LegalityReview &review);

namespace gates {

/// After 补充调查 or 建议改正 only what cures an objection of the opinion is investigated again,
/// until the investigation is reported anew.
void reopenedByTheReview(GateContext &context);

} // namespace gates

} // namespace anjuan
