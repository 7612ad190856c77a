// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_line.h"
#include "app/ctl/desk.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/base/crypto.h"
#include "core/base/plurals.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTranslator>
#include <optional>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MainText {
    Q_DECLARE_TR_FUNCTIONS(MainText)
};

/// What --lang says, else whether the system is English.
bool wantsEnglish(const QStringList &arguments, bool systemIsEnglish)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1)
            return arguments.value(i + 1) == "en"_L1;
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].sliced(7) == "en"_L1;
    }
    return systemIsEnglish;
}

/// The arguments, or nothing where one of them is not UTF-8.
std::optional<QStringList> decoded(int count, char **arguments)
{
    QStringList words;
    for (int i = 1; i < count; ++i) {
        const QByteArray bytes(arguments[i]);
        const QString word = QString::fromUtf8(bytes);
        if (word.toUtf8() != bytes)
            return {};
        words << word;
    }
    return words;
}

QString kindOf(const Answer &answer)
{
    if (answer.status == Status::Usage)
        return u"usage"_s;
    switch (answer.error->kind) {
    case Error::Kind::Refused:
        return u"refused"_s;
    case Error::Kind::NotFound:
        return u"not_found"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    }
    Q_UNREACHABLE();
}

/// The reason for people: with the rule before it and the article behind it, where there are.
QString sentence(const Error &error)
{
    // "stage", "role" and the like are no rules of law.
    const bool isRule = !error.rule.isEmpty() && error.rule.front().isUpper();
    QString text = isRule ? error.rule + u": "_s + error.text : error.text;
    if (!error.article.isEmpty() && !error.text.contains(error.article))
        text += u" ["_s + error.article + u']';
    return text;
}

int show(const Answer &answer, Terminal &terminal)
{
    if (answer.error)
        terminal.complain(sentence(*answer.error));
    if (terminal.wantsJson()) {
        QJsonObject json = answer.json;
        if (answer.error)
            json.insert(u"error"_s, QJsonObject{{u"kind"_s, kindOf(answer)},
                                                {u"text"_s, answer.error->text},
                                                {u"rule"_s, textOrNull(answer.error->rule)},
                                                {u"article"_s, textOrNull(answer.error->article)}});
        terminal.write(
            QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed());
    } else if (!answer.text.isEmpty()) {
        terminal.say(answer.text);
    }
    if (!terminal.isSound()) {
        terminal.complain(MainText::tr("The answer could not be written in full."));
        return static_cast<int>(Status::Broken);
    }
    return static_cast<int>(answer.status);
}

Whereabouts whereabouts(const CommandLine &line)
{
    const auto said = [&](QLatin1StringView option, const char *variable) {
        return line.has(option) ? line.value(option) : QString::fromUtf8(qgetenv(variable));
    };
    return {.database = said("--db"_L1, "ANJUAN_DB"),
            .account = said("--as"_L1, "ANJUAN_ACCOUNT"),
            .keys = line.value("--keys"_L1),
            .files = line.value("--files"_L1)};
}

Answer runLine(const CommandLine &line, Terminal &terminal)
{
    if (line.has("--version"_L1))
        return {{{u"version"_s, QLatin1StringView(ANJUAN_VERSION)}},
                u"anjuanctl "_s + QLatin1StringView(ANJUAN_VERSION)};
    if (line.has("--help"_L1)) {
        const QString help = line.command ? helpOf(*line.command, terminal.columns())
                                          : overview(line.group, terminal.columns());
        return {{{u"help"_s, help}}, help};
    }
    if (!line.wrong.isEmpty())
        return misused(line.wrong);
    if (!line.command) {
        if (!terminal.wantsJson())
            terminal.complain(overview(line.group, terminal.columns()));
        return misused(line.group.isEmpty()
                           ? MainText::tr("No command was given.")
                           : MainText::tr("“%1” needs a second word.").arg(line.group));
    }
    Desk desk(whereabouts(line));
    Call call(desk, terminal, line.words);
    Answer answer = line.command->run(call);
    for (const QString &warning : desk.takeWarnings())
        terminal.complain(warning);
    if (answer.error && answer.status == Status::Refused && desk.isDamaged())
        answer.status = Status::Broken;
    if (answer.error && desk.lacksWords())
        answer.status = Status::Usage;
    return answer;
}

bool isSystemEnglish()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QByteArray value = qgetenv(variable); !value.isEmpty())
            return value.startsWith("en");
    return false;
}

int run(int count, char **arguments, bool systemIsEnglish)
{
    const std::optional<QStringList> words = decoded(count, arguments);
    if (!words) {
        std::fputs("anjuanctl: an argument is not UTF-8.\n", stderr);
        return static_cast<int>(Status::Usage);
    }
    QTranslator chinese;
    EnglishPlurals english;
    if (wantsEnglish(*words, systemIsEnglish))
        QCoreApplication::installTranslator(&english);
    else if (chinese.load(u":/i18n/anjuan_zh_CN.qm"_s))
        QCoreApplication::installTranslator(&chinese);
    if (words->value(0) == "complete"_L1) {
        const QString found = completions(words->sliced(1)).join(u'\n');
        std::fputs((found + u'\n').toUtf8().constData(), stdout);
        return 0;
    }
    const CommandLine line = parseCommandLine(*words);
    Terminal terminal(line.has("--json"_L1));
    if (!initialiseCrypto()) {
        terminal.complain(MainText::tr("This machine has no source of random numbers."));
        return static_cast<int>(Status::Broken);
    }
    return show(runLine(line, terminal), terminal);
}

} // namespace

} // namespace anjuan::ctl

int main(int count, char **arguments)
{
    // The machine's locale chooses the language and nothing else: no number, date or order of ours
    // may depend on it, and Qt would complain about one that is not UTF-8.
    const bool english = anjuan::ctl::isSystemEnglish();
    qputenv("LC_ALL", "C.UTF-8");
    int one = 1;
    QCoreApplication application(one, arguments);
    return anjuan::ctl::run(count, arguments, english);
}
