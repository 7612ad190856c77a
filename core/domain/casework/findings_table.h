// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/presences.h"

/// The rules by subject, each subject in a file of its own. A new subject adds its function here
/// and to the list in findings.cpp.
namespace anjuan {

/// A case file while the rules look at it, one after the other.
struct Examination {
    const CaseFile &file;
    const Surroundings &around;
    const Elsewhere &elsewhere;
    const Rules &rules; ///< of today
    const RulesOn &rulesOn;
    Date today{1970, 1, 1};
    std::vector<Limit> limits{}; ///< of the case, as of today
    const FindingRule *rule = nullptr;
    std::vector<Finding> found{};

    /// Objects under the rule that is looking.
    void object(const QString &text, int act = 0) { object(rule->severity, text, act); }
    void object(Finding::Severity severity, const QString &text, int act = 0)
    {
        found.push_back(
            {rule->id, severity, text, QString::fromUtf8(rule->article), act, rule->cureHere()});
    }

    /// Each act of that kind that counts, with its entry.
    template <class Body, class Look> void each(Look look) const
    {
        for (const Entry &entry : file.entries)
            if (entry.state == EntryState::Effective)
                if (const auto *body = std::get_if<Body>(&entry.body))
                    look(entry, *body);
    }
    template <class Body> bool has() const
    {
        bool any = false;
        each<Body>([&](const Entry &, const Body &) { any = true; });
        return any;
    }
    /// The decision as it counts; null where there is none of that kind.
    template <class Body> const Body *decided() const
    {
        const Entry *entry = file.decision ? file.entry(file.decision->act) : nullptr;
        return entry ? std::get_if<Body>(&entry->body) : nullptr;
    }
    /// A penalty was decided in the ordinary procedure.
    bool penalised() const { return decided<DecidePenalty>() != nullptr; }
    /// The officer's name, or the key where nothing is known of them.
    QString nameOf(const QString &officer) const
    {
        const auto known = around.officers.constFind(officer);
        return known == around.officers.constEnd() ? officer : known->name;
    }
};

namespace finding_rules {

std::vector<FindingRule> ofTime();
std::vector<FindingRule> ofRecords();
std::vector<FindingRule> ofPersons();
std::vector<FindingRule> ofHearingTheParty();
std::vector<FindingRule> ofReview();
std::vector<FindingRule> ofDecision();
std::vector<FindingRule> ofDiscretion();
std::vector<FindingRule> ofLawApplied();
std::vector<FindingRule> ofWording();
std::vector<FindingRule> ofService();
std::vector<FindingRule> ofRemedies();
std::vector<FindingRule> ofEnforcement();

} // namespace finding_rules

} // namespace anjuan
