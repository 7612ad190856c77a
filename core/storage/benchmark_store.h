// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/exemption.h"

namespace anjuan {

class Database;

/// The editions of benchmarks. Within a transaction only; throws SqlError.
namespace benchmark_store {

/// All editions without their rows, by name and time.
QList<BenchmarkSet> all(const Database &db);
std::optional<BenchmarkSet> find(const Database &db, BenchmarkSetId id);
/// All rows of an edition, in its order.
QList<BenchmarkRow> rows(const Database &db, BenchmarkSetId id);
/// Its rows for a matter: those that name its code, else those whose violation is worded like one
/// of `names`.
QList<BenchmarkRow> rowsFor(const Database &db, BenchmarkSetId id, const QString &matter,
                            const QStringList &names);
/// The rows for all matters (通用规则).
QList<BenchmarkRow> generalRows(const Database &db, BenchmarkSetId id);

void insert(const Database &db, const BenchmarkSet &set);
/// False if there is none or it has ended before.
bool repeal(const Database &db, BenchmarkSetId id, Date from);

/// A tier of an edition, and how often cases fell into it.
struct TierUse {
    QString tier{};
    int cases = 0;
    int deviating = 0;
};
QList<TierUse> uses(const Database &db, BenchmarkSetId id, const QString &matter);

} // namespace benchmark_store

/// The editions of exemption lists, in the same way.
namespace exemption_store {

QList<ExemptionList> all(const Database &db);
QList<ExemptionItem> items(const Database &db, ExemptionListId id);
QList<ExemptionItem> itemsFor(const Database &db, ExemptionListId id, const QString &matter,
                              const QStringList &names);
void insert(const Database &db, const ExemptionList &list);
bool repeal(const Database &db, ExemptionListId id, Date from);

} // namespace exemption_store
} // namespace anjuan
