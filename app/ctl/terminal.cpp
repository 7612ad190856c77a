// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal.h"

#include "core/base/crypto.h"
#include "core/domain/parties/codes.h"
#include "core/domain/parties/party.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct TerminalText {
    Q_DECLARE_TR_FUNCTIONS(TerminalText)
};

bool writeTo(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// Typed characters do not appear as long as this lives.
class Silence {
public:
    Silence()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_active = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_active)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

    bool isActive() const { return m_active; }

private:
    termios m_before{};
    bool m_active = false;
};

/// One line of the standard input, without its end; `longest` bytes at most.
QString readLine(qsizetype longest)
{
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < longest; c = std::getchar())
        line += static_cast<char>(c);
    QString text = QString::fromUtf8(line);
    crypto::wipe(line);
    return text;
}

QString askSilently(const QString &prompt)
{
    writeTo(stderr, prompt.toUtf8() + ' ');
    const Silence silence;
    if (!silence.isActive())
        return {};
    const QString typed = readLine(1024);
    writeTo(stderr, "\n");
    return typed;
}

} // namespace

int Terminal::columns() const
{
    winsize size{};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return std::clamp<int>(size.ws_col, 40, 100);
    return 80;
}

QString printable(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        const bool moves = c.category() == QChar::Other_Control && c != u'\n';
        const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
                           (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (moves || turns)
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

QString withoutIdentityNumbers(const QString &text)
{
    static const QRegularExpression candidate(
        u"(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])"_s);
    const Date today = dayInChina(Moment::now());
    QString shown = text;
    auto found = candidate.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString number = match.captured();
        if (checkIdentityNumber(number.toUpper(), today))
            shown.replace(match.capturedStart(), number.size(), maskedIdentity(number));
    }
    return shown;
}

void Terminal::say(const QString &text)
{
    if (!m_json)
        write(printable(text));
}

void Terminal::write(const QString &text)
{
    endProgress();
    m_sound = writeTo(stdout, withoutIdentityNumbers(text).toUtf8() + '\n') && m_sound;
}

void Terminal::complain(const QString &text)
{
    endProgress();
    writeTo(stderr, withoutIdentityNumbers(printable(text)).toUtf8() + '\n');
}

void Terminal::showProgress(const QString &what, qint64 done, qint64 total)
{
    if (!isatty(STDERR_FILENO))
        return;
    const QString much = total > 0 ? u"%1 / %2"_s.arg(done).arg(total) : QString::number(done);
    writeTo(stderr, u"\r%1 %2"_s.arg(what, much).toUtf8() + "\x1b[K");
    m_progressShown = true;
}

void Terminal::endProgress()
{
    if (m_progressShown)
        writeTo(stderr, "\r\x1b[K");
    m_progressShown = false;
}

Result<QString> askPassword(const QString &prompt, const char *variable, bool again)
{
    if (qEnvironmentVariableIsSet(variable)) {
        const QString given = QString::fromUtf8(qgetenv(variable));
        if (!given.isEmpty())
            return given;
    }
    if (!isatty(STDIN_FILENO))
        return refused(
            TerminalText::tr("No password: set %1, or run this at a terminal, which asks for it.")
                .arg(QLatin1StringView(variable)));
    const QString first = askSilently(prompt);
    if (first.isEmpty())
        return refused(TerminalText::tr("No password was typed."));
    if (again && askSilently(TerminalText::tr("Once more:")) != first)
        return refused(TerminalText::tr("The two passwords differ."));
    return first;
}

QString askLine(const QString &prompt)
{
    if (!isatty(STDIN_FILENO))
        return {};
    writeTo(stderr, prompt.toUtf8() + ' ');
    return readLine(4096).trimmed();
}

} // namespace anjuan::ctl
