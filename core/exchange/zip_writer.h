// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace anjuan {

/// What goes into an archive: a file as it lies, or bytes.
struct ZipEntry {
    QString name;
    QString path{}; ///< of the file; empty for bytes
    QByteArray bytes{};
};

/// Writes a ZIP archive, which must not exist yet, piece by piece: files of any size take no
/// memory. `progress` gets a share of a thousand and stops the work by answering false; then
/// nothing is left.
Result<> writeZip(const QString &path, const std::vector<ZipEntry> &entries,
                  const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace anjuan
