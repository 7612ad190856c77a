// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document_values.h"
#include "core/storage/key_file.h"

namespace anjuan {

/// Reads what documents of the case are filled from. The party's identity number is masked.
Result<DocumentFacts> documentFacts(Database &db, const Session &session, const Rulebook &book,
                                    const BureauKeys *keys, CaseId id);

} // namespace anjuan
