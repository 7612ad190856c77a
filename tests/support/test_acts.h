// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/ledger.h"

namespace anjuan::test {

/// A plausible act that is not recorded yet, with a public and a personal field.
Act draft(CaseId dossier, const QString &kind = QStringLiteral("register_lead"));

/// Records `act` as the next of its dossier, in a transaction of its own; "phone" is its personal
/// field.
Result<Act> record(Database &db, const Act &act);
/// The same, under the sequence number the caller thinks is next.
Result<Act> record(Database &db, const Act &act, int expectedSequence);

} // namespace anjuan::test
