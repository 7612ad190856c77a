// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/articles_cited.h"
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The day of a hearing that was held or recorded after the discussion.
std::optional<Date> heardSince(const CaseFile &file, const Discussion &discussion)
{
    for (const Entry &entry : file.entries)
        if (std::holds_alternative<HoldHearing>(entry.body) &&
            entry.state == EntryState::Effective &&
            (entry.act.sequence > discussion.act || entry.act.day > discussion.day))
            return entry.act.day;
    return {};
}

/// 决定应当根据听证笔录: what is heavier than the report recommends says why it is not followed.
void followsTheHearing(GateContext &context, const Notice &notice)
{
    const auto *decision = context.as<DecidePenalty>();
    const Hearing &hearing = notice.hearing;
    if (!decision || !hearing.heldOn || !hearing.recommends)
        return;
    const bool follows = hearing.recommends == Outcome::Penalise &&
                         gates::within(decision->penalties, hearing.penalties);
    if (!follows && decision->hearingDeparture.trimmed().isEmpty())
        context.refusals.push_back(
            {u"G1"_s,
             GateText::tr("The report of the hearing of %1 recommends less than the decision "
                          "imposes. Say in “Why the report of the hearing is not followed” why.")
                 .arg(toIso(*hearing.heldOn)),
             u"行政处罚法第六十五条"_s});
}

/// The party is told of the law that is applied; another one needs another notice.
void appliesWhatWasTold(GateContext &context, const DecidePenalty &decision, const Notice &notice)
{
    if (const QStringList other = articlesNotTold(decision.basis, notice.basis); !other.isEmpty())
        context.refuse(u"G7", GateText::tr("The party was not told that %1 would be applied. "
                                           "Notify it again, and have the decision reviewed.")
                                  .arg(other.join(GateText::tr(", "))));
    for (const Entry &entry : context.file.entries) {
        const auto *slip = std::get_if<CorrectEntry>(&entry.body);
        if (slip && entry.state == EntryState::Effective && entry.act.sequence > notice.act &&
            slip->changes.contains(u"matter"_s))
            context.refuse(u"G7", GateText::tr("Act %1 changed the matter since the party was "
                                               "told. Notify it again, and have the decision "
                                               "reviewed.")
                                      .arg(entry.act.sequence));
    }
}

} // namespace

