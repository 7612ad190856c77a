// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bound_file.h"

#include "app/ctl/case_seat.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/services/archive_lists.h"
#include "core/services/bound_volume.h"
#include "core/services/cases.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct BoundFileCommandText {
    Q_DECLARE_TR_FUNCTIONS(BoundFileCommandText)
};

/// A case and the folder of its evidence.
struct OpenFile {
    CaseSeat at;
    EvidenceFolder folder;
};

Result<OpenFile> openFile(Call &call)
{
    const Result<EvidenceFolder> folder = call.desk.evidence();
    if (!folder)
        return folder.error();
    const Result<CaseSeat> at = caseSeat(call, Mode::Read);
    if (!at)
        return at.error();
    return OpenFile{*at, *folder};
}

QJsonArray jsonOf(const std::vector<FilePiece> &pieces)
{
    QJsonArray list;
    for (const FilePiece &piece : pieces)
        list.append(QJsonObject{{u"class"_s, piece.part.place},
                                {u"part"_s, piece.part.name},
                                {u"side_volume"_s, piece.aside},
                                {u"title"_s, piece.title},
                                {u"number"_s, textOrNull(piece.number)},
                                {u"act"_s, piece.act},
                                {u"day"_s, toIso(piece.day)},
                                {u"sha256"_s, textOrNull(piece.sha256)},
                                {u"first_page"_s, piece.firstPage},
                                {u"pages"_s, piece.pages}});
    return list;
}

Answer checkFile(Call &call)
{
    const Result<OpenFile> open = openFile(call);
    if (!open)
        return open.error();
    const auto lacks = bound_file::lacks(open->at.db, open->at.session, open->at.book, open->at.id);
    if (!lacks)
        return lacks.error();
    QJsonArray json;
    Table table({});
    for (const FileLack &lack : *lacks) {
        json.append(QJsonObject{{u"act"_s, lack.act}, {u"text"_s, lack.text}});
        table.add({BoundFileCommandText::tr("act %1").arg(lack.act), lack.text});
    }
    return {{{u"lacks"_s, json}},
            lacks->empty() ? BoundFileCommandText::tr("The file is complete.")
                           : table.toText(call.screen.columns()),
            lacks->empty() ? Status::Done : Status::Refused};
}

Answer bindFile(Call &call)
{
    const Result<OpenFile> open = openFile(call);
    if (!open)
        return open.error();
    std::optional<FileVolume> volume;
    if (call.has("--volume"_L1)) {
        volume = valueOf(fileVolumeNames, call.text("--volume"_L1));
        if (!volume)
            return misused(BoundFileCommandText::tr("--volume is whole, main or side."));
    }
    const Result<BureauKeys> keys = call.desk.keys(open->at.db);
    const Result<BoundFile> bound = bound_file::bind(
        open->at.db, open->at.session, open->at.book, keys ? &*keys : nullptr, open->folder,
        open->at.id, call.text("FILE"_L1), volume, [&](qint64 done, qint64 total) {
            call.screen.showProgress(BoundFileCommandText::tr("Documents"), done, total);
            return true;
        });
    if (!bound)
        return bound.error();
    return {
        {{u"file"_s, bound->pdf}, {u"pages"_s, bound->pages}, {u"pieces"_s, jsonOf(bound->pieces)}},
        BoundFileCommandText::tr("%1 papers on %2 pages are bound in %3.")
            .arg(QString::number(bound->pieces.size()), QString::number(bound->pages), bound->pdf)};
}

Answer packFile(Call &call)
{
    const Result<OpenFile> open = openFile(call);
    if (!open)
        return open.error();
    const Result<BoundFile> packed = bound_file::pack(
        open->at.db, open->at.session, open->folder, open->at.id, call.text("FILE"_L1),
        [&](qint64 done, qint64 total) {
            if (total > 0)
                call.screen.showProgress(BoundFileCommandText::tr("Archive"), done, total);
            return true;
        });
    if (!packed)
        return packed.error();
    return {{{u"file"_s, packed->archive}, {u"pieces"_s, jsonOf(packed->pieces)}},
            BoundFileCommandText::tr("%1 papers are packed in %2.")
                .arg(QString::number(packed->pieces.size()), packed->archive)};
}

