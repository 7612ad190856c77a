// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/documents.h"

#include "app/ctl/case_seat.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/paper_batch.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/services/document_values.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DocumentsCommandText {
    Q_DECLARE_TR_FUNCTIONS(DocumentsCommandText)
};

QJsonObject jsonOf(const IssuedPaper &paper)
{
    return {{u"issue"_s, paper.issue},
            {u"act"_s, paper.act},
            {u"document"_s, paper.document},
            {u"file"_s, paper.file},
            {u"values"_s, paper.values},
            {u"template"_s, paper.form},
            {u"edited"_s, paper.edited},
            {u"issued_on"_s, toIso(paper.day)},
            {u"issued_by"_s, paper.account},
            {u"voided"_s, paper.voided},
            {u"reason"_s, textOrNull(paper.reason)}};
}

QString stateOf(const CaseDocument &one)
{
    if (one.paper)
        return DocumentsCommandText::tr("issued on %1 by act %2")
            .arg(toIso(one.paper->day), QString::number(one.paper->issue));
    return one.mayBeIssued ? DocumentsCommandText::tr("not issued")
                           : DocumentsCommandText::tr("its act waits for approval");
}

Answer listDocuments(Call &call)
{
    const Result<CaseSeat> open = caseSeat(call, Mode::Read);
    if (!open)
        return open.error();
    const auto found = documents::list(open->db, open->session, open->id);
    if (!found)
        return found.error();
    QJsonArray json;
    Table table({DocumentsCommandText::tr("Act"), DocumentsCommandText::tr("Kind"),
                 DocumentsCommandText::tr("Document"), DocumentsCommandText::tr("Number"),
                 DocumentsCommandText::tr("State")});
    for (const CaseDocument &one : *found) {
        json.append(
            QJsonObject{{u"act"_s, one.act},
                        {u"document"_s, one.document},
                        {u"label"_s, one.label},
                        {u"number"_s, textOrNull(one.number)},
                        {u"may_be_issued"_s, one.mayBeIssued},
                        {u"issued"_s, one.paper ? QJsonValue(jsonOf(*one.paper)) : QJsonValue()}});
        table.add({QString::number(one.act), one.document, one.label, one.number, stateOf(one)});
    }
    return {{{u"documents"_s, json}},
            found->empty() ? DocumentsCommandText::tr("No act of this case produces a document.")
                           : table.toText(call.screen.columns())};
}

