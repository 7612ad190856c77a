// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/yearly_report.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace anjuan {

class Workplace;

/// The yearly report, section by section: what is computed stands above, what the bureau writes
/// below. It is handed out as a Word document, and what was written there is taken back.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    ReportDialog(Workplace &workplace, const StatisticsQuery &query, QWidget *parent);

    void reject() override;

signals:
    void said(const QString &text);

private:
    QWidget *makeEditor();
    void readReport();
    void showReport(const YearlyReport &report);
    void showCurrent();
    void select(const QString &section);
    QString currentSection() const;
    const ReportText *textOf(const QString &section) const;
    void keep();
    void adopt();
    void saveDocument();
    void takeDocument();
    bool isChanged() const;

    Workplace &m_workplace;
    StatisticsQuery m_query;
    YearlyReport m_report{};
    QTreeWidget *m_tree;
    QTextBrowser *m_computed;
    QPlainTextEdit *m_own;
    QLabel *m_state;
    QPushButton *m_keep;
    QPushButton *m_adopt;
    QPushButton *m_document;
    QPushButton *m_take;
    QString m_shown{}; ///< the section that is being edited
    QString m_before{};
};

} // namespace anjuan
