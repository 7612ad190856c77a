// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/discretion/facts.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionGateText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionGateText)
};

/// Of all violations of the case together: each is assessed by itself, and the fines add up.
struct Reach {
    Money from{};
    Money to{};
    Money lawFrom{};
    QString tiers{};
};

Reach reachOf(const CaseFile &file)
{
    const Assessed &first = *file.assessed;
    Reach reach{first.from, first.to, first.lawFrom.value_or(Money{}), first.tier};
    for (const Assessed &further : file.alsoAssessed) {
        reach.from = reach.from + further.from;
        reach.to = reach.to + further.to;
        reach.lawFrom = reach.lawFrom + further.lawFrom.value_or(Money{});
        reach.tiers += u" + "_s + further.tier;
    }
    return reach;
}

/// Whether the fine is what the tier, or an approved deviation from it, allows. Between the two
/// everything is allowed: a defence may still move it back.
bool isCovered(const CaseFile &file, Money fine)
{
    auto [from, to, lawFrom, tiers] = reachOf(file);
    if (file.deviation) {
        from = std::min(from, file.deviation->fine);
        to = std::max(to, file.deviation->fine);
    }
    return fine >= from && fine <= to;
}

/// Acts that the facts name as their evidence and that are not in the file, or have no effect.
QList<int> missingEvidence(const CaseFile &file, const QStringList &facts)
{
    QList<int> missing;
    for (const QString &text : facts)
        if (const Result<TypedFact> fact = readFact(text); fact && fact->value.evidence) {
            const Entry *entry = file.entry(fact->value.evidence);
            if (!entry || entry->state != EntryState::Effective)
                missing << fact->value.evidence;
        }
    return missing;
}

void evidenceIsThere(GateContext &context, const QStringList &facts)
{
    for (const int act : missingEvidence(context.file, facts))
        context.refuseEntry(
            DiscretionGateText::tr("There is no effective act %1 in the case to prove a fact by.")
                .arg(act),
            u"行政处罚法第四十六条"_s);
}

} // namespace

