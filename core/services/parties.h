// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/parties/party.h"
#include "core/services/session.h"

#include <QList>

namespace anjuan {

class Database;
struct BureauKeys;

/// A party that may be the same as another one, and by what.
struct LikeParty {
    Party party{};
    Likeness likeness{};
};

/// What came of registering or changing a party.
struct RegisteredParty {
    Party party{};
    QList<LikeParty> alike{}; ///< others that may be the same: shown, and merged if they are
    QStringList warnings{};   ///< of its names, see nameWarnings()
};

/// Two parties that may be one.
struct Duplicate {
    Party first{};
    Party second{};
    Likeness likeness{};
};

/// The register of parties.
///
/// | function                     | who                                        | recorded as |
/// |------------------------------|--------------------------------------------|-------------------------|
/// | enter, change                | every role that records acts in cases      |
/// office.party_entered, party_changed | | merge, unmerge               | squad leader, legal
/// officer, bureau leader, archivist | office.party_merged, party_unmerged | | showIdentity,
/// showTelephone  | every role that records acts in cases      | office.party_number_shown | |
/// find…, search, duplicates    | every role but administrator               | - |
///
/// In the ledger names, addresses and sealed numbers are personal fields. `keys` may be null where
/// the bureau's key file is not at hand: all but sealed numbers works without it, and what is
/// masked then shows as "sealed". Every refusal is recorded, without what was typed.
namespace parties {

/// Enters a new party. One that is already there is proposed, not refused.
Result<RegisteredParty> enter(Database &db, const Session &session, const BureauKeys *keys,
                              const PartyDraft &draft);
/// Replaces what is on file by `draft`. A conflict if the party has changed since `revision`;
/// refused for one that was merged into another.
Result<RegisteredParty> change(Database &db, const Session &session, const BureauKeys *keys,
                               PartyId id, int revision, const PartyDraft &draft);

/// Says that `same` is the party `into`. Both stay; cases that name one of them are found by
/// either. May be chained; refused where it would make a ring. The revision is that of `same`.
Result<> merge(Database &db, const Session &session, PartyId same, int revision, PartyId into,
               const QString &reason);
/// Takes the merging of `id` back.
Result<> unmerge(Database &db, const Session &session, PartyId id, int revision,
                 const QString &reason);

/// Whether the party is known to be under eighteen on `day`, by its identity number. False where
/// none is on file or `keys` are not at hand. For services, within a transaction.
bool isMinor(const Database &db, const BureauKeys *keys, PartyId id, Date day);

Result<Party> find(Database &db, const Session &session, const BureauKeys *keys, PartyId id);
/// By the exact code or number, as typed; merged ones included. The numbers need `keys`.
Result<QList<Party>> findByCreditCode(Database &db, const Session &session, const BureauKeys *keys,
                                      const QString &code);
Result<QList<Party>> findByIdentity(Database &db, const Session &session, const BureauKeys *keys,
                                    const QString &number);
Result<QList<Party>> findByTelephone(Database &db, const Session &session, const BureauKeys *keys,
                                     const QString &number);
/// By any part of a name, an alias, a representative or a credit code, or by the letters a name is
/// read by (zs, zhangsan); two characters are enough.
/// The newest first.
Result<QList<Party>> search(Database &db, const Session &session, const BureauKeys *keys,
                            const QString &text, int limit = 50);
/// All keys that are one party with `id`, the surviving one first: what the cases of a party are
/// looked for by.
Result<QList<PartyId>> sameParty(Database &db, const Session &session, PartyId id);

/// Pairs that may be one party, the surest likeness first.
Result<QList<Duplicate>> duplicates(Database &db, const Session &session, const BureauKeys *keys,
                                    int limit = 100);

/// The whole number, for a purpose that is recorded with who asked. Not found where there is none.
Result<QString> showIdentity(Database &db, const Session &session, const BureauKeys *keys,
                             PartyId id, const QString &purpose);
Result<QString> showTelephone(Database &db, const Session &session, const BureauKeys *keys,
                              PartyId id, const QString &purpose);

} // namespace parties
} // namespace anjuan
