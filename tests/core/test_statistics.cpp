// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/demo.h"
#include "core/services/figure_sums.h"
#include "core/services/figure_tables.h"
#include "core/services/register_then.h"
#include "core/services/statistics.h"
#include "tests/support/random_office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <map>
#include <memory>

using namespace anjuan;
using test::RandomOffice;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Correct-Horse-9"_s;
const QString goodFile = uR"({ "groups": [ { "id": "g", "name": { "zh": "组", "en": "Group" } } ],
  "indicators": [ { "id": "a", "group": "g", "name": { "zh": "甲", "en": "A" },
    "definition": { "zh": "定义", "en": "Definition" }, "basis": { "zh": "依据", "en": "Basis" },
    "unit": "cases", "measure": "count", "rows": "cases", "placed_by": "filed_on",
    "where": [ { "column": "outcome", "is": "one_of", "values": ["penalise"] } ] } ] })"_s;

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void cleanupTestCase() { m_offices.clear(); }

    void indicatorsAreReadStrictly_data();
    void indicatorsAreReadStrictly();
    void everyIndicatorOfTheProgramExplainsItself();
    void arithmeticIsExact_data();
    void arithmeticIsExact();
    void everyFigureIsItsList_data() { test::eachKind(); }
    void everyFigureIsItsList();
    void everyFigureIsWhatTheRowsSay_data() { test::eachKind(); }
    void everyFigureIsWhatTheRowsSay();
    void partsAddUpToTheWhole_data() { test::eachKind(); }
    void partsAddUpToTheWhole();
    void kindsAndOutcomesAddUp_data() { test::eachKind(); }
    void kindsAndOutcomesAddUp();
    void whatIsAboveIsAlsoBelow_data() { test::eachKind(); }
    void whatIsAboveIsAlsoBelow();
    void officialTablesCountTheGravestKind_data() { test::eachKind(); }
    void officialTablesCountTheGravestKind();
    void profilesAreReadStrictly_data();
    void profilesAreReadStrictly();
    void bothDatabasesAnswerTheSame();
    void theDemoCountsTheSameWayNowAndThen_data() { test::eachKind(); }
    void theDemoCountsTheSameWayNowAndThen();
    void aUnitSeesItsOwnCasesOnly_data() { test::eachKind(); }
    void aUnitSeesItsOwnCasesOnly();
    void aYearThatCannotBeToldIsNoZero_data() { test::eachKind(); }
    void aYearThatCannotBeToldIsNoZero();

private:
    RandomOffice &random(const QString &kind)
    {
        std::unique_ptr<RandomOffice> &one = m_offices[kind];
        if (!one)
            one = std::make_unique<RandomOffice>(kind);
        return *one;
    }

    std::map<QString, std::unique_ptr<RandomOffice>> m_offices;
};

void TestStatistics::indicatorsAreReadStrictly_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("good") << u""_s << u""_s << u""_s;
    QTest::newRow("unknown key") << u"\"unit\": \"cases\","_s
                                 << u"\"unit\": \"cases\", \"colour\": \"red\","_s << u"colour"_s;
    QTest::newRow("missing key") << u"\"unit\": \"cases\", "_s << u""_s << u"unit"_s;
    QTest::newRow("repeated key") << u"\"unit\": \"cases\","_s
                                  << u"\"unit\": \"cases\", \"unit\": \"cases\","_s << u"unit"_s;
    QTest::newRow("unknown column") << u"outcome"_s << u"income"_s << u"income"_s;
    QTest::newRow("unknown comparison") << u"one_of"_s << u"like"_s << u"like"_s;
    QTest::newRow("unknown value") << u"[\"penalise\"]"_s << u"[\"punish\"]"_s << u"punish"_s;
    QTest::newRow("no value") << u"[\"penalise\"]"_s << u"[]"_s << u"values"_s;
    QTest::newRow("a value twice")
        << u"[\"penalise\"]"_s << u"[\"penalise\", \"penalise\"]"_s << u"values"_s;
    QTest::newRow("column of another thing") << u"filed_on"_s << u"met_on"_s << u"met_on"_s;
    QTest::newRow("no day") << u"\"filed_on\""_s << u"\"matter\""_s << u"matter"_s;
    QTest::newRow("comparison that does not fit")
        << u"\"is\": \"one_of\", \"values\": [\"penalise\"]"_s << u"\"is\": \"in_period\""_s
        << u"in_period"_s;
    QTest::newRow("unknown group") << u"\"group\": \"g\""_s << u"\"group\": \"h\""_s << u"h"_s;
    QTest::newRow("a sum of days")
        << u"\"measure\": \"count\""_s << u"\"measure\": \"sum\", \"column\": \"decided_on\""_s
        << u"column"_s;
    QTest::newRow("a ratio of nothing")
        << u"\"measure\": \"count\", \"rows\": \"cases\", \"placed_by\": \"filed_on\",\n"
           "    \"where\": [ { \"column\": \"outcome\", \"is\": \"one_of\", \"values\": "
           "[\"penalise\"] } ]"_s
        << u"\"measure\": \"ratio\", \"of\": \"b\", \"among\": \"c\", \"decimals\": 1"_s
        << u"unit"_s;
}

