// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/desk.h"

namespace anjuan::ctl {

/// The case that the parameter NUMBER names, for whoever asks, with the rules.
struct CaseSeat {
    Database &db;
    Session session;
    const Rulebook &book;
    CaseId id;

    operator Seat() const { return {db, session}; }
};

Result<CaseSeat> caseSeat(Call &call, Mode mode);

} // namespace anjuan::ctl
