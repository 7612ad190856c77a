// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/review_desk.h"
#include "tests/ui/client.h"
#include "ui/cases/act_form.h"
#include "ui/cases/case_page.h"
#include "ui/review/opinion_form.h"
#include "ui/review/queue_model.h"
#include "ui/review/review_page.h"
#include "ui/review/rounds_panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

QJsonArray fine() { return {QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, u"6000.00"_s}}}; }

} // namespace

/// One case from the notice to the decision, its legality review in two rounds, at the windows of
/// the squad officer, the legal officer and the leader.
class TestReviewRounds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_client = std::make_unique<TestClient>();
        beginCase();
    }
    void cleanupTestCase() { m_client.reset(); }

    void theFormOfADecisionIsRefusedWithoutTheReview()
    {
        CasePage *page = openCase(u"officer1"_s);
        fillDecision(page);
        submit();
        auto *trouble = field<QLabel>(page, u"form_trouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(u"第五十八条"_s), qPrintable(trouble->text()));
        QVERIFY(!file().decision);
        takePicture(u"review_lock_form"_s);
        QTest::mouseClick(field<QPushButton>(page, u"discard"_s), Qt::LeftButton);
        m_client->settle();
    }

    void theOfficerAsksForIt()
    {
        CasePage *page = openCase(u"officer1"_s);
        page->openAct(RequestReview::kind);
        m_client->settle();
        submit();
        QTRY_VERIFY(!page->form());
        m_client->settle();
        QCOMPARE(file().reviews.size(), std::size_t{1});
    }

    void aFindingBecomesAnObjectionAndTheCaseGoesBack()
    {
        ReviewPage *page = desk();
        QCOMPARE(m_client->window().width(), 1366);
        auto *queue = field<QTableView>(page, u"review_queue"_s);
        QCOMPARE(queue->horizontalScrollBar()->maximum(), 0);
        takePicture(u"review_queue"_s);
        auto *findings = field<QTreeWidget>(page, u"review_findings"_s);
        QVERIFY(findings->topLevelItemCount() > 0);
        QTreeWidgetItem *chosen = nullptr;
        for (int row = findings->topLevelItemCount() - 1; row >= 0; --row)
            if (findingRule(findings->topLevelItem(row)->data(0, Qt::UserRole).toString()))
                chosen = findings->topLevelItem(row); // the gravest stands first
        QVERIFY(chosen);
        const FindingRule *rule = findingRule(chosen->data(0, Qt::UserRole).toString());
        findings->setFocus();
        findings->setCurrentItem(chosen);
        QTest::keyClick(findings, Qt::Key_Return);
        const QString item = nameOf(reviewItemNames, rule->item);
        auto *verdict = field<QComboBox>(page, u"verdict_"_s + item);
        QCOMPARE(verdict->currentData().toString(), u"objected"_s);
        QCOMPARE(field<QLineEdit>(page, u"reasons_"_s + item)->text(),
                 chosen->data(0, Qt::UserRole + 2).toString());
        QTest::mouseClick(field<QPushButton>(page, u"agree_to_the_rest"_s), Qt::LeftButton);
        type(field<QPlainTextEdit>(page, u"opinion_words"_s), u"请按所列问题补正后再送审。"_s);
        auto *outcome = field<QComboBox>(page, u"opinion_outcome"_s);
        QVERIFY(outcome->currentData().toString() != u"agree"_s);
        outcome->setCurrentIndex(outcome->findData(u"correct"_s));
        emit outcome->activated(outcome->currentIndex());
        takePicture(u"review_objected"_s);
        give(page);
        const CaseFile now = file();
        QCOMPARE(now.reviews.back().outcome, ReviewOutcome::Correct);
        QCOMPARE(now.reviews.back().objections(), std::vector<ReviewItem>{rule->item});
        m_item = rule->item;
        QCOMPARE(queueRow(page), -1);
    }

    void theOfficerAnswersAndAsksAgain()
    {
        CasePage *page = openCase(u"officer1"_s);
        page->openAct(AnswerReview::kind);
        m_client->settle();
        if (!page->findChild<QWidget *>(u"field_answers_item_0"_s))
            QTest::mouseClick(field<QPushButton>(page, u"more_answers"_s), Qt::LeftButton);
        pick(page, u"field_answers_item_0"_s, reviewItemLabel(m_item));
        pick(page, u"field_answers_answer_0"_s, u"不采纳"_s);
        type(field<QPlainTextEdit>(page, u"field_answers_text_0"_s),
             u"现有证据已经足以证明，理由见调查终结报告。"_s);
        takePicture(u"review_answer"_s);
        submit();
        QTRY_VERIFY2(!page->form(), qPrintable(page->findChild<QLabel *>(u"form_trouble"_s)
                                                   ? field<QLabel>(page, u"form_trouble"_s)->text()
                                                   : QString()));
        m_client->settle();
        QVERIFY(file().reviews.back().isAnswered(m_item));
        page->openAct(RequestReview::kind);
        m_client->settle();
        submit();
        QTRY_VERIFY(!page->form());
        m_client->settle();
        QCOMPARE(file().reviews.size(), std::size_t{2});
    }

    void theSecondRoundShowsTheFirstAndPasses()
    {
        ReviewPage *page = desk();
        auto *rounds = page->findChild<RoundsPanel *>();
        QVERIFY(rounds);
        QCOMPARE(rounds->topLevelItemCount(), 2);
        field<QTabWidget>(page, u"review_tabs"_s)->setCurrentWidget(rounds);
        QVERIFY(rounds->topLevelItem(0)->childCount() >= 9);
        takePicture(u"review_second_round"_s);
        QTest::mouseClick(field<QPushButton>(page, u"agree_to_the_rest"_s), Qt::LeftButton);
        type(field<QPlainTextEdit>(page, u"opinion_words"_s), u"已逐项答复，同意。"_s);
        QCOMPARE(field<QComboBox>(page, u"opinion_outcome"_s)->currentData().toString(),
                 u"agree"_s);
        give(page);
        QCOMPARE(file().reviews.back().outcome, ReviewOutcome::Agree);
    }

    void theDecisionIsProposedAndApproved()
    {
        CasePage *page = openCase(u"officer1"_s);
        fillDecision(page);
        submit();
        QTRY_VERIFY2(!page->form(), qPrintable(page->findChild<QLabel *>(u"form_trouble"_s)
                                                   ? field<QLabel>(page, u"form_trouble"_s)->text()
                                                   : QString()));
        m_client->settle();
        const std::vector<int> proposals = file().proposals();
        QCOMPARE(proposals.size(), std::size_t{1});
        QVERIFY(!file().decision);
        page = openCase(u"chief1"_s);
        page->openForm(Approve::kind, proposals.front());
        m_client->settle();
        submit();
        QTRY_VERIFY(!page->form());
        m_client->settle();
        QVERIFY(file().decision);
        QCOMPARE(fineOf(file().decision->penalties), Money::yuan(6000));
        takePicture(u"review_decided"_s);
    }

private:
    void record(const QString &account, const QString &kind, const QJsonObject &content)
    {
        m_case = m_client->record(m_case, account, kind, content);
    }

    CaseFile file()
    {
        return m_client->now([&](Seat &seat) -> Result<CaseFile> {
            const Result<CaseView> view = cases::open(seat.db, seat.session, m_case);
            if (!view)
                return view.error();
            return view->file;
        });
    }

    /// A new case of public interest, served its notice, its terms waived.
    void beginCase()
    {
        m_case = m_client->fileCase(u"审核路77号"_s);
        record(u"officer1"_s, ReportInvestigation::kind,
               {{u"facts"_s, u"占道"_s},
                {u"proposal"_s, u"penalise"_s},
                {u"penalties"_s, fine()},
                {u"basis"_s, u"示例依据"_s},
                {u"discretion"_s, u"按基准"_s},
                {u"public_interest"_s, true}});
        record(u"officer1"_s, Notify::kind,
               {{u"intends"_s, u"penalise"_s},
                {u"penalties"_s, fine()},
                {u"facts"_s, u"占道"_s},
                {u"basis"_s, u"示例依据"_s},
                {u"hearing_offered"_s, false}});
        record(u"officer1"_s, Serve::kind,
               {{u"document"_s, 5}, {u"method"_s, u"direct"_s}, {u"recipient"_s, u"本人"_s}});
        record(u"officer1"_s, Waive::kind, {{u"right"_s, u"statement"_s}, {u"in_writing"_s, true}});
    }

    CasePage *openCase(const QString &account)
    {
        m_client->logIn(account);
        m_client->window().openCase(m_case);
        m_client->settle();
        for (CasePage *page : m_client->window().findChildren<CasePage *>())
            if (page->caseId() == m_case)
                return page;
        qFatal("the case is not open");
    }

    void fillDecision(CasePage *page)
    {
        page->openAct(DecidePenalty::kind);
        m_client->settle();
        for (const auto &[name, words] :
             {std::pair{u"field_facts"_s, u"占用人行道经营"_s},
              std::pair{u"field_basis"_s, u"示例依据"_s},
              std::pair{u"field_reasons"_s, u"按基准第一档"_s},
              std::pair{u"field_reconsideration_body"_s, u"某市人民政府"_s},
              std::pair{u"field_court"_s, u"某市某区人民法院"_s},
              std::pair{u"field_payment_place"_s, u"某银行"_s}})
            type(field<QWidget>(page, name), words);
    }

    /// The legal officer's page with the case in front.
    ReviewPage *desk()
    {
        m_client->logIn(u"legal1"_s);
        m_client->window().openSection(u"review"_s);
        m_client->settle();
        auto *page = m_client->window().findChild<ReviewPage *>();
        auto *table = field<QTableView>(page, u"review_queue"_s);
        [&] { QTRY_VERIFY(queueRow(page) >= 0); }();
        const int row = queueRow(page);
        if (row < 0)
            qFatal("the case is not in the queue");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, QueueModel::Case)).center());
        m_client->settle();
        return page;
    }
    int queueRow(ReviewPage *page)
    {
        auto *model =
            qobject_cast<QueueModel *>(field<QTableView>(page, u"review_queue"_s)->model());
        return model->rowOf(m_case);
    }
    void give(ReviewPage *page)
    {
        QTest::mouseClick(field<QPushButton>(page, u"give_opinion"_s), Qt::LeftButton);
        m_client->settle();
        [&] {
            QTRY_VERIFY2(queueRow(page) < 0,
                         qPrintable(field<QLabel>(page, u"opinion_trouble"_s)->text()));
        }();
        m_client->settle();
    }
    template <class Widget> Widget *field(QWidget *page, const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    void pick(QWidget *page, const QString &name, const QString &part)
    {
        auto *combo = field<QComboBox>(page, name);
        const int place = combo->findText(part, Qt::MatchContains);
        if (place < 0)
            qFatal("%s has no %s", qPrintable(name), qPrintable(part));
        combo->setCurrentIndex(place);
        emit combo->activated(place);
        if (combo->lineEdit()) {
            type(combo->lineEdit(), combo->itemText(place));
            QTest::keyClick(combo->lineEdit(), Qt::Key_Tab);
        }
    }
    void submit()
    {
        m_client->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_client->window()));
        if (!m_client->window().focusWidget())
            m_client->find<QPushButton>(u"record"_s)->setFocus();
        QTest::keyClick(m_client->window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        m_client->settle();
    }
    void takePicture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("ANJUAN_PICTURES"); !folder.isEmpty())
            m_client->picture(u"%1/%2.png"_s.arg(folder, name));
    }

    std::unique_ptr<TestClient> m_client{};
    CaseId m_case{};
    ReviewItem m_item{};
};

QTEST_MAIN(TestReviewRounds)
#include "test_review_rounds.moc"
