// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_import.h"
#include "core/services/imports.h"
#include "ui/admin/table_choice.h"
#include "ui/widgets/form_dialog.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QTabWidget;

namespace anjuan {

class LongWork;
class Workplace;

/// Takes an old ledger over: how the file is written, which of its columns is which, its rows and
/// every wrong cell, how many rows would become cases; then the import itself, which can be stopped
/// and goes on with the same file.
class CaseImportDialog : public FormDialog {
    Q_OBJECT

public:
    CaseImportDialog(Workplace &workplace, const QString &path, QWidget *parent);
    ~CaseImportDialog() override;

signals:
    void imported(const QString &what);

private:
    void makeTabs();
    CaseImportOptions options() const;
    void look();
    void showLook(const CaseImportLook &seen);
    void showColumns(const CaseImportLook &seen);
    void rehearse();
    void show(const CaseImport &import);
    void showErrors(const CaseImport &import);
    void noteWish();
    void import();

    Workplace &m_workplace;
    QString m_path;
    TableChoice m_table{};
    QComboBox *m_kept;
    QLineEdit *m_name;
    QCheckBox *m_rejects;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QWidget *m_columns = nullptr;
    QVBoxLayout *m_columnsPlace = nullptr;
    Listing *m_rows = nullptr;
    WrongRows *m_errors = nullptr;
    QVBoxLayout *m_rowsPlace = nullptr;
    LongWork *m_work;
    std::vector<std::pair<QString, QComboBox *>> m_mapping{};
    std::vector<KeptMapping> m_mappings{};
    std::optional<CaseImport> m_rehearsal{};
    QString m_header{};
};

} // namespace anjuan
