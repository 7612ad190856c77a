// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cases.h"
#include "core/services/demo.h"
#include "core/storage/database.h"
#include "tests/bench/bare.h"
#include "tests/bench/table.h"

#include <QDir>

namespace anjuan::bench {

/// The password of all made-up accounts.
QString password();
/// What a made-up bureau of the benchmark looks like: everything is measured on the same.
DemoWish wishFor(qint64 cases);

/// The database of so many cases in the folder; made if it is not there. What its making took is
/// added to `lines`, beside the bare insertion of the same rows.
QString databaseOf(const QDir &folder, qint64 cases, std::vector<Measured> &lines);

/// A database that is open, and who works at it.
struct Office {
    explicit Office(const QString &path);

    Database db;
    Rulebook book;
    Session officer; ///< a squad officer of the whole bureau
    Session leader;
};

/// The value of a Result, or the end of the program with its reason.
template <class T> T must(Result<T> result)
{
    if (!result)
        fail(result.error().text);
    return *std::move(result);
}
inline void must(const Result<> &result)
{
    if (!result)
        fail(result.error().text);
}

/// Each of these adds its lines to the table.
void measureRecording(const QString &path, qint64 cases, std::vector<Measured> &lines);
void measureLists(const QString &path, qint64 cases, std::vector<Measured> &lines);
void measureSearch(const QString &path, qint64 cases, std::vector<Measured> &lines);
void measureOptions(const QString &path, qint64 cases, std::vector<Measured> &lines);
void measureVerification(const QString &path, qint64 cases, std::vector<Measured> &lines);
void measureFigures(const QString &path, qint64 cases, std::vector<Measured> &lines);
void measureWorkbook(const QString &path, qint64 cases, std::vector<Measured> &lines);
void measureExamination(const QString &path, qint64 cases, std::vector<Measured> &lines);
void measureDiscretion(const QString &path, qint64 cases, std::vector<Measured> &lines);
void measurePapers(const QString &path, qint64 cases, std::vector<Measured> &lines);
void measureProgram(const QString &path, qint64 cases, std::vector<Measured> &lines);

/// What a program without anything of ours does to show a case: measured beside anjuanctl.
int showBarely(const QString &path, const QString &number);
/// Runs a command and prints the most memory it held, in kilobytes.
int showUsage(const QStringList &command);

} // namespace anjuan::bench
