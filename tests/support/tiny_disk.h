// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace anjuan::test {

/// A disk of a few kilobytes or megabytes, in a folder of its own or over one that is there. Only
/// who may mount gets one.
class TinyDisk {
public:
    explicit TinyDisk(int kilobytes, const QString &over = {})
        : m_path(over.isEmpty() ? m_folder.path() : over)
    {
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        m_isMounted = ::mount("tmpfs", QFile::encodeName(m_path).constData(), "tmpfs", 0,
                              size.constData()) == 0;
    }
    ~TinyDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
    }
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;

    bool isMounted() const { return m_isMounted; }
    QString filePath(const QString &name) const { return m_path + u'/' + name; }

private:
    QTemporaryDir m_folder;
    QString m_path;
    bool m_isMounted = false;
};

} // namespace anjuan::test
