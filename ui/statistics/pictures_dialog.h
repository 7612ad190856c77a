// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/chart.h"
#include "core/services/statistics.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace anjuan {

class ChartView;
class Workplace;

/// The pictures of a year, to look at and to save.
class PicturesDialog : public QDialog {
    Q_OBJECT

public:
    PicturesDialog(Workplace &workplace, const StatisticsQuery &query, QWidget *parent);

signals:
    void said(const QString &text);

private:
    void showCurrent();
    void save(const QString &ending);

    std::vector<Chart> m_charts{};
    QListWidget *m_list;
    ChartView *m_view;
    QLabel *m_trouble;
    QPushButton *m_png;
    QPushButton *m_svg;
};

} // namespace anjuan
