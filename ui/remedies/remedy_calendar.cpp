// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remedies/remedy_calendar.h"

#include "ui/admin/listing.h"
#include "ui/text.h"
#include "ui/workbench/month_grid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>

#include <map>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

const QString clockKey = u"clock "_s;
const QString sessionKey = u"session "_s;

/// The place of the record a key names; nothing where the key is of another sort.
std::optional<std::size_t> placeIn(const QString &key, const QString &sort)
{
    if (!key.startsWith(sort))
        return {};
    return static_cast<std::size_t>(key.mid(sort.size()).toInt());
}

} // namespace

RemedyCalendar::RemedyCalendar(QWidget *parent)
    : QWidget(parent), m_month(new MonthGrid(u"remedy_month"_s)), m_title(new QLabel),
      m_list(new Listing(
          u"remedy_day"_s, RemedyCalendar::tr("Clocks and sessions of the day"),
          {RemedyCalendar::tr("What"), RemedyCalendar::tr("Case"), RemedyCalendar::tr("Party")}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 0);
    row->addWidget(m_month, 5);
    auto *column = new QVBoxLayout;
    m_title->setObjectName(u"remedy_day_title"_s);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    row->addLayout(column, 4);
    m_list->setWidths({190, 180});
    m_list->setEmpty(tr("Nothing ends on this day, and no court has called a session for it. "
                        "Choose another day in the month."));
    connect(m_month, &MonthGrid::monthChanged, this, [this] {
        m_day = m_month->month();
        emit monthChanged();
    });
    connect(m_month, &MonthGrid::dayWanted, this, &RemedyCalendar::chooseDay);
    m_month->showMonth(QDate::currentDate());
}

Date RemedyCalendar::firstShown() const { return fromQDate(m_month->firstShown()); }

Date RemedyCalendar::lastShown() const { return fromQDate(m_month->lastShown()); }

void RemedyCalendar::setDays(RemedyDays days, Date today)
{
    m_days = std::move(days);
    std::map<Date, int> clocks;
    std::map<Date, int> sessions;
    for (const RemedyClock &one : m_days.clocks)
        ++clocks[one.due];
    for (const CalledSession &one : m_days.sessions)
        ++sessions[one.day];
    m_month->setCounts(clocks, today, sessions);
    if (m_day.isNull())
        m_day = toQDate(today);
    showDay();
}

void RemedyCalendar::chooseDay(QDate day)
{
    m_day = day;
    showDay();
}

void RemedyCalendar::showDay()
{
    const Date day = fromQDate(m_day);
    QList<Line> lines;
    for (std::size_t place = 0; place < m_days.sessions.size(); ++place) {
        const CalledSession &one = m_days.sessions[place];
        if (one.day == day)
            lines << Line{
                sessionKey + QString::number(place),
                {Cell(one.named
                          ? tr("Court session, %1").arg(one.instance)
                          : tr("Court session, %1: who attends is not named yet").arg(one.instance),
                      one.named ? theme::Tone::Accent : theme::Tone::Warning),
                 Cell(one.number), Cell(one.partyName)}};
    }
    for (std::size_t place = 0; place < m_days.clocks.size(); ++place) {
        const RemedyClock &one = m_days.clocks[place];
        if (one.due == day)
            lines << Line{
                clockKey + QString::number(place),
                {Cell(tr("Due: %1").arg(one.name), theme::Tone::Plain,
                      one.provisional
                          ? tr("Provisional: the holidays of that year are not published.")
                          : QString()),
                 Cell(one.number), Cell(one.partyName)}};
    }
    m_list->setLines(lines);
    m_title->setText(
        lines.isEmpty()
            ? text::day(day)
            : tr("%1: %n line(s)", nullptr, static_cast<int>(lines.size())).arg(text::day(day)));
}

void RemedyCalendar::showTrouble(const QString &text) { m_list->showTrouble(text); }

CaseId RemedyCalendar::currentCase() const
{
    const QString key = m_list->current();
    if (const auto place = placeIn(key, clockKey); place && *place < m_days.clocks.size())
        return m_days.clocks[*place].id;
    if (const auto place = placeIn(key, sessionKey); place && *place < m_days.sessions.size())
        return m_days.sessions[*place].id;
    return {};
}

QString RemedyCalendar::currentKind() const
{
    const auto place = placeIn(m_list->current(), clockKey);
    return place && *place < m_days.clocks.size() ? m_days.clocks[*place].kind : QString();
}

} // namespace anjuan
