// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/chart.h"

#include <QWidget>

class QSvgRenderer;

namespace anjuan {

/// A chart as it is saved and printed, fitted into the room there is. A screen reader is told its
/// numbers.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void show(const Chart &chart);
    QSize sizeHint() const override;

    /// As a PNG, two pixels for each of the drawing.
    static QByteArray png(const Chart &chart);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSvgRenderer *m_picture;
};

} // namespace anjuan
