// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/rounds_text.h"
#include "app/ctl/terminal.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

Answer listStandards(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<QList<KeptStandard>> all = file_rounds::standards(seat->db, seat->session);
    if (!all)
        return all.error();
    return rounds_text::answer(*all, call.screen.columns());
}

Answer showStandard(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<KeptStandard> one =
        file_rounds::standardNamed(seat->db, seat->session, call.text("NAME"_L1));
    if (!one)
        return one.error();
    return rounds_text::answer(*one, call.screen.columns());
}

Answer importStandard(Call &call)
{
    const bool dryRun = call.has("--dry-run"_L1);
    const Result<Seat> seat = call.desk.sit(dryRun ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    StandardImportOptions options{.name = call.text("--name"_L1),
                                  .issuer = call.text("--issuer"_L1)};
    if (call.has("--from"_L1))
        options.effectiveFrom = call.day("--from"_L1);
    if (call.has("--grades"_L1)) {
        const Result<QList<StandardGrade>> grades = readGrades(call.text("--grades"_L1));
        if (!grades)
            return misused(grades.error().text);
        options.grades = *grades;
    }
    const Result<StandardImport> done =
        file_rounds::importStandard(seat->db, seat->session, call.text("FILE"_L1), options, dryRun);
    if (!done)
        return done.error();
    return rounds_text::answer(*done, dryRun, call.screen.columns());
}

Answer verifyStandard(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<KeptStandard> done =
        file_rounds::verifyStandard(seat->db, seat->session, call.text("NAME"_L1),
                                    call.count("EDITION"_L1), call.text("TEXT"_L1));
    if (!done)
        return done.error();
    return rounds_text::answer(*done, call.screen.columns());
}

} // namespace

std::vector<Command> standardCommands()
{
    return {
        {"standards list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the standards of case-file review"),
         "",
         listStandards},
        {"standards show",
         {{"NAME", WordType::Text, Parameter::Presence::Optional}},
         {},
         QT_TRANSLATE_NOOP("Command", "Show the items of a standard"),
         QT_TRANSLATE_NOOP("Command", "Without NAME the one that comes with the program."),
         showStandard},
        {"standards import",
         {{"FILE", WordType::Path}},
         {{"--name", "NAME", QT_TRANSLATE_NOOP("Command", "without it the name of the file")},
          {"--issuer", "NAME", QT_TRANSLATE_NOOP("Command", "who issued it")},
          {"--from", "DATE", QT_TRANSLATE_NOOP("Command", "its day of effect; without it today"),
           WordType::Day},
          {"--grades", "LIST", QT_TRANSLATE_NOOP("Command", "优秀=90,合格=60,不合格=0")},
          {"--dry-run", "",
           QT_TRANSLATE_NOOP("Command", "say what would be done, and change nothing")}},
         QT_TRANSLATE_NOOP("Command", "Take over a standard of case-file review from CSV or XLSX"),
         QT_TRANSLATE_NOOP(
             "Command",
             "Columns: 评查内容 and 分值, and 序号, 类别, 依据, 每处扣分, 一票否决, 对应规则. "
             "Where a row is wrong nothing is stored."),
         importStandard},
        {"standards verify",
         {{"NAME"}, {"EDITION", WordType::Count}, {"TEXT"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Mark a standard that was taken over as verified"),
         QT_TRANSLATE_NOOP("Command",
                           "A legal officer vouches that every sentence was read in TEXT, the "
                           "document of the issuer. It counts for that edition alone, and for the "
                           "rounds opened from then on."),
         verifyStandard},
    };
}

} // namespace anjuan::ctl
