// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/exchange/xlsx_writer.h"
#include "core/services/discretion.h"
#include "core/services/discretion_ends.h"
#include "core/services/discretion_lists.h"
#include "core/services/list_files.h"
#include "tests/support/sample_office.h"

#include "core/storage/query.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString benchmarks = QStringLiteral(ANJUAN_SOURCE_DIR "/tests/lists/benchmarks.csv");
const QString exemptions = QStringLiteral(ANJUAN_SOURCE_DIR "/tests/lists/exemptions.csv");
const QString facade = u"主次干道两侧和临街的建筑物、构筑物容貌不符合城市容貌标准的"_s;

ListImportOptions named(const QString &name, Date from = Date(2024, 1, 1))
{
    return {.name = name, .effectiveFrom = from};
}

QString written(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the list could not be written");
    return file.fileName();
}

const QString header =
    u"违法行为,当事人类型,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位,法定幅度,事项编码\n"_s;

} // namespace

class TestDiscretionLists : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void everyRowOfAPublishedFileIsTakenOver_data() { test::eachKind(); }
    void everyRowOfAPublishedFileIsTakenOver();
    void eachPublishedRowCostsWhatItSays_data();
    void eachPublishedRowCostsWhatItSays();
    void eachPublishedExemptionHoldsAsItSays_data();
    void eachPublishedExemptionHoldsAsItSays();
    void aMatterWithoutBenchmarkIsNamed();
    void anEndedEditionIsNamed();
    void anExemptionListIsTakenOver_data() { test::eachKind(); }
    void anExemptionListIsTakenOver();
    void theSameFileTwiceAddsNothing_data() { test::eachKind(); }
    void theSameFileTwiceAddsNothing();
    void eachWrongRowIsNamed_data() { test::eachKind(); }
    void eachWrongRowIsNamed();
    void aWorkbookIsReadAsWell();
    void headersMayBeMapped();
    void theEditionOfTheDayGoverns_data() { test::eachKind(); }
    void theEditionOfTheDayGoverns();
    void theNearerIssuerGoesFirst();
    void onlyItsKeepersTakeAListOver();
    void nothingOfAnEditionChanges_data() { test::eachKind(); }
    void nothingOfAnEditionChanges();
    void generalRulesTakeTheRangeOfTheMatter();
    void anEditionWithAnEndMayEndEarlier_data() { test::eachKind(); }
    void anEditionWithAnEndMayEndEarlier();
    void theHeadsThatListsReallyHaveAreKnown();
    void whatIsAssumedAndAbsentIsSaid();
    void anEditionComesBackFromItsFileAsItWas_data();
    void anEditionComesBackFromItsFileAsItWas();
    void anEmptyTableIsFilledInAndTakenOver_data();
    void anEmptyTableIsFilledInAndTakenOver();
    void theLawThatChangedIsSaidWithTheAssessment();
};

void TestDiscretionLists::everyRowOfAPublishedFileIsTakenOver()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    const auto preview =
        discretion_lists::previewBenchmarks(office.db, legal, benchmarks, named(u"基准"_s));
    VERIFY_RESULT(preview);
    QCOMPARE(preview->edition.rows.size(), 31);
    QVERIFY(preview->isGood());
    QVERIFY(!preview->stored);
    QVERIFY(discretion_lists::benchmarks(office.db, legal)->isEmpty());
    const auto done =
        discretion_lists::importBenchmarks(office.db, legal, benchmarks, named(u"基准"_s));
    VERIFY_RESULT(done);
    QVERIFY(done->stored);
    const auto set = discretion_lists::benchmarkSet(office.db, legal, u"基准"_s);
    VERIFY_RESULT(set);
    QCOMPARE(set->rows, done->edition.rows);
    // Each row is computable, or says which words a person must judge.
    for (const BenchmarkRow &row : set->rows) {
        QVERIFY2(!row.condition.anyOf.empty(), qPrintable(row.cells.number));
        QVERIFY2(row.amount.kind.has_value(), qPrintable(row.cells.number));
    }
    QCOMPARE(done->judged, 10);
    AssessmentWish wish{.matter = facade,
                        .partyKind = PartyKind::LegalPerson,
                        .on = Date(2024, 5, 1),
                        .facts = *readFacts({u"places=6"_s, u"area=none"_s, u"correction=not"_s})};
    const auto both = discretion::assess(office.db, legal, office.book, wish);
    VERIFY_RESULT(both);
    QCOMPARE(both->assessment.status, Assessment::Status::SeveralFit);
    wish.on = Date(2023, 12, 31);
    QVERIFY(!discretion::assess(office.db, legal, office.book, wish));
}

namespace {

BenchmarkSet publishedSet()
{
    test::SampleOffice office(u"sqlite"_s);
    const auto preview = discretion_lists::previewBenchmarks(
        office.db, office.bureau.at(u"legal1"_s, Date(2026, 3, 2)), benchmarks, named(u"基准"_s));
    if (!preview)
        qFatal("%s", qPrintable(preview.error().text));
    return preview->edition;
}

FactValues factsOf(const QString &line)
{
    const auto read = readFacts(line.split(u' ', Qt::SkipEmptyParts));
    if (!read)
        qFatal("%s", qPrintable(read.error().text));
    return *read;
}

} // namespace

