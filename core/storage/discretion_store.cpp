// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/discretion_store.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QVariant>

namespace anjuan::discretion_store {

using namespace Qt::StringLiterals;

namespace {

QVariant fenOf(const std::optional<Money> &money)
{
    return money ? QVariant(money->fen) : QVariant();
}

std::optional<Money> moneyIn(const Rows &row, int column)
{
    const std::optional<qint64> fen = row.optionalInteger(column);
    return fen ? std::optional(Money{*fen}) : std::nullopt;
}

} // namespace

void write(const Database &db, qint64 entry, const std::optional<DiscretionRow> &row)
{
    if (!row) {
        execute(db, u"DELETE FROM register_discretion WHERE entry = ?"_s, {entry});
        return;
    }
    execute(
        db,
        u"INSERT INTO register_discretion (entry, matter, side, set_id, tier, fine, range_from, "
        "range_to, deviates, changed, decided_on, unit_id, facts) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (entry) DO UPDATE SET "
        "matter = excluded.matter, side = excluded.side, set_id = excluded.set_id, "
        "tier = excluded.tier, fine = excluded.fine, range_from = excluded.range_from, "
        "range_to = excluded.range_to, deviates = excluded.deviates, "
        "changed = excluded.changed, decided_on = excluded.decided_on, "
        "unit_id = excluded.unit_id, facts = excluded.facts"_s,
        {entry, row->matter, row->side, row->set, row->tier, fenOf(row->fine), fenOf(row->from),
         fenOf(row->to), row->deviates, row->isChanged, nullable(row->decidedOn), row->unit,
         row->facts.join(u'\n')});
}

void clear(const Database &db) { execute(db, u"DELETE FROM register_discretion"_s); }

std::optional<DiscretionRow> stored(const Database &db, qint64 entry)
{
    Rows row(db,
             u"SELECT matter, side, set_id, tier, fine, range_from, range_to, deviates, changed, "
             "decided_on, unit_id, facts FROM register_discretion WHERE entry = ?"_s,
             {entry});
    if (!row.next())
        return {};
    return DiscretionRow{.matter = row.text(0),
                         .side = row.text(1),
                         .set = row.text(2),
                         .tier = row.text(3),
                         .fine = moneyIn(row, 4),
                         .from = moneyIn(row, 5),
                         .to = moneyIn(row, 6),
                         .deviates = row.boolean(7),
                         .isChanged = row.boolean(8),
                         .decidedOn = row.optionalDate(9),
                         .unit = row.text(10),
                         .facts = row.text(11).split(u'\n', Qt::SkipEmptyParts)};
}

std::vector<Fined> like(const Database &db, const QString &matter, const QString &side,
                        const QString &tier, Date since, Date until)
{
    Rows row(db,
             u"SELECT entry, fine, changed FROM register_discretion WHERE matter = ? AND side = ? "
             "AND tier = ? AND decided_on >= ? AND decided_on <= ? AND fine IS NOT NULL"_s,
             {matter, side, tier, toIso(since), toIso(until)});
    std::vector<Fined> found;
    while (row.next())
        found.push_back({row.integer(0), Money{row.integer(1)}, row.boolean(2)});
    return found;
}

LikeDetail detail(const Database &db, qint64 entry)
{
    Rows row(db,
             u"SELECT c.decision_number, d.tier, d.fine, d.decided_on, d.unit_id, c.place, "
             "d.changed, d.facts FROM register_discretion d JOIN register_case c "
             "ON c.entry = d.entry WHERE d.entry = ?"_s,
             {entry});
    LikeDetail found;
    if (!row.next())
        return found;
    found.likeCase = {.number = row.text(0),
                      .tier = row.text(1),
                      .fine = Money{row.integer(2)},
                      .decidedOn = row.date(3),
                      .unit = row.text(4),
                      .place = row.text(5),
                      .isChanged = row.boolean(6)};
    found.facts = row.text(7).split(u'\n', Qt::SkipEmptyParts);
    return found;
}

std::vector<FinedThen> finedBetween(const Database &db, Date from, Date to)
{
    Rows row(db,
             u"SELECT entry, matter, side, tier, unit_id, fine, deviates, changed FROM "
             "register_discretion WHERE decided_on >= ? AND decided_on <= ? AND fine IS NOT "
             "NULL"_s,
             {toIso(from), toIso(to)});
    std::vector<FinedThen> found;
    while (row.next())
        found.push_back({row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4),
                         Money{row.integer(5)}, row.boolean(6), row.boolean(7)});
    return found;
}

std::vector<Deviating> deviating(const Database &db, Date from, Date to)
{
    Rows row(db,
             u"SELECT d.entry, c.id FROM register_discretion d JOIN register_case c "
             "ON c.entry = d.entry WHERE c.decided_on >= ? AND c.decided_on <= ? AND "
             "d.deviates = 1 ORDER BY c.decided_on, d.entry"_s,
             {toIso(from), toIso(to)});
    std::vector<Deviating> found;
    while (row.next())
        found.push_back({row.integer(0), CaseId::parse(row.text(1))});
    return found;
}

namespace {

std::vector<CaseId> casesIn(Rows row)
{
    std::vector<CaseId> found;
    while (row.next())
        found.push_back(CaseId::parse(row.text(0)));
    return found;
}

} // namespace

std::vector<CaseId> assessedBy(const Database &db, const QString &set, Date from)
{
    return casesIn(Rows(db,
                        u"SELECT c.id FROM register_discretion d JOIN register_case c "
                        "ON c.entry = d.entry WHERE d.set_id = ? AND d.set_id <> '' AND "
                        "(c.decided_on IS NULL OR c.decided_on >= ?) ORDER BY d.entry"_s,
                        {set, toIso(from)}));
}

std::vector<CaseId> checkedForExemption(const Database &db, Date from)
{
    return casesIn(Rows(db,
                        u"SELECT c.id FROM register_event e JOIN register_case c "
                        "ON c.entry = e.entry WHERE e.began_on >= ? AND e.event = ? "
                        "ORDER BY e.entry"_s,
                        {toIso(from), nameOf(caseEventNames, CaseEvent::ExemptionCheck)}));
}

bool hasBenchmarks(const Database &db)
{
    Rows row(db, u"SELECT 1 FROM benchmark_set LIMIT 1"_s);
    return row.next();
}

} // namespace anjuan::discretion_store
