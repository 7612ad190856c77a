// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"
#include "ui/workbench/duty_card.h"
#include "ui/workbench/duty_model.h"
#include "ui/workbench/month_grid.h"
#include "ui/workbench/workbench_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    explicit Bench(TestClient &where, const QString &account) : client(where)
    {
        client.logIn(account);
        page = client.window().findChild<WorkbenchPage *>();
        table = client.find<QTableView>(u"duties"_s);
        client.settle();
    }
    DutyCard *card(DutyGroup group) const
    {
        return page->findChild<DutyCard *>(u"card_"_s + nameOf(dutyGroupNames, group));
    }
    void choose(DutyGroup group)
    {
        QTest::mouseClick(card(group), Qt::LeftButton);
        client.settle();
    }
    /// The group with the most duties.
    DutyGroup fullest() const
    {
        DutyGroup found = DutyGroup::Overdue;
        int most = -1;
        for (const DutyCard *one : page->findChildren<DutyCard *>())
            if (one->count() > most) {
                most = one->count();
                found = one->group();
            }
        return found;
    }

    TestClient &client;
    WorkbenchPage *page = nullptr;
    QTableView *table = nullptr;
};

} // namespace

class TestWorkbench : public QObject {
    Q_OBJECT

private slots:
    void whatWasNotRecordedIsShownAtTheNextLogIn();
    void eachRoleSeesItsCards_data();
    void eachRoleSeesItsCards();
    void aCardListsAsManyAsItCounts();
    void enterOpensTheCaseAndTheActIsOneClickAway();
    void aDayOfTheMonthListsItsLimits();
    void aLessonLeadsToTheListItIsAbout();
    void theModelKeepsItsPromises();
    void whoHasNoDutiesIsToldSo();
    void everyControlHasAName();
};

void TestWorkbench::whatWasNotRecordedIsShownAtTheNextLogIn()
{
    TestClient client;
    Bench bench(client, u"officer1"_s);
    QVERIFY(!bench.page->findChild<QPushButton *>(u"draft_reminder_0"_s));
    emit bench.page->actWanted({}, RegisterLead::kind);
    client.settle();
    type(client.find<QLineEdit>(u"field_place"_s), u"示例路1号"_s);
    client.window().lock();
    client.logIn(u"officer1"_s);
    bench.page = client.window().findChild<WorkbenchPage *>();
    client.window().openSection(u"workbench"_s);
    client.settle();
    auto *button = bench.page->findChild<QPushButton *>(u"draft_reminder_0"_s);
    QVERIFY(button);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    client.settle();
    QCOMPARE(client.find<QLineEdit>(u"field_place"_s)->text(), u"示例路1号"_s);
    // Another account does not see it.
    client.logIn(u"squadhead"_s);
    client.settle();
    QVERIFY(!client.window().findChild<WorkbenchPage *>()->findChild<QPushButton *>(
        u"draft_reminder_0"_s));
}

void TestWorkbench::eachRoleSeesItsCards_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("cards");
    const QStringList limits{u"card_overdue"_s, u"card_due_today"_s, u"card_due_soon"_s};
    const QStringList squad{u"card_returned"_s, u"card_to_serve"_s, u"card_to_confirm"_s,
                            u"card_own_cases"_s};
    QTest::newRow("officer") << u"officer1"_s << limits + squad;
    QTest::newRow("squad leader") << u"squadhead"_s << limits + squad;
    QTest::newRow("legal officer")
        << u"legal1"_s << limits + QStringList{u"card_reviews"_s, u"card_lessons"_s};
    QTest::newRow("leader") << u"chief1"_s << limits + QStringList{u"card_approvals"_s};
}

void TestWorkbench::eachRoleSeesItsCards()
{
    QFETCH(QString, account);
    QFETCH(QStringList, cards);
    TestClient client;
    Bench bench(client, account);
    QStringList shown;
    for (const DutyCard *card : bench.page->findChildren<DutyCard *>())
        shown << card->objectName();
    shown.sort();
    cards.sort();
    QCOMPARE(shown, cards);
}

void TestWorkbench::aCardListsAsManyAsItCounts()
{
    TestClient client;
    for (const QString &account : {u"squadhead"_s, u"chief1"_s}) {
        Bench bench(client, account);
        for (const DutyCard *card : bench.page->findChildren<DutyCard *>()) {
            bench.choose(card->group());
            QVERIFY(card->isChecked());
            QCOMPARE(bench.table->model()->rowCount(), card->count());
            QCOMPARE(bench.table->isVisible(), card->count() > 0);
        }
    }
}

void TestWorkbench::enterOpensTheCaseAndTheActIsOneClickAway()
{
    TestClient client;
    Bench bench(client, u"chief1"_s);
    bench.choose(DutyGroup::Approvals);
    QVERIFY2(bench.card(DutyGroup::Approvals)->count() > 0,
             "a proposal waits in the made-up cases");
    auto *model = qobject_cast<DutyModel *>(bench.table->model());
    QSignalSpy cases(bench.page, &Page::caseWanted);
    QSignalSpy acts(bench.page, &Page::actWanted);
    bench.table->setFocus();
    bench.table->setCurrentIndex(model->index(0, 0));
    const CaseId id = model->duty(0)->id;
    QTest::mouseClick(bench.table->viewport(), Qt::LeftButton, {},
                      bench.table->visualRect(model->index(0, DutyModel::Settle)).center());
    QCOMPARE(acts.size(), 1);
    QCOMPARE(acts[0][0].value<CaseId>(), id);
    QCOMPARE(acts[0][1].toString(), u"approve"_s);
    client.window().openSection(u"workbench"_s);
    client.settle();
    QTest::keyClick(bench.table, Qt::Key_Return);
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases[0][0].value<CaseId>(), id);
}

