// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace anjuan {

/// A Word document as the parts of its archive, read with distrust: macros, embedded objects,
/// content fetched from elsewhere and fields that fetch it are refused, as is what is no Word
/// document or too large for one.
class DocxPackage {
public:
    static constexpr qint64 largestFile = 20LL << 20;

    static Result<DocxPackage> read(QByteArray bytes);

    struct Part {
        QString name;
        QByteArray bytes;
    };
    const std::vector<Part> &parts() const { return m_parts; }
    /// Null where there is none.
    const QByteArray *part(const QString &name) const;
    /// Replaces the part, or adds it at the end.
    void put(const QString &name, QByteArray bytes);
    /// The document itself, its headers, footers and notes: what text can stand in.
    QStringList textParts() const;

    /// The archive. The same parts give the same bytes.
    Result<QByteArray> toBytes() const;

private:
    std::vector<Part> m_parts;
};

/// Writes a ZIP archive of these parts, without dates: the same parts give the same bytes.
Result<QByteArray> zipped(const std::vector<DocxPackage::Part> &parts);

} // namespace anjuan
