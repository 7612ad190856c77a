// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/case_text.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/base/strict_json.h"
#include "core/domain/calendar/clock.h"
#include "core/services/cases.h"
#include "core/services/file_findings.h"
#include "core/services/same_conduct.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

/// What is to be recorded, as it was written.
struct Wish {
    QString kind;
    std::optional<Date> day{};
    QJsonObject fields{};
    std::optional<ActId> key{};
};

/// A wish that was understood, or what is wrong with how it was written.
using WishOrFault = std::variant<Wish, Answer>;

/// The acts of one file: {"act": …, "day": …, "with": {…}}, as a step of a scenario has them.
WishOrFault wishFromFile(const QString &name)
{
    const Result<QByteArray> bytes = readFile(name, strict_json::largestText);
    if (!bytes)
        return Answer(bytes.error());
    Result<strict_json::Document> document = strict_json::open(*bytes, name);
    if (!document)
        return Answer(document.error());
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    for (const QString &key : object.keys())
        if (key != "act"_L1 && key != "day"_L1 && key != "with"_L1 && key != "id"_L1)
            return Answer(refused(
                RecordText::tr("%1: there is no key “%2”; the keys are: act, day, with, id.")
                    .arg(name, key.left(40))));
    Wish wish{.kind = object.value("act"_L1).toString()};
    if (object.contains("act"_L1) && !actKind(wish.kind))
        return Answer(
            refused(RecordText::tr("%1: there is no kind of act “%2”.")
                        .arg(name, field_value::toText(object.value("act"_L1)).left(40))));
    if (object.contains("with"_L1) && !object.value("with"_L1).isObject())
        return Answer(
            refused(RecordText::tr("%1: “with” must hold the fields of the act.").arg(name)));
    wish.fields = object.value("with"_L1).toObject();
    if (object.contains("day"_L1)) {
        wish.day = parseDate(object.value("day"_L1).toString());
        if (!wish.day)
            return Answer(
                refused(RecordText::tr("%1: “%2” is %3.")
                            .arg(name, field_value::toText(object.value("day"_L1)).left(40),
                                 whyNoDay(object.value("day"_L1).toString()))));
    }
    if (object.contains("id"_L1)) {
        wish.key = ActId::parse(object.value("id"_L1).toString());
        if (wish.key->isNull())
            return Answer(refused(RecordText::tr("%1: “id” is no UUID.").arg(name)));
    }
    return wish;
}

/// One "field=value" added to the wish; empty, or what is wrong.
Result<> addField(Wish &wish, const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 1)
        return refused(
            RecordText::tr("“%1”: write field=value. “anjuanctl act show %2” lists the fields.")
                .arg(assignment.left(40), wish.kind));
    const QString name = assignment.left(equals);
    const QString value = assignment.sliced(equals + 1);
    if (name == "day"_L1) {
        wish.day = parseDate(value);
        if (!wish.day)
            return refused(RecordText::tr("day: “%1” is %2.").arg(value.left(40), whyNoDay(value)));
        return {};
    }
    const ActKind *kind = actKind(wish.kind);
    const FieldInfo *field = kind->field(name);
    if (!field) {
        QStringList names;
        for (const FieldInfo &known : kind->fields)
            names << known.name;
        return refused(field_text::unknown(name.left(40), names));
    }
    if (wish.fields.contains(name))
        return refused(RecordText::tr("“%1” is said twice.").arg(name));
    const Result<QJsonValue> typed = field_value::fromText(*field, value);
    if (!typed)
        return typed.error();
    wish.fields.insert(name, *typed);
    return {};
}

WishOrFault wishOf(const Call &call)
{
    Wish wish;
    if (call.has("--json"_L1)) {
        WishOrFault read = wishFromFile(call.text("--json"_L1));
        if (std::holds_alternative<Answer>(read))
            return read;
        wish = std::get<Wish>(read);
    }
    if (const QString named = call.text("ACT"_L1); !named.isEmpty()) {
        if (!wish.kind.isEmpty() && wish.kind != named)
            return misused(RecordText::tr("The file holds the act “%1”, the command says “%2”.")
                               .arg(wish.kind, named));
        wish.kind = named;
    }
    if (wish.kind.isEmpty())
        return misused(
            RecordText::tr("Say which act is to be recorded; “anjuanctl act list” names them."));
    for (const QString &assignment : call.texts("FIELD=VALUE"_L1))
        if (const Result<> added = addField(wish, assignment); !added)
            return misused(added.error().text);
    return wish;
}

