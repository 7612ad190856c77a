// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_assembler.h"
#include "core/exchange/zip_archive.h"

namespace anjuan {

/// Reads one sheet of a workbook (ECMA-376) into `rows`. `info` gets the sheets. A cell merged
/// downwards counts for each of its rows, in its first column.
Result<> readXlsx(ZipArchive &archive, const TableOptions &options, const TableVisitor &visitor,
                  TableInfo &info, RowAssembler &rows);

/// What a number format makes of a number.
enum class CellNumberKind { Number, Day, Duration };

/// By its code, as in "yyyy\"年\"m\"月\"d\"日\";@".
CellNumberKind numberKindOf(QStringView formatCode);

/// The text of a number under a format, or nothing where it stands for no day. `text` is what the
/// file holds.
std::optional<QString> writtenNumber(QStringView text, CellNumberKind kind, bool from1904);

} // namespace anjuan
