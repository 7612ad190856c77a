// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_archive.h"

#include <QXmlStreamReader>

namespace anjuan {

/// Sees one token of a part; false stops reading.
using TakeToken = std::function<Result<bool>(const QXmlStreamReader &xml)>;

/// Reads the XML of an archive's entry token by token as it is unpacked. Refused: document types
/// (so there are no entities to expand or fetch), nesting deeper than 200, a tag or value of
/// unreasonable size, and whatever is not well formed. False if `take` or `progress`, told the
/// bytes unpacked, stopped it.
Result<bool> readXmlPart(ZipArchive &archive, const QString &name, const TakeToken &take,
                         const std::function<bool(qint64 read)> &progress = {});

} // namespace anjuan
