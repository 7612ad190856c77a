// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cases.h"
#include "core/services/file_findings.h"

#include "app/ctl/case_import.h"
#include "app/ctl/case_seat.h"
#include "app/ctl/case_text.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/services/limit_calendar.h"
#include "core/services/organisation.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CasesCommandText {
    Q_DECLARE_TR_FUNCTIONS(CasesCommandText)
};

/// A case that is open for reading, and the rules of the day that was asked for.
struct OpenCase {
    Seat seat;
    CaseView view;
    const Rulebook *book = nullptr;
    Date day{1970, 1, 1};

    Rules rules() const { return book->on(day); }
};

Result<OpenCase> openCase(Call &call)
{
    const Result<CaseSeat> seat = caseSeat(call, Mode::Read);
    if (!seat)
        return seat.error();
    Result<CaseView> view = cases::open(seat->db, seat->session, seat->id);
    if (!view)
        return view.error();
    return OpenCase{*seat, std::move(*view), &seat->book, call.day("--on"_L1, seat->session.today)};
}

QJsonObject head(const OpenCase &open)
{
    return {{u"number"_s, textOrNull(open.view.row.number())},
            {u"stage"_s, nameOf(stageNames, open.view.file.stage)}};
}

Answer showCase(Call &call)
{
    const Result<OpenCase> open = openCase(call);
    if (!open)
        return open.error();
    const std::vector<Limit> running =
        openLimits(limits(open->view.file, rulesOn(*open->book), open->day));
    QJsonObject json = jsonOf(open->view);
    json.insert(u"running_limits"_s, jsonArrayOf(running));
    QString text = textOf(open->view, call.screen.columns());
    if (!running.empty())
        text += u'\n' + CasesCommandText::tr("Time limits:") + u'\n' +
                tableOf(running, call.screen.columns());
    return {json, text};
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused(
            CasesCommandText::tr("“%1” can't be written: %2").arg(path, file.errorString()));
    return {};
}

/// Writes the calendar, if there is one, and says so.
Answer writtenCalendar(const Result<QByteArray> &calendar, const QString &path)
{
    if (!calendar)
        return calendar.error();
    if (const Result<> done = writeWhole(path, *calendar); !done)
        return done.error();
    const int entries = static_cast<int>(calendar->count("BEGIN:VEVENT"));
    return {{{u"file"_s, path}, {u"entries"_s, entries}},
            CasesCommandText::tr("%n limit(s) were written to %1.", nullptr, entries).arg(path)};
}

Answer exportLimits(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    return writtenCalendar(limit_calendar::mine(seat->db, seat->session, seat->book),
                           call.text("FILE"_L1));
}

Answer showLimits(Call &call)
{
    const Result<OpenCase> open = openCase(call);
    if (!open)
        return open.error();
    const std::vector<Limit> all = limits(open->view.file, rulesOn(*open->book), open->day);
    if (call.has("--ics"_L1))
        return writtenCalendar(limit_calendar::ofCase(open->seat.session, open->view, all),
                               call.text("--ics"_L1));
    QStringList parts;
    for (const Limit &limit : all)
        parts << textOf(limit, call.screen.columns());
    if (parts.isEmpty())
        parts << CasesCommandText::tr("No time limit runs or ever ran.");
    QJsonObject json = head(*open);
    json.insert(u"on"_s, toIso(open->day));
    json.insert(u"limits"_s, jsonArrayOf(all));
    return {json, parts.join(u"\n\n"_s)};
}

Answer showFindings(Call &call)
{
    const Result<OpenCase> open = openCase(call);
    if (!open)
        return open.error();
    const Result<std::vector<Finding>> found = file_findings::of(
        open->seat.db, open->view.file, open->view.around, *open->book, open->day);
    if (!found)
        return found.error();
    QJsonObject json = head(*open);
    json.insert(u"on"_s, toIso(open->day));
    json.insert(u"findings"_s, jsonArrayOf(*found));
    return {json, textOf(*found, call.screen.columns())};
}

