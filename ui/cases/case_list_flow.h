// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace anjuan {

/// Puts widgets side by side and goes on in a new row where one is full.
class CaseListFlow : public QLayout {
    Q_OBJECT

public:
    explicit CaseListFlow(QWidget *parent = nullptr);
    ~CaseListFlow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool moveThem) const;

    QList<QLayoutItem *> m_items{};
};

} // namespace anjuan