void TestWorkbench::aDayOfTheMonthListsItsLimits()
{
    TestClient client;
    Bench bench(client, u"squadhead"_s);
    auto *month = bench.page->findChild<MonthGrid *>();
    auto *days = client.find<QTableWidget>(u"month_days"_s);
    const QDate shown = month->month();
    QTest::mouseClick(client.find<QWidget>(u"month_after"_s), Qt::LeftButton);
    client.settle();
    QCOMPARE(month->month(), shown.addMonths(1));
    QTest::mouseClick(client.find<QWidget>(u"month_before"_s), Qt::LeftButton);
    client.settle();
    for (int back = 0; back < 6; ++back) {
        for (int place = 0; place < 42; ++place) {
            QTableWidgetItem *item = days->item(place / 7, place % 7);
            if (!item->text().contains(u'\n'))
                continue;
            QTest::mouseClick(days->viewport(), Qt::LeftButton, {},
                              days->visualItemRect(item).center());
            client.settle();
            const QDate day = month->firstShown().addDays(place);
            QVERIFY(
                client.find<QLabel>(u"duties_title"_s)->text().contains(day.toString(Qt::ISODate)));
            QVERIFY(bench.table->model()->rowCount() > 0);
            QVERIFY(item == days->item(place / 7, place % 7));
            return;
        }
        QTest::mouseClick(client.find<QWidget>(u"month_before"_s), Qt::LeftButton);
        client.settle();
    }
    QFAIL("No limit ends within half a year.");
}

void TestWorkbench::aLessonLeadsToTheListItIsAbout()
{
    TestClient client;
    Bench bench(client, u"legal1"_s);
    auto *button = client.find<QPushButton>(u"open_lesson_list_button"_s);
    auto *model = qobject_cast<DutyModel *>(bench.table->model());
    QVERIFY(model);
    const Date today(2026, 3, 2);
    const auto lessonFor = [&](std::optional<LessonFor> about) {
        client.window().openSection(u"workbench"_s);
        client.settle();
        model->setDuties({{.id = CaseId::create(),
                           .number = u"某字〔2026〕第1号"_s,
                           .what = u"落实教训"_s,
                           .kind = u"apply_lesson"_s,
                           .since = today,
                           .lesson = about}},
                         today);
        bench.table->setCurrentIndex({});
        bench.table->setCurrentIndex(model->index(0, DutyModel::Number));
        return button->isVisibleTo(bench.page);
    };
    QVERIFY(!lessonFor({}));
    QVERIFY(!lessonFor(LessonFor::Procedure));
    QVERIFY(lessonFor(LessonFor::Phrases));
    button->click();
    client.settle();
    QVERIFY(client.find<QWidget>(u"part_phrases"_s)->isVisible());
    QVERIFY(lessonFor(LessonFor::Matters));
    button->click();
    client.settle();
    QVERIFY(client.find<QWidget>(u"part_matters"_s)->isVisible());
    QVERIFY(lessonFor(LessonFor::Benchmarks));
    button->click();
    client.settle();
    QVERIFY(client.find<QWidget>(u"discretion"_s)->isVisible());
}

void TestWorkbench::theModelKeepsItsPromises()
{
    DutyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Date today(2026, 3, 2);
    model.setDuties({{.id = CaseId::create(),
                      .number = u"某字〔2026〕第1号"_s,
                      .what = u"立案"_s,
                      .due = today},
                     {.number = u"某字〔2026〕第2号"_s, .what = u"立案"_s, .due = today - Days(1)},
                     {.what = u"送达"_s, .kind = u"serve"_s, .since = today}},
                    today);
    QCOMPARE(model.rowCount(), 3);
    const QString due = model.index(0, DutyModel::Due).data().toString();
    const QString late = model.index(1, DutyModel::Due).data().toString();
    QVERIFY2(due.startsWith(u"2026-03-02"_s) && due != late, qPrintable(due));
    QVERIFY(model.index(0, DutyModel::Due).data(Qt::ForegroundRole) !=
            model.index(1, DutyModel::Due).data(Qt::ForegroundRole));
    model.setDuties({}, today);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.duty(0));
}

void TestWorkbench::whoHasNoDutiesIsToldSo()
{
    TestClient client;
    Bench bench(client, u"watch1"_s);
    QVERIFY(bench.page->findChildren<DutyCard *>().isEmpty());
    QVERIFY(client.find<QLabel>(u"duties_empty"_s)->isVisible());
    QVERIFY(!client.find<QPushButton>(u"duties_empty_button"_s)->isVisible());
}

void TestWorkbench::everyControlHasAName()
{
    TestClient client;
    Bench bench(client, u"squadhead"_s);
    QCOMPARE(namelessControls(bench.page), QStringList());
}

QTEST_MAIN(TestWorkbench)
#include "test_workbench.moc"
