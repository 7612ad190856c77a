// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bound_file.h"

namespace anjuan {

/// What many on-the-spot cases were bound into.
struct BoundVolume {
    QString pdf{};
    int cases = 0;
    int papers = 0;
    int pages = 0; ///< of the whole
};

/// Many on-the-spot cases in one volume 多案一卷.
namespace bound_volume {

/// In use where such volumes are kept: at most so many cases make one.
constexpr int mostCases = 50;

/// One PDF: cover, list of the cases with their pages, the papers of each case in the bureau's
/// order, the note at the end; with outline and page numbers. `number` is that of the volume.
/// Refused for a case of the ordinary procedure and for a file that is there. Needs LibreOffice.
Result<BoundVolume> bind(Database &db, const Session &session, const Rulebook &book,
                         const BureauKeys *keys, const EvidenceFolder &folder,
                         const QList<CaseId> &cases, const QString &number, const QString &pdf,
                         const Progress &progress = {});

} // namespace bound_volume
} // namespace anjuan
