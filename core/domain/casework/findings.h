// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/limits.h"
#include "core/domain/matters/matter.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/parties/party.h"

namespace anjuan {

/// What a reviewer of the case file would object to.
struct Finding {
    using Severity = FindingWeight;
    QString id;
    Severity severity{};
    QString text; ///< in the user's language
    QString article;
    int act = 0;  ///< where in the file; 0: the file as a whole
    QString cure; ///< what would put it right; in the user's language

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A fine that was imposed on the party of a case in another case (行政处罚法 29).
struct EarlierFine {
    QString number;
    Date occurredOn{1970, 1, 1};
    QString place;  ///< normalised
    QString matter; ///< code
};

/// What the reviewer of a file looks at beside the file itself.
struct Surroundings {
    QList<Matter> matters{};            ///< all versions of the case's matter
    std::vector<EarlierFine> sameDay{}; ///< of its party in other cases, for what it did that day
    QHash<QString, Officer> officers{}; ///< by key: those its acts name
    std::optional<PartyKind> partyKind{};
    QStringList partyNames{}; ///< all names by which the party is known; empty: not asked for
};

struct Examination;

/// One thing a file can be faulted for.
struct FindingRule {
    QLatin1StringView id;
    Finding::Severity severity; ///< the gravest it has
    const char *name;    ///< what is objected to; English, in the translation context "Finding"
    const char *article; ///< in Chinese; empty where no article is concerned
    const char *cure;    ///< what would put it right; like `name`
    void (*look)(Examination &);
    ReviewItem item{}; ///< of the legality opinion; the same for all rules of a subject

    QString nameHere() const; ///< translated
    QString cureHere() const;
};

/// All rules, by subject. The rule "T" stands for all time limits: its findings are named by the
/// limit that was missed, "T04".
const std::vector<FindingRule> &findingRules();
/// The rule of a finding with that id; null where there is none.
const FindingRule *findingRule(QStringView id);

/// Objections to the case as it stands on `today`, gravest first.
std::vector<Finding> findings(const CaseFile &file, const Surroundings &around, const Rules &rules,
                              Date today);

} // namespace anjuan
