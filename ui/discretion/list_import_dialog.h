// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/table_choice.h"
#include "ui/discretion/list_preview.h"
#include "ui/widgets/form_dialog.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace anjuan {

class Listing;
class LongWork;
class Workplace;

/// Shows what a file of benchmarks or of exemptions holds and what would be done with it, before
/// anything is taken over: its rows as they are understood, every wrong cell by row and column,
/// overlaps and gaps, and which of its columns is which.
class ListImportDialog : public FormDialog {
    Q_OBJECT

public:
    using What = ListPreview::What;

    ListImportDialog(Workplace &workplace, What what, const QString &path, QWidget *parent);
    ~ListImportDialog() override;

signals:
    void imported(const QString &what);

private:
    void makeFields();
    void makeTabs();
    void addPair(const QString &label, QWidget *field, const QString &name);
    ListImportOptions options() const;
    void preview();
    void askHeader();
    void show(const ListPreview &preview);
    void showColumns(const QStringList &unknown);
    void noteWish();
    void import();

    Workplace &m_workplace;
    What m_what;
    QString m_path;
    QGridLayout *m_grid;
    QLineEdit *m_name, *m_issuer, *m_batch;
    OptionalDay *m_from;
    QComboBox *m_level, *m_model, *m_basis;
    TableChoice m_table{};
    QSpinBox *m_window;
    QCheckBox *m_warnings, *m_commitment, *m_goodOnly;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    Listing *m_rows, *m_remarks;
    WrongRows *m_errors;
    QWidget *m_columns = nullptr;
    QVBoxLayout *m_columnsPlace;
    std::vector<std::pair<QString, QComboBox *>> m_mapping{};
    LongWork *m_work;
    QPushButton *m_again;
    std::optional<ListPreview> m_preview{};
    int m_pairs = 0;
};

} // namespace anjuan
