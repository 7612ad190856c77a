// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <vector>

namespace anjuan::ctl {

class Desk;
class Terminal;

/// What the program ends with.
enum class Status {
    Done = 0,
    Refused = 1, ///< the law, the rights of the account or the state of the records are against it
    Usage = 2,   ///< the command was not written as its help says
    Broken = 3   ///< the database, a file or the machine failed
};

/// What came of a command, for people and for programs. Only one of the two is printed.
struct Answer {
    QJsonObject json;
    QString text; ///< lines; empty where the command has told all it had to tell
    Status status = Status::Done;
    std::optional<Error> error{};

    Answer(QJsonObject forPrograms, QString forPeople, Status outcome = Status::Done)
        : json(std::move(forPrograms)), text(std::move(forPeople)), status(outcome)
    {
    }
    /// Declined: nothing was done.
    Answer(const Error &why);
    /// The same, ending with another status than the kind of error calls for.
    Answer(const Error &why, Status outcome) : status(outcome), error(why) {}
};

/// "The command was written wrongly", with what is wrong.
Answer misused(const QString &text);

/// What a word of the command line may be. Checked before the command runs.
enum class WordType {
    Text,
    Path,
    Day,       ///< 2026-09-23
    Year,      ///< 1990 to 2199
    Count,     ///< 1 to 1 000 000 000
    Number,    ///< 0 to 1 000 000 000
    Choice,    ///< one of `choices`
    PartyKind, ///< a kind of party, in Chinese or as it is stored
    Case,      ///< the number of a case or of one of its documents
    Act        ///< a kind of act
};

/// A word that stands in its place.
struct Parameter {
    enum class Presence { One, Optional, OneOrMore, Any };

    const char *name; ///< as help writes it: "DATE"
    WordType type = WordType::Text;
    Presence presence = Presence::One;
    const char *choices = ""; ///< "days|months"
};

/// A word that begins with two hyphens and may stand anywhere after the command.
struct Option {
    const char *name;       ///< "--from"
    const char *value = ""; ///< as help writes it: "DATE"; empty for a mere switch
    const char *help = "";  ///< English, in the translation context "Command"
    WordType type = WordType::Text;
    const char *choices = "";
    bool isRepeated = false; ///< may be said several times
};

/// What a command finds said to it.
class Call {
public:
    Call(Desk &where, Terminal &terminal, QHash<QString, QStringList> words)
        : desk(where), screen(terminal), m_words(std::move(words))
    {
    }

    Desk &desk;
    Terminal &screen;

    /// Of a parameter ("DATE") or an option ("--from").
    bool has(QLatin1StringView name) const { return m_words.contains(name); }
    /// Empty where it was not said.
    QString text(QLatin1StringView name) const { return m_words.value(name).value(0); }
    QStringList texts(QLatin1StringView name) const { return m_words.value(name); }
    /// `otherwise` where it was not said.
    Date day(QLatin1StringView name, Date otherwise = Date(1970, 1, 1)) const;
    int count(QLatin1StringView name, int otherwise = 0) const;

private:
    QHash<QString, QStringList> m_words;
};

/// One command: how it is written, what it is for, what it does. Help, completion and the checks of
/// the words come from this description.
struct Command {
    const char *name; ///< one or two words: "date add"
    std::vector<Parameter> parameters;
    std::vector<Option> options;
    const char *summary;      ///< English, one line, in the translation context "Command"
    const char *details = ""; ///< further lines of help
    Answer (*run)(Call &);
};

// The groups, in the order in which help lists them; one file each.
std::vector<Command> bureauCommands();
std::vector<Command> demoCommands();
std::vector<Command> peopleCommands();
std::vector<Command> matterCommands();
std::vector<Command> discretionCommands();
std::vector<Command> phraseCommands();
std::vector<Command> partyCommands();
std::vector<Command> recordCommands();
std::vector<Command> caseCommands();
std::vector<Command> reviewCommands();
std::vector<Command> meetingCommands();
std::vector<Command> roundCommands();
std::vector<Command> standardCommands();
std::vector<Command> moneyCommands();
std::vector<Command> remedyCommands();
std::vector<Command> goodsCommands();
std::vector<Command> publicityCommands();
std::vector<Command> detectionCommands();
std::vector<Command> wholeCommands();
std::vector<Command> dossierCommands();
std::vector<Command> signingCommands();
std::vector<Command> figureCommands();
std::vector<Command> pivotCommands();
std::vector<Command> freezeCommands();
std::vector<Command> reportCommands();
std::vector<Command> evidenceCommands();
std::vector<Command> documentCommands();
std::vector<Command> templateCommands();
std::vector<Command> sealCommands();
std::vector<Command> boundFileCommands();
std::vector<Command> destructionCommands();
std::vector<Command> keepingCommands();
std::vector<Command> backupCommands();
std::vector<Command> lawCommands();
std::vector<Command> dateCommands();
std::vector<Command> scenarioCommands();
std::vector<Command> tourCommands();

/// All of them.
const std::vector<Command> &commands();
/// Null where there is none of that name.
const Command *commandNamed(const QString &name);

/// What every command understands besides its own options.
const std::vector<Option> &commonOptions();

} // namespace anjuan::ctl
