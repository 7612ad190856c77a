// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_binder.h"
#include "core/exchange/pdf_converter.h"
#include "core/exchange/zip_writer.h"
#include "core/services/bound_file.h"
#include "core/services/bound_file_text.h"
#include "core/services/bound_pages.h"
#include "core/services/document_facts.h"
#include "core/services/document_records.h"
#include "core/services/document_templates.h"
#include "core/services/office.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace anjuan::bound_file {

using namespace Qt::StringLiterals;

namespace {

QString volumeName(FileVolume volume)
{
    switch (volume) {
    case FileVolume::Whole:
        return {};
    case FileVolume::Main:
        return u"正卷"_s;
    case FileVolume::Side:
        return u"副卷"_s;
    }
    Q_UNREACHABLE();
}

/// Puts a bound file together in a folder that goes with it.
class Binding {
public:
    Binding(Database &db, const Session &session, const EvidenceFolder &folder, DocumentFacts facts,
            std::vector<FilePiece> pieces, FileVolume volume, const Progress &progress)
        : m_session(session), m_pages(db, session, folder), m_facts(std::move(facts)),
          m_pieces(std::move(pieces)), m_volume(volume), m_progress(progress)
    {
    }

    Result<BoundFile> run(const QString &pdf)
    {
        if (!m_place.isValid())
            return noRoom();
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            if (const Result<> put = m_pages.fetch(m_facts, m_pieces[i], pathOf(i)); !put)
                return put.error();
        if (const Result<> made = toPdf(); !made)
            return made.error();
        int next = 1;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            FilePiece &piece = m_pieces[i];
            if (!QFileInfo::exists(pathOf(i) + u".pdf"_s))
                continue;
            const Result<int> pages = pagesOfPdf(pathOf(i) + u".pdf"_s);
            if (!pages)
                continue; // a PDF of evidence that is damaged stays in the electronic file
            piece.pages = *pages;
            piece.firstPage = next;
            next += *pages;
        }
        if (const Result<> framed = frame(next - 1); !framed)
            return framed.error();
        const Result<int> pages = bindPdfs(parts(), pdf);
        if (!pages)
            return pages.error();
        return BoundFile{.pdf = pdf, .archive = {}, .pages = *pages, .pieces = m_pieces};
    }

private:
    QString pathOf(std::size_t i) const
    {
        return m_place.filePath(u"%1"_s.arg(i + 1, 4, 10, QChar(u'0')));
    }

    Result<> toPdf() { return m_pages.convert(m_place.path(), m_progress); }

    QJsonArray contents() const
    {
        QJsonArray list;
        for (const FilePiece &piece : m_pieces) {
            const int last = piece.firstPage + piece.pages - 1;
            list.append(QJsonObject{
                {u"title"_s, piece.title},
                {u"number"_s, piece.number},
                {u"author"_s, piece.author.isEmpty() ? m_facts.settings.agencyName : piece.author},
                {u"day"_s, document_records::dayValue(piece.day)},
                {u"pages"_s, pageRange(piece.firstPage, last)},
                {u"remark"_s, piece.pages > 0          ? QString()
                              : piece.sha256.isEmpty() ? u"实物"_s
                                                       : u"见电子卷"_s}});
        }
        return list;
    }

    /// Cover, contents and the note at the end, which know the pages of the rest.
    Result<> frame(int pages)
    {
        QJsonObject values = documentValues(m_facts, 0);
        const QJsonArray list = contents();
        values.insert(u"contents"_s, list);
        values.insert(u"file"_s,
                      QJsonObject{{u"pages"_s, pages},
                                  {u"items"_s, list.size()},
                                  {u"volume"_s, volumeName(m_volume)},
                                  {u"day"_s, document_records::dayValue(m_session.today)}});
        for (const QString &form : {u"file_cover"_s, u"file_contents"_s, u"file_remarks"_s}) {
            if (const Result<> put =
                    m_pages.fill(form, {values, {}, {}}, m_place.filePath(form + u".docx"_s));
                !put)
                return put;
        }
        return toPdf();
    }

