// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/base/pinyin.h"
#include "core/domain/entry/typed_values.h"
#include "core/services/case_desk.h"
#include "core/services/filing_words.h"
#include "core/services/sample_bureau.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date monday(2026, 3, 2);

} // namespace

class TestCaseDesk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        const Result<SampleBureau> made = sample_bureau::create(
            m_db, u"Correct-Horse-9"_s, 2, *Moment::parse(u"2026-01-02T02:00:00.000Z"));
        VERIFY_RESULT(made);
        m_bureau = *made;
        const Result<Rulebook> book = Rulebook::load(m_db);
        VERIFY_RESULT(book);
        m_book = *book;
        m_case = record({}, RegisterLead::kind,
                        {{u"source"_s, u"patrol"_s},
                         {u"description"_s, u"占道经营"_s},
                         {u"place"_s, u"示例路1号"_s},
                         {u"informant"_s, u"举报人甲"_s},
                         {u"matter"_s, u"S-101"_s},
                         {u"party"_s, m_bureau.parties.value(u"shop"_s).toString()}});
    }

    void aCaseIsReadInOneStep()
    {
        const auto dossier = case_desk::open(m_db, at(u"officer1"_s), m_book, m_case);
        VERIFY_RESULT(dossier);
        QVERIFY(!dossier->limits.empty());
        QVERIFY(!dossier->options.empty());
        QCOMPARE(dossier->steps.front().state, CaseStep::State::Done);
        QCOMPARE(dossier->steps[1].state, CaseStep::State::Next);
        const Entry &lead = dossier->view.file.entries.front();
        QVERIFY(
            act_text::sentence(lead, dossier->names, dossier->view.file).contains(u"示例路1号"_s));
        QVERIFY(!act_text::sentence(lead, dossier->names, dossier->view.file)
                     .contains(m_bureau.parties.value(u"shop"_s).toString()));
        QVERIFY(dossier->people.contains(u"officer1"_s));
        QVERIFY(dossier->people.value(u"officer1"_s) != u"officer1"_s);
    }

    void whoOnlyReadsIsOfferedNothing()
    {
        const auto dossier = case_desk::open(m_db, at(u"watch1"_s), m_book, m_case);
        VERIFY_RESULT(dossier);
        QVERIFY(dossier->options.empty());
    }

    void aFormBeginsWithWhatTheCaseSays()
    {
        const auto facts =
            case_desk::formFacts(m_db, at(u"officer1"_s), m_book, m_case, FileCase::kind);
        VERIFY_RESULT(facts);
        const QJsonObject offered = case_desk::suggestion(*facts, *actKind(FileCase::kind));
        QCOMPARE(offered.value("matter"_L1).toString(), u"S-101"_s);
        QCOMPARE(offered.value("place"_L1).toString(), u"示例路1号"_s);
        QVERIFY(!facts->usualOfficers.isEmpty());
        QVERIFY(!facts->last);
        // The cause names the party and the conduct; the facts are those of the lead.
        const Matter *matter = inForce(facts->matters, u"S-101", facts->today);
        QVERIFY(matter);
        const QString cause = offered.value("cause"_L1).toString();
        QVERIFY(cause.contains(u"涉嫌"_s + matter->name) && cause.endsWith(u'案'));
        QCOMPARE(offered.value("facts"_L1).toString(), u"占道经营"_s);
        // Where it happened is where the site is inspected, not where somebody is asked or heard.
        const auto placeFor = [&](const QString &kind) {
            return case_desk::suggestion(*facts, *actKind(kind)).value("place"_L1).toString();
        };
        QCOMPARE(placeFor(InspectSite::kind), u"示例路1号"_s);
        for (const QString &kind :
             {QString(Inquire::kind), QString(SummonForInquiry::kind), QString(NotifyHearing::kind),
              QString(Discuss::kind), QString(Seize::kind), QString(PreserveEvidence::kind)})
            QCOMPARE(placeFor(kind), QString());
        // Whoever corrects a filing finds what was filed, not what the lead said.
        const QJsonObject later = case_desk::suggestion(*facts, *actKind(Serve::kind));
        QVERIFY(!later.contains("cause"_L1));
    }

    void aReportBeginsWithWhatTheAssessmentComesTo()
    {
        auto facts = case_desk::formFacts(m_db, at(u"officer1"_s), m_book, m_case,
                                          ReportInvestigation::kind);
        VERIFY_RESULT(facts);
        const auto proposal = [&] {
            return case_desk::suggestion(*facts, *actKind(ReportInvestigation::kind))
                .value("proposal"_L1)
                .toString();
        };
        QCOMPARE(proposal(), QString());
        facts->file.assessed = Assessed{};
        QCOMPARE(proposal(), u"penalise"_s);
        facts->file.exemption = ExemptionCheck{.outcome = ExemptionOutcome::Refuse};
        QCOMPARE(proposal(), u"penalise"_s);
        facts->file.exemption = ExemptionCheck{.outcome = ExemptionOutcome::Exempt};
        QCOMPARE(proposal(), u"no_penalty"_s);
        // Written again, it begins with what the case came to.
        facts->file.report = Report{.act = 9, .proposal = Outcome::Withdraw};
        QCOMPARE(proposal(), u"withdraw"_s);
    }

    void theSentenceOfADecisionOnTheSpotSaysTheFine()
    {
        Entry entry;
        entry.act.kind = SummaryDecide::kind;
        entry.act.content = {{"matter"_L1, "S-101"_L1},
                             {"party"_L1, PartyId::create().toString()},
                             {"place"_L1, u"示例路1号"_s},
                             {"at"_L1, "10:00"_L1},
                             {"penalties"_L1, QJsonArray{QJsonObject{{"kind"_L1, "fine"_L1},
                                                                     {"amount"_L1, "50.00"_L1}}}},
                             {"facts"_L1, u"占道经营"_s},
                             {"basis"_L1, u"《条例》第十条"_s}};
        entry.body = SummaryDecide{};
        const QString said = act_text::sentence(entry, {}, {});
        QVERIFY2(said.contains(u"50 yuan"_s), qPrintable(said));
        QVERIFY(said.indexOf(u"50 yuan"_s) < said.indexOf(u"示例路1号"_s));
        QCOMPARE(said.count(u"50 yuan"_s), 1);
    }

    void theConductAloneNamesTheCause()
    {
        CaseFile file;
        file.matter = u"X-1"_s;
        Matter matter;
        matter.code = u"X-1"_s;
        matter.name = u"对擅自占用城市道路的行政处罚"_s;
        const Date day{2026, 1, 5};
        QCOMPARE(filing_words::cause(file, {matter}, {}, day), u"涉嫌擅自占用城市道路案"_s);
        QVERIFY(filing_words::cause(file, {}, {}, day).isEmpty());
    }

    void theLastActOfAPersonIsOfferedWithoutWhatIsItsCasesOwn()
    {
        const auto facts =
            case_desk::formFacts(m_db, at(u"officer1"_s), m_book, {}, RegisterLead::kind);
        VERIFY_RESULT(facts);
        QVERIFY(facts->last);
        const QJsonObject kept =
            case_desk::withoutOwnFields(*actKind(RegisterLead::kind), facts->last->content);
        QVERIFY(kept.contains("place"_L1));
        QVERIFY(!kept.contains("informant"_L1));
        QVERIFY(!kept.contains("party"_L1));
        const auto others =
            case_desk::formFacts(m_db, at(u"officer2"_s), m_book, {}, RegisterLead::kind);
        VERIFY_RESULT(others);
        QVERIFY(!others->last);
    }

    void aLikeCaseIsCopiedWithoutItsParty()
    {
        const auto opened = cases::open(m_db, at(u"officer1"_s), m_case);
        VERIFY_RESULT(opened);
        const auto copied = case_desk::contentOfLikeCase(m_db, at(u"officer1"_s),
                                                         opened->row.number(), RegisterLead::kind);
        VERIFY_RESULT(copied);
        QCOMPARE(copied->value("description"_L1).toString(), u"占道经营"_s);
        QVERIFY(!copied->contains("party"_L1));
        const auto none = case_desk::contentOfLikeCase(m_db, at(u"officer1"_s),
                                                       opened->row.number(), Notify::kind);
        QVERIFY(!none);
    }

    void partiesAreFoundWithTheNumberOfTheirCases()
    {
        const auto found = case_desk::findParties(m_db, at(u"officer1"_s), nullptr, partyName());
        VERIFY_RESULT(found);
        QVERIFY(!found->empty());
        QCOMPARE(found->front().cases, 1);
    }

    void onlyWhatWaitsCanBeApproved()
    {
        const auto opened = cases::open(m_db, at(u"officer1"_s), m_case);
        VERIFY_RESULT(opened);
        QVERIFY(case_desk::fittingActs(opened->file, Approve::kind, u"act"_s).empty());
        QCOMPARE(case_desk::fittingActs(opened->file, CorrectEntry::kind, u"act"_s),
                 std::vector<int>{1});
    }

    void initialsFollowTheReading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("initials");
        QTest::newRow("conduct") << u"占道经营"_s << u"zdjy"_s;
        QTest::newRow("bureau") << u"城市管理局"_s << u"csglj"_s;
        QTest::newRow("mixed") << u"S-101 摆摊A"_s << u"s101bta"_s;
        QTest::newRow("first") << u"阿八才大鹅"_s << u"abcde"_s;
        QTest::newRow("none") << u"，。"_s << QString();
    }
    void initialsFollowTheReading()
    {
        QFETCH(QString, text);
        QFETCH(QString, initials);
        QCOMPARE(pinyinInitials(text), initials);
    }

    void capitalsAreThoseOfCheques_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"零元整"_s;
        QTest::newRow("two hundred") << qint64(200'00) << u"贰佰元整"_s;
        QTest::newRow("gap") << qint64(1005'00) << u"壹仟零伍元整"_s;
        QTest::newRow("ten thousand") << qint64(10050'00) << u"壹万零伍拾元整"_s;
        QTest::newRow("millions") << qint64(20'500'000'00) << u"贰仟零伍拾万元整"_s;
        QTest::newRow("far gap") << qint64(100'001'000'00) << u"壹亿零壹仟元整"_s;
        QTest::newRow("jiao") << qint64(12'50) << u"壹拾贰元伍角整"_s;
        QTest::newRow("fen") << qint64(12'05) << u"壹拾贰元零伍分"_s;
        QTest::newRow("only fen") << qint64(5) << u"伍分"_s;
    }
    void capitalsAreThoseOfCheques()
    {
        QFETCH(qint64, fen);
        QFETCH(QString, text);
        QCOMPARE(amountInCapitals(Money{fen}), text);
    }

    void hoursAreReadAsPeopleTypeThem()
    {
        for (const auto &[typed, minutes] :
             {std::pair{u"14:05"_s, 845}, std::pair{u"1405"_s, 845}, std::pair{u"14点"_s, 840},
              std::pair{u"14时05分"_s, 845}, std::pair{u"９：５"_s, 545}}) {
            const auto read = readTypedTime(typed);
            QVERIFY2(read && *read, qPrintable(typed));
            QCOMPARE((*read)->minutes, minutes);
        }
        QVERIFY(!readTypedTime(u"25:00"));
        QVERIFY(!readTypedTime(u"soon"));
    }

    void oneFieldIsCheckedByItself()
    {
        const FieldInfo &place = *actKind(SummaryDecide::kind)->field(u"place");
        QVERIFY(!field_value::check(place, QJsonValue::Undefined));
        QVERIFY(field_value::check(place, u"示例路"_s));
        const FieldInfo &hour = *actKind(SummaryDecide::kind)->field(u"at");
        QVERIFY(field_value::check(hour, QJsonValue::Undefined));
        QVERIFY(!field_value::check(hour, u"25:61"_s));
    }

private:
    Session at(const QString &login) const { return m_bureau.at(login, monday); }
    CaseId record(CaseId id, const QString &kind, const QJsonObject &content)
    {
        RecordRequest request;
        request.caseId = id;
        request.kind = kind;
        request.day = monday;
        request.content = content;
        const Result<Recorded> done = cases::record(m_db, at(u"officer1"_s), m_book, request);
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return done->file.id;
    }
    QString partyName()
    {
        const auto opened = cases::open(m_db, at(u"officer1"_s), m_case);
        return opened ? opened->partyName : QString();
    }

    Database m_db = test::memory();
    SampleBureau m_bureau{};
    Rulebook m_book = *Rulebook::load(test::memory());
    CaseId m_case{};
};

QTEST_GUILESS_MAIN(TestCaseDesk)
#include "test_case_desk.moc"
