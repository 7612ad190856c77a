// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/findings.h"
#include "core/domain/matters/matter.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/parties/party.h"

#include <QHash>
#include <QSet>

namespace anjuan {

/// Whether two places are worded alike: in the search form, without what only says that one stands
/// at, before or in front of it (门口, 门前, 处 …).
bool samePlace(const QString &one, const QString &other);

/// What the bureau decided in like cases.
struct LikeBand {
    Money from{};
    Money to{};
    int cases = 0;
};

/// What the procedure must know beyond the case itself; loaded by the service.
struct Facts {
    Actor actor;
    QHash<QString, Officer> officers{}; ///< by key: those the case and the wanted act name
    QHash<QString, QString> logins{}; ///< by officer: the account of each reviewer an opinion names
    QSet<QString> leaders{}; ///< keys of those a discussion names whose account is a leader's
    QList<Matter> matters{}; ///< all versions of the matters the case and the wanted act name
    std::optional<PartyKind> partyKind{};
    std::vector<EarlierFine> earlierFines{}; ///< of the day of the conduct
    bool isBenchmarked = false;              ///< a benchmark in force covers the matter
    std::optional<LikeBand> likeBand{}; ///< of the tier of the case, where there are enough cases
};

/// Why an act is not allowed.
struct Refusal {
    QString rule;    ///< "G13", "T12a"; "stage", "role", "entry" where no article is concerned
    QString text;    ///< in the user's language
    QString article; ///< empty where no article is concerned

    friend bool operator==(const Refusal &, const Refusal &) = default;
};
using Refusals = std::vector<Refusal>;

/// An act that could come next, allowed or not.
struct Option {
    QString kind;
    QString label; ///< in the user's language
    bool needsApproval = false;
    Refusals refusals{}; ///< empty: allowed

    bool allowed() const { return refusals.empty(); }
};

/// Every act kind that belongs to the present stage, and those that are refused with their reasons.
/// Refusals that depend on what the act will say are not in it: see check().
std::vector<Option> options(const CaseFile &file, const Facts &facts, const Rules &rules,
                            Date today);

/// Why `act`, with its content, may not be added to the case. Empty: it may. `today` is the day it
/// is recorded.
Refusals check(const CaseFile &file, const Act &act, const Facts &facts, const Rules &rules,
               Date today);
/// The same where what the act says has been read already.
Refusals check(const CaseFile &file, const Act &act, const ActBody &body, const Facts &facts,
               const Rules &rules, Date today);

/// The role of the actor in which an act of that kind is recorded; nothing if none of his roles
/// may.
std::optional<Role> roleFor(const Actor &actor, const QString &kind);

/// A sole trader 个体工商户 counts as a citizen or not, as the bureau has settled.
PartyClass partyClass(PartyKind kind, const BureauSettings &settings);

/// A decision that is proposed, or was made.
struct Proposed {
    Outcome outcome{};
    Penalties penalties{};

    friend bool operator==(const Proposed &, const Proposed &) = default;
};
/// What the case comes to as it stands: what the latest of report, notice, report of the hearing,
/// request for review and discussion has; nothing before the report.
std::optional<Proposed> proposedNow(const CaseFile &file);
/// The penalties of that; where the latest of them is for none, those the party was told of.
Penalties proposedPenalties(const CaseFile &file);
/// The decision an act makes; nothing where it makes none that could need a review.
std::optional<Proposed> proposedBy(const ActBody &body);
/// Why a decision of that day needs a legality review (行政处罚法 58 and the bureau's settings);
/// empty: it does not.
QStringList reviewReasons(const CaseFile &file, const Proposed &proposed,
                          const QList<Matter> &matters, const Rules &rules, Date day);
/// Why no passed review covers the decision, in a sentence; empty: one does. Without `proposed`,
/// what it says is not compared.
QString reviewFault(const CaseFile &file, const std::optional<Proposed> &proposed,
                    const Rules &rules);
/// Whether the bureau wants a second reviewer for such a decision.
bool needsSecondReviewer(const Penalties &penalties, const Rules &rules);
/// How many reviewers the bureau wants to sign an opinion, at least one.
int reviewersWanted(const Rules &rules);
QString reviewItemLabel(ReviewItem item);
/// What a reviewer usually writes of an item to which there is nothing to object; empty for an
/// objection.
QString usualWords(ReviewItem item, ReviewVerdict verdict);
/// Whether the reasons are more than a few letters and not the usual words.
bool isOfOnesOwn(ReviewItem item, const QString &reasons);
/// Whether that account approved or returned an act of the case.
bool settledAny(const CaseFile &file, const QString &login);
/// The lowest fine of the matter for the conduct of this case; nothing where it states none or
/// where no version applies.
std::optional<Money> lowestFine(const CaseFile &file, const QList<Matter> &matters, Date decided);
/// Why a penalty decision needs a collective discussion (行政处罚法 57); empty: it does not.
QStringList discussionReasons(const CaseFile &file, const Penalties &penalties,
                              std::optional<PartyKind> party, const Rules &rules);
/// Why a hearing must be offered before these penalties (行政处罚法 63); empty: it need not.
QStringList hearingReasons(const Penalties &penalties, std::optional<PartyKind> party,
                           const Rules &rules);

} // namespace anjuan
