// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/publicity.h"

#include "app/ctl/case_seat.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/services/cases.h"
#include "core/services/words.h"
#include "core/storage/key_file.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PublicityCommandText {
    Q_DECLARE_TR_FUNCTIONS(PublicityCommandText)
};

QString dayOrNothing(const std::optional<Date> &day) { return day ? toIso(*day) : QString(); }

QJsonObject jsonOf(const PublicityEntry &one)
{
    QJsonObject json = anjuan::jsonOf(one.publicity);
    json.insert(u"number"_s, one.number);
    json.insert(u"party"_s, one.partyName);
    json.insert(u"unit"_s, one.unitName);
    json.insert(u"cause"_s, one.cause);
    return json;
}

QJsonArray jsonOf(const std::vector<PublicityProblem> &problems)
{
    QJsonArray list;
    for (const PublicityProblem &one : problems)
        list << QJsonObject{
            {u"case"_s, one.number}, {u"field"_s, one.field}, {u"text"_s, one.text}};
    return list;
}

/// The days asked for; without them those months up to today.
struct Days {
    Date from{1970, 1, 1};
    Date to{1970, 1, 1};
};

Days daysOf(Call &call, Date today, int months = 12)
{
    return {.from = call.day("--from"_L1, sameDayAfterMonths(today, -months)),
            .to = call.day("--to"_L1, today)};
}

Result<PublicityList> listOf(const RuledSeat &seat, const Days &days, const PublicityWish &wish)
{
    auto lists = publicity::lists(seat.db, seat.session, seat.book, days.from, days.to, {wish});
    if (!lists)
        return lists.error();
    return std::move(lists->front());
}

Answer listPublicity(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    PublicityWish wish;
    if (call.has("--state"_L1))
        wish.states = {*valueOf(publicityStateNames, call.text("--state"_L1))};
    const Result<PublicityList> list = listOf(*seat, daysOf(call, seat->session.today), wish);
    if (!list)
        return list.error();
    QJsonArray array;
    Table table({PublicityCommandText::tr("Decided on"), PublicityCommandText::tr("Publicity"),
                 PublicityCommandText::tr("Due"), PublicityCommandText::tr("Published on"),
                 PublicityCommandText::tr("Decision"), PublicityCommandText::tr("Party")});
    for (const PublicityEntry &one : list->entries) {
        array << jsonOf(one);
        const Publicity &shown = one.publicity;
        table.add({toIso(shown.decidedOn), wordFor(publicityStateNames, shown.state),
                   dayOrNothing(shown.withdrawBy ? shown.withdrawBy : shown.due),
                   dayOrNothing(shown.publishedOn), one.number, one.partyName});
    }
    return {{{u"decisions"_s, array}},
            table.isEmpty() ? PublicityCommandText::tr("No decision of these days is of that kind.")
                            : table.toText(call.screen.columns())};
}

Answer listCredit(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<PublicityList> list =
        listOf(*seat, daysOf(call, seat->session.today, 36), {.credit = true});
    if (!list)
        return list.error();
    const bool reminders = call.has("--remind"_L1);
    QJsonArray array;
    Table table({PublicityCommandText::tr("Credit repair"), PublicityCommandText::tr("From"),
                 PublicityCommandText::tr("Shown until"), PublicityCommandText::tr("Weight"),
                 PublicityCommandText::tr("Decision"), PublicityCommandText::tr("Party"),
                 PublicityCommandText::tr("Notice")});
    for (const PublicityEntry &one : list->entries) {
        const Publicity &shown = one.publicity;
        const bool noticeMissing = shown.noticeOwed && !shown.noticeIssued;
        if (shown.repair == RepairState::NotShown && !noticeMissing)
            continue;
        if (reminders && shown.repair != RepairState::Possible && !noticeMissing)
            continue;
        array << jsonOf(one);
        table.add({wordFor(repairStateNames, shown.repair), dayOrNothing(shown.repairFrom),
                   dayOrNothing(shown.shownUntil), wordFor(creditClassNames, shown.weight),
                   one.number, one.partyName,
                   noticeMissing ? PublicityCommandText::tr("not issued") : QString()});
    }
    return {{{u"entries"_s, array}},
            table.isEmpty() ? PublicityCommandText::tr("No entry of the credit record is there.")
                            : table.toText(call.screen.columns())};
}

