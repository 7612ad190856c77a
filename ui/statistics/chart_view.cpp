// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chart_view.h"

#include "core/domain/statistics/figure.h"
#include "core/exchange/chart_svg.h"
#include "ui/shell/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgRenderer>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int pngScale = 2;

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_picture(new QSvgRenderer(this))
{
    setObjectName(u"chart_view"_s);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Picture"));
    setMinimumSize(420, 260);
}

void ChartView::show(const Chart &chart)
{
    m_picture->load(svgOf(chart));
    QStringList said{chart.title};
    for (const ChartSeries &one : chart.series)
        for (qsizetype i = 0; i < chart.categories.size(); ++i)
            said << tr("%1, %2: %3")
                        .arg(
                            one.name, chart.categories[i],
                            figures::toText(one.values[static_cast<std::size_t>(i)], chart.places));
    setAccessibleName(chart.title);
    setAccessibleDescription(said.join(u'\n'));
    update();
}

QSize ChartView::sizeHint() const { return {720, 440}; }

QByteArray ChartView::png(const Chart &chart)
{
    QSvgRenderer picture(svgOf(chart));
    QImage image(picture.defaultSize() * pngScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize drawn = m_picture->defaultSize();
    if (drawn.isEmpty())
        return;
    const QSize fitted = drawn.scaled(size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::Antialiasing);
    m_picture->render(&painter, QRectF(QPointF(0, 0), fitted));
    if (hasFocus()) {
        painter.setPen(QPen(theme::text(theme::Tone::Accent), 1, Qt::DotLine));
        painter.drawRect(QRect(QPoint(0, 0), fitted).adjusted(0, 0, -1, -1));
    }
}

} // namespace anjuan
