// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bank_statement.h"
#include "ui/admin/table_choice.h"
#include "ui/widgets/form_dialog.h"

namespace anjuan {

class LongWork;
class Workplace;

/// Shows what a statement of the bank would do, line by line, and records the payments that fit.
/// What does not fit stays in sight with its reason.
class BankDialog : public FormDialog {
    Q_OBJECT

public:
    BankDialog(Workplace &workplace, const QString &path, QWidget *parent);
    ~BankDialog() override;

signals:
    void recorded(const QString &what);

private:
    BankOptions options() const;
    void preview();
    void show(const BankStatement &statement, bool isRecorded);
    void noteWish();
    void record();

    Workplace &m_workplace;
    QString m_path;
    TableChoice m_table{};
    QLabel *m_summary;
    Listing *m_lines;
    LongWork *m_work;
    QPushButton *m_again;
    int m_fits = 0;
};

} // namespace anjuan
