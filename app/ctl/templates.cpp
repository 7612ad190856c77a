// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_templates.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct TemplatesCommandText {
    Q_DECLARE_TR_FUNCTIONS(TemplatesCommandText)
};

Answer listTemplates(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    QJsonArray json;
    Table table({});
    for (const DocumentKind &kind : documentKinds()) {
        const auto versions = document_templates::history(seat->db, seat->session, kind.id);
        if (!versions)
            return versions.error();
        for (const TemplateEdition &one : *versions) {
            if (!one.inForce)
                continue;
            json.append(QJsonObject{{u"document"_s, QString(kind.id)},
                                    {u"label"_s, kind.labelHere()},
                                    {u"version"_s, one.number},
                                    {u"sha256"_s, one.sha256}});
            table.add({kind.id, kind.labelHere(),
                       one.number == 0
                           ? TemplatesCommandText::tr("the program’s own")
                           : TemplatesCommandText::tr("version %1 of %2")
                                 .arg(QString::number(one.number), toIso(one.effectiveOn))});
        }
    }
    return {{{u"templates"_s, json}}, table.toText(call.screen.columns())};
}

Answer showHistory(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto versions =
        document_templates::history(seat->db, seat->session, call.text("DOCUMENT"_L1));
    if (!versions)
        return versions.error();
    QJsonArray json;
    Table table({TemplatesCommandText::tr("Version"), TemplatesCommandText::tr("From"),
                 TemplatesCommandText::tr("File"), TemplatesCommandText::tr("By")});
    for (const TemplateEdition &one : *versions) {
        json.append(QJsonObject{{u"version"_s, one.number},
                                {u"effective_on"_s, toIso(one.effectiveOn)},
                                {u"name"_s, one.name},
                                {u"sha256"_s, one.sha256},
                                {u"account"_s, textOrNull(one.account)},
                                {u"in_force"_s, one.inForce}});
        table.add({QString::number(one.number) + (one.inForce ? u" *"_s : QString()),
                   one.number == 0 ? QString() : toIso(one.effectiveOn), one.name, one.account});
    }
    return {{{u"versions"_s, json}}, table.toText(call.screen.columns())};
}

Answer exportTemplate(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const QString document = call.text("DOCUMENT"_L1);
    int number = call.count("--version-number"_L1, -1);
    if (number < 0) {
        const auto versions = document_templates::history(seat->db, seat->session, document);
        if (!versions)
            return versions.error();
        for (const TemplateEdition &one : *versions)
            number = one.inForce ? one.number : number;
    }
    const auto docx = document_templates::content(seat->db, seat->session, document, number);
    if (!docx)
        return docx.error();
    const QString path = call.text("FILE"_L1);
    QSaveFile file(path);
    if (QFileInfo::exists(path))
        return refused(
            TemplatesCommandText::tr("“%1” exists already and is not overwritten.").arg(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(*docx) != docx->size() || !file.commit())
        return Error{Error::Kind::Storage,
                     TemplatesCommandText::tr("“%1” could not be written: %2.")
                         .arg(path, file.errorString()),
                     {},
                     {}};
    return {
        {{u"file"_s, path}, {u"version"_s, number}},
        TemplatesCommandText::tr("Version %1 written to %2.").arg(QString::number(number), path)};
}

Answer checkTemplate(Call &call)
{
    const DocumentKind *kind = documentKind(call.text("DOCUMENT"_L1));
    if (!kind)
        return notFound(
            TemplatesCommandText::tr("There is no document “%1”.").arg(call.text("DOCUMENT"_L1)));
    const Result<QByteArray> docx = readFile(call.text("FILE"_L1), DocxPackage::largestFile);
    if (!docx)
        return docx.error();
    const auto faults = document_templates::check(*kind, *docx);
    if (!faults)
        return faults.error();
    QJsonArray json;
    QStringList lines;
    for (const TemplateFault &fault : *faults) {
        json.append(QJsonObject{{u"part"_s, fault.part},
                                {u"paragraph"_s, fault.paragraph},
                                {u"text"_s, fault.text},
                                {u"reason"_s, fault.reason}});
        lines << TemplatesCommandText::tr("%1, paragraph %2 “%3”: %4")
                     .arg(fault.part, QString::number(fault.paragraph), fault.text, fault.reason);
    }
    if (lines.isEmpty())
        lines << TemplatesCommandText::tr("The template can be used.");
    return {
        {{u"faults"_s, json}}, lines.join(u'\n'), faults->empty() ? Status::Done : Status::Refused};
}

Answer replaceTemplate(Call &call)
{
    const Result<QByteArray> docx = readFile(call.text("FILE"_L1), DocxPackage::largestFile);
    if (!docx)
        return docx.error();
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const Date from = call.day("--from"_L1, seat->session.today);
    const Result<> done =
        document_templates::replace(seat->db, seat->session, call.text("DOCUMENT"_L1), from, *docx,
                                    QFileInfo(call.text("FILE"_L1)).fileName());
    if (!done)
        return done.error();
    return {{{u"effective_on"_s, toIso(from)}},
            TemplatesCommandText::tr("The template counts from %1 on.").arg(toIso(from))};
}

Answer restoreTemplate(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const Date from = call.day("--from"_L1, seat->session.today);
    const Result<> done = document_templates::restore(
        seat->db, seat->session, call.text("DOCUMENT"_L1), from, call.count("VERSION"_L1));
    if (!done)
        return done.error();
    return {{{u"effective_on"_s, toIso(from)}},
            TemplatesCommandText::tr("Version %1 counts again from %2 on.")
                .arg(call.text("VERSION"_L1), toIso(from))};
}

Answer compareTemplates(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto changes =
        document_templates::compare(seat->db, seat->session, call.text("DOCUMENT"_L1),
                                    call.count("BEFORE"_L1), call.count("AFTER"_L1));
    if (!changes)
        return changes.error();
    QJsonArray json;
    QStringList lines;
    for (const TemplateChange &one : *changes) {
        json.append(QJsonObject{{u"added"_s, one.added}, {u"text"_s, one.text}});
        lines << (one.added ? u"+ "_s : u"- "_s) + one.text;
    }
    if (lines.isEmpty())
        lines << TemplatesCommandText::tr("Both say the same; only their form may differ.");
    return {{{u"changes"_s, json}}, lines.join(u'\n')};
}

Answer showLetterhead(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto found = document_templates::letterhead(seat->db, seat->session,
                                                      call.day("--on"_L1, seat->session.today));
    if (!found)
        return found.error();
    const QByteArray json = found->toJson();
    return {QJsonDocument::fromJson(json).object(), QString::fromUtf8(json).trimmed()};
}

Answer setLetterhead(Call &call)
{
    const Result<QByteArray> json = readFile(call.text("FILE"_L1), 1 << 20);
    if (!json)
        return json.error();
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const Date from = call.day("--from"_L1, seat->session.today);
    const Result<> done = document_templates::changeLetterhead(seat->db, seat->session, from, *json,
                                                               call.text("FILE"_L1));
    if (!done)
        return done.error();
    return {{{u"effective_on"_s, toIso(from)}},
            TemplatesCommandText::tr("It stands on documents from %1 on.").arg(toIso(from))};
}

} // namespace

