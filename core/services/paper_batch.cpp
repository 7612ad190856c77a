// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paper_batch.h"

#include "core/exchange/pdf_binder.h"
#include "core/exchange/pdf_converter.h"
#include "core/services/cases.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace anjuan::paper_batch {

using namespace Qt::StringLiterals;

namespace {

struct BatchText {
    Q_DECLARE_TR_FUNCTIONS(PaperBatchText)
};

/// The stored bytes under a name of their own: the converter wants names that differ.
Result<QString> fetch(const EvidenceFolder &folder, const QString &sha256, const QString &path)
{
    if (folder.check(sha256) != EvidenceFolder::State::Ok)
        return refused(
            BatchText::tr("a document is missing from the evidence folder or was altered"));
    QFile::remove(path);
    if (!QFile::copy(folder.pathOf(sha256), path))
        return Error{Error::Kind::Storage,
                     BatchText::tr("There is no room to put the documents together."),
                     {},
                     {}};
    return path;
}

} // namespace

Result<Line> prepare(Database &db, const Session &session, const Rulebook &book,
                     const BureauKeys *keys, const EvidenceFolder &folder, const Wish &wish,
                     CaseId id, const QString &place, int first)
{
    const Result<CaseView> view = cases::open(db, session, id);
    if (!view)
        return view.error();
    const Result<std::vector<CaseDocument>> all = documents::list(db, session, id);
    if (!all)
        return all.error();
    Line line{.id = id, .number = view->row.number()};
    for (const CaseDocument &one : *all) {
        if (!wish.documents.isEmpty() && !wish.documents.contains(one.document))
            continue;
        std::optional<IssuedPaper> paper = one.paper;
        if (!paper && wish.issues && one.mayBeIssued) {
            const Result<IssuedPaper> issued =
                documents::issue(db, session, book, keys, folder, id, one.act, one.document);
            if (issued) {
                paper = *issued;
                ++line.issued;
            } else if (issued.error().kind == Error::Kind::Storage) {
                return issued.error();
            } else {
                line.refused << BatchText::tr("%1: %2", "a document and why it is not issued")
                                    .arg(one.label, issued.error().text);
            }
        }
        if (!paper)
            continue;
        const auto serial = first + static_cast<int>(line.sheets.size());
        const Result<QString> path =
            fetch(folder, paper->file,
                  QDir(place).filePath(u"%1.docx"_s.arg(serial, 6, 10, QChar(u'0'))));
        if (!path && path.error().kind == Error::Kind::Storage)
            return path.error();
        if (path)
            line.sheets.push_back({line.number, one.label, one.number, *path});
        else
            line.refused << BatchText::tr("%1: %2", "a document and why it is not issued")
                                .arg(one.label, path.error().text);
    }
    return line;
}

Result<int> join(const std::vector<Sheet> &sheets, const QString &pdf, const Progress &progress)
{
    if (sheets.empty())
        return refused(BatchText::tr("No document is issued that could be printed."));
    if (QFileInfo::exists(pdf))
        return refused(BatchText::tr("“%1” exists already and is not overwritten.").arg(pdf));
    const QTemporaryDir place;
    if (!place.isValid())
        return Error{Error::Kind::Storage,
                     BatchText::tr("There is no room to put the documents together."),
                     {},
                     {}};
    QStringList files;
    for (const Sheet &sheet : sheets)
        files << sheet.path;
    const Result<QStringList> made = PdfConverter().convert(files, place.path(), progress);
    if (!made)
        return made.error();
    std::vector<PdfPart> parts;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QString name = sheets[i].number.isEmpty() ? sheets[i].caseNumber : sheets[i].number;
        parts.push_back({made->at(static_cast<qsizetype>(i)),
                         (sheets[i].label + u' ' + name).trimmed(), false});
    }
    return bindPdfs(parts, pdf);
}

} // namespace anjuan::paper_batch
