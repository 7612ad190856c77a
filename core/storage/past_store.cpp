// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/past_store.h"

#include "core/storage/database.h"

namespace anjuan::past_store {

using namespace Qt::StringLiterals;

namespace {

} // namespace

bool hasChangedSince(const Database &db, Moment moment, CaseId office)
{
    Rows cases(db, u"SELECT entry FROM register_case WHERE last_recorded_at > ? LIMIT 1"_s,
               {moment.toString()});
    if (cases.next())
        return true;
    Rows acts(db,
              u"SELECT position FROM act WHERE dossier_id = ? AND recorded_at > ? "
              u"AND (kind LIKE 'office.officer%' OR kind LIKE 'office.certificate%' "
              u"OR kind LIKE 'office.party%' OR kind = 'office.import_withdrawn' "
              u"OR kind = 'office.dossier_taken_over') LIMIT 1"_s,
              {office.toString(), moment.toString()});
    return acts.next();
}

void prepare(const Database &db) { db.run(u"PRAGMA foreign_keys = OFF"_s); }

void putOfficer(const Database &db, const Officer &officer)
{
    execute(db,
            u"INSERT INTO officer (id, name, unit_id, legal_qualification_number, reviewer_since, "
            u"auxiliary, left_on, revision) VALUES (?, ?, ?, '', ?, ?, ?, 0) "
            u"ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit_id = excluded.unit_id, "
            u"reviewer_since = excluded.reviewer_since, auxiliary = excluded.auxiliary, "
            u"left_on = excluded.left_on"_s,
            {officer.id.toString(), officer.name, officer.unit.toString(),
             nullable(officer.reviewerSince), officer.auxiliary, nullable(officer.leftOn)});
}

void putCertificate(const Database &db, OfficerId officer, const Certificate &certificate)
{
    execute(db,
            u"INSERT INTO certificate (number, officer_id, valid_from, valid_to, revoked_on) "
            u"VALUES (?, ?, ?, ?, ?) ON CONFLICT (number, officer_id) DO UPDATE SET "
            u"revoked_on = excluded.revoked_on"_s,
            {certificate.number, officer.toString(), toIso(certificate.validFrom),
             toIso(certificate.validTo), nullable(certificate.revokedOn)});
}

void putParty(const Database &db, PartyId party, PartyKind kind)
{
    execute(db,
            u"INSERT INTO party (id, kind, name, shop, credit_code, representative, address, "
            u"identity_sealed, identity_index, telephone_sealed, telephone_index, name_key, "
            u"shop_key, revision) VALUES (?, ?, '-', '', '', '', '', '', '', '', '', '', '', 0) "
            u"ON CONFLICT (id) DO UPDATE SET kind = excluded.kind"_s,
            {party.toString(), nameOf(partyKindNames, kind)});
}

} // namespace anjuan::past_store
