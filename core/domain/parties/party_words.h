// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/parties/party.h"

#include <optional>

namespace anjuan {

/// The kind of party as people write it: "个人", "个体户", "单位", "其他组织", or the stored word
/// "legal_person". Nothing for any other word.
std::optional<PartyKind> readPartyKind(const QString &written);

} // namespace anjuan
