// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/act_kinds.h"
#include "tests/ui/client.h"
#include "ui/admin/listing.h"
#include "ui/remedies/goods_panel.h"
#include "ui/remedies/remedies_page.h"
#include "ui/remedies/remedy_calendar.h"
#include "ui/text.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestRemedies : public QObject {
    Q_OBJECT
private slots:
    void thePageListsUnpaidFinesAndOpensTheirCase()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        auto *page = client.find<RemediesPage>(u"remedies"_s);
        QVERIFY(page->isVisible());
        auto *tabs = client.find<QTabWidget>(u"remedy_tabs"_s);
        QCOMPARE(tabs->count(), 7);
        tabs->setCurrentIndex(2);
        auto *owed = client.find<QTableView>(u"owed_cases"_s);
        QAbstractItemModelTester tester(owed->model());
        QTRY_VERIFY(owed->model()->rowCount() > 0);
        const QString number = owed->model()->index(0, 0).data().toString();
        QVERIFY(!number.isEmpty());
        owed->setFocus();
        owed->selectRow(0);
        QVERIFY(client.find<QAction>(u"open_remedy"_s)->isEnabled());
        QVERIFY(!client.find<QAction>(u"record_remedy"_s)->isEnabled());
        QTest::keyClick(owed, Qt::Key_O, Qt::ControlModifier);
        client.settle();
        QTRY_VERIFY(!page->isVisible());
    }

    void everyRateIsThereWithItsCases()
    {
        TestClient client;
        client.logIn(u"chief1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(3);
        auto *rates = client.find<QTableView>(u"remedy_rates"_s);
        QTRY_COMPARE(rates->model()->rowCount(), 8);
        rates->selectRow(0);
        QTRY_VERIFY(!client.find<QLabel>(u"rate_cases"_s)->text().isEmpty());
        QVERIFY(rates->model()->index(0, 2).data().toString().contains(u" / "_s));
    }

    void theMoneyListShowsOneUnitAndItsSums()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(2);
        auto *owed = client.find<QTableView>(u"owed_cases"_s);
        QTRY_VERIFY(owed->model()->rowCount() > 0);
        const int all = owed->model()->rowCount();
        auto *unit = client.find<QComboBox>(u"owed_unit"_s);
        QVERIFY(unit->count() > 1);
        const QString sums = client.find<QLabel>(u"owed_sums"_s)->text();
        int together = 0;
        for (int place = 1; place < unit->count(); ++place) {
            unit->setCurrentIndex(place);
            QVERIFY(owed->model()->rowCount() > 0);
            for (int row = 0; row < owed->model()->rowCount(); ++row)
                QCOMPARE(owed->model()->index(row, 2).data().toString(), unit->currentText());
            together += owed->model()->rowCount();
        }
        QCOMPARE(together, all);
        unit->setCurrentIndex(0);
        QCOMPARE(client.find<QLabel>(u"owed_sums"_s)->text(), sums);
    }

    void theStoreListsGoodsByStateAndOpensTheirCase()
    {
        TestClient client;
        client.logIn(u"officer1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(4);
        auto *panel = client.find<QTableView>(u"goods"_s)->parentWidget();
        while (panel && !qobject_cast<GoodsPanel *>(panel))
            panel = panel->parentWidget();
        auto *store = qobject_cast<GoodsPanel *>(panel);
        QVERIFY(store);
        auto *note = client.find<QLabel>(u"goods_note"_s);
        QTRY_VERIFY(!note->text().isEmpty()); // an empty store says how goods come in
        QVERIFY(note->text().contains(u"入库"_s) || note->text().contains(u"store"_s));

        GoodsEntry entry;
        entry.listed.goods.seal = u"F-1"_s;
        entry.listed.goods.name = u"货架"_s;
        entry.listed.goods.state = GoodsState::ToReturn;
        entry.isOverdue = true;
        entry.remark = u"应当返还"_s;
        GoodsEntry other = entry;
        other.listed.goods.seal = u"F-2"_s;
        store->setGoods({entry, other}, Date(2026, 3, 2));
        auto *table = client.find<QTableView>(u"goods"_s);
        QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(client.find<QLabel>(u"goods_count"_s)->text().contains(u'2'));
        QTest::keyClicks(client.find<QLineEdit>(u"goods_search"_s), u"F-2"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QVERIFY(store->current());
        QCOMPARE(store->current()->listed.goods.seal, u"F-2"_s);
        QVERIFY(client.find<QAction>(u"open_remedy"_s)->isEnabled());

        auto *state = client.find<QComboBox>(u"goods_state"_s);
        state->setCurrentIndex(1);
        QVERIFY(store->wish().overdueOnly);
        state->setCurrentIndex(2);
        QVERIFY(store->wish().states == std::vector<GoodsState>{GoodsState::Held});
    }

    void theCalendarShowsTheClocksOfADayAndOpensTheirCase()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(5);
        auto *calendar = client.find<RemediesPage>(u"remedies"_s)->findChild<RemedyCalendar *>();
        QVERIFY(calendar);
        const Date first = calendar->firstShown();
        RemedyDays days;
        RemedyClock clock;
        clock.id = CaseId::create();
        clock.number = u"某城管罚字〔2026〕第001号"_s;
        clock.name = u"行政复议答复"_s;
        clock.due = first + Days(8);
        clock.kind = ReplyReconsideration::kind;
        CalledSession session;
        session.id = CaseId::create();
        session.number = u"某城管罚字〔2026〕第002号"_s;
        session.day = first + Days(8);
        session.instance = u"一审"_s;
        days.clocks = {clock};
        days.sessions = {session};
        calendar->setDays(days, first);
        auto *month = calendar->findChild<QTableWidget *>(u"remedy_month_days"_s);
        QVERIFY(month);
        QVERIFY(month->item(1, 1)->text().contains(u'\n'));
        QCOMPARE(month->item(1, 2)->text().count(u'\n'), 0);
        auto *table = client.find<QTableView>(u"remedy_day"_s);
        QAbstractItemModelTester tester(table->model());
        month->setCurrentCell(1, 1);
        QTest::mouseClick(month->viewport(), Qt::LeftButton, {},
                          month->visualItemRect(month->item(1, 1)).center());
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->model()->index(0, 0).data().toString().contains(session.instance));
        table->selectRow(0);
        QCOMPARE(calendar->currentCase(), session.id);
        QVERIFY(calendar->currentKind().isEmpty());
        QVERIFY(client.find<QAction>(u"open_remedy"_s)->isEnabled());
        QVERIFY(!client.find<QAction>(u"record_remedy"_s)->isEnabled());
        table->selectRow(1);
        QCOMPARE(calendar->currentCase(), clock.id);
        QVERIFY(client.find<QAction>(u"record_remedy"_s)->isEnabled());
        QTest::mouseClick(month->viewport(), Qt::LeftButton, {},
                          month->visualItemRect(month->item(1, 2)).center());
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void theMoneyOfAUnitOpensToItsCases()
    {
        TestClient client;
        client.logIn(u"chief1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(6);
        client.settle();
        auto *squads = client.find<QTableView>(u"squad_money"_s);
        auto *cases = client.find<QTableView>(u"squad_money_cases"_s);
        QAbstractItemModelTester tester(squads->model());
        QTRY_VERIFY(squads->model()->rowCount() > 0);
        QVERIFY(!client.find<QLabel>(u"money_sums"_s)->text().isEmpty());
        for (int row = 0; row < squads->model()->rowCount(); ++row) {
            squads->selectRow(row);
            QCOMPARE(cases->model()->rowCount(),
                     squads->model()->index(row, 1).data().toString().toInt());
        }
        cases->selectRow(0);
        QVERIFY(client.find<QAction>(u"open_remedy"_s)->isEnabled());
        auto *year = client.find<QComboBox>(u"money_year"_s);
        QVERIFY(year->count() > 1);
        year->setFocus();
        QTest::keyClick(year, Qt::Key_End);
        client.settle();
        QTRY_COMPARE(squads->model()->rowCount(), 0);
    }

    void aDisputeWithoutAPenaltyCaseIsOpenedHere()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        auto *open = client.find<QAction>(u"open_dispute"_s);
        QVERIFY(open->isEnabled());
        open->trigger();
        client.settle();
        auto *page = client.find<QWidget>(u"new_case"_s);
        QVERIFY(page->isVisible());
        QCOMPARE(page->windowTitle(), text::actLabel(OpenDispute::kind));
    }

    void everythingOnThePageHasAName()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        QCOMPARE(namelessControls(client.find<RemediesPage>(u"remedies"_s)).join(u", "_s),
                 QString());
    }
};

QTEST_MAIN(TestRemedies)
#include "test_remedies.moc"
