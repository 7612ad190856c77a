// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/head_memory.h"
#include "core/storage/number_store.h"
#include "core/storage/progress.h"

#include <QString>
#include <vector>

namespace anjuan {

class Database;

/// One place where the ledger is not as it was recorded.
struct LedgerFault {
    enum class Kind {
        Changed,    ///< the act stands where it was recorded, but not as it was recorded
        Removed,    ///< an act is gone
        Inserted,   ///< an act was put in that was never recorded
        Swapped,    ///< two acts stand in each other's place
        Renumbered, ///< the act is as it was recorded, but its number is another
        Head, ///< the acts hold, but the end of the ledger is not the one that follows from them
    };
    Kind kind = Kind::Changed;
    QString dossier;     ///< empty where it cannot be told
    qint64 sequence = 0; ///< 0 where it cannot be told
    qint64 position = 0; ///< 0 where it cannot be told

    friend bool operator==(const LedgerFault &, const LedgerFault &) = default;
};

/// What a check of the whole ledger found.
struct VerifyReport {
    qint64 acts = 0;
    qint64 dossiers = 0;
    qint64 erased = 0;  ///< acts whose personal fields were erased; their chains hold
    qint64 suspect = 0; ///< acts that do not fit; one change may make several not fit
    Head head;          ///< as it follows from the acts
    std::vector<LedgerFault>
        faults; ///< the first of each dossier, by position; those of no dossier
    std::vector<NumberFault> numbers;
    bool complete = true; ///< false if it was stopped

    bool isSound() const { return complete && suspect == 0 && faults.empty() && numbers.empty(); }
};

/// A sentence for the user: which act, and what is wrong with it.
QString describe(const LedgerFault &fault);
QString describe(const NumberFault &fault);

/// Recomputes every hash: each dossier's chain, the commitments to personal fields, the ledger's
/// head; checks that positions, sequences and document numbers have no gaps. Runs in a read
/// transaction of its own. Where nothing is wrong it reads the ledger once, in constant memory but
/// for 80 bytes a dossier.
Result<VerifyReport> verify(const Database &db, const Progress &progress = {});

} // namespace anjuan
