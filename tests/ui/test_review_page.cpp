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
        QTest::mouseClick(railButton(), Qt::LeftButton);
        page = client.window().findChild<ReviewPage *>();
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
        client.window().openSection(u"review"_s);
        QVERIFY(!client.window().findChild<ReviewPage *>());
        client.logIn(u"legal1"_s);
        client.window().openSection(u"review"_s);
        QVERIFY(client.window().findChild<ReviewPage *>());
        client.settle();
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

    /// What would fail the file is not waved through by a key.
    void anItemWithAVetoIsLeftToThePerson()
    {
        OpinionForm form;
        int given = 0;
        connect(&form, &OpinionForm::given, &form, [&given] { ++given; });
        form.begin(CaseFile());
        Finding veto;
        veto.id = u"draft_wording"_s;
        veto.severity = Finding::Severity::Veto;
        veto.text = u"决定书写有“拟罚款”"_s;
        Finding note;
        note.id = u"review_needed"_s;
        note.severity = Finding::Severity::Note;
        form.setFindings({veto, note});
        form.findChild<QPushButton *>(u"agree_to_the_rest"_s)->click();
        auto *documents = form.findChild<QComboBox *>(u"verdict_documents"_s);
        auto *reasons = form.findChild<QLineEdit *>(u"reasons_documents"_s);
        auto *trouble = form.findChild<QLabel *>(u"opinion_trouble"_s);
        QCOMPARE(documents->currentIndex(), 0);
        QCOMPARE(form.findChild<QComboBox *>(u"verdict_procedure"_s)->currentData().toString(),
                 u"agreed"_s);
        QVERIFY2(trouble->text().contains(veto.text), qPrintable(trouble->text()));
        // Agreeing all the same fills nothing in, and asks for reasons.
        documents->setCurrentIndex(documents->findData(u"agreed"_s));
        QCOMPARE(reasons->text(), QString());
        auto *give = form.findChild<QPushButton *>(u"give_opinion"_s);
        for (const QString &empty :
             {QString(), u"。。。。"_s, usualWords(ReviewItem::Documents, ReviewVerdict::Agreed)}) {
            reasons->setText(empty);
            give->click();
            QCOMPARE(given, 0);
        }
        documents->setCurrentIndex(documents->findData(u"not_applicable"_s));
        give->click();
        QCOMPARE(given, 0);
        reasons->setText(u"该处系引用告知书原文"_s);
        give->click();
        QCOMPARE(given, 1);
        documents->setCurrentIndex(documents->findData(u"objected"_s));
        reasons->clear();
        give->click();
        QCOMPARE(given, 2); // the service says what an objection needs
        // The next case has no such finding.
        form.begin(CaseFile());
        form.setFindings({note});
        form.findChild<QPushButton *>(u"agree_to_the_rest"_s)->click();
        QCOMPARE(documents->currentData().toString(), u"agreed"_s);
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
