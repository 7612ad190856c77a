// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/same_conduct.h"
#include "core/services/session.h"

namespace anjuan {

class Database;

/// Other cases of a party that may be about the act a notice or a decision is prepared for: one act
/// is fined only once (行政处罚法 29). Whether it is one act is for people to judge; nothing is
/// refused by this.
namespace same_conduct {

/// Whether an act of that kind is told of them: notices and decisions of a penalty.
bool concerns(const QString &actKind);

/// Of the party and all that are one with it, whoever they belong to. Within a transaction; throws
/// SqlError.
std::vector<LikeConduct> allOf(const Database &db, const Conduct &conduct);

/// Those within reach of the session. `content`, as it is typed so far, stands for the case where
/// there is none yet (null), for a decision on the spot on `day`.
Result<std::vector<LikeConduct>> find(Database &db, const Session &session, CaseId id,
                                      const QJsonObject &content, Date day);

/// A plain sentence that names the cases; empty for none.
QString warning(const std::vector<LikeConduct> &cases);

} // namespace same_conduct
} // namespace anjuan