Result<NamesByKey> namesFor(const OpenCase &open)
{
    NamesByKey names;
    const Result<QList<Officer>> officers = organisation::officers(open.seat.db, open.seat.session);
    if (!officers)
        return officers.error();
    for (const Officer &officer : *officers)
        names.insert(officer.id.toString(), officer.name);
    const Result<UnitTree> units = organisation::units(open.seat.db, open.seat.session);
    if (!units)
        return units.error();
    for (const Unit &unit : units->units())
        names.insert(unit.id.toString(), unit.name);
    names.insert(open.view.row.party.toString(), open.view.partyName);
    return names;
}

Answer showTimeline(Call &call)
{
    const Result<OpenCase> open = openCase(call);
    if (!open)
        return open.error();
    std::optional<NamesByKey> names;
    if (call.has("--fields"_L1)) {
        const Result<NamesByKey> found = namesFor(*open);
        if (!found)
            return found.error();
        names = *found;
    }
    QJsonObject json = head(*open);
    json.insert(u"acts"_s, jsonArrayOf(open->view.file.entries));
    return {json, timelineOf(open->view.file, names ? &*names : nullptr, call.screen.columns())};
}

Answer showOptions(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    CaseId id;
    if (const QString number = call.text("NUMBER"_L1); number != "new"_L1) {
        const Result<CaseId> found = cases::findByNumber(seat->db, seat->session, number);
        if (!found)
            return found.error();
        id = *found;
    }
    const Result<const Rulebook *> book = call.desk.rulebook();
    if (!book)
        return book.error();
    const auto options = cases::options(seat->db, seat->session, **book, id);
    if (!options)
        return options.error();
    return {{{u"options"_s, jsonArrayOf(*options)}}, textOf(*options, call.screen.columns())};
}

/// The cases of a query, and where the next page begins.
Answer listed(Call &call, const QString &text)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    if (seat->session.actor.has(Role::Administrator))
        return refused(CasesCommandText::tr("Administrators open no case: the account %1 has none "
                                            "to list.")
                           .arg(seat->session.actor.account));
    const CaseQuery query{.stage = valueOf(stageNames, call.text("--stage"_L1)),
                          .text = text,
                          .beforeEntry = call.count("--before"_L1),
                          .limit = call.count("--limit"_L1, 50)};
    const auto found = cases::list(seat->db, seat->session, query);
    if (!found)
        return found.error();
    QJsonArray rows;
    for (const ListedCase &one : *found) {
        QJsonObject row = jsonOf(one.row);
        row.insert(u"entry"_s, one.entry);
        rows.append(row);
    }
    const bool more = static_cast<int>(found->size()) >= query.limit;
    QString shown = tableOf(*found, call.screen.columns());
    if (more)
        shown +=
            u'\n' + CasesCommandText::tr("There may be more: --before %1").arg(found->back().entry);
    return {{{u"cases"_s, rows},
             {u"next_before"_s, more ? QJsonValue(found->back().entry) : QJsonValue()}},
            shown};
}

Answer listCases(Call &call) { return listed(call, {}); }
Answer searchCases(Call &call) { return listed(call, call.text("TEXT"_L1)); }

constexpr const char *stages =
    "lead|not_filed|referred|investigation|reported|notified|decided|served|closed|archived|"
    "dispute|dispute_over|detection|detection_over";

std::vector<Option> listOptions()
{
    return {{"--stage", "STAGE", QT_TRANSLATE_NOOP("Command", "only cases at this stage"),
             WordType::Choice, stages},
            {"--limit", "N", QT_TRANSLATE_NOOP("Command", "at most so many; without it 50"),
             WordType::Count},
            {"--before", "ENTRY",
             QT_TRANSLATE_NOOP("Command", "go on behind the last case of the page before"),
             WordType::Number}};
}

const Parameter number{"NUMBER", WordType::Case};
const Option on{"--on", "DATE",
                QT_TRANSLATE_NOOP("Command", "as the acts recorded so far stand on that day"),
                WordType::Day};

} // namespace

