// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/bank_statement.h"
#include "core/services/goods.h"
#include "core/services/squad_money.h"
#include "core/services/workbench.h"
#include "core/storage/register_goods.h"
#include "tests/support/fined_office.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// A bureau in which goods are taken and money is paid.
struct Office : test::FinedOffice {
    static Office on(const QString &kind) { return {test::FinedOffice::on(kind)}; }

    void approve(CaseId id, int act, Date day)
    {
        record(id, Approve::kind, day, {{u"act"_s, act}}, u"chief1"_s);
    }

    /// A case with goods seized on that day under two seal numbers.
    CaseId seized(const QString &place_, Date day, const QString &first, const QString &second)
    {
        const QJsonArray two{u"officer1"_s, u"officer2"_s};
        const CaseId id = record({}, RegisterLead::kind, day,
                                 {{u"source"_s, u"patrol"_s},
                                  {u"description"_s, u"占道经营"_s},
                                  {u"place"_s, place_}})
                              .file.id;
        const Recorded filed = record(id, FileCase::kind, day,
                                      {{u"matter"_s, u"S-101"_s},
                                       {u"party"_s, bureau.parties.value(u"person"_s).toString()},
                                       {u"officers"_s, two},
                                       {u"cause"_s, u"占道经营"_s},
                                       {u"facts"_s, u"巡查发现"_s}});
        approve(id, filed.act.sequence, day);
        const Recorded taken = record(id, Seize::kind, day,
                                      {{u"measure"_s, u"seize"_s},
                                       {u"items"_s, u"货架、秤"_s},
                                       {u"place"_s, u"仓库"_s},
                                       {u"officers"_s, two},
                                       {u"basis"_s, u"条例第四十条"_s},
                                       {u"reason"_s, u"制止违法行为"_s}});
        approve(id, taken.act.sequence, day);
        record(id, EnterGoods::kind, day,
               {{u"under"_s, taken.act.sequence},
                {u"goods"_s, QJsonArray{QJsonObject{{u"seal"_s, first},
                                                    {u"name"_s, u"货架"_s},
                                                    {u"quantity"_s, u"3个"_s},
                                                    {u"value"_s, u"300"_s}},
                                        QJsonObject{{u"seal"_s, second},
                                                    {u"name"_s, u"秤"_s},
                                                    {u"quantity"_s, u"1台"_s}}}},
                {u"store"_s, u"一号库"_s},
                {u"officers"_s, two},
                {u"keeper"_s, u"保管员"_s}});
        return id;
    }

    std::vector<GoodsEntry> list(Date day, const GoodsWish &wish = {},
                                 const QString &login = u"officer1"_s)
    {
        const auto found = goods_store::list(db, as(login, day), wish);
        if (!found)
            qFatal("%s", qPrintable(found.error().text));
        return *found;
    }
};

QStringList sealsOf(const std::vector<GoodsEntry> &goods)
{
    QStringList seals;
    for (const GoodsEntry &one : goods)
        seals << one.listed.goods.seal;
    return seals;
}

} // namespace