void TestStatistics::indicatorsAreReadStrictly()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, says);
    QString text = goodFile;
    QVERIFY(from.isEmpty() || text.contains(from));
    if (!from.isEmpty())
        text.replace(from, to);
    const Result<IndicatorBook> read = indicators::parse(text.toUtf8(), u"some.json"_s);
    QCOMPARE(bool(read), says.isEmpty());
    if (!read)
        QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
    else
        QCOMPARE(read->indicators.front().conditions.size(), std::size_t(2));
}

void TestStatistics::everyIndicatorOfTheProgramExplainsItself()
{
    const Result<IndicatorBook> loaded = indicators::load();
    VERIFY_RESULT(loaded);
    QVERIFY(loaded->indicators.size() > 190);
    for (const Indicator &indicator : loaded->indicators) {
        QVERIFY2(!indicators::cutOff(indicator).isEmpty(), qPrintable(indicator.id));
        QVERIFY2(!indicators::measureText(indicator, *loaded).contains(u"%1"_s),
                 qPrintable(indicator.id));
        QVERIFY(!indicators::unitName(indicator.unit).isEmpty());
    }
}

void TestStatistics::arithmeticIsExact_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("wanted");
    // As published in yearly reports on the rule of law.
    QTest::newRow("69 of 596") << u"percent"_s << qint64(69) << qint64(596) << 1 << u"11.6"_s;
    QTest::newRow("163 of 596") << u"percent"_s << qint64(163) << qint64(596) << 1 << u"27.3"_s;
    QTest::newRow("1 of 1") << u"percent"_s << qint64(1) << qint64(1) << 0 << u"100"_s;
    QTest::newRow("60 to 24") << u"reduction"_s << qint64(60) << qint64(24) << 0 << u"60"_s;
    QTest::newRow("260 to 42") << u"reduction"_s << qint64(260) << qint64(42) << 2 << u"83.85"_s;
    QTest::newRow("a half goes up") << u"percent"_s << qint64(1) << qint64(8) << 0 << u"13"_s;
    QTest::newRow("just below a half")
        << u"percent"_s << qint64(124999) << qint64(1000000) << 0 << u"12"_s;
    QTest::newRow("more than before") << u"reduction"_s << qint64(8) << qint64(9) << 0 << u"-13"_s;
    QTest::newRow("none") << u"percent"_s << qint64(0) << qint64(7) << 2 << u"0.00"_s;
    QTest::newRow("of nothing") << u"percent"_s << qint64(0) << qint64(0) << 1 << u"none"_s;
    QTest::newRow("sums of a state") << u"percent"_s << qint64(900'000'000'000'000'001)
                                     << qint64(900'000'000'000'000'003) << 4 << u"100.0000"_s;
}

void TestStatistics::arithmeticIsExact()
{
    QFETCH(QString, how);
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QFETCH(int, decimals);
    QFETCH(QString, wanted);
    const auto found = how == u"percent"_s ? figures::percent(first, second, decimals)
                                           : figures::reduction(first, second, decimals);
    QCOMPARE(found ? figures::toText(*found, decimals) : u"none"_s, wanted);
}

void TestStatistics::everyFigureIsItsList()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    const StatisticsQuery query{.year = 2026};
    const auto figures =
        statistics::ofYear(place.office.db, place.chief(), place.office.book, query);
    VERIFY_RESULT(figures);
    QCOMPARE(figures->figures.size(), statistics::book().indicators.size());
    int above = 0;
    for (const YearFigure &figure : figures->figures) {
        const Indicator *indicator = statistics::book().find(figure.id);
        const auto list =
            statistics::list(place.office.db, place.chief(), place.office.book, query, figure.id);
        const Indicator *counted = indicator->tally == Tally::Ratio
                                       ? statistics::book().find(indicator->first)
                                       : indicator;
        if (counted->tally == Tally::Typed || counted->tally == Tally::Reduction) {
            QVERIFY2(!list, qPrintable(figure.id));
            continue;
        }
        VERIFY_RESULT(list);
        if (indicator->tally == Tally::Ratio)
            QCOMPARE(list->sum, *figure.above);
        else
            QVERIFY2(list->figure.value == figure.value, qPrintable(figure.id));
        if (indicator->tally == Tally::Count)
            QCOMPARE(qint64(list->items.size()), *figure.value);
        QSet<QString> once;
        for (const FigureItem &item : list->items)
            once << u"%1 %2 %3"_s.arg(item.entry).arg(item.number).arg(item.key);
        QCOMPARE(once.size(), qsizetype(list->items.size()));
        above += figure.value.value_or(0) > 0 ? 1 : 0;
    }
    // Were they all zero, equality would mean nothing.
    QVERIFY2(above > 130, qPrintable(QString::number(above)));
}

