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
    QString edition{};        ///< empty: the nearest in force on that day
    QStringList alsoBroken{}; ///< other matters that the same act breaks, by code or words
    PartyId party{};          ///< null: how often it happened before is asked of nobody
    CaseId except{};          ///< the case at hand
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
    QStringList compared{}; ///< the matters one act breaks, each with its range, in words
    QString heaviest{};     ///< of them, the one with the higher fine (行政处罚法 29)
};

/// A recorded assessment beside what another edition, or the same one, makes of the same facts.
struct AssessmentReplay {
    Assessed recorded{};
    AssessmentReport again{};
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
    std::optional<ExemptionGround> ground{}; ///< none: that of the list, else the first offence
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
    ExemptionGround ground{};
    FactValues facts{}; ///< with what the look-up says of "first"
    ExemptionAnswer answer{};
};

/// How a case stands among the bureau's own.
struct LikeReport {
    QString number{};
    QString matter{};
    QString tier{};
    PartySide side = PartySide::Any;
    Date from{1970, 1, 1};  ///< cases decided since
    Date until{1970, 1, 1}; ///< today, or the day of its own decision
    LikePicture picture{};

    /// Neither tier nor kind of party is known, because the case was not assessed: all that was
    /// decided in the matter without an assessment stands side by side.
    bool isByMatterAlone() const { return tier.isEmpty() && side == PartySide::Any; }
};

/// A decision whose fine lies outside the band.
struct OutlyingCase {
    QString number{};
    PartySide side = PartySide::Any;
    QString tier{}; ///< empty where it was not assessed
    Money fine{};
};

/// A matter in a squad in a year.
struct ConsistencyRow {
    QString matter{};
    QString matterName{};
    QString unit{};
    QString unitName{};
    int cases = 0;
    int deviations = 0;
    int outliers = 0;               ///< outside the bureau's band for their tier and kind of party
    QList<OutlyingCase> outlying{}; ///< which they are
    Money median{};
    Money bureauMedian{};
    Money lowest{};
    Money highest{};
};

/// A decision of the year that left its tier with approval.
struct DeviationRow {
    CaseId id{};
    QString number{};
    QString matter{};
    QString matterName{};
    QString unitName{};
    Date decidedOn{1970, 1, 1};
    QString tier{}; ///< of several violations all of them, "一般 + 从重"; empty without benchmark
    Money from{};   ///< of the tier; without a benchmark of the matter
    Money to{};
    Money fine{};
    DeviationGround ground{};
    QString reason{};
    QString article{};
    QString permission{};    ///< of the issuer, where a higher authority issued the benchmark
    QStringList approvals{}; ///< who approved and who discussed it, on which day, in sentences
    QString opinion{};       ///< of the legality review: its outcome and what it says of the amount
};

/// Benchmarks, exemptions and like cases, asked about. Nothing is changed; any account may ask.
namespace discretion {

/// Not found where no benchmark covers the matter.
Result<AssessmentReport> assess(Database &db, const Session &session, const Rulebook &book,
                                const AssessmentWish &wish);
/// The recorded facts of a case asked again, of another edition; without one, of its own. The case
/// is not changed.
Result<AssessmentReplay> assessAgain(Database &db, const Session &session, const Rulebook &book,
                                     CaseId id, const QString &edition);
/// What an assessment of the case would say with `content`, the fields of the act as far as they
/// are typed. Nothing is recorded. Not found where no benchmark covers the matter.
Result<AssessmentReport> tryAssessment(Database &db, const Session &session, const Rulebook &book,
                                       CaseId id, const QJsonObject &content);
/// The same of a decision on the spot; `content` names its matter and its party.
Result<AssessmentReport> tryOnTheSpot(Database &db, const Session &session, const Rulebook &book,
                                      const QJsonObject &content, Date day);
/// What a check for exemption would find with `content`.
Result<FirstOffenceReport> tryExemption(Database &db, const Session &session, CaseId id,
                                        const QJsonObject &content);
/// What an assessment still asks, or would with other facts.
QStringList askedBy(const AssessmentReport &report);
/// What the forms of assessment and exemption ask of this case: keys of facts, and words to be
/// judged. Empty where neither a benchmark nor a list knows its matter.
Result<QStringList> askedFacts(Database &db, const Session &session, const Rulebook &book,
                               CaseId id, const QString &actKind);
Result<FirstOffenceReport> firstOffence(Database &db, const Session &session,
                                        const FirstOffenceWish &wish);
/// Decided cases like the one with this number; `proposed` without it the fine of the case.
Result<LikeReport> like(Database &db, const Session &session, CaseId id,
                        std::optional<Money> proposed);
/// How the fine that the form of an act holds stands among them, before anything is recorded. A
/// decision on the spot has no case yet: `content` names its matter, its party and the facts.
Result<LikeReport> tryLike(Database &db, const Session &session, const Rulebook &book, CaseId id,
                           const QString &actKind, const QJsonObject &content, Date day);
/// Decided in that year, by matter and squad, within the units the account may read.
Result<QList<ConsistencyRow>> consistency(Database &db, const Session &session, int year);
/// The deviations of that year, within the units the account may read, by day.
Result<QList<DeviationRow>> deviations(Database &db, const Session &session, int year);

// For other services, within their own transaction. Throw SqlError.

Result<AssessmentReport> assessIn(const Database &db, const Rulebook &book,
                                  const AssessmentWish &wish);
Result<FirstOffenceReport> firstOffenceIn(const Database &db, const FirstOffenceWish &wish);
/// What cases of that tier were fined within the years before `day`; nothing where they are too
/// few.
std::optional<LikeBand> likeBandIn(const Database &db, const QString &matter, const QString &side,
                                   const QString &tier, Date day);

} // namespace discretion
} // namespace anjuan