std::vector<Command> caseCommands()
{
    return {
        {"case list",
         {},
         listOptions(),
         QT_TRANSLATE_NOOP("Command", "List the cases of your units, the newest first"),
         "",
         listCases},
        {"import cases",
         {{"FILE", WordType::Path}},
         {{"--dry-run", "",
           QT_TRANSLATE_NOOP("Command", "say what would be done, and change nothing")},
          {"--rejects", "FILE",
           QT_TRANSLATE_NOOP("Command",
                             "write the rows with something wrong to this CSV file, each "
                             "with its reasons"),
           WordType::Path},
          {"--column", "HEADER=COLUMN",
           QT_TRANSLATE_NOOP("Command",
                             "which column a header that is not known means; may be said "
                             "several times"),
           WordType::Text, "", true},
          {"--mapping", "NAME|FILE",
           QT_TRANSLATE_NOOP("Command",
                             "what the headers mean, as it was kept under that name or stands in "
                             "a JSON file")},
          {"--save-mapping", "NAME",
           QT_TRANSLATE_NOOP("Command", "keep what the headers mean under this name")},
          {"--propose", "",
           QT_TRANSLATE_NOOP("Command", "take headers that are not known for what their words "
                                        "suggest")},
          {"--encoding", "NAME",
           QT_TRANSLATE_NOOP("Command", "how a CSV file is written, where it is not found out"),
           WordType::Choice, "UTF-8|UTF-16LE|UTF-16BE|GB18030"},
          {"--sheet", "NAME",
           QT_TRANSLATE_NOOP("Command", "the sheet of a workbook; without it the first")}},
         QT_TRANSLATE_NOOP("Command", "Take over the cases of an old ledger 台账 from CSV or XLSX"),
         QT_TRANSLATE_NOOP(
             "Command",
             "Each row becomes a case with the acts it tells, marked with file, row and import; "
             "what it leaves open stays open. All its days lie before the day the bureau began to "
             "work with this program. Rows with something wrong are named with their columns and "
             "left out. What was recorded stays if the import is cut off; the same file given "
             "again goes on there, and adds nothing twice."),
         importCases},
        {"import list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List what was imported, and what was withdrawn"),
         "",
         listImports},
        {"import withdraw",
         {{"KEY"}},
         {{"--reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why")}},
         QT_TRANSLATE_NOOP("Command", "Take a whole import back"),
         QT_TRANSLATE_NOOP(
             "Command",
             "KEY is that of “import list”. Its cases are then in no list, search or figure; their "
             "acts stay in the ledger, and the rows may be imported again. Refused where "
             "somebody has gone on with one of the cases."),
         withdrawImport},
        {"search",
         {{"TEXT"}},
         listOptions(),
         QT_TRANSLATE_NOOP("Command", "Find cases by number, party, place, cause or matter"),
         QT_TRANSLATE_NOOP("Command",
                           "Two characters are enough; each part between blanks must occur."),
         searchCases},
        {"case show",
         {number},
         {on},
         QT_TRANSLATE_NOOP("Command", "Show where a case stands and which time limits run"),
         QT_TRANSLATE_NOOP("Command",
                           "NUMBER is the number of the case or of any of its documents."),
         showCase},
        {"case options",
         {number},
         {},
         QT_TRANSLATE_NOOP("Command", "Say what may come next, and what is refused and why"),
         QT_TRANSLATE_NOOP("Command", "“new” in place of a number asks what may open a case."),
         showOptions},
        {"case limits",
         {number},
         {on,
          {"--ics", "FILE",
           QT_TRANSLATE_NOOP("Command", "write those that are open as a calendar instead"),
           WordType::Path}},
         QT_TRANSLATE_NOOP("Command", "Show every time limit with its arithmetic and article"),
         "",
         showLimits},
        {"limits export",
         {{"FILE", WordType::Path}},
         {},
         QT_TRANSLATE_NOOP("Command", "Write your open limits as a calendar (iCalendar)"),
         QT_TRANSLATE_NOOP("Command", "Whole days with a reminder the day before; exported again, "
                                      "they take the place of the earlier ones. No name of a party "
                                      "is in it."),
         exportLimits},
        {"case findings",
         {number},
         {on},
         QT_TRANSLATE_NOOP("Command", "Say what a reviewer of the file would object to"),
         "",
         showFindings},
        {"case timeline",
         {number},
         {{"--fields", "", QT_TRANSLATE_NOOP("Command", "with what each act says")}},
         QT_TRANSLATE_NOOP("Command", "List every act in the order recorded"),
         "",
         showTimeline},
    };
}

} // namespace anjuan::ctl