/// Never over a file that is there.
Result<QString> written(const QByteArray &bytes, const QString &path)
{
    if (QFileInfo::exists(path))
        return refused(
            DocumentsCommandText::tr("“%1” exists already and is not overwritten.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Storage,
                     DocumentsCommandText::tr("“%1” could not be written: %2.")
                         .arg(path, file.errorString()),
                     {},
                     {}};
    return path;
}

Answer fillDocument(Call &call)
{
    const Result<CaseSeat> open = caseSeat(call, Mode::Read);
    if (!open)
        return open.error();
    const Result<BureauKeys> keys = call.desk.keys(open->db);
    const Result<DocumentDraft> draft =
        documents::fill(open->db, open->session, open->book, keys ? &*keys : nullptr, open->id,
                        call.count("ACT"_L1), call.text("DOCUMENT"_L1));
    if (!draft)
        return draft.error();
    const Result<QString> path =
        written(draft->bytes, call.has("--out"_L1) ? call.text("--out"_L1) : draft->fileName);
    if (!path)
        return path.error();
    QStringList lines{DocumentsCommandText::tr("Draft written to %1.").arg(*path)};
    for (const QString &one : draft->missing)
        lines << DocumentsCommandText::tr("Missing: %1").arg(one);
    return {{{u"file"_s, *path}, {u"missing"_s, QJsonArray::fromStringList(draft->missing)}},
            lines.join(u'\n')};
}

/// What is named, or all of the case that may be issued and is not.
Result<std::vector<CaseDocument>> wanted(Call &call, const CaseSeat &open)
{
    if (call.has("DOCUMENT"_L1))
        return std::vector<CaseDocument>{
            {.act = call.count("ACT"_L1), .document = call.text("DOCUMENT"_L1)}};
    Result<std::vector<CaseDocument>> all = documents::list(open.db, open.session, open.id);
    if (all)
        std::erase_if(*all, [&](const CaseDocument &one) {
            return !one.mayBeIssued || one.paper ||
                   (call.has("ACT"_L1) && one.act != call.count("ACT"_L1));
        });
    return all;
}

Answer issueDocument(Call &call)
{
    const Result<EvidenceFolder> folder = call.desk.evidence();
    if (!folder)
        return folder.error();
    const Result<CaseSeat> open = caseSeat(call, Mode::Write);
    if (!open)
        return open.error();
    std::optional<QByteArray> edited;
    if (call.has("--edited"_L1)) {
        if (!call.has("DOCUMENT"_L1))
            return misused(DocumentsCommandText::tr("--edited needs ACT and DOCUMENT."));
        const Result<QByteArray> bytes =
            readFile(call.text("--edited"_L1), DocxPackage::largestFile);
        if (!bytes)
            return bytes.error();
        edited = *bytes;
    }
    const Result<std::vector<CaseDocument>> list = wanted(call, *open);
    if (!list)
        return list.error();
    const Result<BureauKeys> keys = call.desk.keys(open->db);
    QJsonArray issued;
    QStringList lines;
    for (const CaseDocument &one : *list) {
        const Result<IssuedPaper> paper =
            documents::issue(open->db, open->session, open->book, keys ? &*keys : nullptr, *folder,
                             open->id, one.act, one.document, edited, call.text("--seal"_L1));
        if (!paper) {
            Answer answer(paper.error());
            answer.json.insert(u"issued"_s, issued);
            answer.text = lines.join(u'\n');
            return answer;
        }
        issued.append(jsonOf(*paper));
        lines << DocumentsCommandText::tr("Issued %1 of act %2 by act %3: %4")
                     .arg(one.document, QString::number(one.act), QString::number(paper->issue),
                          paper->file);
    }
    if (lines.isEmpty())
        lines << DocumentsCommandText::tr("There is nothing to issue.");
    return {{{u"issued"_s, issued}}, lines.join(u'\n')};
}

Result<IssuedPaper> paperOf(Call &call, const CaseSeat &open)
{
    const Result<CaseView> view = cases::open(open.db, open.session, open.id);
    if (!view)
        return view.error();
    const auto paper = paperInForce(view->file, call.count("ACT"_L1), call.text("DOCUMENT"_L1));
    if (!paper)
        return notFound(DocumentsCommandText::tr("No such document is issued in this case."));
    return *paper;
}

Answer showDocument(Call &call)
{
    const Result<EvidenceFolder> folder = call.desk.evidence();
    if (!folder)
        return folder.error();
    const Result<CaseSeat> open = caseSeat(call, Mode::Read);
    if (!open)
        return open.error();
    const Result<IssuedPaper> paper = paperOf(call, *open);
    if (!paper)
        return paper.error();
    const QString target = call.has("--out"_L1) ? call.text("--out"_L1) : u"."_s;
    const Result<QString> path =
        evidence::copyOut(open->db, open->session, *folder, open->id, paper->file, target);
    if (!path)
        return path.error();
    return {{{u"file"_s, *path}, {u"issued"_s, jsonOf(*paper)}},
            DocumentsCommandText::tr("The document as issued is in %1.").arg(*path)};
}

Answer voidDocument(Call &call)
{
    const Result<CaseSeat> open = caseSeat(call, Mode::Write);
    if (!open)
        return open.error();
    const Result<IssuedPaper> paper = paperOf(call, *open);
    if (!paper)
        return paper.error();
    const Result<> done = documents::voidPaper(open->db, open->session, open->book, open->id,
                                               *paper, call.text("REASON"_L1));
    if (!done)
        return done.error();
    return {{{u"voided"_s, paper->issue}},
            DocumentsCommandText::tr("The document issued by act %1 is void.").arg(paper->issue)};
}

Answer listPlaceholders(Call &call)
{
    const DocumentKind *kind = nullptr;
    if (call.has("DOCUMENT"_L1)) {
        kind = documentKind(call.text("DOCUMENT"_L1));
        if (!kind)
            return notFound(DocumentsCommandText::tr("There is no document “%1”.")
                                .arg(call.text("DOCUMENT"_L1)));
    }
    QJsonArray json;
    Table table({});
    for (const Placeholder &one : placeholders(kind)) {
        json.append(
            QJsonObject{{u"key"_s, one.key}, {u"label"_s, one.label}, {u"list"_s, one.isList}});
        table.add({u"{{"_s + one.key + u"}}"_s, one.label});
    }
    return {{{u"placeholders"_s, json}}, table.toText(call.screen.columns())};
}

QString stateOf(const CheckedCode &checked)
{
    switch (checked.state) {
    case CheckedCode::State::Valid:
        return DocumentsCommandText::tr("It is the document in force, issued on %1 by act %2.")
            .arg(toIso(checked.paper->day), QString::number(checked.paper->issue));
    case CheckedCode::State::Voided:
        return DocumentsCommandText::tr("It was issued on %1 and is void: %2")
            .arg(toIso(checked.paper->day), checked.paper->reason);
    case CheckedCode::State::Unknown:
        return DocumentsCommandText::tr(
            "No such document was issued: it is forged, changed, or a draft only.");
    }
    Q_UNREACHABLE();
}

Answer checkCode(Call &call)
{
    const std::optional<ActCode> code = ActCode::parse(call.text("CODE"_L1));
    if (!code)
        return misused(
            DocumentsCommandText::tr("This is no act code; one begins with “ANJUAN1/”."));
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<CheckedCode> checked = documents::check(seat->db, seat->session, *code);
    if (!checked)
        return checked.error();
    const bool isValid = checked->state == CheckedCode::State::Valid;
    const QString name = (checked->label + u' ' + checked->number).trimmed();
    return {{{u"valid"_s, isValid},
             {u"voided"_s, checked->state == CheckedCode::State::Voided},
             {u"case"_s, textOrNull(checked->caseNumber)},
             {u"document"_s, code->document},
             {u"number"_s, textOrNull(checked->number)},
             {u"party"_s, textOrNull(checked->partyName)}},
            QStringList{DocumentsCommandText::tr("Case %1: %2, party %3.")
                            .arg(checked->caseNumber, name, checked->partyName),
                        stateOf(*checked)}
                .join(u'\n'),
            isValid ? Status::Done : Status::Refused};
}

} // namespace