/// Worked out by hand from the words of each row. A general rule is asked about 200 to 2000 yuan.
void TestDiscretionLists::eachPublishedRowCostsWhatItSays_data()
{
    QTest::addColumn<PartySide>("side");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *number, PartySide side, const QString &facts,
                        const QString &from, const QString &to) {
        QTest::newRow(number) << side << facts << from << to;
    };
    row("DB001", PartySide::Any, u"places=3 area=none correction=not"_s, u"500.00"_s, u"2000.00"_s);
    row("DB002", PartySide::Any, u"places=3 area=none correction=not"_s, u"2000.00"_s,
        u"3500.00"_s);
    row("DB003", PartySide::Any, u"places=none area=5 correction=late"_s, u"3500.00"_s,
        u"5000.00"_s);
    row("DB004", PartySide::Any, u"items=5 objects=none volume=none area=none correction=not"_s,
        u"50.00"_s, u"100.00"_s);
    row("DB005", PartySide::Any, u"items=none objects=none volume=0.5 area=none correction=not"_s,
        u"100.00"_s, u"150.00"_s);
    row("DB006", PartySide::Any, u"items=11 objects=none volume=none area=none correction=not"_s,
        u"150.00"_s, u"200.00"_s);
    row("DB022", PartySide::Any, u"correction=in_time"_s, u"0.00"_s, u"0.00"_s);
    row("DB023", PartySide::Any, u"correction=not"_s, u"50.00"_s, u"50.00"_s);
    row("DB024", PartySide::Any, u"warned=yes correction=in_time 严重影响市容市貌=no"_s, u"0.00"_s,
        u"0.00"_s);
    row("DB025", PartySide::Any, u"warned=yes correction=partly 严重影响市容市貌=no"_s, u"100.00"_s,
        u"100.00"_s);
    row("DB026", PartySide::Any, u"warned=yes correction=not 严重影响市容市貌=yes"_s, u"200.00"_s,
        u"200.00"_s);
    row("DB038", PartySide::Organisation, u"area=5 correction=not"_s, u"500.00"_s, u"1500.00"_s);
    row("DB039", PartySide::Citizen, u"area=5 correction=not"_s, u"200.00"_s, u"500.00"_s);
    row("DB040", PartySide::Organisation, u"area=5 correction=not"_s, u"1500.00"_s, u"2000.00"_s);
    row("DB041", PartySide::Citizen, u"area=5 correction=not"_s, u"500.00"_s, u"600.00"_s);
    row("DB042", PartySide::Organisation, u"area=10 correction=not"_s, u"2000.00"_s, u"3000.00"_s);
    row("DB043", PartySide::Citizen, u"area=10.01 correction=not"_s, u"600.00"_s, u"1000.00"_s);
    row("DB044", PartySide::Any,
        u"trees_felled=1 trees_moved=none trees_pruned=none tree_value=6000"_s, u"6000.00"_s,
        u"12000.00"_s);
    row("DB045", PartySide::Any,
        u"trees_felled=2 trees_moved=none trees_pruned=none tree_value=6000"_s, u"12000.00"_s,
        u"18000.00"_s);
    row("DB046", PartySide::Any,
        u"trees_felled=4 trees_moved=none trees_pruned=none tree_value=6000"_s, u"18000.00"_s,
        u"24000.00"_s);
    row("DB047", PartySide::Any,
        u"trees_felled=5 trees_moved=none trees_pruned=none tree_value=6000"_s, u"24000.00"_s,
        u"30000.00"_s);
    row("DB048", PartySide::Organisation, u"circumstance_factor=3"_s, u"400000.00"_s,
        u"400000.00"_s);
    row("DB049", PartySide::Organisation,
        u"《裁量执行标准》第四种违法行为第四款=yes project_cost=11150000"_s, u"724750.00"_s,
        u"947750.00"_s);
    row("DB050", PartySide::Any, u"情节特别轻微=yes"_s, u"0.00"_s, u"0.00"_s);
    row("DB051", PartySide::Any, u"情节轻微=yes"_s, u"200.00"_s, u"200.00"_s);
    row("DB052", PartySide::Any, u"情节一般=yes"_s, u"201.00"_s, u"1000.00"_s);
    row("DB053", PartySide::Any, u"情节严重=yes"_s, u"1001.00"_s, u"1999.00"_s);
    row("DB054", PartySide::Any, u"情节特别严重=yes"_s, u"2000.00"_s, u"2000.00"_s);
    row("DB055", PartySide::Any,
        u"情节轻微=yes warned=yes correction=at_once 违法所得无法确定=yes"_s, u"0.00"_s,
        u"10000.00"_s);
    row("DB056", PartySide::Any, u"情节较重=yes 造成一定社会负面影响=yes 违法所得无法确定=yes"_s,
        u"10000.00"_s, u"20000.00"_s);
    row("DB058", PartySide::Citizen, u"correction=not"_s, u"100.00"_s, u"500.00"_s);
}

