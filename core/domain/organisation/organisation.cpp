// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/organisation.h"

#include "core/domain/organisation/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct OrganisationText {
    Q_DECLARE_TR_FUNCTIONS(OrganisationText)
};

constexpr qsizetype longestUnitName = 100;
constexpr qsizetype longestNumber = 60;

bool mayContain(UnitKind parent, UnitKind child)
{
    switch (child) {
    case UnitKind::Bureau:
    case UnitKind::Detachment:
        return parent == UnitKind::Bureau;
    case UnitKind::Town:
        return parent == UnitKind::Bureau || parent == UnitKind::Detachment;
    case UnitKind::Squad:
        return parent != UnitKind::Squad;
    }
    Q_UNREACHABLE();
}

/// Whether `parent` may contain `unit`, by their kinds and days.
Result<> checkWithin(const Unit &unit, const Unit &parent)
{
    if (!mayContain(parent.kind, unit.kind))
        return refused(
            OrganisationText::tr(
                "%1 can't belong to %2: a bureau has bureaus, detachments, towns and squads, a "
                "detachment has towns and squads, a town has squads.")
                .arg(unit.name, parent.name));
    if (unit.validFrom < parent.validFrom ||
        (parent.validTo && (!unit.validTo || *unit.validTo > *parent.validTo)))
        return refused(OrganisationText::tr("%1 can't exist on days on which %2 does not.")
                           .arg(unit.name, parent.name));
    return {};
}

Error refusedBy(QString rule, QString article, QString text)
{
    return {Error::Kind::Refused, std::move(text), std::move(rule), std::move(article)};
}

Error notQualified(QString text)
{
    return refusedBy(u"G13"_s, u"行政处罚法第四十二条"_s, std::move(text));
}

Error mayNotReview(QString text)
{
    return refusedBy(u"G2"_s, u"行政处罚法第五十八条第二款"_s, std::move(text));
}

Result<> checkCertificate(const Officer &officer, const Certificate &certificate)
{
    if (!isPlainWord(certificate.number, longestNumber))
        return refused(OrganisationText::tr("A certificate of %1 has no usable number: \"%2\".")
                           .arg(officer.name, certificate.number));
    if (certificate.validTo < certificate.validFrom)
        return refused(OrganisationText::tr("Certificate %1 of %2 ends before it begins.")
                           .arg(certificate.number, officer.name));
    if (certificate.revokedOn && *certificate.revokedOn < certificate.validFrom)
        return refused(OrganisationText::tr("Certificate %1 of %2 was withdrawn before it began.")
                           .arg(certificate.number, officer.name));
    const auto same =
        std::count_if(officer.certificates.begin(), officer.certificates.end(),
                      [&](const Certificate &other) { return other.number == certificate.number; });
    if (same > 1)
        return refused(OrganisationText::tr("Certificate %1 stands twice with %2.")
                           .arg(certificate.number, officer.name));
    return {};
}

} // namespace

bool existsOn(const Unit &unit, Date day)
{
    return unit.validFrom <= day && (!unit.validTo || day <= *unit.validTo);
}

UnitTree::UnitTree(const QList<Unit> &units) : m_units(units)
{
    for (qsizetype i = 0; i < m_units.size(); ++i)
        m_place.insert(m_units[i].id, i);
}

const Unit *UnitTree::find(UnitId id) const
{
    const auto place = m_place.constFind(id);
    return place == m_place.constEnd() ? nullptr : &m_units[*place];
}

QList<Unit> UnitTree::path(UnitId id) const
{
    QList<Unit> upwards;
    for (const Unit *unit = find(id); unit && upwards.size() < m_units.size();
         unit = find(unit->parent))
        upwards.append(*unit);
    std::reverse(upwards.begin(), upwards.end());
    return upwards;
}

QString UnitTree::pathName(UnitId id) const
{
    QStringList names;
    for (const Unit &unit : path(id))
        names.append(unit.name);
    return names.join(u" / "_s);
}

bool UnitTree::isWithin(UnitId id, UnitId ancestor) const
{
    qsizetype steps = 0;
    for (const Unit *unit = find(id); unit && steps < m_units.size();
         unit = find(unit->parent), ++steps)
        if (unit->id == ancestor)
            return true;
    return false;
}

QSet<UnitId> UnitTree::subtree(UnitId root) const
{
    QSet<UnitId> reached;
    if (!find(root))
        return reached;
    QHash<UnitId, QList<UnitId>> children;
    for (const Unit &unit : m_units)
        children[unit.parent].append(unit.id);
    QList<UnitId> open{root};
    while (!open.isEmpty()) {
        const UnitId next = open.takeLast();
        if (reached.contains(next))
            continue;
        reached.insert(next);
        open.append(children.value(next));
    }
    return reached;
}

