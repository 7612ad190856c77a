// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QtGlobal>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

Answer::Answer(const Error &why)
    : status(why.kind == Error::Kind::Storage ? Status::Broken : Status::Refused), error(why)
{
}

Answer misused(const QString &text) { return {refused(text), Status::Usage}; }

Date Call::day(QLatin1StringView name, Date otherwise) const
{
    const std::optional<Date> said = parseDate(text(name));
    return said ? *said : otherwise;
}

int Call::count(QLatin1StringView name, int otherwise) const
{
    return has(name) ? text(name).toInt() : otherwise;
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> joined;
        for (const auto &group : {
                 bureauCommands(),      demoCommands(),      peopleCommands(),  matterCommands(),
                 discretionCommands(),  phraseCommands(),    partyCommands(),   recordCommands(),
                 caseCommands(),        reviewCommands(),    meetingCommands(), roundCommands(),
                 standardCommands(),    moneyCommands(),     remedyCommands(),  figureCommands(),
                 pivotCommands(),       freezeCommands(),    reportCommands(),  evidenceCommands(),
                 documentCommands(),    templateCommands(),  sealCommands(),    boundFileCommands(),
                 destructionCommands(), keepingCommands(),   backupCommands(),  lawCommands(),
                 dateCommands(),        scenarioCommands(),  tourCommands(),    goodsCommands(),
                 publicityCommands(),   detectionCommands(), wholeCommands(),   dossierCommands(),
                 signingCommands(),
             })
            joined.insert(joined.end(), group.begin(), group.end());
        return joined;
    }();
    return all;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands())
        if (name == QLatin1StringView(command.name))
            return &command;
    return nullptr;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options = {
        {"--db", "FILE|postgresql://…",
         QT_TRANSLATE_NOOP("Command", "the database; without it, what ANJUAN_DB names"),
         WordType::Path},
        {"--as", "ACCOUNT",
         QT_TRANSLATE_NOOP("Command",
                           "the account; without it, what ANJUAN_ACCOUNT names. Its password is "
                           "taken from ANJUAN_PASSWORD or asked for")},
        {"--keys", "FILE",
         QT_TRANSLATE_NOOP("Command", "the bureau's key file; without it, DATABASE.keys"),
         WordType::Path},
        {"--files", "FOLDER",
         QT_TRANSLATE_NOOP("Command", "where evidence is kept; without it, DATABASE.files"),
         WordType::Path},
        {"--json", "", QT_TRANSLATE_NOOP("Command", "answer in JSON")},
        {"--lang", "en|zh",
         QT_TRANSLATE_NOOP("Command",
                           "the language of the answers; without it, that of the system"),
         WordType::Choice, "en|zh"},
        {"--help", "", QT_TRANSLATE_NOOP("Command", "say how the command is written")},
        {"--version", "", QT_TRANSLATE_NOOP("Command", "say which version this is")},
    };
    return options;
}

} // namespace anjuan::ctl
