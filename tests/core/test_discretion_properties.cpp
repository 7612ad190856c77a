// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/assessment.h"

#include <QRandomGenerator>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fenInAYuan = 100;

/// A row of one tier for whoever has at least one place.
BenchmarkSet setOf(const QString &from, const QString &to, const QString &unit,
                   const QString &statutory = {}, const QString &cap = {})
{
    BenchmarkCells cells;
    cells.violation = u"占道堆放物品"_s;
    cells.statutory = statutory;
    cells.tier = u"2"_s;
    cells.condition = u"1处以上"_s;
    cells.amountFrom = from;
    cells.amountTo = to;
    cells.unit = unit;
    cells.cap = cap;
    const BenchmarkReading reading = readBenchmark(cells, 1, 1);
    if (!reading.errors.isEmpty())
        qFatal("%s", qPrintable(reading.errors.first().text));
    BenchmarkSet set;
    set.rows << reading.row;
    return set;
}

TierOutcome asked(const BenchmarkSet &set, const QString &fact, Decimal quantity)
{
    FactValues facts{{u"places"_s, FactValue{.number = Decimal::whole(1)}}};
    facts.insert(fact, FactValue{.number = quantity});
    return assess(set, {.side = PartySide::Citizen, .facts = facts}).tiers.first();
}

/// Reckoned another way: in hundred millionths of a fen, without a decimal point anywhere.
qint64 fenOf(qint64 price, qint64 micro, qint64 divisor)
{
    __extension__ typedef __int128 Wide;
    const Wide exact = static_cast<Wide>(price) * micro * fenInAYuan;
    return static_cast<qint64>(exact / (static_cast<Wide>(Decimal::one) * divisor));
}

} // namespace

/// What holds of every amount, whatever the figures are.
class TestDiscretionProperties : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsExactToTheFen_data();
    void everyKindIsExactToTheFen();
    void cuttingToYuanNeverLeavesTheRangeOrTheCap_data() { everyKindIsExactToTheFen_data(); }
    void cuttingToYuanNeverLeavesTheRangeOrTheCap();
    void moreOfAFactNeverCostsLess_data() { everyKindIsExactToTheFen_data(); }
    void moreOfAFactNeverCostsLess();
    void noAmountLeavesTheLawWithoutAGround();
    void aGraverTierOfAModelNeverCostsLess_data();
    void aGraverTierOfAModelNeverCostsLess();
};

void TestDiscretionProperties::everyKindIsExactToTheFen_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<int>("divisor");
    QTest::newRow("each square metre") << u"元/平方米"_s << u"area"_s << 1;
    QTest::newRow("each cubic metre") << u"元/立方米"_s << u"volume"_s << 1;
    QTest::newRow("times the goods") << u"倍货值金额"_s << u"goods_value"_s << 1;
    QTest::newRow("per cent of the cost") << u"%工程造价"_s << u"project_cost"_s << 100;
}

