// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_bureau.h"

#include "core/services/organisation.h"
#include "core/storage/ledger.h"

#include <QtGlobal>

namespace anjuan::test {

using namespace Qt::StringLiterals;

namespace {

template <class T> T taken(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().text));
    return *std::move(result);
}

BureauDraft draft(const QString &keyPath)
{
    return {.name = u"常州市城市管理局"_s,
            .agencyWord = u"常城管"_s,
            .since = Date(2019, 1, 1),
            .administratorLogin = u"admin"_s,
            .administratorPassword = password(),
            .keyPath = keyPath};
}

BureauKeys made(Database &db, const QString &keyPath)
{
    if (!initialiseCrypto())
        qFatal("no random numbers");
    return taken(bureau::init(db, draft(keyPath), morningOf(u"2026-03-02")), "bureau::init");
}

} // namespace

Moment morningOf(QStringView day) { return *Moment::parse(day.toString() + u"T01:00:00.000Z"_s); }

QString password() { return u"correct-horse-battery"_s; }

TestBureau::TestBureau(Database &database, const QString &keyPath)
    : db(database), keys(made(database, keyPath)), admin(logIn(u"admin"_s)),
      bureau(admin.actor.unit), detachment(addUnit(UnitKind::Detachment, u"执法支队"_s, bureau)),
      squadOne(addUnit(UnitKind::Squad, u"一中队"_s, detachment)),
      squadTwo(addUnit(UnitKind::Squad, u"二中队"_s, detachment)),
      town(addUnit(UnitKind::Town, u"邹区镇"_s, bureau))
{
    admin = logIn(u"admin"_s); // so that its scope has the units made meanwhile
}

UnitId TestBureau::addUnit(UnitKind kind, const QString &name, UnitId parent) const
{
    return taken(organisation::createUnit(
                     db, admin,
                     {.parent = parent, .kind = kind, .name = name, .validFrom = Date(2019, 1, 1)}),
                 "organisation::createUnit");
}

OfficerId TestBureau::addOfficer(UnitId unit, const QString &name) const
{
    const Certificate certificate{.number = u"10%1"_s.arg(qHash(name) % 100000000),
                                  .validFrom = Date(2020, 1, 1),
                                  .validTo = Date(2029, 12, 31)};
    return taken(organisation::addOfficer(
                     db, admin, {.name = name, .unit = unit, .certificates = {certificate}}),
                 "organisation::addOfficer");
}

Session TestBureau::addAccount(const QString &login, const Roles &roles, UnitId unit) const
{
    const bool person = std::any_of(roles.begin(), roles.end(), actsInCases);
    const QString first =
        taken(accounts::createAccount(
                  db, admin,
                  {.login = login,
                   .roles = roles,
                   .unit = unit,
                   .officer = person ? addOfficer(unit, u"officer "_s + login) : OfficerId()}),
              "accounts::createAccount");
    const Moment now = morningOf(u"2026-03-02");
    const Session begun = taken(accounts::logIn(db, login, first, now), "accounts::logIn");
    return taken(accounts::changePassword(db, begun, first, password()),
                 "accounts::changePassword");
}

Session TestBureau::logIn(const QString &login, Moment now) const
{
    return taken(accounts::logIn(db, login, password(), now), "accounts::logIn");
}

QStringList officeKinds(Database &db)
{
    return taken(db.read([&]() -> Result<QStringList> {
        QStringList kinds;
        for (const Act &act : ledger::acts(db, officeDossier))
            kinds << act.kind;
        return kinds;
    }),
                 "officeKinds");
}

} // namespace anjuan::test
