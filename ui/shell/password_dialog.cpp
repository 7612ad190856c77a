// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/password_dialog.h"

#include "core/services/accounts.h"
#include "ui/shell/workplace.h"

#include <QLineEdit>

namespace anjuan {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(Workplace &workplace, QWidget *parent)
    : FormDialog(u"password_dialog"_s, tr("Change my password"), tr("&Change"), parent),
      m_workplace(workplace), m_current(new QLineEdit), m_wanted(new QLineEdit),
      m_again(new QLineEdit)
{
    addField(tr("&Password until now:"), m_current, u"password_now"_s);
    addField(tr("&New password:"), m_wanted, u"password_wanted"_s);
    addField(tr("New password &again:"), m_again, u"password_again"_s);
    for (QLineEdit *field : {m_current, m_wanted, m_again})
        field->setEchoMode(QLineEdit::Password);
    connect(this, &FormDialog::wanted, this, &PasswordDialog::change);
    m_current->setFocus();
}

void PasswordDialog::change()
{
    if (m_wanted->text() != m_again->text()) {
        complain(tr("The two new passwords differ."), m_again);
        return;
    }
    setBusy(true);
    m_workplace.write(
        this,
        [current = m_current->text(), wanted = m_wanted->text()](Seat &seat) {
            return accounts::changePassword(seat.db, seat.session, current, wanted);
        },
        [this](const Result<Session> &answer) {
            if (answer)
                m_workplace.renew(*answer);
            settle(answer);
        });
}

} // namespace anjuan
