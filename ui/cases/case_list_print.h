// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_columns.h"
#include "ui/widgets/table_print.h"

namespace anjuan {

/// The rows of a list of cases, to be printed as a table.
struct PrintedList {
    QString title{};
    QString remark{}; ///< what was filtered
    QList<CaseColumn> columns{};
    std::vector<CaseLine> lines{};
    Date today{1970, 1, 1};
};

PrintedTable tableOf(const PrintedList &list);
/// The number of pages it takes.
int printList(QPrinter &printer, const PrintedList &list);

} // namespace anjuan
