// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/bar_picture.h"

#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 6;
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

void BarPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    painter.setPen(theme::text(theme::Tone::Plain));
    painter.drawText(QRect(margin, 0, width() - 2 * margin, line), Qt::AlignLeft,
                     fontMetrics().elidedText(m_title, Qt::ElideRight, width() - 2 * margin));
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
        labels = std::max(labels, fontMetrics().horizontalAdvance(bar.label));
        values = std::max(values, fontMetrics().horizontalAdvance(bar.value));
    }
    labels = std::min(labels, width() / 3);
    const int left = margin + labels + gap;
    const int most = std::max(narrowestBar, width() - left - values - 2 * gap - margin);
    const int step =
        std::clamp((height() - line - gap) / static_cast<int>(m_bars.size()), 4, line + 2 * gap);
    int top = line + gap;
    for (const Bar &bar : m_bars) {
        const QRect row(margin, top, width() - 2 * margin, step);
        painter.setPen(theme::text(theme::Tone::Plain));
        painter.drawText(QRect(margin, top, labels, step), Qt::AlignRight | Qt::AlignVCenter,
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
    if (hasFocus()) {
        painter.setPen(QPen(theme::text(theme::Tone::Accent), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace anjuan
