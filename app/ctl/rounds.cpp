// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rounds_text.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/services/cases.h"
#include "core/services/organisation.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RoundsCommandText {
    Q_DECLARE_TR_FUNCTIONS(RoundsCommandText)
};

/// Whether the verdict is one of those words: it may be given in English or as the file has it.
bool says(Call &call, const QStringList &words) { return words.contains(call.text("VERDICT"_L1)); }

Answer openRound(Call &call)
{
    if (const int wanted = call.text("--draw"_L1).toInt();
        call.has("--draw"_L1) && (wanted < 1 || wanted > file_rounds::mostFiles))
        return misused(
            RoundsCommandText::tr("--draw: a round has 1 to %1 files; “%2” is no such number.")
                .arg(QString::number(file_rounds::mostFiles), call.text("--draw"_L1).left(20)));
    const bool dryRun = call.has("--dry-run"_L1);
    const Result<RuledSeat> seat = call.desk.sitWithRules(dryRun ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    RoundWish wish{.name = call.text("NAME"_L1),
                   .standard = call.text("--standard"_L1),
                   .count = call.text("--draw"_L1).toInt(),
                   .perUnit = call.has("--per-unit"_L1),
                   .seed = call.text("--seed"_L1),
                   .reason = call.text("--reason"_L1)};
    if (call.has("--from"_L1))
        wish.from = call.day("--from"_L1);
    if (call.has("--to"_L1))
        wish.to = call.day("--to"_L1);
    if (call.has("--unit"_L1)) {
        const Result<UnitTree> units = organisation::units(seat->db, seat->session);
        if (!units)
            return units.error();
        for (const Unit &unit : units->units())
            if (unit.name == call.text("--unit"_L1) || unit.id.toString() == call.text("--unit"_L1))
                wish.unit = unit.id;
        if (wish.unit.isNull())
            return notFound(
                RoundsCommandText::tr("There is no unit “%1”.").arg(call.text("--unit"_L1)));
    }
    for (const QString &number : call.texts("--pick"_L1)) {
        const Result<CaseId> id = cases::findByNumber(seat->db, seat->session, number);
        if (!id)
            return id.error();
        wish.picked.push_back(*id);
    }
    if (!wish.picked.empty() && (wish.count > 0 || wish.perUnit || !wish.seed.isEmpty()))
        return misused(RoundsCommandText::tr("Files are drawn or picked, not both."));
    if (dryRun) {
        const Result<FileRound> round = file_rounds::plan(seat->db, seat->session, wish);
        if (!round)
            return round.error();
        return {{{u"round"_s, jsonOf(*round)}, {u"stored"_s, false}},
                (rounds_text::head(*round)
                 << RoundsCommandText::tr("Nothing was stored: this was a rehearsal."))
                    .join(u'\n')};
    }
    const Result<RoundView> view = file_rounds::open(seat->db, seat->session, seat->book, wish);
    if (!view)
        return view.error();
    return rounds_text::answer(*view, seat->session.today, call.screen.columns());
}

Answer listRounds(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto lines = file_rounds::list(seat->db, seat->session);
    if (!lines)
        return lines.error();
    QJsonArray json;
    Table table({RoundsCommandText::tr("Opened"), RoundsCommandText::tr("Round"),
                 RoundsCommandText::tr("Files"), RoundsCommandText::tr("Marked"),
                 RoundsCommandText::tr("Overdue"), RoundsCommandText::tr("Standard")});
    for (const RoundLine &line : *lines) {
        table.add({toIso(line.round.openedOn), line.round.name, QString::number(line.files),
                   QString::number(line.finished), QString::number(line.overdue),
                   line.round.standard.name});
        QJsonObject one = jsonOf(line.round);
        one.insert(u"files"_s, line.files);
        one.insert(u"finished"_s, line.finished);
        one.insert(u"overdue"_s, line.overdue);
        json << one;
    }
    return {{{u"rounds"_s, json}},
            lines->empty() ? RoundsCommandText::tr("No round of case-file review yet; “rounds "
                                                   "open” begins one.")
                           : table.toText(call.screen.columns())};
}

/// Who sits there and which round is meant.
struct RoundSeat {
    Database &db;
    Session session;
    FileRoundId id;
};

Result<RoundSeat> roundSeat(Call &call, Mode mode)
{
    const Result<Seat> seat = call.desk.sit(mode);
    if (!seat)
        return seat.error();
    const Result<FileRoundId> id =
        file_rounds::find(seat->db, seat->session, call.text("ROUND"_L1));
    if (!id)
        return id.error();
    return RoundSeat{seat->db, seat->session, *id};
}

Answer showRound(Call &call)
{
    const Result<RoundSeat> at = roundSeat(call, Mode::Read);
    if (!at)
        return at.error();
    const Result<RoundView> view = file_rounds::view(at->db, at->session, at->id);
    if (!view)
        return view.error();
    if (!call.has("PLACE"_L1))
        return rounds_text::answer(*view, at->session.today, call.screen.columns());
    for (const SheetLine &line : view->sheets)
        if (line.sheet.place == call.count("PLACE"_L1))
            return rounds_text::answer(view->round, line, call.screen.columns());
    return notFound(RoundsCommandText::tr("The round has no file %1.").arg(call.text("PLACE"_L1)));
}

Answer checkRound(Call &call)
{
    const Result<RoundSeat> at = roundSeat(call, Mode::Read);
    if (!at)
        return at.error();
    const auto check = file_rounds::checkDraw(at->db, at->session, at->id);
    if (!check)
        return check.error();
    QStringList lines;
    lines << (check->sameList
                  ? RoundsCommandText::tr("The list of files is the one of that day.")
                  : RoundsCommandText::tr("The list of files has changed since: %1 files now, "
                                          "SHA-256 %2.")
                        .arg(QString::number(check->population), check->listHash));
    lines << (check->sameSample ? RoundsCommandText::tr("The lot draws the same files again.")
                                : RoundsCommandText::tr("The lot draws other files."));
    return {{{u"same_list"_s, check->sameList},
             {u"same_sample"_s, check->sameSample},
             {u"population"_s, check->population},
             {u"list_hash"_s, check->listHash}},
            lines.join(u'\n'),
            check->sameSample ? Status::Done : Status::Refused};
}

/// Answers with the sheet as it is after `change`.
template <class Change> Answer changed(Call &call, Change change)
{
    const Result<RoundSeat> at = roundSeat(call, Mode::Write);
    if (!at)
        return at.error();
    const Result<ScoreSheet> sheet = change(*at, call.count("PLACE"_L1));
    if (!sheet)
        return sheet.error();
    QString text = RoundsCommandText::tr("File %1, case %2: %3.")
                       .arg(QString::number(sheet->place), sheet->number,
                            wordFor(sheetStateNames, sheet->state));
    if (sheet->finishedOn)
        text += u' ' +
                RoundsCommandText::tr("%1 points, %2.").arg(tenthsText(sheet->score), sheet->grade);
    return {jsonOf(*sheet), text};
}

Answer assignFile(Call &call)
{
    return changed(call, [&](const RoundSeat &at, int place) {
        return file_rounds::assign(at.db, at.session, at.id, place, call.text("ACCOUNT"_L1));
    });
}

Answer markFile(Call &call)
{
    MarkWish wish{.item = call.text("ITEM"_L1), .reason = call.text("REASON"_L1)};
    if (call.has("--off"_L1)) {
        wish.deducted = readTenths(call.text("--off"_L1));
        if (!wish.deducted)
            return misused(RoundsCommandText::tr("--off: “%1” is no number of points with at most "
                                                 "one decimal.")
                               .arg(call.text("--off"_L1)));
        wish.isNotApplicable = false;
    }
    if (call.has("--veto"_L1))
        wish.isVetoed = call.text("--veto"_L1) == u"yes"_s;
    if (call.has("--not-applicable"_L1)) {
        wish.isNotApplicable = true;
        wish.deducted = 0;
        wish.isVetoed = false;
    }
    if (!wish.deducted && !wish.isVetoed && !wish.isNotApplicable)
        return misused(
            RoundsCommandText::tr("Say --off POINTS, --veto yes|no or --not-applicable."));
    return changed(call, [&](const RoundSeat &at, int place) {
        return file_rounds::mark(at.db, at.session, at.id, place, wish);
    });
}

Answer finishFile(Call &call)
{
    return changed(call, [&](const RoundSeat &at, int place) {
        return file_rounds::finish(at.db, at.session, at.id, place, call.text("OPINION"_L1));
    });
}

Answer rectifyFile(Call &call)
{
    return changed(call, [&](const RoundSeat &at, int place) {
        return file_rounds::orderRectification(at.db, at.session, at.id, place,
                                               call.text("DEMAND"_L1), call.day("DATE"_L1));
    });
}

Answer answerFile(Call &call)
{
    return changed(call, [&](const RoundSeat &at, int place) {
        return file_rounds::answer(at.db, at.session, at.id, place, call.text("TEXT"_L1));
    });
}

Answer recheckFile(Call &call)
{
    return changed(call, [&](const RoundSeat &at, int place) {
        return file_rounds::recheck(at.db, at.session, at.id, place,
                                    says(call, {u"passed"_s, u"合格"_s}), call.text("TEXT"_L1),
                                    call.has("--due"_L1) ? std::optional(call.day("--due"_L1))
                                                         : std::nullopt);
    });
}

Answer modelFile(Call &call)
{
    return changed(call, [&](const RoundSeat &at, int place) {
        return file_rounds::setModel(at.db, at.session, at.id, place, call.text("REASON"_L1));
    });
}

Answer contestScore(Call &call)
{
    return changed(call, [&](const RoundSeat &at, int place) {
        return file_rounds::contest(at.db, at.session, at.id, place, call.text("TEXT"_L1));
    });
}

Answer settleObjection(Call &call)
{
    return changed(call, [&](const RoundSeat &at, int place) {
        return file_rounds::settleObjection(at.db, at.session, at.id, place,
                                            says(call, {u"upheld"_s, u"成立"_s}),
                                            call.text("TEXT"_L1));
    });
}

Answer listReminders(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto found = file_rounds::reminders(seat->db, seat->session);
    if (!found)
        return found.error();
    QJsonArray json;
    Table table({RoundsCommandText::tr("Due"), RoundsCommandText::tr("Round"),
                 RoundsCommandText::tr("What is to be done")});
    for (const RoundReminder &one : *found) {
        table.add({one.due ? toIso(*one.due) : u"-"_s, one.roundName,
                   one.isOverdue ? RoundsCommandText::tr("%1 (overdue)").arg(one.what) : one.what});
        json << QJsonObject{{u"round"_s, one.roundName},
                            {u"task"_s, nameOf(roundTaskNames, one.task)},
                            {u"files"_s, one.files},
                            {u"place"_s, one.place},
                            {u"due"_s, one.due ? QJsonValue(toIso(*one.due)) : QJsonValue()},
                            {u"overdue"_s, one.isOverdue}};
    }
    return {{{u"reminders"_s, json}},
            found->empty() ? RoundsCommandText::tr("Nothing is to be done in a round.")
                           : table.toText(call.screen.columns(), true)};
}

Answer printRound(Call &call)
{
    const Result<RoundSeat> at = roundSeat(call, Mode::Read);
    if (!at)
        return at.error();
    const QString path = call.text("FILE"_L1);
    const Result<> done =
        call.has("PLACE"_L1)
            ? file_rounds::writeSheet(at->db, at->session, at->id, call.count("PLACE"_L1), path)
            : file_rounds::writeReport(at->db, at->session, at->id, path);
    if (!done)
        return done.error();
    return {{{u"file"_s, path}}, RoundsCommandText::tr("Written: %1").arg(path)};
}

Answer listModels(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto models = file_rounds::models(seat->db, seat->session);
    if (!models)
        return models.error();
    QJsonArray json;
    Table table({RoundsCommandText::tr("Case"), RoundsCommandText::tr("Points"),
                 RoundsCommandText::tr("Round"), RoundsCommandText::tr("Model because")});
    for (const auto &[round, sheet] : *models) {
        table.add({sheet.number, tenthsText(sheet.score), round, sheet.modelReason});
        QJsonObject one = jsonOf(sheet);
        one.insert(u"round_name"_s, round);
        json << one;
    }
    return {{{u"models"_s, json}},
            models->empty() ? RoundsCommandText::tr("No model file yet.")
                            : table.toText(call.screen.columns())};
}

Answer closeRound(Call &call)
{
    const Result<RoundSeat> at = roundSeat(call, Mode::Write);
    if (!at)
        return at.error();
    if (const Result<> done = file_rounds::close(at->db, at->session, at->id); !done)
        return done.error();
    return {{{u"closed"_s, true}}, RoundsCommandText::tr("The round is closed.")};
}

Answer exportRound(Call &call)
{
    const Result<RoundSeat> at = roundSeat(call, Mode::Read);
    if (!at)
        return at.error();
    const QString path = call.text("FILE"_L1);
    if (const Result<> done = file_rounds::exportTo(at->db, at->session, at->id, path); !done)
        return done.error();
    return {{{u"file"_s, path}}, RoundsCommandText::tr("Written: %1").arg(path)};
}

const Parameter round{"ROUND"};
const Parameter place{"PLACE", WordType::Count};

} // namespace

