// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion.h"
#include "core/services/discretion_lists.h"

namespace anjuan {

/// How benchmarks and exemptions are read by people, in the user's language.
namespace discretion_words {

QString label(Truth truth);
QString label(Assessment::Status status);
QString label(RowChange::Kind kind);
QString label(SetRemark::Kind kind);
QString label(discretion_lists::StaleAlarm::Kind kind);
QString label(PartySide side);
QString label(RangeModel model);
QString label(FirstBasis basis);
/// "300 to 500 yuan"
QString range(const MoneyRange &reach);
/// What stands in a field of an act of discretion, in the user's words; any other text as it is.
QString inWords(const FieldInfo &field, const QString &text);
/// What an assessment came to, in a few words; nothing for other acts.
QStringList outcomeOf(const Act &act);
/// How the amount of a row is made: "1 to 2 × value of the trees".
QString amount(const AmountRule &rule);
/// The outlying cases of a row, each with its kind of party, tier and fine, in one line.
QString outlying(const ConsistencyRow &row);
/// The facts of these keys by name, in one line.
QString factNames(const QStringList &keys);
/// Facts as they were recorded, by name and value, in one line.
QString factsText(const QStringList &facts);

} // namespace discretion_words
} // namespace anjuan