/// `number`: of the case.
QString headline(const Recorded &recorded, const QString &number)
{
    const Entry &entry = recorded.file.entries.back();
    QString text = RecordText::tr("Recorded: act %1, %2, of %3.")
                       .arg(QString::number(recorded.act.sequence), labelOf(recorded.act.kind),
                            toIso(recorded.act.day));
    if (!recorded.act.documentNumber.isEmpty())
        text += u'\n' + RecordText::tr("Number: %1").arg(recorded.act.documentNumber);
    if (entry.state == EntryState::Proposed)
        text += u'\n' + RecordText::tr("It waits for approval: anjuanctl record %1 approve act=%2")
                            .arg(number, QString::number(recorded.act.sequence));
    return text + u'\n' + RecordText::tr("Stage: %1").arg(wordFor(stageNames, recorded.file.stage));
}

/// What was recorded, and what follows from it: stage, limits, options.
Answer told(Call &call, const Seat &seat, const Rulebook &book, const Recorded &recorded)
{
    const int columns = call.screen.columns();
    const Date today = seat.session.today;
    const std::vector<Limit> open = openLimits(limits(recorded.file, rulesOn(book), today));
    const auto options = cases::options(seat.db, seat.session, book, recorded.file.id);
    const Result<CaseView> view = cases::open(seat.db, seat.session, recorded.file.id);
    QJsonObject json{{u"act"_s, jsonOf(recorded.file.entries.back())},
                     {u"case"_s, recorded.file.id.toString()},
                     {u"number"_s, view ? textOrNull(view->row.number()) : QJsonValue()},
                     {u"document_number"_s, textOrNull(recorded.act.documentNumber)},
                     {u"stage"_s, nameOf(stageNames, recorded.file.stage)},
                     {u"running_limits"_s, jsonArrayOf(open)}};
    QStringList parts{headline(recorded, view ? view->row.number() : recorded.file.id.toString())};
    if (view && recorded.act.documentNumber != view->row.number())
        parts << RecordText::tr("Case: %1").arg(view->row.number());
    if (!open.empty())
        parts << RecordText::tr("Time limits:") << tableOf(open, columns);
    if (same_conduct::concerns(recorded.act.kind)) {
        const auto alike = same_conduct::find(seat.db, seat.session, recorded.file.id, {}, today);
        if (!alike)
            return alike.error();
        QJsonArray numbers;
        for (const LikeConduct &one : *alike)
            numbers.append(one.number);
        json.insert(u"same_conduct"_s, numbers);
        if (const QString warning = same_conduct::warning(*alike); !warning.isEmpty())
            parts << wrapped(warning, columns);
    }
    if (options) {
        json.insert(u"options"_s, jsonArrayOf(*options));
        if (const QString allowed = allowedOf(*options, columns); !allowed.isEmpty())
            parts << RecordText::tr("May come next:") << allowed;
    }
    return {json, parts.join(u'\n')};
}

Answer record(Call &call)
{
    const WishOrFault understood = wishOf(call);
    if (const Answer *fault = std::get_if<Answer>(&understood))
        return *fault;
    const Wish &wish = std::get<Wish>(understood);
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Write);
    if (!seat)
        return seat.error();
    RecordRequest request{
        .kind = wish.kind, .day = wish.day.value_or(seat->session.today), .content = wish.fields};
    if (wish.key)
        request.id = *wish.key;
    if (const QString number = call.text("NUMBER"_L1); number != "new"_L1) {
        const Result<CaseId> id = cases::findByNumber(seat->db, seat->session, number);
        if (!id)
            return id.error();
        request.caseId = *id;
    }
    if (call.has("--after"_L1))
        request.after = call.count("--after"_L1);
    const Result<Recorded> recorded = cases::record(seat->db, seat->session, seat->book, request);
    if (!recorded)
        return recorded.error();
    return told(call, *seat, seat->book, *recorded);
}

Answer listActs(Call &call)
{
    QJsonArray acts;
    Table table({});
    for (const ActKind &kind : actKinds()) {
        const auto document = documentOf(kind.name);
        acts.append(
            QJsonObject{{u"kind"_s, kind.name},
                        {u"label"_s, kind.labelHere()},
                        {u"document"_s, document ? QJsonValue(nameOf(numberKindNames, *document))
                                                 : QJsonValue()}});
        table.add({u"  "_s + kind.name, kind.labelHere()});
    }
    return {{{u"acts"_s, acts}}, table.toText(call.screen.columns())};
}

