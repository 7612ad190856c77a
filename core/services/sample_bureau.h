// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rulebook.h"
#include "core/services/session.h"

#include <QHash>

namespace anjuan {

/// A made-up bureau with units, people, matters and one logged-in session for each account: for
/// scenarios and made-up data. Everything goes through the same services as a real one.
struct SampleBureau {
    QHash<QString, Session> sessions{}; ///< by login
    QHash<QString, PartyId> parties{};  ///< "person", "shop", "company"
    QStringList squads{};               ///< keys of the squads

    /// The session of `login` at noon in China on `day`.
    Session at(const QString &login, Date day) const;
};

/// | login     | who                                                             |
/// |-----------|-----------------------------------------------------------------|
/// | admin     | administrator                                                   |
/// | officer1… | squad officers; officer1, officer2 of the first squad           |
/// | lapsed    | squad officer whose certificate ended on 2024-12-31             |
/// | squadhead | leader of the first squad                                       |
/// | legal1    | legal officer with the national qualification                   |
/// | legal2    | legal officer who began in 2020 without it                      |
/// | chief1, chief2 | leaders of the bureau                                      |
/// | archive1, statist1, watch1 | archivist, statistician, read-only supervisor  |
///
/// 辅助人员戊 is auxiliary staff, without certificate and account.
///
/// | matter | penalties                                                          |
/// |--------|--------------------------------------------------------------------|
/// | S-101  | warning, fine of 200 to 2000 yuan                                  |
/// | S-102  | warning, fine of 5000 to 50000                                     |
/// | S-103  | warning, fine of 1000 to 10000; repealed on 2024-01-01             |
/// | S-104  | warning, fine of 100 to 1000; in force from 2026-01-01             |
/// | S-105  | warning, fine of 500 to 50000, confiscation, suspended business    |
namespace sample_bureau {

/// Sets up `db`, which must be new. `password` becomes everybody's. `squads` squads with four
/// officers each. `keyPath` as in BureauDraft.
Result<SampleBureau> create(Database &db, const QString &password, int squads, Moment now,
                            const QString &keyPath = {});

/// Gives the bureau a matter with a benchmark and an exemption list, as scenarios have it:
/// S-106 占道堆放物品, fine of 500 to 5000 yuan. Tiers by places: 从轻 up to 3 (500 to 2000), 一般
/// 3 to 6 (2000 to 3500), 从重 6 and more (3500 to 5000). First offences up to 5 square metres that
/// are corrected in time go unpunished, found within two years.
Result<> addDiscretion(Database &db, const SampleBureau &bureau);

} // namespace sample_bureau

} // namespace anjuan
