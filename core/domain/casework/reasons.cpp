// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/review_ahead.h"

#include "core/base/text.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

bool deprives(PenaltyKind kind)
{
    switch (kind) {
    case PenaltyKind::Warning:
    case PenaltyKind::Criticism:
    case PenaltyKind::Fine:
    case PenaltyKind::ConfiscateGains:
    case PenaltyKind::ConfiscateGoods:
    case PenaltyKind::Other:
        return false;
    case PenaltyKind::SuspendPermit:
    case PenaltyKind::DowngradeQualification:
    case PenaltyKind::RevokePermit:
    case PenaltyKind::RestrictBusiness:
    case PenaltyKind::SuspendBusiness:
    case PenaltyKind::CloseDown:
    case PenaltyKind::RestrictEmployment:
    case PenaltyKind::Detention:
        return true;
    }
    Q_UNREACHABLE();
}

bool deprivesOfRight(const Penalties &penalties)
{
    return std::any_of(penalties.begin(), penalties.end(),
                       [](const Penalty &penalty) { return deprives(penalty.kind); });
}

/// 行政处罚法 63 names these; a suspended permit is not among them.
bool opensHearing(PenaltyKind kind)
{
    return deprives(kind) && kind != PenaltyKind::SuspendPermit && kind != PenaltyKind::Detention;
}

} // namespace

using gates::yuan;

PartyClass partyClass(PartyKind kind, const BureauSettings &settings)
{
    switch (kind) {
    case PartyKind::NaturalPerson:
        return PartyClass::Citizen;
    case PartyKind::SoleTrader:
        return settings.soleTraderIsCitizen ? PartyClass::Citizen : PartyClass::Organisation;
    case PartyKind::LegalPerson:
    case PartyKind::OtherOrganisation:
        return PartyClass::Organisation;
    }
    Q_UNREACHABLE();
}

bool samePlace(const QString &one, const QString &other)
{
    static const QStringList besides{u"门口"_s, u"门前"_s, u"门外"_s, u"前"_s, u"处"_s};
    const auto bare = [](const QString &place) {
        QString form = searchForm(place).remove(u' ');
        for (bool shorter = true; shorter;) {
            shorter = false;
            for (const QString &word : besides)
                if (form.size() > word.size() && form.endsWith(word)) {
                    form.chop(word.size());
                    shorter = true;
                }
        }
        return form;
    };
    return !one.isEmpty() && bare(one) == bare(other);
}

QStringList hearingReasons(const Penalties &penalties, std::optional<PartyKind> party,
                           const Rules &rules)
{
    QStringList reasons;
    // Whose kind is not known gets the right that starts earlier.
    const PartyClass whose = party ? partyClass(*party, rules.settings) : PartyClass::Citizen;
    const Money fineFrom = rules.settings.hearingFine.of(whose);
    const Money confiscatedFrom = rules.settings.hearingConfiscation.of(whose);
    if (fineOf(penalties) >= fineFrom)
        reasons << GateText::tr("a fine of %1 or more").arg(yuan(fineFrom));
    if (confiscatedOf(penalties) >= confiscatedFrom)
        reasons << GateText::tr("confiscation worth %1 or more").arg(yuan(confiscatedFrom));
    for (const Penalty &penalty : penalties)
        if (opensHearing(penalty.kind))
            reasons << GateText::tr("a penalty on permits, business or trade");
    reasons.removeDuplicates();
    return reasons;
}

std::optional<Money> lowestFine(const CaseFile &file, const QList<Matter> &matters, Date decided)
{
    const std::optional<Date> ended = file.endedOn ? file.endedOn : file.occurredOn;
    const Date committed = file.continuing ? file.discoveredOn : ended.value_or(file.discoveredOn);
    std::optional<Money> lowest;
    for (const Matter *version :
         applicable(matters, file.matter, committed, file.continuing, decided))
        if (!lowest || version->fineFrom.value_or(Money{}) < *lowest)
            lowest = version->fineFrom.value_or(Money{});
    return lowest;
}

QString reviewItemLabel(ReviewItem item)
{
    switch (item) {
    case ReviewItem::Competence:
        return GateText::tr("Competence and subject");
    case ReviewItem::Officers:
        return GateText::tr("Officers");
    case ReviewItem::Facts:
        return GateText::tr("Facts and evidence");
    case ReviewItem::Law:
        return GateText::tr("Law applied");
    case ReviewItem::Discretion:
        return GateText::tr("Discretion");
    case ReviewItem::Procedure:
        return GateText::tr("Procedure");
    case ReviewItem::Documents:
        return GateText::tr("Documents");
    case ReviewItem::BeyondPowers:
        return GateText::tr("Beyond powers");
    case ReviewItem::Crime:
        return GateText::tr("Transfer of a crime");
    }
    Q_UNREACHABLE();
}

QString usualWords(ReviewItem item, ReviewVerdict verdict)
{
    if (verdict == ReviewVerdict::Objected)
        return {};
    if (verdict == ReviewVerdict::NotApplicable)
        return GateText::tr("Does not arise in this case.");
    switch (item) {
    case ReviewItem::Competence:
        return GateText::tr("Within the bureau’s competence; the party is the right one.");
    case ReviewItem::Officers:
        return GateText::tr("Two officers with valid certificates.");
    case ReviewItem::Facts:
        return GateText::tr("The facts are clear and the evidence bears them.");
    case ReviewItem::Law:
        return GateText::tr("The right provisions are applied and named in full.");
    case ReviewItem::Discretion:
        return GateText::tr("The penalty fits the circumstances and the benchmark.");
    case ReviewItem::Procedure:
        return GateText::tr("Filing, investigation and notice followed the law.");
    case ReviewItem::Documents:
        return GateText::tr("The documents are complete and in form.");
    case ReviewItem::BeyondPowers:
        return GateText::tr("The powers of the bureau are not exceeded.");
    case ReviewItem::Crime:
        return GateText::tr("Nothing points to a crime that must go to the police.");
    }
    Q_UNREACHABLE();
}

