// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/account.h"

#include <QList>
#include <optional>

namespace anjuan {

class Database;

/// Accounts and their roles. Within a transaction only; throws SqlError.
namespace account_store {

/// Keeps other transactions from changing this account until the end of this one.
void lock(const Database &db, const QString &login);

std::optional<Account> find(const Database &db, const QString &login);
/// All accounts by login.
QList<Account> all(const Database &db);
bool isEmpty(const Database &db);
/// The account of that officer, if there is one.
std::optional<QString> loginOf(const Database &db, OfficerId officer);
/// The name of the officer the account belongs to; the login itself where it is nobody's.
QString personBehind(const Database &db, const QString &login);
/// Enabled administrators who reach the whole bureau.
int enabledAdministrators(const Database &db);

void insert(const Database &db, const Account &account);
/// The whole account. False, and nothing written, if the account has changed since
/// it was read. Ends the account's running sessions.
bool update(const Database &db, const Account &account);
/// The count of failures and the lock; leaves the revision alone, so that somebody else's attempts
/// end no session.
void noteAttempt(const Database &db, const Account &account);
/// The same password hashed with today's parameters; leaves the revision alone.
void renewHash(const Database &db, const QString &login, const QString &passwordHash);

} // namespace account_store
} // namespace anjuan
