// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/storage/evidence_store.h"
#include "core/storage/head_memory.h"

namespace anjuan {

/// What a folder with the whole of a database holds.
struct WholeExport {
    Head head{};
    qint64 rows = 0;
    qint64 evidenceFiles = 0;
    QStringList missingEvidence{}; ///< names of files that are missing or altered, and left out
};

/// Everything a bureau has, in a form that any program reads, and back again (anjuan-export.json,
/// tables as JSON lines and as CSV, evidence by its SHA-256; the manual describes it).
namespace whole_export {

/// Writes everything into a new or empty folder. For administrators and leaders of the whole
/// bureau; recorded in the office log. Identity numbers stay sealed: the key file is not in it.
Result<WholeExport> write(Database &db, const Session &session, const EvidenceFolder &evidence,
                          const QString &folder, const Progress &progress = {});

/// Takes such a folder over into `db`, which must be new, and its evidence into `evidence`; then
/// makes lists anew and recomputes the chains. After a refusal the caller discards the database:
/// the rows are taken over all or none, but a missing file of evidence or a chain that does not
/// hold is only found after them.
Result<WholeExport> read(Database &db, const EvidenceFolder &evidence, const QString &folder,
                         const Progress &progress = {});

} // namespace whole_export

} // namespace anjuan
