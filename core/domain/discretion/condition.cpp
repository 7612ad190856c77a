// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/condition.h"

#include <algorithm>

namespace anjuan {

namespace {

Truth asTruth(bool value) { return value ? Truth::Yes : Truth::No; }

Truth holdsAll(const std::vector<FactTest> &tests, const FactValues &facts)
{
    Truth all = Truth::Yes;
    for (const FactTest &test : tests)
        all = std::min(all, holds(test, facts));
    return all;
}

} // namespace

Truth holds(const FactTest &test, const FactValues &facts)
{
    const auto known = facts.constFind(test.key());
    if (known == facts.constEnd())
        return Truth::Unknown;
    if (test.isJudged())
        return asTruth((known->choice == QLatin1StringView("yes")) != test.isNegated);
    if (known->isAbsent)
        return Truth::No;
    if (!test.oneOf.isEmpty())
        return asTruth(test.oneOf.contains(known->choice));
    const Decimal value = known->number;
    const bool high = !test.from || (test.from->isIncluded ? value >= test.from->value
                                                           : value > test.from->value);
    const bool low =
        !test.to || (test.to->isIncluded ? value <= test.to->value : value < test.to->value);
    return asTruth(high && low);
}

Truth holds(const Condition &condition, const FactValues &facts)
{
    Truth any = condition.anyOf.empty() ? Truth::Yes : Truth::No;
    for (const std::vector<FactTest> &tests : condition.anyOf)
        any = std::max(any, holdsAll(tests, facts));
    return any;
}

QStringList missingFor(const Condition &condition, const FactValues &facts)
{
    QStringList missing;
    if (holds(condition, facts) != Truth::Unknown)
        return missing;
    for (const std::vector<FactTest> &tests : condition.anyOf) {
        if (holdsAll(tests, facts) != Truth::Unknown)
            continue;
        for (const FactTest &test : tests)
            if (holds(test, facts) == Truth::Unknown && !missing.contains(test.key()))
                missing << test.key();
    }
    return missing;
}

QStringList judgedWords(const Condition &condition)
{
    QStringList words;
    for (const std::vector<FactTest> &tests : condition.anyOf)
        for (const FactTest &test : tests)
            if (test.isJudged() && !words.contains(test.words))
                words << test.words;
    return words;
}

} // namespace anjuan
