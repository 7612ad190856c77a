// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/archive_lists.h"

#include "core/domain/documents/document_kinds.h"
#include "core/exchange/xlsx_writer.h"
#include "core/services/cases.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace anjuan {

namespace {

using namespace Qt::StringLiterals;

struct ArchiveText {
    Q_DECLARE_TR_FUNCTIONS(ArchiveListText)
};

constexpr qsizetype atOnce = 200;

int papersOf(const CaseFile &file)
{
    int papers = 0;
    for (const IssuedPaper &paper : issuedPapers(file))
        papers += paper.voided ? 0 : 1;
    for (const Entry &entry : file.entries)
        if (const auto *evidence = std::get_if<AddEvidence>(&entry.body))
            papers += entry.state == EntryState::Effective && !evidence->file.isEmpty() ? 1 : 0;
    return papers;
}

ArchivedFile archivedFile(const CaseView &view)
{
    const CaseFile &file = view.file;
    ArchivedFile found{.id = view.row.id,
                       .number = view.row.number(),
                       .cause = file.cause.isEmpty() ? view.matterName : file.cause,
                       .party = view.partyName,
                       .unit = view.unitName,
                       .filedOn = file.filedOn,
                       .closedOn = file.closedOn,
                       .archivedOn = *file.archivedOn,
                       .retention = file.retention.value_or(Retention::Permanent),
                       .keptUntil = {},
                       .papers = papersOf(file)};
    for (const Entry &entry : file.entries)
        if (const auto *archive = std::get_if<Archive>(&entry.body);
            archive && entry.state == EntryState::Effective)
            found.volume = archive->volume;
    found.keptUntil = keptUntil(file);
    return found;
}

template <class Wanted>
Result<std::vector<ArchivedFile>> listed(Database &db, const Session &session, const Rulebook &book,
                                         const CaseFilter &filter, const Progress &progress,
                                         Wanted wanted)
{
    const Result<CaseKeys> keys = case_lists::keys(db, session, filter, {}, 0, {});
    if (!keys)
        return keys.error();
    QList<qint64> entries;
    for (const CaseKey &key : keys->keys)
        entries << key.entry;
    std::vector<ArchivedFile> found;
    for (qsizetype at = 0; at < entries.size(); at += atOnce) {
        if (progress && !progress(at, entries.size()))
            return refused(ArchiveText::tr("Stopped; nothing was written."));
        const Result<std::vector<CaseLine>> lines = case_lists::lines(
            db, session, book, entries.sliced(at, std::min(atOnce, entries.size() - at)));
        if (!lines)
            return lines.error();
        for (const CaseLine &line : *lines) {
            const Result<CaseView> view = cases::open(db, session, line.id);
            if (!view)
                return view.error();
            if (!view->file.archivedOn)
                continue;
            ArchivedFile file = archivedFile(*view);
            if (wanted(file))
                found.push_back(std::move(file));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const ArchivedFile &a, const ArchivedFile &b) {
        return std::tie(a.volume, a.archivedOn, a.number) <
               std::tie(b.volume, b.archivedOn, b.number);
    });
    return found;
}

} // namespace

std::optional<Date> keptUntil(Retention retention, Date closedOn)
{
    switch (retention) {
    case Retention::Permanent:
        return {};
    case Retention::Years30:
        return Date(static_cast<int>(closedOn.year()) + 30, 12, 31);
    case Retention::Years10:
        return Date(static_cast<int>(closedOn.year()) + 10, 12, 31);
    }
    Q_UNREACHABLE();
}

std::optional<Date> keptUntil(const CaseFile &file)
{
    if (!file.archivedOn)
        return {};
    // What was never filed has no closing: it ended when it was archived.
    return keptUntil(file.retention.value_or(Retention::Permanent),
                     file.closedOn.value_or(*file.archivedOn));
}

namespace archive_lists {

Result<std::vector<ArchivedFile>> archivedIn(Database &db, const Session &session,
                                             const Rulebook &book, int year,
                                             const Progress &progress)
{
    return listed(db, session, book, {.stages = {Stage::Archived}}, progress,
                  [year](const ArchivedFile &file) { return file.archivedOn.year() == year; });
}

Result<std::vector<ArchivedFile>> expiredBy(Database &db, const Session &session,
                                            const Rulebook &book, Date day,
                                            const Progress &progress)
{
    return listed(
        db, session, book, {.stages = {Stage::Archived}}, progress,
        [day](const ArchivedFile &file) { return file.keptUntil && *file.keptUntil <= day; });
}

Result<> write(Database &db, const Session &session, const std::vector<ArchivedFile> &files,
               const QString &title, const QString &path)
{
    if (QFileInfo::exists(path))
        return refused(ArchiveText::tr("“%1” exists already and is not overwritten.").arg(path));
    if (const Result<> noted = case_lists::noteExport(db, session, static_cast<int>(files.size()));
        !noted)
        return noted.error();
    const std::vector<XlsxWriter::Column> columns{
        {ArchiveText::tr("No."), 6},          {ArchiveText::tr("Volume"), 22},
        {ArchiveText::tr("Case number"), 28}, {ArchiveText::tr("Cause"), 34},
        {ArchiveText::tr("Party"), 24},       {ArchiveText::tr("Unit"), 18},
        {ArchiveText::tr("Filed on"), 12},    {ArchiveText::tr("Closed on"), 12},
        {ArchiveText::tr("Archived on"), 12}, {ArchiveText::tr("Retention"), 12},
        {ArchiveText::tr("Kept until"), 12},  {ArchiveText::tr("Papers"), 8},
        {ArchiveText::tr("Remarks"), 18}};
    const auto writer = XlsxWriter::create(path, title, columns);
    if (!writer)
        return writer.error();
    const auto dayCell = [](const std::optional<Date> &day) {
        return day ? XlsxWriter::Cell(*day) : XlsxWriter::Cell();
    };
    qint64 serial = 0;
    for (const ArchivedFile &file : files) {
        const Result<> put =
            (*writer)->write({++serial, file.volume, file.number, file.cause, file.party, file.unit,
                              dayCell(file.filedOn), dayCell(file.closedOn), file.archivedOn,
                              wordFor(retentionNames, file.retention), dayCell(file.keptUntil),
                              static_cast<qint64>(file.papers), QString()});
        if (!put)
            return put;
    }
    for (const QString &line : {ArchiveText::tr("Handed over by:"),
                                ArchiveText::tr("Taken over by:"), ArchiveText::tr("Day:")})
        if (const Result<> put = (*writer)->write({XlsxWriter::Cell(), line}); !put)
            return put;
    return (*writer)->finish();
}

} // namespace archive_lists
} // namespace anjuan
