// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

/// What a person is led to where a benchmark or an exemption list covers the matter of a case.
namespace anjuan::discretion_desk {

/// Puts the assessment and the check for exemption before the report that rests on them, and says
/// so beside it, as long as they are not recorded.
Result<> leadTo(Database &db, const Session &session, CaseDossier &dossier);

} // namespace anjuan::discretion_desk
