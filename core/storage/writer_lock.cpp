// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer_lock.h"

#include "core/base/moment.h"
#include "core/domain/calendar/clock.h"
#include "core/storage/file_system.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct LockText {
    Q_DECLARE_TR_FUNCTIONS(LockText)
};

constexpr qsizetype holderSize = 1024;

QString bootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                          : QString();
}

/// Clock ticks from the boot to the start of this process; with the boot id and the pid it names
/// one process for ever.
QString processStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const QList<QByteArray> afterName = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return afterName.size() > 19 ? QString::fromLatin1(afterName[19]) : QString();
}

QJsonObject readHolder(int file)
{
    QByteArray text(holderSize, '\0');
    const ssize_t length = ::pread(file, text.data(), static_cast<size_t>(text.size()), 0);
    return QJsonDocument::fromJson(text.first(std::max<ssize_t>(length, 0))).object();
}

bool writeHolder(int file, const QJsonObject &holder)
{
    // Always of one length, so that on a full disk the old text is overwritten in place.
    const QByteArray text =
        QJsonDocument(holder).toJson(QJsonDocument::Compact).leftJustified(holderSize - 1) + '\n';
    return ::pwrite(file, text.constData(), static_cast<size_t>(text.size()), 0) == text.size();
}

/// "2026-11-22 20:19" in China, as people there read clocks.
QString sinceOf(const QJsonObject &holder)
{
    const QString said = holder.value("since"_L1).toString();
    const std::optional<Moment> since = Moment::parse(said);
    return since ? clockInChina(*since) : said;
}

QString holderText(const QString &database, const QJsonObject &holder)
{
    const QString program = holder.value("program"_L1).toString();
    if (program.isEmpty())
        return LockText::tr(
                   "%1 is being written by another program. Please try again when it has ended.")
            .arg(database);
    return LockText::tr("%1 is being written by %2 (process %3 on %4, since %5). Only one "
                        "program at a time can write; "
                        "please close it there or open the database for reading only.")
        .arg(database, program, QString::number(holder.value("pid"_L1).toInteger()),
             holder.value("host"_L1).toString(), sinceOf(holder));
}

Error refusal(const QString &database, const QJsonObject &holder)
{
    return {Error::Kind::Refused, holderText(database, holder), WriterLock::inUse, {}};
}

} // namespace

Result<WriterLock> WriterLock::take(const QString &database, const QString &program,
                                    int waitSeconds)
{
    const QByteArray path = QFile::encodeName(database + u".lock"_s);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return Error{
            errno == ENOSPC ? Error::Kind::Storage : Error::Kind::Refused,
            LockText::tr("%1 cannot be opened for writing: its lock file cannot be made (%2).")
                .arg(database, systemReason()),
            {},
            {}};
    QElapsedTimer waited;
    waited.start();
    while (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (waited.hasExpired(waitSeconds * 1000LL)) {
            const QJsonObject holder = readHolder(file);
            ::close(file);
            return refusal(database, holder);
        }
        QThread::msleep(20);
    }
    const bool unclean = readHolder(file).value("state"_L1) == "open"_L1;
    const QJsonObject holder{{"state"_L1, "open"_L1},
                             {"program"_L1, program},
                             {"pid"_L1, static_cast<qint64>(::getpid())},
                             {"started"_L1, processStart()},
                             {"boot"_L1, bootId()},
                             {"host"_L1, QSysInfo::machineHostName()},
                             {"since"_L1, Moment::now().toString()}};
    if (!writeHolder(file, holder)) {
        const int fault = errno;
        ::close(file);
        return Error{
            fault == ENOSPC ? Error::Kind::Storage : Error::Kind::Refused,
            LockText::tr("%1 cannot be opened for writing: its lock file cannot be written (%2).")
                .arg(database, qt_error_string(fault)),
            {},
            {}};
    }
    return WriterLock(file, unclean);
}

WriterLock::WriterLock(WriterLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_unclean(other.m_unclean),
      m_leaveUnclean(other.m_leaveUnclean)
{
}

WriterLock &WriterLock::operator=(WriterLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_unclean, other.m_unclean);
    std::swap(m_leaveUnclean, other.m_leaveUnclean);
    return *this;
}

WriterLock::~WriterLock()
{
    if (m_file < 0)
        return;
    QJsonObject holder = readHolder(m_file);
    if (!m_leaveUnclean) {
        holder.insert("state"_L1, "closed"_L1);
        writeHolder(m_file, holder);
    }
    ::close(m_file);
}

} // namespace anjuan
