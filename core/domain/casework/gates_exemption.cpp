// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gates_evidence.h"
#include "core/domain/discretion/facts.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ExemptionGateText {
    Q_DECLARE_TR_FUNCTIONS(ExemptionGateText)
};

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

/// What the last re-inspection found, where it speaks against a correction that is claimed; 0: it
/// does not.
int speaksAgainst(const CaseFile &file, const QString &correction, int evidence)
{
    const bool claimed =
        correction == "before"_L1 || correction == "at_once"_L1 || correction == "in_time"_L1;
    const bool denied = correction == "not"_L1 || correction == "partly"_L1;
    int last = 0;
    CorrectionResult found{};
    for (const Entry &entry : file.entries)
        if (const auto *visit = std::get_if<Reinspect>(&entry.body);
            visit && entry.state == EntryState::Effective) {
            last = entry.act.sequence;
            found = visit->result;
            // The act that is named as the proof says the contrary itself.
            const bool contrary = found == CorrectionResult::Corrected ? denied : claimed;
            if (last == evidence && contrary)
                return last;
        }
    return claimed && last && found != CorrectionResult::Corrected ? last : 0;
}

void evidenceAgrees(GateContext &context, const QStringList &facts)
{
    for (const QString &text : facts) {
        const Result<TypedFact> fact = readFact(text);
        if (!fact || fact->key != "correction"_L1)
            continue;
        if (const int act = speaksAgainst(context.file, fact->value.choice, fact->value.evidence))
            context.refuseEntry(
                ExemptionGateText::tr("“%1” does not agree with the re-inspection, act %2: it "
                                      "found something else.")
                    .arg(factText(fact->key, fact->value), QString::number(act)),
                u"行政处罚法第四十条"_s);
    }
}

/// Of a list or a sentence put into a sentence: that one has a stop of its own.
QString withoutStops(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all << withoutStop(text);
    return all.join(ExemptionGateText::tr("; "));
}

} // namespace

namespace gates {

void factsAreProved(GateContext &context, const QStringList &facts)
{
    evidenceAgrees(context, facts);
    for (const int act : missingEvidence(context.file, facts))
        context.refuseEntry(
            ExemptionGateText::tr("There is no effective act %1 in the case to prove a fact by.")
                .arg(act),
            u"行政处罚法第四十六条"_s);
}

namespace {

/// Whether what stands in the file calls itself a commitment: its name, its purpose or its text.
bool isCommitment(const Entry &entry)
{
    const auto says = [](const QString &text) {
        return text.contains(u"承诺"_s) || text.contains(u"保证"_s) || text.contains(u"具结"_s) ||
               text.contains(u"悔过"_s);
    };
    if (const auto *evidence = std::get_if<AddEvidence>(&entry.body))
        return says(evidence->name) || says(evidence->purpose);
    if (const auto *document = std::get_if<IssueDocument>(&entry.body))
        return says(document->document) || document->document.contains("commitment"_L1);
    const auto *statement = std::get_if<StateDefence>(&entry.body);
    return statement && says(statement->content);
}

/// The letter is a paper of the party's in the file, not any other act of the case.
void commitmentIsThere(GateContext &context, const CheckExemption &check)
{
    const Entry *letter = check.commitment ? context.file.entry(*check.commitment) : nullptr;
    const bool counts = letter && letter->state == EntryState::Effective;
    if (check.needsCommitment && !counts)
        context.refuse(u"G12", ExemptionGateText::tr("The commitment letter is missing: add it to "
                                                     "the file and name the act."));
    else if (counts && !isCommitment(*letter))
        context.refuse(u"G12",
                       ExemptionGateText::tr("Act %1 (%2) is no commitment letter: add the letter "
                                             "to the file as evidence and name that act.")
                           .arg(QString::number(letter->act.sequence),
                                actKind(letter->act.kind)->labelHere()));
}

} // namespace

void exemptionInOrder(GateContext &context)
{
    const auto *check = context.as<CheckExemption>();
    if (!check)
        return;
    factsAreProved(context, check->facts);
    if (check->outcome == ExemptionOutcome::Refuse) {
        if (check->reason.trimmed().isEmpty())
            context.refuseEntry(ExemptionGateText::tr("A refusal to exempt must say its reason."),
                                u"行政处罚法第三十三条"_s);
        return;
    }
    if (check->needsFirst && !check->first)
        context.refuse(u"G12", ExemptionGateText::tr("It is not the first time: %1.")
                                   .arg(withoutStops(check->earlier)));
    if (!check->fulfilled)
        context.refuse(u"G12", ExemptionGateText::tr("Not all conditions hold: %1.")
                                   .arg(withoutStop(check->conditions)));
    if (!check->unproved.isEmpty())
        context.refuse(u"G12", ExemptionGateText::tr("No evidence is named for: %1.")
                                   .arg(withoutStops(check->unproved)));
    if (check->education.trimmed().isEmpty())
        context.refuse(u"G12", ExemptionGateText::tr("The record of the education is missing."));
    commitmentIsThere(context, *check);
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
    case NoPenaltyGround::MinorDiscretionary: // whichever check found that it may be so
        return {};
    }
    Q_UNREACHABLE();
}

/// 违法行为轻微，依法可以不予行政处罚 (行政处罚法 57): one of the checks must have found that the
/// law allows it.
void lenienceChecked(GateContext &context)
{
    const std::optional<ExemptionCheck> &check = context.file.exemption;
    if (!check)
        context.refuse(u"G12", ExemptionGateText::tr(
                                   "The conditions of this ground were not gone through with their "
                                   "evidence: record the check for exemption first."));
    else if (check->outcome != ExemptionOutcome::Exempt)
        context.refuse(u"G12", ExemptionGateText::tr("The check of %1 refused to exempt the "
                                                     "party: it cannot go unpunished as minor.")
                                   .arg(toIso(check->day)));
}

} // namespace

void exemptionChecked(GateContext &context)
{
    const auto *decision = context.as<DecideNoPenalty>();
    if (decision && decision->ground == NoPenaltyGround::MinorDiscretionary)
        return lenienceChecked(context);
    const std::optional<ExemptionGround> ground =
        decision ? checkFor(decision->ground) : std::nullopt;
    if (!ground)
        return;
    const bool needsFirst = *ground == ExemptionGround::FirstOffence;
    const std::optional<ExemptionCheck> &check = context.file.exemption;
    if (!check)
        context.refuse(
            u"G12", needsFirst
                        ? ExemptionGateText::tr("Whether it is the first time was not looked up: "
                                                "record the check for exemption first.")
                        : ExemptionGateText::tr("The conditions of this ground were not gone "
                                                "through with their evidence: record the check "
                                                "for exemption first."));
    else if (check->outcome != ExemptionOutcome::Exempt || check->ground != *ground ||
             (needsFirst && !check->first))
        context.refuse(
            u"G12", needsFirst
                        ? ExemptionGateText::tr("The check of %1 did not find that the party goes "
                                                "unpunished as a first offender.")
                              .arg(toIso(check->day))
                        : ExemptionGateText::tr("The check of %1 did not find that the party goes "
                                                "unpunished on this ground.")
                              .arg(toIso(check->day)));
}

} // namespace gates

} // namespace anjuan
