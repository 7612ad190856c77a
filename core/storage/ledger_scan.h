// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ledger_hash.h"

#include <functional>

namespace anjuan {

class Database;

/// One act as it lies in the database, unread: what a verifier and a tamperer see. The views hold
/// until the next one is read.
struct ScannedAct {
    StoredAct fields;
    qint64 position = 0;
    qint64 sequence = 0;
    QByteArrayView hash;
    bool hasPersonal = false;
    QByteArrayView salt;
    QByteArrayView personal;
};

/// Calls `each` with every act in order of position until it answers false. Far quicker than Rows
/// on SQLite. Throws SqlError.
void scanLedger(const Database &db, const std::function<bool(const ScannedAct &)> &each);

/// The same for the acts of one dossier, by sequence, and for the one at a position.
void scanDossier(const Database &db, const QByteArray &dossier,
                 const std::function<bool(const ScannedAct &)> &each);
void scanPosition(const Database &db, qint64 position,
                  const std::function<bool(const ScannedAct &)> &each);

} // namespace anjuan
