// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figure_tables.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;

namespace anjuan {

class Listing;
class PeriodBar;

/// The official tables of the year in a published form; each number opens its cases.
class TablesPage : public Page {
    Q_OBJECT

public:
    explicit TablesPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;

private:
    void show(const Result<std::vector<FilledTable>> &answer);
    void openCases();

    PeriodBar *m_bar;
    QComboBox *m_profile;
    QLabel *m_about;
    Listing *m_list;
    QAction *m_open;
    int m_asked = 0; ///< only the answer to the last question is shown
};

} // namespace anjuan
