// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cases.h"
#include "core/storage/progress.h"

#include <map>

namespace anjuan {

/// What the rules object to in many files at once.
struct FileExamination {
    qint64 cases = 0;     ///< looked at
    qint64 faultless = 0; ///< of these, without veto and without points
    /// How many cases a rule objects to, by unit (its path of names) and rule.
    std::map<QString, std::map<QString, qint64>> byUnit{};
    std::map<QString, qint64> byRule{};
};

struct ExaminationWish {
    bool closedOnly = true;           ///< closed or archived
    std::optional<Date> closedFrom{}; ///< closed on this day or later
    std::optional<Date> closedTo{};
    UnitId unit{}; ///< null: all within reach
};

namespace file_examination {

/// Examines the files of all cases within the reach of the session, each as it stands today.
/// `progress` stops the work by answering false. For legal officers, leaders and supervisors.
Result<FileExamination> examine(Database &db, const Session &session, const Rulebook &book,
                                const ExaminationWish &wish, const Progress &progress = {});

} // namespace file_examination

} // namespace anjuan
