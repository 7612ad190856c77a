// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/paper_batch.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTemporaryDir;

namespace anjuan {

class LongWork;
class Workplace;

/// Documents of the cases chosen in a list: issued where that is wished, joined into one PDF that
/// is saved or printed. Case by case; what is refused is named, and stopping leaves what was issued
/// and nothing half done.
class PaperBatchDialog : public QDialog {
    Q_OBJECT

public:
    PaperBatchDialog(Workplace &workplace, const QList<qint64> &entries, QWidget *parent);
    ~PaperBatchDialog() override;

    void reject() override;

private:
    void begin();
    void findCases();
    void next();
    void addLine(const QString &number, const QString &text, bool isBad);
    void join();
    void end(const QString &summary, bool isTrouble);
    void save();
    void print();
    void fit();

    Workplace &m_workplace;
    QList<qint64> m_entries;
    QList<CaseId> m_cases{};
    paper_batch::Wish m_wish{};
    std::unique_ptr<QTemporaryDir> m_place;
    std::vector<paper_batch::Sheet> m_sheets{};
    QString m_pdf{}; ///< empty until there is one
    Progress m_progress{};
    qsizetype m_at = 0;
    int m_issued = 0;
    int m_refused = 0;
    bool m_isBusy = false;
    QComboBox *m_kind;
    QCheckBox *m_issues;
    QTableWidget *m_table;
    LongWork *m_work;
    QLabel *m_summary;
    QPushButton *m_make;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace anjuan
