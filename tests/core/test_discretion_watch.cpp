// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/consistency_sheet.h"
#include "core/services/deviation_sheet.h"
#include "core/services/discretion.h"
#include "core/services/discretion_lists.h"
#include "core/services/matters.h"
#include "core/services/parties.h"
#include "tests/support/sample_office.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;
using discretion_lists::StaleAlarm;

namespace {

const Date today(2026, 3, 2);

/// A bureau with benchmarks for S-106 and S-107, and a list of exemptions.
struct Office : test::SampleOffice {
    explicit Office(const QString &kind = u"sqlite"_s) : test::SampleOffice(kind)
    {
        if (const Result<> lists = sample_bureau::addDiscretion(db, bureau); !lists)
            qFatal("%s", qPrintable(lists.error().text));
    }

    Session legal() const { return bureau.at(u"legal1"_s, today); }

    int must(CaseId &id, const QString &kind, const QJsonObject &content,
             const QString &by = u"officer1"_s, Date day = today)
    {
        const Result<Recorded> done =
            cases::record(db, bureau.at(by, day), book,
                          {.caseId = id, .kind = kind, .day = day, .content = content});
        if (!done)
            qFatal("%s: %s", qPrintable(kind), qPrintable(done.error().text));
        id = done->act.dossier;
        return done->act.sequence;
    }

    CaseId filed(PartyId party, const QString &street, const QString &description = u"占道"_s,
                 Date day = today)
    {
        CaseId id;
        must(id, u"register_lead"_s,
             {{u"source"_s, u"patrol"_s}, {u"description"_s, description}, {u"place"_s, street}},
             u"officer1"_s, day);
        const int filing = must(id, u"file_case"_s,
                                {{u"matter"_s, u"S-106"_s},
                                 {u"party"_s, party.toString()},
                                 {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                                 {u"cause"_s, u"占道堆放"_s},
                                 {u"facts"_s, u"堆放"_s}},
                                u"officer1"_s, day);
        must(id, u"approve"_s, {{u"act"_s, filing}}, u"chief1"_s, day);
        return id;
    }

    PartyId newParty(const QString &name)
    {
        const auto entered = parties::enter(db, bureau.at(u"officer1"_s, today), nullptr,
                                            {.kind = PartyKind::LegalPerson, .name = name});
        if (!entered)
            qFatal("%s", qPrintable(entered.error().text));
        return entered->party.id;
    }

    Result<FirstOffenceReport> first(PartyId party, const QString &plate = {})
    {
        return discretion::firstOffence(
            db, bureau.at(u"officer1"_s, today),
            {.party = party, .matter = u"S-106"_s, .on = today, .plate = plate});
    }

    QStringList alarms(StaleAlarm::Kind kind)
    {
        const auto found = discretion_lists::alarms(db, legal());
        if (!found)
            qFatal("%s", qPrintable(found.error().text));
        QStringList texts;
        for (const StaleAlarm &alarm : *found)
            if (alarm.kind == kind)
                texts << alarm.matter + u' ' + alarm.text;
        return texts;
    }

    QString file(const QString &name, const QString &text)
    {
        QFile list(folder.filePath(name));
        if (!list.open(QIODevice::WriteOnly) || list.write(text.toUtf8()) < 0)
            qFatal("%s", qPrintable(list.errorString()));
        return list.fileName();
    }

    QTemporaryDir folder{};
};

QJsonObject onTheSpot(PartyId party, const QString &place, const QString &fine, int places)
{
    QJsonObject content{
        {u"matter"_s, u"S-106"_s},
        {u"party"_s, party.toString()},
        {u"place"_s, place},
        {u"penalties"_s, QJsonArray{QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, fine}}}},
        {u"facts"_s, u"堆放杂物"_s},
        {u"basis"_s, u"示例依据"_s},
        {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
        {u"certificates_shown"_s, true},
        {u"defence_heard"_s, true},
        {u"reconsideration_body"_s, u"某市人民政府"_s}};
    if (places > 0)
        content.insert(u"circumstances"_s, QJsonArray{u"places=%1"_s.arg(places)});
    return content;
}

} // namespace

class TestDiscretionWatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void nothingIsStaleAtFirst();
    void aMatterThatChangedOrWentIsAlarmed();
    void anEndedSetIsAlarmedUntilOneTakesItsPlace();
    void anEndDatedBackNamesThePastCases_data() { test::eachKind(); }
    void anEndDatedBackNamesThePastCases();
    void tiersNobodyUsesOrKeepsToAreAlarmed();
    void aPlateTiesThePastToOneVehicle_data() { test::eachKind(); }
    void aPlateTiesThePastToOneVehicle();
    void mergedPartiesHaveOnePast_data() { test::eachKind(); }
    void mergedPartiesHaveOnePast();
    void onTheSpotTheBenchmarkAndLikeCasesHold_data() { test::eachKind(); }
    void onTheSpotTheBenchmarkAndLikeCasesHold();
    void severalViolationsAreComparedWithNothing();
    void theLawsOwnGroundsAskForTheirConditions();
    void theSheetIsAWorkbook();
    void theDeviationsAreATable();
};

void TestDiscretionWatch::nothingIsStaleAtFirst()
{
    Office office;
    const auto alarms = discretion_lists::alarms(office.db, office.legal());
    VERIFY_RESULT(alarms);
    QVERIFY2(alarms->isEmpty(), qPrintable(alarms->isEmpty() ? QString() : alarms->first().text));
}

void TestDiscretionWatch::aMatterThatChangedOrWentIsAlarmed()
{
    Office office;
    // The law lets more be fined from 2026 on; the benchmark is of 2018.
    const auto changed = matters::import(
        office.db, office.legal(),
        office.file(u"matters.csv"_s,
                    u"事项编码,事项名称,处罚依据,处罚种类,罚款下限,罚款上限,生效日期\n"
                    "S-106,占道堆放物品,示例依据,警告、罚款,500,8000,2026-01-01\n"_s),
        {.batch = u"三"_s});
    VERIFY_RESULT(changed);
    VERIFY_RESULT(
        matters::repeal(office.db, office.legal(), u"S-107"_s, Date(2026, 2, 1), u"条例废止"_s));
    const QStringList law = office.alarms(StaleAlarm::Kind::LawChanged);
    QCOMPARE(law.size(), 1);
    QVERIFY2(law.first().startsWith(u"S-106"_s) && law.first().contains(u"2026-01-01"_s),
             qPrintable(law.first()));
    const QStringList gone = office.alarms(StaleAlarm::Kind::MatterRepealed);
    QCOMPARE(gone.size(), 1);
    QVERIFY(gone.first().startsWith(u"S-107"_s));
}

void TestDiscretionWatch::anEndedSetIsAlarmedUntilOneTakesItsPlace()
{
    Office office;
    VERIFY_RESULT(discretion_lists::repealBenchmarks(office.db, office.legal(), u"示例基准"_s,
                                                     Date(2026, 2, 1), u"五年期满"_s));
    QCOMPARE(office.alarms(StaleAlarm::Kind::Expired).size(), 1);
    // The range that its rows quote is not that of the matter: that is alarmed as well.
    VERIFY_RESULT(discretion_lists::importBenchmarks(
        office.db, office.legal(),
        office.file(u"new.csv"_s,
                    u"事项编码,违法行为,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位,法定幅度\n"
                    "S-106,占道堆放物品,一般,9处以下,500,900,元,处五百元以上三千元以下罚款\n"_s),
        {.name = u"示例基准"_s, .effectiveFrom = Date(2026, 2, 1)}));
    QVERIFY(office.alarms(StaleAlarm::Kind::Expired).isEmpty());
    const QStringList law = office.alarms(StaleAlarm::Kind::LawChanged);
    QCOMPARE(law.size(), 1);
    QVERIFY2(law.first().contains(u"500 to 3000 yuan"_s) && law.first().contains(u"500 to 5000"_s),
             qPrintable(law.first()));
}

