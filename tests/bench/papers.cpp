// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_binder.h"
#include "core/exchange/pdf_converter.h"
#include "core/services/bound_file.h"
#include "core/services/bureau.h"
#include "core/services/paper_batch.h"
#include "tests/bench/databases.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int fillings = 200;
constexpr std::size_t joined = 500;
constexpr int pagesWanted = 300;
constexpr int heads = 2000; ///< cases looked at for documents

/// The most memory this program has held so far, in megabytes.
double mostHeld()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

std::vector<CaseId> decidedCases(Office &office)
{
    std::vector<CaseId> found;
    for (const ListedCase &one :
         must(cases::list(office.db, office.leader, {.stage = Stage::Archived, .limit = heads})))
        if (one.row.procedure == Procedure::Ordinary)
            found.push_back(one.row.id);
    if (found.empty())
        fail(u"There is no archived case."_s);
    return found;
}

void measureFilling(Office &office, const BureauKeys &keys, const std::vector<CaseId> &among,
                    qint64 cases, std::vector<Measured> &lines)
{
    Times ours;
    for (int done = 0; done < fillings;)
        for (CaseId id : among) {
            for (const CaseDocument &one : must(documents::list(office.db, office.leader, id)))
                ours.measure([&] {
                    (void)must(documents::fill(office.db, office.leader, office.book, &keys, id,
                                               one.act, one.document));
                    ++done;
                });
            if (done >= fillings)
                break;
        }
    lines.push_back(atMost(time(cases, u"fill a document, p50"_s, ours.percentile(50), {}), 20));
    lines.push_back(atMost(time(cases, u"fill a document, p95"_s, ours.percentile(95), {}), 20));
}

/// Drafts as files: what is converted does not depend on whether it was issued.
std::vector<paper_batch::Sheet> drafts(Office &office, const BureauKeys &keys,
                                       const std::vector<CaseId> &among, const QString &folder)
{
    std::vector<paper_batch::Sheet> sheets;
    while (sheets.size() < joined)
        for (CaseId id : among)
            for (const CaseDocument &one : must(documents::list(office.db, office.leader, id))) {
                if (sheets.size() == joined)
                    return sheets;
                const DocumentDraft draft = must(documents::fill(
                    office.db, office.leader, office.book, &keys, id, one.act, one.document));
                QFile file(
                    QDir(folder).filePath(u"%1.docx"_s.arg(sheets.size(), 6, 10, QChar(u'0'))));
                if (!file.open(QIODevice::WriteOnly) ||
                    file.write(draft.bytes) != draft.bytes.size())
                    fail(u"There is no room for drafts."_s);
                sheets.push_back({one.number, one.label, one.number, file.fileName()});
            }
    return sheets;
}

} // namespace

void measurePapers(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    Office office(path);
    const BureauKeys keys = must(bureau::openKeys(office.db));
    const std::vector<CaseId> among = decidedCases(office);
    measureFilling(office, keys, among, cases, lines);
    if (!PdfConverter().isThere()) {
        std::fprintf(stderr, "LibreOffice is not there: PDFs are not measured\n");
        return;
    }
    const QTemporaryDir place;
    const std::vector<paper_batch::Sheet> sheets = drafts(office, keys, among, place.path());
    const QString pdf = place.filePath(u"all.pdf"_s);
    Times join;
    int pages = 0;
    join.measure([&] { pages = must(paper_batch::join(sheets, pdf)); });
    lines.push_back(
        atMost(time(cases, u"500 documents, %1 pages, to one PDF"_s.arg(pages), join.worst(), {}),
               120'000));
    // A file of so many pages out of what is converted already: binding alone.
    std::vector<PdfPart> parts;
    for (int counted = 0; counted < pagesWanted; counted += pages)
        parts.push_back({pdf, u"案卷材料"_s, true});
    Times bind;
    const double before = mostHeld();
    bind.measure([&] { (void)must(bindPdfs(parts, place.filePath(u"bound.pdf"_s))); });
    lines.push_back(atMost(time(cases, u"bind %1 pages"_s.arg(pages), bind.worst(), {}), 30'000));
    lines.push_back(
        atMost({.cases = cases,
                .what = u"memory after binding (before: %1 MB)"_s.arg(before, 0, 'f', 0),
                .unit = u"MB"_s,
                .ours = mostHeld()},
               300));
}

} // namespace anjuan::bench
