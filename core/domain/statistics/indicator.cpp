// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statistics/indicator.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct IndicatorText {
    Q_DECLARE_TR_FUNCTIONS(IndicatorText)
};

bool isOfCase(FigureColumn column) { return column <= FigureColumn::Deviates; }
bool isOfEvent(FigureColumn column)
{
    return column >= FigureColumn::Event && column <= FigureColumn::Amount;
}
bool isOfLimit(FigureColumn column)
{
    return column >= FigureColumn::Rule && column <= FigureColumn::Paused;
}
bool isOfRemedy(FigureColumn column)
{
    return column >= FigureColumn::Remedy && column <= FigureColumn::ChiefAttended;
}

QString columnText(FigureColumn column)
{
    switch (column) {
    case FigureColumn::LeadOn:
        return IndicatorText::tr("the day of the lead");
    case FigureColumn::OccurredOn:
        return IndicatorText::tr("the day of the conduct");
    case FigureColumn::FiledOn:
        return IndicatorText::tr("the day of filing");
    case FigureColumn::TurnedAwayOn:
        return IndicatorText::tr("the day it was not filed or referred");
    case FigureColumn::DecidedOn:
        return IndicatorText::tr("the day of the decision");
    case FigureColumn::ServedOn:
        return IndicatorText::tr("the day of service");
    case FigureColumn::ClosedOn:
        return IndicatorText::tr("the day of closing");
    case FigureColumn::ArchivedOn:
        return IndicatorText::tr("the day of archiving");
    case FigureColumn::BeganOn:
        return IndicatorText::tr("the day it began");
    case FigureColumn::EndedOn:
        return IndicatorText::tr("the day it ended");
    case FigureColumn::StartOn:
        return IndicatorText::tr("the day the limit began to run");
    case FigureColumn::DueOn:
        return IndicatorText::tr("the last day of the limit");
    case FigureColumn::MetOn:
        return IndicatorText::tr("the day the limit was met");
    case FigureColumn::SoughtOn:
        return IndicatorText::tr("the day it was sought");
    case FigureColumn::ConcludedOn:
        return IndicatorText::tr("the day of its outcome");
    case FigureColumn::LeftOn:
    case FigureColumn::ReviewerSince:
    case FigureColumn::Benchmark:
    case FigureColumn::Deviates:
    case FigureColumn::Remedy:
    case FigureColumn::CourtInstance:
    case FigureColumn::RemedyOutcome:
    case FigureColumn::Against:
    case FigureColumn::Settled:
    case FigureColumn::Heard:
    case FigureColumn::Attended:
    case FigureColumn::ChiefAttended:
    case FigureColumn::Stage:
    case FigureColumn::Procedure:
    case FigureColumn::Outcome:
    case FigureColumn::NoPenaltyGround:
    case FigureColumn::WithdrawGround:
    case FigureColumn::CloseGround:
    case FigureColumn::Source:
    case FigureColumn::Matter:
    case FigureColumn::PartyKind:
    case FigureColumn::Fine:
    case FigureColumn::Confiscated:
    case FigureColumn::Paid:
    case FigureColumn::FineAndConfiscated:
    case FigureColumn::PenaltyKinds:
    case FigureColumn::Event:
    case FigureColumn::EventResult:
    case FigureColumn::Amount:
    case FigureColumn::Rule:
    case FigureColumn::Paused:
    case FigureColumn::Auxiliary:
    case FigureColumn::Certificate:
        break;
    }
    return nameOf(figureColumnNames, column);
}

} // namespace

ColumnType typeOf(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Stage:
    case FigureColumn::Procedure:
    case FigureColumn::Outcome:
    case FigureColumn::NoPenaltyGround:
    case FigureColumn::WithdrawGround:
    case FigureColumn::CloseGround:
    case FigureColumn::Source:
    case FigureColumn::Matter:
    case FigureColumn::PartyKind:
    case FigureColumn::Event:
    case FigureColumn::EventResult:
    case FigureColumn::Rule:
    case FigureColumn::Benchmark:
    case FigureColumn::Remedy:
    case FigureColumn::CourtInstance:
    case FigureColumn::RemedyOutcome:
        return ColumnType::Word;
    case FigureColumn::LeadOn:
    case FigureColumn::OccurredOn:
    case FigureColumn::FiledOn:
    case FigureColumn::TurnedAwayOn:
    case FigureColumn::DecidedOn:
    case FigureColumn::ServedOn:
    case FigureColumn::ClosedOn:
    case FigureColumn::ArchivedOn:
    case FigureColumn::BeganOn:
    case FigureColumn::EndedOn:
    case FigureColumn::StartOn:
    case FigureColumn::DueOn:
    case FigureColumn::MetOn:
    case FigureColumn::LeftOn:
    case FigureColumn::ReviewerSince:
    case FigureColumn::SoughtOn:
    case FigureColumn::ConcludedOn:
        return ColumnType::Day;
    case FigureColumn::Fine:
    case FigureColumn::Confiscated:
    case FigureColumn::Paid:
    case FigureColumn::FineAndConfiscated:
    case FigureColumn::Amount:
        return ColumnType::Sum;
    case FigureColumn::PenaltyKinds:
        return ColumnType::Kinds;
    case FigureColumn::Paused:
    case FigureColumn::Auxiliary:
    case FigureColumn::Deviates:
    case FigureColumn::Against:
    case FigureColumn::Settled:
    case FigureColumn::Heard:
    case FigureColumn::Attended:
    case FigureColumn::ChiefAttended:
        return ColumnType::Flag;
    case FigureColumn::Certificate:
        return ColumnType::Validity;
    }
    Q_UNREACHABLE();
}

