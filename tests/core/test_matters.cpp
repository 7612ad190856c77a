// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/matters/matter_rows.h"
#include "core/services/matters.h"
#include "tests/support/test_bureau.h"
#include "tests/support/test_database.h"
#include "tests/support/workbook.h"

#include "core/storage/ledger.h"
#include "core/storage/query.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

Matter matter(const QString &code, Date from, std::optional<Date> until = {})
{
    Matter made;
    made.code = code;
    made.name = u"擅自占用城市道路"_s;
    made.appliedArticles = u"《城市道路管理条例》第四十二条"_s;
    made.penalties = {PenaltyKind::Fine};
    made.fineTo = Money::yuan(20000);
    made.effectiveFrom = from;
    made.repealedOn = until;
    return made;
}

Matter fined(std::optional<qint64> from, std::optional<qint64> to,
             const QList<PenaltyKind> &kinds = {PenaltyKind::Fine})
{
    Matter made = matter(u"A"_s, Date(2020, 1, 1));
    made.penalties = kinds;
    made.fineFrom = from ? std::optional(Money::yuan(*from)) : std::nullopt;
    made.fineTo = to ? std::optional(Money::yuan(*to)) : std::nullopt;
    return made;
}

const QStringList header{u"编码"_s,     u"事项名称"_s, u"违反条款"_s, u"处罚依据"_s, u"处罚种类"_s,
                         u"罚款下限"_s, u"罚款上限"_s, u"监管部门"_s, u"生效日期"_s, u"废止日期"_s};

QStringList row(const QString &code, const QString &from = u"2020-01-01"_s,
                const QString &until = {}, const QString &to = u"20000"_s)
{
    return {code,      u"擅自占用城市道路"_s,
            QString(), u"《城市道路管理条例》第四十二条"_s,
            u"罚款"_s, QString(),
            to,        u"市政"_s,
            from,      until};
}

MatterReading readingOf(const QStringList &names, const QStringList &cells,
                        const MatterBatch &batch = {})
{
    const Result<MatterColumns> columns = matterColumns(names, batch.effectiveFrom.has_value());
    if (!columns)
        qFatal("%s", qUtf8Printable(columns.error().text));
    return matterFromRow(*columns, 7, cells, batch);
}

QString errorsOf(const MatterReading &reading)
{
    QStringList texts;
    for (const MatterFieldError &error : reading.errors)
        texts << error.column + u": "_s + error.text;
    return texts.join(u'\n');
}

QString sample() { return QStringLiteral(ANJUAN_SOURCE_DIR "/resources/demo/matters.csv"); }

/// A folder with lists to import.
class Lists {
public:
    QString csv(const QString &name, const QList<QStringList> &rows) const
    {
        QByteArray text;
        for (const QStringList &cells : rows)
            text += cells.join(u',').toUtf8() + '\n';
        return written(name, text);
    }
    QString xlsx(const QString &name, const QList<QStringList> &rows) const
    {
        return written(name, test::workbookOf(rows));
    }

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for %s", qPrintable(name));
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

} // namespace

