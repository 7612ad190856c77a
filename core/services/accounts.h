// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/account.h"
#include "core/services/session.h"

#include <QList>

namespace anjuan {

class Database;

/// What an administrator says of a new account.
struct AccountDraft {
    QString login;
    Roles roles{};
    UnitId unit{};
    OfficerId officer{}; ///< needed by every role that acts in cases, except archivist
    QString password{};  ///< one-time; a random one is made where it is empty
};

/// Logging in, and who may. Beside logIn() and changePassword(), which are everybody's own, the
/// functions that change an account take an administrator within whose units it lies; list() is
/// also for read-only supervisors. Nobody sets the roles, the unit or a one-time password of their
/// own account, and one enabled administrator of the whole bureau always remains. Recorded as
/// office.log_in, log_in_failed, account_locked, password_changed, account_created, password_reset,
/// roles_changed, account_moved, account_disabled and account_enabled; every refusal as
/// office.refused.
namespace accounts {

/// A session for whoever knows the password. The fifth wrong password in a row locks the account
/// for ten minutes, which a restart does not shorten. An unknown name takes as long and is answered
/// as a wrong password. An account that was disabled, or whose officer has left, is told so only
/// after the right password. On a connection that only reads the log-in is recorded by
/// writing for a moment. While another program writes, a right password is not recorded, and a
/// wrong one is put into a file beside the database, from which the next writer's log-in takes it
/// over; where neither can be, the answer takes its time. Use such a session to read.
Result<Session> logIn(Database &db, const QString &login, const QString &password, Moment now);

/// The same session, reaching the units that were made below its own since it began. Refused where
/// it no longer holds.
Result<Session> withNewUnits(Database &db, const Session &session);

/// A new session with the new password; all other sessions of the account end. A wrong `current`
/// counts like a failed log-in.
Result<Session> changePassword(Database &db, const Session &session, const QString &current,
                               const QString &wanted);

/// Makes the account and returns its one-time password, which must be changed at the first log-in.
Result<QString> createAccount(Database &db, const Session &session, const AccountDraft &draft);
/// A new one-time password, `wanted` or a random one; also ends a lock.
Result<QString> resetPassword(Database &db, const Session &session, const QString &login,
                              const QString &wanted = {});
Result<> setRoles(Database &db, const Session &session, const QString &login, const Roles &roles);
/// Another unit and another officer, or none.
Result<> move(Database &db, const Session &session, const QString &login, UnitId unit,
              OfficerId officer);
Result<> disable(Database &db, const Session &session, const QString &login, const QString &reason);
Result<> enable(Database &db, const Session &session, const QString &login, const QString &reason);

/// The accounts within the session's units, without their password hashes.
Result<QList<Account>> list(Database &db, const Session &session);

} // namespace accounts
} // namespace anjuan
