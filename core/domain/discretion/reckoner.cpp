// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/reckoner.h"
#include "core/domain/discretion/assessment_text.h"

#include "core/domain/discretion/law_ranges.h"
#include "core/domain/documents/official_forms.h"

#include <QRegularExpression>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fenInAYuan = 100;

QString rangeText(const MoneyRange &range)
{
    return range.from == range.to ? AssessmentText::tr("%1 yuan").arg(official::yuan(range.from))
                                  : AssessmentText::tr("%1 to %2 yuan")
                                        .arg(official::yuan(range.from), official::yuan(range.to));
}

/// What the general rows say where the law names no lowest fine.
Decimal lowShareOf(const BenchmarkSet &set)
{
    static const QRegularExpression rule(u"最低限不明的按最高限(\\d{1,2})%计算"_s);
    for (const BenchmarkRow &row : set.rows)
        if (const QRegularExpressionMatch match = rule.match(row.cells.remark); match.hasMatch())
            return {match.captured(1).toLongLong() * Decimal::one / 100};
    return set.lowShare;
}

/// Reckons the amount of one row.
class Reckoner {
public:
    Reckoner(const BenchmarkSet &set, const BenchmarkRow &row, const AssessmentQuestion &question,
             TierOutcome &outcome)
        : m_set(set), m_row(row), m_question(question), m_outcome(outcome)
    {
    }

    void run()
    {
        const LawAnswer answer = lawAnswer(m_row, m_question);
        m_law = answer.range;
        m_outcome.law = m_law;
        if (!isWithoutFine()) {
            m_outcome.notes << answer.notes;
            m_outcome.amountMissing << answer.missing;
            if (!answer.missing.isEmpty() && !m_row.amount.fact.isEmpty() &&
                !answer.missing.contains(m_row.amount.fact))
                fact(m_row.amount.fact);
            if (answer.isBarred || !answer.missing.isEmpty())
                return;
        }
        if (m_law)
            say(AssessmentText::tr("The law allows %1.").arg(rangeText(*m_law)));
        std::optional<MoneyRange> range = raw();
        if (!range)
            return;
        range = keepInTheCap(*range);
        range = keepInTheLaw(*range);
        if (!range)
            return;
        m_outcome.range = range;
        propose();
    }

private:
    bool isWithoutFine() const
    {
        return m_row.level == TierLevel::NotPunished || m_row.amount.kind == AmountKind::NoFine;
    }

    void say(const QString &line)
    {
        if (!m_outcome.arithmetic.contains(line))
            m_outcome.arithmetic << line;
    }

    std::optional<Decimal> fact(const QString &key)
    {
        const auto known = m_question.facts.constFind(key);
        if (known == m_question.facts.constEnd() || known->isAbsent) {
            m_outcome.amountMissing << key;
            return {};
        }
        return known->number;
    }

    /// Whole yuan where the set cuts to them: the lower end up and the upper end down, so that what
    /// was excluded stays outside.
    MoneyRange cut(MoneyRange range) const
    {
        if (!m_set.wholeYuan)
            return range;
        const MoneyRange whole{{(range.from.fen + fenInAYuan - 1) / fenInAYuan * fenInAYuan},
                               {range.to.fen / fenInAYuan * fenInAYuan}};
        return whole.from <= whole.to ? whole : range;
    }

    std::optional<MoneyRange> times(Decimal from, Decimal to, Decimal quantity)
    {
        const auto low = product(from, quantity);
        const auto high = product(to, quantity);
        if (!low || !high) {
            m_outcome.notes << AssessmentText::tr("The amount is beyond what can be reckoned.");
            return {};
        }
        return cut({asMoney(*low), asMoney(*high)});
    }

    std::optional<MoneyRange> multiplied(const QString &sentence, Decimal divisor)
    {
        const AmountRule &amount = m_row.amount;
        const std::optional<Decimal> quantity = fact(amount.fact);
        const FactInfo *info = factInfo(amount.fact);
        if (!quantity || !info)
            return {};
        const Decimal part{quantity->micro / divisor.micro * Decimal::one +
                           quantity->micro % divisor.micro * Decimal::one / divisor.micro};
        const auto range = times(amount.from.value, amount.to.value, part);
        if (range)
            say(sentence.arg(
                info->labelHere(), quantity->toString(), info->unit,
                amount.from.value == amount.to.value
                    ? amount.from.value.toString()
                    : AssessmentText::tr("%1 to %2")
                          .arg(amount.from.value.toString(), amount.to.value.toString()),
                rangeText(*range)));
        return range;
    }

