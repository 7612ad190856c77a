// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/matters.h"
#include "ui/admin/table_choice.h"
#include "ui/widgets/form_dialog.h"

namespace anjuan {

class LongWork;
class Workplace;

/// Shows what a file would do to the matter list, row by row, every wrong cell by its column,
/// before anything is taken over.
class MatterImportDialog : public FormDialog {
    Q_OBJECT

public:
    MatterImportDialog(Workplace &workplace, const QString &path, QWidget *parent);
    ~MatterImportDialog() override;

signals:
    void imported(const QString &what);

private:
    MatterImportOptions options() const;
    void preview();
    void show(const MatterImport &import);
    void showRows(const MatterImport &import);
    void noteWish();
    void import();

    Workplace &m_workplace;
    QString m_path;
    TableChoice m_table{};
    OptionalDay *m_from;
    QLabel *m_summary;
    Listing *m_rows;
    QCheckBox *m_goodOnly;
    LongWork *m_work;
    QPushButton *m_again;
    std::optional<MatterImport> m_import{};
};

} // namespace anjuan
