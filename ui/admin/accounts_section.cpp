// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/accounts_section.h"

#include "core/base/pinyin.h"
#include "core/services/accounts.h"
#include "core/services/duties.h"
#include "core/services/organisation.h"
#include "core/services/role_words.h"
#include "ui/admin/account_dialogs.h"
#include "ui/admin/listing.h"
#include "ui/admin/unit_choice.h"
#include "ui/text.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

AccountsSection::AccountsSection(Workplace &workplace)
    : AdminSection(workplace, tr("Accounts"),
                   tr("Who can log in, and as what. An administrator takes no part in cases, a "
                      "supervisor only reads.")),
      m_list(new Listing(u"account_list"_s, tr("Accounts"),
                         {tr("Account"), tr("Officer"), tr("Roles"), tr("Unit"), tr("State")})),
      m_add(addCommand(u"add_account"_s, tr("New account…"), u"add"_s, QKeySequence::New)),
      m_reset(addCommand(u"reset_password"_s, tr("Reset password…"), u"key"_s)),
      m_roles(addCommand(u"change_roles"_s, tr("Roles…"), u"edit"_s, Qt::Key_F2)),
      m_move(addCommand(u"move_account"_s, tr("Unit and officer…"), u"person"_s)),
      m_disable(addCommand(u"disable_account"_s, tr("Disable…"), u"lock"_s)),
      m_enable(addCommand(u"enable_account"_s, tr("Enable…")))
{
    m_list->setWidths({120, 110, 220, 260, 240});
    m_list->setSortable(true);
    m_list->setEmpty(tr("There are no accounts in your units yet."), m_add);
    m_list->view()->addActions({m_add, m_reset, m_roles, m_move, m_disable, m_enable});
    body()->addWidget(m_list, 1);
    QLineEdit *search = addSearch(u"account_search"_s, tr("Search accounts"));
    connect(search, &QLineEdit::textChanged, m_list, &Listing::setFilter);
    connect(m_list, &Listing::currentChanged, this, &AccountsSection::noteChosen);
    connect(m_list, &Listing::chosen, m_roles, &QAction::trigger);
    connect(m_add, &QAction::triggered, this, &AccountsSection::addAccount);
    connect(m_reset, &QAction::triggered, this, &AccountsSection::resetPassword);
    connect(m_roles, &QAction::triggered, this, &AccountsSection::changeRoles);
    connect(m_move, &QAction::triggered, this, &AccountsSection::moveAccount);
    connect(m_disable, &QAction::triggered, this, [this] { setDisabled(true); });
    connect(m_enable, &QAction::triggered, this, [this] { setDisabled(false); });
    setFocusProxy(m_list->view());
    noteChosen();
}

void AccountsSection::refresh()
{
    workplace().read(
        this,
        [](Seat &seat) -> Result<AccountsView> {
            Result<QList<Account>> list = accounts::list(seat.db, seat.session);
            if (!list)
                return list.error();
            Result<UnitTree> units = organisation::units(seat.db, seat.session);
            if (!units)
                return units.error();
            Result<QList<Officer>> officers = organisation::officers(seat.db, seat.session);
            if (!officers)
                return officers.error();
            return AccountsView{*list, *units, *officers};
        },
        [this](const Result<AccountsView> &view) {
            if (view)
                show(*view);
            else
                m_list->showTrouble(text::sentence(view.error()));
        });
}

void AccountsSection::show(const AccountsView &view)
{
    m_view = view;
    QHash<OfficerId, QString> names;
    for (const Officer &officer : view.officers)
        names.insert(officer.id, officer.name);
    const Session session = workplace().session();
    QList<Line> lines;
    for (const Account &account : view.accounts) {
        Cell state(tr("enabled"));
        if (account.disabled)
            state = Cell(tr("disabled"), theme::Tone::Quiet);
        else if (isLocked(account, session.now))
            state = Cell(tr("locked until %1 after wrong passwords")
                             .arg(text::moment(*account.lockedUntil, session.today)),
                         theme::Tone::Bad);
        else if (account.mustChangePassword)
            state = Cell(tr("enabled; must change the password"), theme::Tone::Warning);
        const Unit *unit = view.units.find(account.unit);
        lines << Line{account.login,
                      {Cell(account.login), Cell(names.value(account.officer)),
                       Cell(rolesHere(account.roles)),
                       Cell(unit ? unit->name : QString(), theme::Tone::Plain,
                            view.units.pathName(account.unit)),
                       state}};
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return readsBefore(a.key, b.key); });
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->select(lines.front().key);
    noteChosen();
}

const Account *AccountsSection::chosen() const
{
    const QString login = m_list->current();
    for (const Account &account : m_view.accounts)
        if (account.login == login)
            return &account;
    return nullptr;
}