void TestDiscretionLists::eachPublishedRowCostsWhatItSays()
{
    QFETCH(PartySide, side);
    QFETCH(QString, facts);
    QFETCH(QString, from);
    QFETCH(QString, to);
    static const BenchmarkSet published = publishedSet();
    const QString number = QString::fromUtf8(QTest::currentDataTag());
    const auto wanted =
        std::find_if(published.rows.begin(), published.rows.end(),
                     [&](const BenchmarkRow &row) { return row.cells.number == number; });
    QVERIFY(wanted != published.rows.end());
    BenchmarkSet set = published;
    set.rows.removeIf(
        [&](const BenchmarkRow &row) { return row.cells.violation != wanted->cells.violation; });
    AssessmentQuestion question{.side = side, .facts = factsOf(facts)};
    if (wanted->isGeneral()) {
        question.lawFrom = Money::yuan(200);
        question.lawTo = Money::yuan(2000);
    }
    const Assessment assessment = assess(set, question);
    const auto tier =
        std::find_if(assessment.tiers.begin(), assessment.tiers.end(),
                     [&](const TierOutcome &one) { return one.place == wanted->place; });
    QVERIFY(tier != assessment.tiers.end());
    QCOMPARE(tier->fits, Truth::Yes);
    QVERIFY2(tier->range, qPrintable(tier->amountMissing.join(u' ') + tier->notes.join(u' ')));
    QCOMPARE(tier->range->from.toString(), from);
    QCOMPARE(tier->range->to.toString(), to);
    QVERIFY(tier->range->from <= *tier->proposed && *tier->proposed <= tier->range->to);
    // What a person must judge is named, and without it the tier is open: nothing is guessed.
    const QStringList words = judgedWords(wanted->condition);
    for (const QString &word : words) {
        AssessmentQuestion open = question;
        open.facts.remove(word);
        const Assessment undecided = assess(set, open);
        QVERIFY2(undecided.judgements.contains(word), qPrintable(word));
        QVERIFY(!undecided.settled());
    }
}

void TestDiscretionLists::eachPublishedExemptionHoldsAsItSays_data()
{
    QTest::addColumn<QString>("holding");
    QTest::addColumn<QStringList>("failing");
    const auto row = [](const char *number, const QString &holding, const QStringList &failing) {
        QTest::newRow(number) << holding << failing;
    };
    const QString shanghai = u"first=yes correction=in_time harm=none"_s;
    for (const char *number : {"FX001", "FX002", "FX003", "FX004"})
        row(number, shanghai,
            {u"first=no correction=in_time harm=none"_s, u"first=yes correction=late harm=none"_s,
             u"first=yes correction=in_time harm=slight"_s});
    row("FX005", u"first=yes damaged=no area=5 days=2 correction=in_time"_s,
        {u"first=no damaged=no area=5 days=2 correction=in_time"_s,
         u"first=yes damaged=yes area=5 days=2 correction=in_time"_s,
         u"first=yes damaged=no area=5.01 days=2 correction=in_time"_s,
         u"first=yes damaged=no area=5 days=3 correction=in_time"_s,
         u"first=yes damaged=no area=5 days=2 correction=late"_s});
    row("FX006", u"first=yes damaged=no warned=yes correction=at_once"_s,
        {u"first=no damaged=no warned=yes correction=at_once"_s,
         u"first=yes damaged=yes warned=yes correction=at_once"_s,
         u"first=yes damaged=no warned=yes correction=in_time"_s});
    row("FX007", u"first=yes area=5 volume=5 correction=in_time restored=yes damaged=no"_s,
        {u"first=yes area=5.01 volume=5 correction=in_time restored=yes damaged=no"_s,
         u"first=yes area=5 volume=5.01 correction=in_time restored=yes damaged=no"_s,
         u"first=yes area=5 volume=5 correction=late restored=yes damaged=no"_s,
         u"first=yes area=5 volume=5 correction=in_time restored=no damaged=no"_s,
         u"first=yes area=5 volume=5 correction=in_time restored=yes damaged=yes"_s,
         u"first=no area=5 volume=5 correction=in_time restored=yes damaged=no"_s});
    for (const char *number : {"FX024", "FX025", "FX026", "FX027", "FX028"}) {
        const QStringList failing{u"违法行为轻微=no first=no correction=in_time harm=none"_s,
                                  u"违法行为轻微=yes first=no correction=in_time harm=slight"_s,
                                  u"违法行为轻微=yes first=yes correction=not harm=none"_s};
        row(number, u"违法行为轻微=yes first=no correction=in_time harm=none"_s, failing);
        QTest::addRow("%s, second way", number)
            << u"违法行为轻微=no first=yes correction=in_time harm=slight"_s << failing;
    }
}

void TestDiscretionLists::eachPublishedExemptionHoldsAsItSays()
{
    QFETCH(QString, holding);
    QFETCH(QStringList, failing);
    static const ExemptionList list = [] {
        test::SampleOffice office(u"sqlite"_s);
        const auto preview = discretion_lists::previewExemptions(
            office.db, office.bureau.at(u"legal1"_s, Date(2026, 3, 2)), exemptions,
            named(u"首违"_s));
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text));
        return preview->edition;
    }();
    const QString number = QString::fromUtf8(QTest::currentDataTag()).left(5);
    const auto item =
        std::find_if(list.items.begin(), list.items.end(),
                     [&](const ExemptionItem &one) { return one.cells.number == number; });
    QVERIFY(item != list.items.end());
    QCOMPARE(holds(item->condition, factsOf(holding)), Truth::Yes);
    for (const QString &facts : failing)
        QVERIFY2(holds(item->condition, factsOf(facts)) == Truth::No, qPrintable(facts));
    QCOMPARE(holds(item->condition, {}), Truth::Unknown);
}

