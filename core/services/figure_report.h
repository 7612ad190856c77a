// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/chart.h"
#include "core/services/figure_tables.h"

namespace anjuan {

/// Everything a year's figures are handed out with, counted over one state of the records.
struct FigureReport {
    QString agency{};
    YearFigures figures{};
    YearFigures before{}; ///< of the same part of the year before
    const TableProfile *profile = nullptr;
    std::vector<FilledTable> tables{};
    std::vector<std::pair<Breakdown, BrokenDown>> parts{};
    std::vector<Chart> charts{};
    QString unit{}; ///< key of the query
    bool isPast = false;
};

/// What is handed out of the year's figures. The functions that write take `progress`, which gets a
/// share of a thousand and stops them by answering false; then nothing is left.
namespace figure_report {

inline constexpr QLatin1StringView ownProfile("bureau");

/// Refused where there is no such profile, and for a year that has not begun.
Result<FigureReport> gather(Database &db, const Session &session, const Rulebook &rules,
                            const StatisticsQuery &query, const QString &profile,
                            const Progress &progress = {});

/// The pictures of the year: the course of its months, kinds of penalty, squads, matters, limits.
std::vector<Chart> charts(const YearFigures &figures,
                          const std::vector<std::pair<Breakdown, BrokenDown>> &parts);

/// "Figures of 2025", the days they are counted from and to, as known on, over which units.
QStringList headLines(const FigureReport &report);
/// What must be said to the tables: how they count, by which form, what each column means.
QStringList instructions(const FigureReport &report);

/// One sheet with the figures, one for each official table, one for each way they are broken down,
/// sums as formulas; native charts, the definitions, and the cases behind the main figures, without
/// the names of parties.
Result<> writeWorkbook(Database &db, const Session &session, const Rulebook &rules,
                       const StatisticsQuery &query, const FigureReport &report,
                       const QString &path, const Progress &progress = {});
/// The official tables with the instructions, the figures by groups and the pictures, as a Word
/// document.
Result<QByteArray> document(const FigureReport &report);
/// One table of all figures for CSV.
std::vector<QStringList> rows(const YearFigures &figures);

/// Puts `bytes` under that name, over what stood there; all of it or nothing.
Result<> save(const QString &path, const QByteArray &bytes);

} // namespace figure_report

} // namespace anjuan
