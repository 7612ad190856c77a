// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/benchmark.h"
#include "core/domain/discretion/exemption.h"

namespace anjuan::discretion_lists {

/// The first day the edition no longer counts: it was repealed, or a later one of its name began.
std::optional<Date> endOf(const QList<BenchmarkSet> &all, const BenchmarkSet &edition);
std::optional<Date> endOf(const QList<ExemptionList> &all, const ExemptionList &edition);

} // namespace anjuan::discretion_lists
