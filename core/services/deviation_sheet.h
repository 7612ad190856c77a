// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion.h"

namespace anjuan {

/// The yearly list of decisions that left their tier: headings and cells as they are printed and
/// exported.
namespace deviation_sheet {

QStringList headings();
/// Columns of amounts.
QList<int> numbers();
QStringList cells(const DeviationRow &row);
/// A workbook with the same columns, amounts as numbers and days as days.
Result<> writeXlsx(const QString &path, int year, const QList<DeviationRow> &rows);
Result<> writeCsv(const QString &path, const QList<DeviationRow> &rows);

} // namespace deviation_sheet
} // namespace anjuan
