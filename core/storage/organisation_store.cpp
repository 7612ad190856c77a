// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organisation_store.h"

#include "core/storage/query.h"

#include <QVariant>

namespace anjuan::organisation_store {

using namespace Qt::StringLiterals;

namespace {

QVariant idOrNull(const UnitId &id) { return id.isNull() ? QVariant() : QVariant(id.toString()); }

UnitKind unitKind(const QString &text)
{
    if (const auto kind = valueOf(unitKindNames, text))
        return *kind;
    throw SqlError{u"Unknown kind of unit: %1"_s.arg(text.left(40)), u"unreadable"_s};
}

Certificate certificateIn(const Rows &row, int first)
{
    return {.number = row.text(first),
            .validFrom = row.date(first + 1),
            .validTo = row.date(first + 2),
            .revokedOn = row.optionalDate(first + 3)};
}

Officer officerIn(const Rows &row)
{
    return {.id = OfficerId::parse(row.text(0)),
            .name = row.text(1),
            .unit = UnitId::parse(row.text(2)),
            .legalQualificationNumber = row.text(3),
            .legalQualificationOn = row.optionalDate(4),
            .legalQualificationUntil = row.optionalDate(5),
            .reviewerSince = row.optionalDate(6),
            .auxiliary = row.boolean(7),
            .leftOn = row.optionalDate(8),
            .revision = static_cast<int>(row.integer(9))};
}

} // namespace

void lock(const Database &db)
{
    // SQLite has one writer anyway. PostgreSQL lets two in, and each would find another
    // administrator left.
    execute(db, u"UPDATE unit SET revision = revision WHERE parent_id IS NULL"_s);
}

UnitTree unitTree(const Database &db)
{
    QList<Unit> units;
    Rows row(
        db,
        u"SELECT id, parent_id, kind, name, valid_from, valid_to, revision FROM unit ORDER BY id"_s);
    while (row.next())
        units.append({.id = UnitId::parse(row.text(0)),
                      .parent = UnitId::parse(row.text(1)),
                      .kind = unitKind(row.text(2)),
                      .name = row.text(3),
                      .validFrom = row.date(4),
                      .validTo = row.optionalDate(5),
                      .revision = static_cast<int>(row.integer(6))});
    return UnitTree(units);
}

void insertUnit(const Database &db, const Unit &unit)
{
    execute(db,
            u"INSERT INTO unit (id, parent_id, kind, name, valid_from, valid_to, revision)"
            " VALUES (?, ?, ?, ?, ?, ?, 0)"_s,
            {unit.id.toString(), idOrNull(unit.parent), nameOf(unitKindNames, unit.kind), unit.name,
             toIso(unit.validFrom), nullable(unit.validTo)});
}

bool updateUnit(const Database &db, const Unit &unit)
{
    return execute(
               db,
               u"UPDATE unit SET parent_id = ?, kind = ?, name = ?, valid_from = ?, valid_to = ?,"
               " revision = revision + 1 WHERE id = ? AND revision = ?"_s,
               {idOrNull(unit.parent), nameOf(unitKindNames, unit.kind), unit.name,
                toIso(unit.validFrom), nullable(unit.validTo), unit.id.toString(),
                unit.revision}) == 1;
}

QList<Officer> officers(const Database &db)
{
    QList<Officer> found;
    QHash<OfficerId, qsizetype> place;
    {
        Rows row(db, u"SELECT id, name, unit_id, legal_qualification_number, "
                     u"legal_qualification_on, legal_qualification_until, reviewer_since,"
                     " auxiliary, left_on, revision FROM officer ORDER BY name, id"_s);
        while (row.next()) {
            found.append(officerIn(row));
            place.insert(found.last().id, found.size() - 1);
        }
    }
    Rows row(db, u"SELECT officer_id, number, valid_from, valid_to, revoked_on FROM certificate"
                 " ORDER BY valid_from, number"_s);
    while (row.next())
        // One of nobody can only have been put in from outside.
        if (const auto holder = place.constFind(OfficerId::parse(row.text(0)));
            holder != place.constEnd())
            found[*holder].certificates.append(certificateIn(row, 1));
    return found;
}

std::optional<Officer> findOfficer(const Database &db, OfficerId id)
{
    std::optional<Officer> officer;
    {
        Rows row(db,
                 u"SELECT id, name, unit_id, legal_qualification_number, legal_qualification_on, "
                 u"legal_qualification_until, reviewer_since,"
                 " auxiliary, left_on, revision FROM officer WHERE id = ?"_s,
                 {id.toString()});
        if (!row.next())
            return {};
        officer = officerIn(row);
    }
    Rows row(
        db,
        u"SELECT number, valid_from, valid_to, revoked_on FROM certificate WHERE officer_id = ?"
        " ORDER BY valid_from, number"_s,
        {id.toString()});
    while (row.next())
        officer->certificates.append(certificateIn(row, 0));
    return officer;
}

void insertOfficer(const Database &db, const Officer &officer)
{
    execute(db,
            u"INSERT INTO officer (id, name, unit_id, legal_qualification_number, "
            u"legal_qualification_on, legal_qualification_until,"
            " reviewer_since, auxiliary, left_on, revision)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"_s,
            {officer.id.toString(), officer.name, officer.unit.toString(),
             officer.legalQualificationNumber, nullable(officer.legalQualificationOn),
             nullable(officer.legalQualificationUntil), nullable(officer.reviewerSince),
             officer.auxiliary, nullable(officer.leftOn)});
    for (const Certificate &certificate : officer.certificates)
        insertCertificate(db, officer.id, certificate);
}

bool updateOfficer(const Database &db, const Officer &officer)
{
    return execute(db,
                   u"UPDATE officer SET name = ?, unit_id = ?, legal_qualification_number = ?,"
                   " legal_qualification_on = ?, legal_qualification_until = ?,"
                   " reviewer_since = ?, auxiliary = ?, left_on = ?,"
                   " revision = revision + 1 WHERE id = ? AND revision = ?"_s,
                   {officer.name, officer.unit.toString(), officer.legalQualificationNumber,
                    nullable(officer.legalQualificationOn),
                    nullable(officer.legalQualificationUntil), nullable(officer.reviewerSince),
                    officer.auxiliary, nullable(officer.leftOn), officer.id.toString(),
                    officer.revision}) == 1;
}

QList<OfficerId> holdersOf(const Database &db, const QString &certificateNumber)
{
    QList<OfficerId> holders;
    Rows row(db, u"SELECT officer_id FROM certificate WHERE number = ? ORDER BY officer_id"_s,
             {certificateNumber});
    while (row.next())
        holders.append(OfficerId::parse(row.text(0)));
    return holders;
}

void insertCertificate(const Database &db, OfficerId holder, const Certificate &certificate)
{
    execute(
        db,
        u"INSERT INTO certificate (number, officer_id, valid_from, valid_to, revoked_on) VALUES (?, ?, ?, ?, ?)"_s,
        {certificate.number, holder.toString(), toIso(certificate.validFrom),
         toIso(certificate.validTo), nullable(certificate.revokedOn)});
}

bool revokeCertificate(const Database &db, OfficerId holder, const QString &number,
                       Date firstDayWithout)
{
    return execute(db,
                   u"UPDATE certificate SET revoked_on = ?"
                   " WHERE officer_id = ? AND number = ? AND revoked_on IS NULL"_s,
                   {toIso(firstDayWithout), holder.toString(), number}) == 1;
}

} // namespace anjuan::organisation_store
