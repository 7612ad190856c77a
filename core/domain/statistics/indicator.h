// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/base/names.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace anjuan {

/// What an indicator counts one by one. An event, a limit and a remedy belong to exactly one case,
/// whose columns can be asked for as well; nothing is counted twice by that.
enum class CountedThing { Cases, Events, Limits, Remedies, Officers };
inline constexpr std::array countedThingNames = std::to_array<Name<CountedThing>>({
    {CountedThing::Cases, QLatin1StringView("cases")},
    {CountedThing::Events, QLatin1StringView("events")},
    {CountedThing::Limits, QLatin1StringView("limits")},
    {CountedThing::Remedies, QLatin1StringView("remedies")},
    {CountedThing::Officers, QLatin1StringView("officers")},
});

/// The columns an indicator may look at.
enum class FigureColumn {
    Stage,
    Procedure,
    Outcome,
    NoPenaltyGround,
    WithdrawGround,
    CloseGround,
    Source,
    Matter,
    PartyKind,
    LeadOn,
    OccurredOn,
    FiledOn,
    TurnedAwayOn,
    DecidedOn,
    ServedOn,
    ClosedOn,
    ArchivedOn,
    Fine,
    Confiscated,
    Paid,
    FineAndConfiscated,
    PenaltyKinds,
    Benchmark,
    Deviates,
    Event,
    BeganOn,
    EndedOn,
    EventResult,
    Amount,
    Rule,
    StartOn,
    DueOn,
    MetOn,
    Paused,
    Remedy,
    CourtInstance,
    SoughtOn,
    ConcludedOn,
    RemedyOutcome,
    Against,
    Settled,
    Heard,
    Attended,
    ChiefAttended,
    Auxiliary,
    LeftOn,
    ReviewerSince,
    Certificate
};
inline constexpr std::array figureColumnNames = std::to_array<Name<FigureColumn>>({
    {FigureColumn::Stage, QLatin1StringView("stage")},
    {FigureColumn::Procedure, QLatin1StringView("procedure")},
    {FigureColumn::Outcome, QLatin1StringView("outcome")},
    {FigureColumn::NoPenaltyGround, QLatin1StringView("no_penalty_ground")},
    {FigureColumn::WithdrawGround, QLatin1StringView("withdraw_ground")},
    {FigureColumn::CloseGround, QLatin1StringView("close_ground")},
    {FigureColumn::Source, QLatin1StringView("source")},
    {FigureColumn::Matter, QLatin1StringView("matter")},
    {FigureColumn::PartyKind, QLatin1StringView("party_kind")},
    {FigureColumn::LeadOn, QLatin1StringView("lead_on")},
    {FigureColumn::OccurredOn, QLatin1StringView("occurred_on")},
    {FigureColumn::FiledOn, QLatin1StringView("filed_on")},
    {FigureColumn::TurnedAwayOn, QLatin1StringView("turned_away_on")},
    {FigureColumn::DecidedOn, QLatin1StringView("decided_on")},
    {FigureColumn::ServedOn, QLatin1StringView("served_on")},
    {FigureColumn::ClosedOn, QLatin1StringView("closed_on")},
    {FigureColumn::ArchivedOn, QLatin1StringView("archived_on")},
    {FigureColumn::Fine, QLatin1StringView("fine")},
    {FigureColumn::Confiscated, QLatin1StringView("confiscated")},
    {FigureColumn::Paid, QLatin1StringView("paid")},
    {FigureColumn::FineAndConfiscated, QLatin1StringView("fine_and_confiscated")},
    {FigureColumn::PenaltyKinds, QLatin1StringView("penalties")},
    {FigureColumn::Benchmark, QLatin1StringView("benchmark")},
    {FigureColumn::Deviates, QLatin1StringView("deviates")},
    {FigureColumn::Event, QLatin1StringView("event")},
    {FigureColumn::BeganOn, QLatin1StringView("began_on")},
    {FigureColumn::EndedOn, QLatin1StringView("ended_on")},
    {FigureColumn::EventResult, QLatin1StringView("result")},
    {FigureColumn::Amount, QLatin1StringView("amount")},
    {FigureColumn::Rule, QLatin1StringView("rule")},
    {FigureColumn::StartOn, QLatin1StringView("start_on")},
    {FigureColumn::DueOn, QLatin1StringView("due_on")},
    {FigureColumn::MetOn, QLatin1StringView("met_on")},
    {FigureColumn::Paused, QLatin1StringView("paused")},
    {FigureColumn::Remedy, QLatin1StringView("remedy")},
    {FigureColumn::CourtInstance, QLatin1StringView("instance")},
    {FigureColumn::SoughtOn, QLatin1StringView("sought_on")},
    {FigureColumn::ConcludedOn, QLatin1StringView("concluded_on")},
    {FigureColumn::RemedyOutcome, QLatin1StringView("remedy_outcome")},
    {FigureColumn::Against, QLatin1StringView("against")},
    {FigureColumn::Settled, QLatin1StringView("settled")},
    {FigureColumn::Heard, QLatin1StringView("heard")},
    {FigureColumn::Attended, QLatin1StringView("attended")},
    {FigureColumn::ChiefAttended, QLatin1StringView("chief_attended")},
    {FigureColumn::Auxiliary, QLatin1StringView("auxiliary")},
    {FigureColumn::LeftOn, QLatin1StringView("left_on")},
    {FigureColumn::ReviewerSince, QLatin1StringView("reviewer_since")},
    {FigureColumn::Certificate, QLatin1StringView("certificate")},
});

