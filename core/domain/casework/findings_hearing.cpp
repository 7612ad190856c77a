// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/articles_cited.h"
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"
#include "core/domain/casework/gate_facts.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

void notNotified(Examination &file)
{
    if (file.penalised() && !file.file.notice)
        file.object(FindingText::tr("A penalty was decided, and the party was never told what was "
                                    "intended."),
                    file.file.decision->act);
}

void heavierThanNoticed(Examination &file)
{
    if (file.penalised() && file.file.notice &&
        !gates::within(file.file.decision->penalties, file.file.notice->penalties))
        file.object(FindingText::tr("The decision (fine %1) is heavier than what the party was "
                                    "told (fine %2).")
                        .arg(gates::yuan(fineOf(file.file.decision->penalties)),
                             gates::yuan(fineOf(file.file.notice->penalties))),
                    file.file.decision->act);
}

/// What facts are, no program can compare; that two texts share no word, it can say.
void otherThanNoticed(Examination &file)
{
    const auto *decision = file.decided<DecidePenalty>();
    if (!decision || !file.file.notice)
        return;
    const Notice &notice = *file.file.notice;
    if (const QStringList other = articlesNotTold(decision->basis, notice.basis); !other.isEmpty())
        file.object(FindingText::tr("The party was not told that %1 would be applied.")
                        .arg(other.join(FindingText::tr("; "))),
                    file.file.decision->act);
    if (factsHaveLittleInCommon(decision->facts, notice.facts))
        file.object(FindingText::tr("The facts of the decision and those the party was told have "
                                    "hardly a word in common, and it was not told anew."),
                    file.file.decision->act);
}

void hearingNotOffered(Examination &file)
{
    if (!file.file.notice || file.file.notice->hearingOffered ||
        file.file.notice->intends != Outcome::Penalise)
        return;
    const QStringList reasons = hearingReasons(file.file.notice->penalties, file.around.partyKind,
                                               file.rulesOn(file.file.notice->day));
    if (!reasons.isEmpty())
        file.object(FindingText::tr("The party was not told of its right to a hearing: %1.")
                        .arg(reasons.join(FindingText::tr("; "))),
                    file.file.notice->act);
}

void hearingNotHeld(Examination &file)
{
    if (!file.penalised() || !file.file.notice)
        return;
    const Hearing &hearing = file.file.notice->hearing;
    if (hearing.requestedOn && !hearing.declinedOn && !hearing.heldOn)
        file.object(FindingText::tr("The party asked for a hearing on %1; it was neither held nor "
                                    "declined.")
                        .arg(toIso(*hearing.requestedOn)),
                    file.file.notice->act);
}

/// 听证公开举行: who may come must have been able to know of it.
void hearingNotAnnounced(Examination &file)
{
    const NotifyHearing *call = nullptr;
    int act = 0;
    file.each<NotifyHearing>([&](const Entry &entry, const NotifyHearing &one) {
        call = &one;
        act = entry.act.sequence;
    });
    file.each<HoldHearing>([&](const Entry &, const HoldHearing &hearing) {
        if (!call || hearing.outcome != HearingOutcome::Held || call->closed ||
            !call->announced.trimmed().isEmpty())
            return;
        file.object(FindingText::tr("The hearing called for %1 was to be public, and nothing says "
                                    "where it was announced; nor was it closed for a secret or for "
                                    "privacy.")
                        .arg(toIso(call->hearingOn)),
                    act);
        call = nullptr;
    });
}

/// 决定应当根据听证笔录: heavier than its report recommends, and not a word why.
void departsFromHearing(Examination &file)
{
    const auto *decision = file.decided<DecidePenalty>();
    if (!decision || !file.file.notice || !file.file.notice->hearing.recommends)
        return;
    const Hearing &hearing = file.file.notice->hearing;
    const bool within = hearing.recommends == Outcome::Penalise &&
                        gates::within(decision->penalties, hearing.penalties);
    if (!within && decision->hearingDeparture.trimmed().isEmpty())
        file.object(FindingText::tr("The decision is heavier than the report of the hearing of %1 "
                                    "recommends, and does not say why.")
                        .arg(toIso(hearing.heldOn.value_or(file.file.decision->day))),
                    file.file.decision->act);
}