bool hasColumn(CountedThing thing, FigureColumn column)
{
    switch (thing) {
    case CountedThing::Cases:
        return isOfCase(column);
    case CountedThing::Events:
        return isOfCase(column) || isOfEvent(column);
    case CountedThing::Limits:
        return isOfCase(column) || isOfLimit(column);
    case CountedThing::Remedies:
        return isOfCase(column) || isOfRemedy(column);
    case CountedThing::Officers:
        return column >= FigureColumn::Auxiliary;
    }
    Q_UNREACHABLE();
}

const Indicator *IndicatorBook::find(QStringView id) const
{
    for (const Indicator &indicator : indicators)
        if (indicator.id == id)
            return &indicator;
    return nullptr;
}

namespace indicators {

QString unitName(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Cases:
        return IndicatorText::tr("cases");
    case FigureUnit::Decisions:
        return IndicatorText::tr("decisions");
    case FigureUnit::Times:
        return IndicatorText::tr("times");
    case FigureUnit::Items:
        return IndicatorText::tr("items");
    case FigureUnit::Persons:
        return IndicatorText::tr("persons");
    case FigureUnit::Yuan:
        return IndicatorText::tr("yuan");
    case FigureUnit::CalendarDays:
        return IndicatorText::tr("days");
    case FigureUnit::WorkingDays:
        return IndicatorText::tr("working days");
    case FigureUnit::Percent:
        return u"%"_s;
    }
    Q_UNREACHABLE();
}

QString cutOff(const Indicator &indicator)
{
    if (indicator.placedBy)
        return IndicatorText::tr("By %1, from the first to the last day of the period.")
            .arg(columnText(*indicator.placedBy));
    switch (indicator.tally) {
    case Tally::Ratio:
    case Tally::Reduction:
        return IndicatorText::tr("That of the two figures it is made of.");
    case Tally::Typed:
        return IndicatorText::tr("As its source says.");
    case Tally::Count:
    case Tally::Sum:
    case Tally::Median:
    case Tally::P90:
        break;
    }
    for (const FigureCondition &condition : indicator.conditions)
        if (condition.is == ConditionKind::BeforePeriod)
            return IndicatorText::tr("As things stood when the period began.");
    return IndicatorText::tr("As things stood on the last day of the period.");
}

QString measureText(const Indicator &indicator, const IndicatorBook &book)
{
    const auto named = [&](const QString &id) {
        const Indicator *other = book.find(id);
        return other ? other->name.here() : id;
    };
    switch (indicator.tally) {
    case Tally::Count:
        return IndicatorText::tr("A count; its list names each one.");
    case Tally::Sum:
        return IndicatorText::tr("The sum over its list.");
    case Tally::Median:
        return IndicatorText::tr("The median of the days from %1 to %2.")
            .arg(columnText(*indicator.from), columnText(*indicator.column));
    case Tally::P90:
        return IndicatorText::tr("Nine tenths took no more days from %1 to %2.")
            .arg(columnText(*indicator.from), columnText(*indicator.column));
    case Tally::Ratio:
        return IndicatorText::tr("“%1” in percent of “%2”, rounded half up to %3 decimal(s).")
            .arg(named(indicator.first), named(indicator.second))
            .arg(indicator.decimals);
    case Tally::Reduction:
        return IndicatorText::tr(
                   "From “%1” to “%2”, in percent of the first, rounded half up to %3 decimal(s).")
            .arg(named(indicator.first), named(indicator.second))
            .arg(indicator.decimals);
    case Tally::Typed:
        return IndicatorText::tr("Typed by hand with its source, and reviewed by another person.");
    }
    Q_UNREACHABLE();
}

} // namespace indicators

} // namespace anjuan