enum class ColumnType { Word, Day, Sum, Kinds, Flag, Validity };
ColumnType typeOf(FigureColumn column);
/// Whether what is counted has that column: its own, or that of its case.
bool hasColumn(CountedThing thing, FigureColumn column);

/// How a column is compared. The period is the year, or the part of it that is asked for.
enum class ConditionKind {
    InPeriod,
    ByEnd,           ///< on the last day of the period or before
    NotByEnd,        ///< later, or not at all
    BeforePeriod,    ///< before its first day
    NotBeforePeriod, ///< from its first day on, or not at all
    OnOrBefore,      ///< another column
    After,           ///< another column, or not at all
    Present,
    Absent,
    OneOf,
    NoneOf,
    Above, ///< a number
    HasAny,
    HasNone,
    Set,
    NotSet,
    ValidAtEnd
};
inline constexpr std::array conditionNames = std::to_array<Name<ConditionKind>>({
    {ConditionKind::InPeriod, QLatin1StringView("in_period")},
    {ConditionKind::ByEnd, QLatin1StringView("by_end")},
    {ConditionKind::NotByEnd, QLatin1StringView("not_by_end")},
    {ConditionKind::BeforePeriod, QLatin1StringView("before_period")},
    {ConditionKind::NotBeforePeriod, QLatin1StringView("not_before_period")},
    {ConditionKind::OnOrBefore, QLatin1StringView("on_or_before")},
    {ConditionKind::After, QLatin1StringView("after")},
    {ConditionKind::Present, QLatin1StringView("present")},
    {ConditionKind::Absent, QLatin1StringView("absent")},
    {ConditionKind::OneOf, QLatin1StringView("one_of")},
    {ConditionKind::NoneOf, QLatin1StringView("none_of")},
    {ConditionKind::Above, QLatin1StringView("above")},
    {ConditionKind::HasAny, QLatin1StringView("has_any")},
    {ConditionKind::HasNone, QLatin1StringView("has_none")},
    {ConditionKind::Set, QLatin1StringView("set")},
    {ConditionKind::NotSet, QLatin1StringView("not_set")},
    {ConditionKind::ValidAtEnd, QLatin1StringView("valid_at_end")},
});

