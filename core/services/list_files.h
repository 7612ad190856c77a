// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/exemption.h"

/// Benchmarks and exemption lists as files that the import takes: CSV where the name ends in
/// ".csv", else a workbook.
namespace anjuan::list_files {

enum class ListKind { Benchmarks, Exemptions };

/// Headings alone, below a row that says what goes into each column. The import passes over that
/// row, so it may stay where it is.
Result<> writeTemplate(const QString &path, ListKind kind);
/// An edition with all its rows, in the columns of the template. Taken over again under its name
/// and its day of effect it is the same, word for word.
Result<> writeEdition(const QString &path, const BenchmarkSet &set);
Result<> writeEdition(const QString &path, const ExemptionList &list);

/// What the file does not say of the edition: the options of the command that takes it over again.
QStringList importOptions(const BenchmarkSet &set);
QStringList importOptions(const ExemptionList &list);

} // namespace anjuan::list_files
