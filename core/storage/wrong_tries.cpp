// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wrong_tries.h"

#include "core/storage/location.h"

#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace anjuan::wrong_tries {

using namespace Qt::StringLiterals;

namespace {

/// So that nobody fills the disk with it; beyond that a try counts as not written down.
constexpr qsizetype mostTries = 1000;
constexpr qsizetype largestFile = 128 * 1024;

/// The file, held against everybody else.
class Held {
public:
    Held(const Location &database, int flags)
    {
        if (database.isPostgres() || database.isMemory())
            return;
        const QByteArray path = QFile::encodeName(database.path() + u".tries"_s);
        m_file = ::open(path.constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (m_file >= 0 && ::flock(m_file, LOCK_EX) != 0)
            close();
    }
    ~Held() { close(); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

    bool isOpen() const { return m_file >= 0; }

    QByteArray read() const
    {
        QByteArray text(largestFile, '\0');
        const ssize_t length = ::pread(m_file, text.data(), static_cast<size_t>(text.size()), 0);
        return text.first(std::max<ssize_t>(length, 0));
    }

    bool append(const QByteArray &line, qsizetype end) const
    {
        return ::pwrite(m_file, line.constData(), static_cast<size_t>(line.size()), end) ==
                   line.size() &&
               ::fsync(m_file) == 0;
    }

    void replace(const QByteArray &text) const
    {
        // Written first and cut off then: after a crash between the two a try may count twice, but
        // none is lost.
        if (::pwrite(m_file, text.constData(), static_cast<size_t>(text.size()), 0) == text.size())
            static_cast<void>(::ftruncate(m_file, text.size()) == 0);
    }

private:
    void close()
    {
        if (m_file >= 0)
            ::close(m_file);
        m_file = -1;
    }

    int m_file = -1;
};

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

QList<WrongTry> all(const Location &database)
{
    const Held file(database, O_RDWR);
    if (!file.isOpen())
        return {};
    QList<WrongTry> tries;
    for (const QByteArray &line : linesOf(file.read())) {
        const QString text = QString::fromUtf8(line);
        // A line that is none is kept in its place, so that forget() counts right.
        tries << WrongTry{text.section(u' ', 1),
                          Moment::parse(text.section(u' ', 0, 0)).value_or(Moment())};
    }
    return tries;
}

bool add(const Location &database, const WrongTry &tried)
{
    const Held file(database, O_RDWR | O_CREAT);
    if (!file.isOpen())
        return false;
    const QByteArray text = file.read();
    if (linesOf(text).size() >= mostTries)
        return false;
    const QByteArray line = (tried.at.toString() + u' ' + tried.login + u'\n').toUtf8();
    return file.append(line, text.size());
}

void forget(const Location &database, qsizetype count)
{
    const Held file(database, O_RDWR);
    if (!file.isOpen())
        return;
    QByteArray left;
    for (const QByteArray &line : linesOf(file.read()).mid(count))
        left += line + '\n';
    file.replace(left);
}

} // namespace anjuan::wrong_tries
