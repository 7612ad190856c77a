// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/meetings.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/base/strict_json.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MeetingsCommandText {
    Q_DECLARE_TR_FUNCTIONS(MeetingsCommandText)
};

Answer showAgenda(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const auto items = meetings::agenda(seat->db, seat->session, seat->book);
    if (!items)
        return items.error();
    Table table({MeetingsCommandText::tr("Case"), MeetingsCommandText::tr("Party"),
                 MeetingsCommandText::tr("Legality review"), MeetingsCommandText::tr("Why")});
    QJsonArray json;
    for (const AgendaItem &item : *items) {
        table.add({item.number, item.partyName,
                   item.reviewState.isEmpty() ? u"-"_s : item.reviewState,
                   item.reasons.join(MeetingsCommandText::tr("; "))});
        json << QJsonObject{{u"case"_s, item.number},
                            {u"cause"_s, item.cause},
                            {u"party"_s, item.partyName},
                            {u"unit"_s, item.unitName},
                            {u"review"_s, item.reviewState},
                            {u"penalties"_s, field_value::write(item.penalties)},
                            {u"reasons"_s, QJsonArray::fromStringList(item.reasons)}};
    }
    QStringList lines;
    lines << (items->empty()
                  ? MeetingsCommandText::tr("No case waits for a discussion by the leaders.")
                  : table.toText(call.screen.columns(), true));
    if (call.has("--write"_L1)) {
        const QString path = call.text("--write"_L1);
        QSaveFile file(path);
        const Result<MeetingRoom> room = meetings::room(seat->db, seat->session, seat->book);
        if (!room)
            return room.error();
        const QByteArray bytes = meetings::writeWish(
            *items, *room, MeetingsCommandText::tr("Meeting of %1").arg(toIso(seat->session.today)),
            seat->session.today);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return refused(
                MeetingsCommandText::tr("“%1” can't be written: %2").arg(path, file.errorString()));
        lines << MeetingsCommandText::tr("Written: %1").arg(path);
    }
    return {{{u"items"_s, json}}, lines.join(u'\n')};
}

Answer holdMeeting(Call &call)
{
    const bool dryRun = call.has("--dry-run"_L1);
    const Result<QByteArray> bytes = readFile(call.text("FILE"_L1), strict_json::largestText);
    if (!bytes)
        return bytes.error();
    const Result<MeetingWish> wish = meetings::readWish(*bytes, call.text("FILE"_L1));
    if (!wish)
        return wish.error();
    const Result<RuledSeat> seat = call.desk.sitWithRules(dryRun ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    const Result<HeldMeeting> held =
        meetings::hold(seat->db, seat->session, seat->book, *wish, dryRun);
    if (!held)
        return held.error();
    QJsonArray items;
    QStringList lines;
    for (const HeldItem &item : held->items) {
        items << QJsonObject{{u"case"_s, item.number}, {u"act"_s, item.act}};
        lines << (dryRun ? MeetingsCommandText::tr("Case %1: could be recorded.").arg(item.number)
                         : MeetingsCommandText::tr("Case %1: recorded as act %2.")
                               .arg(item.number, QString::number(item.act)));
    }
    return {{{u"meeting"_s, held->name}, {u"items"_s, items}, {u"stored"_s, !dryRun}},
            lines.join(u'\n')};
}

Answer listMeetings(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Date today = seat->session.today;
    const auto held =
        meetings::list(seat->db, seat->session, call.day("--from"_L1, Date(today.year(), 1, 1)),
                       call.day("--to"_L1, today));
    if (!held)
        return held.error();
    Table table({MeetingsCommandText::tr("Day"), MeetingsCommandText::tr("Meeting"),
                 MeetingsCommandText::tr("Topic"), MeetingsCommandText::tr("Items"),
                 MeetingsCommandText::tr("Cases")});
    QJsonArray json;
    for (const HeldMeeting &one : *held) {
        QStringList numbers;
        for (const HeldItem &item : one.items)
            numbers << item.number;
        QStringList topics;
        QStringList words;
        for (const DiscussionTopic topic : one.topics()) {
            topics << nameOf(discussionTopicNames, topic);
            words << wordFor(discussionTopicNames, topic);
        }
        table.add({toIso(one.day),
                   one.name.isEmpty() ? MeetingsCommandText::tr("in the case alone") : one.name,
                   words.join(MeetingsCommandText::tr(", ")), QString::number(one.items.size()),
                   numbers.join(MeetingsCommandText::tr(", "))});
        json << QJsonObject{{u"meeting"_s, one.name},
                            {u"day"_s, toIso(one.day)},
                            {u"topics"_s, QJsonArray::fromStringList(topics)},
                            {u"cases"_s, QJsonArray::fromStringList(numbers)}};
    }
    return {{{u"meetings"_s, json}},
            held->empty() ? MeetingsCommandText::tr("No meeting in that time.")
                          : table.toText(call.screen.columns())};
}

Answer printMeeting(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const QString path = call.text("FILE"_L1);
    if (const Result<> done = meetings::writeRecord(
            seat->db, seat->session, call.text("MEETING"_L1), call.day("DATE"_L1), path);
        !done)
        return done.error();
    return {{{u"file"_s, path}}, MeetingsCommandText::tr("Written: %1").arg(path)};
}

} // namespace

std::vector<Command> meetingCommands()
{
    return {
        {"meetings agenda",
         {},
         {{"--write", "FILE",
           QT_TRANSLATE_NOOP("Command", "write the agenda as a file to be filled in"),
           WordType::Path}},
         QT_TRANSLATE_NOOP("Command", "List the cases the leaders must discuss 集体讨论"),
         "",
         showAgenda},
        {"meetings hold",
         {{"FILE", WordType::Path}},
         {{"--dry-run", "",
           QT_TRANSLATE_NOOP("Command", "say what would be done, and change nothing")}},
         QT_TRANSLATE_NOOP("Command", "Record a meeting in each of its cases"),
         QT_TRANSLATE_NOOP(
             "Command",
             "FILE is as “meetings agenda --write” makes it: attendants with their posts, and for "
             "each case conclusion, penalties, views and votes. Where one case is refused nothing "
             "is recorded; the same file again records nothing twice."),
         holdMeeting},
        {"meetings list",
         {},
         {{"--from", "DATE", QT_TRANSLATE_NOOP("Command", "without it since 1 January"),
           WordType::Day},
          {"--to", "DATE", QT_TRANSLATE_NOOP("Command", "without it until today"), WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "List the meetings that were held, with their cases"),
         "",
         listMeetings},
        {"meetings print",
         {{"MEETING"}, {"DATE", WordType::Day}, {"FILE", WordType::Path}},
         {},
         QT_TRANSLATE_NOOP("Command", "Write the record of a meeting, to be signed (DOCX)"),
         "",
         printMeeting},
    };
}

} // namespace anjuan::ctl
