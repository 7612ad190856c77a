// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/rows.h"

#include <algorithm>

namespace anjuan {

namespace {

RemedyRow rowOf(const SuitInstance &instance)
{
    RemedyRow row{.kind = RemedyKind::Suit,
                  .act = instance.act,
                  .instance = nameOf(instanceNames, instance.instance),
                  .begunOn = instance.openedOn,
                  .endedOn = instance.servedOn};
    if (instance.outcome) {
        row.outcome = nameOf(courtOutcomeNames, *instance.outcome);
        row.against = isLost(*instance.outcome);
    }
    row.settled = instance.result.settled;
    row.heard = !instance.sessions.empty();
    for (const CourtSession &session : instance.sessions) {
        row.attended = row.attended || leaderAttended(session);
        row.chief =
            row.chief || (leaderAttended(session) && session.attendance == Attendance::Chief);
    }
    return row;
}

RemedyRow rowOf(const Reconsideration &one)
{
    RemedyRow row{.kind = RemedyKind::Reconsideration,
                  .act = one.act,
                  .begunOn = one.acceptedOn.value_or(one.appliedOn),
                  .endedOn = one.servedOn};
    if (one.outcome) {
        row.outcome = nameOf(reconsiderationOutcomeNames, *one.outcome);
        row.against = corrects(*one.outcome);
    }
    row.settled = one.result.settled;
    row.heard = one.attendance.has_value();
    row.attended = one.attendance == Attendance::Chief || one.attendance == Attendance::Deputy ||
                   one.attendance == Attendance::InCharge;
    row.chief = one.attendance == Attendance::Chief;
    return row;
}

RemedyRow rowOf(const CourtEnforcement &one)
{
    RemedyRow row{.kind = RemedyKind::Enforcement,
                  .act = one.act,
                  .begunOn = one.appliedOn,
                  .endedOn = one.ruledOn ? one.ruledOn : one.turnedDownOn};
    if (one.turnedDownOn)
        row.outcome = nameOf(enforcementRulingNames, EnforcementRuling::Refused);
    else if (one.ruling)
        row.outcome = nameOf(enforcementRulingNames, *one.ruling);
    row.against = one.turnedDownOn.has_value();
    row.settled = one.result == EnforcementResult::Full;
    return row;
}

} // namespace

std::vector<RemedyRow> remedyRowsOf(const CaseFile &file)
{
    std::vector<RemedyRow> rows;
    for (const Reconsideration &one : file.remedies.reconsiderations)
        rows.push_back(rowOf(one));
    for (const Suit &suit : file.remedies.suits)
        for (const SuitInstance &instance : suit.instances) {
            rows.push_back(rowOf(instance));
            for (const CourtNotice &notice : instance.notices)
                rows.push_back({.kind = RemedyKind::Session,
                                .act = notice.act,
                                .instance = nameOf(instanceNames, instance.instance),
                                .begunOn = notice.sessionOn,
                                .attended = notice.namedOn.has_value()});
        }
    for (const CourtEnforcement &one : file.after.applications)
        rows.push_back(rowOf(one));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RemedyRow &a, const RemedyRow &b) { return a.act < b.act; });
    return rows;
}

} // namespace anjuan
