// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documents/official_forms.h"
#include "core/exchange/pdf_binder.h"
#include "core/exchange/pdf_converter.h"
#include "core/exchange/picture.h"
#include "core/exchange/zip_writer.h"
#include "core/services/bound_file.h"
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

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(BoundFileText)
};

constexpr qint64 largestPicture = 64LL << 20;
constexpr int pictureWidth = 150; ///< mm
constexpr int pictureHeight = 190;

const QString wordType =
    u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;

/// Puts a bound file together in a folder that goes with it.
class Binding {
public:
    Binding(Database &db, const Session &session, const EvidenceFolder &folder, DocumentFacts facts,
            std::vector<FilePiece> pieces, const Progress &progress)
        : m_db(db), m_session(session), m_folder(folder), m_facts(std::move(facts)),
          m_pieces(std::move(pieces)), m_progress(progress)
    {
    }

    Result<BoundFile> run(const QString &pdf)
    {
        if (!m_place.isValid())
            return broken();
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            if (const Result<> put = fetch(m_pieces[i], pathOf(i)); !put)
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
    static Error broken()
    {
        return {Error::Kind::Storage, FileText::tr("There is no room to bind the file."), {}, {}};
    }

    QString pathOf(std::size_t i) const
    {
        return m_place.filePath(u"%1"_s.arg(i + 1, 4, 10, QChar(u'0')));
    }

    Result<QByteArray> filled(const QString &form, const DocxValues &values)
    {
        const Result<QByteArray> docx =
            office::readOnBehalf(m_db, m_session, "open"_L1, {}, [&]() -> Result<QByteArray> {
                return document_templates::inForce(m_db, form, m_session.today);
            });
        if (!docx)
            return docx.error();
        const Result<DocxTemplate> read = DocxTemplate::read(*docx);
        if (!read)
            return read.error();
        const Result<FilledDocx> done = read->fill(values);
        if (!done)
            return done.error();
        return done->bytes;
    }

    Result<> write(const QByteArray &bytes, const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return broken();
        m_words << path;
        return {};
    }

    /// What is kept under the hash, as something that can be bound.
    Result<> fetch(const FilePiece &piece, const QString &path)
    {
        if (piece.sha256.isEmpty())
            return {};
        const QString stored = m_folder.pathOf(piece.sha256);
        if (!QFileInfo::exists(stored))
            return notFound(FileText::tr("The file of “%1” is missing from the evidence folder.")
                                .arg(piece.title));
        if (piece.mediaType == wordType || piece.name.endsWith(".docx"_L1, Qt::CaseInsensitive)) {
            m_words << path + u".docx"_s;
            return QFile::copy(stored, m_words.last()) ? Result<>() : broken();
        }
        if (piece.mediaType == "application/pdf"_L1)
            return QFile::copy(stored, path + u".pdf"_s) ? Result<>() : broken();
        if (!piece.mediaType.startsWith("image/"_L1) || QFileInfo(stored).size() > largestPicture)
            return {};
        QFile file(stored);
        if (!file.open(QIODevice::ReadOnly))
            return broken();
        std::optional<DocxPicture> picture = pictureIn(file.readAll());
        if (!picture)
            return {}; // damaged, or of a kind that Word does not show: it is in the electronic
                       // file
        picture->millimetres =
            std::min(pictureWidth, pictureHeight * picture->width / picture->height);
        QJsonObject values = documentValues(m_facts, piece.act);
        values.insert(u"file"_s, QJsonObject{{u"title"_s, piece.title},
                                             {u"day"_s, document_records::dayValue(piece.day)}});
        const Result<QByteArray> page =
            filled(u"file_picture"_s, {values, {{u"picture"_s, *picture}}, {}});
        return page ? write(*page, path + u".docx"_s) : Result<>(page.error());
    }

    Result<> toPdf()
    {
        const QStringList words = std::exchange(m_words, {});
        if (words.isEmpty())
            return {};
        const Result<QStringList> made = m_converter.convert(words, m_place.path(), m_progress);
        return made ? Result<>() : made.error();
    }

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
                {u"pages"_s, piece.pages == 0          ? u"—"_s
                             : piece.firstPage == last ? QString::number(last)
                                                       : u"%1-%2"_s.arg(piece.firstPage).arg(last)},
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
                                  {u"day"_s, document_records::dayValue(m_session.today)}});
        for (const QString &form : {u"file_cover"_s, u"file_contents"_s, u"file_remarks"_s}) {
            const Result<QByteArray> docx = filled(form, {values, {}, {}});
            if (!docx)
                return docx.error();
            if (const Result<> put = write(*docx, m_place.filePath(form + u".docx"_s)); !put)
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

    Database &m_db;
    const Session &m_session;
    const EvidenceFolder &m_folder;
    DocumentFacts m_facts;
    std::vector<FilePiece> m_pieces;
    const Progress &m_progress;
    PdfConverter m_converter;
    QTemporaryDir m_place;
    QStringList m_words; ///< documents that wait to be converted
};

QString placeName(FileClass place)
{
    static const std::array<QString, 8> names{
        u"1_案源和立案"_s, u"2_报告告知决定送达"_s, u"3_证据"_s, u"4_陈述申辩"_s,
        u"5_听证"_s,       u"6_复核审核讨论"_s,     u"7_执行"_s, u"8_其他"_s};
    return names[static_cast<std::size_t>(place) - 1];
}

} // namespace

Result<BoundFile> bind(Database &db, const Session &session, const Rulebook &book,
                       const BureauKeys *keys, const EvidenceFolder &folder, CaseId id,
                       const QString &pdf, const Progress &progress)
{
    if (QFileInfo::exists(pdf))
        return refused(FileText::tr("“%1” exists already and is not overwritten.").arg(pdf));
    if (!PdfConverter().isThere())
        return refused(PdfConverter::lack());
    Result<std::vector<FilePiece>> found = pieces(db, session, id);
    if (!found)
        return found.error();
    Result<DocumentFacts> facts = documentFacts(db, session, book, keys, id);
    if (!facts)
        return facts.error();
    return Binding(db, session, folder, std::move(*facts), std::move(*found), progress).run(pdf);
}

Result<BoundFile> pack(Database &db, const Session &session, const EvidenceFolder &folder,
                       CaseId id, const QString &archive, const Progress &progress)
{
    const Result<std::vector<FilePiece>> found = pieces(db, session, id);
    if (!found)
        return found.error();
    const Result<CaseView> view = cases::open(db, session, id);
    if (!view)
        return view.error();
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
            name = u"%1/%2_%3"_s.arg(placeName(piece.place))
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
