// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Gave or seconded an opinion on it, even one that was sent back.
bool reviewedIt(const GateContext &context, const QString &officer)
{
    const QString login = context.facts.logins.value(officer);
    return std::any_of(context.file.entries.begin(), context.file.entries.end(),
                       [&](const Entry &entry) {
                           const auto *opinion = std::get_if<Review>(&entry.body);
                           if (entry.state != EntryState::Effective ||
                               (!opinion && !std::holds_alternative<SecondReview>(entry.body)))
                               return false;
                           return (!login.isEmpty() && entry.act.account == login) ||
                                  (opinion && opinion->reviewers.contains(officer));
                       });
}

} // namespace

namespace gates {

void penaltiesFitOutcome(GateContext &context)
{
    const std::optional<Proposal> proposal = proposalOf(context);
    if (!proposal)
        return;
    if (proposal->outcome == Outcome::Penalise && proposal->penalties.empty())
        context.refuseEntry(GateText::tr("A penalty is proposed, but none is named."),
                            u"行政处罚法第四十四条"_s);
    if (proposal->outcome != Outcome::Penalise && !proposal->penalties.empty())
        context.refuseEntry(GateText::tr("Penalties are named, but no penalty is proposed."));
}

void hearingOffered(GateContext &context)
{
    const auto *notice = context.as<Notify>();
    if (!notice || notice->intends != Outcome::Penalise || notice->hearingOffered)
        return;
    const QStringList reasons =
        hearingReasons(notice->penalties, context.facts.partyKind, context.rules);
    if (!reasons.isEmpty())
        context.refuse(u"G1", GateText::tr("The party must be told of its right to a hearing: %1.")
                                  .arg(reasons.join(GateText::tr("; "))));
}

void defenceToAnswer(GateContext &context)
{
    const auto &defences = context.file.notice->defences;
    const bool open = std::any_of(defences.begin(), defences.end(),
                                  [](const Defence &defence) { return !defence.reexaminedOn; });
    if (!open)
        context.refuseEntry(GateText::tr("There is no defence that waits for an answer."));
}

void waiverInWriting(GateContext &context)
{
    const auto *waiver = context.as<Waive>();
    if (waiver && !waiver->inWriting)
        context.refuse(u"T12b", GateText::tr("Only a waiver in writing shortens the term."));
    if (context.body && !noticeServedOn(context))
        context.refuse(u"T12b",
                       GateText::tr("The notice is not served yet; there is nothing to waive."));
}

void hearingNotYetAsked(GateContext &context)
{
    if (context.file.notice->hearing.requestedOn)
        context.refuseEntry(GateText::tr("A hearing was asked for on %1 already.")
                                .arg(toIso(*context.file.notice->hearing.requestedOn)));
    if (!noticeServedOn(context))
        context.refuse(u"T12a", GateText::tr("The notice is not served yet."));
}

void hearingMayBeDeclined(GateContext &context)
{
    const Notice &notice = *context.file.notice;
    if (!notice.hearing.requestedOn)
        context.refuseEntry(GateText::tr("No hearing was asked for."));
    else if (notice.hearing.declinedOn || notice.hearing.heldOn)
        context.refuseEntry(GateText::tr("The request was answered already."));
    else if (askedInTime(context.file, notice, context.rules, context.day) &&
             (notice.hearingOffered ||
              !hearingReasons(notice.penalties, context.facts.partyKind, context.rules).isEmpty()))
        context.refuse(
            u"G1",
            GateText::tr(
                "The request came in time in a case that has a hearing: it cannot be declined."));
}

void hearingAsked(GateContext &context)
{
    const Hearing &hearing = context.file.notice->hearing;
    if (!hearing.requestedOn)
        context.refuseEntry(GateText::tr("No hearing was asked for."));
    else if (hearing.declinedOn)
        context.refuseEntry(GateText::tr("The request for a hearing was declined on %1.")
                                .arg(toIso(*hearing.declinedOn)));
    else if (hearing.heldOn)
        context.refuseEntry(
            GateText::tr("The hearing was held on %1.").arg(toIso(*hearing.heldOn)));
}

void independentChair(GateContext &context)
{
    QString chair;
    if (const auto *call = context.as<NotifyHearing>())
        chair = call->chair;
    if (const auto *hearing = context.as<HoldHearing>())
        chair = hearing->chair;
    if (chair.isEmpty())
        return;
    if (!context.facts.officers.contains(chair))
        context.refuseEntry(GateText::tr("“%1” is no officer of this bureau.").arg(chair));
    else if (context.file.investigators.contains(chair))
        context.refuse(u"G14",
                       GateText::tr("%1 investigated this case and cannot chair its hearing.")
                           .arg(context.facts.officers.value(chair).name));
    else if (context.file.recused.contains(chair))
        context.refuse(u"G14",
                       GateText::tr("%1 was recused from this case and cannot chair its hearing.")
                           .arg(context.facts.officers.value(chair).name));
    else if (reviewedIt(context, chair))
        context.refuse(u"G14", GateText::tr("%1 reviewed the legality of this case and cannot "
                                            "chair its hearing.")
                                   .arg(context.facts.officers.value(chair).name));
}

/// 决定应当根据听证笔录: the decision follows the report, so there must be one that says what to
/// do.
void hearingReported(GateContext &context)
{
    const auto *hearing = context.as<HoldHearing>();
    if (!hearing || hearing->outcome != HearingOutcome::Held)
        return;
    const QString article = u"行政处罚法第六十四条、第六十五条"_s;
    if (hearing->opinion.trimmed().isEmpty())
        context.refusals.push_back(
            {u"G1"_s,
             GateText::tr("The hearing was held: its record needs the chair’s report in “Opinion "
                          "of the chair”."),
             article});
    if (!hearing->recommends)
        context.refusals.push_back(
            {u"G1"_s,
             GateText::tr("The hearing was held: say in “What the report recommends” what the "
                          "chair recommends."),
             article});
    else if (*hearing->recommends == Outcome::Penalise && hearing->penalties.empty())
        context.refusals.push_back(
            {u"G1"_s,
             GateText::tr("The report recommends a penalty: name it in “Penalties the report "
                          "recommends”."),
             article});
}

void hearingFarEnough(GateContext &context)
{
    const auto *call = context.as<NotifyHearing>();
    if (!call)
        return;
    const Reckoning latest = latestHearingNotice(call->hearingOn, context.rules);
    if (context.day > latest.due)
        context.refuse(u"T13", GateText::tr("A hearing on %1 must be notified by %2.")
                                   .arg(toIso(call->hearingOn), toIso(latest.due)));
}

void hearingToAdjourn(GateContext &context)
{
    const Hearing &hearing = context.file.notice->hearing;
    if (!hearing.hearingOn || hearing.heldOn || hearing.declinedOn)
        context.refuseEntry(GateText::tr("There is no hearing to adjourn."));
}

void atMostTwoRepresentatives(GateContext &context)
{
    const auto *hearing = context.as<HoldHearing>();
    if (hearing && hearing->representatives.size() > 2)
        context.refuseEntry(GateText::tr("The party has one or two representatives at a hearing."),
                            u"行政处罚法第六十四条"_s);
}

void hearingCalled(GateContext &context)
{
    const Hearing &hearing = context.file.notice->hearing;
    if (!hearing.hearingOn) {
        context.refuseEntry(GateText::tr("No hearing was called."));
        return;
    }
    if (hearing.heldOn) {
        context.refuseEntry(
            GateText::tr("The hearing was held on %1.").arg(toIso(*hearing.heldOn)));
        return;
    }
    if (const auto *held = context.as<HoldHearing>();
        held && !hearing.chair.isEmpty() && held->chair != hearing.chair)
        context.refusals.push_back(
            {u"G14"_s,
             GateText::tr("The party was told that %1 chairs the hearing, and could ask for that "
                          "person’s recusal. Notify the hearing again with another chair.")
                 .arg(context.facts.officers.value(hearing.chair).name),
             u"行政处罚法第六十四条第四项"_s});
    const IssuedDocument *call = context.file.document(hearing.noticeAct);
    const std::optional<Date> served =
        call ? servedOn(*call, context.rules, context.day) : std::nullopt;
    const Date latest = latestHearingNotice(*hearing.hearingOn, context.rules).due;
    if (!served)
        context.refuse(u"T13", GateText::tr("The notice of the hearing is not served."));
    else if (*served > latest)
        context.refuse(
            u"T13",
            GateText::tr(
                "The notice of the hearing was served on %1; for a hearing on %2 it was due on %3. "
                "Call the hearing again.")
                .arg(toIso(*served), toIso(*hearing.hearingOn), toIso(latest)));
    if (context.body && context.day != *hearing.hearingOn)
        context.refuseEntry(GateText::tr("The hearing was called for %1, not for %2.")
                                .arg(toIso(*hearing.hearingOn), toIso(context.day)));
}

void extensionInTime(GateContext &context)
{
    const std::vector<Limit> all = limits(context.file, context.rules, context.day);
    const Limit *limit = limitOf(all, u"T04");
    if (limit && limit->state == Limit::State::Overdue)
        context.refuse(
            u"T04",
            GateText::tr("The decision was due on %1; an extension after that comes too late.")
                .arg(toIso(limit->due)));
    const auto *extension = context.as<ExtendCase>();
    if (!extension)
        return;
    const QStringView id = extension->level == ExtensionLevel::Leader ? u"T05" : u"T06";
    const Rule *rule = context.rules.law.rule(id, context.day);
    const int most = rule ? rule->term.count : 0;
    int granted = 0;
    bool byLeader = false;
    for (const Extension &earlier : context.file.extensions) {
        granted += earlier.level == extension->level ? earlier.days : 0;
        byLeader = byLeader || earlier.level == ExtensionLevel::Leader;
    }
    if (extension->days < 1 || granted + extension->days > most)
        context.refuse(
            id,
            GateText::tr(
                "At this level the time is lengthened by at most %1 days; %2 are granted already.")
                .arg(QString::number(most), QString::number(granted)));
    if (extension->level == ExtensionLevel::Collective && !byLeader)
        context.refuse(u"T06",
                       GateText::tr("The leader’s extension comes before the collective one."));
}

void extensionDiscussed(GateContext &context)
{
    const auto *extension = context.as<ExtendCase>();
    if (!extension || extension->level != ExtensionLevel::Collective)
        return;
    const bool done = std::any_of(context.file.discussions.begin(), context.file.discussions.end(),
                                  [](const Discussion &discussion) {
                                      return discussion.topic == DiscussionTopic::Extension;
                                  });
    if (!done)
        context.refuse(u"T06",
                       GateText::tr("The second extension needs a collective discussion of it."));
}

} // namespace gates

} // namespace anjuan
