// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documents/document_kinds.h"
#include "core/domain/documents/letterhead.h"

namespace anjuan {

/// Which papers of a case are bound together.
enum class FileVolume {
    Whole, ///< everything
    Main,  ///< 正卷: what the party may read
    Side,  ///< 副卷: legality review and collective discussion
};
inline constexpr std::array fileVolumeNames = std::to_array<Name<FileVolume>>({
    {FileVolume::Whole, QLatin1StringView("whole")},
    {FileVolume::Main, QLatin1StringView("main")},
    {FileVolume::Side, QLatin1StringView("side")},
});

/// A part of the bound file in some order: where it stands, and its Chinese name.
struct FilePart {
    int place = 0; ///< from 1 on
    QString name{};
};

/// Where a document stands; `kind` is null for evidence. In the order by day all have one part.
FilePart partOf(FileOrder order, const DocumentKind *kind);
/// Whether it belongs to the side volume, where there is one.
bool isAside(const DocumentKind &kind);

} // namespace anjuan
