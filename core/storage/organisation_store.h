// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"

#include <QList>
#include <optional>

namespace anjuan {

class Database;

/// Units, officers and their certificates. Within a transaction only; throws SqlError.
namespace organisation_store {

/// Makes this transaction wait for any other that changes units, officers or accounts, and those
/// for this one.
void lock(const Database &db);

UnitTree unitTree(const Database &db);
void insertUnit(const Database &db, const Unit &unit);
/// False, and nothing written, if the unit has changed since `unit` was read.
bool updateUnit(const Database &db, const Unit &unit);

/// All officers with all their certificates, by name.
QList<Officer> officers(const Database &db);
std::optional<Officer> findOfficer(const Database &db, OfficerId id);
/// The officer and the certificates listed with them.
void insertOfficer(const Database &db, const Officer &officer);
/// All but the certificates. False, and nothing written, if the officer has changed since `officer`
/// was read.
bool updateOfficer(const Database &db, const Officer &officer);

/// Who holds or held a certificate of this number.
QList<OfficerId> holdersOf(const Database &db, const QString &certificateNumber);
void insertCertificate(const Database &db, OfficerId holder, const Certificate &certificate);
/// False if the officer has no such certificate or it was withdrawn before.
bool revokeCertificate(const Database &db, OfficerId holder, const QString &number,
                       Date firstDayWithout);

} // namespace organisation_store
} // namespace anjuan
