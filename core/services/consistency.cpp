// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion.h"

#include "core/domain/discretion/benchmark.h"
#include "core/services/office.h"
#include "core/storage/discretion_store.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace anjuan::discretion {

using namespace Qt::StringLiterals;

namespace {

LikePicture pictureOfFines(const std::vector<Money> &fines)
{
    QList<LikeCase> cases;
    cases.reserve(static_cast<qsizetype>(fines.size()));
    for (const Money fine : fines)
        cases << LikeCase{.fine = fine};
    return pictureOf(std::move(cases), {});
}

/// What one squad fined in one matter.
struct Squad {
    std::vector<Money> fines{};
    int deviations = 0;
    QList<OutlyingCase> outlying{};
};

/// The year's fines, matter by matter.
struct Year {
    using Likeness = std::tuple<QString, QString, QString>; ///< matter, kind of party, tier
    std::map<Likeness, std::vector<discretion_store::FinedThen>> like{};
    std::map<QString, std::vector<Money>> matters{};
    std::map<QString, std::map<QString, Squad>> squads{};
};

Year yearOf(const Database &db, int year)
{
    Year found;
    for (discretion_store::FinedThen &one :
         discretion_store::finedBetween(db, Date(static_cast<unsigned short>(year), 1, 1),
                                        Date(static_cast<unsigned short>(year), 12, 31))) {
        if (one.isChanged)
            continue;
        Squad &squad = found.squads[one.matter][one.unit];
        squad.fines.push_back(one.fine);
        squad.deviations += one.deviates ? 1 : 0;
        found.matters[one.matter].push_back(one.fine);
        found.like[{one.matter, one.side, one.tier}].push_back(std::move(one));
    }
    // A graver tier costs more: a fine stands out among those of its own tier and kind of party.
    for (const auto &[likeness, cases] : found.like) {
        std::vector<Money> fines;
        for (const discretion_store::FinedThen &one : cases)
            fines.push_back(one.fine);
        const LikePicture picture = pictureOfFines(fines);
        if (!picture.bandFrom)
            continue;
        for (const discretion_store::FinedThen &one : cases)
            if (one.fine < *picture.bandFrom || one.fine > *picture.bandTo)
                found.squads[one.matter][one.unit].outlying << OutlyingCase{
                    .number = discretion_store::detail(db, one.entry).likeCase.number,
                    .side = valueOf(partySideNames, one.side).value_or(PartySide::Any),
                    .tier = one.tier,
                    .fine = one.fine};
    }
    return found;
}

} // namespace

Result<QList<ConsistencyRow>> consistency(Database &db, const Session &session, int year)
{
    return office::readOnBehalf(
        db, session, "consistency"_L1, {}, [&]() -> Result<QList<ConsistencyRow>> {
            const UnitTree units = organisation_store::unitTree(db);
            const Year found = yearOf(db, year);
            QList<ConsistencyRow> rows;
            for (const auto &[matter, squads] : found.squads) {
                // Measured against the whole bureau, also by who reads a part of it only.
                const Money median =
                    pictureOfFines(found.matters.at(matter)).median.value_or(Money{});
                const QList<Matter> versions = matter_store::versions(db, matter);
                for (const auto &[unit, squad] : squads) {
                    if (!mayRead(session.actor, UnitId::parse(unit)))
                        continue;
                    rows << ConsistencyRow{
                        .matter = matter,
                        .matterName = versions.isEmpty() ? QString() : versions.last().name,
                        .unit = unit,
                        .unitName = units.pathName(UnitId::parse(unit)),
                        .cases = static_cast<int>(squad.fines.size()),
                        .deviations = squad.deviations,
                        .outliers = static_cast<int>(squad.outlying.size()),
                        .outlying = squad.outlying,
                        .median = pictureOfFines(squad.fines).median.value_or(Money{}),
                        .bureauMedian = median,
                        .lowest = *std::min_element(squad.fines.begin(), squad.fines.end()),
                        .highest = *std::max_element(squad.fines.begin(), squad.fines.end())};
                }
            }
            return rows;
        });
}

} // namespace anjuan::discretion
