// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/tier_reviews.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Goes over the amounts of the tiers.
class AmountReview {
public:
    explicit AmountReview(const std::vector<const BenchmarkRow *> &rows) : m_rows(rows) {}

    QList<SetRemark> remarks()
    {
        amountsOfLaw();
        sharedAmounts();
        order();
        law();
        return m_remarks;
    }

private:
    void add(SetRemark::Kind kind, const BenchmarkRow &row, const QString &text)
    {
        m_remarks << SetRemark{kind, row.place, text};
    }
    const QString &violation() const { return m_rows.front()->cells.violation; }

    /// What the law allows and no tier reaches, where all tiers that cost something state sums.
    void amountsOfLaw()
    {
        std::optional<Decimal> low;
        std::optional<Decimal> high;
        std::vector<std::pair<Decimal, Decimal>> sums;
        for (const BenchmarkRow *row : m_rows) {
            const AmountRule &amount = row->amount;
            if (amount.kind == AmountKind::NoFine || row->level == TierLevel::NotPunished)
                continue;
            if (amount.kind != AmountKind::Yuan || row->law.empty())
                return;
            low = low ? std::min(*low, amount.from.value) : amount.from.value;
            high = high ? std::max(*high, amount.to.value) : amount.to.value;
            sums.emplace_back(amount.from.value, amount.to.value);
        }
        if (!high)
            return;
        std::sort(sums.begin(), sums.end());
        Decimal reach = sums.front().second;
        for (const auto &[from, to] : sums) {
            if (from > reach + Decimal::whole(1)) // 900 and 901 yuan are neighbours
                add(SetRemark::Kind::Gap, *m_rows.back(),
                    BenchmarkReviewText::tr("“%1”: the law allows fines above %2 and below %3 "
                                            "yuan that no tier uses.")
                        .arg(violation(), reach.toString(), from.toString()));
            reach = std::max(reach, to);
        }
        const LawRange *widest = nullptr;
        for (const LawRange &range : m_rows.back()->law)
            if (range.kind == AmountKind::Yuan &&
                (range.side == PartySide::Any || range.side == m_rows.back()->side) &&
                (!widest || range.to > widest->to))
                widest = &range;
        if (widest && *high < widest->to)
            add(SetRemark::Kind::Gap, *m_rows.back(),
                BenchmarkReviewText::tr("“%1”: the law allows fines above %2 up to %3 yuan that "
                                        "no tier uses.")
                    .arg(violation(), high->toString(), widest->to.toString()));
        if (widest && m_rows.back()->law.size() == 1 && widest->from && *widest->from < *low)
            add(SetRemark::Kind::Gap, *m_rows.back(),
                BenchmarkReviewText::tr("“%1”: the law allows fines from %2 to less than %3 yuan "
                                        "that no tier uses.")
                    .arg(violation(), widest->from->toString(), low->toString()));
    }

    /// A sum that ends one tier and begins the next belongs to both.
    void sharedAmounts()
    {
        for (std::size_t i = 1; i < m_rows.size(); ++i) {
            const AmountRule &low = m_rows[i - 1]->amount;
            const AmountRule &high = m_rows[i]->amount;
            if (low.kind && low.kind == high.kind && low.fact == high.fact &&
                low.kind != AmountKind::OfLaw && low.kind != AmountKind::Formula &&
                low.kind != AmountKind::NoFine && low.to.value == high.from.value)
                add(SetRemark::Kind::Overlap, *m_rows[i],
                    BenchmarkReviewText::tr("“%1”: the amount %2 belongs to “%3” as well as to "
                                            "“%4”.")
                        .arg(violation(), high.from.value.toString(), m_rows[i - 1]->tierHere(),
                             m_rows[i]->tierHere()));
        }
    }

    void order()
    {
        for (std::size_t i = 1; i < m_rows.size(); ++i) {
            const BenchmarkRow &before = *m_rows[i - 1];
            const BenchmarkRow &after = *m_rows[i];
            const bool comparable = before.amount.kind && before.amount.kind == after.amount.kind &&
                                    before.amount.fact == after.amount.fact &&
                                    before.amount.kind != AmountKind::OfLaw &&
                                    before.level <= after.level;
            if (comparable && (after.amount.from.value < before.amount.from.value ||
                               after.amount.to.value < before.amount.to.value))
                add(SetRemark::Kind::Order, after,
                    BenchmarkReviewText::tr("“%1”: “%2” is cheaper than “%3” before it.")
                        .arg(violation(), after.tierHere(), before.tierHere()));
        }
    }

    void law()
    {
        for (const BenchmarkRow *row : m_rows) {
            const bool mayLeave = row->level == TierLevel::NotPunished ||
                                  row->level == TierLevel::Mitigated ||
                                  row->amount.kind == AmountKind::NoFine;
            bool isQuoted = false;
            bool isInside = false;
            for (const LawRange &range : row->law) {
                const bool theirs = range.side == PartySide::Any || range.side == row->side;
                if (mayLeave || !theirs || range.kind != row->amount.kind ||
                    range.fact != row->amount.fact)
                    continue;
                isQuoted = true;
                isInside = isInside || (row->amount.from.value >= range.from.value_or(Decimal{}) &&
                                        row->amount.to.value <= range.to);
            }
            if (isQuoted && !isInside)
                add(SetRemark::Kind::Law, *row,
                    BenchmarkReviewText::tr("“%1”, %2: its amounts leave the range that its "
                                            "article states.")
                        .arg(violation(), row->tierHere()));
        }
    }

    const std::vector<const BenchmarkRow *> &m_rows;
    QList<SetRemark> m_remarks{};
};

} // namespace

QList<SetRemark> amountRemarks(const std::vector<const BenchmarkRow *> &rows)
{
    return AmountReview(rows).remarks();
}

} // namespace anjuan
