// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figures_at.h"

#include "core/services/figure_parts.h"
#include "core/services/office.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct FigurePlaceText {
    Q_DECLARE_TR_FUNCTIONS(FigurePlaceText)
};

} // namespace

namespace figure_place {

Result<Wanted> wanted(const Database &db, const Session &session, const StatisticsQuery &query)
{
    if (query.year < 1990 || query.year > 2199)
        return refused(
            FigurePlaceText::tr("%1 is no year that figures are kept for.").arg(query.year));
    Wanted what;
    what.knownOn = query.knownOn.value_or(session.now);
    if (what.knownOn > session.now)
        return refused(FigurePlaceText::tr("What will be known on %1 can't be told yet.")
                           .arg(toIso(dayInChina(what.knownOn))));
    what.scope.from = Date(static_cast<unsigned short>(query.year), 1, 1);
    const Date last(static_cast<unsigned short>(query.year), 12, 31);
    what.scope.to = std::min(last, dayInChina(what.knownOn));
    if (query.until && query.until->year() != query.year)
        return refused(FigurePlaceText::tr("%1 is no day of the year %2.")
                           .arg(toIso(*query.until))
                           .arg(query.year));
    if (query.until)
        what.scope.to = std::min(what.scope.to, *query.until);
    if (what.scope.to < what.scope.from)
        return refused(FigurePlaceText::tr("The year %1 has not begun.").arg(query.year));
    what.scope.withoutImported = query.withoutImported;
    if (query.withoutImported)
        what.remarks << FigurePlaceText::tr("Cases from old ledgers are left out.");
    if (what.scope.to < last)
        what.remarks
            << FigurePlaceText::tr("The year is counted up to %1.").arg(toIso(what.scope.to));

    const UnitTree tree = organisation_store::unitTree(db);
    QSet<UnitId> units = session.actor.scope;
    if (!query.unit.isEmpty()) {
        const Unit *unit = tree.find(UnitId::parse(query.unit));
        if (!unit || !units.contains(unit->id))
            return notFound(FigurePlaceText::tr("There is no such unit within your reach."));
        units &= tree.subtree(unit->id);
        what.unitName = tree.pathName(unit->id);
    } else if (units.size() < tree.units().size()) {
        what.unitName = tree.pathName(session.actor.unit);
    }
    if (units.size() < tree.units().size()) {
        QStringList keys;
        for (const UnitId unit : units)
            keys << unit.toString();
        keys.sort();
        what.scope.units = keys;
    }
    for (const Unit &unit : tree.units())
        if (units.contains(unit.id) && unit.validTo && *unit.validTo >= what.scope.from &&
            *unit.validTo < what.scope.to)
            what.remarks << FigurePlaceText::tr("The unit “%1” ended on %2; cases that were not "
                                                "handed on are counted under it.")
                                .arg(unit.name, toIso(*unit.validTo));
    what.isPast = query.knownOn && register_then::isPast(db, what.knownOn);
    return what;
}

} // namespace figure_place

namespace figures_at {

BrokenDown parts(const Database &db, const FigurePlace &place, Breakdown by,
                 const QStringList &only)
{
    const FigureSplit split = figure_parts::databaseSplit(by);
    std::vector<const Indicator *> wanted;
    BrokenDown found;
    for (const Indicator &indicator : statistics::book().indicators)
        if ((indicator.tally == Tally::Count || indicator.tally == Tally::Sum) &&
            (only.isEmpty() || only.contains(indicator.id)) &&
            figure_store::canSplit(indicator, split)) {
            wanted.push_back(&indicator);
            found.ids << indicator.id;
        }
    const FigureParts names(db, by);
    std::map<QString, std::vector<qint64>> sums;
    for (const auto &[key, values] :
         figure_store::splitValues(place.then, wanted, place.scope, split)) {
        std::vector<qint64> &row = sums[names.partOf(key)];
        row.resize(wanted.size(), 0);
        for (std::size_t i = 0; i < values.size(); ++i)
            row[i] += values[i];
    }
    for (const auto &[key, row] : sums)
        found.parts.push_back({key, names.nameOf(key), row});
    return found;
}

} // namespace figures_at

namespace statistics {

Result<BrokenDown> byPart(Database &db, const Session &session, const Rulebook &rules,
                          const StatisticsQuery &query, Breakdown by, const Progress &progress)
{
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<BrokenDown> {
            const auto work = [&](const FigurePlace &place) -> Result<BrokenDown> {
                return figures_at::parts(db, place, by);
            };
            return figure_place::at<BrokenDown>(db, session, rules, query, progress, work);
        });
}

} // namespace statistics

} // namespace anjuan
