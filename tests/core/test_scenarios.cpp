// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/scenarios.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <map>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QDir sources(QStringLiteral(ANJUAN_SOURCE_DIR));

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shipped scenarios by file name.
std::map<QString, QByteArray> shipped()
{
    const QDir folder(sources.filePath(u"tests/scenarios"_s));
    std::map<QString, QByteArray> found;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        found.emplace(name, contentOf(folder.filePath(name)));
    return found;
}

/// A database with the sample bureau in it. A failure ends the test program with its reason.
struct Theatre {
    std::unique_ptr<test::Place> place;
    Database db;
    SampleBureau bureau;
    Rulebook book;

    static Theatre on(const QString &kind)
    {
        std::unique_ptr<test::Place> place;
        if (kind != u"sqlite")
            place = std::make_unique<test::Place>(kind);
        Database db = place ? place->create() : test::memory();
        Result<SampleBureau> bureau = sample_bureau::create(
            db, u"Correct-Horse-9"_s, 2, *Moment::parse(u"2018-01-02T02:00:00.000Z"),
            place ? place->folder() + u"/bureau.keys"_s : QString());
        if (!bureau)
            qFatal("%s", qPrintable(bureau.error().text));
        if (const Result<> lists = sample_bureau::addDiscretion(db, *bureau); !lists)
            qFatal("%s", qPrintable(lists.error().text));
        Result<Rulebook> book = Rulebook::load(db);
        if (!book)
            qFatal("%s", qPrintable(book.error().text));
        return {std::move(place), std::move(db), *bureau, *book};
    }

    Result<ScenarioReport> play(const QByteArray &json, const QString &name = u"here"_s)
    {
        return scenarios::play(db, book, bureau, json, name);
    }
};

QSet<QString> wordsIn(const QJsonValue &array)
{
    QSet<QString> words;
    for (const QJsonValue &word : array.toArray())
        words << word.toString();
    return words;
}

/// What a scenario shows of a rule, read from its steps and not from what it says of itself.
struct Shown {
    bool kept = false;
    bool broken = false; ///< refused under it, or late
};

/// The acts that are not recorded where a gate is closed. Rules that make a limit need no line: the
/// limit shows.
QSet<QString> guardedBy(const QString &rule)
{
    static const std::map<QString, QSet<QString>> acts{
        {u"T05"_s, {u"extend_case"_s}},
        {u"T06"_s, {u"extend_case"_s}},
        {u"T43c"_s, {u"note_reconsideration"_s}},
        {u"G1"_s, {u"notify"_s, u"decide_penalty"_s}},
        {u"G2"_s, {u"decide_penalty"_s}},
        {u"G3"_s, {u"decide_penalty"_s}},
        {u"G4"_s, {u"notify"_s, u"decide_penalty"_s}},
        {u"G5"_s, {u"file_case"_s, u"summary_decide"_s}},
        {u"G6"_s, {u"decide_penalty"_s, u"summary_decide"_s}},
        {u"G7"_s, {u"decide_penalty"_s}},
        {u"G8"_s, {u"summary_decide"_s}},
        {u"G9"_s, {u"decide_penalty"_s, u"summary_decide"_s}},
        {u"G11"_s, {u"publish"_s}},
        {u"G12"_s, {u"check_exemption"_s}},
        {u"G13"_s, {u"file_case"_s, u"summary_decide"_s}},
        {u"G14"_s, {u"notify_hearing"_s, u"review"_s}},
    };
    const auto found = acts.find(rule);
    return found == acts.end() ? QSet<QString>() : found->second;
}

Shown shown(const QJsonObject &scenario, const QString &rule)
{
    // Public notice is never late; too early is what leans on it before it has run.
    const QSet<QString> names =
        rule == u"T16" ? QSet<QString>{rule, u"T12b"_s, u"T50"_s} : QSet<QString>{rule};
    static const QSet<QString> inTime{u"running"_s, u"paused"_s, u"met"_s};
    static const QSet<QString> late{u"met_late"_s, u"overdue"_s, u"expired"_s};
    Shown found;
    for (const QJsonValue &value : scenario.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        const QJsonObject expected = step.value("expect"_L1).toObject();
        const QString state = expected.value("limits"_L1)
                                  .toObject()
                                  .value(rule)
                                  .toObject()
                                  .value("state"_L1)
                                  .toString();
        found.kept = found.kept || inTime.contains(state) ||
                     (!step.contains("refused"_L1) &&
                      guardedBy(rule).contains(step.value("act"_L1).toString()));
        found.broken = found.broken || late.contains(state) ||
                       wordsIn(expected.value("findings"_L1)).contains(rule) ||
                       names.contains(step.value("refused"_L1).toString());
        const QJsonObject refused = expected.value("refused"_L1).toObject();
        for (const QJsonValue &why : refused)
            found.broken = found.broken || names.contains(why.toString());
    }
    return found;
}

