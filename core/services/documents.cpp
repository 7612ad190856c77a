// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/documents.h"

#include "core/base/crypto.h"
#include "core/exchange/docx_stamp.h"
#include "core/services/act_text.h"
#include "core/services/document_facts.h"
#include "core/services/document_templates.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/services/parties.h"
#include "core/services/seals.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace anjuan::documents {

using namespace Qt::StringLiterals;

namespace {

struct DocumentsText {
    Q_DECLARE_TR_FUNCTIONS(DocumentsText)
};

Error noSuchDocument(int act, const QString &document)
{
    return notFound(DocumentsText::tr("Act %1 of this case produces no document “%2”.")
                        .arg(QString::number(act), document.left(60)));
}

/// The kind of document, where that act produces it now.
Result<const DocumentKind *> kindFor(const CaseFile &file, int act, const QString &document)
{
    const Entry *entry = file.entry(act);
    for (const DocumentKind *kind :
         entry ? documentsOf(*entry) : std::vector<const DocumentKind *>())
        if (document == kind->id)
            return kind;
    return noSuchDocument(act, document);
}

QString numberOf(const CaseFile &file, int act)
{
    const IssuedDocument *document = file.document(act);
    return document ? document->number : QString();
}

Result<QByteArray> templateFor(Database &db, const Session &session, const QString &document)
{
    return office::readOnBehalf(db, session, "open"_L1, {}, [&]() -> Result<QByteArray> {
        return document_templates::inForce(db, document, session.today);
    });
}

Result<DocumentDraft> draftOf(Database &db, const Session &session, const DocumentFacts &facts,
                              int act, const QString &document)
{
    const Result<const DocumentKind *> kind = kindFor(facts.file, act, document);
    if (!kind)
        return kind.error();
    const Result<QByteArray> docx = templateFor(db, session, document);
    if (!docx)
        return docx.error();
    const Result<DocxTemplate> form = DocxTemplate::read(*docx);
    if (!form)
        return form.error();
    DocumentDraft draft{.templateHash = crypto::sha256Hex(*docx)};
    const QJsonObject values = documentValues(facts, act);
    draft.values = QJsonDocument(values).toJson(QJsonDocument::Compact);
    const ActCode code{facts.file.id, act, document,
                       crypto::sha256Hex(draft.values).first(ActCode::hashDigits)};
    const Result<FilledDocx> filled =
        form->fill({values, {{u"code"_s, qrCode(code.toString())}}, placeholderLabel});
    if (!filled)
        return filled.error();
    draft.bytes = filled->bytes;
    for (const QString &key : filled->missing)
        draft.missing << placeholderLabel(key);
    const QString number = numberOf(facts.file, act);
    draft.fileName =
        safeName(((*kind)->labelHere() + u' ' + (number.isEmpty() ? facts.unitName : number))
                     .trimmed()) +
        u".docx"_s;
    return draft;
}

/// What a changed document must still be.
Result<> checkEdited(const QByteArray &docx, const QString &number, const QString &party)
{
    const Result<QString> text = textOfDocx(docx);
    if (!text)
        return text.error();
    if (text->contains(u"〖缺"_s) || text->contains("{{"_L1))
        return refused(DocumentsText::tr("The changed document still has an open place."));
    if (!number.isEmpty() && !text->contains(number))
        return refused(
            DocumentsText::tr("The changed document no longer bears its number %1.").arg(number));
    if (!party.isEmpty() && !text->contains(party))
        return refused(
            DocumentsText::tr("The changed document no longer names the party %1.").arg(party));
    return {};
}

/// Takes bytes in under a name, by way of a file as every intake goes.
Result<QString> keep(Database &db, const Session &session, const EvidenceFolder &folder,
                     const QByteArray &bytes, const QString &name)
{
    const QTemporaryDir place;
    QFile file(QDir(place.path()).filePath(name));
    if (!place.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.flush())
        return Error{Error::Kind::Storage,
                     DocumentsText::tr("There is no room to put the document together (%1).")
                         .arg(file.errorString()),
                     {},
                     {}};
    file.close();
    const Result<EvidenceFile> taken = evidence::takeIn(db, session, folder, file.fileName());
    if (!taken)
        return taken.error();
    return taken->file.sha256;
}

/// Who approved the act; empty where nobody did.
QString approverOf(const CaseFile &file, int act)
{
    const Entry *entry = file.entry(act);
    const Entry *settled = entry && entry->settledBy > 0 ? file.entry(entry->settledBy) : nullptr;
    return settled && std::holds_alternative<Approve>(settled->body) ? settled->act.account
                                                                     : QString();
}

/// The document with the seal that was chosen and the signature of who approved its act.
Result<QByteArray> stamped(Database &db, const Session &session, const CaseFile &file, int act,
                           const QByteArray &docx, const QString &seal)
{
    using Stamps = std::vector<docx_stamp::Stamp>;
    const Result<Stamps> stamps =
        office::readOnBehalf(db, session, "seal_document"_L1, {}, [&]() -> Result<Stamps> {
            Stamps found;
            if (!seal.isEmpty()) {
                const Result<DocxPicture> picture = seals::mayPutOn(db, session, seal);
                if (!picture)
                    return picture.error();
                found.push_back({u"seal"_s, *picture});
            }
            if (const QString approver = approverOf(file, act); !approver.isEmpty())
                if (const auto picture = seals::signatureOf(db, approver, session.today))
                    found.push_back({u"signature.approver"_s, *picture});
            return found;
        });
    if (!stamps)
        return stamps.error();
    if (stamps->empty())
        return docx;
    if (!seal.isEmpty()) {
        const Result<bool> there = docx_stamp::hasPlace(docx, u"seal"_s);
        if (!there)
            return there.error();
        if (!*there)
            return refused(DocumentsText::tr("This document has no place for a seal."));
    }
    return docx_stamp::putOn(docx, *stamps);
}

} // namespace

