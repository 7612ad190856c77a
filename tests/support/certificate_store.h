// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace anjuan::test {

/// A store of certificates with one made-up certificate in it, and a PDF to sign. Needs certutil.
class CertificateStore {
public:
    static bool canBeMade();

    CertificateStore();

    static QString password();
    static QString subject();
    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// One page with a line of text.
    QString makePdf() const;

private:
    QTemporaryDir m_folder{};
};

} // namespace anjuan::test
