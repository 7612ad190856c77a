// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/account.h"
#include "ui/admin/admin_section.h"

namespace anjuan {

class Listing;

/// What accounts are shown with.
struct AccountsView {
    QList<Account> accounts{};
    UnitTree units{};
    QList<Officer> officers{};
};

/// Who can log in, as what, and whether they still can.
class AccountsSection : public AdminSection {
    Q_OBJECT

public:
    explicit AccountsSection(Workplace &workplace);

    void refresh() override;

private:
    void show(const AccountsView &view);
    const Account *chosen() const;
    void noteChosen();
    void addAccount();
    void resetPassword();
    void changeRoles();
    void moveAccount();
    void setDisabled(bool disabled);
    void handOver(const QString &login, const QString &password);

    Listing *m_list;
    QAction *m_add;
    QAction *m_reset;
    QAction *m_roles;
    QAction *m_move;
    QAction *m_disable;
    QAction *m_enable;
    AccountsView m_view{};
};

} // namespace anjuan
