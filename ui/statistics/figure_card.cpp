// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/figure_card.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardMargin = 10;
constexpr double largeType = 1.6;

QFont largeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * largeType);
    font.setBold(true);
    return font;
}

} // namespace

FigureCard::FigureCard(const QString &indicator, QWidget *parent)
    : QAbstractButton(parent), m_indicator(indicator)
{
    setObjectName(u"figure_card_"_s + indicator);
    setAccessibleName(indicator);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::show(const QString &name, const QString &value, const QString &before)
{
    m_value = value;
    m_before = before;
    setText(name);
    setAccessibleName(tr("%1: %2").arg(name, value));
    setAccessibleDescription(before);
    update();
}

QSize FigureCard::sizeHint() const
{
    return {190,
            2 * cardMargin + 2 * fontMetrics().height() + QFontMetrics(largeFont(font())).height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(QPen(marked ? theme::text(theme::Tone::Accent) : palette().mid().color(), 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int width = this->width() - 2 * cardMargin;
    const int small = fontMetrics().height();
    const auto fitted = [&](const QString &said) {
        return painter.fontMetrics().elidedText(said, Qt::ElideRight, width);
    };
    painter.setPen(theme::text(theme::Tone::Quiet));
    painter.drawText(QRect(cardMargin, cardMargin, width, small), Qt::AlignLeft, fitted(text()));
    painter.drawText(QRect(cardMargin, height() - cardMargin - small, width, small), Qt::AlignLeft,
                     fitted(m_before));
    painter.setFont(largeFont(font()));
    painter.setPen(theme::text(theme::Tone::Plain));
    painter.drawText(
        QRect(cardMargin, cardMargin + small, width, height() - 2 * (cardMargin + small)),
        Qt::AlignLeft | Qt::AlignVCenter, fitted(m_value));
}

} // namespace anjuan
