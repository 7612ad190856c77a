// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_records.h"

#include "core/domain/discretion/list_json.h"
#include "core/storage/benchmark_store.h"

#include <QJsonArray>

namespace anjuan::discretion_records {

using namespace Qt::StringLiterals;

namespace {

template <class Edition, class Rows>
void addStored(Records &records, const Edition &edition, const Rows &rows)
{
    const QString id = edition.id.toString();
    records[id] = jsonOf(edition);
    for (const auto &row : rows) {
        QJsonObject cells = jsonOf(row.cells);
        cells.insert(u"place"_s, row.place);
        records[id + u' ' + QString::number(row.place)] = cells;
    }
}

} // namespace

void apply(Records &expected, const Act &act)
{
    if (act.kind == "office.benchmarks_imported"_L1 ||
        act.kind == "office.exemptions_imported"_L1) {
        const QJsonObject edition = act.content.value("edition"_L1).toObject();
        const QString id = edition.value("id"_L1).toString();
        expected[id] = edition;
        for (const QJsonValue &value : act.content.value("cells"_L1).toArray())
            expected[id + u' ' + QString::number(value.toObject().value("place"_L1).toInt())] =
                value.toObject();
    } else if (act.kind == "office.benchmarks_repealed"_L1 ||
               act.kind == "office.exemptions_repealed"_L1) {
        expected[act.content.value("id"_L1).toString()].insert(u"repealed_on"_s,
                                                               act.content.value("repealed_on"_L1));
    }
}

Records stored(const Database &db)
{
    Records records;
    for (const BenchmarkSet &set : benchmark_store::all(db))
        addStored(records, set, benchmark_store::rows(db, set.id));
    for (const ExemptionList &list : exemption_store::all(db))
        addStored(records, list, exemption_store::items(db, list.id));
    return records;
}

} // namespace anjuan::discretion_records
