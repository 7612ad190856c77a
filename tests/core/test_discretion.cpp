// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/assessment.h"
#include "core/domain/discretion/benchmark_review.h"
#include "core/domain/discretion/exemption.h"
#include "core/domain/discretion/like_cases.h"
#include "core/domain/discretion/list_json.h"

#include <QRandomGenerator>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

BenchmarkCells cells(const QString &tier, const QString &condition, const QString &from,
                     const QString &to, const QString &unit = u"元"_s)
{
    BenchmarkCells made;
    made.violation = u"占道堆放物品"_s;
    made.statutory = u"处五百元以上五千元以下罚款"_s;
    made.tier = tier;
    made.condition = condition;
    made.amountFrom = from;
    made.amountTo = to;
    made.unit = unit;
    return made;
}

BenchmarkSet setOf(const QList<BenchmarkCells> &rows)
{
    BenchmarkSet set;
    for (const BenchmarkCells &one : rows)
        set.rows << readBenchmark(one, static_cast<int>(set.rows.size()) + 1, 0).row;
    return set;
}

/// Lenient, ordinary and severe by the number of places; three and six are in two tiers each.
BenchmarkSet byPlaces()
{
    return setOf({cells(u"从轻"_s, u"3处以下"_s, u"500"_s, u"2000"_s),
                  cells(u"一般"_s, u"3处以上6处以下"_s, u"2000"_s, u"3500"_s),
                  cells(u"从重"_s, u"6处以上"_s, u"3500"_s, u"5000"_s)});
}

FactValues facts(const QStringList &texts)
{
    const Result<FactValues> read = readFacts(texts);
    if (!read)
        qFatal("%s", qPrintable(read.error().text));
    return *read;
}

Assessment asked(const BenchmarkSet &set, const QStringList &texts)
{
    return assess(set, {.side = PartySide::Citizen, .facts = facts(texts)});
}

QStringList tiersOf(const Assessment &assessment)
{
    QStringList tiers;
    for (const TierOutcome &tier : assessment.fitting())
        tiers << tier.tier;
    return tiers;
}

QStringList remarksOf(const BenchmarkSet &set, SetRemark::Kind kind)
{
    QStringList texts;
    for (const SetRemark &remark : reviewed(set))
        if (remark.kind == kind)
            texts << remark.text;
    return texts;
}

} // namespace

class TestDiscretion : public QObject {
    Q_OBJECT

private slots:
    void wordsBecomeFactsOrStayWords_data();
    void wordsBecomeFactsOrStayWords();
    void aValueInTwoTiersIsNotDecided();
    void aValueInNoTierIsSaidSo();
    void whatAnotherTierCouldNeedIsAskedFor();
    void aFactThatPlaysNoPartMakesNoTierFit();
    void anAmountIsReadAsItIsWritten_data();
    void anAmountIsReadAsItIsWritten();
    void anAmountThatCannotBeReadIsAnError_data();
    void anAmountThatCannotBeReadIsAnError();
    void aCapBelowTheLowerEndIsAnError();
    void whatWasGainedIsAskedWhereTheLawAsks();
    void theRangeOfTheLawIsReadForEachParty();
    void aRangeForEachPlaceIsMultiplied();
    void aGraverRangeIsThatOfItsTier();
    void whatOpensTheWayToAFineIsAskedFor();
    void theMatterInForceBoundsWhatARowQuotes();
    void everyGapIsListed();
    void amountsAreMadeInEachWay_data();
    void amountsAreMadeInEachWay();
    void overlapsAndGapsAreListed();
    void anEndThatIsExcludedIsSaidSo();
    void editionsAreComparedRowByRow();
    void gravityIsJudgedOnce();
    void modelsGrowWithTheTier_data();
    void modelsGrowWithTheTier();
    void theAmountStaysWithinLawAndCap();
    void circumstancesMoveTheAmountWithinItsTier();
    void mitigationNeedsAGround();
    void aFactIsReadWithItsEvidence();
    void aMisspeltFactIsRefused();
    void sharesAreExactToTheFen();
    void theHeavierRangeIsFound();
    void anExemptionAsksForAllItsConditions();
    void anEarlierCaseCountsAsTheListSays_data();
    void anEarlierCaseCountsAsTheListSays();
    void likeCasesMakeAPicture();
    void casesChangedLaterAreLeftOutOfTheBand();
};