void TestDiscretionLists::aMatterWithoutBenchmarkIsNamed()
{
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const QString path =
        written(folder, u"a.csv"_s, header + u"占道,,一般,3处以下,500,600,元,,S-101\n"_s);
    const auto done = discretion_lists::importBenchmarks(office.db, legal, path, named(u"基准"_s));
    VERIFY_RESULT(done);
    const auto uncovered =
        std::find_if(done->remarks.begin(), done->remarks.end(),
                     [](const SetRemark &one) { return one.kind == SetRemark::Kind::Uncovered; });
    QVERIFY(uncovered != done->remarks.end());
    QVERIFY2(uncovered->text.contains(u"S-102"_s) && !uncovered->text.contains(u"S-101"_s),
             qPrintable(uncovered->text));
    const auto asked = [&](const QString &matter) {
        const auto report = discretion::assess(office.db, legal, office.book,
                                               {.matter = matter,
                                                .partyKind = PartyKind::NaturalPerson,
                                                .on = Date(2025, 3, 3),
                                                .facts = *readFacts({u"places=2"_s})});
        return report ? QString() : report.error().text;
    };
    QCOMPARE(asked(u"S-101"_s), QString());
    QVERIFY(asked(u"S-102"_s).contains(u"未按规定处置建筑垃圾"_s));
    // General rules are for the matters of the bureau, not for a slip of the key.
    VERIFY_RESULT(
        discretion_lists::importBenchmarks(office.db, legal, benchmarks, named(u"通用"_s)));
    QVERIFY2(asked(u"S-1O2"_s).contains(u"S-1O2"_s), "the letter O");
}

void TestDiscretionLists::anEndedEditionIsNamed()
{
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const QString path = written(folder, u"a.csv"_s,
                                 header + u"占道,,一般,３处以下,５００,２０００元,元,,S-101\n"_s);
    ListImportOptions ended = named(u"过期"_s, Date(2020, 1, 1));
    ended.repealedOn = Date(2021, 1, 1);
    const auto done = discretion_lists::importBenchmarks(office.db, legal, path, ended);
    VERIFY_RESULT(done);
    QVERIFY(std::any_of(done->remarks.begin(), done->remarks.end(), [](const SetRemark &one) {
        return one.kind == SetRemark::Kind::Ended && one.text.contains(u"2021-01-01"_s);
    }));
    QCOMPARE(asMoney(done->edition.rows.first().amount.from.value), Money::yuan(500));
    QCOMPARE(asMoney(done->edition.rows.first().amount.to.value), Money::yuan(2000));
    // The day it ended is the first that it does not govern.
    for (const auto &[day, governs] :
         {std::pair(Date(2020, 12, 31), true), std::pair(Date(2021, 1, 1), false)}) {
        const auto report = discretion::assess(office.db, legal, office.book,
                                               {.matter = u"S-101"_s,
                                                .partyKind = PartyKind::NaturalPerson,
                                                .on = day,
                                                .facts = *readFacts({u"places=3"_s})});
        QCOMPARE(bool(report), governs);
    }
}

void TestDiscretionLists::anExemptionListIsTakenOver()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    const auto done =
        discretion_lists::importExemptions(office.db, legal, exemptions, named(u"首违"_s));
    VERIFY_RESULT(done);
    QVERIFY(done->stored);
    QCOMPARE(done->edition.items.size(), 12);
    const auto list = discretion_lists::exemptionList(office.db, legal, u"首违@2024-01-01"_s);
    VERIFY_RESULT(list);
    QCOMPARE(list->items, done->edition.items);
    for (const ExemptionItem &item : list->items)
        QVERIFY2(needsFirst(item), qPrintable(item.cells.number));
}

void TestDiscretionLists::theSameFileTwiceAddsNothing()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    VERIFY_RESULT(
        discretion_lists::importBenchmarks(office.db, legal, benchmarks, named(u"基准"_s)));
    const auto again =
        discretion_lists::importBenchmarks(office.db, legal, benchmarks, named(u"基准"_s));
    VERIFY_RESULT(again);
    QVERIFY(again->isKnown && !again->stored);
    QCOMPARE(discretion_lists::benchmarks(office.db, legal)->size(), 1);
    QTemporaryDir folder;
    const QString other = written(folder, u"a.csv"_s, header + u"占道,,一般,3处以下,1,2,元,,\n"_s);
    QVERIFY(!discretion_lists::importBenchmarks(office.db, legal, other, named(u"基准"_s)));
    const auto later = discretion_lists::importBenchmarks(office.db, legal, other,
                                                          named(u"基准"_s, Date(2025, 1, 1)));
    VERIFY_RESULT(later);
    QVERIFY(later->stored);
    QCOMPARE(*later->replaces, Date(2024, 1, 1));
}