Answer bindVolume(Call &call)
{
    const Result<EvidenceFolder> folder = call.desk.evidence();
    if (!folder)
        return folder.error();
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    QList<CaseId> ids;
    for (const QString &number : call.texts("NUMBER"_L1)) {
        const Result<CaseId> id = cases::findByNumber(seat->db, seat->session, number);
        if (!id)
            return id.error();
        ids << *id;
    }
    const Result<BureauKeys> keys = call.desk.keys(seat->db);
    const Result<BoundVolume> bound = bound_volume::bind(
        seat->db, seat->session, seat->book, keys ? &*keys : nullptr, *folder, ids,
        call.text("--volume-number"_L1), call.text("FILE"_L1), [&](qint64 done, qint64 total) {
            call.screen.showProgress(BoundFileCommandText::tr("Documents"), done, total);
            return true;
        });
    if (!bound)
        return bound.error();
    return {{{u"file"_s, bound->pdf},
             {u"cases"_s, bound->cases},
             {u"papers"_s, bound->papers},
             {u"pages"_s, bound->pages}},
            BoundFileCommandText::tr("%1 cases with %2 papers on %3 pages are bound in %4.")
                .arg(QString::number(bound->cases), QString::number(bound->papers),
                     QString::number(bound->pages), bound->pdf)};
}

Answer listArchived(Call &call)
{
    const bool byYear = call.has("--archived"_L1);
    if (byYear == call.has("--expired"_L1))
        return misused(BoundFileCommandText::tr("Give either --archived or --expired."));
    const QString path = call.text("FILE"_L1);
    if (QFileInfo::exists(path))
        return refused(
            BoundFileCommandText::tr("“%1” exists already and is not overwritten.").arg(path));
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Write);
    if (!seat)
        return seat.error();
    const Progress progress = [&](qint64 done, qint64 total) {
        call.screen.showProgress(BoundFileCommandText::tr("Files"), done, total);
        return true;
    };
    const Result<std::vector<ArchivedFile>> found =
        byYear ? archive_lists::archivedIn(seat->db, seat->session, seat->book,
                                           call.count("--archived"_L1), progress)
               : archive_lists::expiredBy(seat->db, seat->session, seat->book,
                                          call.day("--expired"_L1), progress);
    if (!found)
        return found.error();
    const QString title =
        byYear
            ? BoundFileCommandText::tr("Archived in %1").arg(call.count("--archived"_L1))
            : BoundFileCommandText::tr("Retention over by %1").arg(toIso(call.day("--expired"_L1)));
    const Result<> written = archive_lists::write(seat->db, seat->session, *found, title, path);
    if (!written)
        return written.error();
    return {{{u"file"_s, path}, {u"files"_s, static_cast<int>(found->size())}},
            BoundFileCommandText::tr("%1 files are listed in %2.")
                .arg(QString::number(found->size()), path)};
}

} // namespace

std::vector<Command> boundFileCommands()
{
    const Parameter number{"NUMBER", WordType::Case};
    const Parameter file{"FILE", WordType::Path};
    return {
        {"file check",
         {number},
         {},
         QT_TRANSLATE_NOOP("Command", "Say what is missing from the paper file of a case"),
         "",
         checkFile},
        {"file bind",
         {number, file},
         {{"--volume", "VOLUME",
           QT_TRANSLATE_NOOP("Command", "whole, main or side; without it the main volume where "
                                        "the bureau keeps a side volume, else the whole")}},
         QT_TRANSLATE_NOOP("Command", "Bind the paper file of a case into one PDF"),
         QT_TRANSLATE_NOOP("Command",
                           "Cover, contents, documents and evidence in the order of "
                           "the letterhead, the note at the end; with outline and page numbers. "
                           "Needs LibreOffice."),
         bindFile},
        {"file pack",
         {number, file},
         {},
         QT_TRANSLATE_NOOP("Command", "Pack the originals of a case into one ZIP with a manifest"),
         "",
         packFile},
        {"file volume",
         {file, {"NUMBER", WordType::Case, Parameter::Presence::OneOrMore}},
         {{"--volume-number", "TEXT",
           QT_TRANSLATE_NOOP("Command", "the number of the volume, on its cover")}},
         QT_TRANSLATE_NOOP("Command", "Bind many on-the-spot cases into one volume"),
         QT_TRANSLATE_NOOP("Command", "At most fifty cases, in the order given: cover, list of the "
                                      "cases with their pages, their papers, the note at the end. "
                                      "Needs LibreOffice."),
         bindVolume},
        {"file list",
         {file},
         {{"--archived", "YEAR",
           QT_TRANSLATE_NOOP("Command", "files archived in that year, to be handed over"),
           WordType::Year},
          {"--expired", "DATE",
           QT_TRANSLATE_NOOP("Command", "files whose retention had ended by that day, to be "
                                        "appraised"),
           WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "Write a list of archived files as a workbook"),
         QT_TRANSLATE_NOOP("Command", "By volume, with case, cause, party, days, retention and "
                                      "room for signatures. It decides nothing."),
         listArchived},
    };
}

} // namespace anjuan::ctl
