// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/findings.h"
#include "core/domain/casework/procedure.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <map>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QDir scenarios(QStringLiteral(ANJUAN_SOURCE_DIR) + u"/tests/scenarios"_s);

/// The rules that the scenarios say are raised, and those they say are not, by file.
struct Told {
    std::map<QString, QSet<QString>> raised;
    std::map<QString, QSet<QString>> absent;

    Told()
    {
        for (const QString &name : scenarios.entryList({u"*.json"_s}, QDir::Files)) {
            QFile file(scenarios.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(name));
            const QJsonArray steps =
                QJsonDocument::fromJson(file.readAll()).object().value("steps"_L1).toArray();
            for (const QJsonValue &step : steps) {
                for (const QJsonValue &id : step["expect"_L1]["findings"_L1].toArray())
                    raised[id.toString()] << name;
                for (const QJsonValue &id : step["expect"_L1]["no_findings"_L1].toArray())
                    absent[id.toString()] << name;
            }
        }
    }
};

Act act(int sequence, const QString &kind, Date day, const QJsonObject &content)
{
    Act made;
    made.dossier = CaseId::parse(u"0197f000-0000-7000-8000-000000000001"_s);
    made.sequence = sequence;
    made.kind = kind;
    made.day = day;
    made.recordedAt = *Moment::parse(u"2026-03-02T02:00:00.000Z"_s);
    made.account = u"officer1"_s;
    made.documentNumber = u"N-%1"_s.arg(sequence);
    made.content = content;
    return made;
}

/// A decided case with that many acts, most of them records of inquiry.
CaseFile caseOf(int count)
{
    const QJsonArray officers{u"a"_s, u"b"_s};
    const QJsonArray fine{QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, u"500.00"_s}}};
    std::vector<Act> acts;
    const auto add = [&](const QString &kind, Date day, const QJsonObject &content) {
        acts.push_back(act(static_cast<int>(acts.size()) + 1, kind, day, content));
    };
    add(u"register_lead"_s, Date(2026, 3, 2),
        {{u"source"_s, u"patrol"_s}, {u"description"_s, u"x"_s}});
    add(u"file_case"_s, Date(2026, 3, 2),
        {{u"matter"_s, u"S-101"_s},
         {u"party"_s, u"0197f000-0000-7000-8000-000000000002"_s},
         {u"officers"_s, officers},
         {u"cause"_s, u"x"_s},
         {u"facts"_s, u"x"_s}});
    add(u"approve"_s, Date(2026, 3, 2), {{u"act"_s, 2}});
    while (static_cast<int>(acts.size()) < count - 4)
        add(u"inquire"_s, Date(2026, 3, 3),
            {{u"person"_s, u"x"_s},
             {u"relation"_s, u"party"_s},
             {u"started_at"_s, u"09:00"_s},
             {u"ended_at"_s, u"09:30"_s},
             {u"place"_s, u"x"_s},
             {u"officers"_s, officers},
             {u"certificates_shown"_s, true},
             {u"rights_told"_s, true},
             {u"record"_s, u"x"_s}});
    add(u"report_investigation"_s, Date(2026, 3, 4),
        {{u"facts"_s, u"x"_s},
         {u"proposal"_s, u"penalise"_s},
         {u"penalties"_s, fine},
         {u"basis"_s, u"x"_s},
         {u"discretion"_s, u"x"_s}});
    add(u"notify"_s, Date(2026, 3, 5),
        {{u"intends"_s, u"penalise"_s},
         {u"penalties"_s, fine},
         {u"facts"_s, QString(u"很长的事实"_s).repeated(300)},
         {u"basis"_s, u"x"_s},
         {u"hearing_offered"_s, false}});
    add(u"decide_penalty"_s, Date(2026, 3, 20),
        {{u"penalties"_s, fine},
         {u"facts"_s, QString(u"很长的事实"_s).repeated(300)},
         {u"basis"_s, u"x"_s},
         {u"reasons"_s, u"x"_s},
         {u"reconsideration_body"_s, u"某市人民政府"_s},
         {u"court"_s, u"某市某区人民法院"_s}});
    add(u"approve"_s, Date(2026, 3, 20), {{u"act"_s, count - 1}});
    return fold(acts);
}

} // namespace

class TestFindings : public QObject {
    Q_OBJECT
private slots:
    void eachRuleSaysWhatItIsAndWhatCuresIt()
    {
        QSet<QString> ids;
        for (const FindingRule &rule : findingRules()) {
            QVERIFY2(!ids.contains(rule.id), rule.id.data());
            ids << rule.id;
            QVERIFY2(*rule.name && *rule.cure && rule.look, rule.id.data());
            QCOMPARE(findingRule(QString(rule.id)), &rule);
        }
        QCOMPARE(findingRule(u"T04"), findingRule(u"T"));
        QVERIFY(findingRule(u"T04"));
        QVERIFY(!findingRule(u"no_such_rule"));
    }

    void eachRuleIsRaisedInOneScenarioAndNotInAnother_data()
    {
        QTest::addColumn<QString>("id");
        // Limits have their own scenarios, late and in time: test_scenarios asks for them.
        for (const FindingRule &rule : findingRules())
            if (rule.id != "T"_L1)
                QTest::newRow(rule.id.data()) << QString(rule.id);
    }
    void eachRuleIsRaisedInOneScenarioAndNotInAnother()
    {
        QFETCH(QString, id);
        static const Told told;
        QVERIFY2(told.raised.contains(id), "No scenario raises it.");
        QVERIFY2(told.absent.contains(id), "No scenario shows a file without it.");
    }

    void scenariosNameOnlyRulesThatThereAre()
    {
        const Told told;
        for (const auto *some : {&told.raised, &told.absent})
            for (const auto &[id, names] : *some)
                QVERIFY2(findingRule(id), qPrintable(id + u" in "_s + *names.begin()));
    }

    void aFileOfSixtyActsIsExaminedWithinFiveMilliseconds()
    {
        const Result<Law> law = Law::shipped();
        const Result<Calendar> calendar = Calendar::shipped();
        const Result<BureauSettings> settings = BureauSettings::shipped();
        QVERIFY(law && calendar && settings);
        const Rules rules{*law, *calendar, *settings};
        const CaseFile file = caseOf(60);
        QCOMPARE(file.lastSequence(), 60);
        QVERIFY(file.decision);
        qint64 fastest = std::numeric_limits<qint64>::max();
        std::size_t found = 0;
        for (int run = 0; run < 7; ++run) {
            QElapsedTimer timer;
            timer.start();
            found = findings(file, {}, rules, Date(2026, 3, 21)).size();
            fastest = std::min(fastest, timer.nsecsElapsed());
        }
        QVERIFY(found > 0);
        QVERIFY2(fastest < 5'000'000, qPrintable(u"%1 ns"_s.arg(fastest)));
        qInfo("%lld µs", static_cast<long long>(fastest / 1000));
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "test_findings.moc"
