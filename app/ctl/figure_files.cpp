// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/figure_files.h"

#include "app/ctl/desk.h"
#include "app/ctl/terminal.h"
#include "core/exchange/chart_svg.h"
#include "core/exchange/csv_writer.h"
#include "core/services/figure_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct FigureFilesText {
    Q_DECLARE_TR_FUNCTIONS(FigureFilesText)
};

Result<QStringList> drawInto(const QString &folder, const FigureReport &report)
{
    const QDir where(folder);
    if (!where.mkpath(u"."_s))
        return refused(FigureFilesText::tr("The folder “%1” can't be made.").arg(folder));
    QStringList written;
    for (const Chart &chart : report.charts) {
        const QString path =
            where.filePath(u"%1-%2.svg"_s.arg(QString::number(report.figures.year), chart.id));
        if (const Result<> saved = figure_report::save(path, svgOf(chart)); !saved)
            return saved.error();
        written << path;
    }
    return written;
}

} // namespace

std::vector<Option> fileOptions()
{
    return {{"--xlsx", "FILE",
             QT_TRANSLATE_NOOP("Command", "write figures, official tables, parts, pictures, "
                                          "definitions and case lists to a workbook"),
             WordType::Path},
            {"--docx", "FILE",
             QT_TRANSLATE_NOOP("Command",
                               "write the official tables with their instructions, the figures and "
                               "pictures to a Word document"),
             WordType::Path},
            {"--pictures", "FOLDER",
             QT_TRANSLATE_NOOP("Command", "write the pictures of the year to SVG files"),
             WordType::Path}};
}

Answer handOut(Call &call, const Seat &seat, const Rulebook &book, const StatisticsQuery &query)
{
    const auto progress = [&](qint64 done, qint64 total) {
        call.screen.showProgress(FigureFilesText::tr("Counting"), done, total);
        return true;
    };
    const QString profile =
        call.has("--profile"_L1) ? call.text("--profile"_L1) : QString(figure_report::ownProfile);
    const auto report =
        figure_report::gather(seat.db, seat.session, book, query, profile, progress);
    if (!report) {
        call.screen.endProgress();
        return report.error();
    }
    QStringList written;
    if (call.has("--csv"_L1)) {
        const QString path = call.text("--csv"_L1);
        if (const Result<> done = csv::writeFile(path, figure_report::rows(report->figures)); !done)
            return done.error();
        written << path;
    }
    if (call.has("--xlsx"_L1)) {
        const QString path = call.text("--xlsx"_L1);
        const Result<> done = figure_report::writeWorkbook(seat.db, seat.session, book, query,
                                                           *report, path, progress);
        call.screen.endProgress();
        if (!done)
            return done.error();
        written << path;
    }
    if (call.has("--docx"_L1)) {
        const QString path = call.text("--docx"_L1);
        const Result<QByteArray> bytes = figure_report::document(*report);
        if (!bytes)
            return bytes.error();
        if (const Result<> saved = figure_report::save(path, *bytes); !saved)
            return saved.error();
        written << path;
    }
    if (call.has("--pictures"_L1)) {
        const Result<QStringList> drawn = drawInto(call.text("--pictures"_L1), *report);
        if (!drawn)
            return drawn.error();
        written << *drawn;
    }
    call.screen.endProgress();
    QStringList lines = figure_report::headLines(*report);
    for (const QString &path : written)
        lines << FigureFilesText::tr("Written: %1").arg(path);
    return {{{u"year"_s, report->figures.year},
             {u"known_on"_s, report->figures.knownOn.toString()},
             {u"written"_s, QJsonArray::fromStringList(written)}},
            lines.join(u'\n')};
}

} // namespace anjuan::ctl
