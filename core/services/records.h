// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace anjuan {

class Database;

/// How the tables that the program obeys compare with the acts that say how they came to be.
struct RecordsReport {
    qint64 compared = 0;       ///< records
    qint64 differing = 0;      ///< what is wrong, counted
    QStringList differences{}; ///< the first 200 of them, a sentence each

    bool isSound() const { return differing == 0; }
};

namespace records {

/// Goes over the office dossier and compares units, officers, certificates, accounts with their
/// roles, settings and holidays, matters, parties, intakes of evidence and the bureau's key with
/// what its acts say. Not compared, because no act says it: password hashes, counts of wrong
/// passwords, revisions (a party's apart) and what is only there to search by. Needs no session;
/// whether the acts themselves hold is verify()'s question. Runs in a read transaction of its own.
Result<RecordsReport> compare(const Database &db);

} // namespace records
} // namespace anjuan
