// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_system.h"

#include "core/storage/descriptor.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Qt asks for the system's commonest words under its own name, which a machine without Qt's
/// translations has in English only.
[[maybe_unused]] constexpr std::array wordsOfTheSystem{
    QT_TRANSLATE_NOOP("QIODevice", "No space left on device"),
    QT_TRANSLATE_NOOP("QIODevice", "Permission denied"),
    QT_TRANSLATE_NOOP("QIODevice", "No such file or directory"),
    QT_TRANSLATE_NOOP("QIODevice", "Too many open files")};

constexpr quint64 fuseMagic = 0x65735546;

/// NFS, SMB, SMB2, CIFS, 9p, AFS, Coda, NCP, Ceph, Lustre, GPFS, OCFS2, GFS2, VirtualBox and VMware
/// shares.
constexpr std::array<quint64, 15> networkMagic{
    0x6969,     0x517b,     0xfe534d42, 0xff534d42, 0x01021997, 0x5346414f, 0x73757245, 0x564c,
    0x00c36400, 0x0bd00bd0, 0x47504653, 0x7461636f, 0x01161970, 0x786f4256, 0xbacbacbc};

/// Type of the mount `path` stands on, from the kernel's own table, where the device number names
/// it.
QString mountType(const QByteArray &path)
{
    struct stat status {};
    if (::stat(path.constData(), &status) != 0)
        return {};
    const QByteArray device =
        QByteArray::number(major(status.st_dev)) + ':' + QByteArray::number(minor(status.st_dev));
    QFile table(u"/proc/self/mountinfo"_s);
    if (!table.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-");
        if (fields.size() > 2 && fields[2] == device && dash >= 0 && dash + 1 < fields.size())
            return QString::fromUtf8(fields[dash + 1]);
    }
    return {};
}

} // namespace

FileSystem fileSystemOf(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    struct statfs status {};
    if (::statfs(path.constData(), &status) != 0)
        return {};
    const quint64 magic = static_cast<quint64>(status.f_type) & 0xffffffffU;
    return {magic, magic == fuseMagic ? mountType(path) : QString()};
}

bool isNetworkShare(const FileSystem &system)
{
    if (system.magic != fuseMagic)
        return std::find(networkMagic.begin(), networkMagic.end(), system.magic) !=
               networkMagic.end();
    // An encrypted folder, a local disk of another system, the root of a virtual machine.
    return system.type != "fuseblk"_L1 && system.type != "fuse.gocryptfs"_L1 &&
           system.type != "virtiofs"_L1;
}

bool isFull(const QString &folder)
{
    constexpr quint64 hardlyAnything = 16 * 1024;
    struct statfs status {};
    if (::statfs(QFile::encodeName(folder).constData(), &status) != 0)
        return false;
    const auto blocks = static_cast<quint64>(::geteuid() == 0 ? status.f_bfree : status.f_bavail);
    return status.f_blocks > 0 && blocks * static_cast<quint64>(status.f_bsize) < hardlyAnything;
}

bool syncFolder(const QString &folder)
{
    const Descriptor opened(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.isOpen() && ::fsync(opened.value()) == 0;
}

QString systemReason() { return qt_error_string(errno); }

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace anjuan
