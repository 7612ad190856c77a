// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deviation_sheet.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::deviation_sheet {

using namespace Qt::StringLiterals;

namespace {

struct DeviationSheetText {
    Q_DECLARE_TR_FUNCTIONS(DeviationSheetText)
};

} // namespace

QStringList headings()
{
    return {DeviationSheetText::tr("Decided"),
            DeviationSheetText::tr("Case"),
            DeviationSheetText::tr("Matter"),
            DeviationSheetText::tr("Name"),
            DeviationSheetText::tr("Squad"),
            DeviationSheetText::tr("Tier"),
            DeviationSheetText::tr("Tier from"),
            DeviationSheetText::tr("Tier to"),
            DeviationSheetText::tr("Fine"),
            DeviationSheetText::tr("Ground"),
            DeviationSheetText::tr("Reason"),
            DeviationSheetText::tr("Article"),
            DeviationSheetText::tr("Permission of the issuer"),
            DeviationSheetText::tr("Approvals"),
            DeviationSheetText::tr("Legality opinion")};
}

QList<int> numbers() { return {6, 7, 8}; }

QStringList cells(const DeviationRow &row)
{
    return {toIso(row.decidedOn), row.number,
            row.matter,           row.matterName,
            row.unitName,         row.tier,
            row.from.toString(),  row.to.toString(),
            row.fine.toString(),  wordFor(deviationGroundNames, row.ground),
            row.reason,           row.article,
            row.permission,       row.approvals.join(u'\n'),
            row.opinion};
}

Result<> writeXlsx(const QString &path, int year, const QList<DeviationRow> &rows)
{
    static constexpr double widths[] = {12, 26, 9, 26, 18, 12, 12, 12, 12, 16, 40, 26, 26, 40, 40};
    std::vector<XlsxWriter::Column> columns;
    for (const QString &heading : headings())
        columns.push_back({heading, widths[columns.size()]});
    auto writer =
        XlsxWriter::create(path, DeviationSheetText::tr("Deviations %1").arg(year), columns);
    if (!writer)
        return writer.error();
    for (const DeviationRow &row : rows) {
        std::vector<XlsxWriter::Cell> line;
        for (const QString &cell : cells(row))
            line.emplace_back(cell);
        line[0] = row.decidedOn;
        line[6] = row.from;
        line[7] = row.to;
        line[8] = row.fine;
        if (const Result<> done = (*writer)->write(line, XlsxWriter::Look::Wrapped); !done)
            return done;
    }
    return (*writer)->finish();
}

Result<> writeCsv(const QString &path, const QList<DeviationRow> &rows)
{
    std::vector<QStringList> lines{headings()};
    for (const DeviationRow &row : rows)
        lines.push_back(cells(row));
    return csv::writeFile(path, lines);
}

} // namespace anjuan::deviation_sheet
