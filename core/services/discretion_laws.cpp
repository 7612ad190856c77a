// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_entry.h"
#include "core/services/discretion_lookup.h"

#include <QCoreApplication>

namespace anjuan::discretion_entry {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionLawsText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionLawsText)
};

/// What the law allows for a matter: of its benchmark where that says it, else of the list of
/// matters.
std::optional<MoneyRange> rangeIn(const AssessmentReport &report)
{
    if (const TierOutcome *settled = report.assessment.settled(); settled && settled->law)
        return settled->law;
    std::optional<MoneyRange> highest;
    for (const TierOutcome &tier : report.assessment.tiers)
        if (tier.law && (!highest || tier.law->to > highest->to))
            highest = tier.law;
    if (highest)
        return highest;
    if (!report.question.lawTo)
        return {};
    return MoneyRange{report.question.lawFrom.value_or(Money{}), *report.question.lawTo};
}

/// The same for a matter that no benchmark may cover.
Result<std::optional<MoneyRange>> rangeOf(const Database &db, const Rulebook &book,
                                          const AssessmentWish &wish,
                                          const discretion_lookup::MatterWord &matter)
{
    if (discretion_lookup::isCovered(db, matter.code, wish.on)) {
        const Result<AssessmentReport> report = discretion::assessIn(db, book, wish);
        if (!report)
            return report.error();
        if (const auto range = rangeIn(*report))
            return range;
    }
    const Matter *version = inForce(matter.versions, matter.code, wish.on);
    if (!version || !version->fineTo)
        return std::optional<MoneyRange>();
    return std::optional(MoneyRange{version->fineFrom.value_or(Money{}), *version->fineTo});
}

QString lineOf(const QString &code, const QString &name, const MoneyRange &range)
{
    return DiscretionLawsText::tr("%1 %2: a fine of %3 to %4 yuan.")
        .arg(code, name, asYuan(range.from).toString(), asYuan(range.to).toString());
}

/// Equal highest fines are told apart by the lowest; where these are equal too, none is the higher.
QString whyHeaviest(const std::vector<MoneyRange> &ranges, std::size_t chosen)
{
    bool sameHighest = false;
    bool sameRange = false;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (i == chosen)
            continue;
        sameHighest = sameHighest || ranges[i].to == ranges[chosen].to;
        sameRange = sameRange || ranges[i] == ranges[chosen];
    }
    if (sameRange)
        return DiscretionLawsText::tr("The fines are equally high: none of them is the higher one "
                                      "(行政处罚法第二十九条), and %1 applies, which was named "
                                      "first.");
    if (sameHighest)
        return DiscretionLawsText::tr("The highest fines are equal; %1 has the higher lowest fine "
                                      "and applies (行政处罚法第二十九条).");
    return DiscretionLawsText::tr("%1 has the higher fine and applies (行政处罚法第二十九条).");
}

} // namespace

Result<> compareLaws(const Database &db, const Rulebook &book, const AssessmentWish &wish,
                     AssessmentReport &report)
{
    if (wish.alsoBroken.isEmpty())
        return {};
    std::vector<MoneyRange> ranges;
    QStringList codes;
    QStringList words{report.matter};
    words << wish.alsoBroken;
    for (const QString &word : words) {
        const discretion_lookup::MatterWord matter =
            discretion_lookup::matterBy(db, word.trimmed());
        if (matter.code.isEmpty())
            return refused(DiscretionLawsText::tr("There is no matter “%1” in the bureau’s list.")
                               .arg(word.left(60)));
        if (codes.contains(matter.code))
            return refused(
                DiscretionLawsText::tr("The matter %1 is named twice.").arg(matter.code));
        AssessmentWish other = wish;
        other.matter = matter.code;
        other.alsoBroken.clear();
        if (!codes.isEmpty())
            other.edition.clear();
        const Result<std::optional<MoneyRange>> range = rangeOf(db, book, other, matter);
        if (!range)
            return range.error();
        if (!*range)
            return refused(DiscretionLawsText::tr("What fine the matter %1 allows is not known: "
                                                  "neither its benchmark nor the list of matters "
                                                  "says it.")
                               .arg(matter.code));
        codes << matter.code;
        ranges.push_back(**range);
        report.compared << lineOf(matter.code, matter.names.value(0), **range);
    }
    const int first = heaviest(ranges);
    report.heaviest = codes.at(first);
    report.compared << whyHeaviest(ranges, static_cast<std::size_t>(first)).arg(report.heaviest);
    return {};
}

} // namespace anjuan::discretion_entry
