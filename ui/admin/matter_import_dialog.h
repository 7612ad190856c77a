// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/matters.h"
#include "ui/admin/table_choice.h"
#include "ui/widgets/form_dialog.h"

namespace anjuan {

class LongWork;
class Workplace;

/// Shows what a file would do to the matter list, every wrong cell by row and column, before
/// anything is taken over.
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
    void noteWish();
    void import();

    Workplace &m_workplace;
    QString m_path;
    TableChoice m_table{};
    OptionalDay *m_from;
    QLabel *m_summary;
    WrongRows *m_errors;
    QCheckBox *m_goodOnly;
    LongWork *m_work;
    QPushButton *m_again;
    std::optional<MatterImport> m_import{};
};

} // namespace anjuan
