// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gates_evidence.h"
#include "core/domain/discretion/factors.h"

#include <QCoreApplication>
#include <QRegularExpression>
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
    std::optional<Money> lawTo{}; ///< nothing where one of them has no known highest fine
    QString tiers{};
};

Reach reachOf(const CaseFile &file)
{
    const Assessed &first = *file.assessed;
    Reach reach{first.from, first.to, first.lawFrom.value_or(Money{}), first.lawTo, first.tier};
    for (const Assessed &further : file.alsoAssessed) {
        reach.from = reach.from + further.from;
        reach.to = reach.to + further.to;
        reach.lawFrom = reach.lawFrom + further.lawFrom.value_or(Money{});
        reach.lawTo = reach.lawTo && further.lawTo ? std::optional(*reach.lawTo + *further.lawTo)
                                                   : std::nullopt;
        reach.tiers += u" + "_s + further.tier;
    }
    return reach;
}

/// Whether the fine is what the tier, or an approved deviation from it, allows. Between the two
/// everything is allowed: a defence may still move it back.
bool isCovered(const CaseFile &file, Money fine)
{
    Reach reach = reachOf(file);
    if (file.deviation) {
        reach.from = std::min(reach.from, file.deviation->fine);
        reach.to = std::max(reach.to, file.deviation->fine);
    }
    return fine >= reach.from && fine <= reach.to;
}

/// 减轻: below the lowest fine of the law, whether the tier itself lies there or not.
bool isMitigated(Money fine, Money lowest) { return fine.fen > 0 && fine < lowest; }

/// Whether the fine was approved as mitigated, down to this amount.
bool mayMitigate(const CaseFile &file, Money fine)
{
    return file.deviation && file.deviation->ground == DeviationGround::Mitigation &&
           fine >= file.deviation->fine;
}

/// A circumstance of the law, in one of the assessments, that allows a mitigated penalty.
bool hasMitigatingFactor(const CaseFile &file)
{
    std::vector<int> acts{file.assessed->act};
    for (const Assessed &further : file.alsoAssessed)
        acts.push_back(further.act);
    for (const int act : acts) {
        const Entry *entry = file.entry(act);
        const auto *assessment = entry ? std::get_if<Assess>(&entry->body) : nullptr;
        if (assessment && std::any_of(assessment->factorsFor.begin(), assessment->factorsFor.end(),
                                      [](const QString &key) {
                                          const FactorInfo *factor = lawFactor(key);
                                          return factor && !factor->isAgainst;
                                      }))
            return true;
    }
    return false;
}

bool namesAnArticle(const QString &text)
{
    static const QRegularExpression article(u"第[零〇一二三四五六七八九十百\\d]+条"_s);
    return article.match(text).hasMatch();
}

/// So few signs say nothing that an approver could weigh.
constexpr qsizetype shortestReason = 4;

} // namespace

