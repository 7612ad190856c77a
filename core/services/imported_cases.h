// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/imported.h"
#include "core/domain/casework/old_case.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"

namespace anjuan::cases {

/// The day the bureau began to work with the program: the day its ledger was begun. Acts that are
/// taken over from lists lie before it. Within a transaction; throws SqlError.
Date beganOn(const Database &db);

/// A case of a list, with the acts it tells.
struct ImportedCase {
    CaseId id = CaseId::create();
    ImportMark mark{};
    std::vector<ToldAct> acts{};
    std::optional<Party> entered{}; ///< the party, where this transaction entered it
};

/// Appends cases of a list, each a ledger of its own. The gates of the procedure are not asked:
/// what they would say shows as findings. Refused where an act lies on or after beganOn() or in a
/// unit beyond the session. Within a writing transaction; for the import alone. Throws SqlError.
Result<> takeOver(const Database &db, const Session &session, const Rulebook &book,
                  const std::vector<ImportedCase> &cases);

} // namespace anjuan::cases
