// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

#include <QList>

namespace anjuan {

class Database;

/// Units, officers and their certificates. To change them takes an administrator within whose units
/// they lie; to read them, any account. Each change is an act of the office dossier with the record
/// as it then stands: office.unit_created, unit_changed, officer_added, officer_changed,
/// certificate_added, certificate_revoked; each refusal is office.refused.
namespace organisation {

/// Adds the unit below `unit.parent` and returns its key; `unit.id` is not looked at.
Result<UnitId> createUnit(Database &db, const Session &session, Unit unit);
/// Gives the unit with this id the name, kind, place and days of `unit`. Refused (Conflict) where
/// it has changed since `unit` was read.
Result<> changeUnit(Database &db, const Session &session, const Unit &unit);

/// Adds the officer with the certificates listed and returns their key; `officer.id` is not looked
/// at.
Result<OfficerId> addOfficer(Database &db, const Session &session, Officer officer);
/// Everything but the certificates. Refused (Conflict) where the officer has changed since
/// `officer` was read.
Result<> changeOfficer(Database &db, const Session &session, const Officer &officer);
/// Refused where another officer holds that number.
Result<> addCertificate(Database &db, const Session &session, OfficerId holder,
                        const Certificate &certificate);
/// The certificate no longer counts from that day on; its first day means that it never counted.
Result<> revokeCertificate(Database &db, const Session &session, OfficerId holder,
                           const QString &number, Date firstDayWithout);

Result<UnitTree> units(Database &db, const Session &session);
Result<QList<Officer>> officers(Database &db, const Session &session);

} // namespace organisation
} // namespace anjuan