void TestDiscretion::wordsBecomeFactsOrStayWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("alternatives");
    QTest::addColumn<QStringList>("holdingFacts");
    QTest::addColumn<QStringList>("otherFacts");
    QTest::addColumn<QStringList>("judged");

    const QStringList none;
    QTest::newRow("upper end included")
        << u"3处以下"_s << 1 << QStringList{u"places=3"_s} << QStringList{u"places=4"_s} << none;
    QTest::newRow("lower end included")
        << u"3处以上"_s << 1 << QStringList{u"places=3"_s} << QStringList{u"places=2"_s} << none;
    QTest::newRow("unless the text excludes it")
        << u"面积5平方米以下（不含）"_s << 1 << QStringList{u"area=4.99"_s}
        << QStringList{u"area=5"_s} << none;
    QTest::newRow("不满 excludes") << u"迁移不满3株"_s << 1 << QStringList{u"trees_moved=2"_s}
                                   << QStringList{u"trees_moved=3"_s} << none;
    QTest::newRow("超过 excludes") << u"占用时间超过2天"_s << 1 << QStringList{u"days=2.5"_s}
                                   << QStringList{u"days=2"_s} << none;
    QTest::newRow("a dash") << u"占地5-10平方米"_s << 1 << QStringList{u"area=10"_s}
                            << QStringList{u"area=10.1"_s} << none;
    QTest::newRow("full-width figures")
        << u"面积５㎡以上"_s << 1 << QStringList{u"area=5"_s} << QStringList{u"area=4"_s} << none;
    QTest::newRow("Chinese numerals") << u"三处以上六处以下"_s << 1 << QStringList{u"places=6"_s}
                                      << QStringList{u"places=7"_s} << none;
    QTest::newRow("the first of an enumeration with or")
        << u"擅自砍伐单株，迁移不满3株，或者修剪不满5株"_s << 3 << QStringList{u"trees_felled=1"_s}
        << QStringList{u"trees_felled=2"_s, u"trees_moved=none"_s, u"trees_pruned=none"_s} << none;
    QTest::newRow("money with 万")
        << u"货值金额0.5万元以上"_s << 1 << QStringList{u"goods_value=5000"_s}
        << QStringList{u"goods_value=4999.99"_s} << none;
    QTest::newRow("the second time")
        << u"第二次被处罚"_s << 1 << QStringList{u"times=2"_s} << QStringList{u"times=3"_s} << none;
    QTest::newRow("the third and more")
        << u"第三次及以上"_s << 1 << QStringList{u"times=5"_s} << QStringList{u"times=2"_s} << none;
    QTest::newRow("corrected in time")
        << u"在规定期限内改正的"_s << 1 << QStringList{u"correction=in_time"_s}
        << QStringList{u"correction=not"_s} << none;
    QTest::newRow("not corrected") << u"逾期不改正的"_s << 1 << QStringList{u"correction=not"_s}
                                   << QStringList{u"correction=in_time"_s} << none;
    QTest::newRow("two that must both hold")
        << u"改正不达标，但不严重影响市容市貌"_s << 1
        << QStringList{u"correction=partly"_s, u"严重影响市容市貌=no"_s}
        << QStringList{u"correction=partly"_s, u"严重影响市容市貌=yes"_s}
        << QStringList{u"严重影响市容市貌"_s};
    QTest::newRow("above one number and below another")
        << u"超过3处不足6处"_s << 1 << QStringList{u"places=5"_s} << QStringList{u"places=3"_s}
        << none;
    QTest::newRow("at least one number and not above another")
        << u"面积不少于3平方米不超过6平方米"_s << 1 << QStringList{u"area=6"_s}
        << QStringList{u"area=2.9"_s} << none;
    QTest::newRow("not above, without the number")
        << u"不超过10平方米（不含10平方米）"_s << 1 << QStringList{u"area=9.99"_s}
        << QStringList{u"area=10"_s} << none;
    QTest::newRow("above, with the number")
        << u"超过3处（含本数）"_s << 1 << QStringList{u"places=3"_s} << QStringList{u"places=2"_s}
        << none;
    QTest::newRow("brackets about something else stay words")
        << u"不超过10平方米（不含5平方米）"_s << 1
        << QStringList{u"不超过10平方米(不含5平方米)=yes"_s}
        << QStringList{u"不超过10平方米(不含5平方米)=no"_s}
        << QStringList{u"不超过10平方米(不含5平方米)"_s};
    QTest::newRow("each behind a semicolon is enough")
        << u"第三次及以上被处罚的；或者威胁、推搡执法人员的；或者扰乱秩序的"_s << 3
        << QStringList{u"times=3"_s}
        << QStringList{u"times=2"_s, u"resisted=no"_s, u"扰乱秩序=no"_s}
        << QStringList{u"扰乱秩序"_s};
    QTest::newRow("a late correction is one that was overdue")
        << u"逾期不清理"_s << 1 << QStringList{u"correction=late"_s}
        << QStringList{u"correction=in_time"_s} << none;
    QTest::newRow("what a table of its own says")
        << u"《裁量执行标准》第四种违法行为第四款"_s << 1
        << QStringList{u"《裁量执行标准》第四种违法行为第四款=yes"_s}
        << QStringList{u"《裁量执行标准》第四种违法行为第四款=no"_s}
        << QStringList{u"《裁量执行标准》第四种违法行为第四款"_s};
    QTest::newRow("a sentence with unclear joints stays whole")
        << u"3处以上，或造成影响，5处以下"_s << 1
        << QStringList{u"3处以上,或造成影响,5处以下=yes"_s}
        << QStringList{u"3处以上,或造成影响,5处以下=no"_s}
        << QStringList{u"3处以上,或造成影响,5处以下"_s};
    QTest::newRow("an unknown noun before a figure stays words")
        << u"影响住户3处以上"_s << 1 << QStringList{u"影响住户3处以上=yes"_s}
        << QStringList{u"影响住户3处以上=no"_s} << QStringList{u"影响住户3处以上"_s};
}

void TestDiscretion::wordsBecomeFactsOrStayWords()
{
    QFETCH(QString, words);
    QFETCH(int, alternatives);
    QFETCH(QStringList, holdingFacts);
    QFETCH(QStringList, otherFacts);
    QFETCH(QStringList, judged);
    const Condition condition = readCondition(words, ConditionStyle::Benchmark);
    QCOMPARE(static_cast<int>(condition.anyOf.size()), alternatives);
    QCOMPARE(judgedWords(condition), judged);
    QCOMPARE(holds(condition, {}), Truth::Unknown);
    QCOMPARE(holds(condition, facts(holdingFacts)), Truth::Yes);
    QCOMPARE(holds(condition, facts(otherFacts)), Truth::No);
}

void TestDiscretion::aValueInTwoTiersIsNotDecided()
{
    const Assessment assessment = asked(byPlaces(), {u"places=3"_s});
    QCOMPARE(assessment.status, Assessment::Status::SeveralFit);
    QCOMPARE(tiersOf(assessment), (QStringList{u"从轻"_s, u"一般"_s}));
    QVERIFY(!assessment.settled());
    QCOMPARE(asked(byPlaces(), {u"places=4"_s}).settled()->tier, u"一般"_s);
}

void TestDiscretion::aValueInNoTierIsSaidSo()
{
    const BenchmarkSet set = setOf({cells(u"从轻"_s, u"面积2平方米以下"_s, u"500"_s, u"900"_s),
                                    cells(u"从重"_s, u"面积5平方米以上"_s, u"900"_s, u"5000"_s)});
    const Assessment assessment = asked(set, {u"area=3"_s});
    QCOMPARE(assessment.status, Assessment::Status::NoneFits);
    QVERIFY(!assessment.settled());
}

void TestDiscretion::whatAnotherTierCouldNeedIsAskedFor()
{
    const BenchmarkSet set =
        setOf({cells(u"从轻"_s, u"3处以下，或面积1平方米以下"_s, u"500"_s, u"2000"_s),
               cells(u"从重"_s, u"4处以上，或面积5平方米以上"_s, u"2000"_s, u"5000"_s)});
    const Assessment assessment = asked(set, {u"places=2"_s});
    QCOMPARE(assessment.status, Assessment::Status::MissingFacts);
    QCOMPARE(assessment.missing, QStringList{u"area"_s});
    QCOMPARE(tiersOf(assessment), QStringList{u"从轻"_s});
}

