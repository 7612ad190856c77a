// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/accounts.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace anjuan {

class OfficerChoice;
class UnitChoice;

/// Boxes to tick, one for each role. Which go together the service says.
class RoleBoxes : public QWidget {
    Q_OBJECT

public:
    explicit RoleBoxes(const Roles &roles);

    Roles roles() const;

private:
    QList<QCheckBox *> m_boxes{};
};

/// The fields of a new account.
class NewAccountDialog : public FormDialog {
    Q_OBJECT

public:
    NewAccountDialog(const UnitTree &units, const QList<Officer> &officers, UnitId root, Date today,
                     QWidget *parent);

    AccountDraft draft() const;

private:
    QLineEdit *m_login;
    RoleBoxes *m_roles;
    UnitChoice *m_unit;
    OfficerChoice *m_officer;
    QLineEdit *m_password;
};

/// Shows a one-time password once, with a button that copies it. Nothing keeps it.
class OneTimePasswordDialog : public QDialog {
    Q_OBJECT

public:
    OneTimePasswordDialog(const QString &login, const QString &password, QWidget *parent);
};

} // namespace anjuan