    std::vector<PdfPart> parts() const
    {
        std::vector<PdfPart> all{{m_place.filePath(u"file_cover.pdf"_s), u"案卷封面"_s, false},
                                 {m_place.filePath(u"file_contents.pdf"_s), u"卷内目录"_s, false}};
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            if (m_pieces[i].pages > 0)
                all.push_back({pathOf(i) + u".pdf"_s,
                               (m_pieces[i].title + u' ' + m_pieces[i].number).trimmed(), true});
        all.push_back({m_place.filePath(u"file_remarks.pdf"_s), u"卷内备考表"_s, false});
        return all;
    }

    const Session &m_session;
    PageMaker m_pages;
    DocumentFacts m_facts;
    std::vector<FilePiece> m_pieces;
    FileVolume m_volume;
    const Progress &m_progress;
    QTemporaryDir m_place;
};

/// The folder of a piece in the archive.
QString folderOf(const FilePiece &piece, bool sideVolume)
{
    const QString part = u"%1_%2"_s.arg(piece.part.place).arg(piece.part.name);
    return sideVolume && piece.aside ? u"副卷/"_s + part : part;
}

} // namespace

Result<BoundFile> bind(Database &db, const Session &session, const Rulebook &book,
                       const BureauKeys *keys, const EvidenceFolder &folder, CaseId id,
                       const QString &pdf, std::optional<FileVolume> volume,
                       const Progress &progress)
{
    if (QFileInfo::exists(pdf))
        return refused(FileText::tr("“%1” exists already and is not overwritten.").arg(pdf));
    if (!PdfConverter().isThere())
        return refused(PdfConverter::lack());
    Result<std::vector<FilePiece>> found = pieces(db, session, id, volume);
    if (!found)
        return found.error();
    if (found->empty())
        return refused(FileText::tr("There is nothing to bind: no document of this case is issued "
                                    "for that volume."));
    Result<DocumentFacts> facts = documentFacts(db, session, book, keys, id);
    if (!facts)
        return facts.error();
    const FileVolume bound =
        volume.value_or(facts->letterhead.sideVolume ? FileVolume::Main : FileVolume::Whole);
    return Binding(db, session, folder, std::move(*facts), std::move(*found), bound, progress)
        .run(pdf);
}

Result<BoundFile> pack(Database &db, const Session &session, const EvidenceFolder &folder,
                       CaseId id, const QString &archive, const Progress &progress)
{
    const Result<std::vector<FilePiece>> found = pieces(db, session, id, FileVolume::Whole);
    if (!found)
        return found.error();
    const Result<CaseView> view = cases::open(db, session, id);
    if (!view)
        return view.error();
    const Result<Letterhead> set =
        office::readOnBehalf(db, session, "open"_L1, {}, [&]() -> Result<Letterhead> {
            return document_templates::letterheadInForce(db, session.today);
        });
    if (!set)
        return set.error();
    std::vector<ZipEntry> entries;
    QJsonArray list;
    for (const FilePiece &piece : *found) {
        QString name;
        if (!piece.sha256.isEmpty()) {
            if (folder.check(piece.sha256) != EvidenceFolder::State::Ok)
                return refused(
                    FileText::tr(
                        "The file of “%1” is missing from the evidence folder or was altered.")
                        .arg(piece.title));
            name = u"%1/%2_%3"_s.arg(folderOf(piece, set->sideVolume))
                       .arg(entries.size() + 1, 3, 10, QChar(u'0'))
                       .arg(piece.name.isEmpty() ? piece.sha256 : piece.name);
            entries.push_back({name, folder.pathOf(piece.sha256), {}});
        }
        list.append(QJsonObject{{u"title"_s, piece.title},
                                {u"number"_s, piece.number},
                                {u"act"_s, piece.act},
                                {u"day"_s, toIso(piece.day)},
                                {u"file"_s, name},
                                {u"sha256"_s, piece.sha256}});
    }
    const Act &last = view->file.entries.back().act;
    const QJsonObject manifest{{u"case"_s, id.toString()},
                               {u"number"_s, view->row.number()},
                               {u"acts"_s, last.sequence},
                               {u"last_act_hash"_s, last.hash},
                               {u"pieces"_s, list}};
    entries.push_back({u"manifest.json"_s, {}, QJsonDocument(manifest).toJson()});
    if (const Result<> written = writeZip(archive, entries, progress); !written)
        return written.error();
    return BoundFile{.pdf = {}, .archive = archive, .pages = 0, .pieces = *found};
}

} // namespace anjuan::bound_file
