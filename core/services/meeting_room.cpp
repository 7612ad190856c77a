// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/meetings.h"
#include "core/services/office.h"
#include "core/storage/account_store.h"
#include "core/storage/organisation_store.h"

namespace anjuan::meetings {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBack = 400; ///< whose meetings are looked through for posts

} // namespace

Result<MeetingRoom> room(Database &db, const Session &session, const Rulebook &book)
{
    // The posts as the newest meeting has them, which comes first.
    const auto held = list(db, session, session.today - Days(daysBack), session.today);
    if (!held)
        return held.error();
    QHash<QString, QString> posts;
    for (const HeldMeeting &meeting : *held)
        for (const HeldItem &item : meeting.items)
            for (const LeaderVote &vote : item.said.votes)
                if (!posts.contains(vote.leader))
                    posts.insert(vote.leader, vote.post);
    return office::readOnBehalf(db, session, "agenda"_L1, {}, [&]() -> Result<MeetingRoom> {
        MeetingRoom found{.quorum = book.on(session.today).settings.discussion.leaders};
        for (const Account &account : account_store::all(db)) {
            if (account.disabled || account.officer.isNull() ||
                !account.roles.contains(Role::BureauLeader))
                continue;
            const std::optional<Officer> officer =
                organisation_store::findOfficer(db, account.officer);
            if (!officer)
                continue;
            const QString key = account.officer.toString();
            found.leaders.push_back({key, officer->name, posts.value(key)});
        }
        return found;
    });
}

} // namespace anjuan::meetings
