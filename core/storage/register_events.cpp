// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_events.h"

#include "core/storage/database.h"
#include "core/storage/register_words.h"

namespace anjuan::register_events {

using namespace Qt::StringLiterals;

void write(const Database &db, qint64 entry, bool isNew, const std::vector<EventRow> &events)
{
    if (!isNew)
        execute(db, u"DELETE FROM register_event WHERE entry = ?"_s, {entry});
    int ordinal = 0;
    for (const EventRow &event : events)
        execute(db,
                u"INSERT INTO register_event (entry, ordinal, event, act, began_on, ended_on, "
                u"result, amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {entry, ordinal++, nameOf(caseEventNames, event.event), event.act,
                 toIso(event.began), nullable(event.ended), event.result, event.amount.fen});
}

std::vector<EventRow> stored(const Database &db, qint64 entry)
{
    std::vector<EventRow> found;
    Rows events(db,
                u"SELECT event, act, began_on, ended_on, result, amount FROM register_event "
                u"WHERE entry = ? ORDER BY ordinal"_s,
                {entry});
    while (events.next())
        found.push_back({anjuan::stored(caseEventNames, events.text(0)),
                         static_cast<int>(events.integer(1)), events.date(2),
                         events.optionalDate(3), events.text(4), Money{events.integer(5)}});
    return found;
}

std::vector<CaseId> casesWith(const Database &db, CaseEvent event, Date from, Date to)
{
    std::vector<CaseId> found;
    Rows row(db,
             u"SELECT DISTINCT c.entry, c.id FROM register_event e"
             " JOIN register_case c ON c.entry = e.entry"
             " WHERE e.event = ? AND e.began_on >= ? AND e.began_on <= ? ORDER BY c.entry"_s,
             {nameOf(caseEventNames, event), toIso(from), toIso(to)});
    while (row.next())
        found.push_back(CaseId::parse(row.text(1)));
    return found;
}

} // namespace anjuan::register_events