void TestStatistics::everyFigureIsWhatTheRowsSay()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    for (const int year : {2025, 2026}) {
        const auto figures =
            statistics::ofYear(place.office.db, place.chief(), place.office.book, {.year = year});
        VERIFY_RESULT(figures);
        for (const YearFigure &figure : figures->figures) {
            const Indicator &indicator = *statistics::book().find(figure.id);
            if (indicator.tally != Tally::Count && indicator.tally != Tally::Sum &&
                indicator.tally != Tally::Median && indicator.tally != Tally::P90)
                continue;
            if (indicator.rows == CountedThing::Officers)
                continue;
            const std::optional<qint64> wanted =
                place.oracle.figure(indicator, figures->from, figures->to);
            QVERIFY2(figure.value == wanted,
                     qPrintable(u"%1: %2 instead of %3"_s.arg(figure.id, figure.valueText())
                                    .arg(wanted.value_or(-1))));
        }
    }
}

void TestStatistics::partsAddUpToTheWhole()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    const StatisticsQuery query{.year = 2026};
    const auto figures =
        statistics::ofYear(place.office.db, place.chief(), place.office.book, query);
    VERIFY_RESULT(figures);
    for (const auto &[by, name] : breakdownNames) {
        const auto parts =
            statistics::byPart(place.office.db, place.chief(), place.office.book, query, by);
        VERIFY_RESULT(parts);
        QVERIFY2(parts->parts.size() > 1 || by == Breakdown::Town || by == Breakdown::Field,
                 name.data());
        for (qsizetype i = 0; i < parts->ids.size(); ++i) {
            qint64 sum = 0;
            for (const FigurePart &part : parts->parts)
                sum += part.values[std::size_t(i)];
            QVERIFY2(sum == figures->find(parts->ids[i])->value,
                     qPrintable(parts->ids[i] + u" by "_s + name));
        }
        const FigurePart &some = parts->parts.back();
        for (const QString &id : {u"filed"_s, u"fines"_s, u"reviews_done"_s}) {
            const auto list = statistics::list(place.office.db, place.chief(), place.office.book,
                                               query, id, FigurePartChoice{by, some.key});
            VERIFY_RESULT(list);
            QVERIFY2(list->sum == some.values[std::size_t(parts->ids.indexOf(id))],
                     qPrintable(id + u" by "_s + name));
        }
    }
}

void TestStatistics::kindsAndOutcomesAddUp()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    const auto figures =
        statistics::ofYear(place.office.db, place.chief(), place.office.book, {.year = 2026});
    VERIFY_RESULT(figures);
    const auto check = [&](const QString &whole, const QStringList &parts) {
        qint64 sum = 0;
        for (const QString &part : parts)
            sum += figures->find(part)->value.value();
        QVERIFY2(sum > 0, qPrintable(whole));
        QVERIFY2(sum == figures->find(whole)->value, qPrintable(whole));
    };
    check(u"penalised"_s, {u"kind_warning"_s, u"kind_fine"_s, u"kind_confiscation"_s,
                           u"kind_heavier"_s, u"kind_other"_s});
    check(u"coercive_measures"_s, {u"seals"_s, u"seizures"_s});
    check(u"fines_and_confiscated"_s, {u"fines"_s, u"confiscated"_s});
    check(u"reconsiderations_decided"_s,
          {u"reconsiderations_upheld"_s, u"reconsiderations_rejected"_s,
           u"reconsiderations_ended"_s, u"reconsiderations_changed"_s,
           u"reconsiderations_revoked"_s, u"reconsiderations_unlawful"_s,
           u"reconsiderations_ordered"_s});
    check(u"suits_decided"_s, {u"suits_lost"_s, u"suits_not_lost"_s});
    check(u"suits_decided"_s,
          {u"suits_decided_first"_s, u"suits_decided_second"_s, u"suits_decided_retrial"_s});
}

