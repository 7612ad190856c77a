// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/figure_exports.h"

#include "core/services/figure_report.h"
#include "ui/statistics/long_job.h"
#include "ui/statistics/pictures_dialog.h"
#include "ui/statistics/report_dialog.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const FigureReport &report)
{
    QJsonObject json = statistics::toJson(report.figures);
    QJsonArray tables;
    for (const FilledTable &table : report.tables)
        tables << figure_tables::toJson(table);
    QJsonObject parts;
    for (const auto &[by, broken] : report.parts)
        parts.insert(nameOf(breakdownNames, by), statistics::toJson(broken));
    json.insert(u"profile"_s, report.profile->id);
    json.insert(u"tables"_s, tables);
    json.insert(u"parts"_s, parts);
    return QJsonDocument(json).toJson();
}

} // namespace

FigureExports::FigureExports(Workplace &workplace, std::function<StatisticsQuery()> query,
                             QWidget *page)
    : QObject(page), m_workplace(workplace), m_query(std::move(query)), m_page(page),
      m_menu(new QMenu(page))
{
    m_menu->setObjectName(u"figure_exports"_s);
    add(u"export_workbook"_s, tr("Workbook (XLSX)…"), &FigureExports::saveWorkbook);
    add(u"export_document"_s, tr("Tables as a Word document…"), &FigureExports::saveDocument);
    add(u"export_json"_s, tr("JSON…"), &FigureExports::saveJson);
    m_menu->addSeparator();
    add(u"show_pictures"_s, tr("Pictures…"), &FigureExports::showPictures);
    add(u"yearly_report"_s, tr("Yearly report…"), &FigureExports::writeReport);
}

QAction *FigureExports::add(const QString &name, const QString &text, void (FigureExports::*does)())
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, does);
    m_page->addAction(action);
    return action;
}

void FigureExports::saveAs(const QString &title, const QString &name, const QString &filter,
                           std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(m_page, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->setNameFilter(filter);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void FigureExports::saveReport(const SaveWords &words, const QString &name, Writing write)
{
    saveAs(
        words.title, name, words.filter,
        [this, doing = words.doing, query = m_query(), write](const QString &path) {
            const auto job = [query, path, write](Seat &seat,
                                                  const Progress &progress) -> Result<QString> {
                const auto report = figure_report::gather(seat.db, seat.session, seat.book, query,
                                                          figure_report::ownProfile, progress);
                if (!report)
                    return report.error();
                if (const Result<> written = write(seat, query, *report, path, progress); !written)
                    return written.error();
                return tr("Saved as %1").arg(path);
            };
            auto *dialog = new LongJob(m_workplace, doing, job, m_page);
            connect(dialog, &LongJob::done, this, &FigureExports::said);
            dialog->open();
        });
}

void FigureExports::saveWorkbook()
{
    saveReport({tr("Save the workbook"), tr("Workbooks (*.xlsx)"), tr("Writing the workbook")},
               tr("figures-%1.xlsx").arg(m_query().year),
               [](Seat &seat, const StatisticsQuery &query, const FigureReport &report,
                  const QString &path, const Progress &progress) {
                   return figure_report::writeWorkbook(seat.db, seat.session, seat.book, query,
                                                       report, path, progress);
               });
}

void FigureExports::saveDocument()
{
    saveReport({tr("Save the document"), tr("Word documents (*.docx)"), tr("Writing the document")},
               tr("figures-%1.docx").arg(m_query().year),
               [](Seat &, const StatisticsQuery &, const FigureReport &report, const QString &path,
                  const Progress &) -> Result<> {
                   const Result<QByteArray> bytes = figure_report::document(report);
                   if (!bytes)
                       return bytes.error();
                   return figure_report::save(path, *bytes);
               });
}

void FigureExports::saveJson()
{
    saveReport({tr("Save the figures"), tr("JSON files (*.json)"), tr("Writing the figures")},
               tr("figures-%1.json").arg(m_query().year),
               [](Seat &, const StatisticsQuery &, const FigureReport &report, const QString &path,
                  const Progress &) { return figure_report::save(path, jsonOf(report)); });
}

void FigureExports::showPictures()
{
    auto *dialog = new PicturesDialog(m_workplace, m_query(), m_page);
    connect(dialog, &PicturesDialog::said, this, &FigureExports::said);
    dialog->open();
}

void FigureExports::writeReport()
{
    auto *dialog = new ReportDialog(m_workplace, m_query(), m_page);
    connect(dialog, &ReportDialog::said, this, &FigureExports::said);
    dialog->open();
}

} // namespace anjuan
