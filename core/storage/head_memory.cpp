// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/head_memory.h"

#include "core/base/crypto.h"
#include "core/storage/location.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype slotSize = 128;
constexpr int slotCount = 2;

QByteArray checksum(const QByteArray &line)
{
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex().first(16);
}

QByteArray slotFor(const Head &head)
{
    const QByteArray line =
        "anjuan-head " + QByteArray::number(head.position) + ' ' + head.hash.toLatin1() + ' ';
    return (line + checksum(line)).leftJustified(slotSize - 1, ' ', true) + '\n';
}

std::optional<Head> readSlot(const QByteArray &slot)
{
    const QList<QByteArray> words = slot.trimmed().split(' ');
    if (words.size() != 4 || words[0] != "anjuan-head")
        return {};
    bool isNumber = false;
    const Head head{words[1].toLongLong(&isNumber), QString::fromLatin1(words[2])};
    if (!isNumber || slotFor(head) != slot)
        return {};
    return head;
}

} // namespace

QString HeadMemory::fileFor(const Location &server)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/anjuan/heads"_s;
    if (!QDir().mkpath(folder))
        return {};
    return folder + u'/' + crypto::sha256Hex(server.toString().toUtf8()).first(32);
}

HeadMemory::HeadMemory(const QString &path) : m_path(path) {}

HeadMemory::~HeadMemory()
{
    if (m_file >= 0)
        ::close(m_file);
}

HeadMemory::HeadMemory(HeadMemory &&other) noexcept
    : m_path(std::exchange(other.m_path, QString())), m_file(std::exchange(other.m_file, -1)),
      m_nextSlot(other.m_nextSlot)
{
}

HeadMemory &HeadMemory::operator=(HeadMemory &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_file, other.m_file);
    std::swap(m_nextSlot, other.m_nextSlot);
    return *this;
}

bool HeadMemory::exists() const { return isUsed() && QFile::exists(m_path); }

std::optional<Head> HeadMemory::recall() const
{
    QFile file(m_path);
    if (!isUsed() || !file.open(QIODevice::ReadOnly))
        return {};
    std::optional<Head> newest;
    for (int slot = 0; slot < slotCount; ++slot) {
        const std::optional<Head> head = readSlot(file.read(slotSize));
        if (head && (!newest || head->position >= newest->position))
            newest = head;
    }
    return newest;
}

bool HeadMemory::remember(const Head &head)
{
    if (!isUsed())
        return true;
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(m_path).constData(),
                        O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0)
        return false;
    if (m_nextSlot < 0) {
        // The slot that holds the newest head is the one to spare.
        m_nextSlot = 0;
        const std::optional<Head> newest = recall();
        QByteArray first(slotSize, '\0');
        if (newest && ::pread(m_file, first.data(), slotSize, 0) == slotSize &&
            readSlot(first) == newest)
            m_nextSlot = 1;
    }
    const QByteArray slot = slotFor(head);
    if (::pwrite(m_file, slot.constData(), slotSize, m_nextSlot * slotSize) != slotSize)
        return false;
    m_nextSlot = (m_nextSlot + 1) % slotCount;
    return true;
}

} // namespace anjuan
