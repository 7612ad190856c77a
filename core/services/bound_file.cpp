// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bound_file.h"
#include "core/services/bound_file_text.h"

#include "core/domain/casework/rows.h"
#include "core/services/act_text.h"
#include "core/services/cases.h"
#include "core/services/document_templates.h"
#include "core/services/office.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan::bound_file {

using namespace Qt::StringLiterals;

namespace {

FilePiece pieceOf(const CaseFile &file, const IssuedPaper &paper, const DocumentKind &kind,
                  FileOrder order)
{
    const Entry *entry = file.entry(paper.act);
    const IssuedDocument *document = file.document(paper.act);
    return {.part = partOf(order, &kind),
            .aside = isAside(kind),
            .day = entry ? entry->effectiveOn : paper.day,
            .act = paper.act,
            .title = inChinese("Document", kind.label),
            .number = document ? document->number : QString(),
            .sha256 = paper.file};
}

FilePiece pieceOf(const Entry &entry, const AddEvidence &evidence, FileOrder order)
{
    return {.part = partOf(order, nullptr),
            .day = evidence.madeOn.value_or(entry.act.day),
            .act = entry.act.sequence,
            .title = evidence.name,
            .author = evidence.source,
            .sha256 = evidence.file};
}

Result<Letterhead> letterheadOf(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "open"_L1, {}, [&]() -> Result<Letterhead> {
        return document_templates::letterheadInForce(db, session.today);
    });
}

} // namespace

Result<std::vector<FilePiece>> pieces(Database &db, const Session &session, CaseId id,
                                      std::optional<FileVolume> volume)
{
    const Result<CaseView> view = cases::open(db, session, id);
    if (!view)
        return view.error();
    const Result<Letterhead> set = letterheadOf(db, session);
    if (!set)
        return set.error();
    const FileOrder order = set->fileOrder;
    const CaseFile &file = view->file;
    std::vector<FilePiece> found;
    for (const IssuedPaper &paper : issuedPapers(file))
        if (const DocumentKind *kind = documentKind(paper.document); kind && !paper.voided)
            found.push_back(pieceOf(file, paper, *kind, order));
    for (const Entry &entry : file.entries)
        if (const auto *evidence = std::get_if<AddEvidence>(&entry.body);
            evidence && entry.state == EntryState::Effective)
            found.push_back(pieceOf(entry, *evidence, order));
    std::stable_sort(found.begin(), found.end(), [](const FilePiece &a, const FilePiece &b) {
        return std::tie(a.part.place, a.day, a.act) < std::tie(b.part.place, b.day, b.act);
    });
    const FileVolume wanted =
        volume.value_or(set->sideVolume ? FileVolume::Main : FileVolume::Whole);
    if (wanted != FileVolume::Whole)
        std::erase_if(found, [wanted](const FilePiece &piece) {
            return piece.aside != (wanted == FileVolume::Side);
        });
    const Result<> named = office::readOnBehalf(db, session, "open"_L1, {}, [&]() -> Result<> {
        for (FilePiece &piece : found) {
            const std::vector<EvidenceFile> taken =
                piece.sha256.isEmpty() ? std::vector<EvidenceFile>()
                                       : evidence_store::withHash(db, piece.sha256);
            if (taken.empty())
                continue;
            piece.name = safeName(taken.front().originalName);
            piece.mediaType = taken.front().file.mediaType;
        }
        return {};
    });
    if (!named)
        return named.error();
    return found;
}

Result<std::vector<FileLack>> lacks(Database &db, const Session &session, const Rulebook &book,
                                    CaseId id)
{
    const Result<CaseView> view = cases::open(db, session, id);
    if (!view)
        return view.error();
    const CaseFile &file = view->file;
    const Rules rules = book.on(session.today);
    std::vector<FileLack> found;
    for (const Entry &entry : file.entries) {
        const int act = entry.act.sequence;
        if (entry.state == EntryState::Proposed)
            found.push_back(
                {act,
                 FileText::tr("“%1” waits for approval.").arg(act_text::label(entry.act.kind))});
        if (entry.state != EntryState::Effective)
            continue;
        for (const DocumentKind *kind : documentsOf(entry))
            if (!kind->optional && !paperInForce(file, act, kind->id))
                found.push_back({act, FileText::tr("“%1” is not issued.").arg(kind->labelHere())});
        if (const auto *evidence = std::get_if<AddEvidence>(&entry.body);
            evidence && evidence->file.isEmpty())
            found.push_back(
                {act, FileText::tr("The evidence “%1” has no file.").arg(evidence->name)});
    }
    for (const auto &[act, document] : file.documents)
        if (isForParty(document.kind) && !servedOn(document, rules, session.today))
            found.push_back(
                {act, FileText::tr("%1 does not count as served.").arg(document.number)});
    std::stable_sort(found.begin(), found.end(),
                     [](const FileLack &a, const FileLack &b) { return a.act < b.act; });
    return found;
}

} // namespace anjuan::bound_file
