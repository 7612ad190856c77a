// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/findings_table.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The rules of one subject, and the item of a legality opinion they belong under.
struct Subject {
    std::vector<FindingRule> (*rules)();
    ReviewItem item;
};
constexpr Subject subjects[] = {
    {finding_rules::ofTime, ReviewItem::Procedure},
    {finding_rules::ofRecords, ReviewItem::Facts},
    {finding_rules::ofPersons, ReviewItem::Officers},
    {finding_rules::ofHearingTheParty, ReviewItem::Procedure},
    {finding_rules::ofReview, ReviewItem::Procedure},
    {finding_rules::ofDecision, ReviewItem::Discretion},
    {finding_rules::ofDiscretion, ReviewItem::Discretion},
    {finding_rules::ofLawApplied, ReviewItem::Law},
    {finding_rules::ofWording, ReviewItem::Documents},
    {finding_rules::ofService, ReviewItem::Procedure},
    {finding_rules::ofRemedies, ReviewItem::Procedure},
    {finding_rules::ofEnforcement, ReviewItem::Procedure},
};

/// Where there is no penalty case, only its time and its remedies can be examined.
bool fitsDispute(const FindingRule &rule)
{
    static const QSet<QString> ids = [] {
        QSet<QString> found;
        for (const auto rules : {finding_rules::ofTime, finding_rules::ofRemedies})
            for (const FindingRule &one : rules())
                found.insert(one.id);
        return found;
    }();
    return ids.contains(rule.id);
}

} // namespace

QString FindingRule::nameHere() const { return QCoreApplication::translate("Finding", name); }

QString FindingRule::cureHere() const { return QCoreApplication::translate("Finding", cure); }

const std::vector<FindingRule> &findingRules()
{
    static const std::vector<FindingRule> all = [] {
        std::vector<FindingRule> rules;
        for (const Subject &subject : subjects)
            for (FindingRule rule : subject.rules()) {
                rule.item = subject.item;
                rules.push_back(rule);
            }
        return rules;
    }();
    return all;
}

const FindingRule *findingRule(QStringView id)
{
    static const QHash<QString, const FindingRule *> byId = [] {
        QHash<QString, const FindingRule *> index;
        for (const FindingRule &rule : findingRules())
            index.insert(rule.id, &rule);
        return index;
    }();
    const bool limit = id.size() > 1 && id[0] == u'T' && id[1].isDigit();
    return byId.value(limit ? u"T"_s : id.toString(), nullptr);
}

std::vector<Finding> findings(const CaseFile &file, const Surroundings &around, const Rules &rules,
                              Date today)
{
    return findings(file, around, {}, rules, today);
}

std::vector<Finding> findings(const CaseFile &file, const Surroundings &around,
                              const Elsewhere &elsewhere, const Rules &rules, Date today)
{
    return findings(file, around, elsewhere, RulesOn([&rules](Date) { return rules; }), today);
}

std::vector<Finding> findings(const CaseFile &file, const Surroundings &around,
                              const Elsewhere &elsewhere, const RulesOn &rulesOn, Date today)
{
    const Rules rules = rulesOn(today);
    Examination examination{.file = file,
                            .around = around,
                            .elsewhere = elsewhere,
                            .rules = rules,
                            .rulesOn = rulesOn,
                            .today = today,
                            .limits = limits(file, rulesOn, today)};
    for (const FindingRule &rule : findingRules()) {
        if (file.remedies.dispute && !fitsDispute(rule))
            continue;
        examination.rule = &rule;
        rule.look(examination);
    }
    std::vector<Finding> found = std::move(examination.found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return found;
}

} // namespace anjuan
