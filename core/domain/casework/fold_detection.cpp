// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/fold_after.h"

namespace anjuan {

DetectionState Detection::state() const
{
    if (turnedOn)
        return DetectionState::Turned;
    if (!reviews.empty() && !reviews.back().violation)
        return DetectionState::Dropped;
    if (reviews.size() < 2)
        return reviews.empty() ? DetectionState::FirstReview : DetectionState::SecondReview;
    if (reminders.empty())
        return DetectionState::Reviewed;
    return reminders.back().corrected ? DetectionState::Corrected : DetectionState::Reminded;
}

namespace fold_after {

void apply(CaseFile &file, int act, Date day, const OpenDetection &body)
{
    file.detection =
        Detection{.act = act, .detectedOn = day, .means = body.means, .device = body.device};
    file.description = body.description;
    file.place = body.place;
    file.matter = body.matter;
    file.party = body.party;
    file.unit = body.unit;
    file.leadOn = day;
    file.discoveredOn = day;
    file.stage = Stage::Detection;
    file.stageSince = day;
}

void apply(CaseFile &file, int act, Date day, const RemindParty &body)
{
    if (!file.detection)
        return;
    file.detection->reminders.push_back({.act = act, .day = day, .correctBy = body.correctBy});
    if (!body.party.isNull())
        file.party = body.party;
}

void apply(CaseFile &file, int, Date day, const CheckReminder &body)
{
    if (!file.detection || file.detection->reminders.empty())
        return;
    Detection::Reminder &reminder = file.detection->reminders.back();
    reminder.checkedOn = day;
    reminder.corrected = body.corrected;
    if (!body.corrected)
        return;
    file.stage = Stage::DetectionOver;
    file.stageSince = day;
}

/// Time runs for the lead from here; the violation was discovered when it was detected.
void apply(CaseFile &file, int, Date day, const TurnIntoLead &)
{
    if (!file.detection)
        return;
    file.detection->turnedOn = day;
    file.source = LeadSource::OffSite;
    file.leadOn = day;
    file.stage = Stage::Lead;
    file.stageSince = day;
}

} // namespace fold_after

} // namespace anjuan
