// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_remedies.h"

#include "core/storage/database.h"
#include "core/storage/register_words.h"

namespace anjuan::register_remedies {

using namespace Qt::StringLiterals;

namespace {

/// The columns that remedyFrom() reads. Each statement begins with them.
const QString columns = u"SELECT r.kind, r.act, r.instance, r.begun_on, r.ended_on, r.outcome, "
                        "r.against, r.settled, r.heard, r.attended, r.chief"_s;

RemedyRow remedyFrom(const Rows &rows)
{
    return {.kind = anjuan::stored(remedyKindNames, rows.text(0)),
            .act = static_cast<int>(rows.integer(1)),
            .instance = rows.text(2),
            .begunOn = rows.date(3),
            .endedOn = rows.optionalDate(4),
            .outcome = rows.text(5),
            .against = rows.boolean(6),
            .settled = rows.boolean(7),
            .heard = rows.boolean(8),
            .attended = rows.boolean(9),
            .chief = rows.boolean(10)};
}

} // namespace

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
                 nullable(one.endedOn), one.outcome.isNull() ? QString(u""_s) : one.outcome,
                 one.against, one.settled, one.heard, one.attended, one.chief});
}

std::vector<RemedyRow> stored(const Database &db, qint64 entry)
{
    static const QString ofCase =
        columns + u" FROM register_remedy r WHERE r.entry = ? ORDER BY r.ordinal"_s;
    Rows rows(db, ofCase, {entry});
    std::vector<RemedyRow> found;
    while (rows.next())
        found.push_back(remedyFrom(rows));
    return found;
}

std::vector<StoredRemedy> between(const Database &db, Date from, Date to)
{
    static const QString underWay =
        columns + u", c.id, COALESCE(NULLIF(c.decision_number, ''), NULLIF(c.filing_number, ''), "
                  "c.lead_number), c.unit_id, p.name "
                  "FROM register_remedy r JOIN register_case c ON c.entry = r.entry "
                  "LEFT JOIN party p ON p.id = c.party_id "
                  "WHERE r.begun_on <= ? AND (r.ended_on IS NULL OR r.ended_on >= ?) "
                  "ORDER BY r.begun_on, r.entry, r.ordinal"_s;
    Rows rows(db, underWay, {toIso(to), toIso(from)});
    std::vector<StoredRemedy> found;
    while (rows.next())
        found.push_back({.row = remedyFrom(rows),
                         .id = CaseId::parse(rows.text(11)),
                         .number = rows.text(12),
                         .partyName = rows.text(14),
                         .unit = rows.text(13)});
    return found;
}

} // namespace anjuan::register_remedies
