// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_assembler.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace anjuan {

namespace {

struct RowsText {
    Q_DECLARE_TR_FUNCTIONS(RowsText)
};

constexpr int rowsAskedForHeader = 20;

} // namespace

Result<bool> RowAssembler::take(qint64 number, QStringList cells, const QString &problem)
{
    for (QString &cell : cells)
        cell = trimmedOfBlanks(cell);
    const bool isBlank = std::all_of(cells.cbegin(), cells.cend(),
                                     [](const QString &cell) { return cell.isEmpty(); });
    if (isBlank && problem.isEmpty())
        return true;
    if (m_info.headerNumber == 0)
        return takeHeader(number, std::move(cells));
    if (m_info.rows == table_limits::rows)
        return refused(
            RowsText::tr("The file has more than %1 rows; divide it.").arg(table_limits::rows));

    TableRow row{number, std::move(cells), problem};
    if (row.problem.isEmpty())
        row.problem = problemOf(number, row.cells);
    row.cells.resize(m_info.header.size());
    ++m_info.rows;
    m_info.stopped = m_visitor.row && !m_visitor.row(row);
    return !m_info.stopped;
}

Result<> RowAssembler::finish() const
{
    if (m_info.headerNumber > 0 || m_info.stopped)
        return {};
    if (m_asked > 0)
        return refused(
            RowsText::tr("None of the first rows of the file is a header that is known here."));
    return refused(RowsText::tr("The file is empty: it has not even a header row."));
}

Result<bool> RowAssembler::takeHeader(qint64 number, QStringList cells)
{
    if (m_options.isHeader && !m_options.isHeader(cells)) {
        if (++m_asked < rowsAskedForHeader)
            return true;
        return refused(
            RowsText::tr("None of the first rows of the file is a header that is known here."));
    }
    while (!cells.isEmpty() && cells.back().isEmpty())
        cells.removeLast();
    if (cells.size() > table_limits::columns)
        return refused(RowsText::tr("The header in row %1 has %2 columns; %3 are the most.")
                           .arg(QString::number(number), QString::number(cells.size()),
                                QString::number(table_limits::columns)));
    QHash<QString, int> columns;
    for (int column = 0; column < cells.size(); ++column) {
        const QString form = searchForm(cells[column]);
        if (form.isEmpty())
            continue;
        if (const auto found = columns.constFind(form); found != columns.cend())
            return refused(RowsText::tr("The header “%1” occurs twice, in columns %2 and %3; "
                                        "rename or remove one of them.")
                               .arg(cells[column], columnName(*found), columnName(column)));
        columns.insert(form, column);
    }
    m_info.header = cells;
    m_info.headerNumber = number;
    m_info.stopped = m_visitor.header && !m_visitor.header(m_info);
    return !m_info.stopped;
}

QString RowAssembler::problemOf(qint64 number, const QStringList &cells) const
{
    qsizetype used = cells.size();
    while (used > 0 && cells[used - 1].isEmpty())
        --used;
    if (used > m_info.header.size())
        return RowsText::tr("Row %1 has more cells (%2) than the header has columns (%3).")
            .arg(QString::number(number), QString::number(used),
                 QString::number(m_info.header.size()));
    // A spreadsheet leaves empty cells at the end out; a CSV file does not, and a short line may
    // have been torn in two.
    if (m_info.format == TableInfo::Format::Csv && cells.size() < m_info.header.size())
        return RowsText::tr("Row %1 has fewer cells (%2) than the header has columns (%3).")
            .arg(QString::number(number), QString::number(cells.size()),
                 QString::number(m_info.header.size()));
    for (int column = 0; column < cells.size(); ++column)
        if (cells[column].contains(QChar::ReplacementCharacter))
            return RowsText::tr("Row %1, column %2: the text contains “�”, it was damaged before "
                                "the file was saved.")
                .arg(QString::number(number), columnName(column));
    return {};
}

} // namespace anjuan
