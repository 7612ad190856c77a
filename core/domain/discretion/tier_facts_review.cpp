// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/tier_reviews.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// What one alternative of a tier says of one fact, where it speaks of that fact alone.
struct Stretch {
    const BenchmarkRow *row = nullptr;
    std::optional<Bound> from{};
    std::optional<Bound> to{};
};

bool beginsEarlier(const Stretch &a, const Stretch &b)
{
    if (!a.from || !b.from)
        return !a.from && b.from;
    if (a.from->value != b.from->value)
        return a.from->value < b.from->value;
    return a.from->isIncluded && !b.from->isIncluded;
}

/// Goes over the conditions of the tiers.
class FactReview {
public:
    explicit FactReview(const std::vector<const BenchmarkRow *> &rows) : m_rows(rows) {}

    QList<SetRemark> remarks()
    {
        for (const FactInfo &fact : factVocabulary())
            stretches(fact);
        choices();
        untouchedChoices();
        severalFacts();
        return m_remarks;
    }

private:
    void add(SetRemark::Kind kind, const BenchmarkRow &row, const QString &text)
    {
        m_remarks << SetRemark{kind, row.place, text};
    }
    const QString &violation() const { return m_rows.front()->cells.violation; }

    std::vector<Stretch> stretchesOf(const FactInfo &fact) const
    {
        std::vector<Stretch> found;
        for (const BenchmarkRow *row : m_rows)
            for (const std::vector<FactTest> &tests : row->condition.anyOf)
                if (tests.size() == 1 && tests.front().fact == fact.key &&
                    tests.front().oneOf.isEmpty())
                    found.push_back({row, tests.front().from, tests.front().to});
        std::stable_sort(found.begin(), found.end(), beginsEarlier);
        return found;
    }

    QString valueText(const FactInfo &fact, Decimal value) const
    {
        return BenchmarkReviewText::tr("%1 %2", "a figure and its unit")
            .arg(value.toString(), fact.unit);
    }

    void stretches(const FactInfo &fact)
    {
        const std::vector<Stretch> found = stretchesOf(fact);
        for (std::size_t later = 1; later < found.size(); ++later)
            for (std::size_t earlier = 0; earlier < later; ++earlier)
                overlap(fact, found[earlier], found[later]);
        gaps(fact, found);
    }

    void overlap(const FactInfo &fact, const Stretch &low, const Stretch &high)
    {
        if (low.row == high.row)
            return;
        // `high` does not begin before `low`: what both hold begins where `high` does.
        std::optional<Bound> end = low.to;
        if (high.to && (!end || high.to->value < end->value ||
                        (high.to->value == end->value && !high.to->isIncluded)))
            end = high.to;
        const Decimal begin = high.from ? high.from->value : Decimal{};
        const bool included = !high.from || high.from->isIncluded;
        if (end && (end->value < begin || (end->value == begin && (!included || !end->isIncluded))))
            return;
        if (fact.isWhole && end && !holdsWhole(begin, included, *end))
            return;
        add(SetRemark::Kind::Overlap, *high.row,
            BenchmarkReviewText::tr("“%1”: %2 %3 is in “%4” as well as in “%5”.")
                .arg(violation(), fact.labelHere(), stretchText(fact, high.from, end),
                     low.row->tierHere(), high.row->tierHere()));
    }

    /// What lies between the two, in words that say whether each end belongs to it.
    QString stretchText(const FactInfo &fact, std::optional<Bound> from,
                        std::optional<Bound> to) const
    {
        if (fact.isWhole) { // 不满3株 is at most 2
            if (from && !from->isIncluded)
                from = Bound{Decimal::whole(from->value.micro / Decimal::one + 1), true};
            if (to && !to->isIncluded)
                to = Bound{Decimal::whole((to->value.micro - 1) / Decimal::one), true};
        }
        const QString low = from ? valueText(fact, from->value) : QString();
        const QString high = to ? valueText(fact, to->value) : QString();
        if (!to)
            return !from              ? BenchmarkReviewText::tr("of any size")
                   : from->isIncluded ? BenchmarkReviewText::tr("%1 and more").arg(low)
                                      : BenchmarkReviewText::tr("above %1").arg(low);
        if (!from)
            return to->isIncluded ? BenchmarkReviewText::tr("%1 and less").arg(high)
                                  : BenchmarkReviewText::tr("below %1").arg(high);
        if (from->value == to->value)
            return low;
        if (from->isIncluded)
            return (to->isIncluded ? BenchmarkReviewText::tr("%1 to %2")
                                   : BenchmarkReviewText::tr("%1 to less than %2"))
                .arg(low, high);
        return (to->isIncluded ? BenchmarkReviewText::tr("above %1 up to %2")
                               : BenchmarkReviewText::tr("above %1 and below %2"))
            .arg(low, high);
    }