void defenceNotAnswered(Examination &file)
{
    if (!file.file.notice)
        return;
    for (const Defence &defence : file.file.notice->defences)
        if (!defence.reexaminedOn)
            file.object(file.file.decision ? Finding::Severity::Veto : Finding::Severity::Points,
                        FindingText::tr("The defence of %1 was not re-examined in writing.")
                            .arg(toIso(defence.day)),
                        defence.act);
}

/// Who gives the opinion, and the leaders who discuss, must know what became of the defence.
void defenceAnsweredLate(Examination &file)
{
    std::optional<Date> discussedOn;
    for (const Discussion &discussion : file.file.discussions)
        if (discussion.topic == DiscussionTopic::Decision)
            discussedOn = discussion.day;
    for (const Notice *notice : file.file.notices())
        for (const Defence &defence : notice->defences) {
            if (!defence.reexaminedOn)
                continue;
            const auto isBetween = [&](const std::optional<Date> &day) {
                return day && *day >= defence.day && *day < *defence.reexaminedOn;
            };
            const auto add = [&](const QString &sentence, Date day) {
                file.object(
                    sentence.arg(toIso(defence.day), toIso(*defence.reexaminedOn), toIso(day)),
                    defence.act);
            };
            if (file.file.decision && isBetween(file.file.decision->day))
                add(FindingText::tr("The defence of %1 was re-examined on %2, after the decision "
                                    "of %3."),
                    file.file.decision->day);
            else if (isBetween(discussedOn))
                add(FindingText::tr("The defence of %1 was re-examined on %2, after the leaders "
                                    "discussed the case on %3."),
                    *discussedOn);
            else if (!file.file.reviews.empty() && isBetween(file.file.reviews.back().givenOn))
                add(FindingText::tr("The defence of %1 was re-examined on %2, after the legality "
                                    "opinion of %3."),
                    *file.file.reviews.back().givenOn);
        }
}

} // namespace

std::vector<FindingRule> finding_rules::ofHearingTheParty()
{
    using enum Finding::Severity;
    return {
        {"not_notified"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "The party was not notified"),
         "行政处罚法第四十四条、第六十二条",
         QT_TRANSLATE_NOOP("Finding", "Revoke the decision, notify the party, and decide anew."),
         notNotified},
        {"heavier_than_noticed"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "The decision is heavier than the notice"),
         "行政处罚法第四十四条、第四十五条",
         QT_TRANSLATE_NOOP("Finding", "Decide within the notice, or notify the party again."),
         heavierThanNoticed},
        {"other_than_noticed"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "The decision is of something else than the notice"),
         "行政处罚法第四十四条、第四十五条、第五十八条",
         QT_TRANSLATE_NOOP("Finding", "Notify the party of the facts and the law that are applied, "
                                      "and have the decision reviewed."),
         otherThanNoticed},
        {"hearing_not_offered"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "The right to a hearing was not told"),
         "行政处罚法第六十三条",
         QT_TRANSLATE_NOOP("Finding", "Notify the party again, with its right to a hearing."),
         hearingNotOffered},
        {"hearing_not_held"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "A hearing that was asked for was not held"),
         "行政处罚法第六十三条、第六十四条",
         QT_TRANSLATE_NOOP("Finding", "Hold the hearing, and decide by its record."),
         hearingNotHeld},
        {"hearing_not_announced"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "A public hearing was not announced"),
         "行政处罚法第六十四条第三项",
         QT_TRANSLATE_NOOP("Finding",
                           "Put the announcement into the file and correct the entry, or "
                           "say that the hearing was closed, and why."),
         hearingNotAnnounced},
        {"departs_from_hearing"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "The decision departs from the hearing"),
         "行政处罚法第六十五条",
         QT_TRANSLATE_NOOP("Finding", "Say in the reasons, by the record of the hearing, why the "
                                      "recommendation was not followed."),
         departsFromHearing},
        {"defence_not_answered"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "A defence was not re-examined"),
         "行政处罚法第四十五条；住房和城乡建设行政处罚程序规定第二十二条",
         QT_TRANSLATE_NOOP("Finding", "Re-examine the defence and answer it in writing."),
         defenceNotAnswered},
        {"late_reexamination"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "A defence was re-examined late"), "行政处罚法第四十五条",
         QT_TRANSLATE_NOOP("Finding", "Lay the re-examination before whoever gave the opinion or "
                                      "discussed the case, and have them say it again."),
         defenceAnsweredLate},
    };
}

} // namespace anjuan
