// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_hash.h"

#include "core/base/crypto.h"

#include <QCoreApplication>
#include <QFile>

namespace anjuan {

namespace {

struct FileHashText {
    Q_DECLARE_TR_FUNCTIONS(FileHashText)
};

} // namespace

Result<QString> hashOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(FileHashText::tr("“%1” can't be opened: %2").arg(path, file.errorString()));
    crypto::Sha256 hash;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = file.read(piece.data(), piece.size())) > 0)
        hash.add(QByteArrayView(piece.constData(), size));
    if (size < 0)
        return refused(FileHashText::tr("“%1” can't be read: %2").arg(path, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace anjuan
