// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/pivots.h"
#include "tests/support/random_office.h"

#include <QJsonDocument>
#include <QTest>
#include <map>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;
using test::RandomOffice;

class TestPivots : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void cleanupTestCase() { m_offices.clear(); }

    void everyPivotAddsUpToItsFigure_data() { test::eachKind(); }
    void everyPivotAddsUpToItsFigure();
    void everyCellIsItsList_data() { test::eachKind(); }
    void everyCellIsItsList();
    void aFilterLeavesOnePart_data() { test::eachKind(); }
    void aFilterLeavesOnePart();
    void whatCannotBeLaidOutIsRefused();
    void aKeptPivotComesBackTheSame();
    void bothDatabasesLayOutTheSame();

private:
    RandomOffice &random(const QString &kind)
    {
        std::unique_ptr<RandomOffice> &one = m_offices[kind];
        if (!one)
            one = std::make_unique<RandomOffice>(kind);
        return *one;
    }
    Result<Pivot> pivot(RandomOffice &place, const PivotQuery &query)
    {
        return pivots::count(place.office.db, place.chief(), place.office.book, query);
    }

    std::map<QString, std::unique_ptr<RandomOffice>> m_offices;
};

void TestPivots::everyPivotAddsUpToItsFigure()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    const auto figures =
        statistics::ofYear(place.office.db, place.chief(), place.office.book, {.year = 2026});
    VERIFY_RESULT(figures);
    for (const QString &measure :
         {u"filed"_s, u"fines"_s, u"reviews_done"_s, u"suits_decided"_s, u"limit_due_decision"_s})
        for (const auto &[rows, rowName] : breakdownNames)
            for (const auto &[columns, columnName] : breakdownNames) {
                if (rows == columns)
                    continue;
                const Result<Pivot> found = pivot(place, {.period = {.year = 2026},
                                                          .measure = measure,
                                                          .rows = rows,
                                                          .columns = columns});
                VERIFY_RESULT(found);
                QCOMPARE(found->total, figures->find(measure)->value.value());
                qint64 byRow = 0;
                qint64 byColumn = 0;
                qint64 byCell = 0;
                for (const PivotHead &head : found->rows)
                    byRow += head.total;
                for (const PivotHead &head : found->columns)
                    byColumn += head.total;
                for (const std::vector<qint64> &line : found->cells) {
                    QCOMPARE(line.size(), found->columns.size());
                    for (const qint64 value : line)
                        byCell += value;
                }
                QCOMPARE(byRow, found->total);
                QCOMPARE(byColumn, found->total);
                QCOMPARE(byCell, found->total);
            }
}

void TestPivots::everyCellIsItsList()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    const PivotQuery query{.period = {.year = 2026},
                           .measure = u"penalised"_s,
                           .rows = Breakdown::Source,
                           .columns = Breakdown::PartyKind};
    const Result<Pivot> found = pivot(place, query);
    VERIFY_RESULT(found);
    QVERIFY(found->rows.size() > 2 && found->columns.size() > 2);
    for (std::size_t row = 0; row < found->rows.size(); ++row)
        for (std::size_t column = 0; column < found->columns.size(); ++column) {
            const auto list = statistics::listOf(
                place.office.db, place.chief(), place.office.book, query.period, query.measure,
                pivots::partsOf(query, found->rows[row].key, found->columns[column].key));
            VERIFY_RESULT(list);
            QCOMPARE(qint64(list->items.size()), found->cells[row][column]);
        }
    const auto whole =
        statistics::listOf(place.office.db, place.chief(), place.office.book, query.period,
                           query.measure, pivots::partsOf(query, {}, {}));
    VERIFY_RESULT(whole);
    QCOMPARE(qint64(whole->items.size()), found->total);
}

void TestPivots::aFilterLeavesOnePart()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    PivotQuery query{.period = {.year = 2026},
                     .measure = u"filed"_s,
                     .rows = Breakdown::Unit,
                     .columns = Breakdown::Month};
    const auto parts = statistics::byPart(place.office.db, place.chief(), place.office.book,
                                          query.period, Breakdown::Matter);
    VERIFY_RESULT(parts);
    const auto filed = std::size_t(parts->ids.indexOf(u"filed"_s));
    for (const FigurePart &part : parts->parts) {
        query.filter = {{Breakdown::Matter, part.key}};
        const Result<Pivot> found = pivot(place, query);
        VERIFY_RESULT(found);
        QCOMPARE(found->total, part.values[filed]);
    }
}

void TestPivots::whatCannotBeLaidOutIsRefused()
{
    RandomOffice &place = random(u"sqlite"_s);
    const auto lay = [&](const QString &measure, Breakdown rows, Breakdown columns) {
        return bool(pivot(
            place,
            {.period = {.year = 2026}, .measure = measure, .rows = rows, .columns = columns}));
    };
    QVERIFY(lay(u"filed"_s, Breakdown::Unit, Breakdown::Month));
    QVERIFY(!lay(u"filed"_s, Breakdown::Unit, Breakdown::Unit));
    QVERIFY(!lay(u"on_hand"_s, Breakdown::Unit, Breakdown::Month)); // it is of one day
    QVERIFY(!lay(u"officers_certified"_s, Breakdown::Unit, Breakdown::Matter));
    QVERIFY(!lay(u"payment_rate"_s, Breakdown::Unit, Breakdown::Matter));
    QVERIFY(!lay(u"nothing"_s, Breakdown::Unit, Breakdown::Matter));
}

void TestPivots::aKeptPivotComesBackTheSame()
{
    const PivotQuery query{.measure = u"penalised"_s,
                           .rows = Breakdown::Field,
                           .columns = Breakdown::Source,
                           .filter = {{Breakdown::Month, u"2026-03"_s}}};
    QCOMPARE(pivots::queryFrom(pivots::toJson(query)), std::optional(query));
    QJsonObject other = pivots::toJson(query);
    other.insert(u"rows"_s, u"colour"_s);
    QVERIFY(!pivots::queryFrom(other));
    other = pivots::toJson(query);
    other.insert(u"measure"_s, u"nothing"_s);
    QVERIFY(!pivots::queryFrom(other));
}

void TestPivots::bothDatabasesLayOutTheSame()
{
    if (!test::databaseKinds().contains(u"postgres"_s))
        QSKIP("ANJUAN_TEST_POSTGRES names no server.");
    QList<QByteArray> answers;
    for (const QString &kind : {u"sqlite"_s, u"postgres"_s}) {
        const Result<Pivot> found = pivot(random(kind), {.period = {.year = 2026},
                                                         .measure = u"fines"_s,
                                                         .rows = Breakdown::Matter,
                                                         .columns = Breakdown::Month});
        VERIFY_RESULT(found);
        answers << QJsonDocument(pivots::toJson(*found)).toJson();
    }
    QCOMPARE(answers[0], answers[1]);
}

QTEST_GUILESS_MAIN(TestPivots)
#include "test_pivots.moc"
