// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/register_then.h"
#include "core/services/statistics.h"

namespace anjuan {

/// Over which register, days and units figures are counted.
struct FigurePlace {
    const Database &then; ///< the database itself, or one in memory as it once was
    FigureScope scope{};
    Moment knownOn{};
    QString unitName{};
    QStringList remarks{};
};

/// Where figures are counted. Within a read transaction; throws SqlError.
namespace figure_place {

inline const Roles readers{Role::SquadOfficer,      Role::SquadLeader,  Role::LegalOfficer,
                           Role::BureauLeader,      Role::Statistician, Role::Archivist,
                           Role::ReadOnlySupervisor};

/// What is wanted of the present database, without a register yet; refused for a year that has not
/// begun or a unit out of reach.
struct Wanted {
    FigureScope scope{};
    Moment knownOn{};
    QString unitName{};
    QStringList remarks{};
    bool isPast = false;
};
Result<Wanted> wanted(const Database &db, const Session &session, const StatisticsQuery &query);

/// Calls `work(FigurePlace)`, which gives a Result, with the register the query asks for.
template <class Found, class Work>
Result<Found> at(Database &db, const Session &session, const Rulebook &rules,
                 const StatisticsQuery &query, const Progress &progress, const Work &work)
{
    const Result<Wanted> what = wanted(db, session, query);
    if (!what)
        return what.error();
    if (!what->isPast)
        return work(FigurePlace{db, what->scope, what->knownOn, what->unitName, what->remarks});
    Result<Database> then = register_then::made(db, rules, what->knownOn, progress);
    if (!then)
        return then.error();
    return then->read([&]() -> Result<Found> {
        return work(FigurePlace{*then, what->scope, what->knownOn, what->unitName, what->remarks});
    });
}

} // namespace figure_place

} // namespace anjuan
