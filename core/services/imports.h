// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/storage/database.h"
#include "core/storage/import_store.h"

namespace anjuan {

/// What was taken over from lists, file by file, and what the headers of a bureau's own lists mean.
namespace imports {

/// ImportedFile::kind of old ledgers of cases.
inline const QString cases = QStringLiteral("cases");

/// Whether the roles of the session import.
bool mayImport(const Session &session);

/// All imports, the newest first, the withdrawn ones too. Who: whoever imports, and whoever
/// oversees.
Result<std::vector<ImportedFile>> list(Database &db, const Session &session);

/// Takes an import back as a whole, with a reason of 2 to 500 characters. Its cases are in no list,
/// search or figure any more; their acts stay in the ledger, and the same rows may be imported
/// again. Refused, with the cases named, where somebody has gone on with one of them or reviews its
/// file, or where a yearly report that counts them was frozen. Recorded as
/// office.import_withdrawn. Who: whoever imports, for units within the session's reach.
Result<ImportedFile> withdraw(Database &db, const Session &session, const QString &id,
                              const QString &reason);

/// The mappings kept for lists of that kind, by name.
Result<std::vector<KeptMapping>> mappings(Database &db, const Session &session,
                                          const QString &kind);
/// Keeps a mapping, in place of one with the same kind and name; recorded as
/// office.import_mapping_kept. Refused without a name of at most 60 characters, or with a column
/// that lists of that kind do not have. Who: whoever imports.
Result<> keepMapping(Database &db, const Session &session, const KeptMapping &mapping);

} // namespace imports

} // namespace anjuan
