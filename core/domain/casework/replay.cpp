// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/replay.h"

#include "core/domain/casework/gates.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ReplayText {
    Q_DECLARE_TR_FUNCTIONS(ReplayText)
};

Refusals askedAgain(const CaseFile &file, const Entry &proposal, const Act &settling,
                    const Rules &rules)
{
    const Facts nobody{};
    GateContext context{.file = file,
                        .facts = nobody,
                        .rules = rules,
                        .kind = proposal.act.kind,
                        .day = settling.day,
                        .today = settling.day,
                        .act = &proposal.act,
                        .body = &proposal.body};
    if (std::holds_alternative<DecidePenalty>(proposal.body)) {
        if (!file.notice)
            context.refuse(u"G7", ReplayText::tr("The party was never told of a penalty."));
        else
            gates::notHeavierThanNoticed(context);
    }
    if (proposedBy(proposal.body)->outcome == Outcome::Penalise ||
        proposedBy(proposal.body)->outcome == Outcome::NoPenalty)
        gates::defencesAnswered(context);
    gates::reviewPassed(context);
    if (settling.account == proposal.act.account)
        context.refuseEntry(ReplayText::tr("Who proposed it approved it."),
                            u"行政处罚法第五十七条"_s);
    return std::move(context.refusals);
}

} // namespace

std::vector<UnlawfulDecision>
unlawfulDecisions(const std::vector<Act> &acts,
                  const std::function<Rules(const CaseFile &, Date)> &rulesOf)
{
    std::vector<UnlawfulDecision> found;
    const bool any = std::any_of(acts.begin(), acts.end(), [](const Act &act) {
        return act.kind == DecidePenalty::kind || act.kind == DecideNoPenalty::kind ||
               act.kind == TransferToPolice::kind || act.kind == WithdrawCase::kind;
    });
    if (!any)
        return found;
    const CaseFile now = fold(acts);
    for (std::size_t place = 0; place < acts.size(); ++place) {
        const Entry &entry = now.entries[place];
        const auto *approval = std::get_if<Approve>(&entry.body);
        if (!approval || entry.state != EntryState::Effective)
            continue;
        const Entry *stands = now.entry(approval->act);
        if (!stands || stands->state != EntryState::Effective || !proposedBy(stands->body))
            continue;
        const CaseFile before = fold({acts.begin(), acts.begin() + static_cast<qsizetype>(place)});
        const Entry *proposal = before.entry(approval->act);
        if (!proposal)
            continue;
        Refusals refusals =
            askedAgain(before, *proposal, entry.act, rulesOf(before, entry.act.day));
        if (!refusals.empty())
            found.push_back({entry.act.sequence, std::move(refusals)});
    }
    return found;
}

} // namespace anjuan