Result<std::vector<CaseDocument>> list(Database &db, const Session &session, CaseId id)
{
    const Result<CaseView> view = cases::open(db, session, id);
    if (!view)
        return view.error();
    std::vector<CaseDocument> found;
    for (const Entry &entry : view->file.entries)
        for (const DocumentKind *kind : documentsOf(entry))
            found.push_back({.act = entry.act.sequence,
                             .document = kind->id,
                             .label = kind->labelHere(),
                             .actLabel = act_text::label(entry.act.kind),
                             .number = numberOf(view->file, entry.act.sequence),
                             .day = entry.act.day,
                             .mayBeIssued = entry.state == EntryState::Effective,
                             .paper = paperInForce(view->file, entry.act.sequence, kind->id)});
    return found;
}

Result<DocumentDraft> fill(Database &db, const Session &session, const Rulebook &book,
                           const BureauKeys *keys, CaseId id, int act, const QString &document)
{
    const Result<DocumentFacts> facts = documentFacts(db, session, book, keys, id);
    if (!facts)
        return facts.error();
    return draftOf(db, session, *facts, act, document);
}

Result<IssuedPaper> issue(Database &db, const Session &session, const Rulebook &book,
                          const BureauKeys *keys, const EvidenceFolder &folder, CaseId id, int act,
                          const QString &document, const std::optional<QByteArray> &edited,
                          const QString &seal)
{
    Result<DocumentFacts> facts = documentFacts(db, session, book, keys, id);
    if (!facts)
        return facts.error();
    // Asked before anything is written: who may not must not fill the folder.
    if (!roleFor(session.actor, IssueDocument::kind))
        return refused(DocumentsText::tr("Your account has no role that issues documents."));
    const Entry *entry = facts->file.entry(act);
    if (entry && entry->state == EntryState::Proposed)
        return refused(DocumentsText::tr("Act %1 waits for approval; its documents can be looked "
                                         "at, and issued when it is approved.")
                           .arg(act));
    if (const auto there = paperInForce(facts->file, act, document))
        return refused(DocumentsText::tr("This document was issued by act %1. Print it again, or "
                                         "void it with its reason before issuing it anew.")
                           .arg(there->issue));
    if (facts->identitySealed && facts->party->kind == PartyKind::NaturalPerson)
        return refused(DocumentsText::tr("The party’s identity number is sealed: the bureau’s key "
                                         "file is needed to issue documents to a person."));
    if (keys && facts->party && !facts->identity.isEmpty()) {
        const Result<QString> whole = parties::showIdentity(
            db, session, keys, facts->party->id, DocumentsText::tr("to issue a document"));
        if (whole)
            facts->identity = *whole;
    }
    const Result<DocumentDraft> draft = draftOf(db, session, *facts, act, document);
    if (!draft)
        return draft.error();
    if (!draft->missing.isEmpty())
        return refused(DocumentsText::tr("The document cannot be issued: there is no value for %1.")
                           .arg(draft->missing.join(DocumentsText::tr(", "))));
    if (edited)
        if (const Result<> sound = checkEdited(*edited, numberOf(facts->file, act),
                                               facts->party ? facts->party->name : QString());
            !sound)
            return sound.error();
    const Result<QByteArray> bytes =
        stamped(db, session, facts->file, act, edited ? *edited : draft->bytes, seal);
    if (!bytes)
        return bytes.error();
    const Result<QString> file = keep(db, session, folder, *bytes, draft->fileName);
    if (!file)
        return file.error();
    const Result<QString> values = keep(db, session, folder, draft->values, document + u".json"_s);
    if (!values)
        return values.error();
    QJsonObject content{{u"act"_s, act},
                        {u"document"_s, document},
                        {u"file"_s, *file},
                        {u"values"_s, *values},
                        {u"form"_s, draft->templateHash}};
    if (edited)
        content.insert(u"edited"_s, true);
    if (!seal.isEmpty())
        content.insert(u"seal"_s, seal);
    const Result<Recorded> recorded = cases::record(db, session, book,
                                                    {.caseId = id,
                                                     .kind = IssueDocument::kind,
                                                     .day = session.today,
                                                     .content = content,
                                                     .after = facts->file.lastSequence()});
    if (!recorded)
        return recorded.error();
    return *paperInForce(recorded->file, act, document);
}

Result<> voidPaper(Database &db, const Session &session, const Rulebook &book, CaseId id,
                   const IssuedPaper &paper, const QString &reason)
{
    const Result<Recorded> recorded =
        cases::record(db, session, book,
                      {.caseId = id,
                       .kind = VoidEntry::kind,
                       .day = session.today,
                       .content = {{u"act"_s, paper.issue}, {u"reason"_s, reason}}});
    return recorded ? Result<>() : recorded.error();
}

Result<CheckedCode> check(Database &db, const Session &session, const ActCode &code)
{
    const Result<CaseView> view = cases::open(db, session, code.caseId);
    if (!view)
        return view.error();
    CheckedCode checked{.caseId = code.caseId,
                        .caseNumber = view->row.number(),
                        .number = numberOf(view->file, code.act),
                        .partyName = view->partyName};
    if (const DocumentKind *kind = documentKind(code.document))
        checked.label = kind->labelHere();
    for (const IssuedPaper &paper : issuedPapers(view->file)) {
        if (paper.act != code.act || paper.document != code.document ||
            !paper.values.startsWith(code.hash))
            continue;
        checked.paper = paper;
        checked.state = paper.voided ? CheckedCode::State::Voided : CheckedCode::State::Valid;
        if (!paper.voided)
            break;
    }
    return checked;
}

} // namespace anjuan::documents