void TestStatistics::whatIsAboveIsAlsoBelow()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    int shares = 0;
    for (const Indicator &indicator : statistics::book().indicators) {
        if (indicator.tally != Tally::Ratio || !indicator.isPart ||
            statistics::book().find(indicator.second)->tally != Tally::Count)
            continue;
        const auto itemsOf = [&](const QString &id) {
            const auto list = statistics::list(place.office.db, place.chief(), place.office.book,
                                               {.year = 2026}, id);
            QSet<QString> found;
            for (const FigureItem &item : list->items)
                found << u"%1 %2 %3"_s.arg(item.entry).arg(item.number).arg(item.key);
            return found;
        };
        QVERIFY2(itemsOf(indicator.second).contains(itemsOf(indicator.first)),
                 qPrintable(indicator.id));
        ++shares;
    }
    QVERIFY(shares > 8);
}

void TestStatistics::officialTablesCountTheGravestKind()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    // From light to grave, as each form has it; what is not named gives way to all.
    const std::map<QString, QStringList> orders{
        {u"zhengzhou_2020"_s,
         {u"warning"_s, u"fine"_s, u"confiscation"_s, u"suspended"_s, u"stopped"_s, u"revoked"_s}},
        {u"datong_2021"_s,
         {u"warning"_s, u"criticism"_s, u"fine"_s, u"confiscation"_s, u"suspended"_s,
          u"downgraded"_s, u"restricted"_s, u"stopped"_s, u"closed"_s, u"revoked"_s,
          u"detained"_s}},
        {u"shandong_2021"_s,
         {u"warning"_s, u"criticism"_s, u"fine"_s, u"gains"_s, u"goods"_s, u"suspended"_s,
          u"downgraded"_s, u"revoked"_s, u"restricted"_s, u"stopped"_s, u"closed"_s,
          u"employment"_s, u"detained"_s}}};
    const std::map<PenaltyKind, QStringList> columnsOf{
        {PenaltyKind::Warning, {u"warning"_s}},
        {PenaltyKind::Criticism, {u"criticism"_s}},
        {PenaltyKind::Fine, {u"fine"_s}},
        {PenaltyKind::ConfiscateGains, {u"confiscation"_s, u"gains"_s}},
        {PenaltyKind::ConfiscateGoods, {u"confiscation"_s, u"goods"_s}},
        {PenaltyKind::SuspendPermit, {u"suspended"_s}},
        {PenaltyKind::DowngradeQualification, {u"downgraded"_s}},
        {PenaltyKind::RevokePermit, {u"revoked"_s}},
        {PenaltyKind::RestrictBusiness, {u"restricted"_s}},
        {PenaltyKind::SuspendBusiness, {u"stopped"_s}},
        {PenaltyKind::CloseDown, {u"closed"_s}},
        {PenaltyKind::RestrictEmployment, {u"employment"_s, u"closed"_s}},
        {PenaltyKind::Detention, {u"detained"_s}},
        {PenaltyKind::Other, {}}};
    for (const TableProfile &profile : figure_tables::profiles()) {
        const auto tables = figure_tables::fill(place.office.db, place.chief(), place.office.book,
                                                {.year = 2026}, profile.id);
        VERIFY_RESULT(tables);
        for (const FilledTable &table : *tables)
            QVERIFY2(table.faults.isEmpty(), qPrintable(profile.id + table.faults.join(u' ')));
        const auto order = orders.find(profile.id);
        if (order == orders.end())
            continue;
        std::map<QString, qint64> wanted;
        for (const RegisterRows &rows : place.oracle.rows) {
            const CaseRow &row = rows.row;
            if (!row.decidedOn || row.decidedOn->year() != 2026 || row.outcome != Outcome::Penalise)
                continue;
            qsizetype gravest = -1;
            for (const PenaltyRow &penalty : rows.penalties)
                for (const QString &column : columnsOf.at(penalty.kind)) {
                    const bool isOnesOwn = column == u"closed"_s &&
                                           penalty.kind == PenaltyKind::RestrictEmployment &&
                                           order->second.contains(u"employment"_s);
                    if (!isOnesOwn)
                        gravest = std::max(gravest, order->second.indexOf(column));
                }
            ++wanted[gravest < 0 ? u"other"_s : order->second[gravest]];
        }
        for (const FilledColumn &column : tables->front().columns) {
            const QString name = column.id.section(u'.', 2);
            if (name.isEmpty())
                continue;
            QVERIFY2(column.value == wanted[name], qPrintable(column.id));
            const auto list = statistics::list(place.office.db, place.chief(), place.office.book,
                                               {.year = 2026}, column.id);
            VERIFY_RESULT(list);
            QCOMPARE(qint64(list->items.size()), *column.value);
        }
        QVERIFY(wanted.size() > 4);
    }
    QVERIFY(!figure_tables::fill(place.office.db, place.chief(), place.office.book, {.year = 2026},
                                 u"nowhere"_s));
    const auto inTenThousands = [](qint64 fen) {
        FilledColumn column;
        column.value = fen;
        column.inTenThousands = true;
        return column.valueText();
    };
    QCOMPARE(inTenThousands(11'817'500'000), u"11817.5"_s);
    QCOMPARE(inTenThousands(123'456), u"0.123456"_s);
    QCOMPARE(inTenThousands(0), u"0"_s);
}

void TestStatistics::profilesAreReadStrictly_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("says");
    const auto column = [](const QString &id, const QString &what) {
        return uR"({ "id": "%1", "name": { "zh": "列", "en": "C" }, %2 })"_s.arg(id, what);
    };
    const QString fine = column(u"fine"_s, uR"("kinds": ["fine"])"_s);
    QTest::newRow("good") << fine << u""_s;
    QTest::newRow("unknown kind") << column(u"x"_s, uR"("kinds": ["flogging"])"_s) << u"flogging"_s;
    QTest::newRow("a kind twice") << fine + u", "_s + column(u"y"_s, uR"("kinds": ["fine"])"_s)
                                  << u"fine"_s;
    QTest::newRow("unknown indicator")
        << column(u"x"_s, uR"("indicator": "nothing")"_s) << u"nothing"_s;
    QTest::newRow("unknown key") << column(u"x"_s, uR"("total": true, "hue": 1)"_s) << u"hue"_s;
}

void TestStatistics::profilesAreReadStrictly()
{
    QFETCH(QString, columns);
    QFETCH(QString, says);
    const QString text = uR"({ "profiles": [ { "id": "p", "name": { "zh": "表", "en": "P" },
        "dated": "2024-01-01", "source": { "zh": "来源", "en": "S" }, "tables": [ { "id": "t",
        "name": { "zh": "表", "en": "T" }, "columns": [ %1 ] } ] } ] })"_s.arg(columns);
    const auto read = official_tables::parse(text.toUtf8(), u"some.json"_s, statistics::book());
    QCOMPARE(bool(read), says.isEmpty());
    if (!read)
        QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
}

