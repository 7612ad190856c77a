// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scenarios.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/base/crypto.h"
#include "core/base/strict_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PlayText {
    Q_DECLARE_TR_FUNCTIONS(PlayText)
};

/// A bureau that is gone when the command ends.
struct Stage {
    Database db;
    SampleBureau bureau;
    Rulebook book;

    static Result<Stage> build()
    {
        Result<Database> db = Database::create(Location::memory());
        if (!db)
            return db.error();
        const Result<SampleBureau> bureau =
            sample_bureau::create(*db, crypto::randomWord(20), 2, Moment::now());
        if (!bureau)
            return bureau.error();
        if (const Result<> lists = sample_bureau::addDiscretion(*db, *bureau); !lists)
            return lists.error();
        const Result<Rulebook> book = Rulebook::load(*db);
        if (!book)
            return book.error();
        return Stage{std::move(*db), *bureau, *book};
    }
};

void tell(Terminal &screen, const QString &file, const ScenarioReport &report)
{
    screen.say(u"%1  %2"_s.arg(file, report.title));
    for (const QString &line : report.lines)
        screen.say(wrapped(u"  "_s + line, screen.columns(), 6).join(u'\n'));
    for (const QString &failure : report.failures)
        screen.say(wrapped(u"  ✗ "_s + failure, screen.columns(), 4).join(u'\n'));
    screen.say(report.failures.isEmpty()
                   ? u"  "_s + PlayText::tr("As expected in all %1 points.").arg(report.checks)
                   : u"  "_s + PlayText::tr("%1 of %2 points are not as expected.")
                                   .arg(report.failures.size())
                                   .arg(report.checks));
}

Answer play(Call &call)
{
    Result<Stage> stage = Stage::build();
    if (!stage)
        return stage.error();
    QJsonArray scenarios;
    qsizetype failed = 0;
    for (const QString &file : call.texts("SCENARIO.json"_L1)) {
        const Result<QByteArray> json = readFile(file, strict_json::largestText);
        if (!json)
            return json.error();
        const Result<ScenarioReport> report =
            scenarios::play(stage->db, stage->book, stage->bureau, *json, file);
        if (!report)
            return report.error();
        tell(call.screen, file, *report);
        failed += report->failures.isEmpty() ? 0 : 1;
        scenarios.append(
            QJsonObject{{u"file"_s, file},
                        {u"title"_s, report->title},
                        {u"checks"_s, report->checks},
                        {u"lines"_s, QJsonArray::fromStringList(report->lines)},
                        {u"failures"_s, QJsonArray::fromStringList(report->failures)}});
    }
    return {{{u"scenarios"_s, scenarios}, {u"failed"_s, failed}},
            failed == 0
                ? PlayText::tr("Scenarios played: %1, all as expected.").arg(scenarios.size())
                : PlayText::tr("Scenarios played: %1, not as expected: %2.")
                      .arg(scenarios.size())
                      .arg(failed),
            failed == 0 ? Status::Done : Status::Refused};
}

} // namespace

std::vector<Command> scenarioCommands()
{
    return {
        {"play",
         {{"SCENARIO.json", WordType::Path, Parameter::Presence::OneOrMore}},
         {},
         QT_TRANSLATE_NOOP("Command", "Play scenarios in a made-up bureau that is thrown away"),
         QT_TRANSLATE_NOOP("Command",
                           "Says step by step what was expected and what came; ends with 1 where "
                           "anything differs. Needs no database and no account."),
         play},
    };
}

} // namespace anjuan::ctl
