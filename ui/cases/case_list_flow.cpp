// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_flow.h"

#include <algorithm>

namespace anjuan {

namespace {

constexpr int gap = 6;

} // namespace

CaseListFlow::CaseListFlow(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

CaseListFlow::~CaseListFlow() { qDeleteAll(m_items); }

void CaseListFlow::addItem(QLayoutItem *item) { m_items << item; }

int CaseListFlow::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *CaseListFlow::itemAt(int index) const { return m_items.value(index); }

QLayoutItem *CaseListFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int CaseListFlow::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }

QSize CaseListFlow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(QSize(0, item->minimumSize().height()));
    return size;
}

void CaseListFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int CaseListFlow::place(const QRect &rect, bool moveThem) const
{
    int x = rect.x();
    int y = rect.y();
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), rect.width()));
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += rowHeight + gap;
            rowHeight = 0;
        }
        if (moveThem)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rect.y();
}

} // namespace anjuan
