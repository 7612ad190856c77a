// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/assessment.h"
#include "core/domain/discretion/assessment_text.h"

#include "core/domain/discretion/factors.h"
#include "core/domain/discretion/reckoner.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

TierOutcome outcomeOf(const BenchmarkSet &set, const BenchmarkRow &row,
                      const AssessmentQuestion &question)
{
    TierOutcome outcome{.place = row.place,
                        .tier = row.tierHere(),
                        .level = row.level,
                        .fits = holds(row.condition, question.facts),
                        .condition = row.cells.condition,
                        .missing = missingFor(row.condition, question.facts),
                        .measures = row.cells.measures,
                        .basis = row.cells.basis};
    reckon(set, row, question, outcome);
    return outcome;
}

void addOnce(QStringList &list, const QStringList &more)
{
    for (const QString &one : more)
        if (!list.contains(one))
            list << one;
}

/// The shares of all rows that fit, added up (因子积分).
TierOutcome summedUp(const BenchmarkSet &set, const AssessmentQuestion &question,
                     const QList<BenchmarkRow> &rows)
{
    BenchmarkRow sum = rows.front();
    sum.place = 0;
    sum.cells.tier = AssessmentText::tr("sum of the factors");
    sum.cells.condition.clear();
    sum.condition = {};
    sum.level = TierLevel::Own;
    sum.amount = {.kind = AmountKind::ShareOfRange};
    Decimal total;
    TierOutcome outcome;
    QStringList missing;
    QStringList lines;
    for (const BenchmarkRow &row : rows) {
        if (row.amount.kind != AmountKind::ShareOfRange)
            continue;
        addOnce(missing, missingFor(row.condition, question.facts));
        if (holds(row.condition, question.facts) != Truth::Yes)
            continue;
        total = total + row.amount.to.value;
        lines << AssessmentText::tr("%1: %2 %").arg(row.tierHere(), row.amount.to.value.toString());
    }
    total = std::min(total, Decimal::whole(100));
    sum.amount.from.value = total;
    sum.amount.to.value = total;
    outcome = outcomeOf(set, sum, question);
    outcome.fits = missing.isEmpty() ? Truth::Yes : Truth::Unknown;
    outcome.missing = missing;
    outcome.arithmetic = lines + outcome.arithmetic;
    return outcome;
}

void noteFactors(Assessment &assessment, const AssessmentQuestion &question)
{
    const TierOutcome *tier = assessment.settled();
    if (!tier)
        return;
    const bool light = tier->level == TierLevel::Lenient || tier->level == TierLevel::Mitigated ||
                       tier->level == TierLevel::NotPunished;
    for (const QString &factor : question.factorsFor)
        if (const FactorInfo *info = lawFactor(factor); info && info->isBinding && !light)
            assessment.notes << AssessmentText::tr(
                                    "“%1” calls for a lenient or mitigated penalty (%2); the tier "
                                    "that fits is “%3”.")
                                    .arg(info->labelHere(), info->article, tier->tier);
    const bool grounded =
        std::any_of(question.factorsFor.begin(), question.factorsFor.end(),
                    [](const QString &factor) { return lawFactor(factor) != nullptr; });
    if (tier->level == TierLevel::Mitigated && !grounded)
        assessment.notes << AssessmentText::tr("A fine below the lowest of the law needs a ground "
                                               "of 行政处罚法第三十条 to 第三十二条.");
    if (tier->range && tier->law && tier->range->to.fen > 0 && tier->range->from < tier->law->from)
        assessment.notes << AssessmentText::tr(
            "Below the lowest fine of the law nothing is proposed to the party before a deviation "
            "to that amount, with mitigation as its ground, is approved.");
}

} // namespace

QList<TierOutcome> Assessment::fitting() const
{
    QList<TierOutcome> found;
    for (const TierOutcome &tier : tiers)
        if (tier.fits == Truth::Yes)
            found << tier;
    return found;
}

const TierOutcome *Assessment::settled() const
{
    if (status != Status::Fits)
        return nullptr;
    for (const TierOutcome &tier : tiers)
        if (tier.fits == Truth::Yes)
            return &tier;
    return nullptr;
}

namespace {

/// A case is of one gravity: where a person has judged it to be one 情节, it is none of the others.
AssessmentQuestion withOneGravity(const QList<BenchmarkRow> &rows, AssessmentQuestion question)
{
    QStringList gravities;
    bool isJudged = false;
    for (const BenchmarkRow &row : rows)
        for (const QString &words : judgedWords(row.condition))
            if (words.startsWith(u"情节"_s)) {
                addOnce(gravities, {words});
                isJudged = isJudged || question.facts.value(words).choice == "yes"_L1;
            }
    for (const QString &words : gravities)
        if (isJudged && !question.facts.contains(words))
            question.facts.insert(words, FactValue{.choice = u"no"_s});
    return question;
}

} // namespace

Assessment assess(const BenchmarkSet &set, const AssessmentQuestion &asked)
{
    Assessment assessment;
    const AssessmentQuestion question = withOneGravity(set.rows, asked);
    QList<BenchmarkRow> rows;
    for (const BenchmarkRow &row : set.rows)
        if (row.side == PartySide::Any || question.side == PartySide::Any ||
            row.side == question.side)
            rows << row;
    if (rows.isEmpty())
        return assessment;
    if (set.model == RangeModel::Factors)
        assessment.tiers << summedUp(set, question, rows);
    else
        for (const BenchmarkRow &row : rows)
            assessment.tiers << outcomeOf(set, row, question);
    int fitting = 0;
    int open = 0;
    for (const TierOutcome &tier : assessment.tiers) {
        fitting += tier.fits == Truth::Yes ? 1 : 0;
        open += tier.fits == Truth::Unknown ? 1 : 0;
        addOnce(assessment.missing, tier.missing);
        if (tier.fits == Truth::Yes)
            addOnce(assessment.missing, tier.amountMissing);
    }
    for (const QString &key : assessment.missing)
        if (!factInfo(key))
            assessment.judgements << key;
    for (const QString &words : assessment.judgements)
        assessment.missing.removeAll(words);
    const bool complete = assessment.missing.isEmpty() && assessment.judgements.isEmpty();
    assessment.status = fitting > 1             ? Assessment::Status::SeveralFit
                        : open > 0 || !complete ? Assessment::Status::MissingFacts
                        : fitting == 0          ? Assessment::Status::NoneFits
                                                : Assessment::Status::Fits;
    if (assessment.status == Assessment::Status::SeveralFit) {
        QStringList names;
        for (const TierOutcome &tier : assessment.fitting())
            names << u"“%1”"_s.arg(tier.tier);
        assessment.notes << AssessmentText::tr(
                                "These tiers fit at once: %1. Which of them applies is for a "
                                "person to say, with the reason.")
                                .arg(names.join(AssessmentText::tr(", ")));
    }
    noteFactors(assessment, question);
    return assessment;
}

int heaviest(const std::vector<MoneyRange> &ranges)
{
    int found = -1;
    for (int i = 0; i < static_cast<int>(ranges.size()); ++i) {
        const MoneyRange &range = ranges[static_cast<std::size_t>(i)];
        const bool heavier =
            found < 0 || std::pair(range.to, range.from) >
                             std::pair(ranges[static_cast<std::size_t>(found)].to,
                                       ranges[static_cast<std::size_t>(found)].from);
        if (heavier)
            found = i;
    }
    return found;
}

} // namespace anjuan