std::vector<Command> roundCommands()
{
    return {
        {"rounds list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the rounds of case-file review 案卷评查"),
         "",
         listRounds},
        {"rounds open",
         {{"NAME"}},
         {{"--draw", "COUNT", QT_TRANSLATE_NOOP("Command", "draw so many files by lot"),
           WordType::Text},
          {"--per-unit", "", QT_TRANSLATE_NOOP("Command", "so many of each unit")},
          {"--seed", "WORD", QT_TRANSLATE_NOOP("Command", "of the lot; without it a new one")},
          {"--pick", "NUMBER", QT_TRANSLATE_NOOP("Command", "this case, by hand; may be repeated")},
          {"--reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why these were picked")},
          {"--standard", "NAME",
           QT_TRANSLATE_NOOP("Command", "without it the one that comes with the program")},
          {"--unit", "NAME", QT_TRANSLATE_NOOP("Command", "files of that unit and those below")},
          {"--from", "DATE", QT_TRANSLATE_NOOP("Command", "closed on that day or later"),
           WordType::Day},
          {"--to", "DATE", QT_TRANSLATE_NOOP("Command", "closed on that day or earlier"),
           WordType::Day},
          {"--dry-run", "",
           QT_TRANSLATE_NOOP("Command", "say what would be done, and change nothing")}},
         QT_TRANSLATE_NOOP("Command", "Open a round of case-file review"),
         QT_TRANSLATE_NOOP(
             "Command", "Closed files are drawn by lot or picked by hand; their score sheets are "
                        "filled in from the findings. Seed and hash of the list are printed."),
         openRound},
        {"rounds show",
         {round, {"PLACE", WordType::Count, Parameter::Presence::Optional}},
         {},
         QT_TRANSLATE_NOOP("Command", "Show a round with its figures, or one score sheet of it"),
         "",
         showRound},
        {"rounds check",
         {round},
         {},
         QT_TRANSLATE_NOOP("Command", "Draw the files of a round again and compare"),
         "",
         checkRound},
        {"rounds assign",
         {round, place, {"ACCOUNT"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Give a file to a reviewer"),
         QT_TRANSLATE_NOOP("Command",
                           "Nobody of the unit whose file it is and nobody who took part in it."),
         assignFile},
        {"rounds mark",
         {round, place, {"ITEM"}, {"REASON"}},
         {{"--off", "POINTS", QT_TRANSLATE_NOOP("Command", "points taken off")},
          {"--veto", "yes|no", QT_TRANSLATE_NOOP("Command", "whether the file fails for it"),
           WordType::Choice, "yes|no"},
          {"--not-applicable", "",
           QT_TRANSLATE_NOOP("Command", "the item does not arise in this file")}},
         QT_TRANSLATE_NOOP("Command", "Change the mark of an item, with its reason"),
         "",
         markFile},
        {"rounds finish",
         {round, place, {"OPINION"}},
         {},
         QT_TRANSLATE_NOOP("Command", "End the marking of a file: points and grade follow"),
         "",
         finishFile},
        {"rounds rectify",
         {round, place, {"DATE", WordType::Day}, {"DEMAND"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Order what is to be put right by a day"),
         "",
         rectifyFile},
        {"rounds answer",
         {round, place, {"TEXT"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Say for the unit what was put right"),
         "",
         answerFile},
        {"rounds recheck",
         {round,
          place,
          {"VERDICT", WordType::Choice, Parameter::Presence::One, "passed|failed|合格|不合格"},
          {"TEXT"}},
         {{"--due", "DATE", QT_TRANSLATE_NOOP("Command", "by when, where it failed"),
           WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "Look again at what was put right"),
         "",
         recheckFile},
        {"rounds contest",
         {round, place, {"TEXT"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Object for the unit to points and grade of a file"),
         QT_TRANSLATE_NOOP("Command", "Possible until what was to be put right is answered."),
         contestScore},
        {"rounds settle",
         {round,
          place,
          {"VERDICT", WordType::Choice, Parameter::Presence::One, "upheld|rejected|成立|不成立"},
          {"TEXT"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Answer an objection to points and grade"),
         QT_TRANSLATE_NOOP("Command",
                           "Not by who marked the file. Upheld, the reviewer marks it again."),
         settleObjection},
        {"rounds reminders",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List what you have to do in the rounds that run"),
         QT_TRANSLATE_NOOP("Command", "What is overdue first."),
         listReminders},
        {"rounds print",
         {round,
          {"FILE", WordType::Path},
          {"PLACE", WordType::Count, Parameter::Presence::Optional}},
         {},
         QT_TRANSLATE_NOOP("Command", "Write the report on a round, or a score sheet (DOCX)"),
         QT_TRANSLATE_NOOP("Command", "With PLACE the score sheet of that file, to be signed."),
         printRound},
        {"rounds model",
         {round, place, {"REASON"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Name a file of the best grade a model"),
         QT_TRANSLATE_NOOP("Command", "An empty REASON takes it back."),
         modelFile},
        {"rounds models",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the model files of all rounds"),
         "",
         listModels},
        {"rounds close",
         {round},
         {},
         QT_TRANSLATE_NOOP("Command", "Close a round when all its files are done"),
         "",
         closeRound},
        {"rounds export",
         {round, {"FILE", WordType::Path}},
         {},
         QT_TRANSLATE_NOOP("Command", "Write a round as a workbook (XLSX)"),
         QT_TRANSLATE_NOOP("Command", "Files, every mark, figures by unit and by objection."),
         exportRound},
    };
}

} // namespace anjuan::ctl
