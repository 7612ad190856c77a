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

/// The remedies and applications of each case. Within a transaction only; throws SqlError.
namespace register_remedies {

/// There are few at a time: they are written anew.
void write(const Database &db, qint64 entry, const std::vector<RemedyRow> &remedies);
std::vector<RemedyRow> stored(const Database &db, qint64 entry);
/// Over all cases: those that were under way on at least one day from `from` to `to`, the first to
/// begin first.
std::vector<StoredRemedy> between(const Database &db, Date from, Date to);

} // namespace register_remedies

} // namespace anjuan