    /// Whether a whole number lies between.
    static bool holdsWhole(Decimal from, bool included, Bound to)
    {
        qint64 first = (from.micro + Decimal::one - 1) / Decimal::one;
        if (!included && first * Decimal::one == from.micro)
            ++first;
        qint64 last = to.value.micro / Decimal::one;
        if (!to.isIncluded && last * Decimal::one == to.value.micro)
            --last;
        return first <= last;
    }

    void gaps(const FactInfo &fact, const std::vector<Stretch> &found)
    {
        if (found.empty())
            return;
        if (fact.key == "circumstance_factor"_L1)
            return otherFactors(fact, found);
        const bool alone = areTiersOf(fact);
        if (alone)
            gapBelow(fact, found.front());
        std::optional<Bound> reach = found.front().to;
        for (std::size_t i = 1; i < found.size() && reach; ++i) {
            const Stretch &next = found[i];
            if (next.from)
                gapBetween(fact, *reach, *next.from, *next.row);
            if (!next.to || next.to->value > reach->value ||
                (next.to->value == reach->value && next.to->isIncluded))
                reach = next.to;
        }
        if (reach && (found.size() > 1 || alone))
            add(SetRemark::Kind::Gap, *found.back().row,
                (reach->isIncluded
                     ? BenchmarkReviewText::tr("“%1”: %2 above %3 is in no tier.")
                     : BenchmarkReviewText::tr("“%1”: %2 of %3 and more is in no tier."))
                    .arg(violation(), fact.labelHere(), valueText(fact, reach->value)));
    }

    /// Whether all tiers are told apart by this fact; else the rest may be that of another one.
    bool areTiersOf(const FactInfo &fact) const
    {
        return std::all_of(m_rows.begin(), m_rows.end(), [&](const BenchmarkRow *row) {
            const auto &ways = row->condition.anyOf;
            return std::any_of(ways.begin(), ways.end(), [&](const std::vector<FactTest> &tests) {
                return tests.size() == 1 && tests.front().fact == fact.key;
            });
        });
    }

    /// What lies under the lowest tier: nobody counts from less than one, or measures less than
    /// something.
    void gapBelow(const FactInfo &fact, const Stretch &lowest)
    {
        if (!lowest.from)
            return;
        const Decimal least = fact.isWhole ? Decimal::whole(1) : Decimal{};
        const Bound from = *lowest.from;
        if (from.value < least || (from.value == least && (from.isIncluded || !fact.isWhole)))
            return;
        add(SetRemark::Kind::Gap, *lowest.row,
            from.isIncluded ? BenchmarkReviewText::tr("“%1”: %2 below %3 is in no tier.")
                                  .arg(violation(), fact.labelHere(), valueText(fact, from.value))
                            : BenchmarkReviewText::tr("“%1”: %2 of %3 and less is in no tier.")
                                  .arg(violation(), fact.labelHere(), valueText(fact, from.value)));
    }

    /// A factor is a point, not a stretch: whatever is not named has no amount.
    void otherFactors(const FactInfo &fact, const std::vector<Stretch> &found)
    {
        QStringList named;
        for (const Stretch &one : found)
            if (one.from && !named.contains(one.from->value.toString()))
                named << one.from->value.toString();
        add(SetRemark::Kind::Gap, *found.back().row,
            BenchmarkReviewText::tr("“%1”: %2 other than %3 is in no tier.")
                .arg(violation(), fact.labelHere(), named.join(BenchmarkReviewText::tr(", "))));
    }