Answer prepare(Call &call)
{
    const Result<CaseSeat> seat = caseSeat(call, Mode::Write);
    if (!seat)
        return seat.error();
    const Result<BureauKeys> keys = call.desk.keys(seat->db);
    if (!keys)
        return keys.error();
    Result<QJsonObject> content =
        publicity::draft(seat->db, seat->session, seat->book, &*keys, seat->id);
    if (!content)
        return content.error();
    for (const auto &[option, field] :
         {std::pair{"--name"_L1, u"shown_name"_s}, std::pair{"--facts"_L1, u"facts"_s},
          std::pair{"--necessity"_L1, u"necessity"_s}})
        if (call.has(option))
            content->insert(field, call.text(option));
    if (call.has("--necessity"_L1))
        content->insert(u"credit"_s, true);
    const QString shown =
        PublicityCommandText::tr("Party: %1\nFacts: %2\nBasis: %3\nPenalty: %4")
            .arg(content->value("shown_name"_L1).toString(), content->value("facts"_L1).toString(),
                 content->value("basis"_L1).toString(), content->value("content"_L1).toString());
    if (!call.has("--record"_L1))
        return {{{u"content"_s, *content}},
                shown + u'\n' +
                    PublicityCommandText::tr("Nothing was recorded; --record proposes this text.")};
    const Result<Recorded> recorded = cases::record(seat->db, seat->session, seat->book,
                                                    {.caseId = seat->id,
                                                     .kind = PreparePublication::kind,
                                                     .day = seat->session.today,
                                                     .content = *content});
    if (!recorded)
        return recorded.error();
    return {{{u"content"_s, *content}, {u"act"_s, recorded->act.sequence}},
            shown + u'\n' +
                PublicityCommandText::tr("Recorded as act %1; it waits for approval.")
                    .arg(recorded->act.sequence)};
}

QString linesOf(const std::vector<PublicityProblem> &problems)
{
    QStringList lines;
    for (const PublicityProblem &one : problems)
        lines << (one.field.isEmpty()
                      ? PublicityCommandText::tr("%1: %2", "a case and what is wrong")
                            .arg(one.number, one.text)
                      : PublicityCommandText::tr("%1, %2: %3", "a case, a field, what is wrong")
                            .arg(one.number, one.field, one.text));
    return lines.join(u'\n');
}

/// What is written, and what stands in the way of the rest.
struct Outcome {
    QJsonObject json{};
    QStringList lines{};
    Status status = Status::Done;
};

Result<> writePages(Call &call, const RuledSeat &seat, const PublicityRows &found, Outcome &outcome)
{
    const QString folder = call.text("--html"_L1);
    const Result<int> pages =
        publicity::writePages(folder, seat.book.on(seat.session.today).settings.agencyName,
                              seat.session.today, found.rows);
    if (!pages)
        return pages.error();
    outcome.json.insert(u"folder"_s, folder);
    outcome.json.insert(u"pages"_s, *pages);
    outcome.lines << PublicityCommandText::tr("%n decision(s) were written to the folder %1.",
                                              nullptr, *pages)
                         .arg(folder);
    return {};
}

Result<> writeTable(Call &call, QLatin1StringView option, PublicityFormat format,
                    const PublicityRows &found, Outcome &outcome)
{
    std::vector<PublicityRow> rows;
    for (const PublicityRow &row : found.rows)
        if (row.credit && !row.isFaulty)
            rows.push_back(row);
    const QString path = call.text(option);
    const Result<int> written = publicity::writeFile(path, format, rows);
    if (!written)
        return written.error();
    outcome.json.insert(u"file"_s, path);
    outcome.json.insert(u"rows"_s, *written);
    outcome.lines
        << PublicityCommandText::tr("%n row(s) were written to %1.", nullptr, *written).arg(path);
    return {};
}