void TestStatistics::bothDatabasesAnswerTheSame()
{
    if (!test::databaseKinds().contains(u"postgres"_s))
        QSKIP("ANJUAN_TEST_POSTGRES names no server.");
    QList<QByteArray> answers;
    for (const QString &kind : {u"sqlite"_s, u"postgres"_s}) {
        RandomOffice &place = random(kind);
        QJsonArray all;
        for (const int year : {2025, 2026}) {
            const auto figures = statistics::ofYear(place.office.db, place.chief(),
                                                    place.office.book, {.year = year});
            VERIFY_RESULT(figures);
            all << statistics::toJson(*figures);
        }
        for (const Breakdown by :
             {Breakdown::Matter, Breakdown::Field, Breakdown::Month, Breakdown::Source,
              Breakdown::Procedure, Breakdown::PartyKind, Breakdown::Outcome}) {
            const auto parts = statistics::byPart(place.office.db, place.chief(), place.office.book,
                                                  {.year = 2026}, by);
            VERIFY_RESULT(parts);
            all << statistics::toJson(*parts);
        }
        answers << QJsonDocument(all).toJson();
    }
    QCOMPARE(answers[0], answers[1]);
}

void TestStatistics::theDemoCountsTheSameWayNowAndThen()
{
    QFETCH(QString, kind);
    test::Place place(kind);
    Database db = place.create();
    VERIFY_RESULT(demo::fill(db, {.cases = 60,
                                  .seed = 5,
                                  .password = password,
                                  .until = Date(2026, 6, 30),
                                  .keyPath = place.folder() + u"/bureau.keys"_s}));
    const Result<Rulebook> book = Rulebook::load(db);
    VERIFY_RESULT(book);
    const Moment end = *Moment::parse(u"2026-07-01T00:00:00.000Z");
    const Result<> same = db.read([&]() -> Result<> {
        const Result<Database> then = register_then::made(db, *book, end);
        if (!then)
            return then.error();
        for (const int year : {2024, 2025, 2026}) {
            const auto number = static_cast<unsigned short>(year);
            const FigureScope scope{Date(number, 1, 1), Date(number, 12, 31)};
            const auto now = figure_sums::all(db, statistics::book(), scope);
            for (std::size_t i = 0; i < now.size(); ++i) {
                const Indicator &indicator = statistics::book().indicators[i];
                if (indicator.tally == Tally::Count &&
                    figure_store::items(db, indicator, scope).size() != std::size_t(*now[i].value))
                    return refused(now[i].id);
            }
            const Result<> equal = then->read([&]() -> Result<> {
                const auto past = figure_sums::all(*then, statistics::book(), scope);
                for (std::size_t i = 0; i < now.size(); ++i)
                    if (!(now[i] == past[i]))
                        return refused(now[i].id);
                return {};
            });
            if (!equal)
                return equal;
        }
        return {};
    });
    VERIFY_RESULT(same);
}

