// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/figure.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"
#include "core/storage/figure_store.h"
#include "core/storage/progress.h"

#include <QJsonObject>

namespace anjuan {

/// Which figures somebody wants.
struct StatisticsQuery {
    int year = 0;
    QString unit{};                  ///< key: it and all below it; empty: all the session reaches
    std::optional<Moment> knownOn{}; ///< as the records stood then; nothing: as they stand
    std::optional<Date> until{};     ///< only up to that day of the year
    bool withoutImported = false;    ///< without the cases from old ledgers
    friend bool operator==(const StatisticsQuery &, const StatisticsQuery &) = default;
};

/// A figure of a period.
struct YearFigure {
    QString id; ///< of its indicator
    LocalText name;
    FigureUnit unit{};
    int places = 0;                ///< `value` is a whole number of the last of so many places
    std::optional<qint64> value{}; ///< nothing where it cannot be told
    QString missing{};             ///< why it cannot
    std::optional<qint64> above{}; ///< numerator of a ratio, first of a reduction
    std::optional<qint64> below{};
    bool isTyped = false;
    std::optional<qint64> target{}; ///< what is aimed at
    QString note{};                 ///< what the statistician has to say to it
    QString source{};               ///< of what was typed

    QString valueText() const { return value ? figures::toText(*value, places) : QString(); }
    friend bool operator==(const YearFigure &, const YearFigure &) = default;
};

struct YearFigures {
    int year = 0;
    Date from{1970, 1, 1};
    Date to{1970, 1, 1}; ///< the last day that is counted: of the year, or of what is known
    Moment knownOn{};
    QString unitName{};    ///< empty: all units of the bureau
    QStringList remarks{}; ///< what must be known to read the figures rightly
    std::vector<YearFigure> figures{};

    const YearFigure *find(QStringView id) const;
};

/// By what figures are broken down.
enum class Breakdown { Matter, Field, Unit, Town, Month, Source, Procedure, PartyKind, Outcome };
inline constexpr std::array breakdownNames = std::to_array<Name<Breakdown>>({
    {Breakdown::Matter, QLatin1StringView("matter")},
    {Breakdown::Field, QLatin1StringView("field")},
    {Breakdown::Unit, QLatin1StringView("unit")},
    {Breakdown::Town, QLatin1StringView("town")},
    {Breakdown::Month, QLatin1StringView("month")},
    {Breakdown::Source, QLatin1StringView("source")},
    {Breakdown::Procedure, QLatin1StringView("procedure")},
    {Breakdown::PartyKind, QLatin1StringView("party_kind")},
    {Breakdown::Outcome, QLatin1StringView("outcome")},
});

/// One part of a breakdown. The parts of a figure add up to it.
struct FigurePart {
    QString key;
    QString name;
    std::vector<qint64> values{}; ///< in the order of BrokenDown::ids
};

struct BrokenDown {
    QStringList ids{};
    std::vector<FigurePart> parts{};
};

/// Which of the things a figure counts.
struct FigurePartChoice {
    Breakdown by{};
    QString key{};
    friend bool operator==(const FigurePartChoice &, const FigurePartChoice &) = default;
};

/// What a figure counts, one by one.
struct FigureList {
    YearFigure figure{};
    CountedThing thing{};
    std::vector<FigureItem> items{};
    qint64 sum = 0; ///< of a count or sum: the figure
    Date from{1970, 1, 1};
    Date to{1970, 1, 1}; ///< the last day that is counted
    Moment knownOn{};

    /// "2026-01-01 to 2026-11-22, as known on …": an empty list says this as well.
    QString period() const;
};

namespace statistics {

/// The indicators of this program.
const IndicatorBook &book();

/// What is asked for of the year before to compare it with a year counted up to `to`: the same
/// days.
StatisticsQuery yearBefore(StatisticsQuery query, Date to);

/// The figures of a calendar year over the cases within the session's units. Refused for a year
/// that has not begun, and for a unit that is not within reach. `progress` matters only for a past
/// moment, and stops the work by answering false.
Result<YearFigures> ofYear(Database &db, const Session &session, const Rulebook &rules,
                           const StatisticsQuery &query, const Progress &progress = {});

/// Counts and sums by parts; those that cannot be broken down that way are left out.
Result<BrokenDown> byPart(Database &db, const Session &session, const Rulebook &rules,
                          const StatisticsQuery &query, Breakdown by,
                          const Progress &progress = {});

/// What the indicator counts: of a ratio what its numerator counts. Refused for what is typed.
Result<FigureList> list(Database &db, const Session &session, const Rulebook &rules,
                        const StatisticsQuery &query, const QString &id,
                        const std::optional<FigurePartChoice> &part = {},
                        const Progress &progress = {});
/// The same of what is in all of these parts at once.
Result<FigureList> listOf(Database &db, const Session &session, const Rulebook &rules,
                          const StatisticsQuery &query, const QString &id,
                          const std::vector<FigurePartChoice> &parts,
                          const Progress &progress = {});

QJsonObject toJson(const YearFigure &figure);
QJsonObject toJson(const YearFigures &figures);
QJsonObject toJson(const BrokenDown &parts);

} // namespace statistics

} // namespace anjuan
