// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/benchmark_store.h"

#include "core/base/text.h"
#include "core/domain/discretion/list_json.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/register_words.h"

#include <QJsonDocument>
#include <QVariant>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &cells)
{
    return QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact));
}

QJsonObject cellsOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

} // namespace

namespace benchmark_store {

namespace {

const QString setColumns =
    u"SELECT s.id, s.name, s.level, s.issuer, s.effective_from, s.repealed_on, s.model, "
    "s.window_months, s.whole_yuan, s.low_share, s.file, "
    "(SELECT count(*) FROM benchmark_row r WHERE r.set_id = s.id) FROM benchmark_set s "_s;
const QString everySet = setColumns + u"ORDER BY s.name, s.effective_from"_s;
const QString oneSet = setColumns + u"WHERE s.id = ?"_s;

BenchmarkSet setIn(const Rows &row)
{
    return {.id = BenchmarkSetId::parse(row.text(0)),
            .name = row.text(1),
            .level = stored(issuingLevelNames, row.text(2)),
            .issuer = row.text(3),
            .effectiveFrom = row.date(4),
            .repealedOn = row.optionalDate(5),
            .model = stored(rangeModelNames, row.text(6)),
            .windowMonths = static_cast<int>(row.integer(7)),
            .wholeYuan = row.boolean(8),
            .lowShare = {row.integer(9)},
            .file = row.text(10),
            .rowCount = static_cast<int>(row.integer(11))};
}

QList<BenchmarkRow> allIn(Rows &&row)
{
    QList<BenchmarkRow> found;
    while (row.next())
        found << readBenchmark(benchmarkCellsOf(cellsOf(row.text(1))),
                               static_cast<int>(row.integer(0)), 0)
                     .row;
    return found;
}

} // namespace

QList<BenchmarkSet> all(const Database &db)
{
    Rows row(db, everySet);
    QList<BenchmarkSet> found;
    while (row.next())
        found << setIn(row);
    return found;
}

std::optional<BenchmarkSet> find(const Database &db, BenchmarkSetId id)
{
    Rows row(db, oneSet, {id.toString()});
    return row.next() ? std::optional(setIn(row)) : std::nullopt;
}

QList<BenchmarkRow> rows(const Database &db, BenchmarkSetId id)
{
    return allIn(Rows(db,
                      u"SELECT place, cells FROM benchmark_row WHERE set_id = ? ORDER BY place"_s,
                      {id.toString()}));
}

QList<BenchmarkRow> rowsFor(const Database &db, BenchmarkSetId id, const QString &matter,
                            const QStringList &names)
{
    QList<BenchmarkRow> found;
    if (!matter.isEmpty())
        found = allIn(Rows(db,
                           u"SELECT place, cells FROM benchmark_row WHERE matter = ? AND "
                           "matter <> '' AND set_id = ? ORDER BY place"_s,
                           {matter, id.toString()}));
    for (const QString &name : names) {
        if (!found.isEmpty())
            break;
        found = allIn(Rows(db,
                           u"SELECT place, cells FROM benchmark_row WHERE violation_key = ? AND "
                           "set_id = ? ORDER BY place"_s,
                           {searchForm(name), id.toString()}));
    }
    return found;
}

QList<BenchmarkRow> generalRows(const Database &db, BenchmarkSetId id)
{
    return rowsFor(db, id, {}, {u"(通用规则)"_s});
}

void insert(const Database &db, const BenchmarkSet &set)
{
    execute(db,
            u"INSERT INTO benchmark_set (id, name, level, issuer, effective_from, repealed_on, "
            "model, window_months, whole_yuan, low_share, file) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?)"_s,
            {set.id.toString(), set.name, nameOf(issuingLevelNames, set.level), set.issuer,
             toIso(set.effectiveFrom), nullable(set.repealedOn), nameOf(rangeModelNames, set.model),
             set.windowMonths, set.wholeYuan, set.lowShare.micro, set.file});
    for (const BenchmarkRow &row : set.rows)
        execute(db,
                u"INSERT INTO benchmark_row (set_id, place, matter, violation_key, cells) VALUES "
                "(?, ?, ?, ?, ?)"_s,
                {set.id.toString(), row.place, row.cells.matter, searchForm(row.cells.violation),
                 textOf(jsonOf(row.cells))});
}

bool repeal(const Database &db, BenchmarkSetId id, Date from)
{
    return 1 == execute(db,
                        u"UPDATE benchmark_set SET repealed_on = ? WHERE id = ? AND "
                        "(repealed_on IS NULL OR repealed_on > ?)"_s,
                        {toIso(from), id.toString(), toIso(from)});
}

QList<TierUse> uses(const Database &db, BenchmarkSetId id, const QString &matter)
{
    Rows row(db,
             u"SELECT tier, count(*), sum(deviates) FROM register_discretion WHERE set_id = ? AND "
             "set_id <> '' AND matter = ? GROUP BY tier ORDER BY tier"_s,
             {id.toString(), matter});
    QList<TierUse> found;
    while (row.next())
        found << TierUse{row.text(0), static_cast<int>(row.integer(1)),
                         static_cast<int>(row.integer(2))};
    return found;
}

} // namespace benchmark_store

