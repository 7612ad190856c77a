// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/rows.h"
#include "core/domain/discretion/like_cases.h"

#include <vector>

namespace anjuan {

class Database;

/// What is compared between decided cases. Within a transaction only; throws SqlError.
namespace discretion_store {

/// Stores the row of a case in place of what was there; without a row it goes.
void write(const Database &db, qint64 entry, const std::optional<DiscretionRow> &row);
void clear(const Database &db);
std::optional<DiscretionRow> stored(const Database &db, qint64 entry);

/// A decided case in the distribution.
struct Fined {
    qint64 entry = 0;
    Money fine{};
    bool isChanged = false;
};
/// Cases of that matter, kind of party and tier fined from `since` to `until`.
std::vector<Fined> like(const Database &db, const QString &matter, const QString &side,
                        const QString &tier, Date since, Date until);
/// Number, day, unit and place of a case of the distribution, and its facts.
struct LikeDetail {
    LikeCase likeCase{};
    QStringList facts{};
};
LikeDetail detail(const Database &db, qint64 entry);

/// Decided within these days, with what makes cases like each other.
struct FinedThen {
    qint64 entry = 0;
    QString matter{};
    QString side{};
    QString tier{};
    QString unit{};
    Money fine{};
    bool deviates = false;
    bool isChanged = false;
};
std::vector<FinedThen> finedBetween(const Database &db, Date from, Date to);

/// The case and the entry of each that was fined within these days and deviates from its tier.
struct Deviating {
    qint64 entry = 0;
    CaseId id{};
};
std::vector<Deviating> deviating(const Database &db, Date from, Date to);
/// Cases assessed by that set and not decided before `from`, the oldest first.
std::vector<CaseId> assessedBy(const Database &db, const QString &set, Date from);
/// Cases whose last check for exemption was made on `from` or later, the oldest first.
std::vector<CaseId> checkedForExemption(const Database &db, Date from);
/// Whether there is any set of benchmarks at all.
bool hasBenchmarks(const Database &db);

} // namespace discretion_store
} // namespace anjuan
