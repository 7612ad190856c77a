// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/calendar.h"
#include "core/services/cases.h"
#include "core/services/demo.h"
#include "core/services/demo/invention.h"

#include <QJsonArray>
#include <map>
#include <set>

namespace anjuan::demo {

struct Squad {
    std::vector<Session> officers{};
};

/// Who acts in made-up cases.
struct Cast {
    std::vector<Squad> squads{};
    std::vector<Session> leaders{};
    Session reviewer{};
    Session chair{}; ///< of hearings
    Session archivist{};
};

/// The key by which acts name the officer of an account.
QString keyOf(const Session &session);

/// Two officers of a squad.
struct Pair {
    std::reference_wrapper<const Session> first;
    std::reference_wrapper<const Session> second;

    QJsonArray keys() const { return {keyOf(first), keyOf(second)}; }
};
Pair anyTwo(const Squad &squad, Dice &dice);

/// The acts of one case as they are made up, one after the other in time. What would lie after
/// `until`, or after stop(), is left away, so that the case stands open there.
class History {
public:
    History(const Calendar &calendar, Date begin, Date until, Dice &dice);

    Date day() const { return m_day; }
    Dice &dice() { return m_dice; }

    void waitUntil(Date day);
    void wait(int fromDays, int toDays);
    /// Ends on a working day.
    void waitWorkingDays(int from, int to);

    /// Days by which an act of today is recorded late; 0 where that would lie after the end.
    int lateBy(int fromDays, int toDays);
    /// Adds an act of today and answers its number. `recordedLater`: days until it is recorded.
    int add(QLatin1StringView kind, const Session &by, const QJsonObject &content,
            int recordedLater = 0);
    /// Leaves away everything from here on.
    void stop() { m_isOver = true; }
    bool isOver() const { return m_isOver; }

    /// Notes where the case stands or what it has in it, unless that is left away.
    void reached(Stage stage);
    void has(DemoTrait trait);

    Stage stage() const { return m_stage; }
    const std::set<DemoTrait> &traits() const { return m_traits; }
    std::vector<cases::SeriesStep> &steps() { return m_steps; }

private:
    const Calendar &m_calendar;
    Date m_day;
    Date m_until;
    Dice &m_dice;
    Moment m_clock{};
    bool m_isOver = false;
    Stage m_stage = Stage::Lead;
    std::set<DemoTrait> m_traits{};
    std::vector<cases::SeriesStep> m_steps{};
};

/// When each officer takes a record: nobody is at two cases at one hour.
class Diary {
public:
    /// The first hour from `wanted` on at which all of them are free for so long, and takes it;
    /// `wanted` itself where the day is full.
    int take(const QJsonArray &officers, Date day, int wanted, int minutes);

private:
    std::map<QString, std::vector<std::pair<int, int>>> m_taken{}; ///< by officer and day
};

/// A fine, or a warning where it is zero; with goods of that value confiscated, if any.
QJsonArray penaltiesOf(Money fine, Money confiscated = {});
QString receiptNumber(Dice &dice);
QString reconsiderationBody();
void archive(History &history, const Cast &cast, const QString &retention);

} // namespace anjuan::demo