bool isOfOnesOwn(ReviewItem item, const QString &reasons)
{
    constexpr qsizetype fewestLetters = 4;
    const QString written = reasons.trimmed();
    const auto letters = std::count_if(written.begin(), written.end(),
                                       [](QChar sign) { return sign.isLetterOrNumber(); });
    return letters >= fewestLetters && written != usualWords(item, ReviewVerdict::Agreed) &&
           written != usualWords(item, ReviewVerdict::NotApplicable);
}

int reviewersWanted(const Rules &rules) { return rules.settings.legalityReview.reviewers; }

bool needsSecondReviewer(const Penalties &penalties, const Rules &rules)
{
    const BureauSettings::LegalityReview &settled = rules.settings.legalityReview;
    return settled.secondReviewer ||
           (settled.secondReviewerFrom && fineOf(penalties) >= *settled.secondReviewerFrom);
}

namespace {

/// What the bureau reviews of its own accord, by what is to be decided.
void addOutcomeReasons(QStringList &reasons, const Proposed &proposed,
                       const BureauSettings::LegalityReview &triggers)
{
    if (triggers.everyDecision && proposed.outcome != Outcome::Penalise)
        reasons << GateText::tr("the bureau reviews every decision");
    if (triggers.exemption && proposed.outcome == Outcome::NoPenalty)
        reasons << GateText::tr("no penalty is to be given");
    if (triggers.transfer && proposed.outcome == Outcome::Transfer)
        reasons << GateText::tr("the case is to go to the police");
    if (triggers.withdrawal && proposed.outcome == Outcome::Withdraw)
        reasons << GateText::tr("the investigation is to be ended");
}

} // namespace

QStringList reviewReasons(const CaseFile &file, const Proposed &proposed,
                          const QList<Matter> &matters, const Rules &rules, Date day)
{
    QStringList reasons;
    const BureauSettings::LegalityReview &triggers = rules.settings.legalityReview;
    addOutcomeReasons(reasons, proposed, triggers);
    if (proposed.outcome != Outcome::Penalise)
        return reasons;
    const Penalties &penalties = proposed.penalties;
    if (triggers.everyDecision)
        reasons << GateText::tr("the bureau reviews every decision");
    if (file.report && file.report->publicInterest)
        reasons << GateText::tr("major public interest");
    if (file.report && file.report->severalRelations)
        reasons << GateText::tr("a difficult case with several legal relations");
    const std::vector<Hearing> hearings = file.hearings();
    if (triggers.afterHearing &&
        std::any_of(hearings.begin(), hearings.end(),
                    [](const Hearing &hearing) { return hearing.heldOn.has_value(); }))
        reasons << GateText::tr("a hearing was held");
    if (triggers.fineFrom && fineOf(penalties) >= *triggers.fineFrom)
        reasons << GateText::tr("a fine of %1 or more").arg(yuan(*triggers.fineFrom));
    if (triggers.deprivation && deprivesOfRight(penalties))
        reasons << GateText::tr("a penalty that takes a right away");
    if (file.deviation || (file.report && file.report->deviates))
        reasons << GateText::tr("the amount deviates from the benchmark");
    if (triggers.confiscationFrom && confiscatedOf(penalties) >= *triggers.confiscationFrom)
        reasons
            << GateText::tr("confiscation worth %1 or more").arg(yuan(*triggers.confiscationFrom));
    if (triggers.mitigation && fineOf(penalties).fen > 0)
        if (const auto lowest = lowestFine(file, matters, day);
            lowest && fineOf(penalties) < *lowest)
            reasons << GateText::tr("a fine below the lowest of the matter, %1").arg(yuan(*lowest));
    if (triggers.matters.contains(file.matter))
        reasons << GateText::tr("the bureau reviews every case of the matter %1").arg(file.matter);
    return reasons;
}

QStringList reviewReasonsAhead(const CaseFile &file, const Rules &rules)
{
    if (!file.filedOn || file.closedOn || file.decision || file.procedure == Procedure::Summary)
        return {};
    const BureauSettings::LegalityReview &triggers = rules.settings.legalityReview;
    QStringList reasons;
    if (triggers.everyDecision)
        reasons << GateText::tr("the bureau reviews every decision");
    if (triggers.matters.contains(file.matter))
        reasons << GateText::tr("the bureau reviews every case of the matter %1").arg(file.matter);
    return reasons;
}

QStringList discussionReasons(const CaseFile &file, const Penalties &penalties,
                              std::optional<PartyKind> party, const Rules &rules)
{
    const BureauSettings::Discussion &triggers = rules.settings.discussion;
    const PartyClass whose = party ? partyClass(*party, rules.settings) : PartyClass::Citizen;
    QStringList reasons;
    if (file.report && file.report->complex)
        reasons << GateText::tr("complex circumstances");
    if (file.report && file.report->grave)
        reasons << GateText::tr("a grave violation");
    if (file.deviation || (file.report && file.report->deviates))
        reasons << GateText::tr("the amount deviates from the benchmark");
    if (triggers.fineFrom && fineOf(penalties) >= triggers.fineFrom->of(whose))
        reasons << GateText::tr("a fine of %1 or more").arg(yuan(triggers.fineFrom->of(whose)));
    if (triggers.deprivation && deprivesOfRight(penalties))
        reasons << GateText::tr("a penalty that takes a right away");
    return reasons;
}

} // namespace anjuan
