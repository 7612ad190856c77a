// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documents/file_order.h"
#include "core/services/evidence.h"
#include "core/services/rulebook.h"
#include "core/storage/key_file.h"

namespace anjuan {

/// One thing that goes into the bound file of a case 案卷.
struct FilePiece {
    FilePart part{};
    bool aside = false; ///< belongs to the side volume 副卷
    Date day{1970, 1, 1};
    int act = 0;      ///< that it belongs to
    QString title{};  ///< 行政处罚决定书, 现场照片三张
    QString number{}; ///< of the document
    QString author{}; ///< 责任者
    QString sha256{}; ///< of the file; empty where there is none
    QString name{};   ///< of the file
    QString mediaType{};
    int pages = 0; ///< in the bound file; 0 for what cannot be printed
    int firstPage = 0;
};

/// What is not in the file and should be.
struct FileLack {
    int act = 0;
    QString text;
};

/// What a file is bound into.
struct BoundFile {
    QString pdf{};     ///< empty where none was asked for
    QString archive{}; ///< likewise
    int pages = 0;
    std::vector<FilePiece> pieces{};
};

/// The paper file of a case: documents as issued and evidence in the bureau's order, that of
/// 住建部令第55号 39 where it has set no other, cover, contents with page numbers and the note at
/// the end 备考表. Where the bureau has set it so, what belongs to the side volume 副卷 is left out
/// of the main one. Takes the right to open the case.
namespace bound_file {

/// What would go in, in order. Nothing given for the volume: the main one where the bureau keeps a
/// side volume, everything where it does not.
Result<std::vector<FilePiece>> pieces(Database &db, const Session &session, CaseId id,
                                      std::optional<FileVolume> volume = {});
/// Documents that are not issued, documents for the party whose service is not shown, evidence
/// without a file, in the order of their acts. Empty: the file is complete.
Result<std::vector<FileLack>> lacks(Database &db, const Session &session, const Rulebook &book,
                                    CaseId id);

/// One PDF with an outline and a number on each page behind the contents. Needs LibreOffice.
/// Refuses to write over a file that is there.
Result<BoundFile> bind(Database &db, const Session &session, const Rulebook &book,
                       const BureauKeys *keys, const EvidenceFolder &folder, CaseId id,
                       const QString &pdf, std::optional<FileVolume> volume = {},
                       const Progress &progress = {});
/// One ZIP with the originals as they are kept, and a manifest that names each with its SHA-256,
/// the act it belongs to and the hash of the case's last act. Both volumes.
Result<BoundFile> pack(Database &db, const Session &session, const EvidenceFolder &folder,
                       CaseId id, const QString &archive, const Progress &progress = {});

} // namespace bound_file
} // namespace anjuan