void TestDiscretion::aFactThatPlaysNoPartMakesNoTierFit()
{
    const BenchmarkSet set =
        setOf({cells(u"从轻"_s, u"3处以下，或面积1平方米以下"_s, u"500"_s, u"2000"_s),
               cells(u"从重"_s, u"4处以上，或面积5平方米以上"_s, u"2000"_s, u"5000"_s)});
    QCOMPARE(asked(set, {u"places=2"_s, u"area=none"_s}).settled()->tier, u"从轻"_s);
}

void TestDiscretion::anAmountIsReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<qint64>("fenFrom");
    QTest::addColumn<qint64>("fenTo");
    QTest::newRow("plain") << u"500"_s << u"2000"_s << u"元"_s << qint64(50000) << qint64(200000);
    QTest::newRow("with 万") << u"0.05万元"_s << u"0.2万元"_s << u"元"_s << qint64(50000)
                             << qint64(200000);
    QTest::newRow("unit of 万元") << u"0.05"_s << u"0.2"_s << u"万元"_s << qint64(50000)
                                  << qint64(200000);
    QTest::newRow("capital numerals")
        << u"伍佰元"_s << u"贰仟元整"_s << u"元"_s << qint64(50000) << qint64(200000);
    QTest::newRow("full width") << u"５００"_s << u"２，０００元"_s << QString() << qint64(50000)
                                << qint64(200000);
    QTest::newRow("an upper end alone")
        << QString() << u"2000"_s << u"元"_s << qint64(0) << qint64(200000);
}

void TestDiscretion::anAmountIsReadAsItIsWritten()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, unit);
    QFETCH(qint64, fenFrom);
    QFETCH(qint64, fenTo);
    const BenchmarkReading reading =
        readBenchmark(cells(u"一般"_s, u"3处以下"_s, from, to, unit), 1, 7);
    QVERIFY2(reading.errors.isEmpty(),
             qPrintable(reading.errors.isEmpty() ? QString() : reading.errors.first().text));
    QCOMPARE(asMoney(reading.row.amount.from.value).fen, fenFrom);
    QCOMPARE(asMoney(reading.row.amount.to.value).fen, fenTo);
}

void TestDiscretion::anAmountThatCannotBeReadIsAnError_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("unit");
    QTest::newRow("lower end above the upper") << u"2000"_s << u"500"_s << u"元"_s;
    QTest::newRow("unknown unit") << u"1"_s << u"2"_s << u"斤"_s;
    QTest::newRow("times of nothing") << u"1"_s << u"2"_s << u"倍"_s;
    QTest::newRow("two ways to read it") << u"三千五"_s << u"五千"_s << u"元"_s;
    QTest::newRow("no figure") << u"若干"_s << u"五千"_s << u"元"_s;
    QTest::newRow("a part of a fen") << u"100.005"_s << u"200"_s << u"元"_s;
    QTest::newRow("no rule") << u"适当"_s << u"最高限"_s << u"规则"_s;
    QTest::newRow("a lower end alone") << u"500"_s << QString() << u"元"_s;
}

void TestDiscretion::anAmountThatCannotBeReadIsAnError()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, unit);
    const BenchmarkReading reading =
        readBenchmark(cells(u"一般"_s, u"3处以下"_s, from, to, unit), 1, 7);
    QVERIFY(!reading.errors.isEmpty());
    QCOMPARE(reading.errors.first().row, qint64(7));
}

void TestDiscretion::aCapBelowTheLowerEndIsAnError()
{
    BenchmarkCells row = cells(u"从重"_s, u"6处以上"_s, u"1000"_s, u"2000"_s);
    row.cap = u"贰佰元"_s;
    const BenchmarkReading wrong = readBenchmark(row, 1, 7);
    QCOMPARE(wrong.errors.size(), 1);
    QCOMPARE(wrong.errors.first().row, qint64(7));
    row.cap = u"１０００"_s;
    QVERIFY(readBenchmark(row, 1, 7).errors.isEmpty());
}

void TestDiscretion::whatWasGainedIsAskedWhereTheLawAsks()
{
    BenchmarkCells row = cells(u"1"_s, u"3处以下"_s, u"0"_s, u"10000"_s);
    row.statutory = u"没收违法所得；违法所得无法确定的，处5万元以下罚款"_s;
    const BenchmarkSet set = setOf({row});
    const Assessment open = asked(set, {u"places=2"_s});
    QCOMPARE(open.judgements, QStringList{u"违法所得无法确定"_s});
    QVERIFY(!open.settled() || !open.settled()->range);
    const Assessment unknown = asked(set, {u"places=2"_s, u"违法所得无法确定=yes"_s});
    QVERIFY(unknown.settled());
    QCOMPARE(unknown.settled()->range->to.toString(), u"10000.00"_s);
    const Assessment known = asked(set, {u"places=2"_s, u"违法所得无法确定=no"_s});
    QVERIFY(known.settled() && !known.settled()->range);
    QVERIFY(known.settled()->notes.first().contains(u"违法所得无法确定"_s));
}

void TestDiscretion::theRangeOfTheLawIsReadForEachParty()
{
    const std::vector<LawRange> ranges = readLawRanges(
        u"逾期不改正的，对单位处五百元以上三千元以下罚款，对个人处二百元以上一千元以下罚款"_s);
    QCOMPARE(ranges.size(), std::size_t(2));
    QCOMPARE(ranges[0].side, PartySide::Organisation);
    QCOMPARE(ranges[0].to, Decimal::whole(3000));
    QCOMPARE(ranges[1].side, PartySide::Citizen);
    QCOMPARE(*ranges[1].from, Decimal::whole(200));
    QCOMPARE(ranges[1].to, Decimal::whole(1000));
    const std::vector<LawRange> percent =
        readLawRanges(u"尚可采取改正措施的，处建设工程造价5%以上10%以下罚款"_s);
    QCOMPARE(percent.size(), std::size_t(1));
    QCOMPARE(percent[0].kind, AmountKind::Percent);
    QCOMPARE(percent[0].fact, u"project_cost"_s);
    QCOMPARE(readLawRanges(u"树木价值1至5倍"_s).front().kind, AmountKind::Multiple);
    QVERIFY(!readLawRanges(u"处5万元以下罚款"_s).front().from);
    QCOMPARE(readLawRanges(u"处5万元以下罚款"_s).front().to, Decimal::whole(50000));
    QVERIFY(readLawRanges(u"责令改正"_s).empty());
}

