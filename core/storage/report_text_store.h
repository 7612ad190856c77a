// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QString>
#include <vector>

namespace anjuan {

class Database;

/// What the bureau wrote into a section of a year's report.
struct ReportText {
    int year = 0;
    QString section{};
    int revision = 0; ///< 1, 2, 3 …; 0 where nothing was ever written
    QString content{};
    QString account{};
    Moment recordedAt{};
    friend bool operator==(const ReportText &, const ReportText &) = default;
};

/// Within a transaction only; throws SqlError.
namespace report_text_store {

void insert(const Database &db, const ReportText &text);
/// The last revision of each section of that year that was recorded by then.
std::vector<ReportText> ofYear(const Database &db, int year, Moment by);
/// All revisions of a section, the newest first.
std::vector<ReportText> history(const Database &db, int year, const QString &section);

} // namespace report_text_store
} // namespace anjuan
