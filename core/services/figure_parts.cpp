// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figure_parts.h"

#include "core/domain/parties/party.h"
#include "core/services/words.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct FigurePartsText {
    Q_DECLARE_TR_FUNCTIONS(FigurePartsText)
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
    case Breakdown::Field:
        return {}; // by units or matters
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

/// The department that supervises each matter, as the last version of it names one.
std::map<QString, QString> fieldsOf(const Database &db)
{
    std::map<QString, QString> fields;
    std::map<QString, Date> since;
    for (const Matter &matter : matter_store::all(db)) {
        const auto known = since.find(matter.code);
        if (known != since.end() && known->second > matter.effectiveFrom)
            continue;
        since.insert_or_assign(matter.code, matter.effectiveFrom);
        fields[matter.code] = matter.department;
    }
    return fields;
}

template <class Enum, std::size_t Count>
QString wordOf(const std::array<Name<Enum>, Count> &names, const QString &key)
{
    const auto value = valueOf(names, key);
    return value ? wordFor(names, *value) : key;
}

} // namespace

FigureParts::FigureParts(const Database &db, Breakdown by)
    : m_by(by), m_units(organisation_store::unitTree(db))
{
    if (by == Breakdown::Matter)
        for (const Matter &matter : matter_store::all(db))
            m_matters[matter.code] = matter.name;
    if (by == Breakdown::Field)
        m_fields = fieldsOf(db);
}

QString FigureParts::nameOf(const QString &part) const
{
    if (part.isEmpty())
        return FigurePartsText::tr("without");
    switch (m_by) {
    case Breakdown::Matter:
        return m_matters.contains(part) ? part + u' ' + m_matters.at(part) : part;
    case Breakdown::Unit:
    case Breakdown::Town: {
        const Unit *unit = m_units.find(UnitId::parse(part));
        return unit ? unit->name : part;
    }
    case Breakdown::Month:
    case Breakdown::Field:
        return part;
    case Breakdown::Source:
        return wordOf(leadSourceNames, part);
    case Breakdown::Procedure:
        return wordOf(procedureNames, part);
    case Breakdown::PartyKind:
        return wordOf(partyKindNames, part);
    case Breakdown::Outcome:
        return wordOf(outcomeNames, part);
    }
    Q_UNREACHABLE();
}

QString FigureParts::partOf(const QString &key) const
{
    if (m_by == Breakdown::Unit || m_by == Breakdown::Town)
        return unitPart(m_units, key, m_by);
    if (m_by == Breakdown::Field) {
        const auto found = m_fields.find(key);
        return found == m_fields.end() ? QString() : found->second;
    }
    return key;
}

namespace figure_parts {

FigureSplit databaseSplit(Breakdown by)
{
    return by == Breakdown::Field ? FigureSplit::Matter : splitOf(by).value_or(FigureSplit::Unit);
}

Result<> narrow(const Database &db, const Indicator &indicator, const FigurePartChoice &part,
                FigureScope &scope)
{
    const std::optional<FigureSplit> split = splitOf(part.by);
    if (!figure_store::canSplit(indicator, split.value_or(FigureSplit::Unit)))
        return refused(
            FigurePartsText::tr("“%1” can't be broken down that way.").arg(indicator.name.here()));
    if (split) {
        scope.parts.push_back({*split, part.key});
        return {};
    }
    if (part.by == Breakdown::Field) {
        // The matter itself tells the field; what has none in the list comes under "".
        QStringList others;
        QStringList matters;
        for (const auto &[code, field] : fieldsOf(db))
            (field == part.key ? matters : others) << code;
        if (part.key.isEmpty()) {
            scope.otherMatters += others;
            return {};
        }
        if (scope.matters)
            matters.removeIf([&](const QString &code) { return !scope.matters->contains(code); });
        scope.matters = matters;
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

QString wayName(Breakdown by)
{
    switch (by) {
    case Breakdown::Matter:
        return FigurePartsText::tr("by matter");
    case Breakdown::Field:
        return FigurePartsText::tr("by field");
    case Breakdown::Unit:
        return FigurePartsText::tr("by unit");
    case Breakdown::Town:
        return FigurePartsText::tr("by town");
    case Breakdown::Month:
        return FigurePartsText::tr("by month");
    case Breakdown::Source:
        return FigurePartsText::tr("by source");
    case Breakdown::Procedure:
        return FigurePartsText::tr("by procedure");
    case Breakdown::PartyKind:
        return FigurePartsText::tr("by kind of party");
    case Breakdown::Outcome:
        return FigurePartsText::tr("by outcome");
    }
    Q_UNREACHABLE();
}

} // namespace figure_parts

} // namespace anjuan