class TestMatters : public QObject {
    Q_OBJECT
private slots:
    // The rules.
    void theVersionInForceIsTheLastThatBegan()
    {
        const QList<Matter> list{matter(u"A"_s, Date(2020, 9, 1)), matter(u"A"_s, Date(2010, 1, 1)),
                                 matter(u"B"_s, Date(2015, 1, 1), Date(2018, 1, 1))};
        QVERIFY(!inForce(list, u"A", Date(2009, 12, 31)));
        QCOMPARE(inForce(list, u"A", Date(2010, 1, 1)), &list[1]);
        QCOMPARE(inForce(list, u"A", Date(2020, 8, 31)), &list[1]);
        QCOMPARE(inForce(list, u"A", Date(2020, 9, 1)), &list[0]);
        QCOMPARE(inForce(list, u"B", Date(2017, 12, 31)), &list[2]);
        QVERIFY(!inForce(list, u"B", Date(2018, 1, 1)));
        QVERIFY(!inForce(list, u"C", Date(2018, 1, 1)));
        QVERIFY(!inForce({}, u"A", Date(2018, 1, 1)));
    }
    void aRepealedVersionIsNotRevivedByTheOneBefore()
    {
        const QList<Matter> list{matter(u"A"_s, Date(2010, 1, 1)),
                                 matter(u"A"_s, Date(2020, 1, 1), Date(2022, 1, 1))};
        QVERIFY(!inForce(list, u"A", Date(2023, 1, 1)));
    }
    void versionsOfOneCodeMayNotOverlap_data()
    {
        QTest::addColumn<QList<Matter>>("list");
        QTest::addColumn<QString>("part"); // empty: they may
        const Date begin(2010, 1, 1);
        const Date next(2020, 1, 1);
        using List = QList<Matter>;
        QTest::newRow("none") << List{} << QString();
        QTest::newRow("open, then next")
            << List{matter(u"A"_s, begin), matter(u"A"_s, next)} << QString();
        QTest::newRow("ends as the next begins")
            << List{matter(u"A"_s, next), matter(u"A"_s, begin, next)} << QString();
        QTest::newRow("gap") << List{matter(u"A"_s, begin, Date(2015, 1, 1)), matter(u"A"_s, next)}
                             << QString();
        QTest::newRow("other codes")
            << List{matter(u"A"_s, begin), matter(u"B"_s, begin)} << QString();
        QTest::newRow("lasts too long")
            << List{matter(u"A"_s, begin, Date(2020, 1, 2)), matter(u"A"_s, next)}
            << u"lasts until 2020-01-02, but another takes effect on 2020-01-01"_s;
        QTest::newRow("same day") << List{matter(u"A"_s, begin), matter(u"A"_s, begin)}
                                  << u"two versions that take effect on 2010-01-01"_s;
        QTest::newRow("ends before it begins")
            << List{matter(u"A"_s, next, begin)} << u"before it takes effect"_s;
    }
    void versionsOfOneCodeMayNotOverlap()
    {
        QFETCH(QList<Matter>, list);
        QFETCH(QString, part);
        const Result<> checked = checkPeriods(list);
        QCOMPARE(bool(checked), part.isEmpty());
        if (!checked)
            QVERIFY2(checked.error().text.contains(part), qUtf8Printable(checked.error().text));
    }
    void theLighterOfTwoVersionsIsNamedWhereItIsSure_data()
    {
        QTest::addColumn<Matter>("before");
        QTest::addColumn<Matter>("after");
        QTest::addColumn<Comparison>("comparison");
        using enum PenaltyKind;
        using enum Comparison;
        QTest::newRow("the same") << fined(100, 500) << fined(100, 500) << Same;
        QTest::newRow("both ends lower") << fined(100, 500) << fined(50, 200) << NewLighter;
        QTest::newRow("upper end lower") << fined(100, 500) << fined(100, 200) << NewLighter;
        QTest::newRow("lower end lower") << fined(100, 500) << fined(50, 500) << NewLighter;
        QTest::newRow("both ends higher") << fined(100, 500) << fined(200, 600) << NewHeavier;
        QTest::newRow("wider") << fined(100, 500) << fined(50, 600) << Unclear;
        QTest::newRow("narrower") << fined(100, 500) << fined(200, 400) << Unclear;
        QTest::newRow("no lower end is from nothing")
            << fined(100, 500) << fined({}, 500) << NewLighter;
        QTest::newRow("upper end no longer stated") << fined(100, 500) << fined(100, {}) << Unclear;
        QTest::newRow("no figures at all") << fined({}, {}) << fined({}, {}) << Same;
        QTest::newRow("a heavier kind added")
            << fined(100, 500) << fined(100, 500, {Fine, ConfiscateGains}) << NewHeavier;
        QTest::newRow("a lighter kind added")
            << fined(100, 500) << fined(100, 500, {Warning, Fine}) << Unclear;
        QTest::newRow("the heaviest kind gone")
            << fined(100, 500, {Fine, Detention}) << fined(100, 500) << NewLighter;
        QTest::newRow("warning instead of fine")
            << fined(100, 500) << fined({}, {}, {Warning}) << Unclear;
        QTest::newRow("kinds that no order has") << fined(100, 500, {Fine, RevokePermit})
                                                 << fined(100, 500, {Fine, CloseDown}) << Unclear;
        QTest::newRow("kind added, range lower")
            << fined(100, 500) << fined(50, 200, {Fine, Detention}) << Unclear;
        QTest::newRow("other kind") << fined(100, 500) << fined(100, 500, {Fine, Other}) << Unclear;
    }
    void theLighterOfTwoVersionsIsNamedWhereItIsSure()
    {
        QFETCH(Matter, before);
        QFETCH(Matter, after);
        QFETCH(Comparison, comparison);
        QCOMPARE(compared(before, &after), comparison);
        // The other way round it is the other way round.
        const Comparison back = comparison == Comparison::NewLighter   ? Comparison::NewHeavier
                                : comparison == Comparison::NewHeavier ? Comparison::NewLighter
                                                                       : comparison;
        QCOMPARE(compared(after, &before), back);
    }
    void aMatterGoneFromTheListIsSaidSo()
    {
        QCOMPARE(compared(fined(1, 2), nullptr), Comparison::NewNoLongerUnlawful);
    }
    void conductIsPunishedByTheVersionThatApplies_data()
    {
        QTest::addColumn<Matter>("later");
        QTest::addColumn<bool>("continuing");
        QTest::addColumn<QList<int>>("versions");

        QTest::newRow("the new one is heavier") << fined(200, 4000) << false << QList{0};
        QTest::newRow("heavier, and it went on") << fined(200, 4000) << true << QList{0, 1};
        QTest::newRow("the new one is lighter") << fined(100, 1000) << false << QList{1};
        QTest::newRow("a person must judge") << fined(100, 4000) << false << QList{0, 1};
    }
    void conductIsPunishedByTheVersionThatApplies()
    {
        QFETCH(Matter, later);
        QFETCH(bool, continuing);
        QFETCH(QList<int>, versions);
        Matter earlier = fined(200, 2000);
        earlier.effectiveFrom = Date(2020, 1, 1);
        later.effectiveFrom = Date(2026, 1, 1);
        const QList<Matter> both{earlier, later};
        QList<int> found;
        for (const Matter *version :
             applicable(both, earlier.code, Date(2025, 12, 1), continuing, Date(2026, 2, 1)))
            found << static_cast<int>(version - both.constData());
        QCOMPARE(found, versions);
        QVERIFY(applicable(both, earlier.code, Date(2019, 12, 31), continuing, Date(2026, 2, 1))
                    .isEmpty());
    }

