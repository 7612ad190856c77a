// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/benchmark_review.h"

#include <QCoreApplication>

namespace anjuan {

/// What a review says stands in one translation context.
struct BenchmarkReviewText {
    Q_DECLARE_TR_FUNCTIONS(BenchmarkReviewText)
};

// The tiers of one matter and party, in their order, gone over by subject.

/// What facts fall into several tiers, and which into none.
QList<SetRemark> factRemarks(const std::vector<const BenchmarkRow *> &rows);
/// Where amounts leave the law or one another's order, and what the law allows and no tier uses.
QList<SetRemark> amountRemarks(const std::vector<const BenchmarkRow *> &rows);

} // namespace anjuan
