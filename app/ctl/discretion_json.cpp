// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/discretion_json.h"

#include "app/ctl/views.h"
#include "core/domain/calendar/json_date.h"
#include "core/domain/discretion/list_json.h"

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array truthNames = std::to_array<Name<Truth>>({
    {Truth::No, QLatin1StringView("no")},
    {Truth::Unknown, QLatin1StringView("unknown")},
    {Truth::Yes, QLatin1StringView("yes")},
});

QJsonValue rangeOrNull(const std::optional<MoneyRange> &range)
{
    if (!range)
        return {};
    return QJsonObject{{u"from"_s, range->from.toString()}, {u"to"_s, range->to.toString()}};
}

QJsonValue boundOrNull(const std::optional<Bound> &bound)
{
    if (!bound)
        return {};
    return QJsonObject{{u"value"_s, bound->value.toString()}, {u"included"_s, bound->isIncluded}};
}

QJsonObject jsonOf(const FactTest &test)
{
    if (test.isJudged())
        return {{u"judge"_s, test.words}, {u"wanted"_s, test.isNegated ? u"no"_s : u"yes"_s}};
    QJsonObject json{{u"fact"_s, test.fact}, {u"words"_s, test.words}};
    if (!test.oneOf.isEmpty())
        json.insert(u"one_of"_s, QJsonArray::fromStringList(test.oneOf));
    if (test.from)
        json.insert(u"from"_s, boundOrNull(test.from));
    if (test.to)
        json.insert(u"to"_s, boundOrNull(test.to));
    return json;
}

QJsonArray jsonOf(const Condition &condition)
{
    QJsonArray alternatives;
    for (const std::vector<FactTest> &tests : condition.anyOf) {
        QJsonArray all;
        for (const FactTest &test : tests)
            all << jsonOf(test);
        alternatives << all;
    }
    return alternatives;
}

QJsonValue amountJson(const AmountRule &amount)
{
    if (!amount.kind)
        return {};
    QJsonObject json{{u"kind"_s, nameOf(amountKindNames, *amount.kind)},
                     {u"from"_s, amount.from.value.toString()},
                     {u"to"_s, amount.to.value.toString()}};
    if (!amount.fact.isEmpty())
        json.insert(u"fact"_s, amount.fact);
    if (amount.cap)
        json.insert(u"cap"_s, amount.cap->toString());
    if (amount.kind == AmountKind::Formula) {
        json.insert(u"base"_s, amount.base.toString());
        json.insert(u"constant"_s, amount.constant.toString());
    }
    if (amount.kind == AmountKind::OfLaw)
        for (const auto &[key, end] :
             {std::pair(u"from"_s, amount.from), std::pair(u"to"_s, amount.to)})
            json.insert(key,
                        QJsonObject{{u"of"_s, end.of == AmountEnd::Of::LawLow    ? u"law_low"_s
                                              : end.of == AmountEnd::Of::LawHigh ? u"law_high"_s
                                                                                 : u"figure"_s},
                                    {u"share"_s, end.value.toString()},
                                    {u"included"_s, end.isIncluded}});
    return json;
}

QJsonObject jsonOf(const EarlierOffence &offence)
{
    return {{u"number"_s, offence.number},
            {u"matter"_s, offence.matter},
            {u"found_on"_s, toIso(offence.foundOn)},
            {u"decided_on"_s, isoOrNull(offence.decidedOn)},
            {u"punished"_s, offence.isPunished},
            {u"counts"_s, offence.counts},
            {u"why"_s, offence.why}};
}

QJsonObject jsonOf(const TierOutcome &tier, const BenchmarkSet &set)
{
    QJsonObject json{{u"row"_s, tier.place},
                     {u"tier"_s, tier.tier},
                     {u"level"_s, nameOf(tierLevelNames, tier.level)},
                     {u"fits"_s, nameOf(truthNames, tier.fits)},
                     {u"condition"_s, tier.condition},
                     {u"missing"_s, QJsonArray::fromStringList(tier.missing + tier.amountMissing)},
                     {u"range"_s, rangeOrNull(tier.range)},
                     {u"proposed"_s, amountOrNull(tier.proposed)},
                     {u"law_range"_s, rangeOrNull(tier.law)},
                     {u"arithmetic"_s, QJsonArray::fromStringList(tier.arithmetic)},
                     {u"notes"_s, QJsonArray::fromStringList(tier.notes)},
                     {u"measures"_s, textOrNull(tier.measures)},
                     {u"basis"_s, textOrNull(tier.basis)}};
    for (const BenchmarkRow &row : set.rows)
        if (row.place == tier.place) {
            json.insert(u"amount_rule"_s, amountJson(row.amount));
            json.insert(u"number"_s, textOrNull(row.cells.number));
        }
    return json;
}

} // namespace

QJsonObject jsonOf(const RowNote &note)
{
    return {{u"row"_s, note.row}, {u"column"_s, textOrNull(note.column)}, {u"text"_s, note.text}};
}

