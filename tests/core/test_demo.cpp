// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/domain/casework/findings.h"
#include "core/domain/parties/codes.h"
#include "core/services/accounts.h"
#include "core/services/bureau.h"
#include "core/services/case_facts.h"
#include "core/services/cases.h"
#include "core/services/demo.h"
#include "core/services/demo/assessed.h"
#include "core/services/demo/invention.h"
#include "core/services/demo/returning.h"
#include "core/services/discretion.h"
#include "core/services/discretion_lists.h"
#include "core/services/file_rounds.h"
#include "core/services/statistics.h"
#include "core/storage/ledger.h"
#include "core/storage/verify.h"
#include "tests/support/test_database.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date until(2026, 6, 30);
const QString password = u"Correct-Horse-9"_s;

/// A bureau with three hundred made-up cases.
struct Made {
    explicit Made(quint64 seed, qint64 cases = 300, bool hasAssessed = false) : db(place.create())
    {
        const Result<DemoReport> filled = demo::fill(db, {.cases = cases,
                                                          .seed = seed,
                                                          .password = password,
                                                          .until = until,
                                                          .squads = 2,
                                                          .hasAssessed = hasAssessed});
        if (!filled)
            qFatal("%s", qPrintable(filled.error().text));
        report = *filled;
        const Result<Session> session =
            accounts::logIn(db, u"admin"_s, password, {1'782'800'000'000});
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        admin = *session;
    }

