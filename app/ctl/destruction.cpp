// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/services/archive_destruction.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DestructionCommandText {
    Q_DECLARE_TR_FUNCTIONS(DestructionCommandText)
};

QJsonObject jsonOf(const DestructionList &list)
{
    QJsonArray files;
    for (const DestructionFile &file : list.files)
        files.append(QJsonObject{{u"number"_s, file.number},
                                 {u"volume"_s, file.volume},
                                 {u"kept_until"_s, toIso(file.keptUntil)}});
    const auto day = [](const std::optional<Date> &one) {
        return one ? QJsonValue(toIso(*one)) : QJsonValue();
    };
    return {{u"list"_s, list.number},
            {u"state"_s, nameOf(destructionStateNames, list.state)},
            {u"ground"_s, list.ground},
            {u"proposed_by"_s, list.proposedBy},
            {u"proposed_on"_s, toIso(list.proposedOn)},
            {u"files"_s, files},
            {u"decided_by"_s, list.decidedBy},
            {u"decided_on"_s, day(list.decidedOn)},
            {u"opinion"_s, list.opinion},
            {u"supervisors"_s, QJsonArray::fromStringList(list.supervisors)},
            {u"destroyed_on"_s, day(list.destroyedOn)}};
}

Answer proposeDestruction(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<DestructionList> list = archive_destruction::propose(
        seat->db, seat->session, seat->book, call.texts("NUMBER"_L1), call.text("--ground"_L1),
        [&](qint64 done, qint64 total) {
            call.screen.showProgress(DestructionCommandText::tr("Files"), done, total);
            return true;
        });
    if (!list)
        return list.error();
    return {jsonOf(*list),
            DestructionCommandText::tr("List %1 with %2 files waits for a leader.")
                .arg(QString::number(list->number), QString::number(list->files.size()))};
}

Answer approveDestruction(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Write);
    if (!seat)
        return seat.error();
    const int number = call.count("LIST"_L1);
    const Result<> done =
        archive_destruction::approve(seat->db, seat->session, number, call.text("--opinion"_L1));
    if (!done)
        return done.error();
    return {{{u"list"_s, number}}, DestructionCommandText::tr("List %1 is approved.").arg(number)};
}

Answer returnDestruction(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Write);
    if (!seat)
        return seat.error();
    const int number = call.count("LIST"_L1);
    const Result<> done =
        archive_destruction::giveBack(seat->db, seat->session, number, call.text("--reason"_L1));
    if (!done)
        return done.error();
    return {{{u"list"_s, number}},
            DestructionCommandText::tr("List %1 is given back.").arg(number)};
}

Answer carryOutDestruction(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Write);
    if (!seat)
        return seat.error();
    const int number = call.count("LIST"_L1);
    const Result<> done = archive_destruction::carryOut(seat->db, seat->session, number,
                                                        call.day("--on"_L1, seat->session.today),
                                                        call.texts("SUPERVISOR"_L1));
    if (!done)
        return done.error();
    return {{{u"list"_s, number}},
            DestructionCommandText::tr("That the files of list %1 were destroyed is recorded.")
                .arg(number)};
}

Answer listDestructions(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const auto lists = archive_destruction::lists(seat->db, seat->session);
    if (!lists)
        return lists.error();
    QJsonArray json;
    Table table({DestructionCommandText::tr("List"), DestructionCommandText::tr("State"),
                 DestructionCommandText::tr("Proposed on"), DestructionCommandText::tr("Files"),
                 DestructionCommandText::tr("Ground"), DestructionCommandText::tr("Numbers")});
    for (const DestructionList &list : *lists) {
        json.append(jsonOf(list));
        QStringList numbers;
        for (const DestructionFile &file : list.files)
            numbers << file.number;
        table.add({QString::number(list.number), wordFor(destructionStateNames, list.state),
                   toIso(list.proposedOn), QString::number(list.files.size()), list.ground,
                   numbers.join(u' ')});
    }
    return {{{u"lists"_s, json}},
            lists->empty() ? DestructionCommandText::tr("No list of destruction was drawn up.")
                           : table.toText(call.screen.columns())};
}

} // namespace

std::vector<Command> destructionCommands()
{
    const Parameter list{"LIST", WordType::Count};
    return {
        {"destruction propose",
         {{"NUMBER", WordType::Case, Parameter::Presence::Any}},
         {{"--ground", "TEXT", QT_TRANSLATE_NOOP("Command", "what the appraisal found")}},
         QT_TRANSLATE_NOOP("Command", "Draw up a list of paper files to be destroyed"),
         QT_TRANSLATE_NOOP("Command", "Of the archivist: files whose retention is over and that "
                                      "stand on no list yet, without numbers all of them. What was "
                                      "recorded of a case stays."),
         proposeDestruction},
        {"destruction approve",
         {list},
         {{"--opinion", "TEXT", QT_TRANSLATE_NOOP("Command", "the leader’s opinion")}},
         QT_TRANSLATE_NOOP("Command", "Approve a list of destruction"),
         QT_TRANSLATE_NOOP("Command", "By a leader of the whole bureau who did not propose it."),
         approveDestruction},
        {"destruction return",
         {list},
         {{"--reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why it is given back")}},
         QT_TRANSLATE_NOOP("Command", "Give a list of destruction back"),
         "",
         returnDestruction},
        {"destruction done",
         {list, {"SUPERVISOR", WordType::Text, Parameter::Presence::OneOrMore}},
         {{"--on", "DATE", QT_TRANSLATE_NOOP("Command", "the day; without it today"),
           WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "Record that the files of an approved list were destroyed"),
         QT_TRANSLATE_NOOP("Command", "With the names of the two persons or more who watched."),
         carryOutDestruction},
        {"destruction list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the lists of destruction"),
         "",
         listDestructions},
    };
}

} // namespace anjuan::ctl