void TestDiscretionWatch::anEndDatedBackNamesThePastCases()
{
    QFETCH(QString, kind);
    Office office(kind);
    const Date then(2026, 2, 10);
    CaseId decided;
    office.must(decided, u"summary_decide"_s,
                onTheSpot(office.newParty(u"当场公司"_s), u"当场路1号"_s, u"600.00"_s, 2),
                u"officer1"_s, then);
    CaseId open = office.filed(office.newParty(u"未决公司"_s), u"未决路1号"_s, u"占道"_s, then);
    office.must(open, u"assess"_s, {{u"facts"_s, QJsonArray{u"places=4"_s}}}, u"officer1"_s, then);
    office.must(open, u"check_exemption"_s,
                {{u"outcome"_s, u"refuse"_s}, {u"reason"_s, u"逾期未改正"_s}}, u"officer1"_s, then);
    const auto numberOf = [&](CaseId id) {
        const auto view = cases::open(office.db, office.legal(), id);
        return view ? view->row.number() : QString();
    };
    const QString set = u"示例基准"_s;
    const QString why = u"上位法修改"_s;
    const auto end = [&](Date from, bool stay) {
        return discretion_lists::repealBenchmarks(office.db, office.legal(), set, from, why, stay);
    };

    const auto refused = end(then, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QString(discretion_lists::pastCasesRule));
    QVERIFY2(refused.error().text.contains(numberOf(decided)) &&
                 refused.error().text.contains(numberOf(open)),
             qPrintable(refused.error().text));
    QVERIFY(!discretion_lists::benchmarks(office.db, office.legal())->first().repealedOn);

    // The list of exemptions counts for the open case alone, which alone was held against it.
    const QString list =
        discretion_lists::exemptions(office.db, office.legal())->first().id.toString();
    const auto exemptions = discretion_lists::repealExemptions(office.db, office.legal(), list,
                                                               Date(2026, 2, 1), why, true);
    VERIFY_RESULT(exemptions);
    QCOMPARE(exemptions->decided, QStringList());
    QCOMPARE(exemptions->open, QStringList{numberOf(open)});

    // An edition that takes the place from a day that has passed says the same.
    const auto later = discretion_lists::previewBenchmarks(
        office.db, office.legal(),
        office.file(u"later.csv"_s,
                    u"事项编码,违法行为,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位\n"
                    "S-106,占道堆放物品,一般,9处以下,500,900,元\n"_s),
        {.name = set, .effectiveFrom = then});
    VERIFY_RESULT(later);
    QVERIFY(std::any_of(later->remarks.begin(), later->remarks.end(), [&](const SetRemark &one) {
        return one.kind == SetRemark::Kind::Ended && one.text.contains(numberOf(decided));
    }));

    // What happened before the day rests on the edition as before.
    const BenchmarkSet edition = discretion_lists::benchmarks(office.db, office.legal())->first();
    const auto next = office.db.read([&]() -> Result<edition_reach::Reach> {
        return edition_reach::of(office.db, edition, then + Days(1));
    });
    QVERIFY(next && next->isEmpty());
    const auto before = cases::open(office.db, office.legal(), decided);
    const auto done = end(then, true);
    VERIFY_RESULT(done);
    QCOMPARE(done->decided, QStringList{numberOf(decided)});
    QCOMPARE(done->open, QStringList{numberOf(open)});
    const auto after = cases::open(office.db, office.legal(), decided);
    QVERIFY(before && after && before->file.assessed && after->file.assessed);
    QCOMPARE(after->file.assessed->set, before->file.assessed->set);
    QCOMPARE(after->file.assessed->tier, before->file.assessed->tier);
    QVERIFY(after->file.assessed->from == before->file.assessed->from);
    QVERIFY(after->file.assessed->to == before->file.assessed->to);
    const auto again = discretion::assessAgain(office.db, office.legal(), office.book, decided, {});
    VERIFY_RESULT(again);
    QCOMPARE(again->again.set.name, set);
}

