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
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;

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

/// The medians of some runs of this program in another mode.
Ready measure(const QStringList &mode)
{
    std::vector<double> times;
    double most = 0;
    for (int round = 0; round <= rounds; ++round) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      mode + QStringList{QString::number(nowNanoseconds())});
        if (!program.waitForFinished(60'000) || program.exitCode() != 0) {
            std::fprintf(stderr, "%s failed: %s\n", qPrintable(mode.join(u' ')),
                         program.readAllStandardError().constData());
            std::exit(3);
        }
        const QList<QByteArray> words = program.readAllStandardOutput().trimmed().split(' ');
        if (round > 0) // the first brings the program into memory
            times.push_back(words.value(0).toDouble());
        most = std::max(most, words.value(1).toDouble());
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], most};
}

int showEmpty(QApplication &application, qint64 startedAt)
{
    theme::apply(application, false, 100);
    QLabel window(u"案卷"_s);
    window.resize(1280, 720);
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
    const Ready empty = measure({u"--empty"_s});
    const Ready client = measure({u"--start"_s, words[1]});
    const Ready open = measure({u"--open"_s, words[1]});
    std::printf("| what | Anjuan | empty window | ratio | wanted |\n|---|--:|--:|--:|---|\n");
    std::printf("| from start to a window that can be used, median | %.0f ms | %.0f ms | %.2f | at "
                "most 1.5 × |\n",
                client.milliseconds, empty.milliseconds, client.milliseconds / empty.milliseconds);
    std::printf("| until the database behind it is open | %.0f ms | | | |\n", open.milliseconds);
    std::printf("| memory at that point | %.0f MB | %.0f MB | | |\n\n", open.megabytes,
                empty.megabytes);
    return bench::spendADay(words[1], words[2]);
}
