// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/casework/act.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/parties/party.h"

namespace anjuan {

class Database;

/// What the figures need besides the register in a database in memory that shows it as it once
/// was. Throws SqlError.
namespace past_store {

/// Whether anything that the figures look at was recorded after `moment`, in the database as it is.
bool hasChangedSince(const Database &db, Moment moment, CaseId office);

/// Lets rows stand without those they belong to; outside a transaction.
void prepare(const Database &db);
/// In place of what was put there before; the certificates are put by themselves.
void putOfficer(const Database &db, const Officer &officer);
void putCertificate(const Database &db, OfficerId officer, const Certificate &certificate);
void putParty(const Database &db, PartyId party, PartyKind kind);

} // namespace past_store

} // namespace anjuan
