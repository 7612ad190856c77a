// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_lists.h"
#include "core/storage/progress.h"

namespace anjuan {

/// A file in the archive.
struct ArchivedFile {
    CaseId id{};
    QString volume{}; ///< as it was archived
    QString number{}; ///< of the case
    QString cause{};
    QString party{};
    QString unit{};
    std::optional<Date> filedOn{}, closedOn{};
    Date archivedOn{1970, 1, 1};
    Retention retention = Retention::Permanent;
    /// The last day of its retention, the end of a year; nothing where it is kept for good.
    std::optional<Date> keptUntil{};
    int papers = 0; ///< documents issued and evidence with a file
};

/// The last day of a retention that counts in whole years from the one after the case was closed.
std::optional<Date> keptUntil(Retention retention, Date closedOn);
/// The same of a file in the archive; nothing where it is kept for good or is not there.
std::optional<Date> keptUntil(const CaseFile &file);

/// Lists of archived files, by volume: what goes to the archive 移交清册, and what has been kept
/// long enough to be appraised 到期鉴定清册. They decide nothing: a file is destroyed by whoever
/// appraises it. Only what the session may open is there.
namespace archive_lists {

/// Archived in that year.
Result<std::vector<ArchivedFile>> archivedIn(Database &db, const Session &session,
                                             const Rulebook &book, int year,
                                             const Progress &progress = {});
/// Whose retention had ended by that day.
Result<std::vector<ArchivedFile>> expiredBy(Database &db, const Session &session,
                                            const Rulebook &book, Date day,
                                            const Progress &progress = {});
/// Writes the list as a workbook with room for the signatures of both sides, and notes in the
/// office log that names leave the bureau by it. Refuses to write over a file that is there.
Result<> write(Database &db, const Session &session, const std::vector<ArchivedFile> &files,
               const QString &title, const QString &path);

} // namespace archive_lists
} // namespace anjuan
