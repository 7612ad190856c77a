// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_store.h"

#include "core/storage/query.h"

#include <QVariant>

namespace anjuan::account_store {

using namespace Qt::StringLiterals;

namespace {

Account accountIn(const Rows &row)
{
    return {.login = row.text(0),
            .passwordHash = row.text(1),
            .unit = UnitId::parse(row.text(2)),
            .officer = OfficerId::parse(row.text(3)),
            .mustChangePassword = row.boolean(4),
            .failedCount = static_cast<int>(row.integer(5)),
            .lockedUntil = row.optionalMoment(6),
            .disabled = row.boolean(7),
            .revision = static_cast<int>(row.integer(8))};
}

Role roleIn(const QString &text)
{
    if (const auto role = valueOf(roleNames, text))
        return *role;
    throw SqlError{u"Unknown role: %1"_s.arg(text.left(40)), u"unreadable"_s};
}

QVariant officerOrNull(const Account &account)
{
    return account.officer.isNull() ? QVariant() : QVariant(account.officer.toString());
}

QVariant momentOrNull(const std::optional<Moment> &moment)
{
    return moment ? QVariant(moment->toString()) : QVariant();
}

void writeRoles(const Database &db, const Account &account)
{
    execute(db, u"DELETE FROM account_role WHERE login = ?"_s, {account.login});
    for (const QString &role : namesOf(account.roles))
        execute(db, u"INSERT INTO account_role (login, role) VALUES (?, ?)"_s,
                {account.login, role});
}

} // namespace

void lock(const Database &db, const QString &login)
{
    execute(db, u"UPDATE account SET failed_count = failed_count WHERE login = ?"_s, {login});
}

std::optional<Account> find(const Database &db, const QString &login)
{
    std::optional<Account> account;
    {
        Rows row(db,
                 u"SELECT login, password_hash, unit_id, officer_id, must_change_password, "
                 u"failed_count, locked_until,"
                 " disabled, revision FROM account WHERE login = ?"_s,
                 {login});
        if (!row.next())
            return {};
        account = accountIn(row);
    }
    Rows row(db, u"SELECT role FROM account_role WHERE login = ?"_s, {login});
    while (row.next())
        account->roles.insert(roleIn(row.text(0)));
    return account;
}

QList<Account> all(const Database &db)
{
    QList<Account> accounts;
    QHash<QString, qsizetype> place;
    {
        Rows row(
            db,
            u"SELECT login, password_hash, unit_id, officer_id, must_change_password, failed_count,"
            " locked_until, disabled, revision FROM account ORDER BY login"_s);
        while (row.next()) {
            accounts.append(accountIn(row));
            place.insert(accounts.last().login, accounts.size() - 1);
        }
    }
    Rows row(db, u"SELECT login, role FROM account_role"_s);
    while (row.next())
        if (const auto of = place.constFind(row.text(0)); of != place.constEnd())
            accounts[*of].roles.insert(roleIn(row.text(1)));
    return accounts;
}

bool isEmpty(const Database &db)
{
    Rows row(db, u"SELECT 1 FROM account LIMIT 1"_s);
    return !row.next();
}

std::optional<QString> loginOf(const Database &db, OfficerId officer)
{
    Rows row(db, u"SELECT login FROM account WHERE officer_id = ?"_s, {officer.toString()});
    if (!row.next())
        return {};
    return row.text(0);
}

QString personBehind(const Database &db, const QString &login)
{
    Rows row(db,
             u"SELECT o.name FROM account a JOIN officer o ON o.id = a.officer_id"
             u" WHERE a.login = ?"_s,
             {login});
    return row.next() ? row.text(0) : login;
}

int enabledAdministrators(const Database &db)
{
    Rows row(
        db,
        u"SELECT count(*) FROM account a JOIN unit u ON u.id = a.unit_id"
        " WHERE a.disabled = 0 AND u.parent_id IS NULL AND EXISTS"
        " (SELECT 1 FROM account_role r WHERE r.login = a.login AND r.role = 'administrator')"_s);
    row.next();
    return static_cast<int>(row.integer(0));
}

void insert(const Database &db, const Account &account)
{
    execute(db,
            u"INSERT INTO account (login, password_hash, unit_id, officer_id, "
            u"must_change_password, failed_count,"
            " locked_until, disabled, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)"_s,
            {account.login, account.passwordHash, account.unit.toString(), officerOrNull(account),
             account.mustChangePassword, account.failedCount, momentOrNull(account.lockedUntil),
             account.disabled});
    writeRoles(db, account);
}

bool update(const Database &db, const Account &account)
{
    if (execute(db,
                u"UPDATE account SET password_hash = ?, unit_id = ?, officer_id = ?, "
                u"must_change_password = ?,"
                " failed_count = ?, locked_until = ?, disabled = ?, revision = revision + 1"
                " WHERE login = ? AND revision = ?"_s,
                {account.passwordHash, account.unit.toString(), officerOrNull(account),
                 account.mustChangePassword, account.failedCount, momentOrNull(account.lockedUntil),
                 account.disabled, account.login, account.revision}) != 1)
        return false;
    writeRoles(db, account);
    return true;
}

void noteAttempt(const Database &db, const Account &account)
{
    execute(db, u"UPDATE account SET failed_count = ?, locked_until = ? WHERE login = ?"_s,
            {account.failedCount, momentOrNull(account.lockedUntil), account.login});
}

void renewHash(const Database &db, const QString &login, const QString &passwordHash)
{
    execute(db, u"UPDATE account SET password_hash = ? WHERE login = ?"_s, {passwordHash, login});
}

} // namespace anjuan::account_store
