// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <functional>
#include <memory>

struct zip;
struct zip_source;

namespace anjuan {

/// A ZIP archive from outside, read only and with distrust: names that lead out of it, repeated
/// names, links, encrypted and too many entries are refused on opening; what is read is counted as
/// it comes, never believed from the headers, and an archive that swells more than any document
/// does is refused.
class ZipArchive {
public:
    static Result<ZipArchive> open(const QString &path);
    static Result<ZipArchive> fromBytes(QByteArray bytes);

    bool contains(const QString &name) const { return m_index.contains(name.toCaseFolded()); }
    QStringList names() const { return m_names; }
    /// What the archive says of the unpacked size of an entry: good for a progress bar, not to be
    /// relied on.
    qint64 statedSize(const QString &name) const;

    /// Takes one piece of the entry in; false stops reading.
    using Take = std::function<Result<bool>(QByteArrayView piece, bool isLast)>;
    /// Reads an entry piece by piece. False if `take` stopped it. The checksum is compared at the
    /// end.
    Result<bool> read(const QString &name, const Take &take);
    /// The whole of an entry of at most `limit` bytes.
    Result<QByteArray> readAll(const QString &name, qsizetype limit);

private:
    struct Closer {
        void operator()(zip *archive) const;
    };
    ZipArchive() = default;
    static Result<ZipArchive> fromSource(zip_source *source, qint64 size, QByteArray bytes);
    Result<> checkEntries();
    bool swells() const;

    QByteArray m_bytes; ///< outlives m_zip, which reads from it
    std::unique_ptr<zip, Closer> m_zip;
    QHash<QString, quint64> m_index; ///< by case-folded name, as Office compares them
    QStringList m_names;
    qint64 m_size = 0;
    qint64 m_read = 0;
};

} // namespace anjuan
