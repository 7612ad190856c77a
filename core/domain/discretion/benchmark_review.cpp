// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/benchmark_review.h"

#include "core/base/text.h"
#include "core/domain/discretion/combinations.h"
#include "core/domain/discretion/tier_reviews.h"

#include <map>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QList<SetRemark> judgements(const std::vector<const BenchmarkRow *> &rows)
{
    QList<SetRemark> remarks;
    for (const BenchmarkRow *row : rows)
        for (const QString &words : judgedWords(row->condition))
            remarks << SetRemark{SetRemark::Kind::Judgement, row->place,
                                 BenchmarkReviewText::tr("“%1”, %2: a person must judge “%3”.")
                                     .arg(row->cells.violation, row->tierHere(), words)};
    return remarks;
}

template <class Field> void compareCell(RowChange &change, const QString &name, Field field)
{
    if (change.before.*field != change.after.*field)
        change.fields << name;
}

void findFields(RowChange &change)
{
    compareCell(change, u"basis"_s, &BenchmarkCells::basis);
    compareCell(change, u"statutory"_s, &BenchmarkCells::statutory);
    compareCell(change, u"condition"_s, &BenchmarkCells::condition);
    compareCell(change, u"amount_from"_s, &BenchmarkCells::amountFrom);
    compareCell(change, u"amount_to"_s, &BenchmarkCells::amountTo);
    compareCell(change, u"unit"_s, &BenchmarkCells::unit);
    compareCell(change, u"cap"_s, &BenchmarkCells::cap);
    compareCell(change, u"standard"_s, &BenchmarkCells::standard);
    compareCell(change, u"measures"_s, &BenchmarkCells::measures);
    compareCell(change, u"remark"_s, &BenchmarkCells::remark);
}

} // namespace

QString groupOf(const BenchmarkRow &row)
{
    return QStringList{searchForm(row.cells.source), row.cells.matter,
                       searchForm(row.cells.violation), nameOf(partySideNames, row.side)}
        .join(u'\n');
}

QString keyOf(const BenchmarkRow &row)
{
    // A list without names for its tiers tells them apart by their conditions.
    const QString &tier = row.cells.tier.isEmpty() ? row.cells.condition : row.cells.tier;
    return groupOf(row) + u'\n' + searchForm(tier);
}

QList<SetRemark> reviewed(const BenchmarkSet &set)
{
    std::map<QString, std::vector<const BenchmarkRow *>> groups;
    std::vector<QString> order;
    for (const BenchmarkRow &row : set.rows) {
        const QString group = groupOf(row);
        if (!groups.contains(group))
            order.push_back(group);
        groups[group].push_back(&row);
    }
    QList<SetRemark> remarks;
    for (const QString &group : order)
        remarks << factRemarks(groups[group]) << uncoveredCombinations(groups[group])
                << amountRemarks(groups[group]) << judgements(groups[group]);
    return remarks;
}

QList<RowChange> compared(const BenchmarkSet &before, const BenchmarkSet &after)
{
    QHash<QString, const BenchmarkRow *> old;
    for (const BenchmarkRow &row : before.rows)
        old.insert(keyOf(row), &row);
    QList<RowChange> changes;
    for (const BenchmarkRow &row : after.rows) {
        RowChange change{.kind = RowChange::Kind::Added, .before = {}, .after = row.cells};
        if (const BenchmarkRow *was = old.take(keyOf(row))) {
            change.before = was->cells;
            findFields(change);
            change.kind =
                change.fields.isEmpty() ? RowChange::Kind::Same : RowChange::Kind::Changed;
        }
        changes << change;
    }
    for (const BenchmarkRow &row : before.rows)
        if (old.contains(keyOf(row)))
            changes << RowChange{
                .kind = RowChange::Kind::Dropped, .before = row.cells, .after = {}};
    return changes;
}

} // namespace anjuan
