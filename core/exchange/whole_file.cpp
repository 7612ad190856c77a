// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace anjuan {

namespace {

struct WholeFileText {
    Q_DECLARE_TR_FUNCTIONS(WholeFileText)
};

} // namespace

Result<> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused(
            WholeFileText::tr("“%1” can't be written: %2").arg(path, file.errorString()));
    return {};
}

} // namespace anjuan
