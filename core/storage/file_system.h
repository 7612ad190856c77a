// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace anjuan {

/// What a folder stands on: statfs's magic number and, for FUSE, the mount's type ("fuse.sshfs").
struct FileSystem {
    quint64 magic = 0;
    QString type;
};

using FileSystemProbe = std::function<FileSystem(const QString &folder)>;

FileSystem fileSystemOf(const QString &folder);

/// True for NFS, SMB, 9p, cluster file systems and every FUSE mount not known to be local: SQLite's
/// locks and its shared memory cannot be relied on there.
bool isNetworkShare(const FileSystem &system);

/// True where nothing more can be put into `folder`: its disk has hardly a block left.
bool isFull(const QString &folder);

/// Makes what was renamed or created in `folder` survive a power cut. False if the system could
/// not.
bool syncFolder(const QString &folder);

/// What the system says of the call that failed last (errno), in its own words.
QString systemReason();

} // namespace anjuan
