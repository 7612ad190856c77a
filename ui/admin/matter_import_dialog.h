// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/matters.h"
#include "ui/admin/table_import_dialog.h"

namespace anjuan {

/// Shows what a file would do to the matter list, row by row, every wrong cell by its column,
/// before anything is taken over.
class MatterImportDialog : public TableImportDialog {
    Q_OBJECT

public:
    MatterImportDialog(Workplace &workplace, const QString &path, QWidget *parent);

signals:
    void imported(const QString &what);

private:
    MatterImportOptions options() const;
    void preview() override;
    void show(const MatterImport &import);
    void showRows(const MatterImport &import);
    void noteWish();
    void import();

    OptionalDay *m_from;
    Listing *m_rows;
    QCheckBox *m_goodOnly;
    std::optional<MatterImport> m_import{};
};

} // namespace anjuan