    std::optional<MoneyRange> raw()
    {
        const AmountRule &amount = m_row.amount;
        if (!amount.kind)
            return byModel();
        switch (*amount.kind) {
        case AmountKind::NoFine:
            say(AssessmentText::tr("No fine."));
            return MoneyRange{};
        case AmountKind::Yuan: {
            const MoneyRange range{asMoney(amount.from.value), asMoney(amount.to.value)};
            say(AssessmentText::tr("The tier says %1.").arg(rangeText(range)));
            return range;
        }
        case AmountKind::PerUnit:
            return multiplied(AssessmentText::tr("%1 %2 %3 × %4 yuan each = %5."),
                              Decimal::whole(1));
        case AmountKind::Multiple:
            return multiplied(AssessmentText::tr("%1 %2 %3 × %4 = %5."), Decimal::whole(1));
        case AmountKind::Percent:
            return multiplied(AssessmentText::tr("%1 %2 %3 × %4 % = %5."), Decimal::whole(100));
        case AmountKind::Formula:
            return byFormula();
        case AmountKind::OfLaw:
            return byLaw();
        case AmountKind::ShareOfRange:
            return byShare(amount.from.value, amount.to.value);
        }
        Q_UNREACHABLE();
    }

    std::optional<MoneyRange> byFormula()
    {
        const AmountRule &amount = m_row.amount;
        const std::optional<Decimal> factor = fact(amount.fact);
        if (!factor)
            return {};
        const auto range = times(amount.base, amount.base, amount.constant + *factor);
        if (range)
            say(AssessmentText::tr("Base %1 yuan × (%2 + %3) = %4.")
                    .arg(amount.base.toString(), amount.constant.toString(), factor->toString(),
                         rangeText(*range)));
        return range;
    }

    /// The law's range, or nothing and a note.
    const MoneyRange *lawOrNote()
    {
        if (!m_law)
            m_outcome.notes << AssessmentText::tr(
                "The range of the law is not known: the row quotes no figures, and the matter "
                "states none.");
        return m_law ? &*m_law : nullptr;
    }

    std::optional<Money> lawEnd(const AmountEnd &end, const MoneyRange &law)
    {
        const Money step{m_set.wholeYuan ? fenInAYuan : 1};
        Money low = law.from;
        if (low.fen == 0 && end.of == AmountEnd::Of::LawLow) {
            const Decimal share = lowShareOf(m_set);
            low = shareOf(law.to, share);
            if (low.fen > 0)
                say(AssessmentText::tr("The law states no lowest fine: %1 % of the highest, %2 "
                                       "yuan, counts as it.")
                        .arg(Decimal{share.micro * 100}.toString(), official::yuan(low)));
        }
        Money value;
        switch (end.of) {
        case AmountEnd::Of::Figure:
            value = asMoney(end.value);
            break;
        case AmountEnd::Of::LawLow:
            value = shareOf(low, end.value);
            break;
        case AmountEnd::Of::LawHigh:
            value = shareOf(law.to, end.value);
            break;
        }
        if (!end.isIncluded)
            value = &end == &m_row.amount.from ? value + step : value - step;
        return value;
    }

    std::optional<MoneyRange> byLaw()
    {
        const MoneyRange *law = lawOrNote();
        if (!law)
            return {};
        const std::optional<Money> from = lawEnd(m_row.amount.from, *law);
        const std::optional<Money> to = lawEnd(m_row.amount.to, *law);
        const MoneyRange range = cut({*from, *to});
        if (range.from > range.to) {
            m_outcome.notes << AssessmentText::tr("The law's range leaves nothing for this tier.");
            return {};
        }
        say(AssessmentText::tr("The tier takes %1 of it.").arg(rangeText(range)));
        return range;
    }

    /// Per cent of the law's range above its lower end.
    std::optional<MoneyRange> byShare(Decimal from, Decimal to)
    {
        const MoneyRange *law = lawOrNote();
        if (!law)
            return {};
        const Money width = law->to - law->from;
        const auto at = [&](Decimal percent) {
            return law->from + shareOf(width, Decimal{percent.micro / 100});
        };
        const MoneyRange range = cut({at(from), at(to)});
        say(AssessmentText::tr("%1 % to %2 % of the range of %3 yuan above its lower end: %4.")
                .arg(from.toString(), to.toString(), official::yuan(width), rangeText(range)));
        return range;
    }

