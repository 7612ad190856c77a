// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/organisation_json.h"

#include <QJsonArray>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

void insertDay(QJsonObject &object, const QString &name, const std::optional<Date> &day)
{
    if (day)
        object.insert(name, toIso(*day));
}

} // namespace

QJsonObject jsonOf(const Unit &unit)
{
    QJsonObject object{{u"unit"_s, unit.id.toString()},
                       {u"kind"_s, nameOf(unitKindNames, unit.kind)},
                       {u"name"_s, unit.name},
                       {u"valid_from"_s, toIso(unit.validFrom)}};
    if (!unit.parent.isNull())
        object.insert(u"parent"_s, unit.parent.toString());
    insertDay(object, u"valid_to"_s, unit.validTo);
    return object;
}

QJsonObject jsonOf(const Certificate &certificate)
{
    QJsonObject object{{u"number"_s, certificate.number},
                       {u"valid_from"_s, toIso(certificate.validFrom)},
                       {u"valid_to"_s, toIso(certificate.validTo)}};
    insertDay(object, u"revoked_on"_s, certificate.revokedOn);
    return object;
}

QJsonObject jsonOf(const Officer &officer)
{
    QJsonArray certificates;
    for (const Certificate &certificate : officer.certificates)
        certificates.append(jsonOf(certificate));
    QJsonObject object{{u"officer"_s, officer.id.toString()},
                       {u"name"_s, officer.name},
                       {u"unit"_s, officer.unit.toString()},
                       {u"auxiliary"_s, officer.auxiliary},
                       {u"certificates"_s, certificates}};
    if (!officer.legalQualificationNumber.isEmpty())
        object.insert(u"legal_qualification_number"_s, officer.legalQualificationNumber);
    insertDay(object, u"legal_qualification_on"_s, officer.legalQualificationOn);
    insertDay(object, u"legal_qualification_until"_s, officer.legalQualificationUntil);
    insertDay(object, u"reviewer_since"_s, officer.reviewerSince);
    insertDay(object, u"left_on"_s, officer.leftOn);
    return object;
}

} // namespace anjuan