namespace exemption_store {

namespace {

QList<ExemptionItem> allIn(Rows &&row)
{
    QList<ExemptionItem> found;
    while (row.next())
        found << readExemption(exemptionCellsOf(cellsOf(row.text(1))),
                               static_cast<int>(row.integer(0)), 0)
                     .item;
    return found;
}

} // namespace

QList<ExemptionList> all(const Database &db)
{
    Rows row(db, u"SELECT l.id, l.name, l.batch, l.issuer, l.effective_from, l.repealed_on, "
                 "l.window_months, l.basis, l.counts_warnings, l.needs_commitment, l.file, "
                 "(SELECT count(*) FROM exemption_item i WHERE i.list_id = l.id) "
                 "FROM exemption_list l ORDER BY l.name, l.effective_from"_s);
    QList<ExemptionList> found;
    while (row.next())
        found << ExemptionList{.id = ExemptionListId::parse(row.text(0)),
                               .name = row.text(1),
                               .batch = row.text(2),
                               .issuer = row.text(3),
                               .effectiveFrom = row.date(4),
                               .repealedOn = row.optionalDate(5),
                               .windowMonths = static_cast<int>(row.integer(6)),
                               .basis = stored(firstBasisNames, row.text(7)),
                               .countsWarnings = row.boolean(8),
                               .needsCommitment = row.boolean(9),
                               .file = row.text(10),
                               .itemCount = static_cast<int>(row.integer(11))};
    return found;
}

QList<ExemptionItem> items(const Database &db, ExemptionListId id)
{
    return allIn(Rows(db,
                      u"SELECT place, cells FROM exemption_item WHERE list_id = ? ORDER BY place"_s,
                      {id.toString()}));
}

QList<ExemptionItem> itemsFor(const Database &db, ExemptionListId id, const QString &matter,
                              const QStringList &names)
{
    QList<ExemptionItem> found;
    if (!matter.isEmpty())
        found = allIn(Rows(db,
                           u"SELECT place, cells FROM exemption_item WHERE matter = ? AND "
                           "matter <> '' AND list_id = ? ORDER BY place"_s,
                           {matter, id.toString()}));
    for (const QString &name : names) {
        if (!found.isEmpty())
            break;
        found = allIn(Rows(db,
                           u"SELECT place, cells FROM exemption_item WHERE item_key = ? AND "
                           "list_id = ? ORDER BY place"_s,
                           {searchForm(name), id.toString()}));
    }
    return found;
}

void insert(const Database &db, const ExemptionList &list)
{
    execute(db,
            u"INSERT INTO exemption_list (id, name, batch, issuer, effective_from, repealed_on, "
            "window_months, basis, counts_warnings, needs_commitment, file) VALUES (?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?)"_s,
            {list.id.toString(), list.name, list.batch, list.issuer, toIso(list.effectiveFrom),
             nullable(list.repealedOn), list.windowMonths, nameOf(firstBasisNames, list.basis),
             list.countsWarnings, list.needsCommitment, list.file});
    for (const ExemptionItem &item : list.items)
        execute(db,
                u"INSERT INTO exemption_item (list_id, place, matter, item_key, cells) VALUES "
                "(?, ?, ?, ?, ?)"_s,
                {list.id.toString(), item.place, item.cells.matter, searchForm(item.cells.item),
                 textOf(jsonOf(item.cells))});
}

bool repeal(const Database &db, ExemptionListId id, Date from)
{
    return 1 == execute(db,
                        u"UPDATE exemption_list SET repealed_on = ? WHERE id = ? AND "
                        "(repealed_on IS NULL OR repealed_on > ?)"_s,
                        {toIso(from), id.toString(), toIso(from)});
}

} // namespace exemption_store

} // namespace anjuan
