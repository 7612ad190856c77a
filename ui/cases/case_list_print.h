// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_columns.h"

class QPagedPaintDevice;
class QPrinter;

namespace anjuan {

/// The rows of a list on paper: landscape, all columns side by side, long texts in several lines,
/// headings and page numbers on each page.
struct PrintedList {
    QString title{};
    QString remark{}; ///< what was filtered
    QList<CaseColumn> columns{};
    std::vector<CaseLine> lines{};
    Date today{1970, 1, 1};
};

/// The number of pages it takes.
int printList(QPrinter &printer, const PrintedList &list);

} // namespace anjuan
