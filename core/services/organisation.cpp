// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/organisation.h"

#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/services/organisation_json.h"
#include "core/storage/account_store.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>

namespace anjuan::organisation {

using namespace Qt::StringLiterals;

namespace {

struct OrganisationServiceText {
    Q_DECLARE_TR_FUNCTIONS(OrganisationServiceText)
};

const Roles &administrators = duties::administration;

Error overtaken(const QString &name)
{
    return {Error::Kind::Conflict,
            OrganisationServiceText::tr(
                "Somebody else has changed %1 meanwhile. Look at it and try again.")
                .arg(name),
            {},
            {}};
}

Result<> checkReach(const UnitTree &tree, const Session &session, UnitId unit)
{
    const Unit *found = tree.find(unit);
    if (!found)
        return notFound(OrganisationServiceText::tr("That unit does not exist."));
    if (!tree.isWithin(unit, session.actor.unit))
        return refused(OrganisationServiceText::tr("%1 is outside the units of the account %2.")
                           .arg(found->name, session.actor.account));
    return {};
}

/// The officer, within the session's reach.
Result<Officer> reached(const Database &db, const Session &session, OfficerId id)
{
    organisation_store::lock(db);
    const std::optional<Officer> officer = organisation_store::findOfficer(db, id);
    if (!officer)
        return notFound(OrganisationServiceText::tr("That officer does not exist."));
    if (const Result<> within =
            checkReach(organisation_store::unitTree(db), session, officer->unit);
        !within)
        return within.error();
    return *officer;
}

/// A certificate number belongs to one person; only one that never counted may turn up with
/// another.
Result<> checkNumberIsFree(const Database &db, OfficerId holder, const QString &number)
{
    for (const OfficerId id : organisation_store::holdersOf(db, number)) {
        const std::optional<Officer> other = organisation_store::findOfficer(db, id);
        if (id == holder || !other)
            continue;
        for (const Certificate &held : other->certificates)
            if (held.number == number && held.revokedOn != held.validFrom)
                return refused(OrganisationServiceText::tr("Certificate %1 belongs to %2.")
                                   .arg(number, other->name));
    }
    return {};
}

/// Whoever has a role in cases can't become auxiliary staff by the way.
Result<> checkAuxiliary(const Database &db, const Officer &officer)
{
    const std::optional<QString> login = account_store::loginOf(db, officer.id);
    if (!officer.auxiliary || !login)
        return {};
    const std::optional<Account> account = account_store::find(db, *login);
    if (account && !account->disabled &&
        account->roles.intersects(
            {Role::SquadOfficer, Role::SquadLeader, Role::LegalOfficer, Role::BureauLeader}))
        return refused(
            OrganisationServiceText::tr(
                "The account %1 of %2 has a role in cases, which auxiliary staff can't have.")
                .arg(*login, officer.name));
    return {};
}

} // namespace

Result<UnitId> createUnit(Database &db, const Session &session, Unit unit)
{
    unit.id = UnitId::create();
    return office::onBehalf(db, session, "create_unit"_L1, administrators, [&]() -> Result<UnitId> {
        organisation_store::lock(db);
        const UnitTree tree = organisation_store::unitTree(db);
        if (const Result<> good = tree.check(unit); !good)
            return good.error();
        if (const Result<> within = checkReach(tree, session, unit.parent); !within)
            return within.error();
        organisation_store::insertUnit(db, unit);
        if (const Result<> told =
                office::append(db, session, administrators, "office.unit_created"_L1, jsonOf(unit));
            !told)
            return told.error();
        return unit.id;
    });
}

Result<> changeUnit(Database &db, const Session &session, const Unit &unit)
{
    return office::onBehalf(db, session, "change_unit"_L1, administrators, [&]() -> Result<> {
        organisation_store::lock(db);
        const UnitTree tree = organisation_store::unitTree(db);
        if (const Result<> within = checkReach(tree, session, unit.id); !within)
            return within;
        if (!unit.parent.isNull() && tree.find(unit.id)->parent != unit.parent)
            if (const Result<> within = checkReach(tree, session, unit.parent); !within)
                return within;
        if (const Result<> good = tree.check(unit); !good)
            return good;
        if (!organisation_store::updateUnit(db, unit))
            return overtaken(unit.name);
        return office::append(db, session, administrators, "office.unit_changed"_L1, jsonOf(unit));
    });
}

Result<OfficerId> addOfficer(Database &db, const Session &session, Officer officer)
{
    officer.id = OfficerId::create();
    return office::onBehalf(
        db, session, "add_officer"_L1, administrators, [&]() -> Result<OfficerId> {
            organisation_store::lock(db);
            if (const Result<> good = checkOfficer(officer); !good)
                return good.error();
            if (const Result<> within =
                    checkReach(organisation_store::unitTree(db), session, officer.unit);
                !within)
                return within.error();
            for (const Certificate &certificate : officer.certificates)
                if (const Result<> free = checkNumberIsFree(db, officer.id, certificate.number);
                    !free)
                    return free.error();
            organisation_store::insertOfficer(db, officer);
            if (const Result<> told = office::append(db, session, administrators,
                                                     "office.officer_added"_L1, jsonOf(officer));
                !told)
                return told.error();
            return officer.id;
        });
}

Result<> changeOfficer(Database &db, const Session &session, const Officer &officer)
{
    return office::onBehalf(db, session, "change_officer"_L1, administrators, [&]() -> Result<> {
        const Result<Officer> before = reached(db, session, officer.id);
        if (!before)
            return before.error();
        Officer after = officer;
        after.certificates = before->certificates;
        if (const Result<> good = checkOfficer(after); !good)
            return good;
        if (const Result<> within =
                checkReach(organisation_store::unitTree(db), session, after.unit);
            !within)
            return within;
        if (const Result<> good = checkAuxiliary(db, after); !good)
            return good;
        if (!organisation_store::updateOfficer(db, after))
            return overtaken(after.name);
        return office::append(db, session, administrators, "office.officer_changed"_L1,
                              jsonOf(after));
    });
}

Result<> addCertificate(Database &db, const Session &session, OfficerId holder,
                        const Certificate &certificate)
{
    return office::onBehalf(db, session, "add_certificate"_L1, administrators, [&]() -> Result<> {
        Result<Officer> officer = reached(db, session, holder);
        if (!officer)
            return officer.error();
        officer->certificates.append(certificate);
        if (const Result<> good = checkOfficer(*officer); !good)
            return good;
        if (const Result<> free = checkNumberIsFree(db, holder, certificate.number); !free)
            return free;
        organisation_store::insertCertificate(db, holder, certificate);
        QJsonObject content = jsonOf(certificate);
        content.insert(u"officer"_s, holder.toString());
        return office::append(db, session, administrators, "office.certificate_added"_L1, content);
    });
}

Result<> revokeCertificate(Database &db, const Session &session, OfficerId holder,
                           const QString &number, Date firstDayWithout)
{
    return office::onBehalf(
        db, session, "revoke_certificate"_L1, administrators, [&]() -> Result<> {
            Result<Officer> officer = reached(db, session, holder);
            if (!officer)
                return officer.error();
            for (Certificate &certificate : officer->certificates)
                if (certificate.number == number) {
                    if (certificate.revokedOn)
                        return refused(OrganisationServiceText::tr(
                                           "Certificate %1 was withdrawn on %2 already.")
                                           .arg(number, toIso(*certificate.revokedOn)));
                    certificate.revokedOn = firstDayWithout;
                }
            if (const Result<> good = checkOfficer(*officer); !good)
                return good;
            if (!organisation_store::revokeCertificate(db, holder, number, firstDayWithout))
                return notFound(OrganisationServiceText::tr("%1 has no certificate %2.")
                                    .arg(officer->name, number));
            return office::append(db, session, administrators, "office.certificate_revoked"_L1,
                                  {{u"officer"_s, holder.toString()},
                                   {u"number"_s, number},
                                   {u"revoked_on"_s, toIso(firstDayWithout)}});
        });
}

Result<UnitTree> units(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "list_units"_L1, {}, [&]() -> Result<UnitTree> {
        return organisation_store::unitTree(db);
    });
}

Result<QList<Officer>> officers(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "list_officers"_L1, {},
        [&]() -> Result<QList<Officer>> { return organisation_store::officers(db); });
}

} // namespace anjuan::organisation
