// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"

#include <QSet>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace gates {

void enoughLeaders(GateContext &context)
{
    const auto *discussion = context.as<Discuss>();
    if (!discussion)
        return;
    const int least = context.rules.settings.discussion.leaders;
    if (discussion->leaders.size() < least)
        context.refuse(
            u"G3", GateText::tr("A collective discussion needs at least %1 leaders; %2 are named.")
                       .arg(QString::number(least), QString::number(discussion->leaders.size())));
    for (const QString &leader : discussion->leaders)
        if (!context.facts.officers.contains(leader))
            context.refuse(u"G3", GateText::tr("“%1” is no officer of this bureau.").arg(leader));
        else if (!context.facts.leaders.contains(leader))
            context.refuse(u"G3",
                           GateText::tr("%1 is no leader of the bureau: only leaders discuss "
                                        "a decision.")
                               .arg(context.facts.officers.value(leader).name));
    if (discussion->topic == DiscussionTopic::Decision && !discussion->conclusion)
        context.refuse(u"G3", GateText::tr("A discussion of the decision needs its conclusion."));
}

void discussionInForm(GateContext &context)
{
    const auto *discussion = context.as<Discuss>();
    if (!discussion)
        return;
    if (discussion->from && discussion->to && *discussion->to <= *discussion->from)
        context.refuse(u"G3", GateText::tr("The discussion ended (%1) before it began (%2).")
                                  .arg(discussion->to->toString(), discussion->from->toString()));
    if (!discussion->chair.isEmpty() && !discussion->leaders.contains(discussion->chair))
        context.refuse(u"G3",
                       GateText::tr("%1 chaired the discussion, but is not among the leaders "
                                    "present.")
                           .arg(context.facts.officers.value(discussion->chair).name));
}

void viewToConfirm(GateContext &context)
{
    const auto *view = context.as<ConfirmView>();
    const QString own =
        context.facts.actor.officer.isNull() ? QString() : context.facts.actor.officer.toString();
    const auto isOpenFor = [&](const Discussion &one) { return one.silent().contains(own); };
    const auto &discussions = context.file.discussions;
    if (!view) {
        if (std::none_of(discussions.begin(), discussions.end(), isOpenFor))
            context.refuseEntry(GateText::tr("There is no discussion in this case whose record "
                                             "waits for %1 to confirm it.")
                                    .arg(context.facts.actor.name));
        return;
    }
    const auto found =
        std::find_if(discussions.begin(), discussions.end(),
                     [&](const Discussion &one) { return one.act == view->discussion; });
    if (found == discussions.end()) {
        context.refuseEntry(
            GateText::tr("Act %1 is no collective discussion of this case.").arg(view->discussion));
        return;
    }
    if (own.isEmpty() || view->leader != own || !found->leaders.contains(own))
        context.refuse(u"G3", GateText::tr("%1 is not among the leaders of the discussion of %2: "
                                           "each confirms his own view by his own account.")
                                  .arg(context.facts.actor.name, toIso(found->day)));
    else if (!isOpenFor(*found))
        context.refuse(u"G3", GateText::tr("%1 has said already whether the record of %2 has his "
                                           "view.")
                                  .arg(context.facts.actor.name, toIso(found->day)));
    if (context.day < found->day)
        context.refuseEntry(
            GateText::tr("It is dated before the discussion of %1.").arg(toIso(found->day)));
    if (!view->confirms && view->view.trimmed().isEmpty())
        context.refuse(u"G3", GateText::tr("Who says that the record is wrong says what his view "
                                           "is: fill in “View in one’s own words”."));
}

void hearingBeforeDiscussion(GateContext &context)
{
    const auto *discussion = context.as<Discuss>();
    if (discussion && discussion->topic == DiscussionTopic::Decision)
        if (const QString owed = owedHearing(context); !owed.isEmpty())
            context.refusals.push_back({u"G3"_s, owed, u"行政处罚法第五十七条、第六十五条"_s});
}

/// Who was there, what each said and how each voted; the conclusion is the majority's.
void everyLeaderVoted(GateContext &context)
{
    const auto *discussion = context.as<Discuss>();
    if (!discussion || discussion->topic == DiscussionTopic::Extension)
        return;
    QSet<QString> voted;
    int inFavour = 0;
    for (const LeaderVote &vote : discussion->votes) {
        const QString name = context.facts.officers.value(vote.leader).name;
        if (!discussion->leaders.contains(vote.leader))
            context.refuse(
                u"G3", GateText::tr("%1 voted, but is not among the leaders present.").arg(name));
        if (voted.contains(vote.leader))
            context.refuse(u"G3", GateText::tr("%1 voted twice.").arg(name));
        voted.insert(vote.leader);
        inFavour += vote.vote == Vote::For;
    }
    for (const QString &leader : discussion->leaders)
        if (!voted.contains(leader))
            context.refuse(u"G3", GateText::tr("The view and vote of %1 are missing.")
                                      .arg(context.facts.officers.value(leader).name));
    if (context.refusals.empty() && 2 * inFavour <= discussion->leaders.size())
        context.refuse(u"G3", GateText::tr("%1 of %2 leaders voted for the conclusion: that is no "
                                           "majority.")
                                  .arg(QString::number(inFavour),
                                       QString::number(discussion->leaders.size())));
}

} // namespace gates

} // namespace anjuan
