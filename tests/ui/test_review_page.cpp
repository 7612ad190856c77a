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
#include <QTreeWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

QJsonArray fine(const QString &amount)
{
    return {QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, amount}}};
}

/// The legal officer's page, with a case of the made-up bureau sent to it.
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
        table = client.find<QTableView>(u"review_queue"_s);
        form = page->findChild<OpinionForm *>();
    }
    QWidget *railButton() const
    {
        auto *action = client.window().findChild<QAction *>(u"section_review"_s);
        for (QObject *owner : action->associatedObjects())
            if (auto *button = qobject_cast<QToolButton *>(owner))
                return button;
        qFatal("the page has no button");
    }

    /// Records as that account, outside the window.
    Result<Recorded> record(const QString &account, CaseId id, const QString &kind,
                            const QJsonObject &content)
    {
        std::optional<Result<Recorded>> answer;
        client.logIn(account);
        client.workplace().write(
            page,
            [=](Seat &seat) {
                return cases::record(
                    seat.db, seat.session, seat.book,
                    {.caseId = id, .kind = kind, .day = seat.session.today, .content = content});
            },
            [&](Result<Recorded> done) { answer = std::move(done); });
        client.settle();
        return *answer;
    }

    template <class Widget> Widget *of(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    QLabel *trouble() const { return of<QLabel>(u"opinion_trouble"_s); }

    TestClient &client;
    ReviewPage *page = nullptr;
    QTableView *table = nullptr;
    OpinionForm *form = nullptr;
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

    /// From the request to the return, the answer, the second round and the pass.
    void aCaseGoesThroughTwoRounds()
    {
        TestClient client;
        ReviewBench bench(client);
        const CaseId id = reportedCase(client);
        QVERIFY(!id.isNull());
        bench.enter(u"legal1"_s);
        QVERIFY(bench.page);
        const auto asked =
            bench.record(u"officer1"_s, id, RequestReview::kind,
                         {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(m_amount)}});
        VERIFY(asked);
        bench.enter(u"legal1"_s);
        const int row = static_cast<QueueModel *>(bench.table->model())->rowOf(id);
        QVERIFY(row >= 0);
        bench.table->setCurrentIndex(bench.table->model()->index(row, 0));
        client.settle();

        // Nothing said of any item: refused, and nothing is lost.
        QTest::mouseClick(bench.of<QPushButton>(u"give_opinion"_s), Qt::LeftButton);
        client.settle();
        QVERIFY2(bench.trouble()->isVisible(), "the empty opinion was not refused");

        // By keyboard: the procedure is objected to, the rest is not.
        auto *verdict = bench.of<QComboBox>(u"verdict_procedure"_s);
        verdict->setFocus();
        QTest::keyClick(verdict, Qt::Key_F7);
        auto *reasons = bench.of<QLineEdit>(u"reasons_procedure"_s);
        QVERIFY(reasons->hasFocus());
        type(reasons, u"告知的程序须补正"_s);
        QTest::keyClick(reasons, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!bench.of<QLineEdit>(u"reasons_facts"_s)->text().isEmpty());
        QCOMPARE(bench.of<QComboBox>(u"opinion_outcome"_s)->currentData().toString(), u"correct"_s);
        QTest::keyClick(bench.of<QPushButton>(u"give_opinion"_s), Qt::Key_Return,
                        Qt::ControlModifier);
        client.settle();
        QCOMPARE(static_cast<QueueModel *>(bench.table->model())->rowOf(id), -1);

        const auto early =
            bench.record(u"officer1"_s, id, RequestReview::kind,
                         {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(m_amount)}});
        QVERIFY(!early);
        QCOMPARE(early.error().rule, u"G2"_s);
        VERIFY(bench.record(u"officer1"_s, id, AnswerReview::kind,
                            {{u"answers"_s, QJsonArray{QJsonObject{{u"item"_s, u"procedure"_s},
                                                                   {u"answer"_s, u"supplemented"_s},
                                                                   {u"text"_s, u"已补正"_s}}}}}));
        VERIFY(bench.record(u"officer1"_s, id, RequestReview::kind,
                            {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(m_amount)}}));

        bench.enter(u"legal1"_s);
        auto *model = static_cast<QueueModel *>(bench.table->model());
        const int again = model->rowOf(id);
        QVERIFY(again >= 0);
        QCOMPARE(model->waiting(again)->round, 2);
        bench.table->setCurrentIndex(model->index(again, 0));
        client.settle();
        QCOMPARE(bench.page->findChild<RoundsPanel *>()->topLevelItemCount(), 2);
        QTest::mouseClick(bench.of<QPushButton>(u"agree_to_the_rest"_s), Qt::LeftButton);
        QTest::mouseClick(bench.of<QPushButton>(u"give_opinion"_s), Qt::LeftButton);
        client.settle();
        QCOMPARE(model->rowOf(id), -1);
    }

    void aFindingBecomesAnObjectionByEnter()
    {
        TestClient client;
        ReviewBench bench(client);
        const CaseId id = reportedCase(client);
        bench.enter(u"legal1"_s);
        VERIFY(bench.record(u"officer1"_s, id, RequestReview::kind,
                            {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(m_amount)}}));
        bench.enter(u"legal1"_s);
        auto *model = static_cast<QueueModel *>(bench.table->model());
        bench.table->setCurrentIndex(model->index(model->rowOf(id), 0));
        client.settle();
        bench.form->objectTo(ReviewItem::Facts, u"证据不足"_s, 0);
        QCOMPARE(bench.of<QLineEdit>(u"reasons_facts"_s)->text(), u"证据不足"_s);
        bench.form->objectTo(ReviewItem::Facts, u"照片没有日期"_s, 0);
        QVERIFY(bench.of<QLineEdit>(u"reasons_facts"_s)->text().contains(u"照片没有日期"_s));
        // What is typed is kept as a draft and comes back.
        bench.enter(u"legal1"_s);
        model = static_cast<QueueModel *>(bench.table->model());
        bench.table->setCurrentIndex(model->index(model->rowOf(id), 0));
        client.settle();
        QVERIFY(bench.of<QLineEdit>(u"reasons_facts"_s)->text().contains(u"证据不足"_s));
    }

    void everyControlHasAName()
    {
        TestClient client;
        ReviewBench bench(client);
        bench.enter(u"legal1"_s);
        QCOMPARE(namelessControls(bench.page), QStringList());
    }

