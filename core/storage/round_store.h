// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rounds/sheet.h"

namespace anjuan {

class Database;

/// Rounds of case-file review and their score sheets. Within a transaction only; throws SqlError.
namespace round_store {

/// The newest first.
QList<FileRound> all(const Database &db);
std::optional<FileRound> find(const Database &db, FileRoundId id);
void insert(const Database &db, const FileRound &round);
/// False, and nothing written, if the round has changed since it was read.
bool update(const Database &db, const FileRound &round);

/// In their order.
QList<ScoreSheet> sheets(const Database &db, FileRoundId round);
std::optional<ScoreSheet> findSheet(const Database &db, FileRoundId round, int place);
void insert(const Database &db, const ScoreSheet &sheet);
bool update(const Database &db, const ScoreSheet &sheet);
/// Model files of all rounds.
QList<ScoreSheet> models(const Database &db);

/// Everything as the tables have it, by key, for comparing with the acts.
std::map<QString, QJsonObject> stored(const Database &db);
QString keyOf(const ScoreSheet &sheet);

} // namespace round_store
} // namespace anjuan
