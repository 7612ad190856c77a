// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry/phrase.h"

#include <optional>

namespace anjuan {

class Database;

/// Phrases as they stand. Within a transaction only; throws SqlError.
namespace phrase_store {

std::optional<Phrase> find(const Database &db, PhraseId id);
/// What is offered to an account: the bureau's and its own, without the withdrawn ones, by title.
QList<Phrase> offeredTo(const Database &db, const QString &login);
/// All there ever were.
QList<Phrase> all(const Database &db);
void insert(const Database &db, const Phrase &phrase);
/// Takes the place of the one of that key, if it still has the revision before; false where not.
bool update(const Database &db, const Phrase &phrase);

} // namespace phrase_store
} // namespace anjuan