namespace gates {

void assessmentInOrder(GateContext &context)
{
    const auto *assessment = context.as<Assess>();
    if (!assessment)
        return;
    factsAreProved(context, assessment->facts);
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

namespace {

void groundOfDeviation(GateContext &context, const Deviate &deviation, const Reach &reach)
{
    if (deviation.reason.simplified().remove(u' ').size() < shortestReason)
        context.refuse(u"G4", DiscretionGateText::tr("Say in at least %1 characters why the case "
                                                     "leaves its tier.")
                                  .arg(shortestReason));
    if (!isMitigated(deviation.fine, reach.lawFrom))
        return;
    const QString article = u"行政处罚法第三十二条"_s;
    if (deviation.ground != DeviationGround::Mitigation || !namesAnArticle(deviation.article))
        context.refusals.push_back(
            {u"G4"_s,
             DiscretionGateText::tr("%1 is below the lowest fine of the law (%2): that needs "
                                    "mitigation as its ground, with its article.")
                 .arg(yuan(deviation.fine), yuan(reach.lawFrom)),
             article});
    else if (context.file.assessed && !hasMitigatingFactor(context.file))
        context.refusals.push_back(
            {u"G4"_s,
             DiscretionGateText::tr("%1 is below the lowest fine of the law (%2), and the "
                                    "assessment names no circumstance of 行政处罚法 30 to 32 that "
                                    "allows it: assess the case with the circumstance.")
                 .arg(yuan(deviation.fine), yuan(reach.lawFrom)),
             article});
}

/// The principal leader approves a deviation, or the leaders do together. Where there are several
/// leaders the program does not know who is the principal one: then they discuss it.
void deviationDiscussed(GateContext &context)
{
    if (!context.settling || context.facts.leaders.size() < 2)
        return;
    const bool discussed =
        std::any_of(context.file.discussions.begin(), context.file.discussions.end(),
                    [&](const Discussion &one) {
                        return one.topic == DiscussionTopic::Deviation &&
                               one.act > context.settling &&
                               gates::amendedByOthers(context.file, one.act) == 0;
                    });
    if (!discussed)
        context.refuse(u"G4", DiscretionGateText::tr(
                                  "The bureau has several leaders: they discuss the deviation "
                                  "together, and the record stands in the file (topic: deviation "
                                  "from the benchmark) before one of them approves it."));
}

/// Where no benchmark covers the matter a fine can still be mitigated below the lowest of the law
/// (行政处罚法 32), with the same reasons and approvals.
void mitigationWithoutBenchmark(GateContext &context)
{
    const std::optional<Money> lowest =
        lowestFine(context.file, context.facts.matters, context.day);
    if (context.facts.isBenchmarked || !lowest || lowest->fen == 0) {
        context.refuse(u"G4", DiscretionGateText::tr(
                                  "The case is not assessed by a benchmark: there is nothing to "
                                  "deviate from."));
        return;
    }
    const auto *deviation = context.as<Deviate>();
    if (!deviation)
        return;
    if (!isMitigated(deviation->fine, *lowest))
        context.refuse(u"G4", DiscretionGateText::tr(
                                  "No benchmark covers the case, and %1 is not below the lowest "
                                  "fine of the law (%2): there is nothing to deviate from.")
                                  .arg(yuan(deviation->fine), yuan(*lowest)));
    groundOfDeviation(context, *deviation, Reach{.lawFrom = *lowest});
    deviationDiscussed(context);
}

} // namespace

void deviationInOrder(GateContext &context)
{
    if (!context.file.assessed)
        return mitigationWithoutBenchmark(context);
    const auto *deviation = context.as<Deviate>();
    if (!deviation)
        return;
    const Assessed &assessed = *context.file.assessed;
    const Reach reach = reachOf(context.file);
    if (deviation->fine >= reach.from && deviation->fine <= reach.to &&
        !isMitigated(deviation->fine, reach.lawFrom))
        context.refuse(u"G4",
                       DiscretionGateText::tr("%1 lies within the tier (%2 to %3); that is no "
                                              "deviation.")
                           .arg(yuan(deviation->fine), yuan(reach.from), yuan(reach.to)));
    if (reach.lawTo && deviation->fine > *reach.lawTo)
        context.refusals.push_back(
            {u"G4"_s,
             DiscretionGateText::tr("%1 is above the highest fine of the law (%2): no approval can "
                                    "allow it.")
                 .arg(yuan(deviation->fine), yuan(*reach.lawTo)),
             u"行政处罚法第四条"_s});
    groundOfDeviation(context, *deviation, reach);
    if (assessed.setLevel != "bureau"_L1 && deviation->permission.isEmpty())
        context.refuse(u"G4", DiscretionGateText::tr(
                                  "A higher authority issued the benchmark “%1”: its permission to "
                                  "deviate must be named.")
                                  .arg(assessed.setName));
    deviationDiscussed(context);
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
    else if (const Money lowest = decision.lawFrom.value_or(Money{}); isMitigated(fine, lowest))
        context.refusals.push_back(
            {u"G4"_s,
             DiscretionGateText::tr("A fine of %1 is below the lowest of the law (%2), and on the "
                                    "spot nobody can approve a mitigated one: open an ordinary "
                                    "case.")
                 .arg(yuan(fine), yuan(lowest)),
             u"行政处罚法第三十二条"_s});
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
    const Reach reach = reachOf(file);
    if (isMitigated(fine, reach.lawFrom) && !mayMitigate(file, fine)) {
        context.refusals.push_back(
            {u"G4"_s,
             DiscretionGateText::tr("A fine of %1 is below the lowest of the law (%2): a deviation "
                                    "to that amount, with mitigation as its ground, must be "
                                    "approved first.")
                 .arg(yuan(fine), yuan(reach.lawFrom)),
             u"行政处罚法第三十二条"_s});
        return;
    }
    if (isCovered(file, fine))
        return;
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