QJsonObject jsonOf(const SetRemark &remark)
{
    return {{u"kind"_s, nameOf(setRemarkNames, remark.kind)},
            {u"place"_s, remark.place},
            {u"text"_s, remark.text}};
}

QJsonObject jsonOf(const BenchmarkRow &row)
{
    QJsonObject json = anjuan::jsonOf(row.cells);
    json.insert(u"place"_s, row.place);
    json.insert(u"side"_s, nameOf(partySideNames, row.side));
    json.insert(u"level"_s, nameOf(tierLevelNames, row.level));
    json.insert(u"any_of"_s, jsonOf(row.condition));
    json.insert(u"judge"_s, QJsonArray::fromStringList(judgedWords(row.condition)));
    json.insert(u"amount_rule"_s, amountJson(row.amount));
    return json;
}

QJsonObject jsonOf(const ExemptionItem &item)
{
    QJsonObject json = anjuan::jsonOf(item.cells);
    json.insert(u"place"_s, item.place);
    json.insert(u"exemption"_s, nameOf(exemptionKindNames, item.kind));
    json.insert(u"any_of"_s, jsonOf(item.condition));
    json.insert(u"judge"_s, QJsonArray::fromStringList(judgedWords(item.condition)));
    return json;
}

QJsonObject jsonOf(const RowChange &change)
{
    return {{u"change"_s, nameOf(rowChangeNames, change.kind)},
            {u"fields"_s, QJsonArray::fromStringList(change.fields)},
            {u"before"_s, change.kind == RowChange::Kind::Added
                              ? QJsonValue()
                              : QJsonValue(anjuan::jsonOf(change.before))},
            {u"after"_s, change.kind == RowChange::Kind::Dropped
                             ? QJsonValue()
                             : QJsonValue(anjuan::jsonOf(change.after))}};
}

QJsonObject jsonOf(const AssessmentReport &report)
{
    QJsonArray fitting;
    QJsonArray possible;
    QJsonArray excluded;
    QJsonArray overlaps;
    for (const TierOutcome &tier : report.assessment.tiers)
        (tier.fits == Truth::Yes       ? fitting
         : tier.fits == Truth::Unknown ? possible
                                       : excluded)
            << jsonOf(tier, report.set);
    if (report.assessment.status == Assessment::Status::SeveralFit)
        for (const TierOutcome &tier : report.assessment.fitting())
            overlaps << tier.tier;
    QJsonObject facts;
    for (auto fact = report.question.facts.begin(); fact != report.question.facts.end(); ++fact)
        facts.insert(fact.key(), writtenFact(fact.key(), fact.value()).section(u'=', 1));
    const TierOutcome *settled = report.assessment.settled();
    return {{u"status"_s, nameOf(assessmentStatusNames, report.assessment.status)},
            {u"matter"_s, textOrNull(report.matter)},
            {u"violation"_s, report.violation},
            {u"party_side"_s, nameOf(partySideNames, report.side)},
            {u"edition"_s, anjuan::jsonOf(report.set)},
            {u"tier"_s, settled ? QJsonValue(settled->tier) : QJsonValue()},
            {u"range"_s, settled ? rangeOrNull(settled->range) : QJsonValue()},
            {u"proposed"_s, settled ? amountOrNull(settled->proposed) : QJsonValue()},
            {u"tiers"_s, fitting},
            {u"possible"_s, possible},
            {u"excluded"_s, excluded},
            {u"compared"_s, QJsonArray::fromStringList(report.compared)},
            {u"heaviest"_s, textOrNull(report.heaviest)},
            {u"overlaps"_s, overlaps},
            {u"missing_facts"_s, QJsonArray::fromStringList(report.assessment.missing)},
            {u"judge"_s, QJsonArray::fromStringList(report.assessment.judgements)},
            {u"facts"_s, facts},
            {u"window_from"_s, isoOrNull(report.windowFrom)},
            {u"earlier"_s,
             [&] {
                 QJsonArray earlier;
                 for (const EarlierOffence &one : report.earlier)
                     earlier << jsonOf(one);
                 return earlier;
             }()},
            {u"notes"_s, QJsonArray::fromStringList(report.assessment.notes)}};
}

QJsonObject jsonOf(const FirstOffenceReport &report)
{
    QJsonArray earlier;
    for (const EarlierOffence &one : report.earlier)
        earlier << jsonOf(one);
    QJsonArray alternatives;
    for (const auto &ticks : report.answer.alternatives) {
        QJsonArray all;
        for (const ConditionTick &tick : ticks)
            all << QJsonObject{
                {u"condition"_s, tick.words},
                {u"key"_s, tick.key},
                {u"holds"_s, nameOf(truthNames, tick.holds)},
                {u"evidence"_s, tick.evidence ? QJsonValue(tick.evidence) : QJsonValue()}};
        alternatives << all;
    }
    return {{u"first"_s, report.isFirst},
            {u"matter"_s, textOrNull(report.matter)},
            {u"violation"_s, report.violation},
            {u"list"_s, report.list ? QJsonValue(anjuan::jsonOf(*report.list)) : QJsonValue()},
            {u"item"_s, jsonOf(report.item)},
            {u"window_from"_s, toIso(report.windowFrom)},
            {u"searched"_s, QJsonArray::fromStringList(report.searched)},
            {u"earlier"_s, earlier},
            {u"exempt"_s, nameOf(truthNames, report.answer.holds)},
            {u"conditions"_s, alternatives},
            {u"ground"_s, nameOf(exemptionGroundNames, report.ground)},
            {u"missing_facts"_s, QJsonArray::fromStringList(report.answer.missing)}};
}