namespace gates {

void noticeTermsOver(GateContext &context)
{
    const Notice &notice = *context.file.notice;
    const std::optional<Date> served = noticeServedOn(context);
    if (!served) {
        context.refuse(u"T12b", GateText::tr("The notice is not served: nothing may be decided "
                                             "before the party was told and heard."));
        return;
    }
    if (notice.intends != Outcome::Penalise)
        context.refuse(u"G7",
                       GateText::tr("The party was not told of a penalty; notify it first."));
    const auto wait = [&](QStringView id, bool answered, const QString &sentence) {
        const Rule *rule = context.rules.law.rule(id, *served);
        if (!rule || answered)
            return;
        const Reckoning reckoning = reckon(*served, rule->term, context.rules.calendar);
        if (context.day <= reckoning.due)
            context.refuse(id, sentence.arg(toIso(reckoning.due)));
    };
    wait(u"T12b", notice.statementWaivedOn.has_value(),
         GateText::tr(
             "The party may state its defence until %1, unless it waives that in writing."));
    if (notice.hearingOffered)
        wait(u"T12a", notice.hearingWaivedOn || notice.hearing.heldOn,
             GateText::tr(
                 "The party may ask for a hearing until %1, unless it waives that in writing."));
}

void defencesAnswered(GateContext &context)
{
    if (!context.file.notice)
        return;
    for (const Defence &defence : context.file.notice->defences)
        if (!defence.reexaminedOn)
            context.refuseEntry(
                GateText::tr("The defence of %1 (act %2) is not re-examined in writing.")
                    .arg(toIso(defence.day), QString::number(defence.act)),
                u"行政处罚法第四十五条；住房和城乡建设行政处罚程序规定第二十二条"_s);
}

void hearingDone(GateContext &context)
{
    const Notice &notice = *context.file.notice;
    const QStringList reasons =
        hearingReasons(notice.penalties, context.facts.partyKind, context.rules);
    if (!reasons.isEmpty() && !notice.hearingOffered)
        context.refuse(
            u"G1",
            GateText::tr("The party was not told of its right to a hearing, and must be: %1.")
                .arg(reasons.join(GateText::tr("; "))));
    const Hearing &hearing = notice.hearing;
    if (const QString owed = owedHearing(context); !owed.isEmpty())
        context.refuse(u"G1", owed);
    else if (hearing.requestedOn && !hearing.declinedOn && !hearing.heldOn)
        context.refuse(u"G1", GateText::tr("The hearing asked for on %1 came too late and is not "
                                           "answered: decline it.")
                                  .arg(toIso(*hearing.requestedOn)));
    followsTheHearing(context, notice);
}

void notHeavierThanNoticed(GateContext &context)
{
    const auto *decision = context.as<DecidePenalty>();
    if (decision && !within(decision->penalties, context.file.notice->penalties))
        context.refuse(u"G7", GateText::tr("The decision is heavier than what the party was told "
                                           "(fine %1). Notify it again, or decide within it.")
                                  .arg(yuan(fineOf(context.file.notice->penalties))));
    if (decision)
        appliesWhatWasTold(context, *decision, *context.file.notice);
}

void discussed(GateContext &context)
{
    const auto *decision = context.as<DecidePenalty>();
    const Penalties penalties = decision ? decision->penalties : proposedPenalties(context.file);
    const QStringList reasons =
        discussionReasons(context.file, penalties, context.facts.partyKind, context.rules);
    // What the leaders were asked once is not decided over their heads, whether it had to be or
    // not.
    const bool isOwed = !reasons.isEmpty();
    for (auto discussion = context.file.discussions.rbegin();
         discussion != context.file.discussions.rend(); ++discussion) {
        if (discussion->topic != DiscussionTopic::Decision)
            continue;
        if (const int act = amendedByOthers(context.file, discussion->act))
            context.refuse(u"G3", GateText::tr("Act %1 changed what the leaders concluded on %2: "
                                               "the discussion counts no more. Discuss it again.")
                                      .arg(QString::number(act), toIso(discussion->day)));
        else if (!discussion->deniedBy.isEmpty())
            context.refuse(u"G3", GateText::tr("A leader says that the record of the discussion of "
                                               "%1 does not have his view: discuss it again.")
                                      .arg(toIso(discussion->day)));
        else if (discussion->conclusion != Outcome::Penalise)
            context.refuse(
                u"G3",
                GateText::tr("The collective discussion of %1 did not conclude on a penalty.")
                    .arg(toIso(discussion->day)));
        else if (const auto heard = heardSince(context.file, *discussion); heard && isOwed)
            context.refusals.push_back(
                {u"G3"_s,
                 GateText::tr("The hearing of %1 came after the collective discussion of %2: its "
                              "record must be discussed as well.")
                     .arg(toIso(*heard), toIso(discussion->day)),
                 u"行政处罚法第五十七条、第六十五条"_s});
        else if (isOwed && decision && !discussion->penalties.empty() &&
                 discussion->penalties != decision->penalties)
            context.refuse(
                u"G3", GateText::tr("The collective discussion of %1 agreed on other penalties.")
                           .arg(toIso(discussion->day)));
        return;
    }
    if (isOwed)
        context.refuse(
            u"G3", GateText::tr("The decision needs a collective discussion by the leaders (%1).")
                       .arg(reasons.join(GateText::tr("; "))));
}

void actNotFinedBefore(GateContext &context)
{
    const std::optional<Proposal> proposal = proposalOf(context);
    if (!proposal || fineOf(proposal->penalties).fen == 0)
        return;
    const auto *onTheSpot = context.as<SummaryDecide>();
    const QString place = onTheSpot ? onTheSpot->place : context.file.place;
    for (const EarlierFine &fine : context.facts.earlierFines)
        if (samePlace(fine.place, place))
            context.refuse(
                u"G6", GateText::tr("The party was fined for this act before: %1, committed on %2.")
                           .arg(fine.number, toIso(fine.occurredOn)));
}

void remediesByName(GateContext &context)
{
    if (!context.act)
        return;
    for (QLatin1StringView name : {"reconsideration_body"_L1, "court"_L1}) {
        const QString text = context.act->content.value(name).toString();
        if (text.contains(u"有管辖权"_s) || text.contains(u"上一级"_s))
            context.refuse(
                u"G9", GateText::tr("“%1” names no body: the party must be told of it by its name.")
                           .arg(text.left(40)));
    }
}

void withinSummaryLimits(GateContext &context)
{
    const auto *decision = context.as<SummaryDecide>();
    if (!decision)
        return;
    if (!context.facts.partyKind) {
        context.refuse(
            u"G8", GateText::tr("Whether the party is a citizen or an organisation is not known."));
        return;
    }
    const Money most = context.rules.settings.summaryFine.of(
        partyClass(*context.facts.partyKind, context.rules.settings));
    for (const Penalty &penalty : decision->penalties)
        if (penalty.kind != PenaltyKind::Fine && penalty.kind != PenaltyKind::Warning)
            context.refuse(u"G8",
                           GateText::tr("On the spot only a warning or a fine may be imposed."));
    if (fineOf(decision->penalties) > most)
        context.refuse(
            u"G8", GateText::tr("On the spot a fine of at most %1 may be imposed on this party.")
                       .arg(yuan(most)));
}

void defenceHeard(GateContext &context)
{
    const auto *decision = context.as<SummaryDecide>();
    if (decision && !decision->defenceHeard)
        context.refuseEntry(
            GateText::tr("The party must be heard before the decision, on the spot as well."),
            u"行政处罚法第四十四条、第四十五条"_s);
}

void summaryOnly(GateContext &context)
{
    if (context.file.procedure != Procedure::Summary)
        context.refuseEntry(GateText::tr("Only a decision made on the spot is filed for record."),
                            u"行政处罚法第五十二条"_s);
}

void notYetOnRecord(GateContext &context)
{
    if (context.file.filedForRecordOn)
        context.refuseEntry(GateText::tr("It was filed for record on %1.")
                                .arg(toIso(*context.file.filedForRecordOn)));
}

} // namespace gates

} // namespace anjuan
