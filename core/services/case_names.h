// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace anjuan {

class Database;
struct CaseRow;

/// The names by which a search finds a case, which other registers hold. Within a transaction;
/// throws SqlError.
namespace case_names {

/// The names of the party and of all that are one with it, with the letters they are read by, and
/// of the matter.
QString of(const Database &db, const CaseRow &row);
/// Writes what the search looks through anew for all cases of a party whose names have changed, and
/// of all that are one with it.
void refresh(const Database &db, PartyId party);

} // namespace case_names

} // namespace anjuan
