// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/case_file.h"
#include "core/domain/matters/matter.h"
#include "core/services/act_text.h"

namespace anjuan {

/// What a filing begins with, from the lead and its check: to be read and changed by the officer.
namespace filing_words {

/// 案由 as cases are named: who, suspected of what. Empty where the lead names no matter.
QString cause(const CaseFile &file, const QList<Matter> &matters, const NamesByKey &names,
              Date today);
/// What the lead says to have happened, and below it what the check has found.
QString facts(const CaseFile &file);

} // namespace filing_words
} // namespace anjuan
