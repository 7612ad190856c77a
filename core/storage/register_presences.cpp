// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_presences.h"

#include "core/storage/query.h"

namespace anjuan::register_presences {

using namespace Qt::StringLiterals;

void write(const Database &db, qint64 entry, const std::vector<PresenceRow> &presences)
{
    execute(db, u"DELETE FROM register_presence WHERE entry = ?"_s, {entry});
    int ordinal = 0;
    for (const PresenceRow &one : presences)
        execute(
            db,
            u"INSERT INTO register_presence (entry, ordinal, act, officer, day, from_minute,"
            " to_minute, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {entry, ordinal++, one.act, one.officer, toIso(one.day), one.from, one.to, one.place});
}

std::vector<PresenceRow> stored(const Database &db, qint64 entry)
{
    std::vector<PresenceRow> found;
    Rows row(db,
             u"SELECT act, officer, day, from_minute, to_minute, place FROM register_presence"
             " WHERE entry = ? ORDER BY ordinal"_s,
             {entry});
    while (row.next())
        found.push_back({static_cast<int>(row.integer(0)), row.text(1), row.date(2),
                         static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)),
                         row.text(5)});
    return found;
}

void clear(const Database &db) { execute(db, u"DELETE FROM register_presence"_s); }

std::vector<ElsewhereRecord> elsewhere(const Database &db, const CaseFile &file)
{
    std::vector<ElsewhereRecord> found;
    for (const PresenceRow &here : presencesOf(file)) {
        Rows row(db,
                 u"SELECT p.from_minute, p.to_minute, p.place, COALESCE(NULLIF(c.decision_number,"
                 " ''), NULLIF(c.filing_number, ''), c.lead_number)"
                 " FROM register_presence p JOIN register_case c ON c.entry = p.entry"
                 " WHERE p.officer = ? AND p.day = ? AND p.from_minute < ? AND p.to_minute > ?"
                 " AND c.id <> ? ORDER BY p.entry, p.ordinal LIMIT 10"_s,
                 {here.officer, toIso(here.day), here.to, here.from, file.id.toString()});
        while (row.next())
            found.push_back({here.officer, here.day, static_cast<int>(row.integer(0)),
                             static_cast<int>(row.integer(1)), row.text(2), row.text(3)});
    }
    return found;
}

} // namespace anjuan::register_presences
