// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_text_store.h"

#include "core/storage/database.h"

namespace anjuan::report_text_store {

using namespace Qt::StringLiterals;

namespace {

const QString selectedTexts =
    u"SELECT t.year, t.section, t.revision, t.content, t.account, t.recorded_at "
    u"FROM report_text t "_s;

std::vector<ReportText> textsIn(Rows &&row)
{
    std::vector<ReportText> found;
    while (row.next())
        found.push_back({.year = static_cast<int>(row.integer(0)),
                         .section = row.text(1),
                         .revision = static_cast<int>(row.integer(2)),
                         .content = row.text(3),
                         .account = row.text(4),
                         .recordedAt = row.moment(5)});
    return found;
}

} // namespace

void insert(const Database &db, const ReportText &text)
{
    execute(db,
            u"INSERT INTO report_text (year, section, revision, content, account, recorded_at) "
            u"VALUES (?, ?, ?, ?, ?, ?)"_s,
            {text.year, text.section, text.revision, text.content, text.account,
             text.recordedAt.toString()});
}

std::vector<ReportText> ofYear(const Database &db, int year, Moment by)
{
    return textsIn(Rows(db,
                        selectedTexts +
                            u"WHERE t.year = ? AND t.revision = (SELECT MAX(o.revision) "
                            u"FROM report_text o WHERE o.year = t.year AND o.section = t.section "
                            u"AND o.recorded_at <= ?) ORDER BY t.section"_s,
                        {year, by.toString()}));
}

std::vector<ReportText> history(const Database &db, int year, const QString &section)
{
    return textsIn(
        Rows(db, selectedTexts + u"WHERE t.year = ? AND t.section = ? ORDER BY t.revision DESC"_s,
             {year, section}));
}

} // namespace anjuan::report_text_store
