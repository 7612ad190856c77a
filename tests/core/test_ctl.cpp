// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/layout.h"
#include "core/domain/casework/act_kinds.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Wholly-Made-Up-4711"_s;

/// How a run of the program ended.
struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString firstLine() const { return QString::fromUtf8(out).section(u'\n', 0, 0); }
    QJsonObject error() const { return json().value("error"_L1).toObject(); }
    /// All that came, for the message of a failed check.
    QByteArray all() const { return QByteArray::number(status) + '\n' + out + err; }
};

using Variables = QList<QPair<QString, QString>>;

/// Runs the program in an environment that has nothing of this machine's languages.
Ended run(const QStringList &arguments, const Variables &variables = {}, const QString &output = {},
          const QString &input = QProcess::nullDevice())
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LANG"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"ANJUAN_DB"_s,
                                u"ANJUAN_ACCOUNT"_s, u"ANJUAN_NEW_PASSWORD"_s, u"COLUMNS"_s})
        environment.remove(name);
    environment.insert(u"ANJUAN_PASSWORD"_s, password);
    environment.insert(u"LC_ALL"_s, u"en_US.UTF-8"_s);
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(input);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(ANJUANCTL), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(),
                process.readAllStandardError() + "it did not end by itself"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// What somebody does who has the file and a program for it.
void forge(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        db.setDatabaseName(file);
        QVERIFY(db.open());
        for (const QString &statement : statements)
            QVERIFY2(QSqlQuery(db).exec(statement), qPrintable(statement));
        db.close();
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
}

/// The commands, as completion names them.
QStringList allCommands()
{
    QStringList found;
    for (const QString &first :
         QString::fromUtf8(run({u"complete"_s, QString()}).out).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList seconds = QString::fromUtf8(run({u"complete"_s, first, QString()}).out)
                                        .split(u'\n', Qt::SkipEmptyParts);
        const bool isGroup = run({first}).err.contains("needs a second word");
        if (!isGroup)
            found << first;
        for (const QString &second : seconds)
            if (const QByteArray name = (first + u' ' + second).toUtf8();
                isGroup || QByteArray(run({first, second, u"--help"_s}).out)
                               .replace('\n', ' ')
                               .startsWith("anjuanctl " + name + ' '))
                found << first + u' ' + second;
    }
    return found;
}

} // namespace

