// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/findings.h"
#include "core/domain/casework/procedure.h"
#include "tests/support/long_case.h"

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
        const CaseFile file = test::longCase(60);
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
