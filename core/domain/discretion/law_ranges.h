// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/assessment.h"

namespace anjuan {

/// What the article, and the matter in force, allow for one row with the facts of the case.
struct LawAnswer {
    std::optional<MoneyRange> range{};
    bool isBarred = false; ///< no fine is possible; `notes` say why
    QStringList missing{}; ///< facts and judgements on which it depends
    QStringList notes{};
};
LawAnswer lawAnswer(const BenchmarkRow &row, const AssessmentQuestion &question);

} // namespace anjuan