class TestGoods : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void theListSaysWhatIsKeptTooLong_data() { test::eachKind(); }
    void theListSaysWhatIsKeptTooLong()
    {
        QFETCH(QString, kind);
        Office office = Office::on(kind);
        const CaseId early = office.seized(u"仓库路1号"_s, Date(2026, 3, 2), u"A-1"_s, u"A-2"_s);
        office.seized(u"仓库路2号"_s, Date(2026, 3, 20), u"B-1"_s, u"B-2"_s);

        const auto before = office.list(Date(2026, 4, 1));
        QCOMPARE(sealsOf(before), (QStringList{u"A-1"_s, u"A-2"_s, u"B-1"_s, u"B-2"_s}));
        QVERIFY(before.front().listed.due == Date(2026, 4, 1)); // the thirtieth day
        QVERIFY(!before.front().isOverdue);
        QVERIFY(before.front().listed.goods.value == Money::yuan(300));
        const auto late = office.list(Date(2026, 4, 2), {.overdueOnly = true});
        QCOMPARE(sealsOf(late), (QStringList{u"A-1"_s, u"A-2"_s}));
        QVERIFY(!late.front().remark.isEmpty());

        office.record(early, ReleaseSeizure::kind, Date(2026, 4, 2),
                      {{u"seizure"_s, 4}, {u"why"_s, u"term_ended"_s}});
        office.record(early, ReturnGoods::kind, Date(2026, 4, 2),
                      {{u"seals"_s, QJsonArray{u"A-1"_s}},
                       {u"recipient"_s, u"当事人"_s},
                       {u"receipt"_s, u"签收单"_s}});
        const auto toReturn = office.list(Date(2026, 4, 3), {.states = {GoodsState::ToReturn}});
        QCOMPARE(sealsOf(toReturn), (QStringList{u"A-2"_s}));
        QVERIFY(toReturn.front().isOverdue);
        QCOMPARE(sealsOf(office.list(Date(2026, 4, 3), {.states = {GoodsState::Returned}})),
                 (QStringList{u"A-1"_s}));
    }

    void aSealUsedInTwoCasesIsShown()
    {
        Office office = Office::on(u"sqlite"_s);
        office.seized(u"仓库路3号"_s, Date(2026, 3, 2), u"C-1"_s, u"C-2"_s);
        office.seized(u"仓库路4号"_s, Date(2026, 3, 3), u"C-1"_s, u"C-3"_s);
        for (const GoodsEntry &one : office.list(Date(2026, 3, 4)))
            QCOMPARE(one.listed.sameSeal, one.listed.goods.seal == u"C-1"_s ? 2 : 1);
    }

    void theRowsCanBeMadeAnew_data() { test::eachKind(); }
    void theRowsCanBeMadeAnew()
    {
        QFETCH(QString, kind);
        Office office = Office::on(kind);
        office.seized(u"仓库路5号"_s, Date(2026, 3, 2), u"D-1"_s, u"D-2"_s);
        const auto [paid, number] = office.fined(u"缴款路1号"_s, Date(2026, 3, 10));
        office.record(
            paid, Pay::kind, Date(2026, 3, 11),
            {{u"amount"_s, u"200"_s}, {u"method"_s, u"bank"_s}, {u"receipt"_s, u"R-1"_s}});
        const Session admin = office.as(u"admin"_s, Date(2026, 3, 12));
        const auto compared = cases::rebuild(office.db, admin, office.book, true);
        VERIFY_RESULT(compared);
        QVERIFY2(compared->differing.isEmpty(), qPrintable(compared->differing.join(u' ')));

        VERIFY_RESULT(office.db.transact([&]() -> Result<> {
            register_goods::clear(office.db);
            return {};
        }));
        const auto emptied = cases::rebuild(office.db, admin, office.book, true);
        VERIFY_RESULT(emptied);
        QCOMPARE(emptied->differing.size(), 2);
        VERIFY_RESULT(cases::rebuild(office.db, admin, office.book, false));
        const auto mended = cases::rebuild(office.db, admin, office.book, true);
        VERIFY_RESULT(mended);
        QVERIFY(mended->differing.isEmpty());
        QCOMPARE(office.list(Date(2026, 3, 12)).size(), 2U);
    }

    void whatIsVoidedLeavesTheStore()
    {
        Office office = Office::on(u"sqlite"_s);
        const CaseId id = office.seized(u"仓库路6号"_s, Date(2026, 3, 2), u"E-1"_s, u"E-2"_s);
        office.record(id, VoidEntry::kind, Date(2026, 3, 3),
                      {{u"act"_s, 6}, {u"reason"_s, u"录入错误"_s}});
        QVERIFY(office.list(Date(2026, 3, 3)).empty());
    }

    void theWorkbookHoldsEveryLineAndTheLogSaysWhoTookIt()
    {
        Office office = Office::on(u"sqlite"_s);
        office.seized(u"仓库路7号"_s, Date(2026, 3, 2), u"G-1"_s, u"G-2"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"goods.xlsx"_s);
        const auto lines =
            goods_store::exportTo(office.db, office.as(u"officer1"_s, Date(2026, 3, 3)), {}, path);
        VERIFY_RESULT(lines);
        QCOMPARE(*lines, 2);
        QVERIFY(QFile(path).size() > 1000);
        const auto nowhere =
            goods_store::exportTo(office.db, office.as(u"officer1"_s, Date(2026, 3, 3)), {},
                                  folder.filePath(u"no/such/goods.xlsx"_s));
        QVERIFY(!nowhere);
    }

    void aReceiptOfAnotherCaseIsDoubled_data() { test::eachKind(); }
    void aReceiptOfAnotherCaseIsDoubled()
    {
        QFETCH(QString, kind);
        Office office = Office::on(kind);
        const auto [one, oneNumber] = office.fined(u"缴款路2号"_s, Date(2026, 3, 10));
        const auto [other, otherNumber] = office.fined(u"缴款路3号"_s, Date(2026, 3, 11));
        const QJsonObject payment{
            {u"amount"_s, u"100"_s}, {u"method"_s, u"bank"_s}, {u"receipt"_s, u"R-7"_s}};
        office.record(one, Pay::kind, Date(2026, 3, 12), payment);

        const QTemporaryDir folder;
        QFile bank(folder.filePath(u"bank.csv"_s));
        QVERIFY(bank.open(QIODevice::WriteOnly));
        bank.write(
            (u"文书编号,金额,日期,票据号\n%1,100.00,2026-03-12,R-7\n"_s.arg(otherNumber)).toUtf8());
        bank.close();
        const Session session = office.as(u"officer1"_s, Date(2026, 3, 13));
        const auto lines = bank_statement::read(office.db, session, office.book, bank.fileName(),
                                                {.record = true});
        VERIFY_RESULT(lines);
        QCOMPARE(lines->lines.front().match, BankMatch::Doubled);
        QVERIFY(lines->lines.front().note.contains(oneNumber));

        const auto none = goods_store::doubledReceipts(office.db, session);
        VERIFY_RESULT(none);
        QVERIFY(none->empty());
        office.record(other, Pay::kind, Date(2026, 3, 13), payment);
        const auto doubled = goods_store::doubledReceipts(office.db, session);
        VERIFY_RESULT(doubled);
        QCOMPARE(doubled->size(), 2U);
        QCOMPARE(doubled->front().receipt, u"R-7"_s);
    }

    void theMoneyOfAUnitIsThatOfItsCases_data() { test::eachKind(); }
    void theMoneyOfAUnitIsThatOfItsCases()
    {
        QFETCH(QString, kind);
        Office office = Office::on(kind);
        const auto [late, lateNumber] = office.fined(u"缴款路4号"_s, Date(2026, 3, 10));
        const auto [inTime, inTimeNumber] = office.fined(u"缴款路5号"_s, Date(2026, 3, 11));
        const auto pay = [&](CaseId id, Date day, const QString &amount, const QString &receipt) {
            office.record(
                id, Pay::kind, day,
                {{u"amount"_s, amount}, {u"method"_s, u"bank"_s}, {u"receipt"_s, receipt}});
        };
        pay(inTime, Date(2026, 3, 20), u"200"_s, u"M-1"_s);
        pay(late, Date(2026, 4, 1), u"100"_s, u"M-2"_s);

        const auto on = [&](Date day, Date today) {
            const auto page =
                money::bySquad(office.db, office.as(u"officer1"_s, today), office.book,
                               Date(2026, 1, 1), Date(2026, 12, 31), day);
            if (!page)
                qFatal("%s", qPrintable(page.error().text));
            return *page;
        };
        // Due on 25 March: seven days of six yuan each up to 1 April.
        const MoneyPage page = on(Date(2026, 4, 1), Date(2026, 4, 1));
        QCOMPARE(page.squads.size(), 1U);
        QCOMPARE(page.cases.size(), 2U);
        QCOMPARE(page.cases[0].number, lateNumber);
        QCOMPARE(page.all.cases, 2);
        QCOMPARE(page.all.unpaid, 1);
        QCOMPARE(page.all.fine, Money::yuan(400));
        QCOMPARE(page.all.finePaid, Money::yuan(300));
        QCOMPARE(page.all.surcharge, Money::yuan(42));
        QCOMPARE(page.all.left, Money::yuan(142));
        QCOMPARE(page.squads[0].sums.left, page.all.left);

        // On any day each line is the balance of its case.
        for (const Date day : {Date(2026, 3, 9), Date(2026, 3, 12), Date(2026, 3, 20),
                               Date(2026, 3, 26), Date(2026, 4, 1), Date(2026, 5, 6)}) {
            const MoneyPage then = on(day, std::max(day, Date(2026, 4, 1)));
            for (const CaseMoney &line : then.cases) {
                const Result<CaseView> view =
                    cases::open(office.db, office.as(u"officer1"_s, Date(2026, 5, 6)), line.id);
                VERIFY_RESULT(view);
                const MoneySums wanted =
                    money::sumsOf(balanceOf(view->file, office.book.on(day), day));
                QCOMPARE(line.sums.fine, wanted.fine);
                QCOMPARE(line.sums.finePaid, wanted.finePaid);
                QCOMPARE(line.sums.surcharge, wanted.surcharge);
                QCOMPARE(line.sums.left, wanted.left);
                QCOMPARE(line.sums.unpaid, wanted.unpaid);
            }
        }
        QVERIFY(on(Date(2026, 4, 1), Date(2026, 4, 1)).cases[1].number == inTimeNumber);
        QCOMPARE(on(Date(2026, 3, 10), Date(2026, 4, 1)).all.cases, 1);

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"money.xlsx"_s);
        const auto written =
            money::exportSquads(office.db, office.as(u"officer1"_s, Date(2026, 4, 1)), office.book,
                                Date(2026, 1, 1), Date(2026, 12, 31), Date(2026, 4, 1), path);
        VERIFY_RESULT(written);
        QCOMPARE(*written, 2);
        QVERIFY(QFile(path).size() > 1000);
    }
};

QTEST_GUILESS_MAIN(TestGoods)
#include "test_goods.moc"
