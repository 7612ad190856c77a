// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/procedure.h"
#include "core/domain/casework/rows.h"

#include <functional>

namespace anjuan {

class Database;

/// A case as a list shows it. `entry` orders cases by when they began.
struct ListedCase {
    qint64 entry = 0;
    CaseRow row;
};

/// The register rows of the cases. Within a transaction only; throws SqlError.
namespace register_store {

/// Which cases a list wants. What is not set does not restrict.
struct Filter {
    std::optional<Stage> stage{};
    QStringList parties{};                         ///< keys: the cases of one of them
    std::optional<QStringList> units{};            ///< keys: the cases of one of them; not for a
                                                   ///< search or together with parties
    std::function<bool(const CaseRow &)> accept{}; ///< what no index serves: scope, dates, officers
};

/// Brings the stored rows from `before` (nothing for a new case) to `after`; touches only what
/// differs. `names` are the names of the party and the matter, which the search finds as well;
/// nothing where neither they nor the text of the rows have changed.
void write(const Database &db, qint64 entry, const std::optional<RegisterRows> &before,
           const RegisterRows &after, const std::optional<QString> &names);
/// Stores what the search looks through, in place of what was there.
void writeSearchText(const Database &db, qint64 entry, const QString &text);
/// Removes all rows of the cases of an import: for its withdrawal.
void removeImported(const Database &db, const QString &import);
/// Removes all rows of all cases: for rebuilding.
void clear(const Database &db);

std::optional<ListedCase> find(const Database &db, CaseId id);
/// The cases of the other parties to the same conduct, the oldest first: whatever names this case,
/// is named by it, or is tied to it through others.
std::vector<ListedCase> companions(const Database &db, CaseId id);
/// Up to `limit` cases that began before `beforeEntry` (0: the newest), the newest first.
std::vector<ListedCase> page(const Database &db, const Filter &filter, qint64 beforeEntry,
                             int limit);
/// The same for cases whose search text holds every part of `query`; two characters are enough for
/// the index, one makes a scan of the newest. Nothing for a query without a letter or digit.
std::vector<ListedCase> search(const Database &db, const QString &query, const Filter &filter,
                               qint64 beforeEntry, int limit);
qint64 count(const Database &db);

/// The entries of all cases with a limit that has a day in `from` to `to`, its first and its last
/// day included.
std::vector<qint64> touching(const Database &db, Date from, Date to);
/// Keeps others from writing the rows of the case until the transaction ends; waits for who does.
void lock(const Database &db, qint64 entry);
/// The same for all cases of an import.
void lockImported(const Database &db, const QString &import);

/// Everything stored for a case, as rowsOf() would make it; the text is what the search holds.
std::optional<RegisterRows> stored(const Database &db, qint64 entry);

/// Up to `limit` numbers, or keys, of rows that no act stands behind.
QStringList withoutCase(const Database &db, int limit);

/// Fines decided in other cases against one of `parties` for something done on that day (行政处罚法
/// 29).
std::vector<EarlierFine> earlierFines(const Database &db, const QStringList &parties,
                                      Date occurredOn, CaseId except);

} // namespace register_store

} // namespace anjuan
