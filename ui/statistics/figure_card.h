// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace anjuan {

/// One figure in large type with that of the same days of the year before; opens its cases.
class FigureCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureCard(const QString &indicator, QWidget *parent = nullptr);

    const QString &indicator() const { return m_indicator; }
    /// `value` as people read it with its unit, `before` what stands small below it.
    void show(const QString &name, const QString &value, const QString &before);
    const QString &value() const { return m_value; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_indicator;
    QString m_value{};
    QString m_before{};
};

} // namespace anjuan
