// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/act_kinds.h"
#include "tests/ui/client.h"
#include "ui/admin/listing.h"
#include "ui/remedies/remedies_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>

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
        QCOMPARE(tabs->count(), 4);
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
