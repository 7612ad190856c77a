// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figure_oracle.h"

#include <algorithm>

namespace anjuan::test {

using namespace Qt::StringLiterals;

namespace {

template <class Enum, std::size_t Count>
Enum any(QRandomGenerator &random, const std::array<Name<Enum>, Count> &names)
{
    return names[std::size_t(random.bounded(int(Count)))].value;
}

template <class Enum, std::size_t Count>
QString word(const std::array<Name<Enum>, Count> &names, const std::optional<Enum> &value)
{
    return value ? nameOf(names, *value) : QString();
}

/// One thing that is counted, with its case.
struct Thing {
    const CaseRow &row;
    PartyKind party{};
    const EventRow *event = nullptr;
    const LimitRow *limit = nullptr;
    const RemedyRow *remedy = nullptr;
    const DiscretionRow *discretion = nullptr;
};

QString wordIn(const Thing &thing, FigureColumn column)
{
    const CaseRow &row = thing.row;
    if (column == FigureColumn::Stage)
        return nameOf(stageNames, row.stage);
    if (column == FigureColumn::Procedure)
        return nameOf(procedureNames, row.procedure);
    if (column == FigureColumn::Outcome)
        return word(outcomeNames, row.outcome);
    if (column == FigureColumn::NoPenaltyGround)
        return word(noPenaltyGroundNames, row.noPenaltyGround);
    if (column == FigureColumn::PartyKind)
        return nameOf(partyKindNames, thing.party);
    if (column == FigureColumn::Event)
        return nameOf(caseEventNames, thing.event->event);
    if (column == FigureColumn::EventResult)
        return thing.event->result;
    if (column == FigureColumn::Rule)
        return thing.limit->rule;
    if (column == FigureColumn::Remedy)
        return nameOf(remedyKindNames, thing.remedy->kind);
    if (column == FigureColumn::CourtInstance)
        return thing.remedy->instance;
    if (column == FigureColumn::RemedyOutcome)
        return thing.remedy->outcome;
    qFatal("The oracle does not know the word %d.", int(column));
}

std::optional<Date> dayIn(const Thing &thing, FigureColumn column)
{
    const CaseRow &row = thing.row;
    if (column == FigureColumn::LeadOn)
        return row.leadOn;
    if (column == FigureColumn::FiledOn)
        return row.filedOn;
    if (column == FigureColumn::TurnedAwayOn)
        return row.turnedAwayOn;
    if (column == FigureColumn::DecidedOn)
        return row.decidedOn;
    if (column == FigureColumn::ClosedOn)
        return row.closedOn;
    if (column == FigureColumn::ArchivedOn)
        return row.archivedOn;
    if (column == FigureColumn::BeganOn)
        return thing.event->began;
    if (column == FigureColumn::EndedOn)
        return thing.event->ended;
    if (column == FigureColumn::DueOn)
        return thing.limit->due;
    if (column == FigureColumn::MetOn)
        return thing.limit->metOn;
    if (column == FigureColumn::SoughtOn)
        return thing.remedy->begunOn;
    if (column == FigureColumn::ConcludedOn)
        return thing.remedy->endedOn;
    qFatal("The oracle does not know the day %d.", int(column));
}

qint64 sumIn(const Thing &thing, FigureColumn column)
{
    if (column == FigureColumn::Fine)
        return thing.row.fine.fen;
    if (column == FigureColumn::Confiscated)
        return thing.row.confiscated.fen;
    if (column == FigureColumn::FineAndConfiscated)
        return thing.row.fine.fen + thing.row.confiscated.fen;
    if (column == FigureColumn::Paid)
        return thing.row.paid.fen;
    if (column == FigureColumn::Amount)
        return thing.event->amount.fen;
    qFatal("The oracle does not know the sum %d.", int(column));
}

bool flagIn(const Thing &thing, FigureColumn column)
{
    if (column == FigureColumn::Paused)
        return thing.limit->paused;
    if (column == FigureColumn::Deviates)
        return thing.discretion && thing.discretion->deviates;
    if (column == FigureColumn::Against)
        return thing.remedy->against;
    if (column == FigureColumn::Settled)
        return thing.remedy->settled || thing.remedy->outcome == u"withdrawn"_s ||
               thing.remedy->outcome == u"mediated"_s;
    if (column == FigureColumn::Heard)
        return thing.remedy->heard;
    if (column == FigureColumn::Attended)
        return thing.remedy->attended;
    if (column == FigureColumn::ChiefAttended)
        return thing.remedy->chief;
    qFatal("The oracle does not know the flag %d.", int(column));
}

bool hasAny(const Thing &thing, const QStringList &kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](const QString &kind) {
        return (thing.row.penaltyKinds & bitOf(*valueOf(penaltyKindNames, kind))) != 0;
    });
}

