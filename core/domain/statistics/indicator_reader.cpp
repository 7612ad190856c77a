// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"
#include "core/domain/casework/rows.h"
#include "core/domain/law/penalty_kind.h"
#include "core/domain/parties/party.h"
#include "core/domain/statistics/indicator.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace anjuan::indicators {

using namespace Qt::StringLiterals;

namespace {

struct IndicatorReaderText {
    Q_DECLARE_TR_FUNCTIONS(IndicatorReaderText)
};

template <class Enum, std::size_t Count>
QStringList wordsOf(const std::array<Name<Enum>, Count> &names)
{
    QStringList words;
    for (const Name<Enum> &name : names)
        words << name.text;
    return words;
}

/// The words that a column can hold; nothing where they are not a closed list.
std::optional<QStringList> wordsIn(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Stage:
        return wordsOf(stageNames);
    case FigureColumn::Procedure:
        return wordsOf(procedureNames);
    case FigureColumn::Outcome:
        return wordsOf(outcomeNames);
    case FigureColumn::NoPenaltyGround:
        return wordsOf(noPenaltyGroundNames);
    case FigureColumn::WithdrawGround:
        return wordsOf(withdrawGroundNames);
    case FigureColumn::CloseGround:
        return wordsOf(closeGroundNames);
    case FigureColumn::Source:
        return wordsOf(leadSourceNames);
    case FigureColumn::PartyKind:
        return wordsOf(partyKindNames);
    case FigureColumn::PenaltyKinds:
        return wordsOf(penaltyKindNames);
    case FigureColumn::Event:
        return wordsOf(caseEventNames);
    case FigureColumn::Remedy:
        return wordsOf(remedyKindNames);
    case FigureColumn::CourtInstance:
        return wordsOf(instanceNames);
    case FigureColumn::RemedyOutcome:
        return wordsOf(reconsiderationOutcomeNames) + wordsOf(courtOutcomeNames) +
               wordsOf(enforcementRulingNames);
    case FigureColumn::Benchmark:
    case FigureColumn::Deviates:
    case FigureColumn::SoughtOn:
    case FigureColumn::ConcludedOn:
    case FigureColumn::Against:
    case FigureColumn::Settled:
    case FigureColumn::Heard:
    case FigureColumn::Attended:
    case FigureColumn::ChiefAttended:
    case FigureColumn::Matter:
    case FigureColumn::EventResult:
    case FigureColumn::Rule:
    case FigureColumn::LeadOn:
    case FigureColumn::OccurredOn:
    case FigureColumn::FiledOn:
    case FigureColumn::TurnedAwayOn:
    case FigureColumn::DecidedOn:
    case FigureColumn::ServedOn:
    case FigureColumn::ClosedOn:
    case FigureColumn::ArchivedOn:
    case FigureColumn::Fine:
    case FigureColumn::Confiscated:
    case FigureColumn::Paid:
    case FigureColumn::FineAndConfiscated:
    case FigureColumn::BeganOn:
    case FigureColumn::EndedOn:
    case FigureColumn::Amount:
    case FigureColumn::StartOn:
    case FigureColumn::DueOn:
    case FigureColumn::MetOn:
    case FigureColumn::Paused:
    case FigureColumn::Auxiliary:
    case FigureColumn::LeftOn:
    case FigureColumn::ReviewerSince:
    case FigureColumn::Certificate:
        return {};
    }
    Q_UNREACHABLE();
}

bool fits(ConditionKind comparison, ColumnType type)
{
    switch (comparison) {
    case ConditionKind::InPeriod:
    case ConditionKind::ByEnd:
    case ConditionKind::NotByEnd:
    case ConditionKind::BeforePeriod:
    case ConditionKind::NotBeforePeriod:
    case ConditionKind::OnOrBefore:
    case ConditionKind::After:
        return type == ColumnType::Day;
    case ConditionKind::Present:
    case ConditionKind::Absent:
        return type == ColumnType::Day || type == ColumnType::Word;
    case ConditionKind::OneOf:
    case ConditionKind::NoneOf:
        return type == ColumnType::Word;
    case ConditionKind::Above:
        return type == ColumnType::Sum;
    case ConditionKind::HasAny:
    case ConditionKind::HasNone:
        return type == ColumnType::Kinds;
    case ConditionKind::Set:
    case ConditionKind::NotSet:
        return type == ColumnType::Flag;
    case ConditionKind::ValidAtEnd:
        return type == ColumnType::Validity;
    }
    Q_UNREACHABLE();
}

