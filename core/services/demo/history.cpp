// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/history.h"

namespace anjuan::demo {

using namespace Qt::StringLiterals;

QString keyOf(const Session &session) { return session.actor.officer.toString(); }

Pair anyTwo(const Squad &squad, Dice &dice)
{
    const int count = static_cast<int>(squad.officers.size());
    const int first = dice.below(count);
    const int second = (first + dice.between(1, count - 1)) % count;
    return {squad.officers[static_cast<std::size_t>(first)],
            squad.officers[static_cast<std::size_t>(second)]};
}

History::History(const Calendar &calendar, Date begin, Date until, Dice &dice)
    : m_calendar(calendar), m_day(begin), m_until(until), m_dice(dice)
{
}

void History::waitUntil(Date day) { m_day = std::max(m_day, day); }

void History::wait(int fromDays, int toDays) { m_day += Days(m_dice.between(fromDays, toDays)); }

void History::waitWorkingDays(int from, int to)
{
    m_day = m_calendar.addWorkingDays(m_calendar.workingDayFrom(m_day), m_dice.between(from, to));
}

int History::lateBy(int fromDays, int toDays)
{
    const int days = m_dice.between(fromDays, toDays);
    return m_day + Days(days) <= m_until ? days : 0;
}

int History::add(QLatin1StringView kind, const Session &by, const QJsonObject &content,
                 int recordedLater)
{
    const int number = static_cast<int>(m_steps.size()) + 1;
    if (m_isOver)
        return number;
    constexpr qint64 minute = 60'000;
    // Eight in the morning in China is midnight UTC.
    const qint64 morning =
        static_cast<qint64>((m_day + Days(recordedLater) - Date(1970, 1, 1)).days()) * 24 * 60 *
        minute;
    const Moment now{std::max(morning + m_dice.between(20, 150) * minute,
                              m_clock.milliseconds + m_dice.between(2, 15) * minute)};
    if (dayInChina(now) > m_until) {
        m_isOver = true;
        return number;
    }
    m_clock = now;
    Session session = by;
    session.now = now;
    session.today = dayInChina(now);
    m_steps.push_back({.session = std::move(session),
                       .request = {.kind = kind, .day = m_day, .content = content}});
    return number;
}

void History::reached(Stage stage)
{
    if (!m_isOver)
        m_stage = stage;
}

void History::has(DemoTrait trait)
{
    if (!m_isOver)
        m_traits.insert(trait);
}

int Diary::take(const QJsonArray &officers, Date day, int wanted, int minutes)
{
    constexpr int evening = 21 * 60;
    constexpr int step = 5;
    const auto keyOfDay = [&](const QJsonValue &officer) {
        return officer.toString() + u' ' + toIso(day);
    };
    int start = wanted;
    while (start + minutes <= evening) {
        const bool isFree = std::all_of(officers.begin(), officers.end(), [&](const auto &officer) {
            const auto &taken = m_taken[keyOfDay(officer)];
            return std::none_of(taken.begin(), taken.end(), [&](const auto &hours) {
                return start < hours.second && hours.first < start + minutes;
            });
        });
        if (isFree)
            break;
        start += step;
    }
    if (start + minutes > evening)
        start = wanted;
    for (const QJsonValue &officer : officers)
        m_taken[keyOfDay(officer)].push_back({start, start + minutes});
    return start;
}

QJsonArray penaltiesOf(Money fine, Money confiscated)
{
    if (fine.fen == 0)
        return {QJsonObject{{u"kind"_s, u"warning"_s}}};
    QJsonArray penalties{QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, fine.toString()}}};
    if (confiscated.fen > 0)
        penalties.append(QJsonObject{{u"kind"_s, u"confiscate_goods"_s},
                                     {u"amount"_s, confiscated.toString()},
                                     {u"detail"_s, u"用于违法行为的炉具、桌椅等物品一批"_s}});
    return penalties;
}

QString receiptNumber(Dice &dice)
{
    return u"票%1"_s.arg(dice.below(1'000'000'000), 9, 10, QChar(u'0'));
}

QString reconsiderationBody() { return u"示例市人民政府"_s; }

void archive(History &history, const Cast &cast, const QString &retention)
{
    history.add(Archive::kind, cast.archivist,
                {{u"retention"_s, retention},
                 {u"volume"_s, u"%1-%2"_s.arg(QString::number(history.day().year()))
                                   .arg(history.dice().between(1, 400), 3, 10, QChar(u'0'))}});
    history.reached(Stage::Archived);
}

} // namespace anjuan::demo
