// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/act.h"
#include "core/services/parties.h"
#include "core/storage/party_store.h"

namespace anjuan::parties {

/// parties::enter() within a running transaction of its caller, who has asked whether the session
/// may, and without looking for others alike. `last` is the last act of the office dossier, once
/// this transaction has appended one: whoever enters many hands it on. Throws SqlError.
Result<StoredParty> enterWithin(const Database &db, const Session &session, const BureauKeys *keys,
                                const PartyDraft &draft, std::optional<Act> &last,
                                PartyId id = PartyId::create());

/// What is on file of a party, with the numbers that are sealed: for a case that is packed for
/// another database. Refused without the keys where a number is sealed. Throws SqlError.
Result<PartyDraft> opened(const BureauKeys *keys, const StoredParty &stored);

/// Who in the register has the number of the draft, or for an organisation without one the very
/// name: the one to whom its cases belong. Persons are never told by a name alone. Nothing if
/// nobody, or if several. Throws SqlError.
std::optional<PartyId> whoIs(const Database &db, const BureauKeys *keys, const PartyDraft &draft);

} // namespace anjuan::parties
