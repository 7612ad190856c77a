// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_line.h"

#include "app/ctl/layout.h"
#include "core/domain/calendar/clock.h"
#include "core/domain/casework/act_kinds.h"
#include "core/domain/parties/party_words.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

QString translated(const char *english)
{
    return *english ? QCoreApplication::translate("Command", english) : QString();
}

QString utf8(const char *text) { return QString::fromUtf8(text); }

/// A whole number from `lowest` on, in plain digits.
bool isNumber(const QString &word, int lowest, int highest)
{
    if (word.isEmpty() || word.size() > 10)
        return false;
    for (const QChar c : word)
        if (c < u'0' || c > u'9')
            return false;
    const qlonglong number = word.toLongLong();
    return number >= lowest && number <= highest;
}

/// The kinds of party as they are stored and as they are read.
QString partyKinds()
{
    QStringList kinds;
    for (const Name<PartyKind> &kind : partyKindNames)
        kinds << CommandLineText::tr("%1 (%2)", "a stored word and what it means")
                     .arg(kind.text, wordFor(partyKindNames, kind.value));
    return kinds.join(CommandLineText::tr(", "));
}

constexpr int largestNumber = 1'000'000'000;

/// What is wrong with a word that stands for `name`; empty: nothing.
QString faultOf(const QString &name, WordType type, const char *choices, const QString &word)
{
    switch (type) {
    case WordType::Text:
        return {};
    case WordType::Path:
    case WordType::Case:
        return word.isEmpty() ? CommandLineText::tr("%1 is empty.").arg(name) : QString();
    case WordType::Day:
        return parseDate(word) ? QString()
                               : CommandLineText::tr("%1: “%2” is %3.")
                                     .arg(name, word.left(40), whyNoDay(word));
    case WordType::Year:
        return isNumber(word, 1990, 2199)
                   ? QString()
                   : CommandLineText::tr("%1: “%2” is no year from 1990 to 2199.")
                         .arg(name, word.left(40));
    case WordType::Count:
        return isNumber(word, 1, largestNumber)
                   ? QString()
                   : CommandLineText::tr("%1: “%2” is no whole number from 1 to %3.")
                         .arg(name, word.left(40), QString::number(largestNumber));
    case WordType::Number:
        return isNumber(word, 0, largestNumber)
                   ? QString()
                   : CommandLineText::tr("%1: “%2” is no whole number from 0 to %3.")
                         .arg(name, word.left(40), QString::number(largestNumber));
    case WordType::Choice: {
        const QStringList known = utf8(choices).split(u'|');
        return known.contains(word)
                   ? QString()
                   : CommandLineText::tr("%1: “%2” is none of: %3.")
                         .arg(name, word.left(40), known.join(CommandLineText::tr(", ")));
    }
    case WordType::PartyKind:
        return readPartyKind(word)
                   ? QString()
                   : CommandLineText::tr("%1: “%2” is no kind of party. The kinds are: %3.")
                         .arg(name, word.left(40), partyKinds());
    case WordType::Act:
        return actKind(word) ? QString()
                             : CommandLineText::tr(
                                   "There is no kind of act “%1”; “anjuanctl act list” names them.")
                                   .arg(word.left(40));
    }
    Q_UNREACHABLE();
}

const Option *optionNamed(const std::vector<Option> &options, const QString &name)
{
    for (const Option &option : options)
        if (name == QLatin1StringView(option.name))
            return &option;
    return nullptr;
}

/// Whether commands of that first word exist.
bool isGroup(const QString &word)
{
    for (const Command &command : commands())
        if (utf8(command.name).startsWith(word + u' '))
            return true;
    return false;
}

/// Walks along the arguments.
class Reader {
public:
    explicit Reader(const QStringList &arguments) : m_rest(arguments) {}

    CommandLine read()
    {
        while (!m_rest.isEmpty()) {
            const QString word = m_rest.takeFirst();
            if (!m_onlyWords && word == "--"_L1)
                m_onlyWords = true;
            else if (!m_onlyWords && (word == "-h"_L1))
                m_line.common.insert(u"--help"_s, {});
            else if (!m_onlyWords && word.startsWith("--"_L1))
                readOption(word);
            else if (!m_line.command || goesOn(word))
                readName(word);
            else
                m_plain << word;
        }
        if (m_line.command)
            placeWords();
        return m_line;
    }

private:
    void wrong(const QString &text)
    {
        if (m_line.wrong.isEmpty())
            m_line.wrong = text;
    }

