// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/pivots.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace anjuan {

class PeriodBar;

/// A figure laid out by rows and columns of one's choice; each cell opens its cases. A choice can
/// be kept under a name.
class PivotPage : public Page {
    Q_OBJECT

public:
    explicit PivotPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;

private:
    QWidget *makeChoices();
    void makeActions();
    PivotQuery query() const;
    void readParts();
    void show(const Result<Pivot> &answer);
    void fillTable();
    void openCell();
    void keep();
    void forget();
    void offerSaved();
    void useSaved(int place);
    void saveTable();
    QStringList rowText(int row) const;

    PeriodBar *m_bar;
    QComboBox *m_measure;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_filter;
    QComboBox *m_part;
    QComboBox *m_saved;
    QLabel *m_note;
    QTableWidget *m_table;
    QAction *m_open = nullptr;
    QAction *m_forget = nullptr;
    Pivot m_pivot{};
    PivotQuery m_shown{};
    std::optional<QString> m_wantedPart{}; ///< of a kept pivot, until its parts have been read
    int m_asked = 0;                       ///< only the answer to the last question is shown
};

} // namespace anjuan