    // Rows.
    void aRowBecomesAMatter()
    {
        const MatterReading reading = readingOf(
            {u"事项编码"_s, u"违法行为"_s, u"违则"_s, u"罚则"_s, u"处罚种类"_s, u"罚款下限（元）"_s,
             u"罚款上限（万元）"_s, u"主管部门"_s, u"施行日期"_s, u"废止日期"_s, u"备注"_s,
             u"序号"_s},
            {u"CG-010"_s, u"擅自占用城市道路"_s, u"第二十七条"_s, u"第四十二条"_s, u"罚款、警告"_s,
             u"１，000"_s, u"2"_s, u"市政"_s, u"1996年10月1日"_s, u"无"_s, u"示例"_s, u"1"_s},
            {.name = u"2023年清单"_s, .effectiveFrom = {}});
        QCOMPARE(errorsOf(reading), QString());
        Matter expected;
        expected.code = u"CG-010"_s;
        expected.name = u"擅自占用城市道路"_s;
        expected.violatedArticles = u"第二十七条"_s;
        expected.appliedArticles = u"第四十二条"_s;
        expected.penalties = {PenaltyKind::Warning, PenaltyKind::Fine};
        expected.fineFrom = Money::yuan(1000);
        expected.fineTo = Money::yuan(20000);
        expected.department = u"市政"_s;
        expected.effectiveFrom = Date(1996, 10, 1);
        expected.batch = u"2023年清单"_s;
        expected.remark = u"示例"_s;
        QVERIFY(reading.matter == expected);
    }
    void aListInEnglishIsReadToo()
    {
        const MatterReading reading =
            readingOf({u"Code"_s, u"NAME"_s, u"basis"_s, u"Penalties"_s, u"fine_range"_s},
                      {u"A1"_s, u"x"_s, u"y"_s, u"warning; fine"_s, u"500元以上5000元以下"_s},
                      {.name = {}, .effectiveFrom = Date(2021, 7, 15)});
        QCOMPARE(errorsOf(reading), QString());
        QCOMPARE(reading.matter.fineFrom, Money::yuan(500));
        QCOMPARE(reading.matter.fineTo, Money::yuan(5000));
        QVERIFY(reading.matter.effectiveFrom == Date(2021, 7, 15));
    }
    void everythingWrongWithARowIsNamed_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("part");
        QTest::newRow("no code") << 0 << QString() << u"编码: It is missing."_s;
        QTest::newRow("blank in the code") << 0 << u"A 1"_s << u"编码: A code has no blanks"_s;
        QTest::newRow("long code") << 0 << QString(65, u'A') << u"编码: It is longer than 64"_s;
        QTest::newRow("no name") << 1 << QString() << u"事项名称: It is missing."_s;
        QTest::newRow("no basis") << 3 << QString() << u"处罚依据: It is missing."_s;
        QTest::newRow("no kind") << 4 << QString() << u"处罚种类: It is missing."_s;
        QTest::newRow("unknown kind")
            << 4 << u"罚款、批评"_s << u"处罚种类: “批评” is no kind of penalty."_s;
        QTest::newRow("only marks") << 4 << u"、"_s << u"处罚种类: No kind"_s;
        QTest::newRow("fine without a fine")
            << 4 << u"警告"_s << u"处罚种类: A range of fines is given"_s;
        QTest::newRow("words for figures")
            << 5 << u"见附件"_s << u"罚款下限: “见附件” is no amount"_s;
        QTest::newRow("negative") << 5 << u"-100"_s << u"罚款下限: “-100” is negative"_s;
        QTest::newRow("about") << 5 << u"约100"_s << u"罚款下限: “约100” is approximate"_s;
        QTest::newRow("range in one end") << 5 << u"100-200"_s << u"罚款下限: A single figure"_s;
        QTest::newRow("ends swapped")
            << 5 << u"3万元"_s << u"罚款上限: The upper end of the fine is below"_s;
        QTest::newRow("31 April") << 8 << u"2020-04-31"_s
                                  << u"生效日期: “2020-04-31” is a day that does not exist."_s;
        QTest::newRow("no day") << 8 << QString() << u"生效日期: The date of effect is missing."_s;
        QTest::newRow("repealed before")
            << 9 << u"2019-12-31"_s << u"废止日期: It is repealed before it takes effect."_s;
    }
    void everythingWrongWithARowIsNamed()
    {
        QFETCH(int, column);
        QFETCH(QString, cell);
        QFETCH(QString, part);
        QCOMPARE(errorsOf(readingOf(header, row(u"A1"_s))), QString());
        QStringList cells = row(u"A1"_s);
        cells[column] = cell;
        const MatterReading reading = readingOf(header, cells);
        QCOMPARE(reading.errors.size(), 1);
        QCOMPARE(reading.errors[0].row, 7);
        QVERIFY2(errorsOf(reading).contains(part), qUtf8Printable(errorsOf(reading)));
    }
    void aRowWithSeveralFaultsNamesThemAll()
    {
        QStringList cells = row(QString(), u"x"_s);
        cells[4] = u"批评"_s;
        QCOMPARE(readingOf(header, cells).errors.size(), 3);
    }
    void aListWithoutItsColumnsIsRefused()
    {
        const Result<MatterColumns> lacking =
            matterColumns({u"编码"_s, u"名称"_s, u"序号"_s}, false);
        QVERIFY(!lacking);
        QCOMPARE(lacking.error().text,
                 u"The list lacks these columns: 处罚依据, 处罚种类, 生效日期."_s);
        const Result<MatterColumns> twice =
            matterColumns({u"编码"_s, u"code"_s, u"名称"_s, u"依据"_s, u"罚种"_s}, true);
        QVERIFY(!twice && twice.error().text.contains(u"“编码” and “code” say the same"_s));
        const Result<MatterColumns> good =
            matterColumns({u"编码"_s, u"名称"_s, u"依据"_s, u"罚种"_s, u"序号"_s, QString()}, true);
        QVERIFY(good);
        QCOMPARE(good->ignored, QStringList{u"序号"_s});
    }

    // The register.
    void aListIsImportedOnceAndFoundByDay_data() { test::eachKind(); }
    void aListIsImportedOnceAndFoundByDay()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const test::TestBureau bureau(db, place.folder() + u"/bureau.keys"_s);
        const Result<MatterImport> shown = matters::preview(db, bureau.admin, sample());
        VERIFY_RESULT(shown);
        QCOMPARE(shown->errors, QList<MatterFieldError>());
        QCOMPARE(shown->added.size(), 27);
        QVERIFY(!shown->stored);
        QVERIFY(matters::list(db, bureau.admin)->isEmpty());

        const Result<MatterImport> first = matters::import(db, bureau.admin, sample());
        VERIFY_RESULT(first);
        QVERIFY(first->stored);
        QCOMPARE(first->table.header.size(), 11);
        const Result<QList<Matter>> all = matters::list(db, bureau.admin);
        QCOMPARE(all->size(), 27);
        for (const Matter &listed : first->added)
            QVERIFY(all->contains(listed));
        QCOMPARE(test::officeKinds(db).count(u"office.matters_imported"_s), 1);

        const Result<MatterImport> again = matters::import(db, bureau.admin, sample());
        VERIFY_RESULT(again);
        QVERIFY(again->isGood() && !again->stored);
        QCOMPARE(again->unchanged, 27);
        QCOMPARE(matters::list(db, bureau.admin)->size(), 27);
        QCOMPARE(test::officeKinds(db).count(u"office.matters_imported"_s), 1);

        QCOMPARE(matters::versions(db, bureau.admin, u"CG-018"_s)->size(), 2);
        QCOMPARE(matters::inForceOn(db, bureau.admin, u"CG-018"_s, Date(2020, 8, 31))->fineTo,
                 Money::yuan(50000));
        QCOMPARE(matters::inForceOn(db, bureau.admin, u"CG-018"_s, Date(2020, 9, 1))->fineTo,
                 Money::yuan(500000));
        QVERIFY(!matters::inForceOn(db, bureau.admin, u"CG-023"_s, Date(2022, 6, 4)));
        QCOMPARE(matters::list(db, bureau.admin, Date(2007, 7, 1))->size(), 20);
        const Result<MatterOnTwoDays> both =
            matters::onTwoDays(db, bureau.admin, u"CG-018"_s, Date(2020, 8, 1), Date(2020, 10, 1));
        VERIFY_RESULT(both);
        QCOMPARE(both->comparison, Comparison::NewHeavier);
        const Result<MatterOnTwoDays> gone =
            matters::onTwoDays(db, bureau.admin, u"CG-026"_s, Date(2020, 8, 1), Date(2020, 10, 1));
        VERIFY_RESULT(gone);
        QCOMPARE(gone->comparison, Comparison::NewNoLongerUnlawful);
        QVERIFY(!gone->onDecision);
    }
    void wrongRowsStopAListOrAreLeftOutAsChosen()
    {
        const Lists lists;
        Database db = test::memory();
        const test::TestBureau bureau(db);
        const QString path =
            lists.csv(u"list.csv"_s, {header,
                                      row(u"A1"_s),
                                      row(u"A2"_s, u"2020-04-31"_s),
                                      row(u"A3"_s),
                                      row(u"A1"_s),
                                      row(u"A1"_s, u"2020-01-01"_s, {}, u"5"_s),
                                      row(u"A3"_s, u"2019-01-01"_s, u"2020-06-01"_s),
                                      {u"A4"_s, u"x"_s}});
        const Result<MatterImport> stopped = matters::import(db, bureau.admin, path);
        VERIFY_RESULT(stopped);
        QVERIFY(!stopped->stored);
        QCOMPARE(stopped->wrongRows, 4);
        QCOMPARE(stopped->unchanged, 1); // row 5 repeats row 2
        QList<qint64> planned;
        for (const MatterRowPlan &plan : stopped->plans)
            planned << plan.row;
        QCOMPARE(planned, (QList<qint64>{2, 4, 5}));
        QCOMPARE(stopped->plans[2].outcome, MatterRowPlan::Outcome::Unchanged);
        QList<qint64> wrong;
        for (const MatterFieldError &error : stopped->errors)
            wrong << error.row;

        std::sort(wrong.begin(), wrong.end());
        QCOMPARE(wrong, (QList<qint64>{3, 6, 7, 8}));
        QVERIFY(matters::list(db, bureau.admin)->isEmpty());

        const Result<MatterImport> good =
            matters::import(db, bureau.admin, path, {.goodRowsOnly = true});
        VERIFY_RESULT(good);
        QVERIFY(good->stored);
        QCOMPARE(good->added.size(), 2);
        QCOMPARE(matters::list(db, bureau.admin)->size(), 2);
    }
    void aLaterListReplacesWhatItNames()
    {
        const Lists lists;
        Database db = test::memory();
        const test::TestBureau bureau(db);
        VERIFY_RESULT(matters::import(
            db, bureau.admin, lists.xlsx(u"old.xlsx"_s, {header, row(u"A1"_s), row(u"A2"_s)})));
        QStringList names = header;
        names.removeAt(8);
        QStringList cells = row(u"A1"_s, {}, {}, u"10000"_s);
        cells.removeAt(8);
        const Result<MatterImport> newer =
            matters::import(db, bureau.admin, lists.xlsx(u"new.xlsx"_s, {names, cells}),
                            {.batch = u"2024年版"_s, .effectiveFrom = Date(2024, 1, 1)});
        VERIFY_RESULT(newer);
        QCOMPARE(newer->replaced, QStringList{u"A1"_s});
        QCOMPARE(newer->plans.size(), 1);
        QCOMPARE(newer->plans[0].outcome, MatterRowPlan::Outcome::Changed);
        QVERIFY2(newer->plans[0].change.contains(u"10000.00"_s) &&
                     newer->plans[0].change.contains(u"20000.00"_s),
                 qPrintable(newer->plans[0].change));
        QCOMPARE(newer->batch, u"2024年版"_s);
        QCOMPARE(newer->table.format, TableInfo::Format::Xlsx);
        QCOMPARE(matters::inForceOn(db, bureau.admin, u"A1"_s, Date(2023, 12, 31))->fineTo,
                 Money::yuan(20000));
        const Result<Matter> now = matters::inForceOn(db, bureau.admin, u"A1"_s, Date(2024, 1, 1));
        QCOMPARE(now->fineTo, Money::yuan(10000));
        QCOMPARE(now->batch, u"2024年版"_s);
        QCOMPARE(matters::list(db, bureau.admin, Date(2024, 1, 1))->size(), 2);
    }
    void aMatterIsRepealedOnceWithAReason_data() { test::eachKind(); }
    void aMatterIsRepealedOnceWithAReason()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        const Lists lists;
        Database db = place.create();
        const test::TestBureau bureau(db, place.folder() + u"/bureau.keys"_s);
        const QString path = lists.csv(u"list.csv"_s, {header, row(u"A1"_s)});
        VERIFY_RESULT(matters::import(db, bureau.admin, path));
        QVERIFY(!matters::repeal(db, bureau.admin, u"A1"_s, Date(2025, 1, 1), u""_s));
        QVERIFY(!matters::repeal(db, bureau.admin, u"A1"_s, Date(2020, 1, 1), u"条例废止"_s));
        VERIFY_RESULT(matters::repeal(db, bureau.admin, u"A1"_s, Date(2025, 1, 1), u"条例废止"_s));
        QVERIFY(!matters::repeal(db, bureau.admin, u"A1"_s, Date(2024, 1, 1), u"条例废止"_s));
        QVERIFY(matters::inForceOn(db, bureau.admin, u"A1"_s, Date(2024, 12, 31)));
        QVERIFY(!matters::inForceOn(db, bureau.admin, u"A1"_s, Date(2025, 1, 1)));
        // The list that brought it says nothing new.
        const Result<MatterImport> again = matters::import(db, bureau.admin, path);
        VERIFY_RESULT(again);
        QVERIFY(again->isGood() && !again->stored);
        QCOMPARE(test::officeKinds(db).count(u"office.matter_repealed"_s), 1);
    }
    void theDatabaseKeepsAMatterAsItIs_data() { test::eachKind(); }
    void theDatabaseKeepsAMatterAsItIs()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        const Lists lists;
        Database db = place.create();
        const test::TestBureau bureau(db, place.folder() + u"/bureau.keys"_s);
        VERIFY_RESULT(
            matters::import(db, bureau.admin, lists.csv(u"list.csv"_s, {header, row(u"A1"_s)})));
        for (const QString &sql : {u"DELETE FROM matter"_s, u"UPDATE matter SET name = 'x'"_s,
                                   u"UPDATE matter SET fine_to = NULL"_s,
                                   u"UPDATE matter SET repealed_on = '2019-01-01'"_s}) {
            const Result<> tried = db.transact([&]() -> Result<> {
                execute(db, sql);
                return {};
            });
            QVERIFY2(!tried, qPrintable(sql));
        }
        QCOMPARE(matters::list(db, bureau.admin)->size(), 1);
    }
    void onlyWhoKeepsTheListMayImport()
    {
        Database db = test::memory();
        const test::TestBureau bureau(db);
        const Session officer =
            bureau.addAccount(u"officer"_s, {Role::SquadOfficer}, bureau.squadOne);
        const Session legal = bureau.addAccount(u"legal"_s, {Role::LegalOfficer}, bureau.bureau);
        QVERIFY(!matters::import(db, officer, sample()));
        QCOMPARE(test::officeKinds(db).last(), u"office.refused"_s);
        QVERIFY(!matters::repeal(db, officer, u"CG-001"_s, Date(2025, 1, 1), u"because"_s));
        VERIFY_RESULT(matters::import(db, legal, sample()));
        QCOMPARE(matters::list(db, officer)->size(), 27);
    }
    void anImportCanBeStoppedAndKeepsNothing()
    {
        Database db = test::memory();
        const test::TestBureau bureau(db);
        const Result<MatterImport> stopped = matters::import(
            db, bureau.admin, sample(), {.progress = [](qint64, qint64) { return false; }});
        QVERIFY(!stopped && stopped.error().text.contains(u"stopped"_s));
        QVERIFY(matters::list(db, bureau.admin)->isEmpty());
    }
    void whatIsNoListIsRefusedWithTheReason()
    {
        const Lists lists;
        Database db = test::memory();
        const test::TestBureau bureau(db);
        const Result<MatterImport> other = matters::import(
            db, bureau.admin, lists.csv(u"other.csv"_s, {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
        QVERIFY(!other && other.error().text.contains(u"header"_s));
        const Result<MatterImport> lacking = matters::import(
            db, bureau.admin,
            lists.csv(u"lacking.csv"_s, {{u"编码"_s, u"名称"_s}, {u"1"_s, u"2"_s}}));
        QVERIFY(!lacking && lacking.error().text.contains(u"lacks these columns"_s));
        QVERIFY(!matters::import(db, bureau.admin, u"/nowhere/list.csv"_s));
    }
    void whatTheLedgerKeepsIsWhatTheListSays()
    {
        Database db = test::memory();
        const test::TestBureau bureau(db);
        const Result<MatterImport> import = matters::import(db, bureau.admin, sample());
        VERIFY_RESULT(import);
        const Result<Act> act =
            db.read([&]() -> Result<Act> { return ledger::acts(db, officeDossier).back(); });
        VERIFY_RESULT(act);
        const QJsonArray kept = act->content["matters"_L1].toArray();
        QCOMPARE(kept.size(), 27);
        QCOMPARE(kept[0]["code"_L1].toString(), u"CG-001"_s);
        QCOMPARE(kept[0]["fine_to"_L1].toString(), u"200.00"_s);
        QCOMPARE(act->content["sha256"_L1].toString(), import->fileHash);
    }
};

QTEST_GUILESS_MAIN(TestMatters)
#include "test_matters.moc"
