// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/bar_picture.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureMargin = 6;
constexpr int gap = 4;
constexpr int narrowestBar = 3;

} // namespace

BarPicture::BarPicture(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"bar_picture"_s);
    setFocusPolicy(Qt::TabFocus);
}

void BarPicture::show(const QString &title, const QList<Bar> &bars)
{
    m_title = title;
    m_bars = bars;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(bars.size()) - 1));
    QStringList said{title};
    for (const Bar &bar : bars)
        said << tr("%1: %2").arg(bar.label, bar.value);
    setAccessibleName(title);
    setAccessibleDescription(said.join(u'\n'));
    update();
}

QSize BarPicture::minimumSizeHint() const
{
    return {240, fontMetrics().height() * (4 + static_cast<int>(m_bars.size()))};
}

int BarPicture::rowHeight() const
{
    const int line = fontMetrics().height();
    return std::clamp((height() - line - gap) / std::max(1, static_cast<int>(m_bars.size())), line,
                      line + 2 * gap);
}

int BarPicture::barsDrawn() const
{
    const int all = static_cast<int>(m_bars.size());
    const int room = (height() - fontMetrics().height() - gap) / rowHeight();
    return room >= all ? all : std::max(0, room - 1);
}

void BarPicture::choose(int bar)
{
    if (bar < 0 || bar >= barsDrawn())
        return;
    m_current = bar;
    update();
    emit chosen(m_bars[bar].key);
}

void BarPicture::mouseReleaseEvent(QMouseEvent *event)
{
    const int top = fontMetrics().height() + gap;
    if (event->button() == Qt::LeftButton && event->pos().y() >= top)
        choose((event->pos().y() - top) / rowHeight());
}

void BarPicture::keyPressEvent(QKeyEvent *event)
{
    const int last = barsDrawn() - 1;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        m_current =
            std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, last));
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BarPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    painter.setPen(theme::text(theme::Tone::Plain));
    painter.drawText(
        QRect(pictureMargin, 0, width() - 2 * pictureMargin, line), Qt::AlignLeft,
        fontMetrics().elidedText(m_title, Qt::ElideRight, width() - 2 * pictureMargin));
    if (m_bars.isEmpty()) {
        painter.setPen(theme::text(theme::Tone::Quiet));
        painter.drawText(rect(), Qt::AlignCenter, tr("There is nothing to draw."));
        return;
    }
    qint64 greatest = 1;
    int labels = 0;
    int values = 0;
    for (const Bar &bar : m_bars) {
        greatest = std::max(greatest, bar.size);
        labels = std::max(labels, fontMetrics().horizontalAdvance(bar.label) + gap);
        values = std::max(values, fontMetrics().horizontalAdvance(bar.value));
    }
    labels = std::min(labels, width() / 3);
    const int left = pictureMargin + labels + gap;
    const int most = std::max(narrowestBar, width() - left - values - 2 * gap - pictureMargin);
    const int step = rowHeight();
    const int drawn = barsDrawn();
    int top = line + gap;
    for (const Bar &bar : m_bars.first(drawn)) {
        const QRect row(pictureMargin, top, width() - 2 * pictureMargin, step);
        painter.setPen(theme::text(theme::Tone::Plain));
        painter.drawText(QRect(pictureMargin, top, labels, step), Qt::AlignRight | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.label, Qt::ElideRight, labels));
        const int size =
            bar.size > 0 ? std::max(narrowestBar, static_cast<int>(static_cast<double>(most) *
                                                                   static_cast<double>(bar.size) /
                                                                   static_cast<double>(greatest)))
                         : 0;
        const QRect body(left, top + 1, size, std::max(2, step - 3));
        painter.fillRect(body, theme::ground(theme::Tone::Accent));
        // The edge and the value tell the same on paper without colour.
        if (size > 0)
            painter.drawRect(body.adjusted(0, 0, -1, -1));
        painter.drawText(QRect(left + size + gap, top, row.right() - left - size, step),
                         Qt::AlignLeft | Qt::AlignVCenter, bar.value);
        top += step;
    }
    if (drawn < m_bars.size()) {
        painter.setPen(theme::text(theme::Tone::Quiet));
        painter.drawText(QRect(pictureMargin, top, width() - 2 * pictureMargin, step),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%n more", nullptr, static_cast<int>(m_bars.size()) - drawn));
    }
    if (hasFocus() && drawn > 0) {
        painter.setPen(QPen(theme::text(theme::Tone::Accent), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.drawRect(QRect(0, line + gap + m_current * step, width() - 1, step - 1));
    }
}

} // namespace anjuan