namespace gates {

void assessmentInOrder(GateContext &context)
{
    const auto *assessment = context.as<Assess>();
    if (!assessment)
        return;
    evidenceIsThere(context, assessment->facts);
    if (assessment->violation.isEmpty())
        return;
    if (assessment->violation == context.file.matter)
        context.refuseEntry(DiscretionGateText::tr("%1 is the matter of the case itself, not a "
                                                   "further violation.")
                                .arg(assessment->violation));
    if (!assessment->alsoBroken.isEmpty())
        context.refuseEntry(DiscretionGateText::tr(
            "What one act breaks is compared where the case itself is assessed, not with a further "
            "violation."));
}

void higherFineApplies(GateContext &context)
{
    const std::optional<Proposal> proposal = proposalOf(context);
    const std::optional<Assessed> &assessed = context.file.assessed;
    if (!proposal || proposal->outcome != Outcome::Penalise || !assessed ||
        context.as<SummaryDecide>())
        return;
    const CaseFile &file = context.file;
    if (!assessed->matter.isEmpty() && assessed->matter != file.matter)
        context.refuse(u"G4", DiscretionGateText::tr("The case was assessed under the matter %1 "
                                                     "and is about %2 now: assess it anew.")
                                  .arg(assessed->matter, file.matter));
    else if (!assessed->heaviest.isEmpty() && assessed->heaviest != file.matter)
        context.refuse(u"G6",
                       DiscretionGateText::tr("The act breaks several laws, and the matter %1 has "
                                              "the higher fine: it applies. Correct the matter of "
                                              "the filing and assess the case under it.")
                           .arg(assessed->heaviest));
}

void deviationInOrder(GateContext &context)
{
    if (!context.file.assessed) {
        context.refuse(u"G4", DiscretionGateText::tr(
                                  "The case is not assessed by a benchmark: there is nothing to "
                                  "deviate from."));
        return;
    }
    const auto *deviation = context.as<Deviate>();
    if (!deviation)
        return;
    const Assessed &assessed = *context.file.assessed;
    const Reach reach = reachOf(context.file);
    if (deviation->fine >= reach.from && deviation->fine <= reach.to)
        context.refuse(u"G4",
                       DiscretionGateText::tr("%1 lies within the tier (%2 to %3); that is no "
                                              "deviation.")
                           .arg(yuan(deviation->fine), yuan(reach.from), yuan(reach.to)));
    const bool below = deviation->fine < reach.lawFrom;
    if (below && (deviation->ground != DeviationGround::Mitigation || deviation->article.isEmpty()))
        context.refusals.push_back(
            {u"G4"_s,
             DiscretionGateText::tr("%1 is below the lowest fine of the law (%2): that needs "
                                    "mitigation as its ground, with its article.")
                 .arg(yuan(deviation->fine), yuan(reach.lawFrom)),
             u"行政处罚法第三十二条"_s});
    if (assessed.setLevel != "bureau"_L1 && deviation->permission.isEmpty())
        context.refuse(u"G4", DiscretionGateText::tr(
                                  "A higher authority issued the benchmark “%1”: its permission to "
                                  "deviate must be named.")
                                  .arg(assessed.setName));
}

void confiscationIsValued(GateContext &context)
{
    const std::optional<Proposal> proposal = proposalOf(context);
    if (!proposal || proposal->outcome != Outcome::Penalise)
        return;
    for (const Penalty &penalty : proposal->penalties) {
        const bool gains = penalty.kind == PenaltyKind::ConfiscateGains;
        const bool goods = penalty.kind == PenaltyKind::ConfiscateGoods;
        const bool valued = penalty.amount && penalty.amount->fen > 0;
        if (gains && !valued)
            context.refusals.push_back(
                {u"confiscation"_s,
                 DiscretionGateText::tr("Unlawful gains are confiscated as a sum: say how much was "
                                        "gained."),
                 u"行政处罚法第二十八条第二款"_s});
        if (goods && !valued && penalty.detail.trimmed().isEmpty())
            context.refusals.push_back(
                {u"confiscation"_s,
                 DiscretionGateText::tr("Say which goods are confiscated, and their value where it "
                                        "is known."),
                 u"行政处罚法第九条"_s});
    }
}

namespace {

void withoutAssessment(GateContext &context, Money fine)
{
    if (!context.facts.isBenchmarked || fine.fen == 0)
        return;
    context.refuse(u"G4",
                   context.as<SummaryDecide>()
                       ? DiscretionGateText::tr("A benchmark covers this matter: state the facts "
                                                "that it asks for with the decision.")
                       : DiscretionGateText::tr("A benchmark covers this matter: assess the case "
                                                "by it first."));
}

/// On the spot nobody approves a deviation: the fine stays within its tier.
void onTheSpotWithinTheTier(GateContext &context, const SummaryDecide &decision)
{
    const Money fine = fineOf(decision.penalties);
    if (decision.appliedTier.isEmpty())
        return withoutAssessment(context, fine);
    const Money from = decision.amountFrom.value_or(Money{});
    const Money to = decision.amountTo.value_or(Money{});
    if (fine < from || fine > to)
        context.refuse(u"G4", DiscretionGateText::tr("A fine of %1 is outside the tier “%2” (%3 to "
                                                     "%4), and on the spot nobody can approve a "
                                                     "deviation: open an ordinary case.")
                                  .arg(yuan(fine), decision.appliedTier, yuan(from), yuan(to)));
}

} // namespace

void withinTheBenchmark(GateContext &context)
{
    if (const auto *decision = context.as<SummaryDecide>())
        return onTheSpotWithinTheTier(context, *decision);
    const std::optional<Proposal> proposal = proposalOf(context);
    if (!proposal || proposal->outcome != Outcome::Penalise)
        return;
    const Money fine = fineOf(proposal->penalties);
    const CaseFile &file = context.file;
    if (!file.assessed)
        return withoutAssessment(context, fine);
    if (isCovered(file, fine))
        return;
    const Reach reach = reachOf(file);
    context.refuse(u"G4",
                   DiscretionGateText::tr("A fine of %1 is outside the tier “%2” (%3 to %4): a "
                                          "deviation to that amount must be approved first.")
                       .arg(yuan(fine), reach.tiers, yuan(reach.from), yuan(reach.to)));
}

namespace {

/// The fine that an act proposes, and whether its reason is given where like cases ask for one.
struct Reasoned {
    Money fine{};
    bool hasReason = false;
};

std::optional<Reasoned> reasonedIn(const GateContext &context)
{
    if (const auto *report = context.as<ReportInvestigation>()) {
        if (report->proposal != Outcome::Penalise)
            return {};
        return Reasoned{fineOf(report->penalties), !report->discretion.trimmed().isEmpty()};
    }
    if (const auto *decision = context.as<SummaryDecide>())
        return Reasoned{fineOf(decision->penalties), !decision->discretion.trimmed().isEmpty()};
    // A notice follows its report. Where its fine is another one, the report must have said why.
    const auto *notice = context.as<Notify>();
    const CaseFile &file = context.file;
    if (!notice || notice->intends != Outcome::Penalise || !file.report)
        return {};
    const Money fine = fineOf(notice->penalties);
    const Entry *entry = file.entry(file.report->act);
    const auto *report = entry ? std::get_if<ReportInvestigation>(&entry->body) : nullptr;
    if (!report || fineOf(file.report->penalties) == fine)
        return {};
    return Reasoned{fine, !report->discretion.trimmed().isEmpty()};
}

} // namespace

void outlierHasItsReason(GateContext &context)
{
    const std::optional<LikeBand> &band = context.facts.likeBand;
    const std::optional<Reasoned> reasoned = band ? reasonedIn(context) : std::nullopt;
    if (!reasoned || reasoned->hasReason)
        return;
    if (reasoned->fine < band->from || reasoned->fine > band->to)
        context.refusals.push_back(
            {u"like"_s,
             DiscretionGateText::tr("A fine of %1 is outside what the bureau decided in %2 like "
                                    "cases (%3 to %4): “Benchmark applied and why” must give the "
                                    "reason.")
                 .arg(yuan(reasoned->fine), QString::number(band->cases), yuan(band->from),
                      yuan(band->to)),
             {}});
}

void exemptionInOrder(GateContext &context)
{
    const auto *check = context.as<CheckExemption>();
    if (!check)
        return;
    evidenceIsThere(context, check->facts);
    if (check->outcome == ExemptionOutcome::Refuse) {
        if (check->reason.trimmed().isEmpty())
            context.refuseEntry(DiscretionGateText::tr("A refusal to exempt must say its reason."),
                                u"行政处罚法第三十三条"_s);
        return;
    }
    if (check->needsFirst && !check->first)
        context.refuse(u"G12", DiscretionGateText::tr("It is not the first time: %1.")
                                   .arg(check->earlier.join(DiscretionGateText::tr("; "))));
    if (!check->fulfilled)
        context.refuse(
            u"G12", DiscretionGateText::tr("Not all conditions hold: %1.").arg(check->conditions));
    if (!check->unproved.isEmpty())
        context.refuse(u"G12", DiscretionGateText::tr("No evidence is named for: %1.")
                                   .arg(check->unproved.join(DiscretionGateText::tr("; "))));
    if (check->education.trimmed().isEmpty())
        context.refuse(u"G12", DiscretionGateText::tr("The record of the education is missing."));
    const Entry *letter = check->commitment ? context.file.entry(*check->commitment) : nullptr;
    if (check->needsCommitment && (!letter || letter->state != EntryState::Effective))
        context.refuse(u"G12", DiscretionGateText::tr("The commitment letter is missing: add it to "
                                                      "the file and name the act."));
}

namespace {

/// Which of the checks a ground rests on; nothing for those that rest on something else.
std::optional<ExemptionGround> checkFor(NoPenaltyGround ground)
{
    switch (ground) {
    case NoPenaltyGround::FirstOffence:
        return ExemptionGround::FirstOffence;
    case NoPenaltyGround::MinorCorrected:
        return ExemptionGround::MinorCorrected;
    case NoPenaltyGround::NoFault:
        return ExemptionGround::NoFault;
    case NoPenaltyGround::NotEstablished:
    case NoPenaltyGround::UnderFourteen:
    case NoPenaltyGround::Incapacity:
    case NoPenaltyGround::MinorDiscretionary:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void exemptionChecked(GateContext &context)
{
    const auto *decision = context.as<DecideNoPenalty>();
    const std::optional<ExemptionGround> ground =
        decision ? checkFor(decision->ground) : std::nullopt;
    if (!ground)
        return;
    const bool needsFirst = *ground == ExemptionGround::FirstOffence;
    const std::optional<ExemptionCheck> &check = context.file.exemption;
    if (!check)
        context.refuse(
            u"G12", needsFirst
                        ? DiscretionGateText::tr("Whether it is the first time was not looked up: "
                                                 "record the check for exemption first.")
                        : DiscretionGateText::tr("The conditions of this ground were not gone "
                                                 "through with their evidence: record the check "
                                                 "for exemption first."));
    else if (check->outcome != ExemptionOutcome::Exempt || check->ground != *ground ||
             (needsFirst && !check->first))
        context.refuse(
            u"G12", needsFirst
                        ? DiscretionGateText::tr("The check of %1 did not find that the party goes "
                                                 "unpunished as a first offender.")
                              .arg(toIso(check->day))
                        : DiscretionGateText::tr("The check of %1 did not find that the party goes "
                                                 "unpunished on this ground.")
                              .arg(toIso(check->day)));
}

void notFilledIn(GateContext &context)
{
    const auto *slip = context.as<CorrectEntry>();
    const Entry *entry = slip ? context.file.entry(slip->act) : nullptr;
    if (entry && (entry->act.kind == Assess::kind || entry->act.kind == CheckExemption::kind))
        context.refuseEntry(
            DiscretionGateText::tr("What was reckoned is not corrected by hand: record “%1” anew, "
                                   "the later one counts.")
                .arg(actKind(entry->act.kind)->labelHere()));
    if (entry && entry->act.kind == SummaryDecide::kind)
        for (const QString &field : {u"circumstances"_s, u"tier"_s})
            if (slip->changes.contains(field))
                context.refuseEntry(DiscretionGateText::tr(
                    "What the benchmark was asked with is not corrected by hand: the tier and its "
                    "range were reckoned from it."));
}

} // namespace gates

} // namespace anjuan
