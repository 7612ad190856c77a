// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document_values.h"

namespace anjuan::document_records {

/// The benchmark that was applied, its tier and why, how the amount came about, and the deviation
/// from it; empty where the case was not assessed.
QString discretionText(const DocumentFacts &facts);

} // namespace anjuan::document_records
