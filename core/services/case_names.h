// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <optional>

namespace anjuan {

class Database;
struct CaseRow;
struct Session;

/// The names by which a search finds a case, which other registers hold. Within a transaction;
/// throws SqlError.
namespace case_names {

/// Which case a person means by the number of any of its documents, or by its key; none that the
/// session may not open.
std::optional<CaseId> findCase(const Database &db, const Session &session, const QString &word);
/// The names of the party and of all that are one with it, with the letters they are read by, and
/// of the matter.
QString of(const Database &db, const CaseRow &row);
/// Writes what the search looks through anew for all cases of a party whose names have changed, and
/// of all that are one with it.
void refresh(const Database &db, PartyId party);

} // namespace case_names

} // namespace anjuan
