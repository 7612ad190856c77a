// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/portable.h"

#include <QFile>
#include <QFileInfo>

namespace anjuan::client {

using namespace Qt::StringLiterals;

namespace {

/// Where dialogs for files begin: Qt asks the desktop's own list of folders.
bool nameDocuments(const QDir &data)
{
    QFile list(data.filePath(u"settings/user-dirs.dirs"_s));
    const QByteArray line =
        "XDG_DOCUMENTS_DIR=\"" + QFile::encodeName(data.filePath(u"documents"_s)) + "\"\n";
    return list.open(QIODevice::WriteOnly) && list.write(line) == line.size() && list.flush();
}

} // namespace

QDir folderOfProgram() { return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).dir(); }

bool isPortable(int count, char **arguments)
{
    for (int place = 1; place < count; ++place)
        if (qstrcmp(arguments[place], "--portable") == 0)
            return true;
    // One that another such client has started, for the demo or a link, stays within its folder.
    if (qEnvironmentVariableIsSet("ANJUAN_PORTABLE_FOLDER"))
        return true;
    return QFile::exists(folderOfProgram().filePath(u"anjuan.portable"_s));
}

QString keepInOneFolder(const QDir &program)
{
    struct Place {
        const char *variable;
        QLatin1StringView folder;
    };
    const QDir data(program.filePath(u"anjuan-data"_s));
    for (const auto &[variable, folder] :
         {Place{"XDG_DATA_HOME", "data"_L1}, Place{"XDG_CONFIG_HOME", "settings"_L1},
          Place{"XDG_CACHE_HOME", "cache"_L1}, Place{"XDG_STATE_HOME", "state"_L1},
          Place{"TMPDIR", "aside"_L1}}) {
        const QString path = data.filePath(folder);
        if (!data.mkpath(path) || !QFileInfo(path).isWritable())
            return data.path();
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(path));
    }
    if (!data.mkpath(u"documents"_s))
        return data.path();
    // What the settings name within the folder is found again wherever the folder is carried.
    qputenv("ANJUAN_PORTABLE_FOLDER", QFile::encodeName(data.path()));
    return nameDocuments(data) ? QString() : data.path();
}

} // namespace anjuan::client