class TestCtl : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_db;   ///< of the bureau that the tour made
    QString m_case; ///< its ordinary case
    Ended m_tour;
    QStringList m_commands;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A run at the tour's bureau.
    Ended at(const QString &account, const QStringList &arguments,
             const Variables &variables = {}) const
    {
        return run(QStringList{u"--db"_s, m_db, u"--as"_s, account} + arguments, variables);
    }

    /// A copy of the tour's bureau to be spoilt.
    QString copied(const QString &name) const
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".head"_s, u".lock"_s})
            QFile::remove(path(name) + suffix);
        writeFile(path(name), readFile(m_db));
        return path(name);
    }

    qint64 actsIn(const QString &db) const
    {
        return run({u"--db"_s, db, u"--json"_s, u"verify"_s}).json().value("acts"_L1).toInteger(-1);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_tour = run({u"--json"_s, u"tour"_s, path(u"tour"_s)});
        QVERIFY2(m_tour.status == 0, m_tour.all());
        m_db = path(u"tour/anjuan.db"_s);
        m_case =
            m_tour.json().value("cases"_L1).toArray().at(0).toObject().value("case"_L1).toString();
        QVERIFY(!m_case.isEmpty());
        m_commands = allCommands();
        QVERIFY(m_commands.contains(u"case show"_s) && m_commands.contains(u"record"_s));
    }

    // Layout

    void chineseCharactersTakeTwoColumns()
    {
        QCOMPARE(ctl::columnsOf(u"abc"), 3);
        QCOMPARE(ctl::columnsOf(u"第1中队"), 7);
        QCOMPARE(ctl::columnsOf(u"〔2026〕第001号"), 15);
        QCOMPARE(ctl::columnsOf(u"e\u0301"), 1);    // a combining accent
        QCOMPARE(ctl::columnsOf(u"\U00020BB7"), 2); // 𠮷, outside the first plane
        QCOMPARE(ctl::columnsOf(u"ｱ"), 1);          // half-width katakana
        QCOMPARE(ctl::columnsOf(u"Ａ"), 2);         // full-width letter
        QCOMPARE(ctl::padded(u"队员"_s, 6), u"队员  "_s);
        QCOMPARE(ctl::shortened(u"未按规定处置"_s, 7), u"未按规…"_s);
    }

    void linesBreakBetweenCharactersButNeverBeforeAFullStop()
    {
        for (const QString &line :
             ctl::wrapped(u"应当自立案之日起九十日内作出处理决定。"_s.repeated(5), 20, 2)) {
            QVERIFY2(ctl::columnsOf(line) <= 20, qPrintable(line));
            QVERIFY(!line.trimmed().startsWith(u'。'));
        }
        QCOMPARE(ctl::wrapped(u"one two three"_s, 8, 2), QStringList({u"one two"_s, u"  three"_s}));
        QCOMPARE(ctl::wrapped(u"averyverylongword"_s, 5), QStringList{u"averyverylongword"_s});
    }

    void theColumnsOfATableStandBelowEachOther()
    {
        const Ended list = at(u"chief1"_s, {u"case"_s, u"list"_s});
        QVERIFY2(list.status == 0, list.all());
        QSet<int> places;
        const QRegularExpression day(u"20\\d\\d-\\d\\d-\\d\\d"_s);
        for (const QString &line : QString::fromUtf8(list.out).split(u'\n', Qt::SkipEmptyParts))
            if (const auto found = day.match(line); found.hasMatch())
                places.insert(ctl::columnsOf(QStringView(line).first(found.capturedStart())));
        QCOMPARE(places.size(), 1);
    }

    void nothingIsWiderThanEightyColumns()
    {
        for (const QStringList &command :
             {words(u"case limits"_s) << m_case, words(u"case options"_s) << m_case,
              words(u"case timeline --fields"_s) << m_case, words(u"case list"_s),
              words(u"law list"_s), words(u"act show serve"_s), words(u"record --help"_s)})
            for (const QByteArray &line : at(u"chief1"_s, command).out.split('\n'))
                QVERIFY2(ctl::columnsOf(QString::fromUtf8(line)) <= 80, line);
    }

    // How commands are written

    void everyCommandSaysHowItIsWrittenInChineseToo()
    {
        for (const QString &command : m_commands) {
            const Ended help = run(words(command) + words(u"--help --lang zh"_s));
            QVERIFY2(help.status == 0, help.all());
            QVERIFY2(help.out.startsWith(u"anjuanctl %1"_s.arg(command).toUtf8()), help.all());
        }
    }

    void theManualAndTheHelpNameTheSameCommandsAndOptions()
    {
        const QString manual =
            QString::fromUtf8(
                readFile(QStringLiteral(ANJUAN_SOURCE_DIR "/packaging/man/anjuanctl.1")))
                .replace(u"\\-"_s, u"-"_s);
        const QRegularExpression option(u"\\[(--[a-z-]+)"_s);
        for (const QString &command : m_commands) {
            const qsizetype place = manual.indexOf(u".B "_s + command + u'\n');
            QVERIFY2(place >= 0, qPrintable(command));
            const QString section = manual.sliced(place).section(u"\n.TP"_s, 0, 0);
            const QString usage =
                QString::fromUtf8(run(words(command) << u"--help"_s).out).section(u"\n\n"_s, 0, 0);
            auto found = option.globalMatch(usage);
            while (found.hasNext()) {
                const QString name = found.next().captured(1);
                QVERIFY2(section.contains(name), qPrintable(command + u' ' + name));
            }
        }
    }

    void endsWithTheStatusThatTheManualPromises_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QString &line, int status) {
            QTest::newRow(name) << words(line) << status;
        };
        row("version", u"--version"_s, 0);
        row("help", u"--help"_s, 0);
        row("nothing", u""_s, 2);
        row("no such command", u"frobnicate"_s, 2);
        row("half a command", u"case"_s, 2);
        row("no such option", u"law list --loudly"_s, 2);
        row("an option twice", u"law list --on 2026-01-01 --on 2026-01-02"_s, 2);
        row("an option without its value", u"law list --on"_s, 2);
        row("a switch with a value", u"verify --json=yes"_s, 2);
        row("a word too many", u"law list T04"_s, 2);
        row("a word too few", u"date add 2026-09-23 5"_s, 2);
        row("a day that is none", u"date add 2026-04-31 5 days"_s, 2);
        row("a negative count", u"date add 2026-04-30 -5 days"_s, 2);
        row("a count that is none", u"date add 2026-04-30 five days"_s, 2);
        row("a count beyond all", u"date add 2026-04-30 99999999999 days"_s, 2);
        row("a unit that is none", u"date add 2026-04-30 5 weeks"_s, 2);
        row("a term beyond the calendar", u"date add 2026-04-30 999 years"_s, 1);
        row("a language that is none", u"law list --lang fr"_s, 2);
        row("no such act", u"act show frobnicate"_s, 2);
        row("no such rule", u"law show T999"_s, 1);
        row("a rule", u"law show T04"_s, 0);
        row("no database named", u"case list"_s, 2);
        row("no account named", u"--db nowhere.db case list"_s, 2);
        row("a valid code", u"check uscc 91350100M000100Y43"_s, 0);
        row("a wrong code", u"check uscc 91350100M000100Y44"_s, 1);
        row("one wrong among right ones", u"check uscc 91350100M000100Y43 91350100M000100Y44"_s, 1);
        row("no code", u"check uscc"_s, 2);
        row("a wrong kind of code", u"check passport X"_s, 2);
        row("a day that is understood", u"parse date 2023.3.1"_s, 0);
        row("a day that may be two", u"parse date 03/04/2023"_s, 1);
        row("an amount below nothing", u"parse amount 100 -100"_s, 1);
        row("nothing to understand", u"parse amount"_s, 2);
    }
    void endsWithTheStatusThatTheManualPromises()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Ended ended = run(arguments);
        QVERIFY2(ended.status == status, ended.all());
        if (status == 2)
            QVERIFY2(ended.out.isEmpty(), ended.all());
        const bool says = arguments.value(0) == "check"_L1 || arguments.value(0) == "parse"_L1;
        if (status == 2 || (status != 0 && !says))
            QVERIFY2(!ended.err.trimmed().isEmpty(), ended.all());
    }

    void daysAndAmountsAreSaidAsTheyAreUnderstood()
    {
        const Ended days = run({u"parse"_s, u"date"_s, u"2023.3.1"_s, u"２０２３－０３－０１"_s,
                                u"二○二三年三月一日"_s, u"44986"_s, u"44986.5"_s, u"——"_s});
        QCOMPARE(days.status, 0);
        QCOMPARE(days.out, "2023-03-01\n2023-03-01\n2023-03-01\n2023-03-01\n2023-03-01 12:00\n"
                           "empty\n"_ba);
        const Ended amounts =
            run({u"parse"_s, u"amount"_s, u"1，000元"_s, u"捌拾叁万陆仟贰佰伍拾元整"_s, u"0.2万"_s,
                 u"約279万元"_s, u"约279万元"_s, u"500——1500元"_s, QString(), u"警告"_s});
        QCOMPARE(amounts.status, 0);
        QCOMPARE(QString::fromUtf8(amounts.out),
                 u"1000.00\n836250.00\n2000.00\n约 2790000.00\n约 2790000.00\n500.00..1500.00\n"
                 "empty\nno amount\n"_s);
    }
    void whatIsNoDayIsSaidOnItsLineAndTheRestIsUnderstood()
    {
        const Ended ended = run({u"--json"_s, u"parse"_s, u"date"_s, u"2023-02-29"_s, u"无"_s,
                                 u"2023年3月1日至3月5日"_s, u"20230301"_s});
        QCOMPARE(ended.status, 1);
        const QJsonArray values = ended.json().value("values"_L1).toArray();
        QCOMPARE(values.size(), 4);
        QVERIFY(values[0]["reason"_L1].toString().contains(u"does not exist"_s));
        QVERIFY(values[1]["date"_L1].isNull());
        QVERIFY(values[2]["reason"_L1].toString().contains(u"range"_s));
        QCOMPARE(values[3]["date"_L1].toString(), u"2023-03-01"_s);
    }

    void errorsAreObjectsWhereJsonWasAskedFor()
    {
        const Ended usage = run(words(u"--json date add 2026-04-31 5 days"_s));
        QCOMPARE(usage.status, 2);
        QCOMPARE(usage.error().value("kind"_L1).toString(), u"usage"_s);
        QVERIFY(usage.error().value("text"_L1).toString().contains(u"2026-04-31"));
        const Ended missing = run(words(u"--json law show T999"_s));
        QCOMPARE(missing.error().value("kind"_L1).toString(), u"not_found"_s);
        const Ended refused = at(u"officer1"_s, words(u"--json accounts list"_s));
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.error().value("kind"_L1).toString(), u"refused"_s);
        QVERIFY(refused.error().contains("rule"_L1) && refused.error().contains("article"_L1));
    }

    void anArgumentThatIsNotUtf8IsRefused()
    {
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" check uscc \"$(printf '\\377')\""_s,
                              QStringLiteral(ANJUANCTL)});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 2);
    }

    void anAnswerThatCannotBeWrittenIsAFailure()
    {
        QCOMPARE(run(words(u"law list"_s), {}, u"/dev/full"_s).status, 3);
    }

    void theLanguageIsEnglishOnEnglishSystemsAlone()
    {
        const auto firstWords = [](const Variables &variables, const QStringList &more = {}) {
            Variables all{{u"LC_ALL"_s, {}}};
            return run(QStringList{u"law"_s, u"show"_s, u"T04"_s} + more, all + variables).out;
        };
        const QByteArray english = firstWords({{u"LC_ALL"_s, u"en_GB.UTF-8"_s}});
        QVERIFY(english.contains("Term for the decision"));
        QCOMPARE(firstWords({{u"LANG"_s, u"en_US"_s}}), english);
        QCOMPARE(firstWords({{u"LC_MESSAGES"_s, u"en_US"_s}, {u"LANG"_s, u"de_DE"_s}}), english);
        QCOMPARE(firstWords({{u"LANG"_s, u"de_DE"_s}}, {u"--lang=en"_s}), english);
        const QByteArray chinese = firstWords({{u"LC_ALL"_s, u"zh_CN.UTF-8"_s}});
        QCOMPARE(firstWords({}), chinese);
        QCOMPARE(firstWords({{u"LC_ALL"_s, u"C"_s}}), chinese);
        QCOMPARE(firstWords({{u"LANG"_s, u"fr_FR"_s}}), chinese);
        QCOMPARE(firstWords({{u"LANG"_s, u"en_US"_s}}, {u"--lang"_s, u"zh"_s}), chinese);
    }

    // Dates and codes

    void aDateStandsAloneOnTheFirstLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("first");
        QTest::newRow("working days") << u"2026-09-23 5 workdays"_s << u"2026-10-08"_s;
        QTest::newRow("rolled") << u"2026-03-01 90 days"_s << u"2026-06-01"_s;
        QTest::newRow("not rolled") << u"2026-03-01 90 days --no-roll"_s << u"2026-05-30"_s;
        QTest::newRow("months") << u"2026-01-31 1 months"_s << u"2026-02-28"_s;
        QTest::newRow("years") << u"2024-02-29 1 years --no-roll"_s << u"2025-02-28"_s;
        QTest::newRow("back") << u"2026-06-15 7 days --back"_s << u"2026-06-05"_s;
        QTest::newRow("provisional") << u"2026-12-30 5 workdays"_s << u"2027-01-06 provisional"_s;
    }
    void aDateStandsAloneOnTheFirstLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, first);
        for (const QString &language : {u"en"_s, u"zh"_s}) {
            const Ended ended = run(words(u"date add "_s + line + u" --lang "_s + language));
            QVERIFY2(ended.status == 0, ended.all());
            QCOMPARE(ended.firstLine(), first);
            QVERIFY(ended.out.count('\n') > 1);
        }
        const QJsonObject json = run(words(u"--json date add "_s + line)).json();
        QCOMPARE(json.value("date"_L1).toString(), first.left(10));
        QCOMPARE(json.value("provisional"_L1).toBool(), first.contains(u"provisional"));
        QVERIFY(!json.value("arithmetic"_L1).toArray().isEmpty());
    }

    void identityNumbersAreCheckedButNeverShownInFull()
    {
        // Made up: the division does not exist any more, the digit fits.
        const QString valid = u"11010519491231002X"_s;
        const Ended good = run({u"check"_s, u"id"_s, valid});
        QVERIFY2(good.status == 0, good.all());
        QVERIFY(good.out.contains("110105********002X"));
        const Ended bad = run({u"--json"_s, u"check"_s, u"id"_s, u"110105194912310021"_s});
        QCOMPARE(bad.status, 1);
        QVERIFY(!bad.json()
                     .value("values"_L1)
                     .toArray()
                     .at(0)
                     .toObject()
                     .value("reason"_L1)
                     .toString()
                     .isEmpty());
        for (const Ended &ended : {good, bad})
            QVERIFY(!ended.all().contains("19491231002"));
    }

    // Reading

    void everyReadingCommandAnswersInJson_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("key");
        const auto row = [](const QString &account, const QString &line, const QString &key) {
            QTest::newRow(qPrintable(line)) << account << line << key;
        };
        row(u"chief1"_s, u"case list"_s, u"cases"_s);
        row(u"chief1"_s, u"search 建筑垃圾"_s, u"cases"_s);
        row(u"chief1"_s, u"case show CASE"_s, u"stage"_s);
        row(u"chief1"_s, u"case options CASE"_s, u"options"_s);
        row(u"officer1"_s, u"case options new"_s, u"options"_s);
        row(u"chief1"_s, u"case limits CASE"_s, u"limits"_s);
        row(u"chief1"_s, u"case findings CASE"_s, u"findings"_s);
        row(u"chief1"_s, u"case timeline CASE"_s, u"acts"_s);
        row(u"statist1"_s, u"statistics --year 2026"_s, u"figures"_s);
        row(u"admin"_s, u"accounts list"_s, u"accounts"_s);
        row(u"chief1"_s, u"units list"_s, u"units"_s);
        row(u"chief1"_s, u"officers list"_s, u"officers"_s);
        row(u"chief1"_s, u"settings show"_s, u"settings"_s);
        row(u"chief1"_s, u"holidays show 2026"_s, u"years"_s);
        row(u"chief1"_s, u"matters list"_s, u"matters"_s);
        row(u"chief1"_s, u"parties find 示例"_s, u"parties"_s);
        row(u"chief1"_s, u"parties show 示例水果店"_s, u"party"_s);
        row(u"chief1"_s, u"parties duplicates"_s, u"duplicates"_s);
        row(u"admin"_s, u"evidence check"_s, u"faults"_s);
        row(u"admin"_s, u"verify"_s, u"sound"_s);
        row(u"admin"_s, u"rebuild --compare"_s, u"differing"_s);
        row(u"admin"_s, u"anchor check ANCHOR"_s, u"holds"_s);
        row(u"admin"_s, u"act list"_s, u"acts"_s);
        row(u"admin"_s, u"act show notify"_s, u"fields"_s);
        row(u"admin"_s, u"law list"_s, u"rules"_s);
        row(u"admin"_s, u"law show T12"_s, u"rules"_s);
        row(u"admin"_s, u"date add 2026-01-01 1 days"_s, u"date"_s);
        row(u"admin"_s, u"check uscc 91350100M000100Y43"_s, u"valid"_s);
    }
    void everyReadingCommandAnswersInJson()
    {
        QFETCH(QString, account);
        QFETCH(QString, line);
        QFETCH(QString, key);
        QStringList command = words(line);
        command.replaceInStrings(QRegularExpression(u"^CASE$"_s), m_case);
        command.replaceInStrings(QRegularExpression(u"^ANCHOR$"_s), path(u"tour/anchor.txt"_s));
        const Ended ended = at(account, QStringList{u"--json"_s} + command);
        QVERIFY2(ended.status == 0, ended.all());
        QJsonParseError fault;
        QJsonDocument::fromJson(ended.out, &fault);
        QVERIFY2(fault.error == QJsonParseError::NoError, ended.all());
        QVERIFY2(ended.json().contains(key), ended.all());
        const QRegularExpression snake(u"^[a-z][a-z0-9_]*$"_s);
        for (const QString &name : ended.json().keys())
            QVERIFY2(snake.match(name).hasMatch(), qPrintable(name));
        const Ended plain = at(account, command);
        QCOMPARE(plain.status, 0);
        QVERIFY(!plain.out.trimmed().isEmpty());
    }

    void aCaseIsFoundByAnyOfItsDocuments()
    {
        const QJsonArray documents = at(u"chief1"_s, {u"--json"_s, u"case"_s, u"show"_s, m_case})
                                         .json()
                                         .value("documents"_L1)
                                         .toArray();
        QVERIFY(documents.size() >= 5);
        for (const QJsonValue &document : documents) {
            const QString number = document.toObject().value("number"_L1).toString();
            const Ended shown = at(u"chief1"_s, {u"--json"_s, u"case"_s, u"show"_s, number});
            QVERIFY2(shown.status == 0, shown.all());
            QCOMPARE(shown.json().value("id"_L1).toString(), m_case);
        }
    }

    void timeZoneAndLocaleChangeNotAByte()
    {
        const QList<QStringList> commands = {
            words(u"--json date add 2026-09-23 5 workdays"_s),
            QStringList{u"--json"_s, u"case"_s, u"show"_s, m_case},
            QStringList{u"--json"_s, u"case"_s, u"limits"_s, m_case, u"--on"_s, u"2026-07-01"_s}};
        for (const QStringList &command : commands) {
            QByteArray first;
            for (const QString &zone :
                 {u"Asia/Shanghai"_s, u"UTC"_s, u"America/Los_Angeles"_s, u"Asia/Kathmandu"_s})
                for (const QString &locale :
                     {u"C"_s, u"zh_CN.UTF-8"_s, u"de_DE.UTF-8"_s, u"tr_TR.UTF-8"_s, u"ar"_s}) {
                    const Ended ended =
                        at(u"chief1"_s, command, {{u"TZ"_s, zone}, {u"LC_ALL"_s, locale}});
                    QVERIFY2(ended.status == 0, ended.all());
                    if (first.isEmpty())
                        first = ended.out;
                    QVERIFY2(ended.out == first, qPrintable(zone + u' ' + locale));
                    QVERIFY2(ended.err.isEmpty(), ended.err);
                }
        }
    }

    void noPasswordIsEverShown()
    {
        for (const QString &account : {u"chief1"_s, u"admin"_s, u"nobody"_s})
            for (const QStringList &command :
                 {words(u"case list"_s), words(u"--json accounts list"_s), words(u"verify"_s)}) {
                const QByteArray all = at(account, command).all();
                QVERIFY(!all.contains(password.toUtf8()));
                QVERIFY(!all.contains("argon2"));
            }
        QVERIFY(!m_tour.all().contains(password.toUtf8()));
    }

    void theTourShowsActsLimitsAndRefusals()
    {
        const QJsonArray told = m_tour.json().value("cases"_L1).toArray();
        QCOMPARE(told.size(), 2);
        QStringList rules;
        for (const QJsonValue &one : told)
            for (const QJsonValue &refusal : one.toObject().value("refusals"_L1).toArray()) {
                rules << refusal.toObject().value("rule"_L1).toString();
                QVERIFY(!refusal.toObject().value("article"_L1).toString().isEmpty());
            }
        QCOMPARE(rules, QStringList({u"G13"_s, u"T12b"_s, u"G7"_s, u"G8"_s}));
        QCOMPARE(m_tour.json().value("figures"_L1).toObject().value("closed"_L1).toInt(), 2);
        for (const QJsonValue &file : m_tour.json().value("files"_L1).toArray())
            QVERIFY2(QFileInfo::exists(file.toString()), qPrintable(file.toString()));
        const Ended again = run({u"tour"_s, path(u"tour"_s)});
        QCOMPARE(again.status, 1);
        QVERIFY(again.err.contains("already"));
    }

    // Bad files

    void eachBadFileGetsOneSentenceAndChangesNothing_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("file");
        const QStringList files{u"broken"_s, u"truncated"_s, u"empty"_s,  u"gbk"_s,
                                u"array"_s,  u"twice"_s,     u"folder"_s, u"missing"_s,
                                u"huge"_s,   u"deep"_s,      u"binary"_s};
        for (const QString &command :
             {u"record new --json FILE"_s, u"record new register_lead --json FILE"_s,
              u"play FILE"_s, u"settings set FILE --from 2027-01-01"_s, u"holidays load FILE"_s})
            for (const QString &file : files)
                QTest::newRow(qPrintable(command.section(u' ', 0, 2) + u' ' + file))
                    << command << file;
        for (const QString &file : {u"missing"_s, u"folder"_s, u"binary"_s, u"empty"_s})
            QTest::newRow(qPrintable(u"import "_s + file)) << u"import matters FILE"_s << file;
        QTest::newRow("evidence missing") << u"evidence add FILE"_s << u"missing"_s;
        QTest::newRow("evidence folder") << u"evidence add FILE"_s << u"folder"_s;
        QTest::newRow("anchor missing") << u"anchor check FILE"_s << u"missing"_s;
        QTest::newRow("anchor binary") << u"anchor check FILE"_s << u"binary"_s;
    }
    void eachBadFileGetsOneSentenceAndChangesNothing()
    {
        QFETCH(QString, command);
        QFETCH(QString, file);
        const QString bad = path(u"bad-"_s + file);
        const QByteArray sound =
            R"({"act": "register_lead", "day": "2026-03-02", "with": {"source": "patrol"}})";
        if (file == "broken"_L1)
            writeFile(bad, "{ \"act\": register_lead }");
        else if (file == "truncated"_L1)
            writeFile(bad, sound.first(40));
        else if (file == "empty"_L1)
            writeFile(bad, {});
        else if (file == "gbk"_L1)
            writeFile(bad, "{ \"act\": \"register_lead\", \"day\": \"\xb0\xb8\xbe\xed\" }");
        else if (file == "array"_L1)
            writeFile(bad, "[1, 2, 3]");
        else if (file == "twice"_L1)
            writeFile(bad, R"({"act": "register_lead", "act": "notify"})");
        else if (file == "deep"_L1)
            writeFile(bad, QByteArray(200'000, '['));
        else if (file == "binary"_L1)
            writeFile(bad, QByteArray(4096, '\0'));
        else if (file == "huge"_L1)
            writeFile(bad, "{\"act\": \"" + QByteArray(20 * 1024 * 1024, 'x') + "\"}");
        else if (file == "folder"_L1)
            QVERIFY(QDir().mkpath(bad));
        const QString account = command.startsWith("record"_L1) || command.startsWith("evidence"_L1)
                                    ? u"officer1"_s
                                    : u"admin"_s;
        const Ended ended = at(account, words(QString(command).replace(u"FILE"_s, bad)));
        QVERIFY2(ended.status == 1 || ended.status == 3, ended.all());
        QVERIFY2(ended.err.count('\n') == 1 && ended.err.size() > 20, ended.all());
        QVERIFY2(ended.err.size() < 1000, ended.all());
        QVERIFY2(ended.out.isEmpty(), ended.all());
        if (file == "missing"_L1)
            QVERIFY(!QFileInfo::exists(bad));
        QFile::remove(bad);
    }

    void nothingOfTheBadFilesWasRecorded()
    {
        const QJsonObject cases = at(u"chief1"_s, words(u"--json case list"_s)).json();
        QCOMPARE(cases.value("cases"_L1).toArray().size(), 2);
        QCOMPARE(run({u"--db"_s, m_db, u"verify"_s}).status, 0);
    }

    void holidaysComeFromTheStandardInputToo()
    {
        const QString list = path(u"holidays.csv"_s);
        writeFile(list, u"日期,类型,名称\n2099-10-01,放假,国庆节\n"_s.toUtf8());
        const Ended ended =
            run(words(u"--db %1 --as admin holidays load -"_s.arg(m_db)), {}, {}, list);
        QVERIFY2(ended.status == 0 && ended.out.contains("2099"), ended.all());
    }

    void eachDatabaseThatCannotBeUsedGetsOneSentence_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<int>("status");
        QTest::newRow("missing") << path(u"nowhere.db"_s) << 1;
        QTest::newRow("in a missing folder") << path(u"nowhere/at/all.db"_s) << 1;
        QTest::newRow("a folder") << m_folder.path() << 1;
        QTest::newRow("a text file") << path(u"text.db"_s) << 3;
        QTest::newRow("an empty file") << path(u"empty.db"_s) << 3;
        QTest::newRow("another program's") << path(u"other.db"_s) << 3;
        QTest::newRow("of a newer version") << path(u"newer.db"_s) << 1;
        QTest::newRow("cut in half") << path(u"half.db"_s) << 3;
        QTest::newRow("a wrong address") << u"postgresql://"_s << 1;
        QTest::newRow("an empty name") << u" "_s << 1;
    }
    void eachDatabaseThatCannotBeUsedGetsOneSentence()
    {
        QFETCH(QString, database);
        QFETCH(int, status);
        const auto change = [](const QString &file, const QStringList &statements) {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"changed"_s);
            db.setDatabaseName(file);
            QVERIFY(db.open());
            for (const QString &statement : statements)
                QVERIFY2(QSqlQuery(db).exec(statement), qPrintable(statement));
            db.close();
            db = {};
            QSqlDatabase::removeDatabase(u"changed"_s);
        };
        const QByteArray sound = readFile(m_db);
        if (database.endsWith("text.db"_L1))
            writeFile(database, QByteArray("This is no database.\n").repeated(100));
        else if (database.endsWith("empty.db"_L1))
            writeFile(database, {});
        else if (database.endsWith("other.db"_L1))
            change(database, {u"CREATE TABLE song (title TEXT)"_s});
        else if (database.endsWith("half.db"_L1))
            writeFile(database, sound.first(sound.size() / 2));
        else if (database.endsWith("newer.db"_L1)) {
            writeFile(database, sound);
            change(
                database,
                {u"INSERT INTO migration SELECT 9999, 'future', sha256, taken_at, program FROM migration LIMIT 1"_s});
        }
        for (const QStringList &command : {words(u"case list"_s), words(u"verify"_s)}) {
            const Ended ended =
                run(QStringList{u"--db"_s, database, u"--as"_s, u"chief1"_s} + command);
            QVERIFY2(ended.status == status, ended.all());
            QVERIFY2(ended.err.count('\n') == 1 && ended.err.size() > 20, ended.all());
        }
    }

    void nothingIsMadeWhereABureauIsRefused()
    {
        const auto init = [](const QString &db, const QStringList &more,
                             const Variables &variables = {}) {
            return run(QStringList{u"--db"_s, db, u"init"_s} + more, variables);
        };
        const QString db = path(u"refused.db"_s);
        const Ended shortPassword = init(db, {u"某局"_s}, {{u"ANJUAN_PASSWORD"_s, u"short"_s}});
        QCOMPARE(shortPassword.status, 1);
        QCOMPARE(init(db, {u"某局"_s}, {{u"ANJUAN_PASSWORD"_s, {}}}).status, 1);
        QCOMPARE(init(db, {}).status, 1);
        QCOMPARE(init(db, {u"某局"_s, u"--administrator"_s, u"Not A Login"_s}).status, 1);
        QCOMPARE(init(db, {u"某局"_s, u"--settings"_s, path(u"nowhere.json"_s)}).status, 1);
        QVERIFY(!QFileInfo::exists(db));
        const Ended unwritable = init(u"/proc/anjuan.db"_s, {u"某局"_s});
        QVERIFY2(unwritable.status == 1 || unwritable.status == 3, unwritable.all());
        QCOMPARE(unwritable.err.count('\n'), 1);
        QCOMPARE(init(m_db, {u"某局"_s}).status, 1);
    }

    void aChangedActIsFound()
    {
        const QString copy = path(u"changed.db"_s);
        QFile::remove(copy);
        QVERIFY(QFile::copy(m_db, copy));
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
            db.setDatabaseName(copy);
            QVERIFY(db.open());
            QSqlQuery triggers(db);
            QVERIFY(triggers.exec(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s));
            QStringList names;
            while (triggers.next())
                names << triggers.value(0).toString();
            triggers.finish();
            for (const QString &name : names)
                QVERIFY(QSqlQuery(db).exec(u"DROP TRIGGER "_s + name));
            QSqlQuery forge(db);
            QVERIFY(
                forge.exec(u"UPDATE act SET day = '2026-03-03' WHERE kind = 'register_lead'"_s));
            QCOMPARE(forge.numRowsAffected(), 1);
            db.close();
        }
        QSqlDatabase::removeDatabase(u"forger"_s);
        const Ended ended = run({u"--db"_s, copy, u"--json"_s, u"verify"_s});
        QVERIFY2(ended.status == 3, ended.all());
        QCOMPARE(ended.json().value("sound"_L1).toBool(true), false);
        QCOMPARE(ended.json().value("suspect"_L1).toInt(), 1);
        QCOMPARE(
            ended.json().value("faults"_L1).toArray().at(0).toObject().value("case"_L1).toString(),
            m_case);
    }

    void aLedgerThatLostActsIsNotSound()
    {
        const QString db = copied(u"lost.db"_s);
        const QByteArray old = readFile(db);
        const Ended lead =
            run({u"--db"_s, db, u"--as"_s, u"officer1"_s, u"record"_s, u"new"_s, u"register_lead"_s,
                 u"source=patrol"_s, u"description=占道"_s, u"place=示例路"_s});
        QVERIFY2(lead.status == 0, lead.all());
        QCOMPARE(run({u"--db"_s, db, u"verify"_s}).status, 0);
        writeFile(db, old);
        const Ended ended = run({u"--db"_s, db, u"--json"_s, u"verify"_s});
        QVERIFY2(ended.status == 3, ended.all());
        QCOMPARE(ended.json().value("sound"_L1).toBool(true), false);
        QVERIFY2(run({u"--db"_s, db, u"verify"_s}).out.contains("missing"), ended.all());
        // Whoever reads it or copies it is told.
        for (const QStringList &command :
             {words(u"case list"_s), words(u"backup"_s) << path(u"lost-copy.db"_s)}) {
            const Ended told = run(QStringList{u"--db"_s, db, u"--as"_s, u"chief1"_s} + command);
            QVERIFY2(told.err.contains("Acts are missing"), told.all());
        }
    }

    void aForgedRoleIsFound()
    {
        const QString db = copied(u"forged.db"_s);
        forge(db, {u"INSERT INTO account_role VALUES ('admin', 'bureau_leader')"_s});
        const Ended ended = run({u"--db"_s, db, u"--json"_s, u"verify"_s});
        QVERIFY2(ended.status == 3, ended.all());
        QCOMPARE(ended.json().value("sound"_L1).toBool(true), false);
        const QJsonArray found = ended.json().value("record_differences"_L1).toArray();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.at(0).toString().contains(u"admin"), ended.all());
    }

    void forgedRowsAreFoundWhereTheyAreLookedAt()
    {
        const QString db = copied(u"rows.db"_s);
        QCOMPARE(run({u"--db"_s, db, u"verify"_s, u"--rows"_s}).status, 0);
        forge(db, {u"UPDATE register_case SET fine = 1 WHERE fine > 0"_s});
        const Ended plain = run({u"--db"_s, db, u"verify"_s});
        QCOMPARE(plain.status, 0);
        QVERIFY2(plain.out.contains("--rows"), plain.all());
        const Ended rows = run({u"--db"_s, db, u"--json"_s, u"verify"_s, u"--rows"_s});
        QVERIFY2(rows.status == 3, rows.all());
        QVERIFY(!rows.json().value("row_differences"_L1).toArray().isEmpty());
        forge(db, {u"UPDATE register_case SET entry = entry + 1000, id = id || 'x'"_s});
        QCOMPARE(run({u"--db"_s, db, u"verify"_s, u"--rows"_s}).status, 3);
    }

    void wrongPasswordsOfReadersLockTheAccount_data()
    {
        QTest::addColumn<bool>("busy");
        QTest::newRow("nobody writes") << false;
        QTest::newRow("somebody writes") << true;
    }
    void wrongPasswordsOfReadersLockTheAccount()
    {
        QFETCH(bool, busy);
        const QString db = copied(u"guessed.db"_s);
        QFile::remove(db + u".tries"_s);
        const qint64 before = actsIn(db);
        const int lock = busy ? ::open(QFile::encodeName(db + u".lock"_s).constData(),
                                       O_RDWR | O_CREAT | O_CLOEXEC, 0600)
                              : -1;
        QVERIFY(!busy || ::flock(lock, LOCK_EX) == 0);
        const auto list = [&](const QString &typed) {
            return run(QStringList{u"--db"_s, db, u"--as"_s, u"officer1"_s} + words(u"case list"_s),
                       {{u"ANJUAN_PASSWORD"_s, typed}});
        };
        QCOMPARE(list(password).status, 0);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(list(u"Not-The-Password-1"_s).status, 1);
        const Ended refused = list(password);
        QVERIFY2(refused.status == 1 && refused.err.contains("locked"), refused.all());
        if (busy)
            ::close(lock);
        // Who writes next finds it locked too, and everything is in the ledger.
        const Ended writer = run(
            {u"--db"_s, db, u"--as"_s, u"officer1"_s, u"record"_s, u"new"_s, u"register_lead"_s});
        QVERIFY2(writer.status == 1 && writer.err.contains("locked"), writer.all());
        // Five failures, the lock, and the refusal just now; before them the log-in, where nobody
        // kept it from being written down.
        QCOMPARE(actsIn(db) - before, busy ? 7 : 8);
        QVERIFY(busy == QFileInfo::exists(db + u".tries"_s));
        QVERIFY(!busy || readFile(db + u".tries"_s).isEmpty());
    }

    void sealedNumbersCannotBeSearchedWithoutTheKeyFile()
    {
        const QString db = copied(u"keyless.db"_s);
        const auto find = [&](const QString &text) {
            return run({u"--db"_s, db, u"--as"_s, u"officer1"_s, u"parties"_s, u"find"_s, text});
        };
        for (const QString &number : {u"13800000000"_s, u"11010519491231002X"_s}) {
            const Ended ended = find(number);
            QVERIFY2(ended.status == 1 && ended.err.contains("key file"), ended.all());
        }
        QCOMPARE(find(u"无此人"_s).status, 0);
        writeFile(db + u".keys"_s, "no keys\n");
        QVERIFY(find(u"13800000000"_s).err.contains("key file"));
    }

    void whatIsSaidTwiceUnderOneKeyIsAConflict()
    {
        const QString db = copied(u"twice.db"_s);
        const auto record = [&](const QString &place) {
            writeFile(path(u"lead.json"_s),
                      u"{\"act\": \"register_lead\", \"day\": \"2026-03-02\", \"id\": "
                      "\"01900000-0000-7000-8000-000000000001\", \"with\": {\"source\": "
                      "\"patrol\", \"description\": \"占道\", \"place\": \"%1\"}}"_s.arg(place)
                          .toUtf8());
            return run({u"--db"_s, db, u"--as"_s, u"officer1"_s, u"--json"_s, u"record"_s, u"new"_s,
                        u"--json"_s, path(u"lead.json"_s)});
        };
        QCOMPARE(record(u"甲路"_s).status, 0);
        QCOMPARE(record(u"甲路"_s).status, 0);
        const Ended other = record(u"乙路"_s);
        QCOMPARE(other.status, 1);
        QCOMPARE(other.error().value("kind"_L1).toString(), u"conflict"_s);
    }

    void eachMistakeIsNamedInWordsOfItsOwn_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("unsaid");
        const auto row = [](const char *name, const QString &account, const QString &line,
                            const QString &said, const QString &unsaid) {
            QTest::newRow(name) << account << line << said << unsaid;
        };
        const QString lead = u"record new register_lead source=patrol description=占道 place=路 "_s;
        row("an amount beyond all", u"officer1"_s,
            u"record NUMBER pay amount=99999999999999999999 method=bank"_s, u"largest amount"_s,
            u"written like"_s);
        row("a day beyond the years", u"officer1"_s, lead + u"occurred_on=9999-12-31"_s,
            u"1900 to 2199"_s, u"no day"_s);
        row("the day of the act beyond the years", u"officer1"_s, lead + u"day=9999-12-31"_s,
            u"1900 to 2199"_s, u"no day"_s);
        row("no kind of penalty", u"officer1"_s,
            u"record NUMBER notify penalties=fines:60000 intends=penalise"_s, u"“fines”"_s, u"{"_s);
        row("a Chinese colon and comma", u"officer1"_s,
            u"record NUMBER notify penalties=fine：abc，warning intends=penalise"_s, u"“abc”"_s,
            u"，"_s);
        row("no changes", u"officer1"_s, u"record NUMBER correct act=1 changes=abc reason=误"_s,
            u"“abc”"_s, u"{}"_s);
        row("an officer twice", u"officer1"_s,
            u"record NUMBER file_case officers=officer1、officer1"_s, u"twice"_s, u"0000-"_s);
        row("an act that is not there yet", u"officer1"_s,
            u"record NUMBER request_review --after 99"_s, u"no act 99"_s, u": ."_s);
        row("an administrator's list", u"admin"_s, u"case list"_s, u"open no case"_s, {});
    }
    void eachMistakeIsNamedInWordsOfItsOwn()
    {
        QFETCH(QString, account);
        QFETCH(QString, line);
        QFETCH(QString, said);
        QFETCH(QString, unsaid);
        QStringList command = words(line);
        command.replaceInStrings(u"NUMBER"_s, m_case);
        const Ended ended = at(account, command);
        QVERIFY2(ended.status == 1 || ended.status == 2, ended.all());
        QVERIFY2(QString::fromUtf8(ended.err).contains(said), ended.all());
        QVERIFY2(unsaid.isEmpty() || !QString::fromUtf8(ended.err).contains(unsaid), ended.all());
    }

    void aKindOfPartyIsTakenInEitherLanguage_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("known");
        for (const QString &word : {u"个人"_s, u"自然人"_s, u"个体工商户"_s, u"个体户"_s, u"单位"_s,
                                    u"法人"_s, u"其他组织"_s, u"legal_person"_s})
            QTest::newRow(qPrintable(word)) << word << true;
        QTest::newRow("nobody") << u"路人"_s << false;
    }
    void aKindOfPartyIsTakenInEitherLanguage()
    {
        QFETCH(QString, written);
        QFETCH(bool, known);
        // There is no benchmark here: with good words that is all there is to object to.
        const Ended ended =
            at(u"officer1"_s, {u"assess"_s, u"--matter"_s, u"S-102"_s, u"--also"_s, u"S-101"_s,
                               u"--also"_s, u"S-105"_s, u"--party-kind"_s, written});
        QCOMPARE(ended.status == 2, !known);
        QVERIFY2(ended.err.contains(known ? "No benchmark" : "legal_person (legal person)"),
                 ended.all());
    }

    void aRoleThatIsLackingIsNamedInWords()
    {
        const Ended ended = at(u"officer1"_s, {u"benchmarks"_s, u"repeal"_s, u"x"_s, u"why"_s});
        QVERIFY2(ended.err.contains("legal officer") && !ended.err.contains("legal_officer"),
                 ended.all());
    }

    /// An end in the past reaches a case that rests on the edition: it is named, and stays only if
    /// that is meant.
    void anEndInThePastNamesTheCasesAndTheOptionThatLetsThemStay()
    {
        const QString db = copied(u"repealed.db"_s);
        const auto as = [&](const QString &account, const QStringList &command) {
            return run(QStringList{u"--db"_s, db, u"--as"_s, account, u"--json"_s} + command);
        };
        writeFile(path(u"benchmark.csv"_s),
                  u"事项编码,违法行为,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位\n"
                  "S-101,擅自占用城市道路经营,从轻,面积3平方米以下,200,700,元\n"_s.toUtf8());
        const Ended stored =
            as(u"legal1"_s, {u"import"_s, u"benchmarks"_s, path(u"benchmark.csv"_s), u"--edition"_s,
                             u"One"_s, u"--from"_s, u"2026-01-01"_s});
        QVERIFY2(stored.status == 0, stored.all());
        const Ended party = as(u"officer1"_s, {u"parties"_s, u"add"_s, u"示例人戊"_s});
        const QString key = party.json().value("party"_L1).toObject().value("id"_L1).toString();
        QString number = u"new"_s;
        const auto record = [&](const QString &account, const QStringList &act) {
            const Ended done = as(account, QStringList{u"record"_s, number} + act +
                                               QStringList{u"day=2026-07-01"_s});
            QVERIFY2(done.status == 0, done.all());
            number = done.json().value("number"_L1).toString();
        };
        record(u"officer1"_s, {u"register_lead"_s, u"source=patrol"_s, u"description=占道经营"_s,
                               u"place=示例路8号"_s});
        record(u"officer1"_s,
               {u"file_case"_s, u"matter=S-101"_s, u"party="_s + key, u"cause=占道经营"_s,
                u"facts=摆摊"_s, u"officers=officer1,officer2"_s});
        record(u"chief1"_s, {u"approve"_s, u"act=2"_s});
        record(u"officer1"_s, {u"assess"_s, u"facts=area=2"_s});

        const QStringList repeal{u"benchmarks"_s, u"repeal"_s, u"One"_s,
                                 u"条例已修改"_s, u"--from"_s, u"2026-06-01"_s};
        const Ended refused = as(u"legal1"_s, repeal);
        QCOMPARE(refused.status, 1);
        const QString why = refused.error().value("text"_L1).toString();
        QVERIFY2(why.contains(number) && why.contains("--past-cases-stay"_L1), refused.all());
        const Ended done = as(u"legal1"_s, repeal + QStringList{u"--past-cases-stay"_s});
        QVERIFY2(done.status == 0, done.all());
        QCOMPARE(done.json().value("open_cases"_L1).toArray(), QJsonArray{number});
    }

    void whatIsTypedOnAChineseKeyboardIsUnderstood()
    {
        const QString db = copied(u"typed-in-chinese.db"_s);
        const auto as = [&](const QString &account, const QStringList &command) {
            return run(QStringList{u"--db"_s, db, u"--as"_s, account, u"--json"_s} + command);
        };
        const Ended lead =
            as(u"officer1"_s, {u"record"_s, u"new"_s, u"register_lead"_s, u"source=patrol"_s,
                               u"description=占道"_s, u"place=甲路\n乙路"_s, u"matter=S-102"_s});
        QVERIFY2(lead.status == 0, lead.all());
        const QString number = lead.json().value("number"_L1).toString();
        // No row of the list is broken in two by what was typed.
        const QByteArray list =
            run({u"--db"_s, db, u"--as"_s, u"officer1"_s, u"case"_s, u"list"_s}).out;
        QVERIFY2(list.contains("  at 甲路 ") && list.count('\n') == 4, list);
        const QJsonArray parties = as(u"officer1"_s, {u"parties"_s, u"find"_s, u"建筑工程"_s})
                                       .json()
                                       .value("parties"_L1)
                                       .toArray();
        QCOMPARE(parties.size(), 1);
        const Ended filing = as(
            u"officer1"_s, {u"record"_s, number, u"file_case"_s, u"officers=officer1，officer2"_s,
                            u"party="_s + parties.at(0).toObject().value("id"_L1).toString(),
                            u"matter=S-102"_s, u"cause=占道案"_s, u"facts=摆摊"_s});
        QVERIFY2(filing.status == 0, filing.all());
    }

    void aCopyIsPutToWorkUnderAnUnusedNameOnly()
    {
        const QString copy = path(u"copy.db"_s);
        const QString again = path(u"again.db"_s);
        const Ended made = run({u"--db"_s, m_db, u"--json"_s, u"backup"_s, copy});
        QVERIFY2(made.status == 0, made.all());
        QCOMPARE(made.json().value("evidence_files"_L1).toInt(), 1);
        QCOMPARE(run({u"--db"_s, m_db, u"backup"_s, copy}).status, 1);
        const Ended restored = run({u"--json"_s, u"restore"_s, copy, again});
        QVERIFY2(restored.status == 0, restored.all());
        QCOMPARE(restored.json().value("hash"_L1), made.json().value("hash"_L1));
        const QByteArray before = readFile(again);
        QCOMPARE(run({u"restore"_s, copy, again}).status, 1);
        QCOMPARE(readFile(again), before);
        const Ended list =
            run({u"--db"_s, again, u"--as"_s, u"chief1"_s, u"--json"_s, u"case"_s, u"list"_s});
        QCOMPARE(list.json().value("cases"_L1).toArray().size(), 2);
        QByteArray damaged = readFile(copy);
        damaged.truncate(damaged.size() / 2);
        writeFile(path(u"damaged.db"_s), damaged);
        const Ended refused = run({u"restore"_s, path(u"damaged.db"_s), path(u"never.db"_s)});
        QVERIFY2(refused.status == 1 || refused.status == 3, refused.all());
        QVERIFY(!QFileInfo::exists(path(u"never.db"_s)));
        QCOMPARE(run({u"restore"_s, path(u"nowhere.db"_s), path(u"never.db"_s)}).status, 1);
    }

    void madeUpCasesFillANewDatabaseOnly()
    {
        const QString db = path(u"demo.db"_s);
        const QStringList command =
            words(u"--json demo --cases 6 --seed 7 --until 2026-06-30 --db"_s) << db;
        const Ended made = run(command);
        QVERIFY2(made.status == 0, made.all());
        QCOMPARE(made.json().value("cases"_L1).toInt(), 6);
        QVERIFY(!made.all().contains(password.toUtf8()));
        const Ended list =
            run({u"--db"_s, db, u"--as"_s, u"chief1"_s, u"--json"_s, u"case"_s, u"list"_s});
        QCOMPARE(list.json().value("cases"_L1).toArray().size(), 6);
        QCOMPARE(run({u"--db"_s, db, u"verify"_s}).status, 0);
        QCOMPARE(run(command).status, 1);
    }

    void aScenarioThatIsNotAsExpectedEndsWithOne()
    {
        const QString folder = QStringLiteral(ANJUAN_SOURCE_DIR "/resources/tour/");
        const Ended good = run({u"play"_s, folder + u"summary.json"_s});
        QVERIFY2(good.status == 0, good.all());
        QByteArray scenario = readFile(folder + u"summary.json"_s);
        scenario.replace("\"refused\": \"G8\"", "\"refused\": \"G9\"");
        writeFile(path(u"wrong.json"_s), scenario);
        const Ended bad = run({u"--json"_s, u"play"_s, path(u"wrong.json"_s)});
        QCOMPARE(bad.status, 1);
        QCOMPARE(bad.json().value("failed"_L1).toInt(), 1);
    }

    // A bureau and two cases, typed

    void aBureauIsSetUpAndACaseIsRunByCommandsAlone()
    {
        const QString db = path(u"typed.db"_s);
        const auto as = [&](const QString &account, const QStringList &command,
                            const Variables &more = {}) {
            return run(QStringList{u"--db"_s, db, u"--as"_s, account, u"--json"_s} + command, more);
        };
        const Ended made =
            run({u"--db"_s, db, u"init"_s, u"示例市城市管理局"_s, u"--word"_s, u"示城管"_s});
        QVERIFY2(made.status == 0, made.all());
        QVERIFY(QFileInfo::exists(db + u".keys"_s));
        const auto admin = [&](const QStringList &command, const Variables &more = {}) {
            const Ended ended = as(u"admin"_s, command, more);
            QVERIFY2(ended.status == 0, ended.all());
        };
        admin({u"units"_s, u"add"_s, u"第一中队"_s, u"--since"_s, u"2018-01-01"_s});
        const QList<std::array<QString, 3>> people = {{u"wang"_s, u"王某"_s, u"squad_officer"_s},
                                                      {u"li"_s, u"李某"_s, u"squad_officer"_s},
                                                      {u"zhao"_s, u"赵某"_s, u"bureau_leader"_s}};
        const QString once = u"Only-For-Once-0815"_s;
        for (const auto &[login, name, role] : people) {
            const QString unit = role == "bureau_leader"_L1 ? u"示例市城市管理局"_s : u"第一中队"_s;
            admin({u"officers"_s, u"add"_s, name, u"--unit"_s, unit, u"--certificate"_s,
                   u"C-"_s + login, u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2035-12-31"_s});
            admin({u"accounts"_s, u"create"_s, login, u"--roles"_s, role, u"--unit"_s, unit,
                   u"--officer"_s, name},
                  {{u"ANJUAN_NEW_PASSWORD"_s, once}});
            const Ended early = as(login, words(u"case list"_s), {{u"ANJUAN_PASSWORD"_s, once}});
            QVERIFY2(early.status == 1, early.all());
            const Ended own =
                as(login, words(u"accounts password"_s),
                   {{u"ANJUAN_PASSWORD"_s, once}, {u"ANJUAN_NEW_PASSWORD"_s, password}});
            QVERIFY2(own.status == 0, own.all());
        }
        writeFile(
            path(u"matters.csv"_s),
            u"编码,名称,处罚依据,处罚种类,罚款下限,罚款上限,生效日期\n"
            "S-1,擅自占用城市道路,示例条例第一条,\"警告、罚款\",100,2000,2018-01-01\n"_s.toUtf8());
        const Ended rehearsal =
            as(u"admin"_s, {u"import"_s, u"matters"_s, path(u"matters.csv"_s), u"--dry-run"_s});
        QVERIFY2(rehearsal.status == 0, rehearsal.all());
        QCOMPARE(rehearsal.json().value("stored"_L1).toBool(true), false);
        admin({u"import"_s, u"matters"_s, path(u"matters.csv"_s)});
        const Ended party = as(u"wang"_s, {u"parties"_s, u"add"_s, u"张某"_s, u"--identity"_s,
                                           u"11010519491231002X"_s});
        QVERIFY2(party.status == 0, party.all());
        const QString key = party.json().value("party"_L1).toObject().value("id"_L1).toString();
        QVERIFY(!party.all().contains("19491231002"));
        const Ended found = as(u"wang"_s, {u"parties"_s, u"find"_s, u"11010519491231002x"_s});
        QCOMPARE(found.json().value("parties"_L1).toArray().size(), 1);

        QString number;
        const auto record = [&](const QString &account, const QString &act,
                                const QStringList &fields) {
            const Ended ended =
                as(account,
                   QStringList{u"record"_s, number.isEmpty() ? u"new"_s : number, act} + fields);
            if (number.isEmpty())
                number = ended.json().value("number"_L1).toString();
            return ended;
        };
        const auto recorded = [&](const QString &account, const QString &act,
                                  const QStringList &fields) {
            const Ended ended = record(account, act, fields);
            QVERIFY2(ended.status == 0, ended.all());
        };
        recorded(u"wang"_s, u"register_lead"_s,
                 {u"day=2025-03-03"_s, u"source=patrol"_s, u"description=占道经营"_s,
                  u"place=示例路"_s, u"matter=S-1"_s, u"party="_s + key,
                  u"occurred_on=2025-03-03"_s});
        QVERIFY2(number.contains(u"示城管"), qPrintable(number));
        // What is written wrongly and what the law is against are told apart.
        QCOMPARE(record(u"wang"_s, u"file_case"_s, {u"day=2025-02-30"_s}).status, 2);
        QCOMPARE(record(u"wang"_s, u"file_case"_s, {u"colour=red"_s}).status, 2);
        QCOMPARE(record(u"wang"_s, u"file_case"_s, {u"day=2025-03-04"_s}).status, 1);
        const QStringList filing{u"day=2025-03-04"_s,   u"matter=S-1"_s, u"party="_s + key,
                                 u"cause=占道经营案"_s, u"facts=摆摊"_s, u"place=示例路"_s};
        const Ended alone =
            record(u"wang"_s, u"file_case"_s, filing + QStringList{u"officers=wang"_s});
        QCOMPARE(alone.status, 1);
        QCOMPARE(alone.error().value("rule"_L1).toString(), u"G13"_s);
        QVERIFY(!alone.error().value("article"_L1).toString().isEmpty());
        recorded(u"wang"_s, u"file_case"_s, filing + QStringList{u"officers=wang,C-li"_s});
        const Ended overtaken = record(u"zhao"_s, u"approve"_s,
                                       {u"act=2"_s, u"day=2025-03-05"_s, u"--after"_s, u"1"_s});
        QCOMPARE(overtaken.status, 1);
        QCOMPARE(overtaken.error().value("kind"_L1).toString(), u"conflict"_s);
        recorded(u"zhao"_s, u"approve"_s, {u"act=2"_s, u"day=2025-03-05"_s, u"--after"_s, u"2"_s});
        const QStringList fine{u"penalties=fine:500"_s, u"facts=事实"_s, u"basis=示例条例第一条"_s};
        recorded(u"wang"_s, u"inquire"_s,
                 {u"day=2025-03-06"_s, u"person=张某"_s, u"relation=party"_s, u"started_at=09:00"_s,
                  u"ended_at=09:30"_s, u"place=示例路"_s, u"officers=wang,li"_s,
                  u"certificates_shown=yes"_s, u"rights_told=yes"_s, u"record=承认"_s});
        recorded(
            u"wang"_s, u"report_investigation"_s,
            fine + QStringList{u"day=2025-03-10"_s, u"proposal=penalise"_s, u"discretion=一般"_s});
        recorded(u"wang"_s, u"notify"_s,
                 fine + QStringList{u"day=2025-03-11"_s, u"intends=penalise"_s,
                                    u"hearing_offered=no"_s});
        recorded(u"wang"_s, u"serve"_s,
                 {u"day=2025-03-11"_s, u"document=6"_s, u"method=direct"_s, u"recipient=张某"_s});
        const QStringList decision =
            fine + QStringList{u"reasons=一般"_s, u"reconsideration_body=示例市人民政府"_s,
                               u"court=示例区人民法院"_s};
        const Ended tooEarly =
            record(u"wang"_s, u"decide_penalty"_s, decision + QStringList{u"day=2025-03-13"_s});
        QCOMPARE(tooEarly.status, 1);
        QCOMPARE(tooEarly.error().value("rule"_L1).toString(), u"T12b"_s);
        // A decision whole from a file, its answer in JSON.
        writeFile(path(u"decision.json"_s),
                  u"{\"act\": \"decide_penalty\", \"day\": \"2025-03-20\", \"with\": "
                  u"{\"penalties\": [{\"kind\": \"fine\", "
                  "\"amount\": \"500\"}], \"facts\": \"事实\", \"basis\": \"示例条例第一条\", "
                  "\"reasons\": \"一般\", "
                  "\"reconsideration_body\": \"示例市人民政府\", \"court\": \"示例区人民法院\"}}"_s
                      .toUtf8());
        const Ended decided =
            as(u"wang"_s, {u"record"_s, number, u"--json"_s, path(u"decision.json"_s)});
        QVERIFY2(decided.status == 0, decided.all());
        QCOMPARE(decided.json().value("act"_L1).toObject().value("state"_L1).toString(),
                 u"proposed"_s);
        recorded(u"zhao"_s, u"approve"_s, {u"act=8"_s, u"day=2025-03-21"_s});
        recorded(u"wang"_s, u"serve"_s,
                 {u"day=2025-03-21"_s, u"document=8"_s, u"method=direct"_s, u"recipient=张某"_s});
        recorded(u"wang"_s, u"pay"_s,
                 {u"day=2025-03-28"_s, u"amount=500"_s, u"method=bank"_s, u"receipt=R-1"_s});
        recorded(u"wang"_s, u"close"_s,
                 {u"day=2025-03-31"_s, u"ground=performed"_s, u"summary=已履行"_s});
        recorded(u"zhao"_s, u"approve"_s, {u"act=12"_s, u"day=2025-04-01"_s});
        recorded(u"wang"_s, u"archive"_s,
                 {u"day=2025-04-30"_s, u"retention=years_30"_s, u"volume=1"_s});

        // A summary case in the same bureau.
        number.clear();
        const QStringList onTheSpot{
            u"day=2025-05-06"_s,    u"matter=S-1"_s,
            u"party="_s + key,      u"place=示例路"_s,
            u"facts=占道"_s,        u"basis=示例条例第一条"_s,
            u"officers=wang,li"_s,  u"certificates_shown=yes"_s,
            u"defence_heard=yes"_s, u"reconsideration_body=示例市人民政府"_s};
        QCOMPARE(
            record(u"wang"_s, u"summary_decide"_s, onTheSpot + QStringList{u"penalties=fine:201"_s})
                .error()
                .value("rule"_L1)
                .toString(),
            u"G8"_s);
        recorded(u"wang"_s, u"summary_decide"_s, onTheSpot + QStringList{u"penalties=fine:200"_s});
        recorded(u"wang"_s, u"serve"_s,
                 {u"day=2025-05-06"_s, u"document=1"_s, u"method=direct"_s, u"recipient=张某"_s});
        recorded(u"wang"_s, u"file_for_record"_s, {u"day=2025-05-07"_s});
        recorded(u"wang"_s, u"pay"_s,
                 {u"day=2025-05-08"_s, u"amount=200"_s, u"method=bank"_s, u"receipt=R-2"_s});
        recorded(u"wang"_s, u"close"_s,
                 {u"day=2025-05-09"_s, u"ground=performed"_s, u"summary=已缴"_s});
        recorded(u"zhao"_s, u"approve"_s, {u"act=5"_s, u"day=2025-05-09"_s});
        recorded(u"wang"_s, u"archive"_s,
                 {u"day=2025-05-30"_s, u"retention=years_10"_s, u"volume=2"_s});

        const QJsonArray figures =
            as(u"zhao"_s, words(u"statistics --year 2025"_s)).json().value("figures"_L1).toArray();
        for (const QJsonValue &figure : figures)
            if (figure.toObject().value("id"_L1) == "fines"_L1)
                QCOMPARE(figure.toObject().value("value"_L1).toString(), u"700.00"_s);
        QCOMPARE(as(u"wang"_s, {u"parties"_s, u"show"_s, key})
                     .json()
                     .value("party"_L1)
                     .toObject()
                     .value("cases"_L1)
                     .toArray()
                     .size(),
                 2);
        QCOMPARE(run({u"--db"_s, db, u"verify"_s}).status, 0);
        QCOMPARE(as(u"admin"_s, words(u"rebuild --compare"_s)).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "test_ctl.moc"
