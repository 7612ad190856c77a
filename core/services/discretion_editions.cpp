// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_editions.h"

#include "core/services/discretion_lookup.h"
#include "core/services/discretion_words.h"
#include "core/storage/benchmark_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan::discretion_editions {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionEditionText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionEditionText)
};

/// What the one tier of an assessment allows; nothing where the facts leave it open.
std::optional<MoneyRange> rangeOf(const AssessmentReport &report)
{
    const TierOutcome *settled = report.assessment.settled();
    return settled ? settled->range : std::nullopt;
}

bool isLighter(const MoneyRange &a, const MoneyRange &b)
{
    return std::pair(a.to, a.from) < std::pair(b.to, b.from);
}

/// The same facts asked of another edition; nothing where it does not cover the matter.
std::optional<MoneyRange> rangeBy(const Database &db, const Rulebook &book, AssessmentWish wish,
                                  const QString &edition)
{
    wish.edition = edition;
    wish.alsoBroken.clear();
    const Result<AssessmentReport> report = discretion::assessIn(db, book, wish);
    return report ? rangeOf(*report) : std::nullopt;
}

QString called(const BenchmarkSet &set)
{
    return u"%1@%2"_s.arg(set.name, toIso(set.effectiveFrom));
}

} // namespace

Result<> mayApply(const Database &db, const Rulebook &book, const AssessmentWish &wish,
                  const AssessmentReport &report, Date day)
{
    const BenchmarkSet &set = report.set;
    if (set.effectiveFrom > day)
        return refused(DiscretionEditionText::tr("“%1” takes effect on %2 only.")
                           .arg(set.name, toIso(set.effectiveFrom)));
    if (set.effectiveFrom <= wish.on) {
        const QList<BenchmarkSet> then =
            discretion_lookup::inForceOn(benchmark_store::all(db), wish.on);
        const bool counted = std::any_of(then.begin(), then.end(),
                                         [&](const BenchmarkSet &one) { return one.id == set.id; });
        return counted ? Result<>()
                       : refused(DiscretionEditionText::tr("“%1” had ended by %2, the day of the "
                                                           "conduct: it no longer applies.")
                                     .arg(called(set), toIso(wish.on)));
    }
    const std::optional<MoneyRange> later = rangeOf(report);
    const std::optional<MoneyRange> then = rangeBy(db, book, wish, {});
    if (later && then && !isLighter(*later, *then))
        return refused(DiscretionEditionText::tr(
                           "“%1” began after the conduct of %2 and is not lighter (%3) than the "
                           "edition of that day (%4), which applies (行政处罚法第三十七条).")
                           .arg(called(set), toIso(wish.on), discretion_words::range(*later),
                                discretion_words::range(*then)));
    return {};
}

QStringList lighterSince(const Database &db, const Rulebook &book, const AssessmentWish &wish,
                         const AssessmentReport &report, Date day)
{
    const std::optional<MoneyRange> own = rangeOf(report);
    if (!wish.edition.isEmpty() || !own || day <= wish.on)
        return {};
    QStringList lines;
    for (const BenchmarkSet &set : discretion_lookup::inForceOn(benchmark_store::all(db), day)) {
        if (set.effectiveFrom <= wish.on || set.level != report.set.level)
            continue;
        const std::optional<MoneyRange> later = rangeBy(db, book, wish, set.id.toString());
        if (later && isLighter(*later, *own))
            lines << DiscretionEditionText::tr(
                         "“%1” began after the conduct and is lighter (%2): it applies where you "
                         "name it as the set (行政处罚法第三十七条).")
                         .arg(called(set), discretion_words::range(*later));
    }
    return lines;
}

} // namespace anjuan::discretion_editions