std::vector<Command> documentCommands()
{
    const Parameter number{"NUMBER", WordType::Case};
    const Parameter act{"ACT", WordType::Number};
    const Parameter document{"DOCUMENT"};
    return {
        {"documents list",
         {number},
         {},
         QT_TRANSLATE_NOOP("Command", "List the documents that the acts of a case produce"),
         "",
         listDocuments},
        {"documents fill",
         {number, act, document},
         {{"--out", "FILE", QT_TRANSLATE_NOOP("Command", "where the draft goes"), WordType::Path}},
         QT_TRANSLATE_NOOP("Command", "Fill a document as a draft to be looked at"),
         QT_TRANSLATE_NOOP("Command", "Nothing is recorded. What is missing stands out in the text "
                                      "and is named."),
         fillDocument},
        {"documents issue",
         {number,
          {"ACT", WordType::Number, Parameter::Presence::Optional},
          {"DOCUMENT", WordType::Text, Parameter::Presence::Optional}},
         {{"--edited", "FILE",
           QT_TRANSLATE_NOOP("Command", "the draft as it was changed in Word or WPS"),
           WordType::Path},
          {"--seal", "NAME", QT_TRANSLATE_NOOP("Command", "the seal whose picture is put on")}},
         QT_TRANSLATE_NOOP("Command", "Issue a document: fill it, freeze it, record it"),
         QT_TRANSLATE_NOOP("Command", "Without ACT and DOCUMENT everything that may be issued and "
                                      "is not yet. Stops at the first that is refused."),
         issueDocument},
        {"documents show",
         {number, act, document},
         {{"--out", "FOLDER", QT_TRANSLATE_NOOP("Command", "where the copy goes"), WordType::Path}},
         QT_TRANSLATE_NOOP("Command", "Copy out a document as it was issued, byte for byte"),
         "",
         showDocument},
        {"documents void",
         {number, act, document, {"REASON"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Declare an issued document void"),
         QT_TRANSLATE_NOOP("Command", "It stays on record, with the reason. Its act can then issue "
                                      "it anew."),
         voidDocument},
        {"documents placeholders",
         {{"DOCUMENT", WordType::Text, Parameter::Presence::Optional}},
         {},
         QT_TRANSLATE_NOOP("Command", "List what a template may ask for"),
         "",
         listPlaceholders},
        paperBatchCommand(),
        {"check-code",
         {{"CODE"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Say whether the act code of a paper is that of a document "
                                      "in force"),
         "",
         checkCode},
    };
}

} // namespace anjuan::ctl
