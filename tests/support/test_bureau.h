// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/accounts.h"
#include "core/services/bureau.h"
#include "core/services/session.h"
#include "core/storage/database.h"

namespace anjuan::test {

/// A moment in the morning of a day in China, "2026-03-02".
Moment morningOf(QStringView day);

/// The password that all accounts of a TestBureau have.
QString password();

/// A small bureau in a new database: 局 with a detachment of two squads, and a town; certified
/// officers; and accounts. A failure ends the test program with its reason.
struct TestBureau {
    /// The administrator is "admin". Made on 2026-03-02.
    explicit TestBureau(Database &database, const QString &keyPath = {});

    Database &db;
    BureauKeys keys;
    Session admin;
    UnitId bureau;
    UnitId detachment;
    UnitId squadOne;
    UnitId squadTwo;
    UnitId town;

    /// A new officer of that unit with a certificate from 2020 to 2029.
    OfficerId addOfficer(UnitId unit, const QString &name) const;
    /// A new account with its password changed from the first, logged in; with an officer where the
    /// role needs one.
    Session addAccount(const QString &login, const Roles &roles, UnitId unit) const;
    /// The account `login` logged in.
    Session logIn(const QString &login, Moment now = morningOf(u"2026-03-02")) const;

private:
    UnitId addUnit(UnitKind kind, const QString &name, UnitId parent) const;
};

/// The kinds of all acts of the office dossier, in order.
QStringList officeKinds(Database &db);

} // namespace anjuan::test