    void gapBetween(const FactInfo &fact, Bound reach, Bound from, const BenchmarkRow &row)
    {
        const bool touches = from.value < reach.value ||
                             (from.value == reach.value && (from.isIncluded || reach.isIncluded));
        if (touches)
            return;
        if (fact.isWhole &&
            !holdsWhole(reach.value, !reach.isIncluded, {from.value, !from.isIncluded}))
            return;
        add(SetRemark::Kind::Gap, row,
            BenchmarkReviewText::tr("“%1”: %2 between %3 and %4 is in no tier.")
                .arg(violation(), fact.labelHere(), valueText(fact, reach.value),
                     valueText(fact, from.value)));
    }

    /// The same choice of a fact in two tiers that ask for nothing else.
    void choices()
    {
        for (std::size_t later = 1; later < m_rows.size(); ++later)
            for (std::size_t earlier = 0; earlier < later; ++earlier)
                for (const auto &a : m_rows[earlier]->condition.anyOf)
                    for (const auto &b : m_rows[later]->condition.anyOf)
                        sharedChoice(a, b, *m_rows[earlier], *m_rows[later]);
    }

    void sharedChoice(const std::vector<FactTest> &a, const std::vector<FactTest> &b,
                      const BenchmarkRow &first, const BenchmarkRow &second)
    {
        if (a.size() != 1 || b.size() != 1 || a.front().oneOf.isEmpty() ||
            a.front().fact != b.front().fact)
            return;
        const FactInfo *fact = factInfo(a.front().fact);
        for (const QString &choice : a.front().oneOf)
            if (fact && b.front().oneOf.contains(choice)) {
                add(SetRemark::Kind::Overlap, second,
                    BenchmarkReviewText::tr("“%1”: %2 %3 is in “%4” as well as in “%5”.")
                        .arg(violation(), fact->labelHere(), factChoiceLabel(choice),
                             first.tierHere(), second.tierHere()));
                return;
            }
    }

    /// Choices of a fact that no tier names, where each tier asks for nothing else.
    void untouchedChoices()
    {
        for (const FactInfo &fact : factVocabulary()) {
            QStringList named;
            int rows = 0;
            for (const BenchmarkRow *row : m_rows)
                for (const std::vector<FactTest> &tests : row->condition.anyOf)
                    if (tests.size() == 1 && tests.front().fact == fact.key) {
                        named << tests.front().oneOf;
                        ++rows;
                    }
            QStringList left;
            for (const QString &choice : fact.choices)
                if (!named.contains(choice))
                    left << factChoiceLabel(choice);
            if ((rows > 1 || m_rows.size() == 1) && rows > 0 && !left.isEmpty())
                add(SetRemark::Kind::Gap, *m_rows.back(),
                    BenchmarkReviewText::tr("“%1”: %2 “%3” is in no tier.")
                        .arg(violation(), fact.labelHere(),
                             left.join(BenchmarkReviewText::tr(", "))));
        }
    }

    /// Alternatives over several facts: one case can fall into one tier by one and into another by
    /// the next.
    void severalFacts()
    {
        QStringList facts;
        for (const BenchmarkRow *row : m_rows)
            for (const std::vector<FactTest> &tests : row->condition.anyOf)
                if (row->condition.anyOf.size() > 1 && tests.size() == 1 &&
                    !tests.front().isJudged() && !facts.contains(tests.front().fact))
                    facts << tests.front().fact;
        if (facts.size() < 2)
            return;
        QStringList labels;
        for (const QString &key : facts)
            labels << factInfo(key)->labelHere();
        add(SetRemark::Kind::Overlap, *m_rows.back(),
            BenchmarkReviewText::tr("“%1”: its tiers go by %2, each sufficient by itself; one "
                                    "case can be in several tiers.")
                .arg(violation(), labels.join(BenchmarkReviewText::tr(", "))));
    }

    const std::vector<const BenchmarkRow *> &m_rows;
    QList<SetRemark> m_remarks{};
};

} // namespace

QList<SetRemark> factRemarks(const std::vector<const BenchmarkRow *> &rows)
{
    return FactReview(rows).remarks();
}

} // namespace anjuan
