// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion.h"

namespace anjuan {

/// The sheet of yearly consistency: headings and cells as they are printed and exported.
namespace consistency_sheet {

QStringList headings();
/// Columns of amounts and counts.
QList<int> numbers();
QStringList cells(const ConsistencyRow &row);
/// A workbook with the same columns, amounts and counts as numbers.
Result<> writeXlsx(const QString &path, int year, const QList<ConsistencyRow> &rows);

} // namespace consistency_sheet
} // namespace anjuan
