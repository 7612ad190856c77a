// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/figure_tables.h"
#include "core/services/freezes.h"
#include "core/services/organisation.h"
#include "core/services/scenarios.h"
#include "core/services/typed_figures.h"
#include "tests/support/sample_office.h"

#include <QDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QDir sources(QStringLiteral(ANJUAN_SOURCE_DIR));

/// A lead that the account registers.
Result<Recorded> lead(test::SampleOffice &office, const QString &login, Date day,
                      const QString &about)
{
    return cases::record(office.db, office.bureau.at(login, day), office.book,
                         {.kind = u"register_lead"_s,
                          .day = day,
                          .content = {{u"source"_s, u"patrol"_s}, {u"description"_s, about}}});
}

qint64 valueOf(test::SampleOffice &office, const StatisticsQuery &query, const QString &id,
               Date today = Date(2026, 12, 31))
{
    const auto figures =
        statistics::ofYear(office.db, office.bureau.at(u"chief1"_s, today), office.book, query);
    return figures ? figures->find(id)->value.value_or(-1) : -2;
}

/// The figures of published reports: seed, item and value.
std::map<QString, QString> seedFigures()
{
    QFile file(sources.filePath(u"../shared/data/seed_figures.csv"_s));
    std::map<QString, QString> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(u',');
        if (cells.size() > 2)
            found[cells[1]] = cells[2];
    }
    return found;
}

} // namespace

/// Figures over real cases, and questions that have no plain answer.
class TestStatisticsCases : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void aPeriodWithoutCasesIsNoughtAndSaysSo_data() { test::eachKind(); }
    void aPeriodWithoutCasesIsNoughtAndSaysSo();
    void aUnitAbolishedInMidYearKeepsItsCases_data() { test::eachKind(); }
    void aUnitAbolishedInMidYearKeepsItsCases();
    void aCaseMovedBetweenUnitsCountsOnce_data() { test::eachKind(); }
    void aCaseMovedBetweenUnitsCountsOnce();
    void aLawsuitIsCountedByInstanceAndAttendance_data() { test::eachKind(); }
    void aLawsuitIsCountedByInstanceAndAttendance();
    void publishedFiguresComeOutOfTheirParts();
    void onlyPartOfTheYearIsCountedWhereThatIsAsked_data() { test::eachKind(); }
    void onlyPartOfTheYearIsCountedWhereThatIsAsked();
};

void TestStatisticsCases::aPeriodWithoutCasesIsNoughtAndSaysSo()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    const Session chief = office.bureau.at(u"chief1"_s, Date(2027, 3, 1));
    const auto none = statistics::ofYear(office.db, chief, office.book, {.year = 2026});
    VERIFY_RESULT(none);
    QVERIFY(!none->remarks.isEmpty()); // there is no case yet
    VERIFY_RESULT(lead(office, u"officer1"_s, Date(2026, 2, 3), u"占道经营"_s));
    const auto empty = statistics::ofYear(office.db, chief, office.book, {.year = 2027});
    VERIFY_RESULT(empty);
    QCOMPARE(empty->find(u"leads")->value, std::optional<qint64>(0));
    QVERIFY(!empty->find(u"not_penalised_rate")->value); // nothing of nothing is no percentage
    QVERIFY(!empty->find(u"not_penalised_rate")->missing.isEmpty());
    QVERIFY(!empty->find(u"decision_days_median")->value);
    const auto list = statistics::list(office.db, chief, office.book, {.year = 2027}, u"leads"_s);
    VERIFY_RESULT(list);
    QVERIFY(list->items.empty()); // zero is shown as zero with its dated empty list
    QCOMPARE(list->from, Date(2027, 1, 1));
    QCOMPARE(list->to, Date(2027, 3, 1));
    QVERIFY2(list->period().contains(u"2027-03-01"_s), qPrintable(list->period()));
    // Before the register begins nothing is known, in the official tables as well.
    const auto tables =
        figure_tables::fill(office.db, chief, office.book, {.year = 2025}, u"bureau"_s);
    VERIFY_RESULT(tables);
    for (const FilledTable &table : *tables) {
        QVERIFY(table.faults.isEmpty());
        if (table.id == u"certificates"_s)
            continue;
        for (const FilledColumn &column : table.columns) {
            QVERIFY2(!column.value, qPrintable(column.id));
            QVERIFY2(!column.missing.isEmpty(), qPrintable(column.id));
        }
    }
    QVERIFY(!figure_tables::fill(office.db, chief, office.book, {.year = 2028}, u"bureau"_s));
}

