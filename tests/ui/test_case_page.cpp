// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"

#include "ui/cases/act_form.h"
#include "ui/cases/bulk_dialog.h"
#include "ui/cases/case_page.h"
#include "ui/cases/limits_panel.h"
#include "ui/cases/timeline.h"
#include "ui/widgets/case_field.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <map>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestCasePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_client = std::make_unique<TestClient>();
        m_client->logIn(u"chief1"_s);
    }
    void cleanupTestCase() { m_client.reset(); }

    void aProvisionalLimitIsMarkedWhereItsDayStands()
    {
        const Date today(2026, 11, 22);
        LimitsPanel panel;
        Limit limit;
        limit.rule = u"T04"_s;
        limit.name = u"办案期限"_s;
        limit.due = Date(2027, 2, 22);
        limit.provisional = true;
        panel.setLimits({limit}, {}, today);
        const QString marked =
            panel.findChild<QTreeWidget *>(u"limits"_s)->topLevelItem(0)->text(1);
        QVERIFY2(marked.contains(u"2027-02-22"_s) && marked.contains(u"暂算"_s) &&
                     marked.contains(u"自然日"_s),
                 qPrintable(marked));
        limit.provisional = false;
        panel.setLimits({limit}, {}, today);
        QVERIFY(!panel.findChild<QTreeWidget *>(u"limits"_s)
                     ->topLevelItem(0)
                     ->text(1)
                     .contains(u"暂算"_s));
    }

    void whatIsLeftOfALimitIsSaidInItsUnit()
    {
        const Date today(2026, 11, 20);
        Limit limit;
        limit.rule = u"T07"_s;
        limit.act = 3;
        limit.due = Date(2026, 11, 30);
        QCOMPARE(leftOf(limit, {}, today), u"剩余10个自然日"_s);
        QCOMPARE(leftOf(limit, {{{u"T07"_s, 3}, 6}}, today), u"剩余6个工作日"_s);
        QCOMPARE(leftOf(limit, {{{u"T07"_s, 2}, 6}}, today), u"剩余10个自然日"_s);
        QCOMPARE(leftOf(limit, {}, Date(2026, 12, 2)), u"逾期2个自然日"_s);
    }

    void everyStageIsShownWithoutScrollingSideways()
    {
        const std::map<QString, CaseId> cases = oneOfEachStage();
        QVERIFY(cases.size() >= 6);
        for (const bool dark : {false, true}) {
            m_client->setLook(u"zh_CN"_s, dark);
            m_client->logIn(u"chief1"_s);
            for (const auto &[stage, id] : cases) {
                CasePage *page = open(id);
                QVERIFY(!page->windowTitle().isEmpty());
                QVERIFY(page->findChild<Timeline *>(u"timeline"_s)->model()->rowCount() > 0);
                // It asks for no more room than a small screen has.
                QVERIFY2(page->minimumSizeHint().width() < 1250,
                         qPrintable(QString::number(page->minimumSizeHint().width())));
                takePicture(u"stage_%1_%2"_s.arg(stage, dark ? u"dark"_s : u"light"_s));
            }
        }
        m_client->setLook(u"zh_CN"_s, false);
        m_client->logIn(u"chief1"_s);
    }

    void theTimeLineHoldsRowsOnly()
    {
        CasePage *page = open(anyAt(Stage::Closed));
        auto *timeline = page->findChild<Timeline *>(u"timeline"_s);
        const QAbstractItemModelTester tester(timeline->model());
        page->refresh();
        m_client->settle();
        QCOMPARE(timeline->currentIndex().row(), timeline->model()->rowCount() - 1);
    }

    void aRefusedActSaysWhyBelowItself()
    {
        CasePage *page = open(anyAt(Stage::Lead));
        QStringList refused;
        for (const QPushButton *button : page->findChildren<QPushButton *>()) {
            const QString name = button->objectName();
            if (!name.startsWith("option_"_L1) || button->isEnabled())
                continue;
            refused << name;
            const auto *why = page->findChild<QLabel *>(u"why_"_s + name.sliced(7));
            QVERIFY2(why && !why->text().isEmpty(), qPrintable(name));
        }
        QVERIFY(!refused.isEmpty());
    }

    void aShortcutOpensTheFormOfTheFirstActAndEscapeClosesIt()
    {
        CasePage *page = open(anyAt(Stage::Lead));
        auto *timeline = page->findChild<Timeline *>(u"timeline"_s);
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(page->form());
        m_client->settle();
        QTest::keyClick(m_client->window().focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!page->form());
    }

    void aLeaderApprovesWhatWaits()
    {
        for (const ListedCase &one : listed({})) {
            if (one.row.waiting == 0)
                continue;
            CasePage *page = open(one.row.id);
            auto *approve = page->findChild<QAction *>(u"deed_approve"_s);
            auto *timeline = page->findChild<Timeline *>(u"timeline"_s);
            const int before = timeline->model()->rowCount();
            for (int row = 0; row < before && !approve->isVisible(); ++row)
                timeline->setCurrentIndex(timeline->model()->index(row, 0));
            QVERIFY(approve->isVisible());
            if (!approve->isEnabled())
                continue;
            const int proposal = timeline->sequence();
            approve->trigger();
            m_client->settle();
            activate();
            QTest::keyClick(m_client->window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!page->form());
            m_client->settle();
            QCOMPARE(timeline->model()->rowCount(), before + 1);
            timeline->choose(proposal);
            QVERIFY(!approve->isVisible());
            return;
        }
        QSKIP("nothing waits for this leader");
    }

    void theSupervisorSeesNoAction()
    {
        m_client->logIn(u"watch1"_s);
        CasePage *page = open(anyAt(Stage::Investigation));
        for (const QPushButton *button : page->findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || !button->objectName().startsWith("option_"_L1),
                     qPrintable(button->objectName()));
        for (const QAction *action : page->actions())
            QVERIFY2(!action->objectName().startsWith("act_"_L1), qPrintable(action->objectName()));
        m_client->logIn(u"chief1"_s);
    }

    void whoTookPartHasACaseBesideThisOne()
    {
        m_client->logIn(u"officer1"_s);
        CaseId first;
        for (const ListedCase &one : listed({}))
            if (!one.row.filingNumber.isEmpty())
                first = one.row.id;
        QVERIFY(!first.isNull());
        CasePage *page = open(first);
        QVERIFY(!page->findChild<QToolButton *>(u"companion"_s));
        page->findChild<QAction *>(u"another_party"_s)->trigger();
        QTRY_VERIFY(page->form());
        m_client->settle();
        auto *companion = page->form()->findChild<QLineEdit *>(u"field_companion"_s);
        QVERIFY(companion && !companion->text().isEmpty());
        QVERIFY(!page->form()->findChild<QLabel *>(u"case_note"_s)->text().isEmpty());
        const QString what =
            page->form()->findChild<QPlainTextEdit *>(u"field_description"_s)->toPlainText();
        QVERIFY(!what.isEmpty());
        // A number that no case has is said beside the field.
        auto *editor = page->form()->findChild<CaseField *>();
        const QString number = companion->text();
        type(companion, u"没有这个号"_s);
        QTRY_VERIFY(!editor->fault().isEmpty());
        type(companion, number);
        QTRY_VERIFY(editor->fault().isEmpty() && editor->value().toString() == first.toString());
        auto *party = page->form()->findChild<QLineEdit *>(u"field_party"_s);
        type(party, u"示例"_s);
        auto *results = page->form()->findChild<QListWidget *>(u"results_party"_s);
        QTRY_VERIFY(results->isVisible() && results->count() > 0);
        QTest::keyClick(party, Qt::Key_Return);
        takePicture(u"another_party_form"_s);
        activate();
        QTest::keyClick(party, Qt::Key_Return, Qt::ControlModifier);
        CasePage *other = nullptr;
        QTRY_VERIFY((other = pageWithCompanion(first)) != nullptr);
        m_client->settle();
        auto *back = other->findChild<QToolButton *>(u"companion"_s);
        takePicture(u"another_party_case"_s);
        QTest::mouseClick(back, Qt::LeftButton);
        m_client->settle();
        QTRY_VERIFY(page->findChild<QToolButton *>(u"companion"_s));
        // One act for both, service among them.
        QTest::mouseClick(page->findChild<QToolButton *>(u"act_for_all"_s), Qt::LeftButton);
        auto *all = page->findChild<BulkDialog *>();
        QVERIFY(all);
        m_client->settle();
        QVERIFY(all->windowTitle().contains(u'2'));
        takePicture(u"another_party_first"_s);
        all->reject();
        m_client->logIn(u"chief1"_s);
    }

    void everyControlSaysWhatItIs()
    {
        CasePage *page = open(anyAt(Stage::Served));
        QCOMPARE(namelessControls(page).join(u'\n'), QString());
    }

