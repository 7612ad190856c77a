// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bound_volume.h"

#include "core/exchange/pdf_binder.h"
#include "core/exchange/pdf_converter.h"
#include "core/services/bound_pages.h"
#include "core/services/document_facts.h"
#include "core/services/document_records.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <utility>

namespace anjuan::bound_volume {

using namespace Qt::StringLiterals;

namespace {

struct VolumeText {
    Q_DECLARE_TR_FUNCTIONS(BoundVolumeText)
};

/// One case of the volume.
struct Part {
    DocumentFacts facts{};
    std::vector<FilePiece> pieces{};
    std::vector<QString> pdfs{}; ///< of its pieces; empty for what cannot be printed
    int firstPage = 0;
    int pages = 0;
};

Result<std::vector<Part>> gather(Database &db, const Session &session, const Rulebook &book,
                                 const BureauKeys *keys, const QList<CaseId> &cases)
{
    std::vector<Part> parts;
    for (CaseId id : cases) {
        Result<DocumentFacts> facts = documentFacts(db, session, book, keys, id);
        if (!facts)
            return facts.error();
        const QString number =
            documentValues(*facts, 0).value("case"_L1).toObject().value("number"_L1).toString();
        if (facts->file.procedure != Procedure::Summary)
            return refused(VolumeText::tr("%1 is a case of the ordinary procedure; it has a file "
                                          "of its own.")
                               .arg(number));
        Result<std::vector<FilePiece>> pieces = bound_file::pieces(db, session, id);
        if (!pieces)
            return pieces.error();
        if (pieces->empty())
            return refused(VolumeText::tr("No document of %1 is issued.").arg(number));
        Part part;
        part.facts = std::move(*facts);
        part.pieces = std::move(*pieces);
        parts.push_back(std::move(part));
    }
    return parts;
}

QJsonArray listOf(const std::vector<Part> &parts)
{
    QJsonArray list;
    for (const Part &part : parts) {
        const QJsonObject values = documentValues(part.facts, 0);
        const QJsonObject of = values.value("case"_L1).toObject();
        list.append(QJsonObject{
            {u"number"_s, of.value("decision_number"_L1)},
            {u"party"_s, values.value("party"_L1).toObject().value("name"_L1)},
            {u"cause"_s, of.value("cause"_L1)},
            {u"day"_s, of.value("decided_on"_L1)},
            {u"outcome"_s, of.value("penalties_text"_L1)},
            {u"items"_s, static_cast<int>(part.pieces.size())},
            {u"pages"_s, bound_file::pageRange(part.firstPage, part.firstPage + part.pages - 1)}});
    }
    return list;
}

/// Counts the pages of what was converted, through the volume.
void countPages(std::vector<Part> &parts)
{
    int next = 1;
    for (Part &part : parts) {
        part.firstPage = next;
        for (std::size_t i = 0; i < part.pieces.size(); ++i) {
            QString &pdf = part.pdfs[i];
            const Result<int> pages = QFileInfo::exists(pdf) ? pagesOfPdf(pdf) : Result<int>(0);
            if (!pages || *pages == 0) {
                pdf.clear(); // it stays in the electronic file
                continue;
            }
            part.pieces[i].pages = *pages;
            part.pages += *pages;
            next += *pages;
        }
    }
}

} // namespace

Result<BoundVolume> bind(Database &db, const Session &session, const Rulebook &book,
                         const BureauKeys *keys, const EvidenceFolder &folder,
                         const QList<CaseId> &cases, const QString &number, const QString &pdf,
                         const Progress &progress)
{
    if (QFileInfo::exists(pdf))
        return refused(VolumeText::tr("“%1” exists already and is not overwritten.").arg(pdf));
    if (cases.isEmpty() || cases.size() > mostCases)
        return refused(VolumeText::tr("A volume holds one to %1 cases.").arg(mostCases));
    if (!PdfConverter().isThere())
        return refused(PdfConverter::lack());
    Result<std::vector<Part>> parts = gather(db, session, book, keys, cases);
    if (!parts)
        return parts.error();
    const QTemporaryDir place;
    if (!place.isValid())
        return bound_file::noRoom();
    bound_file::PageMaker pages(db, session, folder);
    int serial = 0;
    for (Part &part : *parts)
        for (const FilePiece &piece : part.pieces) {
            const QString path = place.filePath(u"%1"_s.arg(++serial, 5, 10, QChar(u'0')));
            if (const Result<> put = pages.fetch(part.facts, piece, path); !put)
                return put.error();
            part.pdfs.push_back(path + u".pdf"_s);
        }
    if (const Result<> made = pages.convert(place.path(), progress); !made)
        return made.error();
    countPages(*parts);
    const Part &last = parts->back();
    const QJsonArray list = listOf(*parts);
    QJsonObject values = documentValues(parts->front().facts, 0);
    values.insert(u"cases"_s, list);
    values.insert(u"file"_s, QJsonObject{{u"pages"_s, last.firstPage + last.pages - 1},
                                         {u"items"_s, serial},
                                         {u"cases"_s, list.size()},
                                         {u"volume_number"_s, number},
                                         {u"day"_s, document_records::dayValue(session.today)}});
    for (const QString &form :
         {u"file_volume_cover"_s, u"file_volume_contents"_s, u"file_remarks"_s})
        if (const Result<> put =
                pages.fill(form, {values, {}, {}}, place.filePath(form + u".docx"_s));
            !put)
            return put.error();
    if (const Result<> made = pages.convert(place.path(), progress); !made)
        return made.error();
    std::vector<PdfPart> bound{
        {place.filePath(u"file_volume_cover.pdf"_s), u"案卷封面"_s, false},
        {place.filePath(u"file_volume_contents.pdf"_s), u"卷内目录"_s, false}};
    for (std::size_t at = 0; at < parts->size(); ++at) {
        const Part &part = (*parts)[at];
        QString title =
            list.at(static_cast<qsizetype>(at)).toObject().value("number"_L1).toString();
        for (const QString &paper : part.pdfs)
            if (!paper.isEmpty())
                bound.push_back({paper, std::exchange(title, QString()), true});
    }
    bound.push_back({place.filePath(u"file_remarks.pdf"_s), u"卷内备考表"_s, false});
    const Result<int> all = bindPdfs(bound, pdf);
    if (!all)
        return all.error();
    return BoundVolume{pdf, static_cast<int>(parts->size()), serial, *all};
}

} // namespace anjuan::bound_volume