private:
    static void VERIFY(const Result<Recorded> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }

    /// A case of the first officer whose investigation is reported and that no review is about.
    CaseId reportedCase(TestClient &client)
    {
        client.logIn(u"officer1"_s);
        CaseId found;
        client.workplace().read(
            &client.window(),
            [](Seat &seat) { return cases::list(seat.db, seat.session, {.limit = 200}); },
            [&](const Result<std::vector<ListedCase>> &answer) {
                for (const ListedCase &one : *answer)
                    if ((one.row.stage == Stage::Notified || one.row.stage == Stage::Reported) &&
                        one.row.waiting == 0 && !one.row.reviewWaits && found.isNull())
                        found = one.row.id;
            });
        client.settle();
        client.workplace().read(
            &client.window(),
            [id = found](Seat &seat) { return cases::open(seat.db, seat.session, id); },
            [&](const Result<CaseView> &answer) {
                if (!answer)
                    return;
                const Money amount = fineOf(answer->file.notice ? answer->file.notice->penalties
                                                                : answer->file.report->penalties);
                m_amount = amount.fen > 0 ? amount.toString() : u"500.00"_s;
            });
        client.settle();
        return found;
    }

    QString m_amount{};
};

QTEST_MAIN(TestReviewPage)
#include "test_review_page.moc"