    /// All acts of cases in order, without what is new each time: each key becomes the number of
    /// its first appearance.
    QStringList words()
    {
        static const QRegularExpression key(
            u"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
        QHash<QString, int> seen;
        QStringList lines;
        const auto read = db.read([&]() -> Result<> {
            qint64 position = 0;
            while (true) {
                const std::vector<Act> acts = ledger::actsAfter(db, position);
                if (acts.empty())
                    return {};
                for (const Act &act : acts) {
                    position = act.position;
                    if (act.dossier == officeDossier)
                        continue;
                    QString line =
                        QStringList{act.dossier.toString(),
                                    QString::number(act.sequence),
                                    act.kind,
                                    toIso(act.day),
                                    act.recordedAt.toString(),
                                    act.account,
                                    act.role,
                                    act.documentNumber,
                                    QString::fromUtf8(
                                        QJsonDocument(act.content).toJson(QJsonDocument::Compact))}
                            .join(u'|');
                    for (auto found = key.match(line); found.hasMatch(); found = key.match(line)) {
                        const QString word = found.captured();
                        const int number = seen.value(word, static_cast<int>(seen.size()));
                        seen.insert(word, number);
                        line.replace(word, u"#%1"_s.arg(number));
                    }
                    lines << line;
                }
            }
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return lines;
    }

    test::Place place{u"sqlite"_s};
    Database db;
    DemoReport report{};
    Session admin{};
};

void bothSeeds()
{
    QTest::addColumn<quint64>("seed");
    QTest::newRow("one") << quint64{1};
    QTest::newRow("another") << quint64{20260927};
}

} // namespace

class TestDemo : public QObject {
    Q_OBJECT
    /// Made once for each seed.
    Made &made(quint64 seed)
    {
        std::unique_ptr<Made> &one = m_made[seed];
        if (!one)
            one = std::make_unique<Made>(seed);
        return *one;
    }

    std::map<quint64, std::unique_ptr<Made>> m_made;

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void cleanupTestCase() { m_made.clear(); }

    void inventedNumbersAreValidButOfNoPlace()
    {
        demo::Dice dice(7, 7);
        for (int i = 0; i < 500; ++i)
            for (const Name<PartyKind> &kind : partyKindNames) {
                const PartyDraft draft = demo::madeUpParty(kind.value, dice);
                VERIFY_RESULT(checkParty(tidied(draft), until));
                if (draft.identityNumber)
                    QCOMPARE(draft.identityNumber->first(6), u"329999"_s);
                if (draft.telephone)
                    QCOMPARE(draft.telephone->first(2), u"12"_s);
                QVERIFY(warningsOf(draft).isEmpty());
            }
    }

    void everyShareIsPresent_data() { bothSeeds(); }
    void everyShareIsPresent()
    {
        QFETCH(quint64, seed);
        const DemoReport &report = made(seed).report;
        QCOMPARE(report.cases, 300);
        for (const Name<DemoTrait> &trait : demoTraitNames)
            QVERIFY2(report.of(trait.value) > 0, trait.text.data());
        for (const Name<Stage> &stage : stageNames)
            // No disputes without a penalty case are made up.
            if (stage.value != Stage::Dispute && stage.value != Stage::DisputeOver)
                QVERIFY2(report.of(stage.value) > 0, stage.text.data());
        const qint64 summary = report.of(DemoTrait::Summary);
        QVERIFY2(summary > 300 * 60 / 100 && summary < 300 * 70 / 100,
                 qPrintable(QString::number(summary)));
        QVERIFY(report.of(DemoTrait::RepeatOffender) > 50);
    }

    void theReportIsWhatTheRegisterHolds_data() { bothSeeds(); }
    void theReportIsWhatTheRegisterHolds()
    {
        QFETCH(quint64, seed);
        Made &one = made(seed);
        std::map<Stage, qint64> stages;
        qint64 cases = 0;
        qint64 acts = 0;
        const Result<> read = one.db.read([&]() -> Result<> {
            for (const ListedCase &listed : register_store::page(one.db, {}, 0, 1000)) {
                ++cases;
                ++stages[listed.row.stage];
                acts += listed.row.lastSequence;
            }
            return {};
        });
        VERIFY_RESULT(read);
        QCOMPARE(cases, one.report.cases);
        QCOMPARE(acts, one.report.acts);
        QVERIFY(stages == one.report.stages);
    }

    void theSameSeedGivesTheSameCases()
    {
        Made again(1);
        Made &first = made(1);
        QVERIFY(again.report == first.report);
        QCOMPARE(again.words(), first.words());
        QVERIFY(again.words() != made(20260927).words());
    }

    void noCaseIsFaultyButThoseMeantToBe_data() { bothSeeds(); }
    void noCaseIsFaultyButThoseMeantToBe()
    {
        QFETCH(quint64, seed);
        Made &one = made(seed);
        const Result<Rulebook> book = Rulebook::load(one.db);
        VERIFY_RESULT(book);
        QStringList faulty;
        QStringList unasked;
        qint64 points = 0;
        const Result<> read = one.db.read([&]() -> Result<> {
            for (const ListedCase &listed : register_store::page(one.db, {}, 0, 1000)) {
                const CaseFile file = fold(ledger::acts(one.db, listed.row.id));
                bool veto = false;
                for (const Finding &finding : findings(file, CaseFacts(one.db).surroundingsOf(file),
                                                       book->on(until), until)) {
                    veto = veto || finding.severity == Finding::Severity::Veto;
                    // Of what the plots do not ask for, nothing but notes.
                    if (findingRule(finding.id)->id != "T"_L1 &&
                        finding.severity != Finding::Severity::Note)
                        unasked << listed.row.number() + u' ' + finding.id + u": "_s + finding.text;
                    points += finding.severity == Finding::Severity::Points;
                    if (finding.severity == Finding::Severity::Veto)
                        faulty << listed.row.number() + u": "_s + finding.text;
                }
            }
            return {};
        });
        VERIFY_RESULT(read);
        QVERIFY2(unasked.isEmpty(), qPrintable(unasked.join(u'\n')));
        QVERIFY2(faulty.size() == one.report.of(DemoTrait::LateDecision),
                 qPrintable(faulty.join(u'\n')));
        // Late service, closing, filing for record, and the newest cases that stand still.
        QVERIFY2(points < 60, qPrintable(QString::number(points)));
    }

    /// A round of file review went its whole way: every file marked by another squad, the worst put
    /// right and looked at again.
    void aRoundOfFileReviewIsOver()
    {
        Made one(5, 100, true);
        const auto leader = accounts::logIn(one.db, u"legal1"_s, password, {1'782'800'000'000});
        VERIFY_RESULT(leader);
        const auto rounds = file_rounds::list(one.db, *leader);
        VERIFY_RESULT(rounds);
        QCOMPARE(rounds->size(), std::size_t{1});
        QVERIFY(rounds->front().round.closedOn);
        QCOMPARE(rounds->front().finished, rounds->front().files);
        const auto view = file_rounds::view(one.db, *leader, rounds->front().round.id);
        VERIFY_RESULT(view);
        int rectified = 0;
        for (const SheetLine &line : view->sheets) {
            QVERIFY(!line.sheet.grade.isEmpty() && !line.sheet.reviewer.isEmpty());
            if (line.sheet.state == SheetState::Rectified)
                ++rectified;
        }
        const bool isAnyWrong =
            std::any_of(view->sheets.begin(), view->sheets.end(),
                        [](const SheetLine &line) { return line.sheet.score < 1000; });
        QCOMPARE(rectified, isAnyWrong ? 1 : 0);
        const auto again = file_rounds::checkDraw(one.db, *leader, rounds->front().round.id);
        VERIFY_RESULT(again);
        QVERIFY(again->sameSample);
    }

    /// What discretion is shown by: the numbers are worked out from the table of assessed cases.
    void theAssessedCasesAreThereToBeCompared()
    {
        Made one(3, 100, true);
        QCOMPARE(one.report.cases, 100);
        const Result<Session> leader =
            accounts::logIn(one.db, u"chief1"_s, password, {1'782'800'000'000});
        VERIFY_RESULT(leader);
        std::vector<ListedCase> assessed;
        int others = 0;
        const Result<> read = one.db.read([&]() -> Result<> {
            for (const ListedCase &listed : register_store::page(one.db, {}, 0, 1000))
                if (listed.row.matter == demo::assessedMatter())
                    assessed.insert(assessed.begin(), listed); // the latest comes first
                else
                    ++others;
            return {};
        });
        VERIFY_RESULT(read);
        QCOMPARE(assessed.size(), demo::assessedCases().size());
        QCOMPARE(others, 87);
        QCOMPARE(assessed.back().row.stage, Stage::Investigation);
        assessed.pop_back();
        // In the middle tier, beside the last one: 900, 1000, 1100, 1200, 1200, 1300, 1300. The
        // quarters are 1050 and 1250, 200 apart, so the band is 750 to 1550.
        const auto like = discretion::like(one.db, *leader, assessed.back().row.id, {});
        VERIFY_RESULT(like);
        QCOMPARE(like->tier, u"一般"_s);
        QCOMPARE(like->picture.counted, 7);
        QVERIFY(!like->isByMatterAlone());
        QCOMPARE(like->picture.median->toString(), u"1200.00"_s);
        QCOMPARE(like->picture.bandFrom->toString(), u"750.00"_s);
        QCOMPARE(like->picture.bandTo->toString(), u"1550.00"_s);
        QCOMPARE(like->picture.proposed->toString(), u"1600.00"_s);
        QCOMPARE(like->picture.percentile.value_or(-1), 100);
        QVERIFY(like->picture.isOutside);
        QList<DeviationRow> deviations;
        int counted = 0;
        for (const int year : {2025, 2026}) {
            const auto rows = discretion::deviations(one.db, *leader, year);
            VERIFY_RESULT(rows);
            deviations << *rows;
            const auto sheet = discretion::consistency(one.db, *leader, year);
            VERIFY_RESULT(sheet);
            for (const ConsistencyRow &row : *sheet)
                counted += row.matter == demo::assessedMatter() ? row.cases : 0;
        }
        QCOMPARE(deviations.size(), 1);
        QCOMPARE(deviations.front().fine.toString(), u"1200.00"_s);
        QCOMPARE(deviations.front().from.toString(), u"1600.00"_s);
        QVERIFY(!deviations.front().approvals.isEmpty());
        QVERIFY(!deviations.front().matterName.isEmpty());
        QCOMPARE(counted, 11); // all but the one that goes unpunished
        const auto alarms = discretion_lists::alarms(one.db, *leader);
        VERIFY_RESULT(alarms);
        int unused = 0;
        for (const discretion_lists::StaleAlarm &alarm : *alarms)
            if (alarm.matter == demo::assessedMatter()) {
                QVERIFY2(alarm.kind == discretion_lists::StaleAlarm::Kind::NeverUsed,
                         qPrintable(alarm.text));
                QVERIFY2(alarm.text.contains(u"特别严重"_s), qPrintable(alarm.text));
                ++unused;
            }
        QCOMPARE(unused, 1);
        int exempted = 0;
        int refusals = 0;
        const Result<Rulebook> book = Rulebook::load(one.db);
        VERIFY_RESULT(book);
        QStringList objections;
        const Result<> looked = one.db.read([&]() -> Result<> {
            for (const ListedCase &listed : assessed) {
                const CaseFile file = fold(ledger::acts(one.db, listed.row.id));
                for (const Finding &finding :
                     findings(file, CaseFacts(one.db).surroundingsOf(file), book->on(until), until))
                    if (finding.severity != Finding::Severity::Note)
                        objections << listed.row.number() + u": "_s + finding.text;
                for (const Entry &entry : file.entries)
                    if (const auto *check = std::get_if<CheckExemption>(&entry.body)) {
                        const bool isFirst = check->outcome == ExemptionOutcome::Exempt;
                        exempted += isFirst && check->first && check->earlier.isEmpty();
                        refusals +=
                            !isFirst && !check->first &&
                            check->earlier.join(u' ').contains(assessed.front().row.decisionNumber);
                    }
            }
            return {};
        });
        VERIFY_RESULT(looked);
        QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
        QCOMPARE(exempted, 1);
        QCOMPARE(refusals, 1);
        const auto rebuilt = cases::rebuild(one.db, one.admin, *book, true);
        VERIFY_RESULT(rebuilt);
        QCOMPARE(rebuilt->differing, QStringList());
    }

    /// Most parties come once, and none more than twenty times.
    void partiesThatVaryComeAsTheyWereDrawn()
    {
        demo::Returning returning;
        demo::Dice dice(5, 5);
        QHash<PartyId, int> times;
        for (int i = 0; i < 20'000; ++i) {
            const QString matter = QString::number(dice.below(5));
            std::optional<demo::KnownParty> party = returning.take(matter, dice);
            if (!party) {
                party = demo::KnownParty{.id = PartyId::create()};
                returning.add(*party, matter, dice);
            }
            ++times[party->id];
        }
        int once = 0;
        int most = 0;
        for (const int count : times) {
            once += count == 1;
            most = std::max(most, count);
        }
        const int parties = static_cast<int>(times.size());
        QVERIFY2(parties > 7'000 && parties < 12'000, qPrintable(QString::number(parties)));
        QVERIFY2(once * 2 > parties, qPrintable(QString::number(once)));
        QVERIFY2(most > 10 && most <= 20, qPrintable(QString::number(most)));
    }

    void rowsMadeAnewAreTheRowsStored_data() { bothSeeds(); }
    void rowsMadeAnewAreTheRowsStored()
    {
        QFETCH(quint64, seed);
        Made &one = made(seed);
        const Result<Rulebook> book = Rulebook::load(one.db);
        VERIFY_RESULT(book);
        const auto report = cases::rebuild(one.db, one.admin, *book, true);
        VERIFY_RESULT(report);
        QCOMPARE(report->cases, 300);
        QVERIFY2(report->differing.isEmpty(), qPrintable(report->differing.join(u", "_s)));
    }

    void theLedgerIsSound_data() { bothSeeds(); }
    void theLedgerIsSound()
    {
        QFETCH(quint64, seed);
        const Result<VerifyReport> report = verify(made(seed).db);
        VERIFY_RESULT(report);
        QVERIFY(report->isSound());
        QVERIFY(report->acts > made(seed).report.acts);
    }

    void aCaseOfTheLastDaysIsMadeThoughItsEntryWouldBeLate_data()
    {
        QTest::addColumn<bool>("summary");
        QTest::newRow("on the spot") << true;
        QTest::newRow("ordinary") << false;
    }
    void aCaseOfTheLastDaysIsMadeThoughItsEntryWouldBeLate()
    {
        QFETCH(bool, summary);
        const Result<Calendar> calendar = Calendar::shipped();
        VERIFY_RESULT(calendar);
        demo::Cast cast{.squads = {{.officers = std::vector<Session>(2)}},
                        .leaders = std::vector<Session>(1)};
        const demo::Plot plot{
            .wanted = {summary ? DemoTrait::Summary : DemoTrait::Ordinary, DemoTrait::LateEntry},
            .halt = demo::Halt::AtLead,
            .cast = &cast};
        for (int daysAgo = 0; daysAgo < 12; ++daysAgo)
            for (quint64 seed = 1; seed < 20; ++seed) {
                demo::Dice dice(seed, 1);
                demo::History history(*calendar, until - Days(daysAgo), until, dice);
                if (summary)
                    demo::tellSummary(history, plot);
                else
                    demo::tellOrdinary(history, plot, *calendar);
                QVERIFY(!history.steps().empty());
                for (const cases::SeriesStep &step : history.steps())
                    QVERIFY(step.session.today <= until);
            }
    }

    void aStopKeepsWhatIsRecordedByThen()
    {
        test::Place place(u"sqlite"_s);
        Database db = place.create();
        qint64 told = 0;
        const Result<DemoReport> stopped =
            demo::fill(db, {.cases = 600, .password = password, .until = until, .squads = 1},
                       [&](qint64 done) {
                           told = done;
                           return false;
                       });
        QVERIFY(!stopped);
        QVERIFY(told > 0 && told < 600);
        const Result<> read = db.read([&]() -> Result<> {
            if (register_store::count(db) != told)
                return refused(u"The register holds another number of cases."_s);
            return {};
        });
        VERIFY_RESULT(read);
    }

    void wishesWithoutSenseAreRefused_data()
    {
        QTest::addColumn<qint64>("cases");
        QTest::addColumn<int>("squads");
        QTest::addColumn<int>("year");
        QTest::newRow("fewer than none") << qint64{-1} << 2 << 2026;
        QTest::newRow("no squad") << qint64{1} << 0 << 2026;
        QTest::newRow("before the law") << qint64{1} << 1 << 2015;
    }
    void wishesWithoutSenseAreRefused()
    {
        QFETCH(qint64, cases);
        QFETCH(int, squads);
        QFETCH(int, year);
        Database db = test::memory();
        QVERIFY(!demo::fill(db, {.cases = cases,
                                 .password = password,
                                 .until = Date(static_cast<unsigned short>(year), 1, 1),
                                 .squads = squads}));
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "test_demo.moc"