void TestStatisticsCases::aUnitAbolishedInMidYearKeepsItsCases()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    VERIFY_RESULT(lead(office, u"officer1"_s, Date(2026, 2, 3), u"占道经营"_s));
    const Session admin = office.bureau.at(u"admin"_s, Date(2026, 6, 1));
    const Result<UnitTree> tree = organisation::units(office.db, admin);
    VERIFY_RESULT(tree);
    Unit squad = *tree->find(office.bureau.at(u"officer1"_s, Date(2026, 2, 3)).actor.unit);
    squad.validTo = Date(2026, 6, 30);
    VERIFY_RESULT(organisation::changeUnit(office.db, admin, squad));
    const StatisticsQuery ended{.year = 2026, .unit = squad.id.toString()};
    const auto figures = statistics::ofYear(
        office.db, office.bureau.at(u"chief1"_s, Date(2026, 12, 31)), office.book, ended);
    VERIFY_RESULT(figures);
    QCOMPARE(figures->find(u"leads")->value, std::optional<qint64>(1));
    QVERIFY2(figures->remarks.join(u'\n').contains(squad.name),
             qPrintable(figures->remarks.join(u'\n')));
    QVERIFY(figures->remarks.join(u'\n').contains(u"2026-06-30"_s));
}

void TestStatisticsCases::aCaseMovedBetweenUnitsCountsOnce()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    const Date day(2026, 2, 3);
    const Result<Recorded> made = lead(office, u"officer1"_s, day, u"占道经营"_s);
    VERIFY_RESULT(made);
    const QString from = office.bureau.at(u"officer1"_s, day).actor.unit.toString();
    QString to;
    for (const QString &squad : office.bureau.squads)
        if (squad != from)
            to = squad;
    QVERIFY(!to.isEmpty());
    const auto count = [&](const QString &unit, std::optional<Moment> knownOn = {}) {
        return valueOf(office, {.year = 2026, .unit = unit, .knownOn = knownOn}, u"leads"_s);
    };
    QCOMPARE(count(from), 1);
    const Session clerk = office.bureau.at(u"statist1"_s, Date(2026, 2, 4));
    VERIFY_RESULT(freezes::freeze(office.db, clerk, office.book, {.year = 2026, .unit = from}));
    const Session chief = office.bureau.at(u"chief1"_s, Date(2026, 3, 1));
    const Result<Recorded> moved =
        cases::record(office.db, chief, office.book,
                      {.caseId = made->file.id,
                       .kind = u"correct"_s,
                       .day = Date(2026, 3, 1),
                       .content = {{u"act"_s, 1},
                                   {u"changes"_s, QJsonObject{{u"unit"_s, to}}},
                                   {u"reason"_s, u"移交另一中队办理"_s}}});
    VERIFY_RESULT(moved);
    QCOMPARE(count(from), 0);
    QCOMPARE(count(to), 1);
    QCOMPARE(count({}), 1);
    QCOMPARE(count(from, Moment::parse(u"2026-02-20T00:00:00.000Z")), 1); // as it was known
    const Session later = office.bureau.at(u"statist1"_s, Date(2026, 3, 2));
    const auto second =
        freezes::freeze(office.db, later, office.book, {.year = 2026, .unit = from}, u"案件移交"_s);
    VERIFY_RESULT(second);
    const auto changes = freezes::compare(office.db, later, 1, second->number);
    VERIFY_RESULT(changes);
    QCOMPARE(changes->size(), std::size_t(1));
    QCOMPARE(changes->front().id, u"leads"_s);
    QCOMPARE(changes->front().cases.front().how, FreezeChange::How::Removed);
    QCOMPARE(changes->front().cases.front().acts.size(), qsizetype(1));
}

