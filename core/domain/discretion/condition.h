// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/facts.h"

#include <optional>

namespace anjuan {

/// One end of what a condition allows.
struct Bound {
    Decimal value{};
    bool isIncluded = true; ///< 以上, 以下 include the number itself

    friend bool operator==(const Bound &, const Bound &) = default;
};

/// One thing that must hold: a fact within bounds, a fact that is one of some choices, or words
/// that a person must judge.
struct FactTest {
    QString fact{}; ///< key; empty: `words` must be judged
    std::optional<Bound> from{};
    std::optional<Bound> to{};
    QStringList oneOf{}; ///< of a choice or a flag
    QString words{};     ///< as the list says it; of judged words without "不" before them
    bool isNegated = false;

    bool isJudged() const { return fact.isEmpty(); }
    /// The key under which the fact or the judgement is given.
    const QString &key() const { return isJudged() ? words : fact; }

    friend bool operator==(const FactTest &, const FactTest &) = default;
};

/// When a tier fits or an exemption is due: one of `anyOf`, of which all tests hold.
struct Condition {
    QString words{};
    std::vector<std::vector<FactTest>> anyOf{};

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Whether something holds, as far as is known.
enum class Truth { No, Unknown, Yes };

Truth holds(const FactTest &test, const FactValues &facts);
Truth holds(const Condition &condition, const FactValues &facts);
/// The keys whose values could still change whether the condition holds, each once.
QStringList missingFor(const Condition &condition, const FactValues &facts);
/// The words a person must judge, each once.
QStringList judgedWords(const Condition &condition);

/// What a list is: in an exemption list what stands between ; and 、 must all hold, in a benchmark
/// that may mean one as well as the other and stays words.
enum class ConditionStyle { Benchmark, Exemption };

/// Reads the words of a list as facts. What cannot be read for certain stays words. No words at all
/// make no condition.
Condition readCondition(const QString &words, ConditionStyle style);

} // namespace anjuan
