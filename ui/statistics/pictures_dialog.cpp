// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pictures_dialog.h"

#include "core/exchange/chart_svg.h"
#include "core/services/figure_report.h"
#include "ui/shell/workplace.h"
#include "ui/statistics/chart_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

PicturesDialog::PicturesDialog(Workplace &workplace, const StatisticsQuery &query, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_view(new ChartView),
      m_trouble(new QLabel(tr("Counting…"))), m_png(new QPushButton(tr("Save as PNG…"))),
      m_svg(new QPushButton(tr("Save as SVG…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"pictures_dialog"_s);
    setWindowTitle(tr("Pictures of %1").arg(query.year));
    resize(1000, 560);
    m_list->setObjectName(u"pictures"_s);
    m_list->setAccessibleName(tr("Pictures"));
    m_list->setMaximumWidth(230);
    m_trouble->setObjectName(u"pictures_trouble"_s);
    m_trouble->setWordWrap(true);
    m_png->setObjectName(u"picture_png"_s);
    m_svg->setObjectName(u"picture_svg"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"pictures_close"_s);
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_view, 1);
    column->addLayout(row, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_trouble, 1);
    for (QPushButton *button : {m_png, m_svg, close})
        buttons->addWidget(button);
    column->addLayout(buttons);
    for (QPushButton *button : {m_png, m_svg})
        button->setEnabled(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &PicturesDialog::showCurrent);
    connect(m_png, &QPushButton::clicked, this, [this] { save(u"png"_s); });
    connect(m_svg, &QPushButton::clicked, this, [this] { save(u"svg"_s); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    workplace.read(
        this,
        [query](Seat &seat) -> Result<std::vector<Chart>> {
            const auto report = figure_report::gather(seat.db, seat.session, seat.book, query,
                                                      figure_report::ownProfile);
            if (!report)
                return report.error();
            return report->charts;
        },
        [this](const Result<std::vector<Chart>> &answer) {
            if (!answer)
                return m_trouble->setText(answer.error().text);
            m_trouble->clear();
            m_charts = *answer;
            for (const Chart &chart : m_charts)
                m_list->addItem(chart.title);
            m_list->setCurrentRow(0);
            m_list->setFocus();
        });
}

void PicturesDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool is = row >= 0 && static_cast<std::size_t>(row) < m_charts.size();
    m_png->setEnabled(is);
    m_svg->setEnabled(is);
    if (is)
        m_view->show(m_charts[static_cast<std::size_t>(row)]);
}

void PicturesDialog::save(const QString &ending)
{
    const Chart chart = m_charts[static_cast<std::size_t>(m_list->currentRow())];
    auto *dialog = new QFileDialog(this, tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(tr("Pictures (*.%1)").arg(ending));
    dialog->selectFile(chart.id + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, chart, ending](const QString &path) {
        const Result<> saved =
            figure_report::save(path, ending == u"png"_s ? ChartView::png(chart) : svgOf(chart));
        m_trouble->setText(saved ? tr("Saved as %1").arg(path) : saved.error().text);
        if (saved)
            emit said(tr("Saved as %1").arg(path));
    });
    dialog->open();
}

} // namespace anjuan
