// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documents/document_kinds.h"

namespace anjuan {

/// The kinds of document that follow a decision: payment, enforcement, remedies, what goes to the
/// police. A part of documentKinds().
std::vector<DocumentKind> laterDocumentKinds();

} // namespace anjuan
