// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/benchmark_review.h"
#include "core/domain/discretion/like_cases.h"
#include "core/services/discretion.h"

namespace anjuan::discretion_words {

/// What a person calls the column of a list of benchmarks that has that key.
QString columnName(const QString &key);
/// What differs between two editions of a row: "lowest fine: 700 → 1000".
QStringList differences(const RowChange &change);
/// How the proposed fine stands among the like cases, in a sentence; empty where none is proposed.
QString standing(const LikePicture &picture);

/// What an assessment makes of the facts, line by line; what belongs to a line above stands in.
QStringList report(const AssessmentReport &report);
/// The same of one that was recorded.
QStringList recorded(const Assessed &assessed);

} // namespace anjuan::discretion_words
