// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_writer.h"
#include "core/services/figure_report.h"

#include <QCoreApplication>

namespace anjuan::figure_report {

using namespace Qt::StringLiterals;

namespace {

struct FigureDocumentText {
    Q_DECLARE_TR_FUNCTIONS(FigureDocumentText)
};

using Row = std::vector<DocxLine>;

DocxLine plain(const QString &text) { return {DocxPiece{text}}; }

DocxLine strong(const QString &text) { return {DocxPiece{text, DocxPiece::Look::Strong}}; }

DocxLine missing() { return {DocxPiece{u"—"_s, DocxPiece::Look::Missing}}; }

void writeTable(DocxWriter &to, const FilledTable &table)
{
    to.heading(table.name.here(), 2);
    Row names;
    Row values;
    for (const FilledColumn &column : table.columns) {
        names.push_back(strong(column.name.here()));
        values.push_back(column.value
                             ? plain(column.valueText() + (column.isTyped ? u"*"_s : u""_s))
                             : missing());
    }
    to.table({names, values});
    for (const FilledColumn &column : table.columns)
        if (!column.value)
            to.remark(FigureDocumentText::tr("%1: %2").arg(column.name.here(), column.missing));
    for (const QString &fault : table.faults)
        to.remark(fault);
}

void writeGroup(DocxWriter &to, const FigureReport &report, const IndicatorGroup &group)
{
    const IndicatorBook &book = statistics::book();
    std::vector<Row> rows{
        {strong(FigureDocumentText::tr("Figure")), strong(FigureDocumentText::tr("Value")),
         strong(FigureDocumentText::tr("Unit")), strong(FigureDocumentText::tr("Year before")),
         strong(FigureDocumentText::tr("Made of")),
         strong(FigureDocumentText::tr("What it counts"))}};
    for (const YearFigure &figure : report.figures.figures) {
        const Indicator &indicator = *book.find(figure.id);
        if (indicator.group != group.id)
            continue;
        QString madeOf = figure.missing;
        if (figure.value && figure.above && figure.below)
            madeOf = figures::toText(*figure.above, figures::places(*book.find(indicator.first))) +
                     (indicator.tally == Tally::Ratio ? u" / "_s : u" → "_s) +
                     figures::toText(*figure.below, figures::places(*book.find(indicator.second)));
        else if (figure.value && figure.isTyped)
            madeOf = figure.source;
        const YearFigure *before = report.before.find(figure.id);
        rows.push_back({plain(figure.name.here()),
                        figure.value ? plain(figure.valueText() + (figure.isTyped ? u"*"_s : u""_s))
                                     : missing(),
                        plain(indicators::unitName(figure.unit)),
                        plain(before && before->value ? before->valueText() : u"—"_s),
                        plain(madeOf), plain(indicator.definition.here())});
    }
    to.heading(group.name.here(), 2);
    to.table(rows, {26, 13, 8, 13, 20, 44});
}

} // namespace

Result<QByteArray> document(const FigureReport &report)
{
    DocxWriter to(DocxWriter::Paper::Landscape);
    to.title(FigureDocumentText::tr("%1: yearly statistics of enforcement, %2")
                 .arg(report.agency, QString::number(report.figures.year)));
    for (const QString &line : headLines(report))
        to.remark(line);
    to.heading(FigureDocumentText::tr("Part one: tables"), 1);
    for (const FilledTable &table : report.tables)
        writeTable(to, table);
    to.heading(FigureDocumentText::tr("Part two: instructions"), 1);
    for (const QString &line : instructions(report))
        to.remark(line);
    to.heading(FigureDocumentText::tr("Part three: figures"), 1);
    for (const IndicatorGroup &group : statistics::book().groups)
        writeGroup(to, report, group);
    to.heading(FigureDocumentText::tr("Part four: pictures"), 1);
    for (const Chart &chart : report.charts)
        to.chart(chart);
    return to.toBytes();
}

} // namespace anjuan::figure_report