bool holds(const Thing &thing, const FigureCondition &condition, Date from, Date to)
{
    const auto day = [&] { return dayIn(thing, condition.column); };
    switch (condition.is) {
    case ConditionKind::InPeriod:
        return day() && *day() >= from && *day() <= to;
    case ConditionKind::ByEnd:
        return day() && *day() <= to;
    case ConditionKind::NotByEnd:
        return !day() || *day() > to;
    case ConditionKind::BeforePeriod:
        return day() && *day() < from;
    case ConditionKind::NotBeforePeriod:
        return !day() || *day() >= from;
    case ConditionKind::OnOrBefore:
        return day() && *day() <= *dayIn(thing, *condition.than);
    case ConditionKind::After:
        return !day() || *day() > *dayIn(thing, *condition.than);
    case ConditionKind::Present:
        return condition.column == FigureColumn::Benchmark
                   ? thing.discretion && !thing.discretion->set.isEmpty()
                   : day().has_value();
    case ConditionKind::Absent:
        return !day();
    case ConditionKind::OneOf:
        return condition.values.contains(wordIn(thing, condition.column));
    case ConditionKind::NoneOf:
        return !condition.values.contains(wordIn(thing, condition.column));
    case ConditionKind::Above:
        return sumIn(thing, condition.column) > condition.number;
    case ConditionKind::HasAny:
        return hasAny(thing, condition.values);
    case ConditionKind::HasNone:
        return !hasAny(thing, condition.values);
    case ConditionKind::Set:
        return flagIn(thing, condition.column);
    case ConditionKind::NotSet:
        return !flagIn(thing, condition.column);
    case ConditionKind::ValidAtEnd:
        break;
    }
    qFatal("The oracle does not know the condition %d.", int(condition.is));
}

} // namespace

FigureOracle::Maker::Maker(QStringList units) : m_units(std::move(units))
{
    for (const auto &[kind, name] : partyKindNames)
        for (int i = 0; i < 3; ++i)
            m_parties[PartyId::parse(
                u"00000000-0000-4000-8000-0000000000%1%2"_s.arg(int(kind)).arg(i))] = kind;
}

std::optional<Date> FigureOracle::Maker::day(int presentInTen)
{
    if (m_random.bounded(10) >= presentInTen)
        return {};
    return Date(2024, 6, 1) + Days(m_random.bounded(1100));
}

