// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/fines_chart.h"

#include "core/domain/documents/official_forms.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <vector>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr double sideMargin = 34;
constexpr double arrowHalf = 5;
constexpr double bracketHeight = 7;
constexpr double barGap = 2;

/// Draws one picture into the rectangle.
class Drawing {
public:
    Drawing(QPainter &painter, const LikePicture &picture, const QRectF &place,
            const QPalette &palette)
        : m_painter(painter), m_picture(picture), m_place(place), m_palette(palette),
          m_line(QFontMetricsF(painter.font()).height())
    {
        m_low = m_picture.bars.front().from.fen;
        m_high = m_picture.bars.back().to.fen;
        const auto reach = [this](const std::optional<Money> &amount) {
            if (!amount)
                return;
            m_low = std::min(m_low, amount->fen);
            m_high = std::max(m_high, amount->fen);
        };
        for (const auto &amount : {m_picture.proposed, m_picture.bandFrom, m_picture.bandTo})
            reach(amount);
        if (m_high == m_low) {
            // All the same: one bar in the middle.
            m_low -= std::max<qint64>(100, m_low / 10);
            m_high += std::max<qint64>(100, m_high / 10);
        }
        m_top = place.top() + 3 * m_line + bracketHeight;
        m_base = place.bottom() - m_line * 1.4;
    }

    void draw()
    {
        drawBars();
        drawAxis();
        drawBand();
        drawMedian();
        drawThisCase();
        drawCounts();
    }

private:
    double x(Money amount) const
    {
        const double share = static_cast<double>(amount.fen - m_low) /
                             static_cast<double>(std::max<qint64>(1, m_high - m_low));
        return m_place.left() + share * m_place.width();
    }

    QColor ink() const { return m_palette.color(QPalette::Text); }

    void words(double at, double y, const QString &text)
    {
        const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(text) + 2;
        const double left = std::clamp(at - width / 2, m_place.left() - sideMargin + 2,
                                       m_place.right() + sideMargin - 2 - width);
        m_painter.drawText(QRectF(left, y, width, m_line), Qt::AlignCenter, text);
    }

    void drawBars()
    {
        int most = 1;
        for (const LikeBar &bar : m_picture.bars)
            most = std::max(most, bar.count);
        const double full = m_base - m_top - m_line;
        m_counts.clear();
        for (const LikeBar &bar : m_picture.bars) {
            if (bar.count == 0)
                continue;
            double left = x(bar.from) + barGap / 2;
            double right = x(bar.to) - barGap / 2;
            if (right - left < 8) {
                left = (left + right) / 2 - 4;
                right = left + 8;
            }
            const double height = std::max(2.0, full * bar.count / most);
            const QRectF box(left, m_base - height, right - left, height);
            m_painter.setPen(QPen(theme::text(theme::Tone::Accent), 1));
            m_painter.setBrush(theme::ground(theme::Tone::Accent));
            m_painter.drawRect(box);
            m_counts.emplace_back(QPointF(box.center().x(), box.top() - m_line), bar.count);
        }
    }

    /// Above the bars, and above the lines that cross them.
    void drawCounts()
    {
        m_painter.setPen(ink());
        for (const auto &[at, count] : m_counts) {
            const QString text = QString::number(count);
            const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(text) + 4;
            m_painter.fillRect(QRectF(at.x() - width / 2, at.y() + 1, width, m_line - 2),
                               m_palette.color(QPalette::Base));
            words(at.x(), at.y(), text);
        }
    }

    void drawAxis()
    {
        m_painter.setPen(QPen(theme::text(theme::Tone::Quiet), 1));
        m_painter.drawLine(QPointF(m_place.left() - 6, m_base),
                           QPointF(m_place.right() + 6, m_base));
        const int marks = 4;
        for (int mark = 0; mark <= marks; ++mark) {
            const Money amount{m_low + (m_high - m_low) * mark / marks};
            const double at = x(amount);
            m_painter.drawLine(QPointF(at, m_base), QPointF(at, m_base + 4));
            words(at, m_base + 4, official::yuan({amount.fen / 100 * 100}));
        }
    }

