// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace anjuan::ctl {

/// A command line, taken apart.
struct CommandLine {
    const Command *command = nullptr;    ///< null where none is named
    QString group{};                     ///< the first word of commands, where it is all there is
    QHash<QString, QString> common{};    ///< the common options that were said
    QHash<QString, QStringList> words{}; ///< of the command's own parameters and options
    QString wrong{};                     ///< what is not as help says; empty: nothing

    bool has(QLatin1StringView option) const { return common.contains(option); }
    QString value(QLatin1StringView option) const { return common.value(option); }
};

/// Takes `arguments` (without the program) apart. What is wrong is told once, the first of it; the
/// common options are there all the same. Behind a command that has an option of the same name as a
/// common one, its own is meant.
CommandLine parseCommandLine(const QStringList &arguments);

/// "date add DATE N days|workdays|months|years [--back] [--no-roll]"
QString synopsis(const Command &command);
/// How the command is written, what it does, its options.
QString helpOf(const Command &command, int columns);
/// The commands with a line for each; only those that begin with the word `group`, if it is not
/// empty.
QString overview(const QString &group, int columns);

/// What could stand next after `words`, the last of which is begun: for the shell's completion.
QStringList completions(const QStringList &words);

} // namespace anjuan::ctl
