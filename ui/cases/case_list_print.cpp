// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_print.h"

#include "ui/text.h"

namespace anjuan {

namespace {

QString shown(const CaseLine &line, CaseColumn column)
{
    const CaseCell cell = case_columns::cell(line, column);
    return cell.amount ? text::amount(*cell.amount) : cell.text;
}

} // namespace

PrintedTable tableOf(const PrintedList &list)
{
    PrintedTable table{.title = list.title, .remark = list.remark, .today = list.today};
    for (const CaseColumn column : list.columns) {
        if (column == CaseColumn::Fine || column == CaseColumn::Paid)
            table.right.insert(static_cast<int>(table.headings.size()));
        table.headings << case_columns::label(column);
    }
    for (const CaseLine &line : list.lines) {
        QStringList cells;
        for (const CaseColumn column : list.columns)
            cells << shown(line, column);
        table.rows.push_back(cells);
    }
    return table;
}

int printList(QPrinter &printer, const PrintedList &list)
{
    return printTable(printer, tableOf(list));
}

} // namespace anjuan
