// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/archive_lists.h"

#include <QStringList>

namespace anjuan {

enum class DestructionState { Proposed, Approved, Returned, Destroyed };
inline constexpr std::array destructionStateNames = std::to_array<Name<DestructionState>>({
    {DestructionState::Proposed, QLatin1StringView("proposed")},
    {DestructionState::Approved, QLatin1StringView("approved")},
    {DestructionState::Returned, QLatin1StringView("returned")},
    {DestructionState::Destroyed, QLatin1StringView("destroyed")},
});

/// A file on a list of destruction, as it was when the list was drawn up.
struct DestructionFile {
    CaseId id{};
    QString number{};
    QString volume{};
    Date keptUntil{1970, 1, 1};
};

/// A list of paper files whose retention is over and that are to be destroyed 销毁清册.
struct DestructionList {
    int number = 0; ///< of its act in the office dossier
    DestructionState state{};
    QString ground{};
    QString proposedBy{}; ///< account
    QString proposer{};   ///< who that is
    Date proposedOn{1970, 1, 1};
    std::vector<DestructionFile> files{};
    QString decidedBy{}; ///< account
    QString decider{};   ///< who that is
    std::optional<Date> decidedOn{};
    QString opinion{};
    QStringList supervisors{}; ///< 监销人
    std::optional<Date> destroyedOn{};
};

/// Destroying the paper of files whose retention is over: the archivist proposes, a leader of the
/// whole bureau approves, two persons watch. Each step is an act of the office dossier. Nothing is
/// taken out of the ledger: what was recorded of the case stays.
namespace archive_destruction {

/// Of files whose retention had ended before today and that stand on no other list; without
/// `numbers` all of them. Refused, with its number, for a file that may not be destroyed.
Result<DestructionList> propose(Database &db, const Session &session, const Rulebook &book,
                                const QStringList &numbers, const QString &ground,
                                const Progress &progress = {});
/// By another person than who proposed it. Refused where a file of it is no longer in the archive
/// or is kept longer than the list says.
Result<> approve(Database &db, const Session &session, int number, const QString &opinion);
/// Back to the archivist, with the reason; its files may stand on another list.
Result<> giveBack(Database &db, const Session &session, int number, const QString &reason);
/// That it was done on `day`, watched by two persons or more.
Result<> carryOut(Database &db, const Session &session, int number, Date day,
                  const QStringList &supervisors);
/// The newest first.
Result<std::vector<DestructionList>> lists(Database &db, const Session &session);

} // namespace archive_destruction
} // namespace anjuan
