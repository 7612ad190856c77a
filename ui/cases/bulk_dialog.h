// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bulk.h"
#include "core/services/case_desk.h"
#include "ui/widgets/field_editor.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace anjuan {

class DayField;
class FormRows;
class Workplace;

/// One act for the cases chosen in a list: first what would become of it in each, then the
/// recording, case by case. What is refused is named; stopping leaves what is recorded and nothing
/// half done.
class BulkDialog : public QDialog {
    Q_OBJECT

public:
    BulkDialog(Workplace &workplace, const QList<qint64> &entries, QWidget *parent);

    void reject() override;

private:
    void readFacts();
    void makeForm(FormFacts facts);
    void preview();
    void previewNext();
    void recordAll();
    void recordNext();
    void endRecording();
    void showLine(int row, const QString &text, bool isBad);
    void fit();
    void complain(const QString &text);

    Workplace &m_workplace;
    QList<qint64> m_entries;
    std::shared_ptr<const FormFacts> m_facts{};
    QComboBox *m_kind;
    QVBoxLayout *m_formPlace;
    FormRows *m_rows = nullptr;
    DayField *m_day = nullptr;
    QLabel *m_trouble;
    QLabel *m_summary;
    QTableWidget *m_table;
    QProgressBar *m_progress;
    QPushButton *m_preview;
    QPushButton *m_record;
    QPushButton *m_close;
    bulk::Wish m_wish{};
    std::vector<bulk::Line> m_lines{};
    std::size_t m_place = 0; ///< of the case that is recorded next
    int m_recorded = 0;
    int m_refused = 0;
    bool m_isBusy = false;
    bool m_isStopped = false;
    bool m_isSeen = false; ///< the preview is of what is typed
    bool m_isDone = false;
};

} // namespace anjuan
