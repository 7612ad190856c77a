// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_remedies.h"

#include "core/storage/database.h"
#include "core/storage/register_words.h"

namespace anjuan::register_remedies {

using namespace Qt::StringLiterals;

void write(const Database &db, qint64 entry, const std::vector<RemedyRow> &remedies)
{
    execute(db, u"DELETE FROM register_remedy WHERE entry = ?"_s, {entry});
    int ordinal = 0;
    for (const RemedyRow &one : remedies)
        execute(db,
                u"INSERT INTO register_remedy (entry, ordinal, kind, act, instance, begun_on, "
                u"ended_on, outcome, against, settled, heard, attended, chief)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {entry, ordinal++, nameOf(remedyKindNames, one.kind), one.act,
                 one.instance.isNull() ? QString(u""_s) : one.instance, toIso(one.begunOn),
                 one.endedOn ? QVariant(toIso(*one.endedOn)) : QVariant(),
                 one.outcome.isNull() ? QString(u""_s) : one.outcome, one.against, one.settled,
                 one.heard, one.attended, one.chief});
}

std::vector<RemedyRow> stored(const Database &db, qint64 entry)
{
    Rows rows(db,
              u"SELECT kind, act, instance, begun_on, ended_on, outcome, against, settled, heard, "
              u"attended, chief FROM register_remedy WHERE entry = ? ORDER BY ordinal"_s,
              {entry});
    std::vector<RemedyRow> found;
    while (rows.next())
        found.push_back({.kind = anjuan::stored(remedyKindNames, rows.text(0)),
                         .act = static_cast<int>(rows.integer(1)),
                         .instance = rows.text(2),
                         .begunOn = rows.date(3),
                         .endedOn = rows.optionalDate(4),
                         .outcome = rows.text(5),
                         .against = rows.boolean(6),
                         .settled = rows.boolean(7),
                         .heard = rows.boolean(8),
                         .attended = rows.boolean(9),
                         .chief = rows.boolean(10)});
    return found;
}

} // namespace anjuan::register_remedies