void TestDiscretionLists::eachWrongRowIsNamed()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const QString path = written(folder, u"wrong.csv"_s,
                                 header + u"占道,,从轻,3处以下,0.2万元,贰仟元,元,,\n"
                                          "占道,,从轻,5处以下,3000,4000,元,,\n"
                                          "占道,,一般,3处以上,5000,4000,元,,\n"
                                          "占道,,从重,6处以上,5000,6000,斤,,\n"
                                          "占道,外星人,从重,9处以上,5000,6000,元,,\n"
                                          "占道,,特别严重,19处以上,5000,6000,元,,X-999\n"
                                          ",,特别严重,19处以上,5000,6000,元,,\n"_s);
    const auto refusedAll =
        discretion_lists::importBenchmarks(office.db, legal, path, named(u"错"_s));
    VERIFY_RESULT(refusedAll);
    QVERIFY(!refusedAll->stored);
    QList<qint64> rows;
    for (const RowNote &error : refusedAll->errors)
        if (!rows.contains(error.row))
            rows << error.row;
    QCOMPARE(rows, (QList<qint64>{3, 4, 5, 6, 7, 8}));
    QCOMPARE(refusedAll->wrongRows, 6);
    ListImportOptions good = named(u"错"_s);
    good.goodRowsOnly = true;
    const auto some = discretion_lists::importBenchmarks(office.db, legal, path, good);
    VERIFY_RESULT(some);
    QVERIFY(some->stored);
    const auto set = discretion_lists::benchmarkSet(office.db, legal, u"错"_s);
    VERIFY_RESULT(set);
    QCOMPARE(set->rows.size(), 1);
    QCOMPARE(asMoney(set->rows.first().amount.from.value).fen, qint64(200'000));
}

void TestDiscretionLists::aWorkbookIsReadAsWell()
{
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const auto writer = XlsxWriter::create(
        path, u"基准"_s, {{u"违法行为"_s}, {u"裁量阶次"_s}, {u"适用条件"_s}, {u"处罚标准"_s}});
    VERIFY_RESULT(writer);
    VERIFY_RESULT(
        (*writer)->write({u"占道"_s, u"情节较轻"_s, u"第一次被处罚"_s, u"每平方米1000元罚款"_s}));
    VERIFY_RESULT(
        (*writer)->write({u"占道"_s, u"情节较重"_s, u"第二次被处罚"_s, u"处3000元罚款"_s}));
    VERIFY_RESULT((*writer)->finish());
    const auto done = discretion_lists::importBenchmarks(office.db, legal, path, named(u"表"_s));
    VERIFY_RESULT(done);
    QVERIFY2(done->isGood(),
             qPrintable(done->errors.isEmpty() ? QString() : done->errors.first().text));
    QCOMPARE(*done->edition.rows[0].amount.kind, AmountKind::PerUnit);
    QCOMPARE(done->edition.rows[0].amount.fact, u"area"_s);
    QCOMPARE(*done->edition.rows[1].amount.kind, AmountKind::Yuan);
    QCOMPARE(done->edition.rows[1].condition.anyOf.front().front().fact, u"times"_s);
}

void TestDiscretionLists::headersMayBeMapped()
{
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const QString path = written(
        folder, u"odd.csv"_s, u"行为叫法,档,什么时候用,罚多少\n占道,一般,3处以下,处500元罚款\n"_s);
    QVERIFY(!discretion_lists::previewBenchmarks(office.db, legal, path, named(u"怪"_s)));
    ListImportOptions options = named(u"怪"_s);
    options.mapping = {{u"行为叫法"_s, u"violation"_s},
                       {u"档"_s, u"tier"_s},
                       {u"什么时候用"_s, u"condition"_s},
                       {u"罚多少"_s, u"standard"_s}};
    const auto read = discretion_lists::previewBenchmarks(office.db, legal, path, options);
    VERIFY_RESULT(read);
    QCOMPARE(read->edition.rows.size(), 1);
    QVERIFY(read->isGood());
    options.mapping.insert(u"没有这列"_s, u"remark"_s);
    QVERIFY(!discretion_lists::previewBenchmarks(office.db, legal, path, options));
}

void TestDiscretionLists::theEditionOfTheDayGoverns()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const auto take = [&](const QString &amount, Date from) {
        return discretion_lists::importBenchmarks(
            office.db, legal,
            written(folder, u"a.csv"_s,
                    header + u"占道,,一般,3处以下,%1,%1,元,,S-101\n"_s.arg(amount)),
            named(u"本局基准"_s, from));
    };
    VERIFY_RESULT(take(u"500"_s, Date(2024, 1, 1)));
    VERIFY_RESULT(take(u"300"_s, Date(2025, 1, 1)));
    const auto on = [&](Date day, const QString &edition = {}) {
        const auto report = discretion::assess(office.db, legal, office.book,
                                               {.matter = u"S-101"_s,
                                                .partyKind = PartyKind::NaturalPerson,
                                                .on = day,
                                                .facts = *readFacts({u"places=1"_s}),
                                                .edition = edition});
        return report && report->assessment.settled()
                   ? report->assessment.settled()->proposed->toString()
                   : QString();
    };
    QCOMPARE(on(Date(2024, 12, 31)), u"500.00"_s);
    QCOMPARE(on(Date(2025, 1, 1)), u"300.00"_s);
    QCOMPARE(on(Date(2025, 6, 1), u"本局基准@2024-01-01"_s), u"500.00"_s);
    VERIFY_RESULT(discretion_lists::repealBenchmarks(office.db, legal, u"本局基准"_s,
                                                     Date(2026, 1, 1), u"另行制定"_s));
    QCOMPARE(on(Date(2026, 1, 1)), QString());
    QCOMPARE(on(Date(2025, 12, 31)), u"300.00"_s);
    bool expired = false;
    const auto alarms = discretion_lists::alarms(office.db, legal);
    VERIFY_RESULT(alarms);
    for (const auto &alarm : *alarms)
        expired = expired || alarm.kind == discretion_lists::StaleAlarm::Kind::Expired;
    QVERIFY(expired);
}