QString readWord(JsonFields &fields, QLatin1StringView key)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]*$"_s);
    const QString word = fields.text(key);
    if (!form.match(word).hasMatch())
        fields.fault(key, IndicatorReaderText::tr("“%1” is no identifier.").arg(word));
    return word;
}

FigureColumn readColumn(JsonFields &fields, QLatin1StringView key, CountedThing thing)
{
    const FigureColumn column = fields.word(key, figureColumnNames);
    if (!hasColumn(thing, column))
        fields.fault(key, IndicatorReaderText::tr("What is counted has no column “%1”.")
                              .arg(nameOf(figureColumnNames, column)));
    return column;
}

FigureColumn readDay(JsonFields &fields, QLatin1StringView key, CountedThing thing)
{
    const FigureColumn column = readColumn(fields, key, thing);
    if (typeOf(column) != ColumnType::Day)
        fields.fault(key, IndicatorReaderText::tr("The column “%1” holds no day.")
                              .arg(nameOf(figureColumnNames, column)));
    return column;
}

void readValues(JsonFields &fields, FigureCondition &condition)
{
    condition.values = fields.texts("values"_L1);
    if (condition.values.isEmpty())
        fields.fault(u"values"_s, IndicatorReaderText::tr("At least one value is needed."));
    const std::optional<QStringList> known = wordsIn(condition.column);
    for (const QString &value : condition.values)
        if (known && !known->contains(value))
            fields.fault(
                u"values"_s,
                IndicatorReaderText::tr("“%1” is none of: %2.").arg(value, known->join(u", "_s)));
    QStringList once = condition.values;
    if (once.removeDuplicates() > 0)
        fields.fault(u"values"_s, IndicatorReaderText::tr("A value stands there twice."));
}