void TestStatisticsCases::aLawsuitIsCountedByInstanceAndAttendance()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    VERIFY_RESULT(sample_bureau::addDiscretion(office.db, office.bureau));
    const Result<Rulebook> book = Rulebook::load(office.db);
    VERIFY_RESULT(book);
    const QString name = u"remedies_reconsideration_both_instances_enforcement.json"_s;
    QFile file(sources.filePath(u"tests/scenarios/"_s + name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<ScenarioReport> played =
        scenarios::play(office.db, *book, office.bureau, file.readAll(), name);
    VERIFY_RESULT(played);
    QVERIFY2(played->failures.isEmpty(), qPrintable(played->failures.join(u'\n')));
    const auto value = [&](const QString &id) { return valueOf(office, {.year = 2026}, id); };
    QCOMPARE(value(u"reconsiderations"_s), 1);
    QCOMPARE(value(u"reconsiderations_decided"_s), 1);
    QCOMPARE(value(u"reconsiderations_upheld"_s), 1);
    QCOMPARE(value(u"reconsiderations_corrected"_s), 0);
    QCOMPARE(value(u"suits_decided_first"_s), 1);
    QCOMPARE(value(u"suits_decided_second"_s), 1);
    QCOMPARE(value(u"suits_decided"_s), 2);
    QCOMPARE(value(u"suits_lost"_s), 0);
    QCOMPARE(value(u"suits_not_lost_rate"_s), 1000); // 100.0 %
    // The first instance was heard and attended; the second was decided without a hearing.
    QCOMPARE(value(u"suits_heard"_s), 1);
    QCOMPARE(value(u"suits_attended"_s), 1);
    QCOMPARE(value(u"attendance_rate"_s), 1000);
    QCOMPARE(value(u"attendance_rate_of_all"_s), 500);
    QCOMPARE(value(u"suits_attended_by_chief"_s), 0);
    QCOMPARE(value(u"court_applications"_s), 1);
}

void TestStatisticsCases::publishedFiguresComeOutOfTheirParts()
{
    const std::map<QString, QString> seed = seedFigures();
    if (seed.empty())
        QSKIP("The published figures are not beside the sources.");
    test::SampleOffice office(u"sqlite"_s);
    const Session clerk = office.bureau.at(u"statist1"_s, Date(2026, 5, 4));
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 5, 5));
    // The parts are stated in the notes of the file, or are figures of their own in it.
    const std::pair<QString, QString> typed[] = {
        {u"city_reconsiderations"_s, seed.at(u"复议受理"_s)},
        {u"city_reconsiderations_corrected"_s, u"69"_s},
        {u"city_reconsiderations_settled"_s, u"163"_s},
        {u"materials_before"_s, seed.at(u"压减前材料"_s)},
        {u"materials_after"_s, seed.at(u"压减后材料"_s)},
        {u"handling_before"_s, seed.at(u"压缩前办结时限"_s)},
        {u"handling_after"_s, seed.at(u"压缩后办结时限"_s)}};
    for (const auto &[id, value] : typed) {
        const Result<QString> figure = typed_figures::enter(office.db, clerk, TypedKind::Value, id,
                                                            2026, value, u"法治政府建设年度报告"_s);
        VERIFY_RESULT(figure);
        VERIFY_RESULT(typed_figures::review(office.db, legal, *figure));
    }
    const auto figures = statistics::ofYear(office.db, legal, office.book, {.year = 2026});
    VERIFY_RESULT(figures);
    QCOMPARE(figures->find(u"city_reconsiderations")->valueText(), u"596"_s);
    QCOMPARE(figures->find(u"city_correction_rate")->valueText(), seed.at(u"复议直接纠错率"_s));
    QCOMPARE(figures->find(u"city_settlement_rate")->valueText(), seed.at(u"复议实质性化解率"_s));
    QCOMPARE(figures->find(u"materials_reduction")->valueText(), seed.at(u"材料压减比例"_s));
    QCOMPARE(figures->find(u"handling_reduction")->valueText(), seed.at(u"时限压缩比例"_s));
    const std::optional<qint64> attendance = figures::percent(1, 1, 0);
    QVERIFY(attendance);
    QCOMPARE(figures::toText(*attendance, 0), seed.at(u"行政机关负责人出庭率"_s));
}

void TestStatisticsCases::onlyPartOfTheYearIsCountedWhereThatIsAsked()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    for (const Date day : {Date(2026, 2, 3), Date(2026, 8, 3), Date(2026, 8, 4)})
        VERIFY_RESULT(lead(office, u"officer1"_s, day, u"占道经营"_s));
    QCOMPARE(valueOf(office, {.year = 2026}, u"leads"_s), 3);
    QCOMPARE(valueOf(office, {.year = 2026, .until = Date(2026, 8, 3)}, u"leads"_s), 2);
    QCOMPARE(valueOf(office, {.year = 2026, .until = Date(2025, 8, 3)}, u"leads"_s), -2);
    const StatisticsQuery before = statistics::yearBefore({.year = 2024}, Date(2024, 2, 29));
    QCOMPARE(before.year, 2023);
    QCOMPARE(before.until, std::optional(Date(2023, 2, 28)));
}

QTEST_GUILESS_MAIN(TestStatisticsCases)
#include "test_statistics_cases.moc"