private:
    /// Offscreen nobody makes the window active again when another one was made or has closed.
    void activate()
    {
        m_client->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_client->window()));
    }
    CasePage *open(CaseId id)
    {
        m_client->window().openCase(id);
        m_client->settle();
        activate();
        for (CasePage *page : m_client->window().findChildren<CasePage *>())
            if (page->caseId() == id)
                return page;
        qFatal("The case is not open.");
    }

    /// Another page than that of the case whose head leads to somebody else's.
    CasePage *pageWithCompanion(CaseId except)
    {
        for (CasePage *page : m_client->window().findChildren<CasePage *>())
            if (page->caseId() != except && page->findChild<QToolButton *>(u"companion"_s))
                return page;
        return nullptr;
    }

    std::vector<ListedCase> listed(std::optional<Stage> stage)
    {
        std::optional<std::vector<ListedCase>> found;
        m_client->workplace().read(
            this,
            [stage](Seat &seat) {
                return cases::list(seat.db, seat.session, {.stage = stage, .limit = 200});
            },
            [&](const Result<std::vector<ListedCase>> &answer) {
                if (!answer)
                    qFatal("%s", qPrintable(answer.error().text));
                found = *answer;
            });
        m_client->settle();
        return *found;
    }
    CaseId anyAt(Stage stage)
    {
        const std::vector<ListedCase> found = listed(stage);
        if (found.empty())
            qFatal("There is no case at the stage %s.", qPrintable(nameOf(stageNames, stage)));
        return found.front().row.id;
    }
    std::map<QString, CaseId> oneOfEachStage()
    {
        std::map<QString, CaseId> found;
        for (const ListedCase &one : listed({}))
            found.insert({nameOf(stageNames, one.row.stage), one.row.id});
        return found;
    }
    /// Where somebody wants to look at the pages: ANJUAN_PICTURES names a folder.
    void takePicture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("ANJUAN_PICTURES"); !folder.isEmpty())
            m_client->picture(u"%1/%2.png"_s.arg(folder, name));
    }

    std::unique_ptr<TestClient> m_client{};
};

QTEST_MAIN(TestCasePage)
#include "test_case_page.moc"
