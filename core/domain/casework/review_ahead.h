// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/procedure.h"

namespace anjuan {

/// Why a penalty in this case will need a legality review, whatever it is: what is known as soon as
/// the case is filed. Empty where that hangs on what will be proposed, and where the case is over.
QStringList reviewReasonsAhead(const CaseFile &file, const Rules &rules);

} // namespace anjuan
