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

/// Whether the fine is what the tier, or an approved deviation from it, allows. Between the two
/// everything is allowed: a defence may still move it back.
bool isCovered(const CaseFile &file, Money fine)
{
    const Assessed &assessed = *file.assessed;
    Money from = assessed.from;
    Money to = assessed.to;
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
    if (assessment)
        evidenceIsThere(context, assessment->facts);
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
    if (deviation->fine >= assessed.from && deviation->fine <= assessed.to)
        context.refuse(u"G4",
                       DiscretionGateText::tr("%1 lies within the tier (%2 to %3); that is no "
                                              "deviation.")
                           .arg(yuan(deviation->fine), yuan(assessed.from), yuan(assessed.to)));
    const bool below = assessed.lawFrom && deviation->fine < *assessed.lawFrom;
    if (below && (deviation->ground != DeviationGround::Mitigation || deviation->article.isEmpty()))
        context.refusals.push_back(
            {u"G4"_s,
             DiscretionGateText::tr("%1 is below the lowest fine of the law (%2): that needs "
                                    "mitigation as its ground, with its article.")
                 .arg(yuan(deviation->fine), yuan(*assessed.lawFrom)),
             u"行政处罚法第三十二条"_s});
    if (assessed.setLevel != "bureau"_L1 && deviation->permission.isEmpty())
        context.refuse(u"G4", DiscretionGateText::tr(
                                  "A higher authority issued the benchmark “%1”: its permission to "
                                  "deviate must be named.")
                                  .arg(assessed.setName));
}

void withinTheBenchmark(GateContext &context)
{
    const std::optional<Proposal> proposal = proposalOf(context);
    if (!proposal || proposal->outcome != Outcome::Penalise)
        return;
    const Money fine = fineOf(proposal->penalties);
    const CaseFile &file = context.file;
    if (!file.assessed) {
        if (context.facts.isBenchmarked && fine.fen > 0)
            context.refuse(u"G4", DiscretionGateText::tr("A benchmark covers this matter: assess "
                                                         "the case by it first."));
        return;
    }
    if (isCovered(file, fine))
        return;
    context.refuse(u"G4",
                   DiscretionGateText::tr("A fine of %1 is outside the tier “%2” (%3 to %4): a "
                                          "deviation to that amount must be approved first.")
                       .arg(yuan(fine), file.assessed->tier, yuan(file.assessed->from),
                            yuan(file.assessed->to)));
}

void outlierHasItsReason(GateContext &context)
{
    const auto *report = context.as<ReportInvestigation>();
    const std::optional<LikeBand> &band = context.facts.likeBand;
    if (!report || !band || report->proposal != Outcome::Penalise || !report->discretion.isEmpty())
        return;
    const Money fine = fineOf(report->penalties);
    if (fine < band->from || fine > band->to)
        context.refusals.push_back(
            {u"like"_s,
             DiscretionGateText::tr("A fine of %1 is outside what the bureau decided in %2 like "
                                    "cases (%3 to %4): “Benchmark applied and why” must give the "
                                    "reason.")
                 .arg(yuan(fine), QString::number(band->cases), yuan(band->from), yuan(band->to)),
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

void exemptionChecked(GateContext &context)
{
    const auto *decision = context.as<DecideNoPenalty>();
    if (!decision || decision->ground != NoPenaltyGround::FirstOffence)
        return;
    const std::optional<ExemptionCheck> &check = context.file.exemption;
    if (!check)
        context.refuse(u"G12", DiscretionGateText::tr("Whether it is the first time was not looked "
                                                      "up: record the check for exemption first."));
    else if (check->outcome != ExemptionOutcome::Exempt || !check->first)
        context.refuse(u"G12", DiscretionGateText::tr("The check of %1 did not find that the party "
                                                      "goes unpunished as a first offender.")
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
}

} // namespace gates

} // namespace anjuan
