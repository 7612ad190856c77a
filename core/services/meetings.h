// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cases.h"

#include <QJsonArray>

namespace anjuan {

/// A case whose decision the leaders must discuss before it is made.
struct AgendaItem {
    CaseId id{};
    QString number{};
    QString cause{};
    QString partyName{};
    QString unitName{};
    QStringList reasons{};
    Penalties penalties{};   ///< proposed last
    bool isReported = false; ///< only then is there a decision to discuss
    QString reviewState{};   ///< what the legal desk said; empty: nothing yet
};

/// A meeting as it is to be recorded: who was there, and what was concluded of each case.
struct MeetingWish {
    QString name{}; ///< the same words stand in each case
    Date day{1970, 1, 1};
    QString papers{};
    QString others{};
    QString place{};
    QString from{};          ///< "09:00"
    QString to{};            ///< likewise
    QString chair{};         ///< one of the attendants
    QString recorder{};      ///< who took the minutes
    QJsonArray attendants{}; ///< {"leader": …, "post": …}
    /// {"case": NUMBER, and of the act: "topic" (without it the decision), "conclusion",
    /// "penalties", "views", "summary", "votes"}
    QJsonArray items{};
};

/// One case of a meeting that was held.
struct HeldItem {
    CaseId id{};
    QString number{};
    QString cause{};
    QString partyName{};
    int act = 0;
    Discuss said{};
    QStringList confirmedBy{}; ///< leaders who confirmed their view by their own accounts
    QStringList deniedBy{};    ///< leaders who say that the record does not have it
};

struct HeldMeeting {
    QString name{}; ///< empty: a discussion that was recorded in its case alone
    Date day{1970, 1, 1};
    std::vector<HeldItem> items{};

    /// What was discussed, each once: decisions, extensions of the time for them, deviations.
    QList<DiscussionTopic> topics() const;
};

/// Somebody who may discuss a decision.
struct LeaderChoice {
    QString officer{}; ///< key
    QString name{};
    QString post{}; ///< as the last meeting had it
};

/// What a meeting needs to know before it begins.
struct MeetingRoom {
    std::vector<LeaderChoice> leaders{};
    int quorum = 2; ///< at least so many take part, by the bureau's settings
};

/// Meetings of the leaders that discuss several cases 集体讨论. A meeting has no record of its own:
/// it is the discussions that were recorded in its cases under its name, each through the gates of
/// any other act, quorum and majority among them.
namespace meetings {

constexpr int mostItems = 200;

/// Cases within reach that wait for a discussion of their decision.
Result<std::vector<AgendaItem>> agenda(Database &db, const Session &session, const Rulebook &book);

/// The same line for any filed case within reach, whether the leaders must discuss it or only want
/// to: the time for it can be extended, or a deviation discussed, before there is a report.
Result<AgendaItem> itemFor(Database &db, const Session &session, const Rulebook &book,
                           const QString &number);
/// Those whose account is a leader's, and how many of them a discussion needs.
Result<MeetingRoom> room(Database &db, const Session &session, const Rulebook &book);

/// "{"meeting": …, "day": …, "attendants": […], "items": […]}", read strictly.
Result<MeetingWish> readWish(const QByteArray &json, const QString &name);
/// The same as a beginning: the cases of the agenda and the leaders of the room, with what is still
/// to be said and voted left blank. Who does not come is struck out.
QByteArray writeWish(const std::vector<AgendaItem> &items, const MeetingRoom &room,
                     const QString &name, Date day);

/// Records the discussion in each case, in the order of the agenda. All of them are looked at
/// before the first is recorded: where one is refused nothing is. The same meeting again finds what
/// was kept. With `isRehearsal` nothing is recorded.
Result<HeldMeeting> hold(Database &db, const Session &session, const Rulebook &book,
                         const MeetingWish &wish, bool isRehearsal);

/// Meetings with cases within reach, the newest first; a discussion that names no meeting, as of an
/// extension often does not, stands for itself.
Result<std::vector<HeldMeeting>> list(Database &db, const Session &session, Date from, Date to);
/// Writes the record of a meeting as a Word document: agenda, who was there, what each said and
/// voted, dissent included, and room for the signatures.
Result<> writeRecord(Database &db, const Session &session, const QString &name, Date day,
                     const QString &path);

} // namespace meetings

} // namespace anjuan
