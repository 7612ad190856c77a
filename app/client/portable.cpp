// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/portable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace anjuan::client {

using namespace Qt::StringLiterals;

namespace {

QDir folderOfProgram() { return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).dir(); }

} // namespace

bool isPortable(int count, char **arguments)
{
    for (int place = 1; place < count; ++place)
        if (qstrcmp(arguments[place], "--portable") == 0)
            return true;
    return QFile::exists(folderOfProgram().filePath(u"anjuan.portable"_s));
}

bool keepInOneFolder()
{
    struct Place {
        const char *variable;
        QLatin1StringView folder;
    };
    const QDir data(folderOfProgram().filePath(u"anjuan-data"_s));
    for (const auto &[variable, folder] :
         {Place{"XDG_DATA_HOME", "data"_L1}, Place{"XDG_CONFIG_HOME", "settings"_L1},
          Place{"XDG_CACHE_HOME", "cache"_L1}, Place{"XDG_STATE_HOME", "state"_L1},
          Place{"TMPDIR", "aside"_L1}}) {
        const QString path = data.filePath(folder);
        if (!data.mkpath(path) || !QFileInfo(path).isWritable())
            return false;
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(path));
    }
    return true;
}

} // namespace anjuan::client
