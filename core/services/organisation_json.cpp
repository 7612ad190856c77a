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

std::optional<Date> dayIn(const QJsonObject &object, QLatin1StringView name)
{
    return parseDate(object.value(name).toString());
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

Unit unitFrom(const QJsonObject &json)
{
    Unit unit;
    unit.id = UnitId::parse(json.value("unit"_L1).toString());
    unit.parent = UnitId::parse(json.value("parent"_L1).toString());
    unit.kind = valueOf(unitKindNames, json.value("kind"_L1).toString()).value_or(unit.kind);
    unit.name = json.value("name"_L1).toString();
    unit.validFrom = dayIn(json, "valid_from"_L1).value_or(unit.validFrom);
    unit.validTo = dayIn(json, "valid_to"_L1);
    return unit;
}

Certificate certificateFrom(const QJsonObject &json)
{
    Certificate certificate;
    certificate.number = json.value("number"_L1).toString();
    certificate.validFrom = dayIn(json, "valid_from"_L1).value_or(certificate.validFrom);
    certificate.validTo = dayIn(json, "valid_to"_L1).value_or(certificate.validTo);
    certificate.revokedOn = dayIn(json, "revoked_on"_L1);
    return certificate;
}

Officer officerFrom(const QJsonObject &json)
{
    Officer officer;
    officer.id = OfficerId::parse(json.value("officer"_L1).toString());
    officer.name = json.value("name"_L1).toString();
    officer.unit = UnitId::parse(json.value("unit"_L1).toString());
    for (const QJsonValue &certificate : json.value("certificates"_L1).toArray())
        officer.certificates << certificateFrom(certificate.toObject());
    officer.legalQualificationNumber = json.value("legal_qualification_number"_L1).toString();
    officer.legalQualificationOn = dayIn(json, "legal_qualification_on"_L1);
    officer.legalQualificationUntil = dayIn(json, "legal_qualification_until"_L1);
    officer.reviewerSince = dayIn(json, "reviewer_since"_L1);
    officer.auxiliary = json.value("auxiliary"_L1).toBool();
    officer.leftOn = dayIn(json, "left_on"_L1);
    return officer;
}

} // namespace anjuan
