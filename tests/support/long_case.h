// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/case_file.h"

namespace anjuan::test {

/// A decided case with that many acts, most of them records of inquiry, and long texts in the
/// notice and the decision.
CaseFile longCase(int acts);

} // namespace anjuan::test
