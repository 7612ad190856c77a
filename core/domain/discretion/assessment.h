// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/benchmark.h"

namespace anjuan {

/// What is to be assessed: a case as a benchmark sees it.
struct AssessmentQuestion {
    PartySide side = PartySide::Any;
    FactValues facts{};
    QStringList factorsFor{}; ///< keys of lawFactors(), or words
    QStringList factorsAgainst{};
    std::optional<Money> lawFrom{}, lawTo{}; ///< of the matter, where a row quotes no article
};

/// From and to, both included.
struct MoneyRange {
    Money from{};
    Money to{};
    friend bool operator==(const MoneyRange &, const MoneyRange &) = default;
};

/// One row, asked about the case.
struct TierOutcome {
    int place = 0;
    QString tier{};
    TierLevel level{};
    Truth fits = Truth::Unknown;
    QString condition{};
    QStringList missing{};       ///< facts and judgements its condition still needs
    QStringList amountMissing{}; ///< facts its amount still needs
    std::optional<MoneyRange> range{};
    std::optional<Money> proposed{};
    std::optional<MoneyRange> law{}; ///< what the article allows
    QStringList arithmetic{};        ///< in words, line by line
    QStringList notes{};
    QString measures{};
    QString basis{};
};

/// What a benchmark says of a case. It never picks where two tiers fit or none does.
struct Assessment {
    enum class Status {
        NoBenchmark,  ///< no row is for this matter and party
        MissingFacts, ///< another tier could fit, or the amount cannot be reckoned yet
        NoneFits,
        SeveralFit,
        Fits
    };
    Status status = Status::NoBenchmark;
    QList<TierOutcome> tiers{}; ///< all rows for the matter and the party
    QStringList missing{};      ///< keys of facts
    QStringList judgements{};   ///< words a person must judge
    QStringList notes{};

    QList<TierOutcome> fitting() const;
    /// The one tier, if one fits and nothing is missing.
    const TierOutcome *settled() const;
};
inline constexpr std::array assessmentStatusNames = std::to_array<Name<Assessment::Status>>({
    {Assessment::Status::NoBenchmark, QLatin1StringView("no_benchmark")},
    {Assessment::Status::MissingFacts, QLatin1StringView("missing_facts")},
    {Assessment::Status::NoneFits, QLatin1StringView("none_fits")},
    {Assessment::Status::SeveralFit, QLatin1StringView("several_fit")},
    {Assessment::Status::Fits, QLatin1StringView("fits")},
});

/// Asks the rows of `set`, which are those of one matter or the general ones, about the case.
Assessment assess(const BenchmarkSet &set, const AssessmentQuestion &question);

/// Several articles broken by one act: the greatest fine of the ranges (行政处罚法 29). The index
/// of the range with the highest upper end, of those the highest lower end; -1 for none.
int heaviest(const std::vector<MoneyRange> &ranges);

} // namespace anjuan