void TestDiscretionLists::theNearerIssuerGoesFirst()
{
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const auto take = [&](const QString &name, const QString &amount, IssuingLevel level) {
        ListImportOptions options = named(name);
        options.level = level;
        return discretion_lists::importBenchmarks(
            office.db, legal,
            written(folder, u"a.csv"_s,
                    header + u"占道,,一般,3处以下,%1,%1,元,,S-101\n"_s.arg(amount)),
            options);
    };
    const AssessmentWish wish{.matter = u"S-101"_s,
                              .partyKind = PartyKind::NaturalPerson,
                              .on = Date(2025, 3, 3),
                              .facts = *readFacts({u"places=1"_s})};
    VERIFY_RESULT(take(u"省基准"_s, u"900"_s, IssuingLevel::Province));
    VERIFY_RESULT(take(u"市基准"_s, u"800"_s, IssuingLevel::City));
    QCOMPARE(discretion::assess(office.db, legal, office.book, wish)->set.name, u"市基准"_s);
    VERIFY_RESULT(take(u"市基准之二"_s, u"700"_s, IssuingLevel::City));
    const auto unclear = discretion::assess(office.db, legal, office.book, wish);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().kind, Error::Kind::Refused);
}

void TestDiscretionLists::onlyItsKeepersTakeAListOver()
{
    test::SampleOffice office(u"sqlite"_s);
    const Session squad = office.bureau.at(u"officer1"_s, Date(2026, 3, 2));
    QVERIFY(!discretion_lists::previewBenchmarks(office.db, squad, benchmarks, named(u"基准"_s)));
    QVERIFY(!discretion_lists::importBenchmarks(office.db, squad, benchmarks, named(u"基准"_s)));
    QVERIFY(!discretion_lists::importExemptions(office.db, squad, exemptions, named(u"首违"_s)));
    QVERIFY(discretion_lists::benchmarks(office.db, squad)->isEmpty());
}

void TestDiscretionLists::nothingOfAnEditionChanges()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    VERIFY_RESULT(
        discretion_lists::importBenchmarks(office.db, legal, benchmarks, named(u"基准"_s)));
    VERIFY_RESULT(
        discretion_lists::importExemptions(office.db, legal, exemptions, named(u"首违"_s)));
    for (const QString &sql :
         {u"UPDATE benchmark_row SET cells = '{}'"_s, u"DELETE FROM benchmark_row"_s,
          u"UPDATE benchmark_set SET level = 'national'"_s, u"DELETE FROM benchmark_set"_s,
          u"UPDATE exemption_item SET cells = '{}'"_s, u"DELETE FROM exemption_list"_s}) {
        const Result<> done = office.db.transact([&]() -> Result<> {
            execute(office.db, sql);
            return {};
        });
        QVERIFY2(!done, qPrintable(sql));
    }
}

void TestDiscretionLists::generalRulesTakeTheRangeOfTheMatter()
{
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    VERIFY_RESULT(
        discretion_lists::importBenchmarks(office.db, legal, benchmarks, named(u"基准"_s)));
    // S-101: 200 to 2000 yuan. Above its lowest, up to half its highest.
    const auto report = discretion::assess(office.db, legal, office.book,
                                           {.matter = u"S-101"_s,
                                            .partyKind = PartyKind::NaturalPerson,
                                            .on = Date(2025, 3, 3),
                                            .facts = *readFacts({u"情节一般=yes"_s})});
    VERIFY_RESULT(report);
    QVERIFY(report->assessment.settled());
    QCOMPARE(report->assessment.settled()->range->from.toString(), u"201.00"_s);
    QCOMPARE(report->assessment.settled()->range->to.toString(), u"1000.00"_s);
}