Result<> UnitTree::check(const Unit &unit) const
{
    if (!isPlainName(unit.name, longestUnitName))
        return refused(
            OrganisationText::tr("A unit needs a name of at most %1 characters on one line.")
                .arg(longestUnitName));
    if (unit.validTo && *unit.validTo < unit.validFrom)
        return refused(
            OrganisationText::tr("The unit %1 would end before it begins.").arg(unit.name));
    for (const Unit &other : m_units)
        if (other.id != unit.id && other.parent == unit.parent && other.name == unit.name &&
            !other.validTo)
            return refused(OrganisationText::tr("There is a unit %1 in the same place already.")
                               .arg(unit.name));
    if (const Result<> place = checkPlace(unit); !place)
        return place;
    for (const Unit &other : m_units)
        if (other.parent == unit.id && other.id != unit.id)
            if (const Result<> within = checkWithin(other, unit); !within)
                return within;
    return {};
}

Result<> UnitTree::checkPlace(const Unit &unit) const
{
    if (unit.parent.isNull()) {
        if (unit.kind != UnitKind::Bureau)
            return refused(
                OrganisationText::tr(
                    "Only the bureau itself stands at the top: name the unit that %1 belongs to.")
                    .arg(unit.name));
        for (const Unit &other : m_units)
            if (other.id != unit.id && other.parent.isNull())
                return refused(
                    OrganisationText::tr("The bureau is %1; there can't be a second one beside it.")
                        .arg(other.name));
        return {};
    }
    const Unit *parent = find(unit.parent);
    if (!parent)
        return notFound(OrganisationText::tr("The unit that %1 should belong to does not exist.")
                            .arg(unit.name));
    if (unit.parent == unit.id || isWithin(unit.parent, unit.id))
        return refused(
            OrganisationText::tr("%1 can't belong to a unit that belongs to it.").arg(unit.name));
    return checkWithin(unit, *parent);
}

Result<> checkOfficer(const Officer &officer)
{
    if (!isPlainName(officer.name, longestUnitName))
        return refused(
            OrganisationText::tr("An officer needs a name of at most %1 characters on one line.")
                .arg(longestUnitName));
    if (officer.unit.isNull())
        return refused(OrganisationText::tr("%1 needs a unit.").arg(officer.name));
    if (officer.auxiliary && !officer.certificates.isEmpty())
        return refused(
            OrganisationText::tr("%1 is auxiliary staff, who hold no enforcement certificate.")
                .arg(officer.name));
    for (const Certificate &certificate : officer.certificates)
        if (const Result<> good = checkCertificate(officer, certificate); !good)
            return good;
    if (officer.legalQualificationNumber.isEmpty() != !officer.legalQualificationOn)
        return refused(
            OrganisationText::tr("The legal qualification of %1 needs both its number and its day.")
                .arg(officer.name));
    if (officer.legalQualificationUntil &&
        (!officer.legalQualificationOn ||
         *officer.legalQualificationUntil < *officer.legalQualificationOn))
        return refused(
            OrganisationText::tr("The registration of the legal qualification of %1 ends on %2, "
                                 "before the qualification was awarded.")
                .arg(officer.name, toIso(*officer.legalQualificationUntil)));
    if (!officer.legalQualificationNumber.isEmpty() &&
        !isPlainWord(officer.legalQualificationNumber, longestNumber))
        return refused(OrganisationText::tr(
                           "The number of the legal qualification of %1 can't be used: \"%2\".")
                           .arg(officer.name, officer.legalQualificationNumber));
    return {};
}

bool certificateValidOn(const Certificate &certificate, Date day)
{
    return certificate.validFrom <= day && day <= certificate.validTo &&
           (!certificate.revokedOn || day < *certificate.revokedOn);
}

bool certificateValidOn(const Officer &officer, Date day)
{
    return std::any_of(
        officer.certificates.begin(), officer.certificates.end(),
        [day](const Certificate &certificate) { return certificateValidOn(certificate, day); });
}

Result<> checkCaseOfficer(const Officer &officer, Date day)
{
    if (officer.auxiliary)
        return notQualified(OrganisationText::tr("%1 is auxiliary staff and can't handle a case.")
                                .arg(officer.name));
    if (officer.leftOn && *officer.leftOn <= day)
        return notQualified(OrganisationText::tr("%1 left the bureau on %2.")
                                .arg(officer.name, toIso(*officer.leftOn)));
    if (officer.certificates.isEmpty())
        return notQualified(
            OrganisationText::tr("%1 has no enforcement certificate.").arg(officer.name));
    if (!certificateValidOn(officer, day))
        return notQualified(OrganisationText::tr("No enforcement certificate of %1 covers %2.")
                                .arg(officer.name, toIso(day)));
    return {};
}