std::vector<Command> templateCommands()
{
    const Parameter document{"DOCUMENT"};
    const Parameter file{"FILE", WordType::Path};
    const Option from{"--from", "DATE", QT_TRANSLATE_NOOP("Command", "the first day it counts"),
                      WordType::Day};
    return {
        {"templates list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the templates of documents in force"),
         "",
         listTemplates},
        {"templates history",
         {document},
         {},
         QT_TRANSLATE_NOOP("Command", "List all versions of a template; * marks the one in force"),
         "",
         showHistory},
        {"templates export",
         {document, file},
         {{"--version-number", "N",
           QT_TRANSLATE_NOOP("Command", "another version than the one in force; 0 is the "
                                        "program’s own"),
           WordType::Number}},
         QT_TRANSLATE_NOOP("Command", "Write a template to a file, to be changed in Word or WPS"),
         "",
         exportTemplate},
        {"templates check",
         {document, file},
         {},
         QT_TRANSLATE_NOOP("Command", "Say what is wrong with a template, paragraph by paragraph"),
         "",
         checkTemplate},
        {"templates replace",
         {document, file},
         {from},
         QT_TRANSLATE_NOOP("Command", "Put a template in place of the one in force"),
         QT_TRANSLATE_NOOP("Command", "It is checked first. Documents that are issued stay as they "
                                      "are."),
         replaceTemplate},
        {"templates restore",
         {document, {"VERSION", WordType::Number}},
         {from},
         QT_TRANSLATE_NOOP("Command", "Put an earlier version of a template in place again"),
         "",
         restoreTemplate},
        {"templates compare",
         {document, {"BEFORE", WordType::Number}, {"AFTER", WordType::Number}},
         {},
         QT_TRANSLATE_NOOP("Command", "Say what two versions of a template word differently"),
         "",
         compareTemplates},
        {"letterhead show",
         {},
         {{"--on", "DATE", QT_TRANSLATE_NOOP("Command", "as of that day"), WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "Show what stands on all documents"),
         "",
         showLetterhead},
        {"letterhead set",
         {file},
         {from},
         QT_TRANSLATE_NOOP("Command", "Set what stands on all documents"),
         QT_TRANSLATE_NOOP(
             "Command",
             "A JSON file with address, postcode, telephone, contact, "
             "payment_place, reconsideration_body, court, head, head_post and credit_code (of the "
             "bureau), as “letterhead show” prints it; file_order (ministry, shanghai, by_day) and "
             "side_volume (true, false) say "
             "how files are bound."),
         setLetterhead},
    };
}

} // namespace anjuan::ctl