void TestDiscretion::aRangeForEachPlaceIsMultiplied()
{
    const std::vector<LawRange> each = readLawRanges(u"每处五千元以上二万元以下罚款"_s);
    QCOMPARE(each.size(), std::size_t(1));
    QCOMPARE(each[0].kind, AmountKind::PerUnit);
    QCOMPARE(each[0].fact, u"places"_s);
    QCOMPARE(*each[0].from, Decimal::whole(5000));
    const std::vector<LawRange> fixed = readLawRanges(u"按占地面积每㎡1000元罚款，并没收"_s);
    QCOMPARE(fixed.size(), std::size_t(1));
    QCOMPARE(fixed[0].fact, u"area"_s);
    QCOMPARE(*fixed[0].from, fixed[0].to);
    QCOMPARE(readLawRanges(u"处50元/平方米以上100元/平方米以下罚款"_s).front().fact, u"area"_s);
    BenchmarkCells row = cells(u"较重"_s, u"第二次"_s, u"10000"_s, u"10000"_s, u"每处"_s);
    row.statutory = u"每处五千元以上二万元以下"_s;
    const Assessment assessment = asked(setOf({row}), {u"times=2"_s, u"places=3"_s});
    QVERIFY(assessment.settled() && assessment.settled()->range);
    QCOMPARE(assessment.settled()->range->to.toString(), u"30000.00"_s);
    QCOMPARE(assessment.settled()->law->to.toString(), u"60000.00"_s);
    row.amountFrom = row.amountTo = u"25000"_s; // above the law for each place
    QVERIFY(!asked(setOf({row}), {u"times=2"_s, u"places=3"_s}).settled()->range);
    // A sum in all needs the number as well, for the law.
    row.unit = u"元"_s;
    QCOMPARE(asked(setOf({row}), {u"times=2"_s}).missing, QStringList{u"places"_s});
}

void TestDiscretion::aGraverRangeIsThatOfItsTier()
{
    const QString law = u"处一千元以上五千元以下罚款；情节严重的，处五千元以上二万元以下罚款"_s;
    QCOMPARE(readLawRanges(law).size(), std::size_t(2));
    QCOMPARE(readLawRanges(law)[1].when.words, u"情节严重"_s);
    QCOMPARE(readLawRanges(
                 u"处一千元以上五千元以下罚款，对直接负责的主管人员处一百元以上五百元以下罚款"_s)
                 .size(),
             std::size_t(1));
    BenchmarkCells light = cells(u"从轻"_s, u"3处以下"_s, u"1000"_s, u"3000"_s);
    BenchmarkCells grave = cells(u"从重"_s, u"4处以上"_s, u"10000"_s, u"20000"_s);
    light.statutory = grave.statutory = law;
    const Assessment graver = asked(setOf({light, grave}), {u"places=5"_s});
    QVERIFY(graver.settled() && graver.settled()->range);
    QCOMPARE(graver.settled()->range->to.toString(), u"20000.00"_s);
    QCOMPARE(asked(setOf({light, grave}), {u"places=2"_s}).settled()->law->to.toString(),
             u"5000.00"_s);
    // Amounts that lie in neither: which range it is must be judged.
    grave.amountFrom = u"4000"_s;
    const BenchmarkSet across = setOf({light, grave});
    QCOMPARE(asked(across, {u"places=5"_s}).judgements, QStringList{u"情节严重"_s});
    QCOMPARE(asked(across, {u"places=5"_s, u"情节严重=yes"_s}).settled()->range->from.toString(),
             u"5000.00"_s);
    // Without amounts the tier that bears the same name takes it.
    BenchmarkCells named = cells(u"情节严重"_s, u"4处以上"_s, {}, {}, {});
    named.statutory = law;
    BenchmarkSet set = setOf({named});
    set.model = RangeModel::ThirtyFortyThirty;
    QCOMPARE(asked(set, {u"places=5"_s}).settled()->range->to.toString(), u"20000.00"_s);
}

void TestDiscretion::whatOpensTheWayToAFineIsAskedFor()
{
    BenchmarkCells row = cells(u"从轻"_s, u"3处以下"_s, u"500"_s, u"2000"_s);
    row.statutory = u"责令限期改正;逾期不改正的,处五百元以上五千元以下的罚款"_s;
    const BenchmarkSet set = setOf({row});
    const Assessment open = asked(set, {u"places=2"_s});
    QCOMPARE(open.status, Assessment::Status::MissingFacts);
    QCOMPARE(open.missing, QStringList{u"correction"_s});
    const Assessment corrected = asked(set, {u"places=2"_s, u"correction=in_time"_s});
    QVERIFY(corrected.settled() && !corrected.settled()->range);
    QVERIFY(corrected.settled()->notes.first().contains(u"逾期不改正"_s));
    QVERIFY(!corrected.settled()->proposed);
    for (const QString &overdue : {u"correction=late"_s, u"correction=not"_s})
        QCOMPARE(asked(set, {u"places=2"_s, overdue}).settled()->proposed->toString(),
                 u"1250.00"_s);
    // Who is not punished at all is not asked about it.
    BenchmarkCells none = row;
    none.tier = u"不予处罚"_s;
    none.amountFrom = none.amountTo = u"0"_s;
    QVERIFY(asked(setOf({none}), {u"places=2"_s}).settled());
}

