// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut_vfs.h"

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <map>
#include <sqlite3.h>

namespace anjuan::test::power_cut {

namespace {

constexpr sqlite3_int64 sectorSize = 512;

/// What a file would be without its unsynced changes.
struct Unsynced {
    sqlite3_int64 syncedSize = 0;
    std::map<sqlite3_int64, QByteArray>
        oldSectors; ///< by number; shorter than a sector at the old end
};

struct Disk {
    std::map<QByteArray, Unsynced> files;
    int operationsLeft = -1;
    int operationsToFailure = -1;
    bool isOut = false;
};

Disk &disk()
{
    static Disk only;
    return only;
}

sqlite3_vfs *below() { return sqlite3_vfs_find("unix"); }

/// The file as SQLite knows it; the ordinary VFS's own file follows behind.
struct File {
    sqlite3_file base;
    char *path;

    sqlite3_file *inner() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *own(sqlite3_file *file) { return reinterpret_cast<File *>(file); }

bool takesPower()
{
    if (disk().isOut)
        return false;
    if (disk().operationsToFailure > 0 && --disk().operationsToFailure == 0)
        return false;
    if (disk().operationsLeft > 0 && --disk().operationsLeft == 0)
        disk().isOut = true;
    return !disk().isOut;
}

sqlite3_int64 sizeOf(File *file)
{
    sqlite3_int64 size = 0;
    file->inner()->pMethods->xFileSize(file->inner(), &size);
    return size;
}

void keepOld(File *file, sqlite3_int64 from, sqlite3_int64 to)
{
    Unsynced &unsynced = disk().files[file->path];
    const sqlite3_int64 size = sizeOf(file);
    for (sqlite3_int64 sector = from / sectorSize; sector * sectorSize < to; ++sector) {
        if (unsynced.oldSectors.contains(sector))
            continue;
        const sqlite3_int64 start = sector * sectorSize;
        const sqlite3_int64 length =
            std::clamp<sqlite3_int64>(std::min(size, unsynced.syncedSize) - start, 0, sectorSize);
        QByteArray old(length, '\0');
        if (length > 0)
            file->inner()->pMethods->xRead(file->inner(), old.data(), static_cast<int>(length),
                                           start);
        unsynced.oldSectors[sector] = old;
    }
}

int closeFile(sqlite3_file *file)
{
    const int code = own(file)->inner()->pMethods->xClose(own(file)->inner());
    sqlite3_free(own(file)->path);
    return code;
}

int readFile(sqlite3_file *file, void *to, int length, sqlite3_int64 at)
{
    return own(file)->inner()->pMethods->xRead(own(file)->inner(), to, length, at);
}

int writeFile(sqlite3_file *file, const void *from, int length, sqlite3_int64 at)
{
    if (!takesPower())
        return SQLITE_IOERR_WRITE;
    keepOld(own(file), at, at + length);
    return own(file)->inner()->pMethods->xWrite(own(file)->inner(), from, length, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (!takesPower())
        return SQLITE_IOERR_TRUNCATE;
    keepOld(own(file), size, sizeOf(own(file)));
    return own(file)->inner()->pMethods->xTruncate(own(file)->inner(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (!takesPower())
        return SQLITE_IOERR_FSYNC;
    // Nothing needs to be synced really: what was written is forgotten only by settle().
    Q_UNUSED(flags)
    disk().files[own(file)->path] = {sizeOf(own(file)), {}};
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return own(file)->inner()->pMethods->xFileSize(own(file)->inner(), size);
}
int lockFile(sqlite3_file *file, int lock)
{
    return own(file)->inner()->pMethods->xLock(own(file)->inner(), lock);
}
int unlockFile(sqlite3_file *file, int lock)
{
    return own(file)->inner()->pMethods->xUnlock(own(file)->inner(), lock);
}
int checkLock(sqlite3_file *file, int *result)
{
    return own(file)->inner()->pMethods->xCheckReservedLock(own(file)->inner(), result);
}
int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return own(file)->inner()->pMethods->xFileControl(own(file)->inner(), operation, argument);
}
int sizeOfSector(sqlite3_file *) { return static_cast<int>(sectorSize); }
int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return own(file)->inner()->pMethods->xShmMap(own(file)->inner(), page, size, extend, memory);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return own(file)->inner()->pMethods->xShmLock(own(file)->inner(), offset, count, flags);
}
void barrierShared(sqlite3_file *file)
{
    own(file)->inner()->pMethods->xShmBarrier(own(file)->inner());
}
int unmapShared(sqlite3_file *file, int remove)
{
    return own(file)->inner()->pMethods->xShmUnmap(own(file)->inner(), remove);
}

const sqlite3_io_methods methods{
    2,          closeFile,     readFile,    writeFile,   truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile,    checkLock,   controlFile, sizeOfSector, characteristics, mapShared,
    lockShared, barrierShared, unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    own(file)->base.pMethods = nullptr;
    own(file)->path = nullptr;
    const int code = below()->xOpen(below(), path, own(file)->inner(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    own(file)->base.pMethods = &methods;
    own(file)->path = sqlite3_mprintf("%s", path ? path : "");
    if (!disk().files.contains(own(file)->path))
        disk().files[own(file)->path].syncedSize = sizeOf(own(file));
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    if (!takesPower())
        return SQLITE_IOERR_DELETE;
    disk().files.erase(path);
    return below()->xDelete(below(), path, syncFolder);
}

} // namespace

void install()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs copy = *below();
        copy.szOsFile += static_cast<int>(sizeof(File));
        copy.zName = "power-cut";
        copy.pNext = nullptr;
        copy.xOpen = openFile;
        copy.xDelete = deleteFile;
        return copy;
    }();
    sqlite3_vfs_register(&vfs, 0);
}

void armAfter(int operation) { disk().operationsLeft = operation; }

void failOnce(int operation) { disk().operationsToFailure = operation; }

bool isOut() { return disk().isOut; }

void settle(quint32 seed)
{
    QRandomGenerator random(seed);
    for (const auto &[path, unsynced] : disk().files) {
        QFile file(QString::fromUtf8(path));
        if (unsynced.oldSectors.empty() || !file.open(QIODevice::ReadWrite))
            continue;
        for (const auto &[sector, old] : unsynced.oldSectors) {
            if (random.bounded(2) == 0)
                continue;
            QByteArray content = old;
            // Beyond the old end the disk may hold anything; zeros are what file systems give.
            content.append(QByteArray(sectorSize - content.size(), '\0'));
            const qint64 start = sector * sectorSize;
            const qint64 length = std::min<qint64>(
                sectorSize, std::max<qint64>(file.size(), unsynced.syncedSize) - start);
            if (length > 0) {
                file.seek(start);
                file.write(content.constData(), length);
            }
        }
        if (file.size() > unsynced.syncedSize) {
            const qint64 grown = (file.size() - unsynced.syncedSize) / sectorSize + 1;
            file.resize(std::min<qint64>(file.size(), unsynced.syncedSize +
                                                          sectorSize * random.bounded(grown + 1)));
        } else if (file.size() < unsynced.syncedSize && random.bounded(2) == 0) {
            file.resize(unsynced.syncedSize);
        }
    }
    reset();
}

void reset() { disk() = Disk(); }

} // namespace anjuan::test::power_cut