void TestDiscretionLists::anEditionWithAnEndMayEndEarlier()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    ListImportOptions fiveYears = named(u"基准"_s);
    fiveYears.repealedOn = Date(2029, 1, 1);
    VERIFY_RESULT(discretion_lists::importBenchmarks(office.db, legal, benchmarks, fiveYears));
    fiveYears.name = u"首违"_s;
    VERIFY_RESULT(discretion_lists::importExemptions(office.db, legal, exemptions, fiveYears));
    const QString why = u"上位法修改"_s;
    // Not later than it ends by itself, and what has ended stays ended.
    QVERIFY(
        !discretion_lists::repealBenchmarks(office.db, legal, u"基准"_s, Date(2029, 1, 1), why));
    QVERIFY(
        !discretion_lists::repealBenchmarks(office.db, legal, u"基准"_s, Date(2030, 1, 1), why));
    VERIFY_RESULT(
        discretion_lists::repealBenchmarks(office.db, legal, u"基准"_s, Date(2027, 1, 1), why));
    VERIFY_RESULT(
        discretion_lists::repealBenchmarks(office.db, legal, u"基准"_s, Date(2026, 3, 2), why));
    QVERIFY(
        !discretion_lists::repealBenchmarks(office.db, legal, u"基准"_s, Date(2025, 3, 2), why));
    VERIFY_RESULT(
        discretion_lists::repealExemptions(office.db, legal, u"首违"_s, Date(2026, 6, 1), why));
    QCOMPARE(discretion_lists::benchmarks(office.db, legal)->first().repealedOn, Date(2026, 3, 2));
    QCOMPARE(discretion_lists::exemptions(office.db, legal)->first().repealedOn, Date(2026, 6, 1));
    const Result<> later = office.db.transact([&]() -> Result<> {
        execute(office.db, u"UPDATE exemption_list SET repealed_on = '2031-01-01'"_s);
        return {};
    });
    QVERIFY(!later);

    // An edition that a later one took the place of has an end, though nobody repealed it.
    VERIFY_RESULT(discretion_lists::importBenchmarks(office.db, legal, benchmarks,
                                                     named(u"旧新"_s, Date(2023, 1, 1))));
    VERIFY_RESULT(discretion_lists::importBenchmarks(office.db, legal, benchmarks,
                                                     named(u"旧新"_s, Date(2025, 7, 1))));
    const QList<BenchmarkSet> all = *discretion_lists::benchmarks(office.db, legal);
    QStringList ends;
    for (const BenchmarkSet &set : all)
        if (set.name == u"旧新"_s) {
            const std::optional<Date> end = discretion_lists::endOf(all, set);
            ends << (end ? toIso(*end) : u"-"_s);
        }
    QCOMPARE(ends, (QStringList{u"2025-07-01"_s, u"-"_s}));
}

void TestDiscretionLists::theHeadsThatListsReallyHaveAreKnown()
{
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const QString spread = written(
        folder, u"spread.csv"_s,
        u"法规规章,违法行为,设定依据,裁量阶次,适用条件,处罚标准\n"
        "市容条例,占道堆放,第十八条原文,严重,第三次被处罚,每平方米1000元并没收违法物品\n"_s);
    const auto joined =
        discretion_lists::previewBenchmarks(office.db, legal, spread, named(u"甲"_s));
    VERIFY_RESULT(joined);
    QVERIFY2(joined->isGood(),
             qPrintable(joined->errors.isEmpty() ? QString() : joined->errors.first().text));
    const BenchmarkRow &row = joined->edition.rows.first();
    QCOMPARE(row.cells.basis, u"市容条例\n第十八条原文"_s);
    QCOMPARE(*row.amount.kind, AmountKind::PerUnit);
    QCOMPARE(row.amount.fact, u"area"_s);
    QCOMPARE(row.amount.to.value.toString(), u"1000"_s);
    QCOMPARE(row.cells.measures, u"没收违法物品"_s);

    const QString official = written(folder, u"official.csv"_s,
                                     u"违法行为,法定依据,裁量阶次,适用条件,下限（元）,上限,单位\n"
                                     "占道堆放,第十八条,一般,3处以下,500,800,元\n"_s);
    const auto read =
        discretion_lists::previewBenchmarks(office.db, legal, official, named(u"乙"_s));
    VERIFY_RESULT(read);
    QVERIFY(read->isGood() && read->ignoredColumns.isEmpty());
    QCOMPARE(asMoney(read->edition.rows.first().amount.from.value), Money::yuan(500));
    QCOMPARE(read->edition.rows.first().cells.basis, u"第十八条"_s);

    // A head in another unit is not taken for yuan, and a row without figures says what it lacks.
    const QString other = written(folder, u"other.csv"_s,
                                  u"违法行为,裁量阶次,适用条件,下限（万元）,单位\n"
                                  "占道堆放,一般,3处以下,5,元\n"_s);
    const auto lacking =
        discretion_lists::previewBenchmarks(office.db, legal, other, named(u"丙"_s));
    VERIFY_RESULT(lacking);
    QCOMPARE(lacking->ignoredColumns, QStringList{u"下限（万元）"_s});
    QCOMPARE(lacking->errors.size(), 1);
    QVERIFY2(!lacking->errors.first().text.contains(u"“”"_s),
             qPrintable(lacking->errors.first().text));
}

void TestDiscretionLists::whatIsAssumedAndAbsentIsSaid()
{
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const QString path =
        written(folder, u"short.csv"_s, u"事项名称,适用条件\n占道堆放,首次被发现并及时改正\n"_s);
    const auto silent =
        discretion_lists::previewExemptions(office.db, legal, path, named(u"首违"_s));
    VERIFY_RESULT(silent);
    QCOMPARE(silent->assumed.size(), 2);
    QVERIFY(silent->assumed.first().contains(u"24"_s));
    QVERIFY(silent->absentColumns.contains(u"依据"_s));
    ListImportOptions said = named(u"首违"_s);
    said.windowMonths = 12;
    const auto told = discretion_lists::previewExemptions(office.db, legal, path, said);
    VERIFY_RESULT(told);
    QCOMPARE(told->assumed.size(), 1); // the commitment letter alone
}

