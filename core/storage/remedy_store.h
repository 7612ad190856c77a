// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/rows.h"

namespace anjuan {

class Database;

/// A remedy of a case, with what one knows the case by.
struct StoredRemedy {
    RemedyRow row{};
    CaseId id{};
    QString number{};
    QString partyName{};
    QString unit{}; ///< key
};

/// Remedies over all cases. Within a transaction only; throws SqlError.
namespace remedy_store {

/// Those that were under way on at least one day from `from` to `to`, the first to begin first.
std::vector<StoredRemedy> between(const Database &db, Date from, Date to);

} // namespace remedy_store

} // namespace anjuan
