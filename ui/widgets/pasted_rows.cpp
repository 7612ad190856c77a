// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pasted_rows.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <memory>

namespace anjuan::pasted_rows {

using namespace Qt::StringLiterals;

namespace {

struct PastedText {
    Q_DECLARE_TR_FUNCTIONS(PastedText)
};

constexpr qsizetype mostCharacters = 20'000'000;

QString held() { return QGuiApplication::clipboard()->text(); }

} // namespace

bool areThere()
{
    const QString text = held().trimmed();
    return text.contains(u'\t') || text.contains(u'\n');
}

Result<QString> asFile(QObject *owner)
{
    if (!areThere())
        return refused(PastedText::tr("There are no rows on the clipboard. Copy them in the "
                                      "spreadsheet, with the line of headings, then paste."));
    const QString text = held();
    if (text.size() > mostCharacters)
        return refused(PastedText::tr("That is too much to paste: save it as a file and import "
                                      "the file."));
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(PastedText::tr("Pasted rows") + u".txt"_s);
    QFile file(path);
    const QByteArray bytes = u"\uFEFF"_s.toUtf8() + text.toUtf8();
    if (!folder->isValid() || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return refused(PastedText::tr("The rows cannot be put aside: %1").arg(file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // It goes with whoever asked for it.
    QObject::connect(owner, &QObject::destroyed, qApp, [folder] { folder->remove(); });
    return path;
}

} // namespace anjuan::pasted_rows
