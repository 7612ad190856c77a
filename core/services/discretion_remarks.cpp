// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_remarks.h"

#include "core/base/text.h"
#include "core/services/discretion_lookup.h"
#include "core/storage/benchmark_store.h"
#include "core/storage/matter_store.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace anjuan::discretion_remarks {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionRemarkText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionRemarkText)
};

constexpr qsizetype mostNamed = 20;

/// What the rows are about, by code and by name.
struct Covered {
    QSet<QString> words{};
    bool all = false; ///< by a rule for all matters

    void add(const QList<BenchmarkRow> &rows)
    {
        for (const BenchmarkRow &row : rows) {
            words << row.cells.matter << searchForm(row.cells.violation);
            all = all || row.isGeneral();
        }
    }
    bool knows(const Matter &matter) const
    {
        return words.contains(matter.code) || words.contains(searchForm(matter.name));
    }
};

} // namespace

QList<SetRemark> ended(std::optional<Date> repealedOn, Date today)
{
    if (!repealedOn || *repealedOn > today)
        return {};
    return {SetRemark{
        SetRemark::Kind::Ended, 0,
        DiscretionRemarkText::tr("The edition ended on %1: it is for conduct before that day only.")
            .arg(toIso(*repealedOn))}};
}

QList<SetRemark> endsDatedBack(const edition_reach::Reach &reach, const QString &name, Date from)
{
    if (reach.isEmpty())
        return {};
    return {SetRemark{
        SetRemark::Kind::Ended, 0,
        DiscretionRemarkText::tr("The earlier edition ends on %1, a day that has passed. %2")
            .arg(toIso(from), edition_reach::warning(reach, name, from))}};
}

QList<SetRemark> uncovered(const Database &db, const BenchmarkSet &set)
{
    Covered covered;
    covered.add(set.rows);
    for (const BenchmarkSet &other :
         discretion_lookup::inForceOn(benchmark_store::all(db), set.effectiveFrom))
        if (other.name != set.name)
            covered.add(benchmark_store::rows(db, other.id));
    QStringList without;
    const QList<Matter> matters = matter_store::all(db);
    for (const Matter &matter : matters)
        if (inForce(matters, matter.code, set.effectiveFrom) == &matter &&
            matter.penalties.contains(PenaltyKind::Fine) && !covered.knows(matter))
            without << matter.code;
    if (without.isEmpty())
        return {};
    const qsizetype named = std::min(without.size(), mostNamed);
    const QString names = without.first(named).join(DiscretionRemarkText::tr(", "));
    QString text =
        named < without.size()
            ? DiscretionRemarkText::tr("No benchmark covers these matters: %1 and %2 more.")
                  .arg(names, QString::number(without.size() - named))
            : DiscretionRemarkText::tr("No benchmark covers these matters: %1.").arg(names);
    if (covered.all)
        text += DiscretionRemarkText::tr(" Only general rules apply to them.");
    return {SetRemark{SetRemark::Kind::Uncovered, 0, text}};
}

} // namespace anjuan::discretion_remarks