void TestStatistics::aUnitSeesItsOwnCasesOnly()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    const Session head = place.office.bureau.at(u"squadhead"_s, Date(2027, 3, 1));
    const QString own = head.actor.unit.toString();
    const auto ours = statistics::ofYear(place.office.db, head, place.office.book, {.year = 2026});
    const auto theirs = statistics::ofYear(place.office.db, place.chief(), place.office.book,
                                           {.year = 2026, .unit = own});
    VERIFY_RESULT(ours);
    VERIFY_RESULT(theirs);
    QCOMPARE(statistics::toJson(*ours).value("figures"_L1),
             statistics::toJson(*theirs).value("figures"_L1));
    qint64 filed = 0;
    for (const RegisterRows &rows : place.oracle.rows)
        filed += rows.row.unit == own && rows.row.filedOn && rows.row.filedOn->year() == 2026;
    QCOMPARE(*ours->find(u"filed")->value, filed);
    QVERIFY(filed > 0);
    for (const QString &squad : place.office.bureau.squads)
        if (squad != own) {
            QVERIFY(!statistics::ofYear(place.office.db, head, place.office.book,
                                        {.year = 2026, .unit = squad}));
            return;
        }
    QFAIL("The sample bureau has one squad only.");
}

void TestStatistics::aYearThatCannotBeToldIsNoZero()
{
    QFETCH(QString, kind);
    RandomOffice &place = random(kind);
    const auto at = [&](int year, std::optional<Moment> knownOn = {}) {
        return statistics::ofYear(place.office.db, place.chief(), place.office.book,
                                  {.year = year, .knownOn = knownOn});
    };
    QVERIFY(!at(2028)); // it has not begun
    QVERIFY(!at(1989));
    QVERIFY(!at(2026, Moment::parse(u"2025-06-01T00:00:00.000Z"))); // it had not begun then
    QVERIFY(!at(2026, Moment::parse(u"2027-06-01T00:00:00.000Z"))); // nobody knows yet
    const auto early = at(2019);
    VERIFY_RESULT(early);
    QVERIFY(!early->remarks.isEmpty());
    for (const YearFigure &figure : early->figures)
        if (statistics::book().find(figure.id)->rows != CountedThing::Officers) {
            const bool isRatioOfOfficers = figure.id == u"legal_reviewer_rate"_s;
            QVERIFY2(isRatioOfOfficers || !figure.value, qPrintable(figure.id));
            QVERIFY(isRatioOfOfficers || !figure.missing.isEmpty());
        }
    const auto running = at(2027);
    VERIFY_RESULT(running);
    QCOMPARE(running->to, Date(2027, 3, 1));
    QVERIFY(!running->remarks.isEmpty());
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "test_statistics.moc"
