// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/services/session.h"
#include "core/storage/database.h"

namespace anjuan {

/// A figure of a year with what it counts.
struct YearFigure {
    QString id; ///< "decided"
    LocalText name;
    LocalText counts;   ///< in words: what, by which day, with which exceptions
    bool money = false; ///< `value` is fen
    qint64 value = 0;
};

namespace statistics {

/// The figures of a calendar year over the cases within the session's units, each counted over the
/// register rows by the day its definition names.
Result<std::vector<YearFigure>> ofYear(Database &db, const Session &session, int year);

} // namespace statistics

} // namespace anjuan
