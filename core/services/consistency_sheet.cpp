// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/consistency_sheet.h"

#include "core/exchange/xlsx_writer.h"
#include "core/services/discretion_words.h"

#include <QCoreApplication>

namespace anjuan::consistency_sheet {

using namespace Qt::StringLiterals;

namespace {

struct ConsistencySheetText {
    Q_DECLARE_TR_FUNCTIONS(ConsistencySheetText)
};

} // namespace

QStringList headings()
{
    return {ConsistencySheetText::tr("Matter"),
            ConsistencySheetText::tr("Name"),
            ConsistencySheetText::tr("Squad"),
            ConsistencySheetText::tr("Cases"),
            ConsistencySheetText::tr("Median"),
            ConsistencySheetText::tr("Bureau’s median"),
            ConsistencySheetText::tr("Lowest"),
            ConsistencySheetText::tr("Highest"),
            ConsistencySheetText::tr("Outside the range"),
            ConsistencySheetText::tr("Deviating"),
            ConsistencySheetText::tr("Cases outside the range")};
}

QList<int> numbers() { return {3, 4, 5, 6, 7, 8, 9}; }

QStringList cells(const ConsistencyRow &row)
{
    return {row.matter,
            row.matterName,
            row.unitName,
            QString::number(row.cases),
            row.median.toString(),
            row.bureauMedian.toString(),
            row.lowest.toString(),
            row.highest.toString(),
            QString::number(row.outliers),
            QString::number(row.deviations),
            discretion_words::outlying(row)};
}

Result<> writeXlsx(const QString &path, int year, const QList<ConsistencyRow> &rows)
{
    std::vector<XlsxWriter::Column> columns;
    for (const QString &heading : headings())
        columns.push_back({heading, columns.size() == 1 || columns.size() == 2 ? 30.0
                                    : columns.size() == 10                     ? 60.0
                                                                               : 13.0});
    auto writer =
        XlsxWriter::create(path, ConsistencySheetText::tr("Consistency %1").arg(year), columns);
    if (!writer)
        return writer.error();
    for (const ConsistencyRow &row : rows) {
        const Result<> done = (*writer)->write(
            {row.matter, row.matterName, row.unitName, static_cast<qint64>(row.cases), row.median,
             row.bureauMedian, row.lowest, row.highest, static_cast<qint64>(row.outliers),
             static_cast<qint64>(row.deviations), discretion_words::outlying(row)});
        if (!done)
            return done;
    }
    return (*writer)->finish();
}

} // namespace anjuan::consistency_sheet
