// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ledger_hash.h"

#include <functional>
#include <optional>

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

/// An act as it lies in a database, kept.
struct LedgerRow {
    LedgerRow() = default;
    explicit LedgerRow(const ScannedAct &act);

    std::array<QByteArray, 12> fields{}; ///< in the order of StoredAct
    qint64 position = 0;
    qint64 sequence = 0;
    QByteArray hash{};
    std::optional<Digest> digest{}; ///< its hash, if it can be read
    bool hasPersonal = false;
    QByteArray salt{};
    QByteArray personal{};

    const QByteArray &id() const { return fields[1]; }
    const QByteArray &dossier() const { return fields[2]; }
    const QByteArray &account() const { return fields[7]; }
};

/// Valid as long as `fields`, which are in the order of StoredAct.
StoredAct asStored(const std::array<QByteArray, 12> &fields);

/// Calls `each` with every act in order of position until it answers false. Far quicker than Rows
/// on SQLite. Throws SqlError.
void scanLedger(const Database &db, const std::function<bool(const ScannedAct &)> &each);

/// The same for the acts of one dossier, by sequence, and for the one at a position.
void scanDossier(const Database &db, const QByteArray &dossier,
                 const std::function<bool(const ScannedAct &)> &each);
void scanPosition(const Database &db, qint64 position,
                  const std::function<bool(const ScannedAct &)> &each);

} // namespace anjuan