void AccountsSection::noteChosen()
{
    const QString lack = lackOf(duties::administration);
    const Account *account = chosen();
    const QString none = !lack.isEmpty() ? lack : tr("Choose an account first.");
    allow(m_add, lack);
    for (QAction *action : {m_reset, m_roles, m_move})
        allow(action, account && lack.isEmpty() ? QString() : none);
    const bool isDisabled = account && account->disabled;
    m_disable->setVisible(!isDisabled);
    m_enable->setVisible(isDisabled);
    for (QAction *action : {m_disable, m_enable})
        allow(action, account && lack.isEmpty() ? QString() : none);
}

void AccountsSection::handOver(const QString &login, const QString &password)
{
    (new OneTimePasswordDialog(login, password, this))->open();
    workplace().announceLists();
}

void AccountsSection::addAccount()
{
    auto *dialog = new NewAccountDialog(m_view.units, m_view.officers,
                                        workplace().session().actor.unit, today(), this);
    connect(dialog, &FormDialog::wanted, this, [this, dialog] {
        dialog->setBusy(true);
        const AccountDraft draft = dialog->draft();
        workplace().write(
            dialog,
            [draft](Seat &seat) { return accounts::createAccount(seat.db, seat.session, draft); },
            [this, dialog, login = draft.login](const Result<QString> &password) {
                if (dialog->settle(password))
                    handOver(login, *password);
            });
    });
    dialog->open();
}

void AccountsSection::resetPassword()
{
    const Account *account = chosen();
    if (!account)
        return;
    const QString login = account->login;
    auto *dialog = new FormDialog(u"reset_dialog"_s, tr("Reset the password of %1").arg(login),
                                  tr("&Reset it"), this);
    dialog->explain(tr("The old password stops working at once and a lock ends. The new one must "
                       "be changed at the first log-in."));
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    dialog->addField(tr("One-time &password:"), field, u"reset_password_field"_s,
                     tr("Leave it empty and one is made at random."));
    connect(dialog, &FormDialog::wanted, this, [this, dialog, field, login] {
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [login, wanted = field->text()](Seat &seat) {
                return accounts::resetPassword(seat.db, seat.session, login, wanted);
            },
            [this, dialog, login](const Result<QString> &password) {
                if (dialog->settle(password))
                    handOver(login, *password);
            });
    });
    dialog->open();
}

void AccountsSection::changeRoles()
{
    const Account *account = chosen();
    if (!account || !m_roles->isEnabled())
        return;
    const QString login = account->login;
    auto *dialog = new FormDialog(u"roles_dialog"_s, tr("Roles of %1").arg(login),
                                  tr("&Change the roles"), this);
    dialog->explain(tr("Administrator and supervisor each stand alone. Whoever is logged in with "
                       "this account has to log in again."));
    auto *boxes = new RoleBoxes(account->roles);
    dialog->addField(tr("&Roles:"), boxes, u"account_roles"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, boxes, login] {
        submit(dialog, [login, roles = boxes->roles()](Seat &seat) {
            return accounts::setRoles(seat.db, seat.session, login, roles);
        });
    });
    dialog->open();
}

void AccountsSection::moveAccount()
{
    const Account *account = chosen();
    if (!account)
        return;
    const QString login = account->login;
    auto *dialog = new FormDialog(u"move_dialog"_s, tr("Unit and officer of %1").arg(login),
                                  tr("&Change them"), this);
    auto *unit =
        new UnitChoice(m_view.units, workplace().session().actor.unit, account->unit, today());
    auto *officer = new OfficerChoice(m_view.officers, m_view.units, account->officer, today());
    dialog->addField(tr("&Unit:"), unit, u"account_unit"_s,
                     tr("It reaches the cases of this unit and of those below it."));
    dialog->addField(tr("&Officer:"), officer, u"account_officer"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, unit, officer, login] {
        submit(dialog, [login, where = unit->unit(), who = officer->officer()](Seat &seat) {
            return accounts::move(seat.db, seat.session, login, where, who);
        });
    });
    dialog->open();
}

void AccountsSection::setDisabled(bool disabled)
{
    const Account *account = chosen();
    if (!account)
        return;
    const QString login = account->login;
    auto *dialog = new FormDialog(u"disable_dialog"_s,
                                  disabled ? tr("Disable the account %1").arg(login)
                                           : tr("Enable the account %1").arg(login),
                                  disabled ? tr("&Disable it") : tr("&Enable it"), this);
    dialog->explain(disabled ? tr("Nobody can log in with it any more; what it recorded stays.")
                             : tr("It can be logged in with again, with its old password."));
    auto *reason = new QLineEdit;
    dialog->addField(tr("&Reason:"), reason, u"disable_reason"_s, tr("Goes into the office log."));
    connect(dialog, &FormDialog::wanted, this, [this, dialog, reason, login, disabled] {
        const QString why = reason->text().trimmed();
        if (why.isEmpty())
            return dialog->complain(tr("Say in a few words why."), reason);
        submit(dialog, [login, why, disabled](Seat &seat) {
            return disabled ? accounts::disable(seat.db, seat.session, login, why)
                            : accounts::enable(seat.db, seat.session, login, why);
        });
    });
    dialog->open();
}

} // namespace anjuan