RegisterRows FigureOracle::Maker::make()
{
    RegisterRows rows;
    CaseRow &row = rows.row;
    row.id = CaseId::create();
    row.stage = any(m_random, stageNames);
    row.procedure = any(m_random, procedureNames);
    row.unit = m_units[m_random.bounded(int(m_units.size()))];
    row.source = any(m_random, leadSourceNames);
    row.matter = u"S-10%1"_s.arg(m_random.bounded(1, 6));
    row.party = std::next(m_parties.begin(), m_random.bounded(int(m_parties.size())))->first;
    row.leadOn = *day(10);
    row.filedOn = day(9);
    row.turnedAwayOn = day(2);
    row.decidedOn = day(8);
    row.closedOn = day(7);
    row.archivedOn = day(5);
    if (row.decidedOn) {
        row.outcome = any(m_random, outcomeNames);
        row.noPenaltyGround = any(m_random, noPenaltyGroundNames);
        for (int i = m_random.bounded(4); i > 0; --i)
            rows.penalties.push_back({any(m_random, penaltyKindNames), {}});
        for (const PenaltyRow &penalty : rows.penalties)
            row.penaltyKinds |= bitOf(penalty.kind);
        row.fine = {m_random.bounded(1'000'000)};
        row.confiscated = {m_random.bounded(3) ? 0 : m_random.bounded(1'000'000)};
        row.paid = {m_random.bounded(1'000'000)};
    }
    static const QStringList results{u"agree"_s, u"return"_s,  u"mitigation"_s, u"exempt"_s,
                                     u"filed"_s, u"refused"_s, u"corrected"_s};
    for (int i = m_random.bounded(7); i > 0; --i)
        rows.events.push_back({any(m_random, caseEventNames), i, *day(10), day(6),
                               results[m_random.bounded(int(results.size()))],
                               Money{m_random.bounded(500'000)}});
    static const QStringList rules{u"T01"_s, u"T04"_s, u"T07"_s,  u"T08"_s, u"T14"_s,
                                   u"T15"_s, u"T17"_s, u"T32"_s,  u"T34"_s, u"T36"_s,
                                   u"T45"_s, u"T50"_s, u"T41b"_s, u"T41a"_s};
    for (const QString &rule : rules)
        if (m_random.bounded(2))
            rows.limits.push_back({rule, 1, *day(10), *day(10), day(8), m_random.bounded(5) == 0,
                                   m_random.bounded(5) == 0});
    for (int i = m_random.bounded(4); i > 0; --i)
        rows.remedies.push_back(remedy(i));
    if (m_random.bounded(2))
        rows.discretion = discretionOf(row);
    return rows;
}

RemedyRow FigureOracle::Maker::remedy(int act)
{
    RemedyRow row;
    row.kind = any(m_random, remedyKindNames);
    row.act = act;
    row.begunOn = *day(10);
    row.endedOn = day(7);
    if (row.kind == RemedyKind::Suit)
        row.instance = nameOf(instanceNames, any(m_random, instanceNames));
    if (row.endedOn && row.kind == RemedyKind::Reconsideration)
        row.outcome =
            nameOf(reconsiderationOutcomeNames, any(m_random, reconsiderationOutcomeNames));
    else if (row.endedOn)
        row.outcome = nameOf(courtOutcomeNames, any(m_random, courtOutcomeNames));
    const auto flag = [&] { return m_random.bounded(2) == 1; };
    row.against = flag();
    row.settled = flag();
    row.heard = flag();
    row.attended = flag();
    row.chief = flag();
    return row;
}

DiscretionRow FigureOracle::Maker::discretionOf(const CaseRow &row)
{
    DiscretionRow made;
    made.matter = row.matter;
    made.deviates = m_random.bounded(3) == 0;
    made.unit = row.unit;
    if (m_random.bounded(4))
        made.set = u"00000000-0000-4000-8000-00000000000a"_s;
    made.side = u""_s;
    made.tier = u""_s;
    return made;
}

std::optional<qint64> FigureOracle::figure(const Indicator &indicator, Date from, Date to) const
{
    std::vector<qint64> values;
    const auto take = [&](const Thing &thing) {
        for (const FigureCondition &condition : indicator.conditions)
            if (!holds(thing, condition, from, to))
                return;
        if (indicator.tally == Tally::Count)
            values.push_back(1);
        else if (indicator.tally == Tally::Sum)
            values.push_back(sumIn(thing, *indicator.column));
        else
            values.push_back(
                (*dayIn(thing, *indicator.column) - *dayIn(thing, *indicator.from)).days());
    };
    for (const RegisterRows &one : rows) {
        Thing thing{one.row, partyKinds.at(one.row.party)};
        thing.discretion = one.discretion ? &*one.discretion : nullptr;
        if (indicator.rows == CountedThing::Cases)
            take(thing);
        else if (indicator.rows == CountedThing::Events)
            for (const EventRow &event : one.events) {
                thing.event = &event;
                take(thing);
            }
        else if (indicator.rows == CountedThing::Remedies)
            for (const RemedyRow &remedy : one.remedies) {
                thing.remedy = &remedy;
                take(thing);
            }
        else
            for (const LimitRow &limit : one.limits) {
                thing.limit = &limit;
                take(thing);
            }
    }
    std::sort(values.begin(), values.end());
    const std::size_t count = values.size();
    if (indicator.tally == Tally::Median)
        return count == 0       ? std::nullopt
               : count % 2 == 1 ? std::optional(values[count / 2] * 10)
                                : std::optional((values[count / 2 - 1] + values[count / 2]) * 5);
    if (indicator.tally == Tally::P90)
        return count == 0 ? std::nullopt : std::optional(values[(9 * count + 9) / 10 - 1]);
    qint64 sum = 0;
    for (const qint64 value : values)
        sum += value;
    return sum;
}

} // namespace anjuan::test
