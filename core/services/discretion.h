// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/procedure.h"
#include "core/domain/discretion/assessment.h"
#include "core/domain/discretion/exemption.h"
#include "core/domain/discretion/like_cases.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"

namespace anjuan {

/// What somebody wants assessed.
struct AssessmentWish {
    QString matter{}; ///< code, or the words of the violation
    PartyKind partyKind{};
    Date on{1970, 1, 1}; ///< the day of the conduct
    FactValues facts{};
    QStringList factorsFor{};
    QStringList factorsAgainst{};
    QString edition{}; ///< empty: the nearest in force on that day
    PartyId party{};   ///< null: how often it happened before is asked of nobody
    CaseId except{};   ///< the case at hand
};

/// An assessment and what it rests on.
struct AssessmentReport {
    QString matter{}; ///< code; empty where the list has none
    QString violation{};
    PartySide side{};
    BenchmarkSet set{}; ///< with the rows for the matter
    AssessmentQuestion question{};
    Assessment assessment{};
    std::optional<Date> windowFrom{};      ///< where the register was asked how often
    std::vector<EarlierOffence> earlier{}; ///< what it found
};

/// What somebody wants to know of a party's past.
struct FirstOffenceWish {
    PartyId party{};
    QString matter{};
    Date on{1970, 1, 1};
    CaseId except{};
    QString plate{}; ///< of a vehicle the matter is tied to
    QString list{};  ///< empty: those in force on that day
    QString item{};
    FactValues facts{};
};

/// What the whole register holds against "first".
struct FirstOffenceReport {
    QString matter{};
    QString violation{};
    std::optional<ExemptionList> list{}; ///< none: the law's own rule (行政处罚法 33)
    ExemptionItem item{};
    Date windowFrom{1970, 1, 1};
    QStringList searched{}; ///< in words
    std::vector<EarlierOffence> earlier{};
    bool isFirst = false;
    FactValues facts{}; ///< with what the look-up says of "first"
    ExemptionAnswer answer{};
};

/// How a case stands among the bureau's own.
struct LikeReport {
    QString number{};
    QString matter{};
    QString tier{};
    PartySide side = PartySide::Any;
    Date from{1970, 1, 1}; ///< cases decided since
    LikePicture picture{};
};

/// A matter in a squad in a year.
struct ConsistencyRow {
    QString matter{};
    QString matterName{};
    QString unit{};
    QString unitName{};
    int cases = 0;
    int deviations = 0;
    int outliers = 0; ///< outside the band of the whole bureau
    Money median{};
    Money bureauMedian{};
    Money lowest{};
    Money highest{};
};

/// Benchmarks, exemptions and like cases, asked about. Nothing is changed; any account may ask.
namespace discretion {

/// Not found where no benchmark covers the matter.
Result<AssessmentReport> assess(Database &db, const Session &session, const Rulebook &book,
                                const AssessmentWish &wish);
/// The recorded facts of a case asked again, of another edition; without one, of its own. The case
/// is not changed.
Result<AssessmentReport> assessAgain(Database &db, const Session &session, const Rulebook &book,
                                     CaseId id, const QString &edition);
/// What the forms of assessment and exemption ask of this case: keys of facts, and words to be
/// judged. Empty where neither a benchmark nor a list knows its matter.
Result<QStringList> askedFacts(Database &db, const Session &session, const Rulebook &book,
                               CaseId id, const QString &actKind);
Result<FirstOffenceReport> firstOffence(Database &db, const Session &session,
                                        const FirstOffenceWish &wish);
/// Decided cases like the one with this number; `proposed` without it the fine of the case.
Result<LikeReport> like(Database &db, const Session &session, CaseId id,
                        std::optional<Money> proposed);
/// Decided in that year, by matter and squad, within the units the account may read.
Result<QList<ConsistencyRow>> consistency(Database &db, const Session &session, int year);

// For other services, within their own transaction. Throw SqlError.

Result<AssessmentReport> assessIn(const Database &db, const Rulebook &book,
                                  const AssessmentWish &wish);
Result<FirstOffenceReport> firstOffenceIn(const Database &db, const FirstOffenceWish &wish);
/// What like cases were fined; nothing where the case is not assessed or they are too few.
std::optional<LikeBand> likeBandIn(const Database &db, const CaseFile &file, Date day);

} // namespace discretion
} // namespace anjuan
