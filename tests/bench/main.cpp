// SPDX-License-Identifier: GPL-3.0-or-later
// anjuan_bench FOLDER [--cases N,N,N] [--examine]: what the program costs beside the bare
// operations it rests on. anjuan_bench --examination DATABASE CASES: only what examining its files
// costs.
#include "core/base/crypto.h"
#include "tests/bench/databases.h"

#include <QCoreApplication>

#include <cstdio>

using namespace anjuan;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (!initialiseCrypto())
        bench::fail(u"This machine has no source of random numbers."_s);
    if (words.size() == 4 && words[1] == u"--barely"_s)
        return bench::showBarely(words[2], words[3]);
    if (words.size() > 2 && words[1] == u"--usage"_s)
        return bench::showUsage(words.sliced(2));
    if (words.size() == 4 && words[1] == u"--examination"_s) {
        std::vector<bench::Measured> lines;
        bench::measureExamination(words[2], words[3].toLongLong(), lines);
        std::fputs(qPrintable(bench::table(lines)), stdout);
        return 0;
    }
    if (words.size() == 4 && words[1] == u"--discretion"_s) {
        std::vector<bench::Measured> lines;
        bench::measureDiscretion(words[2], words[3].toLongLong(), lines);
        std::fputs(qPrintable(bench::table(lines)), stdout);
        return 0;
    }
    QList<qint64> sizes{10'000, 100'000, 1'000'000};
    if (words.size() == 4 && words[2] == u"--cases"_s) {
        sizes.clear();
        for (const QString &size : words[3].split(u','))
            sizes << size.toLongLong();
    } else if (words.size() != 2 || words[1].startsWith(u"--"_s)) {
        std::fputs("usage: anjuan_bench FOLDER [--cases N,N,N]\n", stderr);
        return 2;
    }
    for (qint64 size : sizes)
        if (size < 300)
            bench::fail(u"Measurements need 300 cases or more."_s);
    const QDir folder(words[1]);
    if (!folder.mkpath(u"."_s))
        bench::fail(u"%1 can't be made."_s.arg(words[1]));
    std::vector<bench::Measured> lines;
    for (qint64 size : sizes) {
        std::fprintf(stderr, "%lld cases:\n", static_cast<long long>(size));
        const QString path = bench::databaseOf(folder, size, lines);
        bench::measureLists(path, size, lines);
        bench::measureSearch(path, size, lines);
        bench::measureOptions(path, size, lines);
        bench::measureFigures(path, size, lines);
        bench::measureWorkbook(path, size, lines);
        bench::measureDiscretion(path, size, lines);
        bench::measurePapers(path, size, lines);
        bench::measureExamination(path, size, lines);
        bench::measureProgram(path, size, lines);
        bench::measureVerification(path, size, lines);
        bench::measureRecording(path, size, lines);
    }
    std::fputs(qPrintable(bench::table(lines)), stdout);
    return 0;
}