    /// Whether `word` makes the name of a longer command out of that of a short one:
    /// “statistics explain”.
    bool goesOn(const QString &word)
    {
        const QString name = utf8(m_line.command->name);
        if (!m_plain.isEmpty() || name.contains(u' ') || !commandNamed(name + u' ' + word))
            return false;
        m_line.group = name;
        return true;
    }

    void readName(const QString &word)
    {
        if (m_line.group.isEmpty() && word == "help"_L1) {
            m_line.common.insert(u"--help"_s, {});
            return;
        }
        const QString name = m_line.group.isEmpty() ? word : m_line.group + u' ' + word;
        m_line.command = commandNamed(name);
        if (m_line.command)
            return;
        if (m_line.group.isEmpty() && isGroup(word))
            m_line.group = word;
        else
            wrong(CommandLineText::tr("There is no command “%1”; “anjuanctl --help” lists them.")
                      .arg(name.left(60)));
    }

    void readOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals < 0 ? word.size() : equals);
        const Option *own = m_line.command ? optionNamed(m_line.command->options, name) : nullptr;
        const Option *option = own ? own : optionNamed(commonOptions(), name);
        if (!option) {
            wrong(m_line.command
                      ? CommandLineText::tr("“%1” has no option %2.")
                            .arg(utf8(m_line.command->name), name.left(40))
                      : CommandLineText::tr("There is no option %1.").arg(name.left(40)));
            return;
        }
        QString value;
        if (*option->value == 0) {
            if (equals >= 0)
                return wrong(CommandLineText::tr("%1 takes no value.").arg(name));
        } else if (equals >= 0) {
            value = word.sliced(equals + 1);
        } else if (m_rest.isEmpty()) {
            return wrong(
                CommandLineText::tr("%1 needs a value: %2.").arg(name, utf8(option->value)));
        } else {
            value = m_rest.takeFirst();
        }
        if (*option->value != 0)
            if (const QString fault = faultOf(name, option->type, option->choices, value);
                !fault.isEmpty())
                return wrong(fault);
        const bool isSaid = own ? m_line.words.contains(name) : m_line.common.contains(name);
        if (isSaid && !option->isRepeated)
            return wrong(CommandLineText::tr("%1 is said twice.").arg(name));
        if (own)
            m_line.words[name] << value;
        else
            m_line.common.insert(name, value);
    }

    /// The plain words, one after the other, to the parameters.
    void placeWords()
    {
        for (const Parameter &parameter : m_line.command->parameters) {
            const QString name = utf8(parameter.name);
            QStringList taken;
            const bool many = parameter.presence == Parameter::Presence::OneOrMore ||
                              parameter.presence == Parameter::Presence::Any;
            while (!m_plain.isEmpty() && (many || taken.isEmpty())) {
                taken << m_plain.takeFirst();
                if (const QString fault =
                        faultOf(name, parameter.type, parameter.choices, taken.last());
                    !fault.isEmpty())
                    return wrong(fault);
            }
            const bool needed = parameter.presence == Parameter::Presence::One ||
                                parameter.presence == Parameter::Presence::OneOrMore;
            if (taken.isEmpty() && needed)
                return wrong(CommandLineText::tr("%1 is missing. Usage: %2")
                                 .arg(name, synopsis(*m_line.command)));
            if (!taken.isEmpty())
                m_line.words.insert(name, taken);
        }
        if (!m_plain.isEmpty())
            wrong(CommandLineText::tr("“%1” is one word too many. Usage: %2")
                      .arg(m_plain.first().left(40), synopsis(*m_line.command)));
    }

    QStringList m_rest;
    QStringList m_plain;
    bool m_onlyWords = false;
    CommandLine m_line;
};

QString shape(const Parameter &parameter)
{
    const QString name = *parameter.choices ? utf8(parameter.choices) : utf8(parameter.name);
    switch (parameter.presence) {
    case Parameter::Presence::One:
        return name;
    case Parameter::Presence::Optional:
        return u'[' + name + u']';
    case Parameter::Presence::OneOrMore:
        return name + u" …"_s;
    case Parameter::Presence::Any:
        return u'[' + name + u" …]"_s;
    }
    Q_UNREACHABLE();
}

QString shape(const Option &option)
{
    return *option.value ? utf8(option.name) + u' ' + utf8(option.value) : utf8(option.name);
}

QString optionTable(const std::vector<Option> &options, int columns)
{
    Table table({});
    for (const Option &option : options)
        table.add({u"  "_s + shape(option), translated(option.help)});
    return table.toText(columns);
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments) { return Reader(arguments).read(); }