void TestDiscretion::theMatterInForceBoundsWhatARowQuotes()
{
    BenchmarkCells row = cells(u"从轻"_s, u"3处以下"_s, u"6000"_s, u"16000"_s);
    row.statutory = u"处五千元以上五万元以下罚款"_s;
    AssessmentQuestion question{.side = PartySide::Citizen,
                                .facts = facts({u"places=2"_s}),
                                .lawFrom = Money::yuan(5000),
                                .lawTo = Money::yuan(50000)};
    const Assessment same = assess(setOf({row}), question);
    QVERIFY(same.settled()->notes.isEmpty());
    QCOMPARE(same.settled()->proposed->toString(), u"11000.00"_s);
    question.lawFrom = Money::yuan(10000);
    question.lawTo = Money::yuan(100000);
    const Assessment changed = assess(setOf({row}), question);
    QCOMPARE(changed.settled()->law->from.toString(), u"10000.00"_s);
    QCOMPARE(changed.settled()->range->from.toString(), u"10000.00"_s);
    QVERIFY(!changed.settled()->notes.isEmpty());
    question.lawFrom = Money::yuan(60000);
    const Assessment apart = assess(setOf({row}), question);
    QVERIFY(!apart.settled()->range);
    QVERIFY(!apart.settled()->notes.isEmpty());
}

void TestDiscretion::everyGapIsListed()
{
    BenchmarkCells alone = cells(u"(法定区间)"_s, u"逾期不清理"_s, u"100"_s, u"500"_s);
    alone.statutory = u"一百元以上五百元以下"_s;
    QCOMPARE(remarksOf(setOf({alone}), SetRemark::Kind::Gap).size(), 1);
    BenchmarkCells formula =
        cells(u"情节系数3"_s, u"基数10万元×(基准系数1+情节系数3)"_s, u"400000"_s, u"400000"_s);
    formula.statutory.clear();
    QCOMPARE(remarksOf(setOf({formula}), SetRemark::Kind::Gap).size(), 1);
    BenchmarkCells low = cells(u"从轻"_s, u"3处以下"_s, u"0"_s, u"10000"_s);
    BenchmarkCells high = cells(u"从重"_s, u"4处以上"_s, u"10000"_s, u"20000"_s);
    low.statutory = high.statutory = u"违法所得无法确定的处5万元以下罚款"_s;
    const QStringList unused = remarksOf(setOf({low, high}), SetRemark::Kind::Gap);
    QCOMPARE(unused.size(), 1);
    QVERIFY2(unused.first().contains(u"20000"_s) && unused.first().contains(u"50000"_s),
             qPrintable(unused.first()));
    const BenchmarkSet joined =
        setOf({cells(u"一般"_s, u"改正不达标,但不严重影响市容市貌"_s, u"500"_s, u"900"_s),
               cells(u"严重"_s, u"拒不改正且严重影响市容市貌"_s, u"5000"_s, u"5000"_s)});
    const QStringList apart = remarksOf(joined, SetRemark::Kind::Gap);
    QCOMPARE(apart.size(), 2);
    const QString said = apart.join(u'\n');
    QVERIFY2(said.contains(u"严重影响市容市貌"_s), qPrintable(said));
    QVERIFY2(said.contains(u"900"_s) && said.contains(u"5000"_s), qPrintable(said));
    // Below the lowest tier, where all tiers are told apart by the same fact; 1 is the least.
    BenchmarkCells some = cells(u"一般"_s, u"超过3处不足6处"_s, u"1000"_s, u"5000"_s);
    BenchmarkCells many = cells(u"严重"_s, u"6处以上"_s, u"5000"_s, u"20000"_s);
    some.statutory = many.statutory = u"处1000元以上20000元以下罚款"_s;
    const QStringList below = remarksOf(setOf({some, many}), SetRemark::Kind::Gap);
    QCOMPARE(below.size(), 1);
    QVERIFY2(below.first().contains(u"3"_s), qPrintable(below.first()));
    BenchmarkCells first = some;
    first.tier = u"从轻"_s;
    first.condition = u"1处以上3处以下"_s;
    QVERIFY(remarksOf(setOf({first, some, many}), SetRemark::Kind::Gap).isEmpty());
}

void TestDiscretion::amountsAreMadeInEachWay_data()
{
    QTest::addColumn<QString>("statutory");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("cap");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("range");
    const QString no;
    QTest::newRow("each place") << no << u"5000"_s << u"5000"_s << u"元/处"_s << no << no
                                << u"10000.00-10000.00"_s;
    QTest::newRow("each square metre") << no << u"1000"_s << u"1000"_s << u"每平方米"_s << no
                                       << u"area=2.5"_s << u"2500.00-2500.00"_s;
    QTest::newRow("with a cap") << no << u"1000"_s << u"1000"_s << u"元/平方米"_s << u"2000"_s
                                << u"area=2.5"_s << u"2000.00-2000.00"_s;
    QTest::newRow("times the trees") << u"树木价值1至5倍"_s << u"3"_s << u"4"_s << u"倍树木价值"_s
                                     << no << u"tree_value=5300"_s << u"15900.00-21200.00"_s;
    QTest::newRow("per cent of the cost")
        << u"处建设工程造价5%以上10%以下罚款"_s << u"6.5"_s << u"8.5"_s << u"%工程造价"_s << no
        << u"project_cost=11150000"_s << u"724750.00-947750.00"_s;
    QTest::newRow("per cent cut to whole yuan") << no << u"7.5"_s << u"7.5"_s << u"%工程造价"_s
                                                << no << u"project_cost=1001"_s << u"75.07-75.07"_s;
    QTest::newRow("the lowest of the law")
        << u"处五百元以上五千元以下罚款"_s << u"法定最低"_s << u"法定最低"_s << u"规则"_s << no
        << no << u"500.00-500.00"_s;
    QTest::newRow("above the lowest to the half")
        << u"处五百元以上五千元以下罚款"_s << u"最低限(不含)"_s << u"最高限一半(含)"_s << u"规则"_s
        << no << no << u"501.00-2500.00"_s;
    QTest::newRow("above the half below the highest")
        << u"处五百元以上五千元以下罚款"_s << u"最高限一半(不含)"_s << u"最高限(不含)"_s
        << u"规则"_s << no << no << u"2501.00-4999.00"_s;
    QTest::newRow("no fine") << no << u"0"_s << u"0"_s << u"元"_s << no << no << u"0.00-0.00"_s;
}

