// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/domain/casework/act.h"

#include <optional>
#include <vector>

namespace anjuan {

class Database;

/// The figures of a year as they were at a moment, put down for good.
struct Freeze {
    int number = 0; ///< 1, 2, 3 …
    int year = 0;
    QString unit{}; ///< key; empty for all
    Moment cutOff{};
    QByteArray content{}; ///< JSON; empty in a list
    QString sha256{};     ///< of the content
    QString account{};    ///< who counted
    Moment recordedAt{};
    int replaces = 0; ///< an earlier one; 0 for none
    QString reason{};
    QString signer{}; ///< empty until a leader has signed
    std::optional<Moment> signedAt{};

    friend bool operator==(const Freeze &, const Freeze &) = default;
};

/// The last act of a case by some moment.
struct CaseHead {
    CaseId id{};
    int sequence = 0;
    QString hash{};
};

/// Frozen figures. Within a transaction only; throws SqlError.
namespace freeze_store {

int nextNumber(const Database &db);
void insert(const Database &db, const Freeze &freeze);
void sign(const Database &db, int number, const QString &account, Moment at);
std::optional<Freeze> find(const Database &db, int number);
/// All of them without their content, the newest first.
std::vector<Freeze> all(const Database &db);

/// Of the case whose first act stands at position `entry`.
CaseHead headAt(const Database &db, qint64 entry, Moment moment);

/// Cases of which something is wrong in itself, by their numbers, at most `limit`: closed or
/// decided between two days without what must come before.
QStringList closedWithoutDecision(const Database &db, Date from, Date to, int limit);
QStringList penalisedWithoutPenalty(const Database &db, Date from, Date to, int limit);
QStringList decidedBeforeFiling(const Database &db, Date from, Date to, int limit);
QStringList closedWithoutService(const Database &db, Date from, Date to, int limit);
QStringList filedWithoutConduct(const Database &db, Date from, Date to, int limit);

} // namespace freeze_store

} // namespace anjuan
