// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/assessment.h"

namespace anjuan {

/// Reckons the amount of one row for the case: range, proposed amount and the arithmetic in words;
/// what is missing for it, and where the law or the cap cuts it.
void reckon(const BenchmarkSet &set, const BenchmarkRow &row, const AssessmentQuestion &question,
            TierOutcome &outcome);

} // namespace anjuan
