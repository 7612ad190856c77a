// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>

namespace anjuan {

class Database;

namespace office_log {

/// The keys of up to `limit` acts of a dossier before number `beforeSequence` (0 for the end), the
/// newest first. Within a transaction only; throws SqlError.
QList<ActId> idsBefore(const Database &db, CaseId dossier, int beforeSequence, int limit);
/// The keys of all acts of the office dossier of these kinds, in order. Likewise.
QList<ActId> idsOfKinds(const Database &db, const QStringList &kinds);

} // namespace office_log
} // namespace anjuan