FigureCondition readCondition(JsonFields fields, CountedThing thing)
{
    FigureCondition condition;
    condition.column = readColumn(fields, "column"_L1, thing);
    condition.is = fields.word("is"_L1, conditionNames);
    if (!fits(condition.is, typeOf(condition.column)))
        fields.fault(u"is"_s, IndicatorReaderText::tr("“%1” can't be asked of the column “%2”.")
                                  .arg(nameOf(conditionNames, condition.is),
                                       nameOf(figureColumnNames, condition.column)));
    switch (condition.is) {
    case ConditionKind::OneOf:
    case ConditionKind::NoneOf:
    case ConditionKind::HasAny:
    case ConditionKind::HasNone:
        readValues(fields, condition);
        break;
    case ConditionKind::OnOrBefore:
    case ConditionKind::After:
        condition.than = readDay(fields, "than"_L1, thing);
        break;
    case ConditionKind::Above:
        condition.number = fields.integer("number"_L1, 0, 1'000'000'000'000'000);
        break;
    case ConditionKind::InPeriod:
    case ConditionKind::ByEnd:
    case ConditionKind::NotByEnd:
    case ConditionKind::BeforePeriod:
    case ConditionKind::NotBeforePeriod:
    case ConditionKind::Present:
    case ConditionKind::Absent:
    case ConditionKind::Set:
    case ConditionKind::NotSet:
    case ConditionKind::ValidAtEnd:
        break;
    }
    fields.close();
    return condition;
}

void readRows(JsonFields &fields, Indicator &indicator)
{
    indicator.rows = fields.word("rows"_L1, countedThingNames);
    if (fields.has("placed_by"_L1)) {
        indicator.placedBy = readDay(fields, "placed_by"_L1, indicator.rows);
        indicator.conditions.push_back({*indicator.placedBy, ConditionKind::InPeriod, {}, {}, 0});
    }
    if (fields.has("where"_L1))
        for (const JsonFields &condition : fields.objects("where"_L1))
            indicator.conditions.push_back(readCondition(condition, indicator.rows));
    if (indicator.conditions.empty())
        fields.fault(IndicatorReaderText::tr("An indicator without conditions counts everything."));
}

void readMeasure(JsonFields &fields, Indicator &indicator)
{
    constexpr int mostDecimals = 4;
    switch (indicator.tally) {
    case Tally::Count:
        readRows(fields, indicator);
        break;
    case Tally::Sum:
        readRows(fields, indicator);
        indicator.column = readColumn(fields, "column"_L1, indicator.rows);
        if (typeOf(*indicator.column) != ColumnType::Sum || indicator.unit != FigureUnit::Yuan)
            fields.fault(u"column"_s, IndicatorReaderText::tr("Only amounts are added up."));
        break;
    case Tally::Median:
    case Tally::P90:
        readRows(fields, indicator);
        indicator.from = readDay(fields, "from"_L1, indicator.rows);
        indicator.column = readDay(fields, "to"_L1, indicator.rows);
        // What has no such day has no number of days either.
        indicator.conditions.push_back({*indicator.from, ConditionKind::Present, {}, {}, 0});
        indicator.conditions.push_back({*indicator.column, ConditionKind::Present, {}, {}, 0});
        break;
    case Tally::Ratio:
        indicator.first = fields.text("of"_L1);
        indicator.second = fields.text("among"_L1);
        indicator.isPart = fields.flag("part"_L1, true);
        indicator.decimals = static_cast<int>(fields.integer("decimals"_L1, 0, mostDecimals));
        break;
    case Tally::Reduction:
        indicator.first = fields.text("from"_L1);
        indicator.second = fields.text("to"_L1);
        indicator.decimals = static_cast<int>(fields.integer("decimals"_L1, 0, mostDecimals));
        break;
    case Tally::Typed:
        indicator.decimals = static_cast<int>(fields.integer("decimals"_L1, 0, mostDecimals));
        break;
    }
    const bool isShare = indicator.tally == Tally::Ratio || indicator.tally == Tally::Reduction;
    if (isShare && indicator.unit != FigureUnit::Percent)
        fields.fault(u"unit"_s, IndicatorReaderText::tr("Its unit is percent."));
}

Indicator readIndicator(JsonFields fields)
{
    Indicator indicator;
    indicator.id = readWord(fields, "id"_L1);
    indicator.group = readWord(fields, "group"_L1);
    indicator.name = fields.localText("name"_L1);
    indicator.definition = fields.localText("definition"_L1);
    indicator.basis = fields.localText("basis"_L1);
    indicator.unit = fields.word("unit"_L1, figureUnitNames);
    indicator.tally = fields.word("measure"_L1, tallyNames);
    readMeasure(fields, indicator);
    fields.close();
    return indicator;
}

void checkParts(JsonFields &root, const IndicatorBook &book)
{
    for (const Indicator &indicator : book.indicators) {
        const bool inGroup =
            std::any_of(book.groups.begin(), book.groups.end(),
                        [&](const IndicatorGroup &group) { return group.id == indicator.group; });
        if (!inGroup)
            root.fault(IndicatorReaderText::tr("The indicator %1 is of no group “%2”.")
                           .arg(indicator.id, indicator.group));
        if (std::count_if(book.indicators.begin(), book.indicators.end(),
                          [&](const Indicator &other) { return other.id == indicator.id; }) > 1)
            root.fault(
                IndicatorReaderText::tr("The indicator %1 stands there twice.").arg(indicator.id));
        if (indicator.tally != Tally::Ratio && indicator.tally != Tally::Reduction)
            continue;
        for (const QString &part : {indicator.first, indicator.second}) {
            const Indicator *other = book.find(part);
            if (!other || other->tally == Tally::Ratio || other->tally == Tally::Reduction)
                root.fault(IndicatorReaderText::tr(
                               "The indicator %1 is made of “%2”, which is no count or sum.")
                               .arg(indicator.id, part));
        }
    }
}

} // namespace

Result<IndicatorBook> parse(const QByteArray &text, const QString &name)
{
    return strict_json::read(text, name, [](JsonFields &root) {
        IndicatorBook book;
        for (JsonFields group : root.objects("groups"_L1)) {
            book.groups.push_back({readWord(group, "id"_L1), group.localText("name"_L1)});
            group.close();
        }
        for (const JsonFields &indicator : root.objects("indicators"_L1))
            book.indicators.push_back(readIndicator(indicator));
        checkParts(root, book);
        return book;
    });
}

Result<IndicatorBook> load()
{
    QFile file(u":/resources/statistics/indicators.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refused(IndicatorReaderText::tr("The indicators can't be read."));
    return parse(file.readAll(), u"indicators.json"_s);
}

} // namespace anjuan::indicators
