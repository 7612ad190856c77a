// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/storage/anchor_file.h"
#include "core/storage/key_file.h"

#include <QList>
#include <QStringList>

namespace anjuan {

class Database;

/// How a dossier differs from what an anchor says of it.
struct AnchorDifference {
    enum class Kind {
        Missing, ///< the anchor knows it, the ledger does not
        Shorter, ///< it ends before the act that the anchor names
        Changed, ///< that act has another hash: it or one before it was exchanged
        Added, ///< the ledger has it among the acts the anchor covers, the anchor does not know it
    };
    Kind kind{};
    QString dossier;
    qint64 sequence = 0; ///< in the anchor; 0 for Added

    friend bool operator==(const AnchorDifference &, const AnchorDifference &) = default;
};

/// What came of comparing a ledger with an anchor.
struct AnchorReport {
    AnchorSummary anchor{};
    Head ledger{};          ///< the ledger's own head now
    QStringList findings{}; ///< whole sentences; none where everything holds
    qint64 differingDossiers = 0;
    QList<AnchorDifference> differences{}; ///< the first thousand of them

    bool holds() const { return findings.isEmpty(); }
};

/// Anchors: what the ledger held at a moment, signed, kept outside, and compared years later.
/// Whoever can write into the database can rewrite the whole ledger with good hashes or put an
/// older copy back; an anchor in a safe shows both. To make or check one takes an administrator, a
/// bureau leader, an archivist or a read-only supervisor who reaches the whole bureau. Recorded as
/// office.anchor_exported and office.anchor_checked.
namespace anchors {

/// Writes an anchor of the ledger as it stands to `path`, which must not exist yet. Refused where
/// the ledger's head is not what its acts give.
Result<AnchorSummary> exportTo(Database &db, const Session &session, const BureauKeys &keys,
                               const QString &path);

/// Compares the ledger with the anchor in `path`: that the key is one recorded for this database,
/// and, if `expectedFingerprint` is not empty, that of the print-out; that the acts up to the
/// anchor's position still give its ledger hash; that every dossier's chain still passes through
/// the head it names. Refused where the file is damaged or its signature does not fit. It compares
/// hashes: that each act still has its hash is what verification of the ledger says.
Result<AnchorReport> check(Database &db, const Session &session, const QString &path,
                           const QString &expectedFingerprint = {});

} // namespace anchors
} // namespace anjuan
