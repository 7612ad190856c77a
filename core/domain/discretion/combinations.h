// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/benchmark_review.h"

namespace anjuan {

/// Where the tiers of one matter ask for several choices and judgements at once: which of their
/// combinations are in no tier. Nothing where a tier goes by figures, or too many things are asked.
QList<SetRemark> uncoveredCombinations(const std::vector<const BenchmarkRow *> &rows);

} // namespace anjuan
