// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/gates.h"

namespace anjuan::gates {

using namespace Qt::StringLiterals;

namespace {

const QString offSite = u"行政处罚法第四十一条"_s;

} // namespace

void reviewedByTwo(GateContext &context)
{
    const std::optional<Detection> &detection = context.file.detection;
    if (!detection)
        return;
    if (detection->reviews.size() >= 2)
        context.refuseEntry(GateText::tr("The detection was reviewed twice."));
    else if (!detection->reviews.empty() &&
             detection->reviews.front().account == context.facts.actor.account)
        context.refuseEntry(GateText::tr("Whoever reviewed it first cannot review it again: the "
                                         "second review is another person's."),
                            offSite);
}

void detectionReviewed(GateContext &context)
{
    const std::optional<Detection> &detection = context.file.detection;
    if (!detection || detection->reviews.size() < 2)
        context.refuseEntry(
            GateText::tr("Before two reviews nothing may be made of what was detected."), offSite);
}

void reminderLiesAhead(GateContext &context)
{
    const auto *reminder = context.as<RemindParty>();
    if (reminder && reminder->correctBy < context.day)
        context.refuseEntry(GateText::tr("The day by which to correct lies before the reminder."));
    if (reminder && reminder->party.isNull() && context.file.party.isNull())
        context.refuseEntry(GateText::tr("Who was reminded is missing."));
}

void reminderToCheck(GateContext &context)
{
    const std::optional<Detection> &detection = context.file.detection;
    if (!detection || detection->reminders.empty() || detection->reminders.back().checkedOn)
        context.refuseEntry(GateText::tr("There is no reminder that waits for a check."));
    else if (context.act && context.day < detection->reminders.back().day)
        context.refuseEntry(GateText::tr("The party was reminded on %1, after this.")
                                .arg(toIso(detection->reminders.back().day)));
}

} // namespace anjuan::gates
