// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ledger_scan.h"
#include "core/storage/verify.h"

#include <optional>
#include <vector>

namespace anjuan {

/// An act as it lies in the database, kept.
struct LedgerRow {
    explicit LedgerRow(const ScannedAct &act);

    std::array<QByteArray, 12> fields; ///< in the order of StoredAct
    qint64 position = 0;
    qint64 sequence = 0;
    QByteArray hash;
    std::optional<Digest> digest; ///< its hash, if it can be read
    bool hasPersonal = false;
    QByteArray salt;
    QByteArray personal;

    const QByteArray &dossier() const { return fields[2]; }
};

/// What the database says about the end of its ledger.
struct LedgerEnd {
    qint64 position = 0;
    QByteArray hash;
    QByteArray origin;
};

/// Finds out what happened to acts that do not fit: by trying where each would fit. `suspects` are
/// the first of them, `gaps` positions without an act, `found` the head that follows from the acts
/// there are.
std::vector<LedgerFault> diagnose(const Database &db, const std::vector<qint64> &suspects,
                                  const std::vector<qint64> &gaps, const LedgerEnd &stored,
                                  const Head &found);

} // namespace anjuan
