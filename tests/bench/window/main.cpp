// SPDX-License-Identifier: GPL-3.0-or-later
// anjuan_window_bench DATABASE ACCOUNT: how long the client takes to stand ready, beside an empty
// window with the same font, and how long its thread of windows is ever held up. The password is
// read from ANJUAN_PASSWORD.
#include "core/base/crypto.h"
#include "tests/bench/window/day.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;

qint64 nowNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

/// What a program prints that is ready: milliseconds since it was started, megabytes it held at
/// most.
int tellReady(qint64 startedAt)
{
    std::printf("%.1f %.1f\n", static_cast<double>(nowNanoseconds() - startedAt) / 1e6,
                bench::peakMegabytes());
    return 0;
}

struct Ready {
    double milliseconds;
    double megabytes;
};

/// One run of this program in another mode.
Ready runOnce(const QStringList &mode)
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(),
                  mode + QStringList{QString::number(nowNanoseconds())});
    if (!program.waitForFinished(60'000) || program.exitCode() != 0) {
        std::fprintf(stderr, "%s failed: %s\n", qPrintable(mode.join(u' ')),
                     program.readAllStandardError().constData());
        std::exit(3);
    }
    const QList<QByteArray> words = program.readAllStandardOutput().trimmed().split(' ');
    return {words.value(0).toDouble(), words.value(1).toDouble()};
}

double medianOf(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers[numbers.size() / 2];
}

/// The runs of a mode.
struct Runs {
    QStringList mode;
    std::vector<double> times{};
    double most = 0;
};

/// In turns, so that whatever else the machine does is shared among the modes.
void measure(std::vector<Runs> &all)
{
    for (int round = 0; round <= rounds; ++round)
        for (Runs &runs : all) {
            const Ready ready = runOnce(runs.mode);
            if (round > 0) // the first brings the program into memory
                runs.times.push_back(ready.milliseconds);
            runs.most = std::max(runs.most, ready.megabytes);
        }
}

int showEmpty(QApplication &application, qint64 startedAt)
{
    theme::apply(application, false, 100);
    QLabel window(u"案卷"_s);
    window.resize(1366, 768);
    window.show();
    bench::untilPainted(window);
    return tellReady(startedAt);
}

int showClient(const QString &database, qint64 startedAt, bool isOpen)
{
    bench::Client client;
    client.open(database);
    if (isOpen)
        client.untilOpen();
    return tellReady(startedAt);
}

} // namespace

int main(int count, char **arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What an earlier run kept, tabs that were open, is not part of what is measured.
    const QTemporaryDir kept;
    qputenv("XDG_CONFIG_HOME", kept.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", kept.path().toLocal8Bit());
    QApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (!initialiseCrypto())
        return 3;
    if (words.value(1) == "--empty"_L1)
        return showEmpty(application, words.value(2).toLongLong());
    if (words.value(1) == "--start"_L1)
        return showClient(words.value(2), words.value(3).toLongLong(), false);
    if (words.value(1) == "--open"_L1)
        return showClient(words.value(2), words.value(3).toLongLong(), true);
    if (words.size() != 3) {
        std::fputs("usage: anjuan_window_bench DATABASE ACCOUNT\n", stderr);
        return 2;
    }
    if (!bench::noticesAHoldUp()) {
        std::fputs("The watchdog does not notice a hold-up: no figure would mean anything.\n",
                   stderr);
        return 3;
    }
    std::vector<Runs> all{{{u"--empty"_s}}, {{u"--start"_s, words[1]}}, {{u"--open"_s, words[1]}}};
    measure(all);
    const double empty = medianOf(all[0].times);
    const double client = medianOf(all[1].times);
    std::printf("| what | Anjuan | empty window | ratio | wanted |\n|---|--:|--:|--:|---|\n");
    std::printf("| from start to a window that can be used, median | %.0f ms | %.0f ms | %.2f | at "
                "most 1.5 × |\n",
                client, empty, client / empty);
    std::printf("| until the database behind it is open | %.0f ms | | | |\n",
                medianOf(all[2].times));
    std::printf("| memory at that point | %.0f MB | %.0f MB | | |\n\n", all[2].most, all[0].most);
    return bench::spendADay(words[1], words[2]);
}
