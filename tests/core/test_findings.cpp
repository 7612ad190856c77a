// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/presences.h"
#include "core/domain/casework/procedure.h"
#include "core/domain/casework/wording.h"

#include <QDir>
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

    void wordsOfADraftAreToldFromOtherWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text << words;
        };
        row("intends a fine", u"现拟罚款6000元"_s, u"拟罚款"_s);
        row("intends to decide", u"我局拟决定如下处罚"_s, u"拟决定"_s);
        row("confiscation", u"现拟没收违法所得"_s, u"拟没收"_s);
        row("an order", u"并拟责令停业"_s, u"拟责令"_s);
        row("a punishment", u"拟处罚款人民币伍仟元整"_s, u"拟处罚"_s);
        row("a sum", u"拟处6000元罚款"_s, u"拟处"_s);
        row("a plan", u"当事人未按拟定的施工方案运输渣土"_s, {});
        row("a simulation", u"经现场模拟处置、虚拟处理，当事人倾倒渣土"_s, {});
        row("the notice", u"本机关已告知当事人拟作出的处罚内容"_s, {});
        row("the party’s plan", u"当事人拟作出赔偿"_s, {});
        row("after the notice", u"经告知，现拟没收工具"_s, u"拟没收"_s);
    }
    void wordsOfADraftAreToldFromOtherWords()
    {
        QFETCH(QString, text);
        QTEST(wording::draftWords(text), "words");
    }

    void rangesOfTheFineAreToldFromOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRange");
        const auto row = [](const char *name, const QString &text, bool isRange) {
            QTest::newRow(name) << text << isRange;
        };
        row("figures", u"占用人行道经营，拟罚款200-500元"_s, true);
        row("characters", u"倾倒渣土，拟罚款五千元至七千元"_s, true);
        row("from and to", u"倾倒渣土，对你处5000元以上7000元以下罚款"_s, true);
        row("from", u"拟处5000元以上罚款"_s, true);
        row("by the law", u"根据条例第十七条，拟罚款200元至500元"_s, true);
        row("gains", u"倾倒渣土，违法所得约500元至800元"_s, false);
        row("quoted", u"依照“处200元以上2000元以下罚款”的规定，罚款500元"_s, false);
        row("of the law", u"按照条例第十七条处200元以上2000元以下罚款的规定"_s, false);
        row("the law alone", u"依据条例第十七条，可以处二百元以上二千元以下罚款"_s, false);
        row("the benchmark", u"裁量基准第一档为罚款200元至500元，拟罚款300元"_s, false);
        row("one amount", u"拟罚款500元"_s, false);
    }
    void rangesOfTheFineAreToldFromOthers()
    {
        QFETCH(QString, text);
        QTEST(!wording::rangeOfFine(text).isEmpty(), "isRange");
    }

    void finesInTheTextAreHeldAgainstTheFine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOther");
        const auto row = [](const char *name, const QString &text, bool isOther) {
            QTest::newRow(name) << text << isOther;
        };
        row("the same", u"罚款6000元（大写：陆仟元整）"_s, false);
        row("another", u"罚款人民币伍仟元整"_s, true);
        row("figures of another", u"罚款人民币陆仟元整（￥5000.00）"_s, true);
        row("figures of the same", u"罚款人民币陆仟元整（￥6,000.00）"_s, false);
        row("capitals of another", u"罚款6000元（大写：伍仟元整）"_s, true);
        row("before the word", u"对当事人处以5000元的罚款"_s, true);
        row("by the law", u"依据条例第十七条的规定，罚款5000元"_s, true);
        row("by the benchmark", u"按基准第一档，罚款5000元"_s, true);
        row("an earlier fine", u"当事人曾于2025年3月因同一行为被处罚款200元"_s, false);
        row("an earlier fine and this", u"曾被罚款200元，本次罚款5000元"_s, true);
        row("the party is named", u"对被处罚人罚款5000元"_s, true);
        row("parts", u"占道处罚款2000元，倾倒处罚款4000元，合计6000元"_s, false);
        row("parts in sentences", u"占道罚款2000元。倾倒罚款4000元。合计罚款6000元。"_s, false);
        row("parts and a wrong sum", u"占道罚款2000元，倾倒罚款4000元，合计罚款7000元"_s, true);
        row("parts that do not add up", u"占道罚款2000元，倾倒罚款3000元"_s, true);
        row("the law", u"依照“处二百元罚款”的规定"_s, false);
    }
    void finesInTheTextAreHeldAgainstTheFine()
    {
        QFETCH(QString, text);
        QTEST(!wording::otherFine(text, Money::yuan(6000)).isEmpty(), "isOther");
    }

    void aCourtHasAPlaceInItsName()
    {
        for (const QString &any : {u"人民法院"_s, u"区人民法院"_s, u"当地人民法院"_s, u"法院"_s,
                                   u"市中级人民法院"_s, u"基层人民法院"_s, u"本县人民法院"_s})
            QVERIFY2(!wording::namesOne(any, u"人民法院"_s), qPrintable(any));
        for (const QString &one :
             {u"某市第一区人民法院"_s, u"示例市中级人民法院"_s, u"铁路运输法院"_s})
            QVERIFY2(wording::namesOne(one, u"人民法院"_s), qPrintable(one));
        for (const QString &any : {u"人民政府"_s, u"区人民政府"_s, u"本级人民政府"_s})
            QVERIFY2(!wording::namesOne(any, u"人民政府"_s), qPrintable(any));
        QVERIFY(wording::namesOne(u"某市人民政府"_s, u"人民政府"_s));
    }

    void eachActIsJudgedByTheSettingsOfItsOwnDay_data()
    {
        QTest::addColumn<bool>("isStricterLater");
        QTest::newRow("stricter later") << true;
        QTest::newRow("milder later") << false;
    }
    /// What a bureau settles later makes no old file faulty, and excuses none.
    void eachActIsJudgedByTheSettingsOfItsOwnDay()
    {
        QFETCH(bool, isStricterLater);
        const Result<Law> law = Law::shipped();
        const Result<Calendar> calendar = Calendar::shipped();
        const Result<BureauSettings> shipped = BureauSettings::shipped();
        QVERIFY(law && calendar && shipped);
        BureauSettings strict = *shipped;
        strict.legalityReview.everyDecision = true;
        strict.hearingFine.citizen = strict.hearingFine.organisation = Money::yuan(100);
        strict.discussion.fineFrom = strict.hearingFine;
        strict.discussion.leaders = 3;
        strict.lateEntryDays = 1;
        BureauSettings mild = *shipped;
        mild.legalityReview = {.afterHearing = false, .deprivation = false};
        mild.hearingFine.citizen = mild.hearingFine.organisation = Money::yuan(100'000);
        mild.discussion = {.fineFrom = {}, .deprivation = false, .leaders = 1};
        mild.lateEntryDays = 30;
        const Date changed(2026, 1, 1);
        const RulesOn rulesOn = [&](Date day) {
            const bool isStrict = (day >= changed) == isStricterLater;
            return Rules{*law, *calendar, isStrict ? strict : mild};
        };
        Penalty penalty;
        penalty.kind = PenaltyKind::Fine;
        penalty.amount = Money::yuan(500);
        const Penalties fine(1, penalty);
        CaseFile file;
        file.procedure = Procedure::Ordinary;
        file.notice.emplace();
        file.notice->day = Date(2025, 3, 3);
        file.notice->intends = Outcome::Penalise;
        file.notice->penalties = fine;
        file.discussions.emplace_back(); // of the extension: the decision was not discussed
        file.discussions.back().day = Date(2025, 3, 10);
        file.discussions.back().topic = DiscussionTopic::Extension;
        file.discussions.back().leaders = QStringList{u"one"_s, u"two"_s};
        DecidePenalty decision;
        decision.penalties = fine;
        file.entries.emplace_back();
        Entry &entry = file.entries.back();
        entry.act.sequence = 1;
        entry.act.day = Date(2025, 3, 17);
        entry.act.recordedAt = Moment{1'742'432'400'000};
        entry.body = decision;
        file.decision.emplace();
        file.decision->act = 1;
        file.decision->day = entry.act.day;
        file.decision->outcome = Outcome::Penalise;
        file.decision->penalties = fine;
        QSet<QString> ids;
        for (const Finding &finding : findings(file, {}, {}, rulesOn, Date(2026, 11, 23)))
            ids << finding.id;
        for (const QString &id : {u"review_missing"_s, u"hearing_not_offered"_s,
                                  u"discussion_missing"_s, u"few_leaders"_s, u"late_entry"_s})
            QVERIFY2(ids.contains(id) != isStricterLater, qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "test_findings.moc"