QString synopsis(const Command &command)
{
    QStringList parts{u"anjuanctl"_s, utf8(command.name)};
    for (const Parameter &parameter : command.parameters)
        parts << shape(parameter);
    for (const Option &option : command.options)
        parts << u'[' + shape(option) + u']';
    return parts.join(u' ');
}

QString helpOf(const Command &command, int columns)
{
    QStringList parts{wrapped(synopsis(command), columns, 10).join(u'\n'),
                      wrapped(translated(command.summary), columns).join(u'\n')};
    if (*command.details)
        parts << wrapped(translated(command.details), columns).join(u'\n');
    if (!command.options.empty())
        parts << CommandLineText::tr("Options:") + u'\n' + optionTable(command.options, columns);
    parts << CommandLineText::tr("Options of every command:") + u'\n' +
                 optionTable(commonOptions(), columns);
    return parts.join(u"\n\n"_s);
}

QString overview(const QString &group, int columns)
{
    Table table({});
    for (const Command &command : commands())
        if (group.isEmpty() || utf8(command.name).section(u' ', 0, 0) == group)
            table.add({u"  "_s + utf8(command.name), translated(command.summary)});
    const QString usage = CommandLineText::tr(
        "Usage: anjuanctl [--db FILE|postgresql://…] [--as ACCOUNT] [--json] COMMAND …");
    return QStringList{
        wrapped(usage, columns, 7).join(u'\n'), table.toText(columns),
        wrapped(CommandLineText::tr("“anjuanctl COMMAND --help” says how a command is written. "
                                    "Exit status: 0 done, 1 refused, 2 written wrongly, "
                                    "3 broken."),
                columns)
            .join(u'\n')}
        .join(u"\n\n"_s);
}

namespace {

/// Words that may stand for a field of the act that `words` record.
QStringList fieldCompletions(const ActKind &kind, const QString &begun)
{
    QStringList found;
    const QString name = begun.section(u'=', 0, 0);
    if (begun.contains(u'=')) {
        const FieldInfo *field = kind.field(name);
        if (field)
            for (const QString &choice : field->choices)
                found << name + u'=' + choice;
        return found;
    }
    found << u"day="_s;
    for (const FieldInfo &field : kind.fields)
        found << field.name + u'=';
    return found;
}

QStringList placeCompletions(const Command &command, const CommandLine &line, const QString &begun)
{
    if (QLatin1StringView(command.name) == "record"_L1 && line.words.contains(u"ACT"_s))
        if (const ActKind *kind = actKind(line.words.value(u"ACT"_s).value(0)))
            return fieldCompletions(*kind, begun);
    QStringList found;
    for (const Parameter &parameter : command.parameters) {
        const bool many = parameter.presence == Parameter::Presence::OneOrMore ||
                          parameter.presence == Parameter::Presence::Any;
        if (line.words.contains(utf8(parameter.name)) && !many)
            continue;
        if (parameter.type == WordType::Choice)
            return utf8(parameter.choices).split(u'|');
        if (parameter.type == WordType::Act)
            for (const ActKind &kind : actKinds())
                found << kind.name;
        return found;
    }
    return found;
}

} // namespace

QStringList completions(const QStringList &words)
{
    const QString begun = words.isEmpty() ? QString() : words.last();
    QStringList before = words;
    if (!before.isEmpty())
        before.removeLast();
    const CommandLine line = parseCommandLine(before);
    QStringList candidates;
    if (line.command && before.size() == 1)
        for (const Command &command : commands())
            if (utf8(command.name).startsWith(utf8(line.command->name) + u' '))
                candidates << utf8(command.name).section(u' ', 1);
    if (!line.command) {
        for (const Command &command : commands()) {
            const QString name = utf8(command.name);
            if (line.group.isEmpty())
                candidates << name.section(u' ', 0, 0);
            else if (name.startsWith(line.group + u' '))
                candidates << name.section(u' ', 1);
        }
    } else if (!begun.startsWith(u'-')) {
        candidates << placeCompletions(*line.command, line, begun);
    } else {
        for (const Option &option : line.command->options)
            candidates << utf8(option.name);
    }
    if (begun.startsWith(u'-'))
        for (const Option &option : commonOptions())
            candidates << utf8(option.name);
    candidates.removeDuplicates();
    return candidates.filter(QRegularExpression(u'^' + QRegularExpression::escape(begun)));
}

} // namespace anjuan::ctl
