// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ledger_scan.h"
#include "core/storage/verify.h"

#include <optional>
#include <vector>

namespace anjuan {

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
