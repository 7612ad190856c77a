// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/discretion/list_columns.h"

namespace anjuan::ctl {

/// `mapping` with what “--column HEADER=COLUMN” says beside it.
Result<ColumnMapping> withColumns(ColumnMapping mapping, const QStringList &words);

} // namespace anjuan::ctl
