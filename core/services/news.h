// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

#include <QList>

namespace anjuan {

class Database;

/// What was recorded since somebody last looked.
struct News {
    qint64 position = 0;       ///< look behind this one the next time
    QList<CaseId> cases{};     ///< in which others recorded something, each once
    bool listsChanged = false; ///< units, people, parties, matters or settings
    bool isMuch = false;       ///< more than can be listed: everything may have changed
};

/// Asks what other accounts have recorded, cheaply enough to do so every few seconds.
namespace news {

/// Where the ledger ends now.
Result<News> begin(Database &db, const Session &session);
/// What others recorded behind `position`. It says nothing of cases but that something changed:
/// opening one checks whether this account may see it.
Result<News> since(Database &db, const Session &session, qint64 position);

} // namespace news
} // namespace anjuan
