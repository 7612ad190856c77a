// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figure_report.h"
#include "core/services/statistics.h"
#include "ui/shell/workplace.h"

#include <QObject>
#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace anjuan {

/// The menu from which a year's figures are handed out: as a workbook, a Word document, JSON,
/// pictures, and as the yearly report.
class FigureExports : public QObject {
    Q_OBJECT

public:
    /// `query` says which figures are on screen.
    FigureExports(Workplace &workplace, std::function<StatisticsQuery()> query, QWidget *page);

    QMenu *menu() const { return m_menu; }

signals:
    void said(const QString &text);

private:
    QAction *add(const QString &name, const QString &text, void (FigureExports::*does)());
    struct SaveWords {
        QString title{};  ///< of the dialog that asks for a name
        QString filter{}; ///< kind of file
        QString doing{};  ///< what is under way
    };
    using Writing = std::function<Result<>(Seat &, const StatisticsQuery &, const FigureReport &,
                                           const QString &path, const Progress &)>;
    /// Asks for a name, gathers the figures on screen and writes them there.
    void saveReport(const SaveWords &words, const QString &name, Writing write);
    void saveWorkbook();
    void saveDocument();
    void saveJson();
    void showPictures();
    void writeReport();
    /// Asks for a name and runs the job with it.
    void saveAs(const QString &title, const QString &name, const QString &filter,
                std::function<void(const QString &)> then);

    Workplace &m_workplace;
    std::function<StatisticsQuery()> m_query;
    QWidget *m_page;
    QMenu *m_menu;
};

} // namespace anjuan
