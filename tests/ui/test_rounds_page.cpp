// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/file_rounds.h"
#include "tests/ui/client.h"
#include "ui/review/rounds_page.h"
#include "ui/widgets/search_combo.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

/// A round of case-file review at the windows of the legal officer, the reviewer of another unit
/// and the unit whose file it is.
class TestRoundsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<TestClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void anEmptyPageSaysWhatToDo()
    {
        enter(u"legal1"_s);
        QVERIFY(m_client->find<QAction>(u"open_round"_s)->isEnabled());
        QVERIFY(!m_client->find<QAction>(u"close_round"_s)->isEnabled());
        QCOMPARE(namelessControls(m_page).join(u", "_s), QString());
        enter(u"officer1"_s);
        QVERIFY(!m_client->find<QAction>(u"open_round"_s)->isEnabled());
    }

    void moreThanThereAreIsRefusedAndTheFormStands()
    {
        enter(u"legal1"_s);
        m_client->find<QAction>(u"open_round"_s)->trigger();
        m_client->settle();
        auto *dialog = m_client->find<QDialog>(u"round_dialog"_s);
        type(dialog->findChild<QLineEdit *>(u"round_name"_s), u"春季评查"_s);
        dialog->findChild<QSpinBox *>(u"round_count"_s)->setValue(900);
        QCOMPARE(namelessControls(dialog).join(u", "_s), QString());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"do"_s), Qt::LeftButton);
        m_client->settle();
        auto *trouble = dialog->findChild<QLabel *>(u"trouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(u"900"_s), qPrintable(trouble->text()));
        dialog->findChild<QSpinBox *>(u"round_count"_s)->setValue(4);
        type(dialog->findChild<QLineEdit *>(u"round_seed"_s), u"2026chun"_s);
        takePicture(u"rounds_new"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"do"_s), Qt::LeftButton);
        m_client->settle();
        QTRY_COMPARE(files()->model()->rowCount(), 4);
        QVERIFY(m_client->find<QLabel>(u"round_about"_s)->text().contains(u"2026chun"_s));
        m_client->find<QAction>(u"check_draw"_s)->trigger();
        m_client->settle();
        takePicture(u"rounds_open"_s);
    }

    void theFileIsGivenToSomebodyOfAnotherUnit()
    {
        enter(u"legal1"_s);
        choose(0);
        m_client->find<QAction>(u"round_assign"_s)->trigger();
        m_client->settle();
        auto *dialog = m_client->find<QDialog>(u"assign_dialog"_s);
        auto *who = dialog->findChild<SearchCombo *>(u"assign_reviewer"_s);
        QTRY_VERIFY(who->count() > 4);
        // Officer by officer, until one is not of the unit and took no part.
        QStringList refusals;
        for (const QString &account :
             {u"officer1"_s, u"officer5"_s, u"officer2"_s, u"officer6"_s, u"officer9"_s}) {
            if (who->findData(account) < 0)
                continue;
            who->choose(account);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"do"_s), Qt::LeftButton);
            m_client->settle();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (!m_client->window().findChild<QDialog *>(u"assign_dialog"_s)) {
                m_reviewer = account;
                break;
            }
            refusals << dialog->findChild<QLabel *>(u"trouble"_s)->text();
        }
        QVERIFY2(!m_reviewer.isEmpty(), qPrintable(refusals.join(u'\n')));
    }

    void theReviewerMarksItWithReasons()
    {
        enter(m_reviewer);
        QTRY_VERIFY(files()->model()->rowCount() > 0);
        choose(rowOf(u"1"_s));
        auto *marks = m_client->find<QTreeWidget>(u"sheet_marks"_s);
        QVERIFY(marks->topLevelItemCount() > 30);
        auto *points = m_client->find<QDoubleSpinBox>(u"sheet_points"_s);
        QTreeWidgetItem *item = nullptr;
        for (int row = 0; row < marks->topLevelItemCount(); ++row)
            if (marks->topLevelItem(row)->data(0, Qt::UserRole).toString() == u"1.2")
                item = marks->topLevelItem(row);
        QVERIFY(item);
        marks->setCurrentItem(item);
        auto *change = m_client->find<QPushButton>(u"sheet_change"_s);
        QVERIFY(points->isVisible());
        QVERIFY(!change->isEnabled());
        points->setValue(2);
        type(m_client->find<QLineEdit>(u"sheet_reason"_s), u"案件来源没有填写"_s);
        QVERIFY(change->isEnabled());
        takePicture(u"rounds_marking"_s);
        QTest::mouseClick(change, Qt::LeftButton);
        m_client->settle();
        QTRY_COMPARE(marks->currentItem()->text(3), u"2"_s);
        QVERIFY(m_client->find<QLineEdit>(u"sheet_reason"_s)->text().isEmpty());
        type(m_client->find<QLineEdit>(u"sheet_opinion"_s), u"程序合法，填写有遗漏。"_s);
        QTest::mouseClick(m_client->find<QPushButton>(u"sheet_finish"_s), Qt::LeftButton);
        m_client->settle();
        QTRY_VERIFY(!m_client->find<QLineEdit>(u"sheet_opinion"_s)->isVisible());
        QCOMPARE(namelessControls(m_page).join(u", "_s), QString());
    }

    void theUnitContestsItsScoreAndIsAnswered()
    {
        for (const QString &account : squads()) {
            enter(account);
            if (rowOf(u"1"_s) < 0)
                continue;
            choose(rowOf(u"1"_s));
            if (m_client->find<QAction>(u"round_contest"_s)->isEnabled())
                break;
        }
        QVERIFY(m_client->find<QAction>(u"round_contest"_s)->isEnabled());
        m_client->find<QAction>(u"round_contest"_s)->trigger();
        auto *contest = m_client->find<QDialog>(u"contest_dialog"_s);
        QCOMPARE(namelessControls(contest).join(u", "_s), QString());
        type(contest->findChild<QPlainTextEdit *>(u"contest_text"_s), u"来源写在第二页"_s);
        QTest::mouseClick(contest->findChild<QPushButton *>(u"do"_s), Qt::LeftButton);
        m_client->settle();
        QTRY_VERIFY(m_client->find<QLabel>(u"sheet_history"_s)->text().contains(u"第二页"_s));

        // The workbench of the legal officer reminds of it, and leads there.
        m_client->logIn(u"legal1"_s);
        m_client->settle();
        auto *reminders = m_client->find<QWidget>(u"round_reminders"_s);
        QTRY_VERIFY(reminders->isVisible());
        QCOMPARE(namelessControls(reminders).join(u", "_s), QString());
        takePicture(u"rounds_reminders"_s);
        QTest::mouseClick(m_client->find<QPushButton>(u"round_reminder_0"_s), Qt::LeftButton);
        m_client->settle();
        m_page = m_client->window().findChild<RoundsPage *>();
        QTRY_VERIFY(m_page->isVisible());
        choose(rowOf(u"1"_s));
        QTRY_VERIFY(m_client->find<QAction>(u"round_settle"_s)->isEnabled());
        takePicture(u"rounds_contested"_s);
        m_client->find<QAction>(u"round_settle"_s)->trigger();
        auto *settle = m_client->find<QDialog>(u"settle_dialog"_s);
        type(settle->findChild<QPlainTextEdit *>(u"settle_text"_s), u"第二页没有来源"_s);
        QTest::mouseClick(settle->findChild<QPushButton *>(u"do"_s), Qt::LeftButton);
        m_client->settle();
        QTRY_VERIFY(!m_client->find<QAction>(u"round_settle"_s)->isEnabled());
    }

    void allFilesAreExaminedAndListedByObjection()
    {
        enter(u"legal1"_s);
        auto *tabs = m_client->find<QTabWidget>(u"round_tabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        m_client->find<QCheckBox>(u"examine_open"_s)->setChecked(true);
        QTest::mouseClick(m_client->find<QPushButton>(u"examine_start"_s), Qt::LeftButton);
        auto *rules = m_client->find<QTableView>(u"examined_rules"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rules->model()->rowCount() > 0, 60'000);
        QVERIFY(m_client->find<QLabel>(u"examine_said"_s)->text().contains(u"60"_s));
        QTRY_VERIFY(m_client->find<QTableView>(u"examined_files"_s)->model()->rowCount() > 0);
        QCOMPARE(namelessControls(m_page).join(u", "_s), QString());
        takePicture(u"rounds_examined"_s);
    }

    void theUnitPutsItRightAndItIsLookedAtAgain()
    {
        enter(u"legal1"_s);
        choose(rowOf(u"1"_s));
        m_client->find<QAction>(u"round_order"_s)->trigger();
        auto *order = m_client->find<QDialog>(u"order_dialog"_s);
        QVERIFY(order->findChild<QPlainTextEdit *>(u"order_demand"_s)
                    ->toPlainText()
                    .contains(u"1.2"_s));
        QTest::mouseClick(order->findChild<QPushButton *>(u"do"_s), Qt::LeftButton);
        m_client->settle();
        QTRY_VERIFY(!m_client->find<QAction>(u"round_order"_s)->isEnabled());

        for (const QString &account : squads()) {
            enter(account);
            if (rowOf(u"1"_s) < 0)
                continue;
            choose(rowOf(u"1"_s));
            if (m_client->find<QAction>(u"round_answer"_s)->isEnabled())
                break;
        }
        QVERIFY(m_client->find<QAction>(u"round_answer"_s)->isEnabled());
        m_client->find<QAction>(u"round_answer"_s)->trigger();
        auto *answer = m_client->find<QDialog>(u"answer_dialog"_s);
        type(answer->findChild<QPlainTextEdit *>(u"answer_text"_s), u"已补填案件来源"_s);
        QTest::mouseClick(answer->findChild<QPushButton *>(u"do"_s), Qt::LeftButton);
        m_client->settle();

        enter(u"legal1"_s);
        choose(rowOf(u"1"_s));
        QTRY_VERIFY(m_client->find<QAction>(u"round_recheck"_s)->isEnabled());
        m_client->find<QAction>(u"round_recheck"_s)->trigger();
        auto *recheck = m_client->find<QDialog>(u"recheck_dialog"_s);
        type(recheck->findChild<QPlainTextEdit *>(u"recheck_finding"_s), u"已补填"_s);
        QTest::mouseClick(recheck->findChild<QPushButton *>(u"do"_s), Qt::LeftButton);
        m_client->settle();
        QTRY_VERIFY(m_client->find<QLabel>(u"sheet_history"_s)->text().contains(u"已补填"_s));
        takePicture(u"rounds_rectified"_s);
        // Three files are not marked: the round stays open, and that is said.
        m_client->find<QAction>(u"close_round"_s)->trigger();
        m_client->settle();
        QTRY_VERIFY(m_client->find<QLabel>(u"sheet_trouble"_s)->isVisible());
    }

private:
    void enter(const QString &account)
    {
        m_client->logIn(account);
        m_client->window().openSection(u"rounds"_s);
        m_client->settle();
        m_client->settle();
        m_page = m_client->window().findChild<RoundsPage *>();
        QVERIFY(m_page);
    }
    /// An officer of each squad.
    static QStringList squads()
    {
        return {u"officer1"_s,  u"officer5"_s,  u"officer9"_s,
                u"officer13"_s, u"officer17"_s, u"officer21"_s};
    }
    QTableView *files() { return m_client->find<QTableView>(u"round_files"_s); }
    int rowOf(const QString &place)
    {
        const QAbstractItemModel *model = files()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == place)
                return row;
        return -1;
    }
    void choose(int row)
    {
        QVERIFY(row >= 0);
        files()->setCurrentIndex(files()->model()->index(row, 1));
        m_client->settle();
    }
    void takePicture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("ANJUAN_PICTURES"); !folder.isEmpty())
            m_client->picture(u"%1/%2.png"_s.arg(folder, name));
    }

    std::unique_ptr<TestClient> m_client{};
    RoundsPage *m_page = nullptr;
    QString m_reviewer{};
};

QTEST_MAIN(TestRoundsPage)
#include "test_rounds_page.moc"