    /// The ordinary range: a bracket over the bars.
    void drawBand()
    {
        if (!m_picture.bandFrom)
            return;
        const double y = m_place.top() + 2 * m_line + 2;
        const double from = x(*m_picture.bandFrom);
        const double to = x(*m_picture.bandTo);
        m_painter.setPen(QPen(ink(), 1.5));
        m_painter.drawPolyline(QPolygonF{QPointF(from, y + bracketHeight), QPointF(from, y),
                                         QPointF(to, y), QPointF(to, y + bracketHeight)});
        words((from + to) / 2, m_place.top() + m_line,
              FinesChart::tr("ordinary range %1 to %2")
                  .arg(official::yuan(*m_picture.bandFrom), official::yuan(*m_picture.bandTo)));
    }

    void drawMedian()
    {
        if (!m_picture.median)
            return;
        m_painter.setPen(QPen(ink(), 1, Qt::DashLine));
        const double at = x(*m_picture.median);
        m_painter.drawLine(QPointF(at, m_top), QPointF(at, m_base));
    }

    void drawThisCase()
    {
        m_painter.setPen(QPen(ink(), 2));
        QString words_ =
            m_picture.median
                ? FinesChart::tr("- - median %1").arg(official::yuan(*m_picture.median))
                : QString();
        if (m_picture.proposed) {
            const double at = x(*m_picture.proposed);
            m_painter.drawLine(QPointF(at, m_top - 2), QPointF(at, m_base - 1));
            QPainterPath head;
            head.moveTo(at, m_base);
            head.lineTo(at - arrowHalf, m_base - 2 * arrowHalf);
            head.lineTo(at + arrowHalf, m_base - 2 * arrowHalf);
            head.closeSubpath();
            m_painter.fillPath(head, ink());
            const QString mine =
                FinesChart::tr("▼ this case %1").arg(official::yuan(*m_picture.proposed));
            words_ = words_.isEmpty() ? mine : mine + u"    "_s + words_;
        }
        m_painter.drawText(QRectF(m_place.left() - sideMargin + 4, m_place.top(),
                                  m_place.width() + 2 * sideMargin - 8, m_line),
                           Qt::AlignLeft | Qt::AlignVCenter, words_);
    }

    QPainter &m_painter;
    const LikePicture &m_picture;
    QRectF m_place;
    QPalette m_palette;
    double m_line;
    qint64 m_low = 0, m_high = 0;
    double m_top = 0, m_base = 0;
    std::vector<std::pair<QPointF, int>> m_counts{};
};

} // namespace

FinesChart::FinesChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"fines_chart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPicture({});
}

void FinesChart::setPicture(const LikePicture &picture)
{
    m_picture = picture;
    m_picture.cases.clear(); // the list beside the picture shows them
    setAccessibleName(tr("Fines of like cases"));
    setAccessibleDescription(description());
    setToolTip(description());
    update();
}

QString FinesChart::description() const
{
    if (m_picture.bars.isEmpty())
        return tr("No like case was fined.");
    QStringList lines{tr("%n like case(s).", nullptr, m_picture.counted)};
    for (const LikeBar &bar : m_picture.bars)
        if (bar.count > 0)
            lines << tr("%1 to %2 yuan: %n case(s).", nullptr, bar.count)
                         .arg(official::yuan(bar.from), official::yuan(bar.to));
    if (m_picture.median)
        lines << tr("Median %1 yuan.").arg(official::yuan(*m_picture.median));
    if (m_picture.bandFrom)
        lines << tr("Ordinary range %1 to %2 yuan.")
                     .arg(official::yuan(*m_picture.bandFrom), official::yuan(*m_picture.bandTo));
    if (m_picture.proposed)
        lines << (m_picture.isOutside ? tr("This case, %1 yuan, is outside it.")
                                      : tr("This case: %1 yuan."))
                     .arg(official::yuan(*m_picture.proposed));
    return lines.join(u'\n');
}

QSize FinesChart::sizeHint() const { return {420, fontMetrics().height() * 13}; }

QSize FinesChart::minimumSizeHint() const { return {220, fontMetrics().height() * 11}; }

void FinesChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_picture.bars.isEmpty()) {
        painter.setPen(theme::text(theme::Tone::Quiet));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No like case was fined within these years."));
        return;
    }
    const QRectF place = QRectF(rect()).adjusted(sideMargin, 4, -sideMargin, -2);
    Drawing(painter, m_picture, place, palette()).draw();
}

} // namespace anjuan
