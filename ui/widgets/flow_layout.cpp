// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace anjuan {

namespace {

constexpr int gap = 6;

} // namespace

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::flow(const QRect &place, bool moves) const
{
    QPoint next = place.topLeft();
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), place.width()));
        if (next.x() > place.x() && next.x() + size.width() > place.right() + 1) {
            next = {place.x(), next.y() + rowHeight + gap};
            rowHeight = 0;
        }
        if (moves)
            item->setGeometry({next, size});
        next.rx() += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return next.y() + rowHeight - place.y();
}

int FlowLayout::heightForWidth(int width) const { return flow({0, 0, width, 0}, false); }

QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        all.rwidth() += item->sizeHint().width() + gap;
        all.rheight() = std::max(all.height(), item->sizeHint().height());
    }
    return all;
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo({0, item->minimumSize().height()});
    return least;
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    flow(place, true);
}

} // namespace anjuan