void TestDiscretion::amountsAreMadeInEachWay()
{
    QFETCH(QString, statutory);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, unit);
    QFETCH(QString, cap);
    QFETCH(QString, fact);
    QFETCH(QString, range);
    BenchmarkCells row = cells(u"2"_s, u"2处"_s + u"以上"_s, from, to, unit);
    row.statutory = statutory;
    row.cap = cap;
    QStringList given{u"places=2"_s};
    if (!fact.isEmpty())
        given << fact;
    const Assessment assessment = asked(setOf({row}), given);
    QVERIFY(assessment.settled());
    const auto made = assessment.settled()->range;
    QVERIFY(made);
    QCOMPARE(made->from.toString() + u'-' + made->to.toString(), range);
    QVERIFY(*assessment.settled()->proposed >= made->from);
    QVERIFY(*assessment.settled()->proposed <= made->to);
    // Without its fact the amount waits for it.
    if (!fact.isEmpty())
        QCOMPARE(asked(setOf({row}), {u"places=2"_s}).status, Assessment::Status::MissingFacts);
}

void TestDiscretion::overlapsAndGapsAreListed()
{
    const QStringList overlaps = remarksOf(byPlaces(), SetRemark::Kind::Overlap);
    QCOMPARE(overlaps.size(), 4); // 3 and 6 places, 2000 and 3500 yuan
    QVERIFY(remarksOf(byPlaces(), SetRemark::Kind::Gap).isEmpty());
    const BenchmarkSet pieces = setOf({cells(u"从轻"_s, u"晾晒1-5件"_s, u"500"_s, u"900"_s),
                                       cells(u"从重"_s, u"晾晒6件以上"_s, u"901"_s, u"5000"_s)});
    QVERIFY2(remarksOf(pieces, SetRemark::Kind::Gap).isEmpty(), "5 and 6 pieces are neighbours");
    QVERIFY(remarksOf(pieces, SetRemark::Kind::Overlap).isEmpty());
    const BenchmarkSet area = setOf({cells(u"从轻"_s, u"面积2平方米以下"_s, u"500"_s, u"900"_s),
                                     cells(u"从重"_s, u"面积5平方米以上"_s, u"901"_s, u"5000"_s)});
    QCOMPARE(remarksOf(area, SetRemark::Kind::Gap).size(), 1);
    const BenchmarkSet cheaper = setOf({cells(u"从轻"_s, u"3处以下"_s, u"900"_s, u"1900"_s),
                                        cells(u"从重"_s, u"4处以上"_s, u"500"_s, u"6000"_s)});
    QCOMPARE(remarksOf(cheaper, SetRemark::Kind::Order).size(), 1);
    QCOMPARE(remarksOf(cheaper, SetRemark::Kind::Law).size(), 1); // 6000 is above 5000
}

void TestDiscretion::anEndThatIsExcludedIsSaidSo()
{
    const auto overlap = [](const QString &low, const QString &high) {
        const QStringList said = remarksOf(setOf({cells(u"从轻"_s, low, u"500"_s, u"900"_s),
                                                  cells(u"从重"_s, high, u"901"_s, u"5000"_s)}),
                                           SetRemark::Kind::Overlap);
        return said.size() == 1 ? said.first() : QString::number(said.size());
    };
    const auto says = [](const QString &text, const QString &words) {
        return text.contains(u" "_s + words + u" is in"_s);
    };
    // Nobody counts two and a half: 不满5株 and 不满3株 share what is at most 2.
    QVERIFY(says(overlap(u"砍伐不满3株"_s, u"砍伐不满5株"_s), u"2 株 and less"_s));
    QVERIFY(says(overlap(u"面积不满3平方米"_s, u"面积不满5平方米"_s), u"below 3 平方米"_s));
    QVERIFY(says(overlap(u"面积5平方米以下"_s, u"面积2平方米以上"_s), u"2 平方米 to 5 平方米"_s));
    QVERIFY(says(overlap(u"面积不满5平方米"_s, u"面积2平方米以上"_s),
                 u"2 平方米 to less than 5 平方米"_s));
    QVERIFY(says(overlap(u"面积5平方米以下"_s, u"面积超过2平方米"_s),
                 u"above 2 平方米 up to 5 平方米"_s));
    QVERIFY(says(overlap(u"面积不满5平方米"_s, u"面积超过2平方米"_s),
                 u"above 2 平方米 and below 5 平方米"_s));
    QVERIFY(says(overlap(u"面积2平方米以上"_s, u"面积超过5平方米"_s), u"above 5 平方米"_s));
    QVERIFY(says(overlap(u"面积2平方米以上"_s, u"面积5平方米以上"_s), u"5 平方米 and more"_s));
    QVERIFY(says(overlap(u"面积5平方米以下"_s, u"面积5平方米以上"_s), u"5 平方米"_s));
}

void TestDiscretion::editionsAreComparedRowByRow()
{
    const BenchmarkSet before = byPlaces();
    BenchmarkSet after = setOf({cells(u"从轻"_s, u"3处以下"_s, u"500"_s, u"2000"_s),
                                cells(u"一般"_s, u"4处以上6处以下"_s, u"2000"_s, u"3000"_s),
                                cells(u"减轻"_s, u"1处以下"_s, u"0"_s, u"400"_s)});
    const QList<RowChange> changes = compared(before, after);
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes[0].kind, RowChange::Kind::Same);
    QCOMPARE(changes[1].kind, RowChange::Kind::Changed);
    QCOMPARE(changes[1].fields, (QStringList{u"condition"_s, u"amount_to"_s}));
    QCOMPARE(changes[2].kind, RowChange::Kind::Added);
    QCOMPARE(changes[3].kind, RowChange::Kind::Dropped);
    QCOMPARE(changes[3].before.tier, u"从重"_s);
}

void TestDiscretion::gravityIsJudgedOnce()
{
    const BenchmarkSet set = setOf(
        {cells(u"轻微"_s, {}, u"500"_s, u"900"_s), cells(u"严重"_s, {}, u"901"_s, u"5000"_s)});
    QCOMPARE(asked(set, {}).judgements, (QStringList{u"情节轻微"_s, u"情节严重"_s}));
    QCOMPARE(asked(set, {u"情节严重=yes"_s}).settled()->tier, u"严重"_s);
}

void TestDiscretion::modelsGrowWithTheTier_data()
{
    QTest::addColumn<RangeModel>("model");
    QTest::newRow("30/40/30") << RangeModel::ThirtyFortyThirty;
    QTest::newRow("60") << RangeModel::Sixty;
    QTest::newRow("mean") << RangeModel::Mean;
}

