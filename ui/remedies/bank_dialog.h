// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bank_statement.h"
#include "ui/admin/table_import_dialog.h"

namespace anjuan {

/// Shows what a statement of the bank would do, line by line, and records the payments that fit.
/// What does not fit stays in sight with its reason.
class BankDialog : public TableImportDialog {
    Q_OBJECT

public:
    BankDialog(Workplace &workplace, const QString &path, QWidget *parent);

signals:
    void recorded(const QString &what);

private:
    BankOptions options() const;
    void preview() override;
    void show(const BankStatement &statement, bool isRecorded);
    void noteWish();
    void record();

    Listing *m_lines;
    int m_fits = 0;
};

} // namespace anjuan
