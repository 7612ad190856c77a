// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/domain/organisation/organisation.h"

#include <QString>
#include <optional>

namespace anjuan {

/// A log-in. Never deleted and never renamed: the ledger names it for ever.
struct Account {
    QString login{};
    QString passwordHash{};
    Roles roles{};
    UnitId unit{};       ///< it reaches this unit and everything below it
    OfficerId officer{}; ///< null for none
    bool mustChangePassword = true;
    int failedCount = 0; ///< wrong passwords since the last good one or the last lock
    std::optional<Moment> lockedUntil{};
    bool disabled = false;
    int revision = 0;

    friend bool operator==(const Account &, const Account &) = default;
};

constexpr int failuresBeforeLock = 5;
constexpr qint64 lockMilliseconds = 10 * 60 * 1000;
constexpr qsizetype shortestPassword = 10;
constexpr qsizetype longestPassword = 128;

/// 2 to 32 characters: a small letter first, then small letters, digits, '.', '-' or '_'; no name
/// the database servers keep for themselves.
Result<> checkLogin(const QString &login);

/// At least ten characters, at most 128; not the login nor the login with a few characters added;
/// not one of the well-known ones, one character repeated or a run of the keyboard.
Result<> checkPassword(const QString &login, const QString &password);

bool isLocked(const Account &account, Moment now);
/// `account` after one more wrong password: the fifth locks it for ten minutes and starts the count
/// again.
Account afterFailure(Account account, Moment now);
/// `account` after the right password.
Account afterSuccess(Account account);

} // namespace anjuan