    std::optional<MoneyRange> byModel()
    {
        if (m_row.level == TierLevel::NotPunished) {
            say(AssessmentText::tr("No fine."));
            return MoneyRange{};
        }
        const MoneyRange *law = lawOrNote();
        if (!law)
            return {};
        if (m_row.level == TierLevel::Mitigated) {
            const Money step{m_set.wholeYuan ? fenInAYuan : 1};
            const MoneyRange range{{}, std::max(Money{}, law->from - step)};
            say(AssessmentText::tr("Mitigated: below the lowest fine of the law, %1.")
                    .arg(rangeText(range)));
            return range;
        }
        struct Share {
            int from;
            int to;
        };
        std::optional<Share> share;
        const bool lenient = m_row.level == TierLevel::Lenient;
        const bool severe = m_row.level == TierLevel::Severe;
        const bool ordinary = m_row.level == TierLevel::Ordinary;
        switch (m_set.model) {
        case RangeModel::ThirtyFortyThirty:
            share = lenient    ? std::optional(Share{0, 30})
                    : severe   ? std::optional(Share{70, 100})
                    : ordinary ? std::optional(Share{30, 70})
                               : std::nullopt;
            break;
        case RangeModel::Sixty:
            share = severe                ? std::optional(Share{60, 100})
                    : lenient || ordinary ? std::optional(Share{0, 60})
                                          : std::nullopt;
            break;
        case RangeModel::Mean:
            share = lenient    ? std::optional(Share{0, 50})
                    : severe   ? std::optional(Share{50, 100})
                    : ordinary ? std::optional(Share{50, 50})
                               : std::nullopt;
            break;
        case RangeModel::Stated:
        case RangeModel::Factors:
            break;
        }
        if (!share) {
            m_outcome.notes << AssessmentText::tr("The row states no amount, and the set has no "
                                                  "rule that makes one for this tier.");
            return {};
        }
        return byShare(Decimal::whole(share->from), Decimal::whole(share->to));
    }

    MoneyRange keepInTheCap(MoneyRange range)
    {
        const std::optional<Money> cap = m_row.amount.cap;
        if (!cap || range.to <= *cap)
            return range;
        say(AssessmentText::tr("At most %1 yuan.").arg(official::yuan(*cap)));
        return {std::min(range.from, *cap), *cap};
    }

    std::optional<MoneyRange> keepInTheLaw(MoneyRange range)
    {
        if (!m_law || isWithoutFine())
            return range;
        const Money low = m_row.level == TierLevel::Mitigated ? Money{} : m_law->from;
        const MoneyRange kept{std::max(range.from, low), std::min(range.to, m_law->to)};
        if (kept == range)
            return range;
        if (kept.from > kept.to) {
            m_outcome.notes << AssessmentText::tr("The tier says %1, outside what the law allows.")
                                   .arg(rangeText(range));
            return {};
        }
        // Before the middle that is taken of it.
        say(AssessmentText::tr("The tier says %1; the law allows only %2 of it.")
                .arg(rangeText(range), rangeText(kept)));
        return kept;
    }

    void propose()
    {
        const MoneyRange range = *m_outcome.range;
        const bool lighter = !m_question.factorsFor.isEmpty();
        const bool heavier = !m_question.factorsAgainst.isEmpty();
        if (range.from == range.to) {
            m_outcome.proposed = range.from;
            return;
        }
        if (lighter != heavier) {
            m_outcome.proposed = lighter ? range.from : range.to;
            say(lighter ? AssessmentText::tr("Circumstances speak for the party only: the lower "
                                             "end, %1 yuan.")
                              .arg(official::yuan(range.from))
                        : AssessmentText::tr("Circumstances speak against the party only: the "
                                             "upper end, %1 yuan.")
                              .arg(official::yuan(range.to)));
            return;
        }
        Money middle{range.from.fen + (range.to.fen - range.from.fen) / 2};
        if (m_set.wholeYuan)
            middle.fen = middle.fen / fenInAYuan * fenInAYuan;
        middle = std::max(middle, range.from);
        m_outcome.proposed = middle;
        say(AssessmentText::tr("The middle of the tier: (%1 + %2) ÷ 2 = %3 yuan.")
                .arg(official::yuan(range.from), official::yuan(range.to), official::yuan(middle)));
    }

    const BenchmarkSet &m_set;
    const BenchmarkRow &m_row;
    const AssessmentQuestion &m_question;
    TierOutcome &m_outcome;
    std::optional<MoneyRange> m_law;
};

} // namespace

void reckon(const BenchmarkSet &set, const BenchmarkRow &row, const AssessmentQuestion &question,
            TierOutcome &outcome)
{
    Reckoner(set, row, question, outcome).run();
}

} // namespace anjuan
