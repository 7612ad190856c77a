// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/file_rounds.h"
#include "core/services/office.h"

/// What the parts of file_rounds share. Within a transaction only; throws SqlError.
namespace anjuan::file_round_work {

inline const Roles keepers{Role::LegalOfficer};
inline const Roles watchers{Role::LegalOfficer, Role::BureauLeader, Role::ReadOnlySupervisor};
/// Who answers for the unit whose file it is.
inline const Roles answerers{Role::SquadOfficer, Role::SquadLeader, Role::LegalOfficer};
inline const Roles markers{Role::LegalOfficer, Role::SquadLeader, Role::SquadOfficer,
                           Role::BureauLeader};

/// Whether the session keeps the round: a legal officer whose reach holds its unit.
bool isKeeper(const Session &session, const FileRound &round);
/// Whether a sheet may be read: kept, watched, marked or of a case within reach.
bool mayReadSheet(const Session &session, const FileRound &round, const ScoreSheet &sheet);
Result<FileRound> roundOf(const Database &db, FileRoundId id);
/// Keeps the changed sheet and records it. A conflict where it was changed meanwhile.
Result<ScoreSheet> keep(const Database &db, const Session &session, const Roles &roles,
                        QLatin1StringView kind, ScoreSheet sheet);
/// Words of 2 to 4000 characters; `what` is what they say.
Result<> checkWords(const QString &text, const QString &what);

struct Reached {
    FileRound round{};
    ScoreSheet sheet{};
};
/// The sheet and its round while the round is open, for whoever may read the sheet.
Result<Reached> reached(const Database &db, const Session &session, FileRoundId id, int place);
/// The same for who keeps the round.
Result<Reached> kept(const Database &db, const Session &session, FileRoundId id, int place);

/// The round and its sheets as the session may see them.
Result<RoundView> viewOf(const Database &db, const Session &session, const FileRound &round);

} // namespace anjuan::file_round_work