void TestDiscretionLists::anEditionComesBackFromItsFileAsItWas_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("workbook") << u"xlsx"_s;
    QTest::newRow("CSV") << u"csv"_s;
}

void TestDiscretionLists::anEditionComesBackFromItsFileAsItWas()
{
    QFETCH(QString, suffix);
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    ListImportOptions options = named(u"全部"_s);
    options.windowMonths = 24;
    const QString source = QStringLiteral(ANJUAN_SOURCE_DIR "/tests/lists/");
    const auto first =
        discretion_lists::importBenchmarks(office.db, legal, source + u"benchmarks.csv"_s, options);
    VERIFY_RESULT(first);
    QVERIFY(first->stored);
    const auto set = discretion_lists::benchmarkSet(office.db, legal, u"全部"_s);
    VERIFY_RESULT(set);
    QVERIFY(set->rows.size() > 20);
    const QString path = folder.filePath(u"edition."_s + suffix);
    VERIFY_RESULT(list_files::writeEdition(path, *set));
    const auto again = discretion_lists::previewBenchmarks(office.db, legal, path, options);
    VERIFY_RESULT(again);
    QVERIFY2(again->isGood(), qPrintable(again->errors.value(0).text));
    QVERIFY(again->isKnown); // word for word
    QVERIFY(again->absentColumns.isEmpty() && again->ignoredColumns.isEmpty());
    QVERIFY(list_files::importOptions(*set).contains(u"24"_s));
    VERIFY_RESULT(discretion_lists::importExemptions(office.db, legal, source + u"exemptions.csv"_s,
                                                     options));
    const auto list = discretion_lists::exemptionList(office.db, legal, u"全部"_s);
    VERIFY_RESULT(list);
    VERIFY_RESULT(list_files::writeEdition(path, *list));
    const auto twice = discretion_lists::previewExemptions(office.db, legal, path, options);
    VERIFY_RESULT(twice);
    QVERIFY(twice->isKnown);
}

void TestDiscretionLists::anEmptyTableIsFilledInAndTakenOver_data()
{
    anEditionComesBackFromItsFileAsItWas_data();
}

void TestDiscretionLists::anEmptyTableIsFilledInAndTakenOver()
{
    QFETCH(QString, suffix);
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"empty."_s + suffix);
    VERIFY_RESULT(list_files::writeTemplate(path, list_files::ListKind::Exemptions));
    VERIFY_RESULT(list_files::writeTemplate(path, list_files::ListKind::Benchmarks));
    const auto empty =
        discretion_lists::previewBenchmarks(office.db, legal, path, named(u"空表"_s));
    VERIFY_RESULT(empty);
    QVERIFY(empty->edition.rows.isEmpty() && empty->errors.isEmpty());
    QVERIFY(empty->absentColumns.isEmpty());
    if (suffix == "xlsx"_L1)
        return;
    QFile file(path); // the row that explains stays where it is
    QVERIFY(file.open(QIODevice::Append));
    file.write("1,,,占道堆放物品,,,不分,一般,2处以上,500,900,元,,,,\r\n");
    file.close();
    const auto filled =
        discretion_lists::previewBenchmarks(office.db, legal, path, named(u"空表"_s));
    VERIFY_RESULT(filled);
    QVERIFY2(filled->isGood(), qPrintable(filled->errors.value(0).text));
    QCOMPARE(filled->edition.rows.size(), 1);
    QCOMPARE(filled->edition.rows.first().cells.amountTo, u"900"_s);
}

void TestDiscretionLists::theLawThatChangedIsSaidWithTheAssessment()
{
    test::SampleOffice office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    // S-101: 200 to 2000 yuan.
    const auto notesFor = [&](const QString &name, const QString &quoted) -> QString {
        const QString path =
            written(folder, name + u".csv"_s,
                    header + u"占道,,一般,20处以下,500,800,元,%1,S-101\n"_s.arg(quoted));
        ListImportOptions options = named(name, Date(2024, 1, 1));
        const auto done = discretion_lists::importBenchmarks(office.db, legal, path, options);
        if (!done)
            return done.error().text;
        const auto report = discretion::assess(office.db, legal, office.book,
                                               {.matter = u"S-101"_s,
                                                .partyKind = PartyKind::NaturalPerson,
                                                .on = Date(2025, 3, 3),
                                                .facts = *readFacts({u"places=2"_s}),
                                                .edition = name});
        return report ? report->assessment.notes.join(u'\n') : report.error().text;
    };
    QCOMPARE(notesFor(u"准"_s, u"二百元以上二千元以下"_s), QString());
    const QString stale = notesFor(u"旧"_s, u"二百元以上三千元以下"_s);
    QVERIFY2(stale.contains(u"3000"_s) && stale.contains(u"旧"_s), qPrintable(stale));
}

QTEST_GUILESS_MAIN(TestDiscretionLists)
#include "test_discretion_lists.moc"