void TestDiscretionWatch::tiersNobodyUsesOrKeepsToAreAlarmed()
{
    Office office;
    for (int place = 1; place <= 3; ++place) {
        CaseId id =
            office.filed(office.newParty(u"示例公司%1"_s.arg(place)), u"偏离路%1号"_s.arg(place));
        office.must(id, u"assess"_s, {{u"facts"_s, QJsonArray{u"places=4"_s}}});
        QVERIFY(office.alarms(StaleAlarm::Kind::AlwaysDeviated).isEmpty());
        const int deviation = office.must(id, u"deviate"_s,
                                          {{u"fine"_s, u"1500.00"_s},
                                           {u"ground"_s, u"plainly_unfit"_s},
                                           {u"reason"_s, u"基准过重"_s}});
        QJsonArray votes;
        QJsonArray leaders;
        for (const QString &chief : {u"chief1"_s, u"chief2"_s}) {
            leaders << chief;
            votes << QJsonObject{{u"leader"_s, chief},
                                 {u"post"_s, u"局领导"_s},
                                 {u"vote"_s, u"for"_s},
                                 {u"view"_s, u"同意调整"_s}};
        }
        office.must(id, u"discuss"_s,
                    {{u"topic"_s, u"deviation"_s},
                     {u"leaders"_s, leaders},
                     {u"votes"_s, votes},
                     {u"views"_s, u"均同意调整"_s}},
                    u"legal1"_s);
        office.must(id, u"approve"_s, {{u"act"_s, deviation}}, u"chief1"_s);
        const auto view = cases::open(office.db, office.legal(), id);
        VERIFY_RESULT(view);
        const Entry *entry = view->file.entry(deviation);
        const auto *deviate = std::get_if<Deviate>(&entry->body);
        QVERIFY(deviate && !deviate->arithmetic.isEmpty());
        QCOMPARE(deviate->arithmetic.first(), u"2000 − 1500 = 500 yuan below the tier."_s);
    }
    QCOMPARE(office.alarms(StaleAlarm::Kind::AlwaysDeviated).size(), 1);
    const QStringList unused = office.alarms(StaleAlarm::Kind::NeverUsed);
    QCOMPARE(unused.size(), 2); // 从轻 and 从重
    QVERIFY(unused.first().startsWith(u"S-106"_s));
}

void TestDiscretionWatch::aPlateTiesThePastToOneVehicle()
{
    QFETCH(QString, kind);
    Office office(kind);
    office.filed(office.newParty(u"示例运输公司"_s), u"车牌路1号"_s, u"渣土车示A12345沿途遗撒"_s,
                 Date(2026, 1, 5));
    const PartyId other = office.newParty(u"另一运输公司"_s);
    const auto alone = office.first(other);
    VERIFY_RESULT(alone);
    QVERIFY(alone->isFirst);
    const auto tied = office.first(other, u"示A12345"_s);
    VERIFY_RESULT(tied);
    QVERIFY2(!tied->isFirst, "another party with the same vehicle");
    QCOMPARE(tied->earlier.size(), std::size_t(1));
    QVERIFY(tied->searched.join(u' ').contains(u"示A12345"_s));
    const auto another = office.first(other, u"示A99999"_s);
    VERIFY_RESULT(another);
    QVERIFY(another->isFirst);
}

void TestDiscretionWatch::mergedPartiesHaveOnePast()
{
    QFETCH(QString, kind);
    Office office(kind);
    const PartyId kept = office.newParty(u"示例商贸有限公司"_s);
    const PartyId twice = office.newParty(u"示例商贸公司"_s);
    office.filed(twice, u"合并路9号"_s, u"占道"_s, Date(2026, 1, 5));
    const auto before = office.first(kept);
    VERIFY_RESULT(before);
    QVERIFY(before->isFirst);
    const auto entry = parties::find(office.db, office.legal(), nullptr, twice);
    VERIFY_RESULT(entry);
    VERIFY_RESULT(
        parties::merge(office.db, office.legal(), twice, entry->revision, kept, u"同一单位"_s));
    const auto merged = office.first(kept);
    VERIFY_RESULT(merged);
    QVERIFY(!merged->isFirst);
}

