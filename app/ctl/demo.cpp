// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DemoCommandText {
    Q_DECLARE_TR_FUNCTIONS(DemoCommandText)
};

QString textOf(const DemoReport &report, const Location &where, int columns)
{
    Table stages({});
    for (const Name<Stage> &stage : stageNames)
        if (const qint64 count = report.of(stage.value); count > 0)
            stages.add({u"  "_s + wordFor(stageNames, stage.value), QString::number(count)});
    return QStringList{
        DemoCommandText::tr("%1 holds a made-up bureau with %2 cases and %3 acts.")
            .arg(where.toString(), QString::number(report.cases), QString::number(report.acts)),
        stages.toText(columns),
        DemoCommandText::tr("Its accounts are officer1, officer2 …, squadhead, legal1, "
                            "chief1, archive1, statist1, watch1 and admin, all with "
                            "the password you gave.")}
        .join(u'\n');
}

QJsonObject jsonOf(const DemoReport &report)
{
    QJsonObject stages;
    for (const auto &[stage, count] : report.stages)
        stages.insert(nameOf(stageNames, stage), count);
    QJsonObject traits;
    for (const auto &[trait, count] : report.traits)
        traits.insert(nameOf(demoTraitNames, trait), count);
    return {{u"cases"_s, report.cases},
            {u"acts"_s, report.acts},
            {u"parties"_s, report.parties},
            {u"stages"_s, stages},
            {u"traits"_s, traits}};
}

Answer makeDemo(Call &call)
{
    const Result<Location> where = call.desk.location();
    if (!where)
        return where.error();
    const Result<QString> password = askPassword(
        DemoCommandText::tr("Password for all made-up accounts:"), "ANJUAN_PASSWORD", true);
    if (!password)
        return password.error();
    const DemoWish wish{.cases = call.count("--cases"_L1, 100),
                        .seed = static_cast<quint64>(call.count("--seed"_L1, 1)),
                        .password = *password,
                        .until = call.day("--until"_L1, dayInChina(Moment::now())),
                        .keyPath = call.desk.keyPath(),
                        .hasAssessed = true};
    Result<Database> db = Database::create(*where, call.desk.openOptions(*where));
    if (!db)
        return db.error();
    const Result<DemoReport> report = demo::fill(*db, wish, [&](qint64 done) {
        call.screen.showProgress(DemoCommandText::tr("Cases"), done, wish.cases);
        return true;
    });
    if (!report)
        return report.error();
    return {jsonOf(*report), textOf(*report, *where, call.screen.columns())};
}

} // namespace

std::vector<Command> demoCommands()
{
    return {
        {"demo",
         {},
         {{"--cases", "N", QT_TRANSLATE_NOOP("Command", "how many cases; without it 100"),
           WordType::Count},
          {"--seed", "S",
           QT_TRANSLATE_NOOP("Command", "the same seed gives the same cases; without it 1"),
           WordType::Number},
          {"--until", "DATE",
           QT_TRANSLATE_NOOP("Command", "the last day on which anything happens; without it today"),
           WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "Make a bureau with made-up cases in a new database"),
         QT_TRANSLATE_NOOP(
             "Command",
             "The cases run through the same rules as real ones, some of them late, returned, "
             "corrected or reopened. Persons, shops and streets are made up. The password of all "
             "accounts is taken from ANJUAN_PASSWORD or asked for twice."),
         makeDemo},
    };
}

} // namespace anjuan::ctl
