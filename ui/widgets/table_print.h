// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/date.h"

#include <QSet>
#include <QStringList>
#include <vector>

class QPrinter;
class QWidget;

namespace anjuan {

/// A table on paper: all columns side by side, long texts in several lines, headings and page
/// numbers on each page.
struct PrintedTable {
    QString title{};
    QString remark{}; ///< what was filtered, or what the table is about
    QStringList headings{};
    QSet<int> right{}; ///< columns of amounts and counts
    std::vector<QStringList> rows{};
    Date today{1970, 1, 1};
};

/// The number of pages it takes.
int printTable(QPrinter &printer, const PrintedTable &table);
/// Shows it, landscape on A4, before it is printed.
void previewTable(QWidget *parent, const PrintedTable &table);

} // namespace anjuan
