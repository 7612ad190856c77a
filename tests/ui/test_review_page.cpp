// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/review_desk.h"
#include "tests/ui/client.h"
#include "ui/review/opinion_form.h"
#include "ui/review/queue_model.h"
#include "ui/review/review_page.h"
#include "ui/review/rounds_panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// The legal officer's page.
struct ReviewBench {
    explicit ReviewBench(TestClient &where) : client(where) {}

    void enter(const QString &account)
    {
        client.logIn(account);
        page = client.window().findChild<ReviewPage *>();
        if (!page)
            return;
        QTest::mouseClick(railButton(), Qt::LeftButton);
        client.settle();
    }
    QWidget *railButton() const
    {
        auto *action = client.window().findChild<QAction *>(u"section_review"_s);
        for (QObject *owner : action->associatedObjects())
            if (auto *button = qobject_cast<QToolButton *>(owner))
                return button;
        qFatal("the page has no button");
    }

    TestClient &client;
    ReviewPage *page = nullptr;
};

} // namespace

class TestReviewPage : public QObject {
    Q_OBJECT

private slots:
    void onlyLegalOfficersHaveIt()
    {
        TestClient client;
        client.logIn(u"officer1"_s);
        QVERIFY(!client.window().findChild<ReviewPage *>());
        client.logIn(u"legal1"_s);
        QVERIFY(client.window().findChild<ReviewPage *>());
    }

    void theModelKeepsItsPromises()
    {
        QueueModel model;
        QAbstractItemModelTester tester(&model);
        std::vector<WaitingReview> queue(3);
        queue[0] = {.id = CaseId::create(),
                    .number = u"一"_s,
                    .unit = u"a"_s,
                    .due = Date(2026, 3, 2),
                    .reasons = {u"x"_s}};
        queue[1] = {.id = CaseId::create(), .number = u"二"_s, .unit = u"b"_s, .round = 2};
        queue[2] = {.id = CaseId::create(),
                    .number = u"三"_s,
                    .unit = u"a"_s,
                    .due = Date(2026, 3, 9),
                    .reasons = {u"x"_s, u"y"_s}};
        model.setQueue(queue, Date(2026, 3, 3));
        QCOMPARE(model.rowCount(), 3);
        model.setFilter({.unit = u"a"_s});
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({.unit = u"a"_s, .reason = u"y"_s});
        QCOMPARE(model.waiting(0)->number, u"三"_s);
        model.setFilter({.overdue = true});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(queue[0].id), 0);
        QCOMPARE(model.rowOf(queue[1].id), -1);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void everyControlHasAName()
    {
        TestClient client;
        ReviewBench bench(client);
        bench.enter(u"legal1"_s);
        QCOMPARE(namelessControls(bench.page).join(u", "_s), QString());
    }
};

QTEST_MAIN(TestReviewPage)
#include "test_review_page.moc"
