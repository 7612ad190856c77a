// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/casework/act.h"
#include "core/storage/head_memory.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace anjuan {

class Database;
struct LedgerRow;

/// The acts of all dossiers, in the order they were recorded. All functions may throw SqlError and
/// belong inside Database::transact or Database::read.
namespace ledger {

/// Where a dossier's ledger ends; sequence 0 if nothing is recorded in it yet.
struct End {
    int sequence = 0;
    Moment recordedAt;
    QString hash;
};

/// Adds `act` to its dossier as number `expectedSequence`; position, sequence and hash are filled
/// in, and recordedAt is never earlier than the act before it. The fields of `act.content` named in
/// `personalFields` are kept apart, where they can be erased. If another act stands there already,
/// refuses (Conflict) and tells what was recorded in between. If this very act (the same id and
/// content) is recorded already, returns it: so a lost answer can be asked for again. Call it last
/// in the transaction: on PostgreSQL everybody else's recording waits from here to the commit.
Result<Act> append(const Database &db, Act act, const QStringList &personalFields,
                   int expectedSequence);
/// The same where `before` is the act before it in its dossier and was appended in this very
/// transaction, so that nobody can have come between.
Result<Act> appendAfter(const Database &db, const Act &before, Act act,
                        const QStringList &personalFields);
/// The same for an act whose id was made in this very transaction, so that nobody can have recorded
/// it; `before` is null for the first act of a dossier that began in it too.
Result<Act> appendNew(const Database &db, const Act *before, Act act,
                      const QStringList &personalFields);

/// Adds an act that another database recorded: all it says there stays, its personal fields and
/// their salt too; only its place in this ledger, and so its hash, are its own. It stands in the
/// name of `account`. Whether the row is as it was recorded is for the caller to know. Refused
/// (Conflict) where it does not follow the last act of its dossier, or is here already.
Result<> appendForeign(const Database &db, const LedgerRow &row, const QByteArray &account);

/// What such a row says; an act without an id where it can't be read.
Act actOf(const LedgerRow &row);

/// All acts of a dossier in order; none if there is no such dossier.
std::vector<Act> acts(const Database &db, CaseId dossier);

std::optional<Act> find(const Database &db, ActId id);

/// The last act of that kind the account recorded in a case, among its newest: for forms that begin
/// where the person left off. Looks at no more than some thousands of acts.
std::optional<Act> lastOf(const Database &db, const QString &account, const QString &kind);
/// The same of any kind whose public content holds `text`.
std::optional<Act> lastWith(const Database &db, const QString &account, const QString &text);

End end(const Database &db, CaseId dossier);

Head head(const Database &db);

/// Up to `limit` acts of all dossiers that follow `position`, in order. For rebuilding: call again
/// with the last position.
std::vector<Act> actsAfter(const Database &db, qint64 position, int limit = 2000);

/// Up to `limit` acts of the office dossier after number `sequence` that changed something: without
/// log-ins, refusals and looks at sealed numbers.
std::vector<Act> officeChangesAfter(const Database &db, int sequence, int limit = 2000);

/// Erases the personal fields of an act for good. The chain stays valid. False if there were none.
bool erasePersonal(const Database &db, ActId id);

/// Compares the ledger's end with what this computer remembers of it: refuses where acts that were
/// once recorded are gone or differ; a reader is only warned. A lagging or missing memory is
/// renewed by a writer. `remembered` must have been read before the database was.
Result<> checkHead(Database &db, const std::optional<Head> &remembered);

} // namespace ledger
} // namespace anjuan