void TestDiscretionProperties::everyKindIsExactToTheFen()
{
    QFETCH(QString, unit);
    QFETCH(QString, fact);
    QFETCH(int, divisor);
    QRandomGenerator dice(20261122);
    for (int round = 0; round < 3000; ++round) {
        const qint64 low = dice.bounded(1, 90);
        const qint64 high = low + dice.bounded(0, 10);
        BenchmarkSet set = setOf(QString::number(low), QString::number(high), unit);
        set.wholeYuan = false;
        // Quantities as people measure them: to the hundredth.
        const qint64 micro = qint64(dice.bounded(1, 2'000'000'000)) * 10'000;
        const TierOutcome tier = asked(set, fact, Decimal{micro});
        QVERIFY(tier.range);
        QCOMPARE(tier.range->from.fen, fenOf(low, micro, divisor));
        QCOMPARE(tier.range->to.fen, fenOf(high, micro, divisor));
    }
}

void TestDiscretionProperties::cuttingToYuanNeverLeavesTheRangeOrTheCap()
{
    QFETCH(QString, unit);
    QFETCH(QString, fact);
    QFETCH(int, divisor);
    QRandomGenerator dice(7);
    for (int round = 0; round < 3000; ++round) {
        const qint64 low = dice.bounded(1, 90);
        const qint64 high = low + dice.bounded(0, 10);
        const qint64 cap = dice.bounded(1, 200'000);
        const qint64 micro = qint64(dice.bounded(1, 2'000'000)) * 10'000;
        const BenchmarkSet set =
            setOf(QString::number(low), QString::number(high), unit, {}, QString::number(cap));
        const TierOutcome tier = asked(set, fact, Decimal{micro});
        QVERIFY(tier.range && tier.proposed);
        const qint64 from = std::min(fenOf(low, micro, divisor), cap * fenInAYuan);
        const qint64 to = std::min(fenOf(high, micro, divisor), cap * fenInAYuan);
        QVERIFY(tier.range->from.fen >= from);
        QVERIFY(tier.range->to.fen <= to);
        QVERIFY(tier.range->from <= *tier.proposed && *tier.proposed <= tier.range->to);
        // A range of less than a yuan has no whole yuan in it; every other one is cut to them.
        if (to - from >= fenInAYuan)
            QCOMPARE(tier.proposed->fen % fenInAYuan, qint64(0));
    }
}

void TestDiscretionProperties::moreOfAFactNeverCostsLess()
{
    QFETCH(QString, unit);
    QFETCH(QString, fact);
    QRandomGenerator dice(42);
    for (int series = 0; series < 60; ++series) {
        const qint64 low = dice.bounded(1, 90);
        const BenchmarkSet set = setOf(QString::number(low), QString::number(low + 5), unit, {},
                                       QString::number(dice.bounded(1, 100'000)));
        qint64 micro = 0;
        MoneyRange before{};
        for (int step = 0; step < 40; ++step) {
            micro += qint64(dice.bounded(0, 5000)) * 10'000;
            const TierOutcome tier = asked(set, fact, Decimal{micro});
            QVERIFY(tier.range);
            // Cutting to yuan may take up to one away at the lower end.
            QVERIFY(tier.range->to >= before.to || before.to.fen - tier.range->to.fen < fenInAYuan);
            QVERIFY(tier.range->from.fen + fenInAYuan > before.from.fen);
            before = *tier.range;
        }
    }
}

void TestDiscretionProperties::noAmountLeavesTheLawWithoutAGround()
{
    QRandomGenerator dice(11);
    for (int round = 0; round < 3000; ++round) {
        const qint64 lawLow = dice.bounded(1, 10'000);
        const qint64 lawHigh = lawLow + dice.bounded(1, 100'000);
        const qint64 low = dice.bounded(0, 120'000);
        const QString statutory = u"处%1元以上%2元以下罚款"_s.arg(lawLow).arg(lawHigh);
        BenchmarkSet set = setOf(QString::number(low), QString::number(low + dice.bounded(0, 900)),
                                 u"元"_s, statutory);
        const TierOutcome tier = asked(set, u"area"_s, Decimal::whole(1));
        if (!tier.range) {
            QVERIFY2(!tier.notes.isEmpty(), "what has no range says why");
            continue;
        }
        QVERIFY(tier.range->from >= Money::yuan(lawLow));
        QVERIFY(tier.range->to <= Money::yuan(lawHigh));
        // Mitigated, the amount may go below the law; that it may needs a ground, and is said.
        set.rows.first().level = TierLevel::Mitigated;
        AssessmentQuestion question{
            .side = PartySide::Citizen,
            .facts = {{u"places"_s, FactValue{.number = Decimal::whole(1)}}}};
        const Assessment bare = assess(set, question);
        QVERIFY(bare.settled() && bare.settled()->range->to <= Money::yuan(lawHigh));
        const bool isBelow =
            bare.settled()->range->to.fen > 0 && bare.settled()->range->from < Money::yuan(lawLow);
        QCOMPARE(bare.notes.size(), isBelow ? 2 : 1);
        question.factorsFor = {u"confessed"_s};
        QCOMPARE(assess(set, question).notes.size(), isBelow ? 1 : 0);
    }
}

void TestDiscretionProperties::aGraverTierOfAModelNeverCostsLess_data()
{
    QTest::addColumn<RangeModel>("model");
    QTest::addColumn<QStringList>("tiers");
    const QStringList three{u"从轻"_s, u"一般"_s, u"从重"_s};
    QTest::newRow("30/40/30") << RangeModel::ThirtyFortyThirty << three;
    QTest::newRow("60") << RangeModel::Sixty << QStringList{u"从轻"_s, u"从重"_s};
    QTest::newRow("mean") << RangeModel::Mean << QStringList{u"从轻"_s, u"从重"_s};
}

void TestDiscretionProperties::aGraverTierOfAModelNeverCostsLess()
{
    QFETCH(RangeModel, model);
    QFETCH(QStringList, tiers);
    QRandomGenerator dice(30);
    for (int round = 0; round < 2000; ++round) {
        const qint64 lawLow = dice.bounded(0, 10'000);
        const qint64 lawHigh = lawLow + dice.bounded(10, 200'000);
        BenchmarkSet set;
        set.model = model;
        for (qsizetype place = 0; place < tiers.size(); ++place) {
            BenchmarkCells cells;
            cells.violation = u"占道堆放物品"_s;
            cells.statutory = u"处%1元以上%2元以下罚款"_s.arg(lawLow).arg(lawHigh);
            cells.tier = tiers[place];
            cells.condition = u"1处以上"_s;
            const BenchmarkReading reading = readBenchmark(cells, static_cast<int>(place) + 1, 1);
            QVERIFY(reading.errors.isEmpty());
            set.rows << reading.row;
        }
        const Assessment all =
            assess(set, {.side = PartySide::Citizen,
                         .facts = {{u"places"_s, FactValue{.number = Decimal::whole(1)}}}});
        MoneyRange before{Money::yuan(lawLow), Money::yuan(lawLow)};
        Money proposed{};
        for (const TierOutcome &tier : all.tiers) {
            QVERIFY(tier.range && tier.proposed);
            QVERIFY(tier.range->from >= before.from && tier.range->to >= before.to);
            QVERIFY(*tier.proposed >= proposed);
            before = *tier.range;
            proposed = *tier.proposed;
        }
        QVERIFY(before.to <= Money::yuan(lawHigh));
    }
}

QTEST_GUILESS_MAIN(TestDiscretionProperties)
#include "test_discretion_properties.moc"
