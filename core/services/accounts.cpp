// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accounts.h"

#include "core/base/crypto.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/storage/account_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/wrong_tries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThread>
#include <functional>

namespace anjuan::accounts {

using namespace Qt::StringLiterals;

namespace {

struct AccountsText {
    Q_DECLARE_TR_FUNCTIONS(AccountsText)
};

const Roles &administrators = duties::administration;

constexpr unsigned long secondsForUncounted = 3;

/// What an unknown name is checked against, so that it takes as long as a known one. Nobody knows
/// its password.
const QString &nobodysHash()
{
    static const QString hash = crypto::hashPassword(crypto::randomWord(32));
    return hash;
}

Error wrong() { return refused(AccountsText::tr("The account or the password is wrong.")); }

Error locked(const Account &account, Moment now)
{
    const qint64 left = account.lockedUntil->milliseconds - now.milliseconds;
    return refused(
        AccountsText::tr(
            "The account %1 is locked after too many wrong passwords. Try again in %n minute(s).",
            nullptr, static_cast<int>((left + 59'999) / 60'000))
            .arg(account.login));
}

Error unknown(const QString &login)
{
    return notFound(AccountsText::tr("There is no account %1.").arg(login));
}

Error overtaken(const QString &login)
{
    return {Error::Kind::Conflict,
            AccountsText::tr(
                "Somebody else has changed the account %1 meanwhile. Look at it and try again.")
                .arg(login),
            {},
            {}};
}

/// What the right or wrong password led to: both are kept, so neither is an Error of the
/// transaction.
using Attempt = Result<Session>;

Session sessionFor(const Database &db, const Account &account,
                   const std::optional<Officer> &officer, Moment now)
{
    Session session;
    session.actor = {.account = account.login,
                     .officer = account.officer,
                     .name = officer ? officer->name : account.login,
                     .roles = account.mustChangePassword ? Roles() : account.roles,
                     .unit = account.unit,
                     .scope = organisation_store::unitTree(db).subtree(account.unit)};
    session.accountRevision = account.revision;
    session.mustChangePassword = account.mustChangePassword;
    return atMoment(std::move(session), now);
}

/// Counts a wrong password of a known account and records it.
Result<> noteFailure(const Database &db, const Account &account, QLatin1StringView occasion,
                     Moment now)
{
    const Account after = afterFailure(account, now);
    account_store::noteAttempt(db, after);
    const QJsonObject content{{u"login"_s, account.login}, {u"occasion"_s, QString(occasion)}};
    if (const Result<> told =
            office::append(db, account.login, {}, now, "office.log_in_failed"_L1, content);
        !told)
        return told;
    if (!isLocked(after, now))
        return {};
    return office::append(
        db, account.login, {}, now, "office.account_locked"_L1,
        {{u"login"_s, account.login}, {u"until"_s, after.lockedUntil->toString()}});
}

Result<> noteRefusal(const Database &db, const Account &account, const Error &error, Moment now)
{
    return office::append(db, account.login, {}, now, "office.refused"_L1,
                          {{u"wish"_s, u"log_in"_s}, {u"reason"_s, error.text}});
}

/// After the password was found right: why the account may still not come in.
std::optional<Error> barred(const Account &account, const std::optional<Officer> &officer,
                            Moment now)
{
    if (account.disabled)
        return refused(AccountsText::tr("The account %1 is disabled.").arg(account.login));
    if (officer && officer->leftOn && *officer->leftOn <= dayInChina(now))
        return refused(
            AccountsText::tr("%1 left the bureau on %2; the account %3 no longer opens it.")
                .arg(officer->name, toIso(*officer->leftOn), account.login));
    return {};
}

/// The outcome of a log-in, written down. `seen` is the account as it was when the password was
/// verified.
Result<Attempt> settle(const Database &db, const Account &seen, bool right,
                       const QString &renewedHash, Moment now)
{
    account_store::lock(db, seen.login);
    const std::optional<Account> account = account_store::find(db, seen.login);
    if (!account || account->passwordHash != seen.passwordHash)
        return Attempt(overtaken(seen.login));
    // Others may have used up the tries while this password was being verified.
    const std::optional<Officer> officer =
        account->officer.isNull() ? std::nullopt
                                  : organisation_store::findOfficer(db, account->officer);
    if (isLocked(*account, now) || (right && barred(*account, officer, now))) {
        const Error error =
            isLocked(*account, now) ? locked(*account, now) : *barred(*account, officer, now);
        if (const Result<> told = noteRefusal(db, *account, error, now); !told)
            return told.error();
        return Attempt(error);
    }
    if (!right) {
        if (const Result<> told = noteFailure(db, *account, "log_in"_L1, now); !told)
            return told.error();
        return Attempt(wrong());
    }
    if (account->failedCount != 0 || account->lockedUntil)
        account_store::noteAttempt(db, afterSuccess(*account));
    if (!renewedHash.isEmpty())
        account_store::renewHash(db, account->login, renewedHash);
    const Session session = sessionFor(db, *account, officer, now);
    if (const Result<> told = office::append(db, account->login, {}, now, "office.log_in"_L1,
                                             {{u"login"_s, account->login}});
        !told)
        return told.error();
    return Attempt(session);
}

/// The name is not written down: people type passwords into the wrong box.
Result<Attempt> noteUnknown(const Database &db, Moment now)
{
    if (const Result<> told = office::append(db, {}, {}, now, "office.log_in_failed"_L1,
                                             {{u"occasion"_s, u"log_in"_s}, {u"unknown"_s, true}});
        !told)
        return told.error();
    return Attempt(wrong());
}

Result<Session> logInReading(const Database &db, const Account &account, Moment now)
{
    return db.read([&]() -> Result<Session> {
        const std::optional<Officer> officer =
            account.officer.isNull() ? std::nullopt
                                     : organisation_store::findOfficer(db, account.officer);
        if (const std::optional<Error> error = barred(account, officer, now))
            return *error;
        return sessionFor(db, account, officer, now);
    });
}

/// The account as it will stand once the tries that wait beside the database are counted.
Account withTries(Account account, const QList<WrongTry> &tries)
{
    for (const WrongTry &tried : tries)
        if (tried.login == account.login && !isLocked(account, tried.at))
            account = afterFailure(account, tried.at);
    return account;
}

/// Counts and records the wrong passwords that others left beside the database.
Result<> takeOverTries(Database &db, const QList<WrongTry> &tries)
{
    if (tries.isEmpty())
        return {};
    const Result<> taken = db.transact([&]() -> Result<> {
        for (const WrongTry &tried : tries) {
            account_store::lock(db, tried.login);
            const std::optional<Account> account = account_store::find(db, tried.login);
            if (!account || isLocked(*account, tried.at))
                continue;
            if (const Result<> told = noteFailure(db, *account, "log_in"_L1, tried.at); !told)
                return told;
        }
        return {};
    });
    if (taken)
        wrong_tries::forget(db.location(), tries.size());
    return taken;
}

/// Settles a log-in at a connection that only reads by writing for a moment. Nothing where that
/// cannot be: somebody else writes, or the file is read-only.
std::optional<Result<Session>> settleByWriting(const Database &reader,
                                               const std::optional<Account> &account, bool right,
                                               Moment now)
{
    if (reader.options().isCopy)
        return {};
    OpenOptions options = reader.options();
    options.waitSeconds = right ? 0 : 1; // whoever is right does not wait for being written down
    options.migrate = false;
    Result<Database> writer = Database::open(reader.location(), Mode::Write, options);
    if (!writer || !takeOverTries(*writer, wrong_tries::all(writer->location())))
        return {};
    const Result<Attempt> attempt = writer->transact([&]() -> Result<Attempt> {
        return account ? settle(*writer, *account, right, {}, now) : noteUnknown(*writer, now);
    });
    if (!attempt)
        return {};
    return *attempt;
}

/// A wrong password at a connection that only reads. It counts all the same.
Error wrongAtReader(const Database &db, const std::optional<Account> &account, Moment now)
{
    if (const auto settled = settleByWriting(db, account, false, now); settled && !*settled)
        return settled->error();
    const bool counted =
        account && !db.options().isCopy && wrong_tries::add(db.location(), {account->login, now});
    // What cannot be counted must not be quick to try again.
    if (account && !counted)
        QThread::sleep(secondsForUncounted);
    return wrong();
}

Result<QString> oneTimePassword(const QString &login, const QString &wanted)
{
    if (!wanted.isEmpty()) {
        if (const Result<> good = checkPassword(login, wanted); !good)
            return good.error();
        return wanted;
    }
    QString made;
    do
        made = crypto::randomWord(14);
    while (!checkPassword(login, made));
    return made;
}

/// Whether an account may have these roles with that officer, who is looked up.
Result<> checkHolder(const Database &db, const Account &account, Date today)
{
    const bool needsOfficer = account.roles.intersects(
        {Role::SquadOfficer, Role::SquadLeader, Role::LegalOfficer, Role::BureauLeader});
    if (account.officer.isNull()) {
        if (needsOfficer)
            return refused(
                AccountsText::tr(
                    "The account %1 needs an officer: who acts in cases does so as a person.")
                    .arg(account.login));
        return {};
    }
    const std::optional<Officer> officer = organisation_store::findOfficer(db, account.officer);
    if (!officer)
        return notFound(
            AccountsText::tr("The officer of the account %1 does not exist.").arg(account.login));
    if (officer->auxiliary && needsOfficer)
        return refused(AccountsText::tr("%1 is auxiliary staff and can't have a role in cases.")
                           .arg(officer->name));
    if (officer->leftOn && *officer->leftOn <= today)
        return refused(AccountsText::tr("%1 left the bureau on %2.")
                           .arg(officer->name, toIso(*officer->leftOn)));
    if (const std::optional<QString> other = account_store::loginOf(db, account.officer);
        other && *other != account.login)
        return refused(
            AccountsText::tr("%1 has an account already: %2.").arg(officer->name, *other));
    return {};
}

Result<> checkUnit(const Database &db, const Session &session, UnitId unit)
{
    const UnitTree tree = organisation_store::unitTree(db);
    const Unit *found = tree.find(unit);
    if (!found)
        return notFound(AccountsText::tr("That unit does not exist."));
    if (!tree.isWithin(unit, session.actor.unit))
        return refused(AccountsText::tr("%1 is outside the units of the account %2.")
                           .arg(found->name, session.actor.account));
    return {};
}

/// The account to be changed, locked; refused where it is out of the session's reach.
Result<Account> reached(const Database &db, const Session &session, const QString &login)
{
    organisation_store::lock(db);
    account_store::lock(db, login);
    const std::optional<Account> account = account_store::find(db, login);
    if (!account)
        return unknown(login);
    if (const Result<> within = checkUnit(db, session, account->unit); !within)
        return within.error();
    return *account;
}

using Change = std::function<Result<>(Account &)>;

/// Changes an account on behalf of an administrator and records it.
Result<> change(Database &db, const Session &session, QLatin1StringView wish, const QString &login,
                QLatin1StringView kind, QJsonObject content, const Change &work)
{
    return office::onBehalf(db, session, wish, administrators, [&]() -> Result<> {
        Result<Account> account = reached(db, session, login);
        if (!account)
            return account.error();
        if (const Result<> good = work(*account); !good)
            return good;
        if (!account_store::update(db, *account))
            return overtaken(login);
        if (account_store::enabledAdministrators(db) == 0)
            return refused(
                AccountsText::tr("%1 is the last administrator of the bureau and must stay one.")
                    .arg(login));
        content.insert(u"login"_s, login);
        return office::append(db, session, administrators, kind, content);
    });
}

Error notOwn()
{
    return refused(AccountsText::tr("Nobody changes what their own account may do."));
}

QJsonArray jsonOf(const Roles &roles) { return QJsonArray::fromStringList(namesOf(roles)); }

Result<> setDisabled(Database &db, const Session &session, const QString &login, bool disabled,
                     const QString &reason)
{
    const QLatin1StringView wish = disabled ? "disable_account"_L1 : "enable_account"_L1;
    const QLatin1StringView kind =
        disabled ? "office.account_disabled"_L1 : "office.account_enabled"_L1;
    return change(
        db, session, wish, login, kind, {{u"reason"_s, reason}}, [&](Account &account) -> Result<> {
            if (account.disabled == disabled)
                return refused(
                    disabled ? AccountsText::tr("The account %1 is disabled already.").arg(login)
                             : AccountsText::tr("The account %1 is enabled already.").arg(login));
            account.disabled = disabled;
            return disabled ? Result<>() : checkHolder(db, account, session.today);
        });
}

} // namespace

Result<Session> logIn(Database &db, const QString &login, const QString &password, Moment now)
{
    const bool reads = db.mode() == Mode::Read;
    const QList<WrongTry> tries = wrong_tries::all(db.location());
    if (!reads)
        if (const Result<> taken = takeOverTries(db, tries); !taken)
            return taken.error();
    const Result<std::optional<Account>> found =
        db.read([&]() -> Result<std::optional<Account>> { return account_store::find(db, login); });
    if (!found)
        return found.error();
    std::optional<Account> account = *found;
    if (account && reads)
        account = withTries(*account, tries);
    // Verified outside the transaction: it takes long, and nobody else should wait for it.
    const bool open = !account || !isLocked(*account, now);
    const bool right =
        open && crypto::verifyPassword(account ? account->passwordHash : nobodysHash(), password) &&
        account;

    if (reads) {
        if (account && !open)
            return locked(*account, now);
        if (!right)
            return wrongAtReader(db, account, now);
        settleByWriting(db, account, true, now);
        return logInReading(db, *account, now);
    }
    const QString renewed = right && crypto::needsRehash(account->passwordHash)
                                ? crypto::hashPassword(password)
                                : QString();
    Result<Attempt> attempt = db.transact([&]() -> Result<Attempt> {
        return account ? settle(db, *account, right, renewed, now) : noteUnknown(db, now);
    });
    if (!attempt)
        return attempt.error();
    return *std::move(attempt);
}

Result<Session> withNewUnits(Database &db, const Session &session)
{
    return db.read([&]() -> Result<Session> {
        if (const Result<> holds = office::authorise(db, session, {}); !holds)
            return holds.error();
        Session renewed = session;
        renewed.actor.scope = organisation_store::unitTree(db).subtree(session.actor.unit);
        return renewed;
    });
}

Result<Session> changePassword(Database &db, const Session &session, const QString &current,
                               const QString &wanted)
{
    const QString &login = session.actor.account;
    const Result<std::optional<Account>> found =
        db.read([&]() -> Result<std::optional<Account>> { return account_store::find(db, login); });
    if (!found)
        return found.error();
    if (!*found)
        return unknown(login);
    const Account &seen = **found;
    if (isLocked(seen, session.now))
        return locked(seen, session.now);
    const bool right = crypto::verifyPassword(seen.passwordHash, current);
    const Result<> good =
        right && current == wanted
            ? Result<>(refused(AccountsText::tr("The new password is the old one.")))
            : checkPassword(login, wanted);
    const QString hash = right && good ? crypto::hashPassword(wanted) : QString();

    Result<Attempt> attempt = db.transact([&]() -> Result<Attempt> {
        account_store::lock(db, login);
        std::optional<Account> account = account_store::find(db, login);
        if (!account || account->disabled || account->revision != session.accountRevision ||
            account->passwordHash != seen.passwordHash)
            return overtaken(login);
        if (isLocked(*account, session.now))
            return locked(*account, session.now);
        if (!right) {
            if (const Result<> told = noteFailure(db, *account, "change_password"_L1, session.now);
                !told)
                return told.error();
            return Attempt(refused(AccountsText::tr("The present password is wrong.")));
        }
        if (!good)
            return good.error();
        account->passwordHash = hash;
        account->mustChangePassword = false;
        if (!account_store::update(db, afterSuccess(*account)))
            return overtaken(login);
        account = account_store::find(db, login);
        const std::optional<Officer> officer =
            account->officer.isNull() ? std::nullopt
                                      : organisation_store::findOfficer(db, account->officer);
        const Session renewed = sessionFor(db, *account, officer, session.now);
        if (const Result<> told = office::append(
                db, login, {}, session.now, "office.password_changed"_L1, {{u"login"_s, login}});
            !told)
            return told.error();
        return Attempt(renewed);
    });
    if (!attempt) {
        if (attempt.error().kind == Error::Kind::Refused)
            office::recordRefusal(db, session, "change_password"_L1, attempt.error());
        return attempt.error();
    }
    return *std::move(attempt);
}

Result<QString> createAccount(Database &db, const Session &session, const AccountDraft &draft)
{
    const Result<QString> password = oneTimePassword(draft.login, draft.password);
    const QString hash = password ? crypto::hashPassword(*password) : QString();
    return office::onBehalf(
        db, session, "create_account"_L1, administrators, [&]() -> Result<QString> {
            organisation_store::lock(db);
            if (const Result<> good = checkLogin(draft.login); !good)
                return good.error();
            if (!password)
                return password.error();
            const Account account{.login = draft.login,
                                  .passwordHash = hash,
                                  .roles = draft.roles,
                                  .unit = draft.unit,
                                  .officer = draft.officer};
            if (account_store::find(db, draft.login))
                return refused(
                    AccountsText::tr("There is an account %1 already.").arg(draft.login));
            if (const Result<> good = checkRoles(account.roles); !good)
                return good.error();
            if (const Result<> good = checkUnit(db, session, account.unit); !good)
                return good.error();
            if (const Result<> good = checkHolder(db, account, session.today); !good)
                return good.error();
            account_store::insert(db, account);
            QJsonObject content{{u"login"_s, account.login},
                                {u"roles"_s, jsonOf(account.roles)},
                                {u"unit"_s, account.unit.toString()}};
            if (!account.officer.isNull())
                content.insert(u"officer"_s, account.officer.toString());
            if (const Result<> told = office::append(db, session, administrators,
                                                     "office.account_created"_L1, content);
                !told)
                return told.error();
            return *password;
        });
}

Result<QString> resetPassword(Database &db, const Session &session, const QString &login,
                              const QString &wanted)
{
    const Result<QString> password = oneTimePassword(login, wanted);
    const QString hash = password ? crypto::hashPassword(*password) : QString();
    const Result<> done = change(db, session, "reset_password"_L1, login,
                                 "office.password_reset"_L1, {}, [&](Account &account) -> Result<> {
                                     if (login == session.actor.account)
                                         return refused(AccountsText::tr(
                                             "Change your own password instead of resetting it."));
                                     if (!password)
                                         return password.error();
                                     account = afterSuccess(account);
                                     account.passwordHash = hash;
                                     account.mustChangePassword = true;
                                     return {};
                                 });
    if (!done)
        return done.error();
    return *password;
}

Result<> setRoles(Database &db, const Session &session, const QString &login, const Roles &roles)
{
    return change(db, session, "set_roles"_L1, login, "office.roles_changed"_L1,
                  {{u"roles"_s, jsonOf(roles)}}, [&](Account &account) -> Result<> {
                      if (login == session.actor.account)
                          return notOwn();
                      if (const Result<> good = checkRoles(roles); !good)
                          return good;
                      account.roles = roles;
                      return checkHolder(db, account, session.today);
                  });
}

Result<> move(Database &db, const Session &session, const QString &login, UnitId unit,
              OfficerId officer)
{
    QJsonObject content{{u"unit"_s, unit.toString()}};
    if (!officer.isNull())
        content.insert(u"officer"_s, officer.toString());
    return change(db, session, "move_account"_L1, login, "office.account_moved"_L1, content,
                  [&](Account &account) -> Result<> {
                      if (login == session.actor.account)
                          return notOwn();
                      if (const Result<> good = checkUnit(db, session, unit); !good)
                          return good;
                      account.unit = unit;
                      account.officer = officer;
                      return checkHolder(db, account, session.today);
                  });
}

Result<> disable(Database &db, const Session &session, const QString &login, const QString &reason)
{
    return setDisabled(db, session, login, true, reason);
}

Result<> enable(Database &db, const Session &session, const QString &login, const QString &reason)
{
    return setDisabled(db, session, login, false, reason);
}

Result<QList<Account>> list(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "list_accounts"_L1, duties::oversight,
                                [&]() -> Result<QList<Account>> {
                                    const UnitTree tree = organisation_store::unitTree(db);
                                    QList<Account> reachedAccounts;
                                    for (Account account : account_store::all(db)) {
                                        if (!tree.isWithin(account.unit, session.actor.unit))
                                            continue;
                                        account.passwordHash.clear();
                                        reachedAccounts.append(account);
                                    }
                                    return reachedAccounts;
                                });
}

} // namespace anjuan::accounts
