// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace anjuan {

/// Bars with their values written on them, so that they can be read without colour.
class BarPicture : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString label{};
        qint64 size = 0;
        QString value{}; ///< `size` as people read it
        QString key{};   ///< of the part; what chosen() says
    };

    explicit BarPicture(QWidget *parent = nullptr);

    /// `title` stands above; a screen reader is told all of it.
    void show(const QString &title, const QList<Bar> &bars);
    const QList<Bar> &bars() const { return m_bars; }
    QSize minimumSizeHint() const override;

signals:
    /// Somebody wants to see what the bar stands for: click, or arrows and Enter.
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int rowHeight() const;
    /// How many bars are drawn; where not all can be read, the last line says how many are left
    /// out.
    int barsDrawn() const;
    void choose(int bar);

    QString m_title{};
    QList<Bar> m_bars{};
    int m_current = 0; ///< where the arrows stand
};

} // namespace anjuan