Result<> checkCaseOfficers(const QList<Officer> &officers, Date day)
{
    QSet<OfficerId> different;
    for (const Officer &officer : officers) {
        if (const Result<> good = checkCaseOfficer(officer, day); !good)
            return good;
        different.insert(officer.id);
    }
    if (different.size() < 2)
        return notQualified(OrganisationText::tr(
            "At least two officers with an enforcement certificate are needed."));
    return {};
}

Result<> checkLegalityReviewer(const Officer &officer, Date day)
{
    if (officer.auxiliary)
        return mayNotReview(OrganisationText::tr("%1 is auxiliary staff and can't review legality.")
                                .arg(officer.name));
    if (officer.leftOn && *officer.leftOn <= day)
        return mayNotReview(OrganisationText::tr("%1 left the bureau on %2.")
                                .arg(officer.name, toIso(*officer.leftOn)));
    if (!officer.reviewerSince || day < *officer.reviewerSince)
        return mayNotReview(
            OrganisationText::tr("%1 is not registered as a legality reviewer on %2.")
                .arg(officer.name, toIso(day)));
    if (*officer.reviewerSince < reviewersNeedQualificationFrom)
        return {};
    if (officer.legalQualificationNumber.isEmpty() || !officer.legalQualificationOn ||
        day < *officer.legalQualificationOn)
        return mayNotReview(
            OrganisationText::tr(
                "%1 first reviewed legality on %2 and, since %3, needs the national legal "
                "qualification, which is not registered for %4.")
                .arg(officer.name, toIso(*officer.reviewerSince),
                     toIso(reviewersNeedQualificationFrom), toIso(day)));
    if (officer.legalQualificationUntil && *officer.legalQualificationUntil < day)
        return mayNotReview(
            OrganisationText::tr(
                "The registration of the legal qualification of %1 ended on %2; on %3 the "
                "officer can't review legality until it is renewed.")
                .arg(officer.name, toIso(*officer.legalQualificationUntil), toIso(day)));
    return {};
}

bool mayReviewLegality(const Officer &officer, Date day)
{
    return bool(checkLegalityReviewer(officer, day));
}

QStringList namesOf(const Roles &roles)
{
    QStringList names;
    for (const Name<Role> &name : roleNames)
        if (roles.contains(name.value))
            names.append(name.text);
    return names;
}

bool actsInCases(Role role)
{
    switch (role) {
    case Role::SquadOfficer:
    case Role::SquadLeader:
    case Role::LegalOfficer:
    case Role::BureauLeader:
    case Role::Archivist:
        return true;
    case Role::Statistician:
    case Role::Administrator:
    case Role::ReadOnlySupervisor:
        return false;
    }
    Q_UNREACHABLE();
}

Result<> checkRoles(const Roles &roles)
{
    if (roles.isEmpty())
        return refused(OrganisationText::tr("An account needs at least one role."));
    if (roles.size() > 1 && roles.contains(Role::Administrator))
        return refused(OrganisationText::tr(
            "An administrator's account can't have another role: who gives out accounts takes no "
            "part in cases."));
    if (roles.size() > 1 && roles.contains(Role::ReadOnlySupervisor))
        return refused(OrganisationText::tr(
            "A supervisor's account can't have another role: who watches takes no part in "
            "cases."));
    return {};
}

bool mayRead(const Actor &actor, UnitId unitOfCase)
{
    return !actor.roles.isEmpty() && !actor.has(Role::Administrator) &&
           actor.scope.contains(unitOfCase);
}

bool mayAct(const Actor &actor, UnitId unitOfCase)
{
    return mayRead(actor, unitOfCase) &&
           std::any_of(actor.roles.begin(), actor.roles.end(), actsInCases);
}

bool isOfWholeBureau(const Actor &actor, const UnitTree &units)
{
    const Unit *unit = units.find(actor.unit);
    return unit && unit->parent.isNull();
}

bool reachesAll(const Actor &actor, const UnitTree &units)
{
    return actor.scope.size() >= units.units().size();
}

std::optional<QStringList> unitsInReach(const Actor &actor, const UnitTree &units)
{
    if (reachesAll(actor, units))
        return {};
    QStringList keys;
    for (const UnitId unit : actor.scope)
        keys << unit.toString();
    return keys;
}

} // namespace anjuan