void TestDiscretionWatch::onTheSpotTheBenchmarkAndLikeCasesHold()
{
    QFETCH(QString, kind);
    Office office(kind);
    const auto decide = [&](int house, const QString &fine, int places, const QString &why) {
        QJsonObject content = onTheSpot(office.newParty(u"当场公司%1"_s.arg(house)),
                                        u"当场路%1号"_s.arg(house), fine, places);
        if (!why.isEmpty())
            content.insert(u"discretion"_s, why);
        return cases::record(office.db, office.bureau.at(u"officer1"_s, today), office.book,
                             {.kind = u"summary_decide"_s, .day = today, .content = content});
    };
    const auto bare = decide(1, u"600.00"_s, 0, {});
    QVERIFY(!bare);
    QCOMPARE(bare.error().rule, u"G4"_s);
    const auto above = decide(1, u"2500.00"_s, 2, {});
    QVERIFY(!above);
    QCOMPARE(above.error().rule, u"G4"_s);
    for (int house = 1; house <= 5; ++house) {
        const auto done = decide(house, u"%1.00"_s.arg(600 + 10 * house), 2, {});
        VERIFY_RESULT(done);
        QVERIFY(done->file.assessed);
        QCOMPARE(done->file.assessed->tier, u"从轻"_s);
    }
    // Within the tier, and far from what was decided before: a reason is needed.
    const auto outlier = decide(6, u"1900.00"_s, 2, {});
    QVERIFY(!outlier);
    QCOMPARE(outlier.error().rule, u"like"_s);
    VERIFY_RESULT(decide(6, u"1900.00"_s, 2, u"堵住盲道，群众多次投诉"_s));
    const auto rebuilt = cases::compareRows(office.db, office.book);
    VERIFY_RESULT(rebuilt);
    QCOMPARE(rebuilt->differing, QStringList());
    // What it would say is seen before it is decided.
    const auto trial = discretion::tryOnTheSpot(
        office.db, office.bureau.at(u"officer1"_s, today), office.book,
        onTheSpot(office.newParty(u"试算公司"_s), u"当场路9号"_s, u"0"_s, 4), today);
    VERIFY_RESULT(trial);
    QCOMPARE(trial->assessment.settled()->tier, u"一般"_s);
}

void TestDiscretionWatch::severalViolationsAreComparedWithNothing()
{
    Office office;
    CaseId id = office.filed(office.newParty(u"合并公司"_s), u"合并路1号"_s);
    office.must(id, u"assess"_s, {{u"facts"_s, QJsonArray{u"places=4"_s}}});
    office.must(id, u"assess"_s,
                {{u"violation"_s, u"S-107"_s}, {u"facts"_s, QJsonArray{u"places=2"_s}}});
    // The same once more takes the place of the one before.
    office.must(id, u"assess"_s,
                {{u"violation"_s, u"S-107"_s}, {u"facts"_s, QJsonArray{u"places=6"_s}}});
    const auto view = cases::open(office.db, office.legal(), id);
    VERIFY_RESULT(view);
    QCOMPARE(view->file.assessed->tier, u"一般"_s);
    QCOMPARE(view->file.alsoAssessed.size(), std::size_t(1));
    QCOMPARE(view->file.alsoAssessed.front().from.toString(), u"500.00"_s);
    QCOMPARE(view->file.alsoAssessed.front().matter, u"S-107"_s);
    const auto laws = discretion::assess(office.db, office.legal(), office.book,
                                         {.matter = u"S-106"_s,
                                          .partyKind = PartyKind::LegalPerson,
                                          .on = today,
                                          .facts = *readFacts({u"places=4"_s}),
                                          .alsoBroken = {u"S-107"_s, u"S-102"_s}});
    VERIFY_RESULT(laws);
    QCOMPARE(laws->heaviest, u"S-102"_s);
    QCOMPARE(laws->compared.size(), 4);
    const auto twice = discretion::assess(office.db, office.legal(), office.book,
                                          {.matter = u"S-106"_s,
                                           .partyKind = PartyKind::LegalPerson,
                                           .on = today,
                                           .facts = *readFacts({u"places=4"_s}),
                                           .alsoBroken = {u"S-106"_s}});
    QVERIFY(!twice);
}

