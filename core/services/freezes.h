// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statistics.h"
#include "core/storage/freeze_store.h"

namespace anjuan {

/// Something to be looked at before figures are signed.
struct FreezeRemark {
    QString text;
    QStringList cases{};  ///< numbers of those it is about
    bool hinders = false; ///< the figures contradict one another
    friend bool operator==(const FreezeRemark &, const FreezeRemark &) = default;
};

/// A case because of which a figure differs between two freezes.
struct FreezeChange {
    enum class How { Added, Removed, Changed };
    QString number; ///< of the case
    CaseId id{};
    How how{};
    QString before{}, after{}; ///< what it adds, where that changed
    QStringList acts{};        ///< what was recorded in it between the two cut-offs
};

struct FigureChange {
    QString id;
    LocalText name;
    QString before, after; ///< empty where there was no value
    std::vector<FreezeChange> cases{};
};

/// Figures that are put down for good: counted by a statistician, signed by a leader of the bureau.
namespace freezes {

/// What should be looked at before the figures of that year are frozen.
Result<std::vector<FreezeRemark>> check(Database &db, const Session &session, const Rulebook &rules,
                                        const StatisticsQuery &query);

/// Freezes the figures as the query asks for them (without knownOn: as they are now). A freeze of a
/// year that has one already replaces the last and says why. For statisticians.
Result<Freeze> freeze(Database &db, const Session &session, const Rulebook &rules,
                      const StatisticsQuery &query, const QString &reason = {});
/// A leader signs what somebody else has counted, after the figures were counted once more and came
/// out the same, byte for byte.
Result<Freeze> sign(Database &db, const Session &session, const Rulebook &rules, int number);
/// Counts it once more from the acts; the answer says whether every byte is the same.
Result<bool> comesOutTheSame(Database &db, const Session &session, const Rulebook &rules,
                             int number);

Result<std::vector<Freeze>> list(Database &db, const Session &session);
Result<Freeze> open(Database &db, const Session &session, int number);
/// What differs from one to the other, case by case.
Result<std::vector<FigureChange>> compare(Database &db, const Session &session, int before,
                                          int after);

QJsonObject toJson(const Freeze &freeze);

} // namespace freezes

} // namespace anjuan
