// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/same_conduct.h"

#include "core/services/discretion_lookup.h"
#include "core/services/office.h"
#include "core/storage/ledger.h"
#include "core/storage/register_conduct.h"

#include <QCoreApplication>

namespace anjuan::same_conduct {

using namespace Qt::StringLiterals;

namespace {

struct SameConductText {
    Q_DECLARE_TR_FUNCTIONS(SameConductText)
};

std::optional<Conduct> conductTyped(const QJsonObject &content, Date day)
{
    const auto said = [&](QLatin1StringView name) { return content.value(name).toString(); };
    CaseFile file;
    file.party = PartyId::parse(said("party"_L1));
    file.matter = said("matter"_L1);
    file.place = said("place"_L1).trimmed();
    file.leadOn = day;
    file.occurredOn = parseDate(said("occurred_on"_L1));
    return conductOf(file);
}

} // namespace

bool concerns(const QString &actKind)
{
    return actKind == Notify::kind || actKind == DecidePenalty::kind ||
           actKind == SummaryDecide::kind;
}

std::vector<LikeConduct> allOf(const Database &db, const Conduct &conduct)
{
    return register_conduct::alike(db, conduct, discretion_lookup::kinOf(db, conduct.party).keys);
}

Result<std::vector<LikeConduct>> find(Database &db, const Session &session, CaseId id,
                                      const QJsonObject &content, Date day)
{
    return office::readOnBehalf(
        db, session, "same_conduct"_L1, {}, [&]() -> Result<std::vector<LikeConduct>> {
            const CaseFile file = id.isNull() ? CaseFile() : fold(ledger::acts(db, id));
            if (!id.isNull() && !mayRead(session.actor, UnitId::parse(file.unit)))
                return std::vector<LikeConduct>();
            const std::optional<Conduct> conduct =
                id.isNull() ? conductTyped(content, day) : conductOf(file);
            if (!conduct)
                return std::vector<LikeConduct>();
            std::vector<LikeConduct> found = allOf(db, *conduct);
            std::erase_if(found, [&](const LikeConduct &one) {
                return !mayRead(session.actor, UnitId::parse(one.unit));
            });
            return found;
        });
}

QString warning(const std::vector<LikeConduct> &cases)
{
    if (cases.empty())
        return {};
    QStringList named;
    for (const LikeConduct &one : cases)
        named << SameConductText::tr("%1 (%2)").arg(one.number, toIso(one.day));
    return SameConductText::tr("It may be the same act as in %1: the same party, matter and place. "
                               "One act is not fined twice (行政处罚法 29); compare the files.")
        .arg(named.join(SameConductText::tr(", ")));
}

} // namespace anjuan::same_conduct