/// How a value of the field is typed.
QString typedAs(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return RecordText::tr("text");
    case FieldType::Day:
        return RecordText::tr("day, 2026-09-23");
    case FieldType::Time:
        return RecordText::tr("hour, 14:05");
    case FieldType::Flag:
        return RecordText::tr("yes or no");
    case FieldType::Count:
        return RecordText::tr("whole number");
    case FieldType::Amount:
        return RecordText::tr("yuan, 2000.50");
    case FieldType::Choice:
        return RecordText::tr("one of the words below");
    case FieldType::Party:
        return RecordText::tr("party: key, credit code or identity number");
    case FieldType::Case:
        return RecordText::tr("another case: any of its numbers, or its key");
    case FieldType::Matter:
        return RecordText::tr("code of a matter");
    case FieldType::Unit:
        return RecordText::tr("unit: name or key");
    case FieldType::Officer:
        return RecordText::tr("officer: account, certificate number, name or key");
    case FieldType::Officers:
        return RecordText::tr("officers, separated by commas");
    case FieldType::ActNumber:
        return RecordText::tr("number of an act of the case");
    case FieldType::Texts:
        return RecordText::tr("texts, separated by commas");
    case FieldType::File:
        return RecordText::tr("SHA-256 of a file taken in as evidence");
    case FieldType::Penalties:
        return RecordText::tr(
            "penalties: kind, kind:amount or kind:amount:detail, separated by commas");
    case FieldType::Changes:
        return RecordText::tr("JSON object of fields with their new values");
    case FieldType::Rows: {
        QStringList columns;
        for (const FieldInfo &column : field.columns)
            columns << column.name;
        return RecordText::tr("rows of %1, separated by semicolons; or a JSON list")
            .arg(columns.join(u'|'));
    }
    }
    Q_UNREACHABLE();
}

void addField(QStringList &lines, const FieldInfo &field, int columns)
{
    if (field.given)
        return;
    const QString mark = field.required ? u"* "_s : u"  "_s;
    lines << wrapped(u"  "_s + mark + field.name + u"  "_s + field.labelHere() + u"  ("_s +
                         typedAs(field) + u')',
                     columns, 8);
    if (*field.help)
        lines << wrapped(u"        "_s + QCoreApplication::translate("Act", field.help), columns,
                         8);
    QStringList choices = field.choices;
    if (field.type == FieldType::Penalties)
        for (const Name<PenaltyKind> &kind : penaltyKindNames)
            choices << kind.text;
    Table table({});
    const auto add = [&](const QStringList &all) { // each column has its own words
        for (const QString &choice : all)
            table.add({u"        "_s + choice, wordHere(all, choice)});
    };
    add(choices);
    for (const FieldInfo &column : field.columns)
        add(column.choices);
    if (!table.isEmpty())
        lines << table.toText(columns);
}

Answer showAct(Call &call)
{
    const ActKind &kind = *actKind(call.text("KIND"_L1));
    QStringList lines{u"%1  %2"_s.arg(kind.name, kind.labelHere())};
    for (const FieldInfo &field : kind.fields)
        addField(lines, field, call.screen.columns());
    lines << RecordText::tr("Fields marked * are needed.");
    return {{{u"kind"_s, kind.name},
             {u"label"_s, kind.labelHere()},
             {u"fields"_s, jsonArrayOf(kind.fields)}},
            lines.join(u'\n')};
}

} // namespace

std::vector<Command> recordCommands()
{
    return {
        {"record",
         {{"NUMBER", WordType::Case},
          {"ACT", WordType::Act, Parameter::Presence::Optional},
          {"FIELD=VALUE", WordType::Text, Parameter::Presence::Any}},
         {{"--json", "FILE",
           QT_TRANSLATE_NOOP("Command",
                             "read the act from a file, “-” for the standard input; to have the "
                             "answer in JSON, write --json before “record” as well"),
           WordType::Path},
          {"--after", "SEQ",
           QT_TRANSLATE_NOOP("Command", "only if act SEQ is still the last one of the case"),
           WordType::Number}},
         QT_TRANSLATE_NOOP("Command", "Record an act in a case, or refuse it and say why"),
         QT_TRANSLATE_NOOP(
             "Command",
             "NUMBER is the number of the case or of any of its documents; “new” opens a case. "
             "day=2026-09-23 says when it was done; without it that is today in China. “anjuanctl "
             "act show ACT” lists the fields. A file holds {\"act\": …, \"day\": …, \"with\": {…}} "
             "and may hold an \"id\", a UUID of yours: recording the same id again finds what was "
             "kept. The answer says what was recorded, its number, the stage, the time limits that "
             "run now and what may come next."),
         record},
        {"act list", {}, {}, QT_TRANSLATE_NOOP("Command", "List the kinds of acts"), "", listActs},
        {"act show",
         {{"KIND", WordType::Act}},
         {},
         QT_TRANSLATE_NOOP("Command", "Show the fields of a kind of act"),
         "",
         showAct},
    };
}

} // namespace anjuan::ctl