Answer exportPublicity(Call &call)
{
    const bool pages = call.has("--html"_L1);
    const std::pair<QLatin1StringView, PublicityFormat> formats[] = {
        {"--csv"_L1, PublicityFormat::Csv},
        {"--xlsx"_L1, PublicityFormat::Xlsx},
        {"--xml"_L1, PublicityFormat::Xml}};
    const bool tables = std::any_of(std::begin(formats), std::end(formats),
                                    [&](const auto &one) { return call.has(one.first); });
    if (!pages && !tables)
        return misused(PublicityCommandText::tr("Say where to: --csv, --xlsx, --xml or --html."));
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<BureauKeys> keys = call.desk.keys(seat->db);
    if (!keys)
        return keys.error();
    const Days days = daysOf(call, seat->session.today);
    const Result<PublicityRows> found =
        publicity::collect(seat->db, seat->session, seat->book, &*keys, days.from, days.to);
    if (!found)
        return found.error();
    Outcome outcome;
    outcome.json.insert(u"problems"_s, jsonOf(found->problems));
    outcome.json.insert(u"missing"_s, jsonOf(found->missing));
    const bool stopped = tables && !found->problems.empty() && !call.has("--without-faulty"_L1);
    if (!found->problems.empty()) {
        outcome.lines << linesOf(found->problems);
        if (tables)
            outcome.status = Status::Refused;
    }
    if (stopped)
        outcome.lines << PublicityCommandText::tr(
            "No table was written. Put it right, or leave these out with --without-faulty.");
    for (const auto &[option, format] : formats)
        if (call.has(option) && !stopped)
            if (const Result<> done = writeTable(call, option, format, *found, outcome); !done)
                return done.error();
    if (pages)
        if (const Result<> done = writePages(call, *seat, *found, outcome); !done)
            return done.error();
    if (!found->missing.empty())
        outcome.lines << PublicityCommandText::tr("Not in it, though they must be published:")
                      << linesOf(found->missing);
    return {outcome.json, outcome.lines.join(u'\n'), outcome.status};
}

} // namespace

std::vector<Command> publicityCommands()
{
    const Option from{"--from", "DATE",
                      QT_TRANSLATE_NOOP("Command", "decisions from that day on; without it the "
                                                   "last twelve months"),
                      WordType::Day};
    const Option to{"--to", "DATE", QT_TRANSLATE_NOOP("Command", "decisions up to that day"),
                    WordType::Day};
    return {
        {"publicity list",
         {},
         {from,
          to,
          {"--state", "STATE", QT_TRANSLATE_NOOP("Command", "only decisions in that state"),
           WordType::Choice,
           "not_shown|to_publish|overdue_to_publish|text_waits|text_approved|published|"
           "to_withdraw|publication_withdrawn|publication_ended"}},
         QT_TRANSLATE_NOOP("Command", "List decisions and where they stand on their way to the "
                                      "public"),
         QT_TRANSLATE_NOOP("Command", "What has to be withdrawn is there whenever it was decided."),
         listPublicity},
        {"publicity prepare",
         {{"NUMBER", WordType::Case}},
         {{"--name", "TEXT", QT_TRANSLATE_NOOP("Command", "the party as it is to be shown")},
          {"--facts", "TEXT", QT_TRANSLATE_NOOP("Command", "the facts as they are to be shown")},
          {"--necessity", "TEXT",
           QT_TRANSLATE_NOOP("Command", "why a slight record must be on the credit site")},
          {"--record", "", QT_TRANSLATE_NOOP("Command", "propose the text for approval")}},
         QT_TRANSLATE_NOOP("Command", "Draw up the text of a decision for the public"),
         QT_TRANSLATE_NOOP("Command", "Without identity and telephone numbers, the home of the "
                                      "party and the names of other persons. Read it before you "
                                      "record it."),
         prepare},
        {"export publicity",
         {},
         {from,
          to,
          {"--csv", "FILE", QT_TRANSLATE_NOOP("Command", "the table for the credit site as CSV"),
           WordType::Path},
          {"--xlsx", "FILE", QT_TRANSLATE_NOOP("Command", "the same as a workbook"),
           WordType::Path},
          {"--xml", "FILE", QT_TRANSLATE_NOOP("Command", "the same as XML"), WordType::Path},
          {"--html", "FOLDER",
           QT_TRANSLATE_NOOP("Command", "pages with a search for any web server, or none"),
           WordType::Path},
          {"--without-faulty", "",
           QT_TRANSLATE_NOOP("Command", "write the sound rows though others are faulty")}},
         QT_TRANSLATE_NOOP("Command", "Write decisions that are approved for publication"),
         QT_TRANSLATE_NOOP("Command", "Decisions that are withdrawn, changed or shown long enough "
                                      "are not in it; identity numbers never are."),
         exportPublicity},
        {"credit list",
         {},
         {{"--from", "DATE",
           QT_TRANSLATE_NOOP("Command", "decisions from that day on; without it three years"),
           WordType::Day},
          to,
          {"--remind", "",
           QT_TRANSLATE_NOOP("Command", "only those to be reminded: repair is possible, or the "
                                        "notice of repair was not issued")}},
         QT_TRANSLATE_NOOP("Command", "List entries of the credit record and their repair"),
         QT_TRANSLATE_NOOP("Command", "With the first day of repair and the last day of being "
                                      "shown, by the rules of the day of the decision."),
         listCredit},
    };
}

} // namespace anjuan::ctl