void TestDiscretion::modelsGrowWithTheTier()
{
    QFETCH(RangeModel, model);
    QRandomGenerator dice(20261122);
    for (int round = 0; round < 500; ++round) {
        const qint64 low = dice.bounded(1, 100'000);
        const qint64 high = low + dice.bounded(0, 1'000'000);
        BenchmarkSet set =
            setOf({cells(u"减轻"_s, {}, {}, {}, {}), cells(u"从轻"_s, {}, {}, {}, {}),
                   cells(u"一般"_s, {}, {}, {}, {}), cells(u"从重"_s, {}, {}, {}, {})});
        for (BenchmarkRow &row : set.rows)
            row.law.clear();
        set.model = model;
        set.wholeYuan = round % 2 == 0;
        const AssessmentQuestion question{
            .side = PartySide::Citizen, .facts = {}, .lawFrom = Money{low}, .lawTo = Money{high}};
        const Assessment assessment = assess(set, question);
        MoneyRange before{};
        for (const TierOutcome &tier : assessment.tiers) {
            QVERIFY(tier.range);
            QVERIFY(tier.range->from <= tier.range->to);
            QVERIFY2(tier.range->from >= before.from && tier.range->to >= before.to,
                     qPrintable(u"%1: %2 to %3"_s.arg(tier.tier).arg(low).arg(high)));
            QVERIFY(tier.range->to <= Money{high});
            QVERIFY(tier.level == TierLevel::Mitigated ? tier.range->to < Money{low} || low <= 100
                                                       : tier.range->from >= Money{low});
            QVERIFY(*tier.proposed >= tier.range->from && *tier.proposed <= tier.range->to);
            before = *tier.range;
        }
    }
}

void TestDiscretion::theAmountStaysWithinLawAndCap()
{
    QRandomGenerator dice(42);
    for (int round = 0; round < 3000; ++round) {
        const qint64 lawLow = dice.bounded(0, 10'000);
        const qint64 lawHigh = lawLow + dice.bounded(1, 100'000);
        const qint64 low = dice.bounded(0, 120'000);
        const qint64 high = low + dice.bounded(0, 50'000);
        const qint64 cap = dice.bounded(1, 200'000);
        BenchmarkCells row = cells(u"2"_s, u"1处以上"_s, QString::number(low),
                                   QString::number(high), round % 3 ? u"元"_s : u"元/平方米"_s);
        row.statutory = u"处%1元以上%2元以下罚款"_s.arg(lawLow).arg(lawHigh);
        row.cap = QString::number(cap);
        const QString area = u"area=%1.%2"_s.arg(dice.bounded(0, 9)).arg(dice.bounded(0, 999));
        const Assessment assessment = asked(setOf({row}), {u"places=1"_s, area});
        const TierOutcome &tier = assessment.tiers.first();
        if (!tier.range) {
            QVERIFY2(!tier.notes.isEmpty(), "what has no range says why");
            continue;
        }
        QVERIFY(tier.range->from >= Money::yuan(lawLow) && tier.range->to <= Money::yuan(lawHigh));
        QVERIFY(tier.range->to <= Money::yuan(cap));
        QVERIFY(*tier.proposed >= tier.range->from && *tier.proposed <= tier.range->to);
    }
}

void TestDiscretion::circumstancesMoveTheAmountWithinItsTier()
{
    AssessmentQuestion question{.side = PartySide::Citizen, .facts = facts({u"places=4"_s})};
    QCOMPARE(assess(byPlaces(), question).settled()->proposed->toString(), u"2750.00"_s);
    question.factorsFor = {u"harm_removed"_s};
    const Assessment lighter = assess(byPlaces(), question);
    QCOMPARE(lighter.settled()->proposed->toString(), u"2000.00"_s);
    QCOMPARE(lighter.notes.size(), 1); // 行政处罚法 32 calls for more than the lower end of 一般
    question.factorsFor.clear();
    question.factorsAgainst = {u"屡次劝告后再犯"_s};
    QCOMPARE(assess(byPlaces(), question).settled()->proposed->toString(), u"3500.00"_s);
}

void TestDiscretion::mitigationNeedsAGround()
{
    BenchmarkSet set = setOf({cells(u"减轻"_s, u"1处以上"_s, {}, {}, {})});
    set.model = RangeModel::ThirtyFortyThirty;
    AssessmentQuestion question{.side = PartySide::Citizen, .facts = facts({u"places=1"_s})};
    const Assessment without = assess(set, question);
    QCOMPARE(without.settled()->range->to.toString(), u"499.00"_s);
    QCOMPARE(without.notes.size(), 2); // the ground, and the approval
    question.factorsFor = {u"confessed"_s};
    QCOMPARE(assess(set, question).notes.size(), 1);
}

void TestDiscretion::aFactIsReadWithItsEvidence()
{
    const Result<TypedFact> fact = readFact(u"area=４．５平方米#7"_s);
    QVERIFY(fact);
    QCOMPARE(fact->value.number.toString(), u"4.5"_s);
    QCOMPARE(fact->value.evidence, 7);
    QCOMPARE(writtenFact(fact->key, fact->value), u"area=4.5#7"_s);
    const Result<TypedFact> harm = readFact(u"harm=none"_s);
    QVERIFY(harm && !harm->value.isAbsent); // no harm is something known
    QCOMPARE(harm->value.choice, u"none"_s);
}

void TestDiscretion::aMisspeltFactIsRefused()
{
    for (const QString &text :
         {u"aera=4"_s, u"area"_s, u"area=much"_s, u"places=2.5"_s, u"correction=maybe"_s,
          u"first=perhaps"_s, u"area=4#x"_s, u"影响市容=大概"_s})
        QVERIFY2(!readFact(text), qPrintable(text));
    QVERIFY(!readFacts({u"area=1"_s, u"area=2"_s}));
}

void TestDiscretion::sharesAreExactToTheFen()
{
    QCOMPARE(shareOf(Money{1'115'000'000}, Decimal{75'000}).fen, qint64(83'625'000));
    QCOMPARE(shareOf(Money{99'999'999'999'999}, Decimal::whole(1)).fen, qint64(99'999'999'999'999));
    QRandomGenerator dice(7);
    for (int round = 0; round < 2000; ++round) {
        const qint64 fen = dice.bounded(1'000'000'000);
        const int percent = dice.bounded(101);
        QCOMPARE(shareOf(Money{fen}, Decimal{percent * 10'000}).fen, fen * percent / 100);
    }
    QCOMPARE(Decimal::parse(u"0.2万")->toString(), u"2000"_s);
    QVERIFY(!Decimal::parse(u"三千五"));
    QVERIFY(!Decimal::parse(u"-1"));
}

void TestDiscretion::theHeavierRangeIsFound()
{
    const auto range = [](qint64 from, qint64 to) {
        return MoneyRange{Money::yuan(from), Money::yuan(to)};
    };
    QCOMPARE(heaviest({range(500, 5000), range(200, 20000), range(1000, 20000)}), 2);
    QCOMPARE(heaviest({}), -1);
}

void TestDiscretion::anExemptionAsksForAllItsConditions()
{
    ExemptionCells row;
    row.item = u"擅自占用城市道路"_s;
    row.conditions = u"未对道路及附属设施造成任何损坏,且占用面积不超过5平方米,占用时间未超过2天,"
                     u"并能在责令整改时间内及时整改"_s;
    row.kind = u"首查免罚"_s;
    const ExemptionItem item = readExemption(row, 1, 1).item;
    QVERIFY(needsFirst(item));
    QVERIFY(judgedWords(item.condition).isEmpty());
    const QStringList all{u"first=yes"_s, u"damaged=no"_s, u"area=5"_s, u"days=2"_s,
                          u"correction=in_time"_s};
    QCOMPARE(ask(item, facts(all)).holds, Truth::Yes);
    for (const auto &[place, worse] :
         {std::pair(0, u"first=no"_s), std::pair(1, u"damaged=yes"_s), std::pair(2, u"area=5.1"_s),
          std::pair(3, u"days=3"_s), std::pair(4, u"correction=late"_s)}) {
        QStringList changed = all;
        changed[place] = worse;
        QCOMPARE(ask(item, facts(changed)).holds, Truth::No);
        changed.removeAt(place);
        QCOMPARE(ask(item, facts(changed)).holds, Truth::Unknown);
    }
}

void TestDiscretion::anEarlierCaseCountsAsTheListSays_data()
{
    QTest::addColumn<bool>("punished");
    QTest::addColumn<bool>("warning");
    QTest::addColumn<bool>("overturned");
    QTest::addColumn<bool>("old");
    QTest::addColumn<bool>("countsFound");
    QTest::addColumn<bool>("countsPunished");
    QTest::addColumn<bool>("countsWithWarnings");
    QTest::newRow("punished") << true << false << false << false << true << true << true;
    QTest::newRow("let go") << false << false << false << false << true << false << true;
    QTest::newRow("only warned") << false << true << false << false << false << false << true;
    QTest::newRow("nothing in it") << false << false << true << false << false << false << false;
    QTest::newRow("before the window") << true << false << false << true << false << false << false;
}

void TestDiscretion::anEarlierCaseCountsAsTheListSays()
{
    QFETCH(bool, punished);
    QFETCH(bool, warning);
    QFETCH(bool, overturned);
    QFETCH(bool, old);
    QFETCH(bool, countsFound);
    QFETCH(bool, countsPunished);
    QFETCH(bool, countsWithWarnings);
    const Date from(2024, 5, 1);
    EarlierOffence offence{
        .isPunished = punished, .isWarning = warning, .isOverturned = overturned};
    offence.foundOn = old ? from - Days(1) : from;
    if (punished)
        offence.decidedOn = old ? from - Days(1) : from + Days(30);
    judgeEarlier(offence, from, FirstBasis::Found, false);
    QCOMPARE(offence.counts, countsFound);
    QVERIFY(!offence.why.isEmpty());
    judgeEarlier(offence, from, FirstBasis::Punished, false);
    QCOMPARE(offence.counts, countsPunished);
    judgeEarlier(offence, from, FirstBasis::Found, true);
    QCOMPARE(offence.counts, countsWithWarnings);
}

void TestDiscretion::likeCasesMakeAPicture()
{
    QList<LikeCase> cases;
    for (const qint64 fine : {1000, 1100, 1200, 1300, 1400, 1500, 1600, 1700, 9000})
        cases << LikeCase{.number = QString::number(fine), .fine = Money::yuan(fine)};
    const LikePicture picture = pictureOf(cases, Money::yuan(1400));
    QCOMPARE(picture.median->toString(), u"1400.00"_s);
    QCOMPARE(picture.lowQuartile->toString(), u"1200.00"_s);
    QCOMPARE(picture.highQuartile->toString(), u"1600.00"_s);
    QCOMPARE(picture.bandFrom->toString(), u"600.00"_s);
    QCOMPARE(picture.bandTo->toString(), u"2200.00"_s);
    QCOMPARE(*picture.percentile, 50);
    QVERIFY(!picture.isOutside);
    QVERIFY(picture.cases.last().isOutlier);
    int barred = 0;
    for (const LikeBar &bar : picture.bars) {
        barred += bar.count;
        QCOMPARE(bar.from.fen % Money::yuan(1000).fen, qint64(0)); // edges people read at a glance
    }
    QCOMPARE(barred, 9);
    QCOMPARE(picture.bars.size(), 9);
    QCOMPARE(picture.bars.first().from.toString(), u"1000.00"_s);
    QCOMPARE(picture.bars.first().count, 8);
    QVERIFY(pictureOf(cases, Money::yuan(2300)).isOutside);
    QVERIFY(pictureOf(cases.first(4), Money::yuan(99999)).isThin);
    QVERIFY(!pictureOf(cases.first(4), Money::yuan(99999)).isOutside);
}

void TestDiscretion::casesChangedLaterAreLeftOutOfTheBand()
{
    QList<LikeCase> cases;
    for (int i = 0; i < 6; ++i)
        cases << LikeCase{.number = QString::number(i), .fine = Money::yuan(1000)};
    cases << LikeCase{.number = u"x"_s, .fine = Money::yuan(5000), .isChanged = true};
    const LikePicture picture = pictureOf(cases, Money::yuan(1000));
    QCOMPARE(picture.counted, 6);
    QCOMPARE(picture.bandTo->toString(), u"1000.00"_s);
    QCOMPARE(picture.cases.size(), 7);
    QVERIFY(!picture.cases.last().isOutlier);
}

QTEST_GUILESS_MAIN(TestDiscretion)
#include "test_discretion.moc"
