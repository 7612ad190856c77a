// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_assembler.h"

namespace anjuan {

/// Reads a CSV file (RFC 4180, with separators as found) into `rows`. `info` gets encoding and
/// separator.
Result<> readCsv(QIODevice &device, const TableOptions &options, const TableVisitor &visitor,
                 TableInfo &info, RowAssembler &rows);

} // namespace anjuan
