// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/matters/matter.h"

namespace anjuan {

class Database;

/// The matter list. Within a transaction only; throws SqlError.
namespace matter_store {

/// All versions of a code, the oldest first.
QList<Matter> versions(const Database &db, const QString &code);
/// All versions of all codes, by code and time.
QList<Matter> all(const Database &db);
bool isEmpty(const Database &db);

void insert(const Database &db, const Matter &matter);
/// Ends the version of `code` that began on `effectiveFrom`. False if there is none or it has
/// ended before.
bool repeal(const Database &db, const QString &code, Date effectiveFrom, Date repealedOn);

} // namespace matter_store
} // namespace anjuan
