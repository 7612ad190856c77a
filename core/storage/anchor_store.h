// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/anchor_file.h"

#include <QList>
#include <optional>

namespace anjuan {

class Database;

/// What the ledger says of itself, read page by page. Within a transaction only; throws SqlError.
namespace anchor_store {

qint64 dossierCount(const Database &db);
/// The last acts of up to `limit` dossiers whose keys follow `after`, in ascending order.
QList<DossierHead> headsAfter(const Database &db, const QString &after, int limit);
/// The hash of one act, if there is such an act.
std::optional<QString> hashOf(const Database &db, const QString &dossier, qint64 sequence);
/// The position of a dossier's first act; 0 if it has none.
qint64 beginningOf(const Database &db, const QString &dossier);

/// The ledger's head after its first `position` acts, computed anew from the hashes of the acts.
/// Stops before the first position that is missing or damaged: then the head's position is less
/// than asked for.
Head recomputedHead(const Database &db, qint64 position);

} // namespace anchor_store
} // namespace anjuan
