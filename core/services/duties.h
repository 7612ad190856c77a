// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"

namespace anjuan {

/// Which roles a wish takes. The services ask this of whoever wishes; pages show by it what
/// somebody can do here, and that another role is needed for the rest.
namespace duties {

/// Units, officers, accounts, settings, holidays, making rows anew.
inline const Roles administration{Role::Administrator};
/// Confirming settings that decide when a decision is reviewed, heard or discussed.
inline const Roles secondOfSettings{Role::LegalOfficer, Role::BureauLeader};
/// Seeing the list of accounts and the office log.
inline const Roles oversight{Role::Administrator, Role::ReadOnlySupervisor};
inline const Roles matters{Role::Administrator, Role::LegalOfficer};
/// Templates of documents and what stands on every document.
inline const Roles templates{Role::Administrator, Role::LegalOfficer};
/// Taking over old lists, and taking that back.
inline const Roles importing{Role::LegalOfficer, Role::BureauLeader};
/// Packing a case for another database. To take one over is importing.
inline const Roles packing{Role::SquadLeader, Role::LegalOfficer, Role::BureauLeader,
                           Role::Archivist};
/// Issuing documents of a case.
inline const Roles papers{Role::SquadOfficer, Role::SquadLeader, Role::LegalOfficer,
                          Role::BureauLeader, Role::Archivist};
/// The phrases that everybody is offered; one's own take no role.
inline const Roles phrases{Role::Administrator, Role::LegalOfficer};
inline const Roles anchors{Role::Administrator, Role::BureauLeader, Role::Archivist,
                           Role::ReadOnlySupervisor};
inline const Roles partyWriting{Role::SquadOfficer, Role::SquadLeader, Role::LegalOfficer,
                                Role::BureauLeader, Role::Archivist};
inline const Roles partyMerging{Role::SquadLeader, Role::LegalOfficer, Role::BureauLeader,
                                Role::Archivist};
inline const Roles partyReading =
    partyWriting | Roles{Role::Statistician, Role::ReadOnlySupervisor};

} // namespace duties
} // namespace anjuan