void TestDiscretionWatch::theLawsOwnGroundsAskForTheirConditions()
{
    const ExemptionItem minor = lawsOwnMinorExemption();
    QVERIFY(!needsFirst(minor));
    QCOMPARE(ask(minor, {}).holds, Truth::Unknown);
    QCOMPARE(judgedWords(minor.condition), QStringList{u"违法行为轻微"_s});
    const auto holds = [](const ExemptionItem &item, const QStringList &facts) {
        return ask(item, *readFacts(facts)).holds;
    };
    QCOMPARE(holds(minor, {u"违法行为轻微=yes"_s, u"correction=in_time"_s, u"harm=none"_s}),
             Truth::Yes);
    QCOMPARE(holds(minor, {u"违法行为轻微=yes"_s, u"correction=in_time"_s, u"harm=slight"_s}),
             Truth::No);
    QCOMPARE(holds(minor, {u"违法行为轻微=yes"_s, u"correction=late"_s, u"harm=none"_s}),
             Truth::No);
    const ExemptionItem faultless = lawsOwnFaultlessExemption();
    QVERIFY(!needsFirst(faultless));
    QCOMPARE(holds(faultless, {u"当事人有证据足以证明没有主观过错=yes"_s}), Truth::Yes);
    QCOMPARE(holds(faultless, {u"当事人有证据足以证明没有主观过错=no"_s}), Truth::No);
}

void TestDiscretionWatch::theSheetIsAWorkbook()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.xlsx"_s);
    const QList<ConsistencyRow> rows{{.matter = u"S-106"_s,
                                      .matterName = u"占道堆放物品"_s,
                                      .unit = {},
                                      .unitName = u"第1中队"_s,
                                      .cases = 12,
                                      .deviations = 1,
                                      .outliers = 2,
                                      .median = Money::yuan(2200),
                                      .bureauMedian = Money::yuan(2000),
                                      .lowest = Money::yuan(500),
                                      .highest = Money::yuan(5000)}};
    VERIFY_RESULT(consistency_sheet::writeXlsx(path, 2026, rows));
    QStringList seen;
    const auto read = readTable(path, {},
                                {{},
                                 [&](const TableRow &row) {
                                     seen << row.cells;
                                     return true;
                                 },
                                 {}});
    VERIFY_RESULT(read);
    QCOMPARE(read->header, consistency_sheet::headings());
    QCOMPARE(seen.value(3), u"12"_s);
    QCOMPARE(seen.value(2), u"第1中队"_s);
    QVERIFY(seen.value(4).startsWith(u"2200"_s) || seen.value(4).startsWith(u"2,200"_s));
}

void TestDiscretionWatch::theDeviationsAreATable()
{
    QTemporaryDir folder;
    const QList<DeviationRow> rows{{.number = u"某执罚决字〔2026〕第9号"_s,
                                    .matter = u"S-106"_s,
                                    .matterName = u"占道堆放物品"_s,
                                    .unitName = u"第1中队"_s,
                                    .decidedOn = Date(2026, 3, 9),
                                    .tier = u"一般"_s,
                                    .from = Money::yuan(2000),
                                    .to = Money::yuan(3500),
                                    .fine = Money::yuan(1500),
                                    .ground = DeviationGround::PlainlyUnfit,
                                    .reason = u"堆放仅数分钟，主动清除"_s,
                                    .article = u"行政处罚法第三十二条"_s,
                                    .permission = u"市局批复"_s,
                                    .approvals = {u"甲。"_s, u"乙。"_s},
                                    .opinion = u"同意"_s}};
    const QStringList headings = deviation_sheet::headings();
    for (const QString &name : {u"list.xlsx"_s, u"list.csv"_s}) {
        const QString path = folder.filePath(name);
        VERIFY_RESULT(name.endsWith(u"csv"_s) ? deviation_sheet::writeCsv(path, rows)
                                              : deviation_sheet::writeXlsx(path, 2026, rows));
        QStringList seen;
        const auto read = readTable(path, {},
                                    {{},
                                     [&](const TableRow &row) {
                                         seen << row.cells;
                                         return true;
                                     },
                                     {}});
        VERIFY_RESULT(read);
        QCOMPARE(read->header, headings);
        QCOMPARE(seen.size(), headings.size());
        QCOMPARE(seen.value(0), u"2026-03-09"_s);
        QCOMPARE(seen.value(1), rows.first().number);
        QVERIFY2(seen.value(8).startsWith(u"1500"_s), qPrintable(seen.value(8)));
        QCOMPARE(seen.value(10), rows.first().reason);
        QVERIFY(seen.value(13).startsWith(u"甲。"_s) && seen.value(13).endsWith(u"乙。"_s));
        QCOMPARE(seen.value(14), u"同意"_s);
    }
}

QTEST_GUILESS_MAIN(TestDiscretionWatch)
#include "test_discretion_watch.moc"