struct FigureCondition {
    FigureColumn column{};
    ConditionKind is{};
    QStringList values{};               ///< of OneOf, NoneOf, HasAny, HasNone
    std::optional<FigureColumn> than{}; ///< of OnOrBefore, After
    qint64 number = 0;                  ///< of Above
    friend bool operator==(const FigureCondition &, const FigureCondition &) = default;
};

enum class Tally {
    Count,
    Sum,
    Median,    ///< of the days from one column to another
    P90,       ///< the least number of days that nine tenths do not exceed
    Ratio,     ///< of one indicator among another, in percent
    Reduction, ///< from one indicator to another, in percent of the first
    Typed      ///< no register holds it
};
inline constexpr std::array tallyNames = std::to_array<Name<Tally>>({
    {Tally::Count, QLatin1StringView("count")},
    {Tally::Sum, QLatin1StringView("sum")},
    {Tally::Median, QLatin1StringView("median")},
    {Tally::P90, QLatin1StringView("p90")},
    {Tally::Ratio, QLatin1StringView("ratio")},
    {Tally::Reduction, QLatin1StringView("reduction")},
    {Tally::Typed, QLatin1StringView("typed")},
});

enum class FigureUnit {
    Cases,
    Decisions,
    Times,
    Items,
    Persons,
    Yuan,
    CalendarDays,
    WorkingDays,
    Percent
};
inline constexpr std::array figureUnitNames = std::to_array<Name<FigureUnit>>({
    {FigureUnit::Cases, QLatin1StringView("cases")},
    {FigureUnit::Decisions, QLatin1StringView("decisions")},
    {FigureUnit::Times, QLatin1StringView("times")},
    {FigureUnit::Items, QLatin1StringView("items")},
    {FigureUnit::Persons, QLatin1StringView("persons")},
    {FigureUnit::Yuan, QLatin1StringView("yuan")},
    {FigureUnit::CalendarDays, QLatin1StringView("days")},
    {FigureUnit::WorkingDays, QLatin1StringView("working_days")},
    {FigureUnit::Percent, QLatin1StringView("percent")},
});

/// A figure of a year: what it counts, in words and exactly. Its figure and its list of cases come
/// from the same conditions.
struct Indicator {
    QString id;    ///< "penalised"
    QString group; ///< of IndicatorGroup
    LocalText name;
    LocalText definition;
    LocalText basis; ///< the rule or document that asks for it
    FigureUnit unit{};
    Tally tally{};
    int decimals = 0; ///< of a ratio, a reduction or what is typed; sums are fen

    CountedThing rows{};
    std::optional<FigureColumn> placedBy{};    ///< the day that places it in the period
    std::vector<FigureCondition> conditions{}; ///< all must hold, the one on `placedBy` among them
    std::optional<FigureColumn> column{};      ///< of a sum; the later day of a median
    std::optional<FigureColumn> from{};        ///< the earlier day of a median
    QString first{}, second{};                 ///< numerator and denominator, or from what to what
    bool isPart = true;                        ///< of a ratio: what is above is also below
};

struct IndicatorGroup {
    QString id;
    LocalText name;
};

/// All indicators, in the order in which they are shown.
struct IndicatorBook {
    std::vector<IndicatorGroup> groups{};
    std::vector<Indicator> indicators{};

    /// Null if there is none.
    const Indicator *find(QStringView id) const;
};

namespace indicators {

/// Reads a file of indicators; refused, naming `name`, line and key, where anything is unknown,
/// missing, repeated, or does not fit together.
Result<IndicatorBook> parse(const QByteArray &text, const QString &name);
/// Those of this program.
Result<IndicatorBook> load();

/// The cut-off in words: by which day it counts.
QString cutOff(const Indicator &indicator);
QString unitName(FigureUnit unit);
/// How it is computed, in words.
QString measureText(const Indicator &indicator, const IndicatorBook &book);

} // namespace indicators

} // namespace anjuan
