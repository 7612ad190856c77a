// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/databases.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;

/// Runs a program to its end, its output thrown away, and says what it used.
rusage run(const QByteArrayList &arguments)
{
    std::vector<char *> words;
    QByteArrayList copies = arguments;
    for (QByteArray &word : copies)
        words.push_back(word.data());
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    pid_t pid = 0;
    if (posix_spawn(&pid, words[0], &actions, nullptr, words.data(), environ) != 0)
        fail(u"%1 can't be started."_s.arg(QString::fromLocal8Bit(arguments.front())));
    int status = 0;
    rusage used{};
    wait4(pid, &status, 0, &used);
    posix_spawn_file_actions_destroy(&actions);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        fail(u"“%1” failed."_s.arg(QString::fromLocal8Bit(arguments.join(' '))));
    return used;
}

/// In microseconds.
double timeOf(const QByteArrayList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    (void)run(arguments);
    return static_cast<double>(timer.nsecsElapsed()) / 1000;
}

/// In megabytes. A program counts what the one that started it held at that moment as its own, so a
/// fresh one starts it.
double memoryOf(const QByteArrayList &arguments)
{
    QProcess fresh;
    QStringList words{u"--usage"_s};
    for (const QByteArray &word : arguments)
        words << QString::fromLocal8Bit(word);
    fresh.start(QCoreApplication::applicationFilePath(), words);
    if (!fresh.waitForFinished() || fresh.exitCode() != 0)
        fail(u"“%1” failed."_s.arg(words.join(u' ')));
    return fresh.readAllStandardOutput().trimmed().toDouble() / 1024;
}

} // namespace

void measureProgram(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    const QString program = QStringLiteral(ANJUAN_CTL);
    if (!QFileInfo(program).isExecutable()) {
        std::fprintf(stderr, "%s is not there: it is not measured\n", qPrintable(program));
        return;
    }
    QByteArray number;
    {
        const Bare db(path);
        Statement middle =
            db.prepare("SELECT decision_number FROM register_case WHERE entry >="
                       " (SELECT max(entry) / 2 FROM register_case)"
                       " AND procedure = 'ordinary' AND decision_number <> '' LIMIT 1");
        if (!middle.step())
            fail(u"There is no case to show."_s);
        number = QByteArray(middle.bytes(0).constData(), middle.bytes(0).size());
    }
    qputenv("ANJUAN_PASSWORD", password().toUtf8());
    Times ours;
    Times bare;
    double most = 0;
    double mostBare = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArrayList show{program.toLocal8Bit(),
                                  "--db",
                                  path.toLocal8Bit(),
                                  "--as",
                                  "bench",
                                  "case",
                                  "show",
                                  number};
        const QByteArrayList read{QCoreApplication::applicationFilePath().toLocal8Bit(), "--barely",
                                  path.toLocal8Bit(), number};
        const double ourTime = timeOf(show);
        const double bareTime = timeOf(read);
        if (round == 0)
            continue; // brings both programs into memory
        ours.add(ourTime);
        bare.add(bareTime);
        most = std::max(most, memoryOf(show));
        mostBare = std::max(mostBare, memoryOf(read));
    }
    lines.push_back(atMost(
        time(cases, u"anjuanctl case show, p50"_s, ours.percentile(50), bare.percentile(50)), 150));
    lines.push_back(
        atMost(time(cases, u"anjuanctl case show, worst"_s, ours.worst(), bare.worst()), 150));
    lines.push_back(atMost({.cases = cases,
                            .what = u"anjuanctl case show, largest memory"_s,
                            .unit = u"MB"_s,
                            .ours = most,
                            .bare = mostBare},
                           80));
}

int showUsage(const QStringList &command)
{
    QByteArrayList words;
    for (const QString &word : command)
        words << word.toLocal8Bit();
    std::printf("%ld\n", run(words).ru_maxrss);
    return 0;
}

int showBarely(const QString &path, const QString &number)
{
    const Bare db(path);
    Statement acts = db.prepare("SELECT a.sequence, a.kind, a.day, a.content FROM issued_number i"
                                " JOIN act a ON a.dossier_id = i.dossier_id WHERE i.number = ?"
                                " ORDER BY a.sequence");
    const QByteArray wanted = number.toUtf8();
    acts.bind(1, wanted);
    while (acts.step())
        std::printf("%lld %s %s %s\n", static_cast<long long>(acts.whole(0)),
                    acts.bytes(1).toStdString().c_str(), acts.bytes(2).toStdString().c_str(),
                    acts.bytes(3).toStdString().c_str());
    return 0;
}

} // namespace anjuan::bench
