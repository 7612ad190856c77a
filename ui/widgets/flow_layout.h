// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace anjuan {

/// Widgets one after the other, in a second row where the first is full: a row of buttons or badges
/// that does not make the window wider when the text is large.
class FlowLayout : public QLayout {
public:
    FlowLayout() = default;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    /// The height it takes; with `moves`, the widgets are put there.
    int flow(const QRect &place, bool moves) const;

    QList<QLayoutItem *> m_items{};
};

} // namespace anjuan
