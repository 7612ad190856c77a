// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figure_place.h"

#include "core/domain/parties/party.h"
#include "core/services/office.h"
#include "core/services/words.h"
#include "core/storage/matter_store.h"
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

std::optional<FigureSplit> splitOf(Breakdown by)
{
    switch (by) {
    case Breakdown::Matter:
        return FigureSplit::Matter;
    case Breakdown::Month:
        return FigureSplit::Month;
    case Breakdown::Source:
        return FigureSplit::Source;
    case Breakdown::Procedure:
        return FigureSplit::Procedure;
    case Breakdown::PartyKind:
        return FigureSplit::PartyKind;
    case Breakdown::Outcome:
        return FigureSplit::Outcome;
    case Breakdown::Unit:
    case Breakdown::Town:
        return {}; // by units
    }
    Q_UNREACHABLE();
}

/// The unit itself, or the town it belongs to; "" for what belongs to none.
QString unitPart(const UnitTree &tree, const QString &unit, Breakdown by)
{
    if (by == Breakdown::Unit)
        return unit;
    QString town;
    for (const Unit &above : tree.path(UnitId::parse(unit)))
        if (above.kind == UnitKind::Town)
            town = above.id.toString();
    return town;
}

/// What people call the parts, by their keys.
class PartNames {
public:
    PartNames(const Database &db, Breakdown by)
        : m_by(by), m_units(organisation_store::unitTree(db))
    {
        if (by == Breakdown::Matter)
            for (const Matter &matter : matter_store::all(db))
                m_matters[matter.code] = matter.name;
    }

    QString of(const QString &key) const
    {
        if (key.isEmpty())
            return FigurePlaceText::tr("without");
        switch (m_by) {
        case Breakdown::Matter:
            return m_matters.contains(key) ? key + u' ' + m_matters.at(key) : key;
        case Breakdown::Unit:
        case Breakdown::Town: {
            const Unit *unit = m_units.find(UnitId::parse(key));
            return unit ? unit->name : key;
        }
        case Breakdown::Month:
            return key;
        case Breakdown::Source:
            return wordOf(leadSourceNames, key);
        case Breakdown::Procedure:
            return wordOf(procedureNames, key);
        case Breakdown::PartyKind:
            return wordOf(partyKindNames, key);
        case Breakdown::Outcome:
            return wordOf(outcomeNames, key);
        }
        Q_UNREACHABLE();
    }

    const UnitTree &units() const { return m_units; }

private:
    template <class Enum, std::size_t Count>
    static QString wordOf(const std::array<Name<Enum>, Count> &names, const QString &key)
    {
        const auto value = valueOf(names, key);
        return value ? wordFor(names, *value) : key;
    }

    Breakdown m_by;
    UnitTree m_units;
    std::map<QString, QString> m_matters{};
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

Result<> narrow(const Database &db, const Indicator &indicator, const FigurePartChoice &part,
                FigureScope &scope)
{
    const std::optional<FigureSplit> split = splitOf(part.by);
    if (!figure_store::canSplit(indicator, split.value_or(FigureSplit::Unit)))
        return refused(
            FigurePlaceText::tr("“%1” can't be broken down that way.").arg(indicator.name.here()));
    if (split) {
        scope.split = *split;
        scope.part = part.key;
        return {};
    }
    const UnitTree tree = organisation_store::unitTree(db);
    QStringList units;
    for (const Unit &unit : tree.units()) {
        const QString key = unit.id.toString();
        if ((!scope.units || scope.units->contains(key)) &&
            unitPart(tree, key, part.by) == part.key)
            units << key;
    }
    scope.units = units;
    return {};
}

} // namespace figure_place

namespace statistics {

Result<BrokenDown> byPart(Database &db, const Session &session, const Rulebook &rules,
                          const StatisticsQuery &query, Breakdown by, const Progress &progress)
{
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<BrokenDown> {
            const FigureSplit split = splitOf(by).value_or(FigureSplit::Unit);
            std::vector<const Indicator *> wanted;
            BrokenDown found;
            for (const Indicator &indicator : book().indicators)
                if ((indicator.tally == Tally::Count || indicator.tally == Tally::Sum) &&
                    figure_store::canSplit(indicator, split)) {
                    wanted.push_back(&indicator);
                    found.ids << indicator.id;
                }
            const PartNames names(db, by);
            const auto work = [&](const FigurePlace &place) -> Result<BrokenDown> {
                std::map<QString, std::vector<qint64>> parts;
                for (const auto &[key, values] :
                     figure_store::splitValues(place.then, wanted, place.scope, split)) {
                    const bool byUnit = by == Breakdown::Unit || by == Breakdown::Town;
                    std::vector<qint64> &sums =
                        parts[byUnit ? unitPart(names.units(), key, by) : key];
                    sums.resize(wanted.size(), 0);
                    for (std::size_t i = 0; i < values.size(); ++i)
                        sums[i] += values[i];
                }
                for (const auto &[key, sums] : parts)
                    found.parts.push_back({key, names.of(key), {sums.begin(), sums.end()}});
                return found;
            };
            return figure_place::at<BrokenDown>(db, session, rules, query, progress, work);
        });
}

} // namespace statistics

} // namespace anjuan
