// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/parties/party.h"

#include <QList>

namespace anjuan {

class Database;

/// A party as it is stored. `party.identityShown` and `telephoneShown` are not filled in: what they
/// show is sealed.
struct StoredParty {
    Party party{};
    QString identitySealed{}; ///< empty if there is none
    QString identityIndex{};
    QString telephoneSealed{};
    QString telephoneIndex{};

    friend bool operator==(const StoredParty &, const StoredParty &) = default;
};

/// Two parties that may be one, and by what.
struct PartyPair {
    PartyId first{};
    PartyId second{}; ///< the later of the two
    Likeness likeness{};

    friend bool operator==(const PartyPair &, const PartyPair &) = default;
};

/// The register of parties. Within a transaction only; throws SqlError.
namespace party_store {

std::optional<StoredParty> find(const Database &db, PartyId id);
std::optional<PartyKind> kindOf(const Database &db, PartyId id);
/// What somebody may type to name one party: its key or its credit code. Nothing if there is none
/// or if parties that are not merged share the code.
std::optional<PartyId> findByWord(const Database &db, const QString &word);

/// Merged ones included, the oldest first.
QList<StoredParty> findByCreditCode(const Database &db, const QString &code);
/// By crypto::keyedIndex(), see identityColumn and telephoneColumn.
QList<StoredParty> findByIdentity(const Database &db, const QString &index);
QList<StoredParty> findByTelephone(const Database &db, const QString &index);
/// Parties that are not merged whose name and shop are the same to a reader.
QList<StoredParty> findByName(const Database &db, const QString &name, const QString &shop);

/// Up to `limit` parties one of whose names, codes or representatives holds every part of `query`,
/// or is read by these letters: initials or the whole reading. The newest first. Merged ones are
/// left out, and found by their names through the one they were merged into. Nothing for a query
/// without a letter or digit.
QList<StoredParty> search(const Database &db, const QString &query, int limit);

/// The name, the shop and the aliases of a party and of all that are one with it; its own name
/// first.
QStringList namesOf(const Database &db, PartyId id);
/// Those names, and the letters by which each of them is read.
QStringList searchWordsOf(const Database &db, PartyId id);
/// The same for a party that is not merged with another.
QStringList searchWordsOf(const Party &party);
/// Writes anew what the search looks through, for every party.
void rebuildSearch(const Database &db);

/// The party that `id` was merged into, directly or over others; itself if it was not.
PartyId survivor(const Database &db, PartyId id);
/// All keys that are one party with `id`: the survivor first, then those merged into it.
QList<PartyId> sameParty(const Database &db, PartyId id);

/// Up to `limit` parties whose keys come after `id`, by key; merged ones included.
QList<StoredParty> following(const Database &db, PartyId id, int limit);

/// Writes what a search looks through for that party, as after a change.
void indexAnew(const Database &db, PartyId id);
void insert(const Database &db, const StoredParty &stored);
/// False, and nothing written, if the party has changed since it was read.
bool update(const Database &db, const StoredParty &stored);
/// Says that `id` is the same party as `into`, or no longer (null). False if it has changed since
/// `revision`.
bool setMergedInto(const Database &db, PartyId id, int revision, PartyId into);

/// Up to `limit` pairs of parties that are not merged and may be one: by the surest likeness first.
/// Two who differ in a number that both have are not proposed by their name or telephone.
QList<PartyPair> likePairs(const Database &db, int limit);

inline constexpr QLatin1StringView identityColumn("party.identity");
inline constexpr QLatin1StringView telephoneColumn("party.telephone");

} // namespace party_store
} // namespace anjuan
