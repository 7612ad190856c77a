// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <functional>

namespace anjuan {

/// Makes PDFs of Word documents with LibreOffice, where it is installed: with a profile of its own,
/// without network where bubblewrap is there and may be used, one at a time on this machine.
/// Blocks; not for the thread of windows.
class PdfConverter {
public:
    /// How many files are done; false stops.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// What is found on this machine.
    PdfConverter();
    /// For tests: these programs instead, empty for none.
    PdfConverter(QString office, QString sandbox);

    bool isThere() const { return !m_office.isEmpty(); }
    /// Whether a document could reach the network while it is converted.
    bool isSealed() const { return !m_sandbox.isEmpty(); }
    /// What to tell whoever has no LibreOffice.
    static QString lack();

    /// A PDF of each file, with its base name, in the existing folder `target`; the paths in the
    /// same order. Base names must differ. Each result is looked at: what is no PDF counts as
    /// failed, and then nothing is left in `target`.
    Result<QStringList> convert(const QStringList &files, const QString &target,
                                const Progress &progress = {}) const;

private:
    Result<> run(const QStringList &files, const QString &work, const Progress &progress,
                 qint64 done, qint64 total) const;

    QString m_office;
    QString m_sandbox;
};

} // namespace anjuan
