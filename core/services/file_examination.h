// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cases.h"
#include "core/storage/progress.h"

#include <map>

namespace anjuan {

/// A file to which a rule objects.
struct ObjectedFile {
    CaseId id{};
    QString number{};
    QString unitName{};
    QStringList rules{}; ///< in order, each once

    friend bool operator==(const ObjectedFile &, const ObjectedFile &) = default;
};

/// What the rules object to in many files at once.
struct FileExamination {
    qint64 cases = 0;     ///< looked at
    qint64 faultless = 0; ///< of these, without veto and without points
    /// How many cases a rule objects to, by unit (its path of names) and rule.
    std::map<QString, std::map<QString, qint64>> byUnit{};
    std::map<QString, qint64> byRule{};
    /// The newest first; at most so many as were wished.
    std::vector<ObjectedFile> files{};

    friend bool operator==(const FileExamination &, const FileExamination &) = default;
};

struct ExaminationWish {
    bool closedOnly = true;           ///< closed or archived
    std::optional<Date> closedFrom{}; ///< closed on this day or later
    std::optional<Date> closedTo{};
    UnitId unit{};      ///< null: all within reach
    QString rule{};     ///< list the files to which this rule objects; empty: any rule
    int mostListed = 0; ///< how many files to list
    int threads = 0;    ///< 0: as many as the machine has cores, and at most four
};

namespace file_examination {

constexpr int mostThreads = 16;

/// Examines the files of all cases within the reach of the session, each as it stands today, on
/// several connections that only read; a database in memory has but one. The outcome does not
/// depend on how many. `progress` is called on this thread and stops the work by answering false.
/// For legal officers, leaders and supervisors.
Result<FileExamination> examine(Database &db, const Session &session, const Rulebook &book,
                                const ExaminationWish &wish, const Progress &progress = {});

} // namespace file_examination

} // namespace anjuan