QJsonObject jsonOf(const LikeReport &report)
{
    const LikePicture &picture = report.picture;
    QJsonArray cases;
    for (const LikeCase &one : picture.cases)
        cases << QJsonObject{{u"number"_s, one.number},
                             {u"fine"_s, one.fine.toString()},
                             {u"decided_on"_s, toIso(one.decidedOn)},
                             {u"unit"_s, one.unit},
                             {u"place"_s, one.place},
                             {u"changed"_s, one.isChanged},
                             {u"outlier"_s, one.isOutlier},
                             {u"near"_s, one.isNear}};
    QJsonArray bars;
    for (const LikeBar &bar : picture.bars)
        bars << QJsonObject{{u"from"_s, bar.from.toString()},
                            {u"to"_s, bar.to.toString()},
                            {u"count"_s, bar.count}};
    return {{u"number"_s, report.number},
            {u"matter"_s, report.matter},
            {u"tier"_s, textOrNull(report.tier)},
            {u"party_side"_s, nameOf(partySideNames, report.side)},
            {u"compared_by"_s, report.isByMatterAlone() ? u"matter"_s : u"matter_side_tier"_s},
            {u"decided_since"_s, toIso(report.from)},
            {u"decided_until"_s, toIso(report.until)},
            {u"counted"_s, picture.counted},
            {u"median"_s, amountOrNull(picture.median)},
            {u"low_quartile"_s, amountOrNull(picture.lowQuartile)},
            {u"high_quartile"_s, amountOrNull(picture.highQuartile)},
            {u"band_from"_s, amountOrNull(picture.bandFrom)},
            {u"band_to"_s, amountOrNull(picture.bandTo)},
            {u"proposed"_s, amountOrNull(picture.proposed)},
            {u"percentile"_s, picture.percentile ? QJsonValue(*picture.percentile) : QJsonValue()},
            {u"outside"_s, picture.isOutside},
            {u"too_few"_s, picture.isThin},
            {u"bars"_s, bars},
            {u"cases"_s, cases}};
}

QJsonObject jsonOf(const ConsistencyRow &row)
{
    QJsonArray outlying;
    for (const OutlyingCase &one : row.outlying)
        outlying << QJsonObject{{u"case"_s, one.number},
                                {u"party_side"_s, nameOf(partySideNames, one.side)},
                                {u"tier"_s, textOrNull(one.tier)},
                                {u"fine"_s, one.fine.toString()}};
    return {{u"matter"_s, row.matter},
            {u"matter_name"_s, row.matterName},
            {u"unit"_s, row.unit},
            {u"unit_name"_s, row.unitName},
            {u"cases"_s, row.cases},
            {u"deviations"_s, row.deviations},
            {u"outliers"_s, row.outliers},
            {u"outlying"_s, outlying},
            {u"median"_s, row.median.toString()},
            {u"bureau_median"_s, row.bureauMedian.toString()},
            {u"lowest"_s, row.lowest.toString()},
            {u"highest"_s, row.highest.toString()}};
}

QJsonObject jsonOf(const DeviationRow &row)
{
    return {{u"case"_s, row.number},
            {u"matter"_s, row.matter},
            {u"matter_name"_s, textOrNull(row.matterName)},
            {u"unit_name"_s, row.unitName},
            {u"decided_on"_s, toIso(row.decidedOn)},
            {u"tier"_s, row.tier},
            {u"from"_s, row.from.toString()},
            {u"to"_s, row.to.toString()},
            {u"fine"_s, row.fine.toString()},
            {u"ground"_s, nameOf(deviationGroundNames, row.ground)},
            {u"reason"_s, row.reason},
            {u"article"_s, textOrNull(row.article)},
            {u"permission"_s, textOrNull(row.permission)},
            {u"approvals"_s, QJsonArray::fromStringList(row.approvals)},
            {u"review"_s, textOrNull(row.opinion)}};
}

QJsonObject jsonOf(const Assessed &recorded)
{
    return {{u"act"_s, recorded.act},
            {u"day"_s, toIso(recorded.day)},
            {u"edition"_s, recorded.setName},
            {u"tier"_s, recorded.tier},
            {u"from"_s, recorded.from.toString()},
            {u"to"_s, recorded.to.toString()},
            {u"proposed"_s, amountOrNull(recorded.proposed)}};
}

} // namespace anjuan::ctl
