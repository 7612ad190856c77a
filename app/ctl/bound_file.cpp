// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bound_file.h"

#include "app/ctl/case_seat.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/services/cases.h"

#include <QCoreApplication>
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
        list.append(QJsonObject{{u"class"_s, static_cast<int>(piece.place)},
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
    const Result<BureauKeys> keys = call.desk.keys(open->at.db);
    const Result<BoundFile> bound = bound_file::bind(
        open->at.db, open->at.session, open->at.book, keys ? &*keys : nullptr, open->folder,
        open->at.id, call.text("FILE"_L1), [&](qint64 done, qint64 total) {
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
         {},
         QT_TRANSLATE_NOOP("Command", "Bind the paper file of a case into one PDF"),
         QT_TRANSLATE_NOOP("Command", "Cover, contents, documents and evidence in the order of the "
                                      "law, the note at the end; with outline and page numbers. "
                                      "Needs LibreOffice."),
         bindFile},
        {"file pack",
         {number, file},
         {},
         QT_TRANSLATE_NOOP("Command", "Pack the originals of a case into one ZIP with a manifest"),
         "",
         packFile},
    };
}

} // namespace anjuan::ctl
