// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/storage/evidence_store.h"

#include <vector>

namespace anjuan {

/// What a look through the stored evidence found.
struct EvidenceReport {
    std::vector<EvidenceFault> faults{}; ///< missing or altered, each intake by name
    QStringList orphans{};               ///< files that no intake knows
    qint64 checked = 0;                  ///< intakes looked at
};

/// Files taken in as evidence. What they prove in a case is an act of that case, which names them
/// by their SHA-256.
namespace evidence {

/// Copies the file into the folder and writes down who took it in, and when; the ledger of the
/// office keeps its hash. Every role that records acts in cases may. An empty file is refused.
Result<EvidenceFile> takeIn(Database &db, const Session &session, const EvidenceFolder &folder,
                            const QString &path, const Progress &progress = {});

/// A read-only copy of a piece of evidence of that case under the name it came with, in the folder
/// `target`, to be looked at. Not found where no act of the case names these bytes.
Result<QString> copyOut(Database &db, const Session &session, const EvidenceFolder &folder,
                        CaseId id, const QString &sha256, const QString &target);

/// Reads every stored file again. Every account may; nothing is changed.
Result<EvidenceReport> check(Database &db, const Session &session, const EvidenceFolder &folder,
                             const Progress &progress = {});

} // namespace evidence
} // namespace anjuan