/// The limits and gates that the code of the procedure speaks of.
QStringList implementedRules()
{
    static const QRegularExpression id(uR"x(u"([GT]\d{1,2}[a-z]?)")x"_s);
    QSet<QString> found;
    for (const QString &subject : {u"casework"_s, u"organisation"_s}) {
        const QDir folder(sources.filePath(u"core/domain/"_s + subject));
        for (const QString &name : folder.entryList({u"*.cpp"_s}, QDir::Files)) {
            const QString text = QString::fromUtf8(contentOf(folder.filePath(name)));
            for (auto match = id.globalMatch(text); match.hasNext();)
                found << match.next().captured(1);
        }
    }
    QStringList rules(found.begin(), found.end());
    rules.sort();
    return rules;
}

} // namespace

class TestScenarios : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void eachGoesAsItSays_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        for (const QString &kind : test::databaseKinds())
            for (const auto &[name, json] : shipped())
                QTest::newRow(qPrintable(kind + u' ' + name)) << kind << name;
    }
    void eachGoesAsItSays()
    {
        QFETCH(QString, kind);
        QFETCH(QString, name);
        if (!m_theatres.contains(kind))
            m_theatres.emplace(kind, Theatre::on(kind));
        const Result<ScenarioReport> report = m_theatres.at(kind).play(shipped().at(name), name);
        VERIFY_RESULT(report);
        QVERIFY2(report->failures.isEmpty(),
                 qPrintable(report->failures.join(u'\n') + u"\n\n"_s + report->lines.join(u'\n')));
        QVERIFY(report->checks > 0);
    }

    void theExampleForWritersGoesAsItSays()
    {
        const QString manual = QString::fromUtf8(contentOf(sources.filePath(u"CONTRIBUTING.md"_s)));
        const QString chapter =
            manual.section(u"write a scenario\n"_s, 1).section(u"\n### "_s, 0, 0);
        QByteArray json;
        for (const QString &line : chapter.split(u'\n'))
            if (line.startsWith(u"    "_s))
                json += line.toUtf8() + '\n';
        const Result<ScenarioReport> report = onSqlite().play(json, u"CONTRIBUTING.md"_s);
        VERIFY_RESULT(report);
        QVERIFY2(report->failures.isEmpty(), qPrintable(report->failures.join(u'\n')));
        QVERIFY(report->checks > 3);
    }

    void eachRuleIsKeptInOneAndBrokenInAnother_data()
    {
        QTest::addColumn<QString>("rule");
        const QStringList rules = implementedRules();
        for (const QString &rule : rules)
            QTest::newRow(qPrintable(rule)) << rule;
        QVERIFY(rules.contains(u"T04"_s) && rules.contains(u"G13"_s));
    }
    void eachRuleIsKeptInOneAndBrokenInAnother()
    {
        QFETCH(QString, rule);
        QStringList kept;
        QStringList broken;
        for (const auto &[name, json] : shipped()) {
            const QJsonObject scenario = QJsonDocument::fromJson(json).object();
            if (!wordsIn(scenario.value("covers"_L1)).contains(rule))
                continue;
            const Shown found = shown(scenario, rule);
            QVERIFY2(found.kept || found.broken, qPrintable(name + u" says it covers "_s + rule));
            if (found.broken)
                broken << name;
            else
                kept << name;
        }
        QVERIFY2(!kept.isEmpty(), "No scenario shows how it is kept.");
        QVERIFY2(!broken.isEmpty(), "No scenario shows it refused or late.");
    }

    /// From service to the courts every clock of the law is shown by at least one scenario, kept
    /// and broken: none can be left out without this test saying which.
    void everyClockFromServiceToTheCourtsIsShown()
    {
        const QStringList rules = implementedRules();
        QStringList without;
        for (int number = 15; number <= 49; ++number) {
            const QString id = u"T%1"_s.arg(number);
            // T30 to T35 and the like have parts: T35a, T35b …
            const bool there = std::any_of(rules.begin(), rules.end(), [&](const QString &rule) {
                return rule == id || (rule.startsWith(id) && rule.size() == id.size() + 1);
            });
            if (!there)
                without << id;
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
    }

    void eachKindOfActIsRecordedInOne()
    {
        QSet<QString> recorded;
        for (const auto &[name, json] : shipped()) {
            const QJsonObject scenario = QJsonDocument::fromJson(json).object();
            for (const QJsonValue &step : scenario.value("steps"_L1).toArray())
                if (!step.toObject().contains("refused"_L1))
                    recorded << step.toObject().value("act"_L1).toString();
        }
        for (const ActKind &kind : actKinds())
            QVERIFY2(recorded.contains(kind.name), qPrintable(kind.name));
    }

    void eachCoversOnlyRulesThatThereAre()
    {
        const QStringList rules = implementedRules();
        for (const auto &[name, json] : shipped()) {
            const QJsonObject scenario = QJsonDocument::fromJson(json).object();
            QVERIFY2(scenario.value("covers"_L1).isArray(), qPrintable(name));
            for (const QString &rule : wordsIn(scenario.value("covers"_L1)))
                QVERIFY2(rules.contains(rule), qPrintable(name + u": "_s + rule));
        }
    }

    void whatIsNotAsExpectedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QString>("said");
        const QByteArray lead =
            R"({"act": "register_lead", "day": "2026-03-02", "with": {"source": "patrol",
            "description": "x"}})";
        const auto expecting = [&](const QByteArray &what) {
            return lead + R"(, {"expect": {)" + what + R"(}, "on": "2026-03-02"})";
        };
        const auto row = [](const char *name, const QByteArray &steps, const QString &said) {
            QTest::newRow(name) << steps << said;
        };
        row("an act that is refused", R"({"act": "close", "day": "2026-03-02", "with": {}})",
            u"Step 1: "_s);
        row("an act that is not refused",
            QByteArray(lead).replace("\"day\"", "\"refused\": \"G13\", \"day\""),
            u"expected G13, got recorded"_s);
        row("a refusal under another rule",
            lead +
                R"(, {"act": "file_case", "day": "2026-03-03", "refused": "G1", "with": {"matter": "S-101",
                "party": "@person", "officers": ["officer1"], "cause": "x", "facts": "x"}})",
            u"expected G1, got G13"_s);
        row("the stage", expecting(R"("stage": "closed")"), u"stage: expected closed, got lead"_s);
        row("a day", expecting(R"("limits": {"T01": {"due": "2026-03-24"}})"),
            u"T01 due: expected 2026-03-24, got 2026-03-23"_s);
        row("a part of a limit that there is not",
            expecting(R"("limits": {"T01": {"until": "2026-03-23"}})"), u"T01 until: "_s);
        row("a limit that does not run", expecting(R"("limits": {"T20": {"state": "running"}})"),
            u"T20: expected a limit, got none"_s);
        row("a limit that should not be", expecting(R"("limits": {"T01": null})"),
            u"T01: expected no such limit"_s);
        row("an act that is not allowed", expecting(R"("allowed": ["notify"])"),
            u"notify: expected allowed"_s);
        row("an act that is allowed", expecting(R"("refused": {"check_lead": "G13"})"),
            u"check_lead: expected refused under G13"_s);
        row("a finding", expecting(R"("findings": ["T01"])"), u"finding: expected T01"_s);
        row("a figure", expecting(R"("figures": {"2026": {"filed": 1}})"),
            u"2026 filed: expected 1, got 0"_s);
        row("the state of an entry", expecting(R"("entries": {"register_lead": "voided"})"),
            u"expected voided, got effective"_s);
    }
    void whatIsNotAsExpectedIsSaid()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QString, said);
        const Result<ScenarioReport> report =
            onSqlite().play(R"({"title": "x", "covers": [], "steps": [)" + steps + "]}");
        VERIFY_RESULT(report);
        QCOMPARE(report->failures.size(), 1);
        QVERIFY2(report->failures.front().contains(said), qPrintable(report->failures.front()));
    }

    void whatIsNoScenarioIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &json, const QString &said) {
            QTest::newRow(name) << json << said;
        };
        const auto step = [](const QByteArray &one) -> QByteArray {
            return R"({"title": "x", "covers": [], "steps": [)" + one + "]}";
        };
        row("nothing", "", u"here"_s);
        row("cut off", R"({"title": "x", "steps": [)", u"here"_s);
        row("a key twice", R"({"title": "x", "title": "y", "steps": []})", u"title"_s);
        row("a key that is none", R"({"title": "x", "cover": [], "steps": [{}]})", u"cover"_s);
        row("no steps", R"({"title": "x", "covers": [], "steps": []})", u"title and steps"_s);
        row("a step's key that is none",
            step(R"({"act": "close", "day": "2026-03-02", "witch": {}})"), u"witch"_s);
        row("an expectation that is none",
            step(R"({"expect": {"stages": "lead"}, "on": "2026-03-02"})"), u"stages"_s);
        row("a day that is none", step(R"({"act": "close", "day": "2026-04-31"})"),
            u"2026-04-31"_s);
        row("no day", step(R"({"expect": {"stage": "lead"}})"), u"“on”"_s);
        row("an account that is none",
            step(R"({"act": "close", "day": "2026-03-02", "by": "nobody"})"), u"nobody"_s);
    }
    void whatIsNoScenarioIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const Result<ScenarioReport> report = onSqlite().play(json);
        QVERIFY(!report);
        QVERIFY2(report.error().text.contains(said), qPrintable(report.error().text));
    }

private:
    Theatre &onSqlite()
    {
        if (!m_theatres.contains(u"sqlite"_s))
            m_theatres.emplace(u"sqlite"_s, Theatre::on(u"sqlite"_s));
        return m_theatres.at(u"sqlite"_s);
    }

    std::map<QString, Theatre> m_theatres; ///< by kind of database, made when first needed
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "test_scenarios.moc"
