// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statistics.h"
#include "ui/shell/page.h"

class QAction;
class QComboBox;
class QLabel;

namespace anjuan {

class BarPicture;
class Listing;
class LongWork;
class PeriodBar;

/// The year's figures: each with its definition, by parts, and opened down to its cases.
class StatisticsPage : public Page {
    Q_OBJECT

public:
    explicit StatisticsPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;

private:
    void makeActions();
    void fillBar();
    QWidget *makeSide();
    StatisticsQuery query() const;
    Breakdown breakdown() const;
    Progress begin();
    void end();
    void readFigures();
    void readParts();
    void showFigures(const YearFigures &now, const Result<YearFigures> &before);
    void showNone(const QString &why);
    void showCurrent();
    void openCases();
    void openPart(const QString &key);
    void showCases(const std::vector<FigurePartChoice> &parts);
    void saveTable();
    void typeFigure();
    void showTyped();
    void freezeYear();
    void signFreeze();
    void readFreezes();

    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    QAction *m_type = nullptr;
    QAction *m_typed = nullptr;
    QAction *m_freeze = nullptr;
    QAction *m_sign = nullptr;
    PeriodBar *m_bar;
    LongWork *m_work;
    QComboBox *m_by;
    QLabel *m_remarks;
    QLabel *m_frozen;
    QLabel *m_about;
    Listing *m_list;
    BarPicture *m_picture;
    std::optional<YearFigures> m_figures{};
    BrokenDown m_parts{};
    int m_underWay = 0;      ///< questions that wait for their answer
    int m_asked = 0;         ///< only the answer to the last question is shown
    int m_unsigned = 0;      ///< number of the last freeze of the year, if nobody has signed it
    bool m_isFrozen = false; ///< there is a freeze of the year
};

} // namespace anjuan
