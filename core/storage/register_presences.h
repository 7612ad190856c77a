// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/presences.h"

namespace anjuan {

class Database;

/// Which officer was where at what hour, by the records of all cases. Within a transaction only;
/// throws SqlError.
namespace register_presences {

/// In place of what was stored.
void write(const Database &db, qint64 entry, const std::vector<PresenceRow> &presences);
std::vector<PresenceRow> stored(const Database &db, qint64 entry);
void clear(const Database &db);

/// Records of other cases that name an officer of `file` at an hour of one of its own; at most ten
/// for each.
std::vector<ElsewhereRecord> elsewhere(const Database &db, const CaseFile &file);

} // namespace register_presences

} // namespace anjuan
