// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace anjuan {

class Workplace;

/// Changes the password of the person who is logged in.
class PasswordDialog : public FormDialog {
    Q_OBJECT

public:
    PasswordDialog(Workplace &workplace, QWidget *parent);

private:
    void change();

    Workplace &m_workplace;
    QLineEdit *m_current;
    QLineEdit *m_wanted;
    QLineEdit *m_again;
};

} // namespace anjuan
