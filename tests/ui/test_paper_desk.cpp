// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"

#include "core/exchange/act_code.h"
#include "core/exchange/pdf_converter.h"
#include "core/services/cases.h"
#include "core/services/documents.h"
#include "ui/cases/bound_file_dialog.h"
#include "ui/cases/case_list_page.h"
#include "ui/cases/case_page.h"
#include "ui/cases/case_tabs.h"
#include "ui/cases/paper_batch_dialog.h"
#include "ui/cases/paper_jobs.h"
#include "ui/cases/paper_preview.h"
#include "ui/cases/papers_panel.h"
#include "ui/cases/timeline.h"
#include "ui/shell/search_box.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

/// Documents seen before they are issued, issued for many cases at once, and found again by the
/// code printed on them.
class TestPaperDesk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<TestClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void aDraftIsSeenAndIssuedFromItsPreview()
    {
        m_client->logIn(u"chief1"_s);
        PapersPanel *papers = openPapers();
        auto *list = papers->findChild<QTreeWidget *>(u"papers"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 2);
        list->setCurrentItem(list->topLevelItem(0));
        const int before = papers->open();
        QTest::mouseClick(papers->findChild<QPushButton *>(u"look_paper"_s), Qt::LeftButton);
        PaperPreview *preview = nullptr;
        QTRY_VERIFY((preview = m_client->window().findChild<PaperPreview *>(u"paper_preview"_s)));
        auto *text = preview->findChild<QPlainTextEdit *>(u"preview_text"_s);
        QTRY_VERIFY(text->toPlainText().size() > 100);
        QCOMPARE(papers->open(), before); // nothing is recorded by looking
        if (paper_jobs::showsPages())
            QTRY_VERIFY_WITH_TIMEOUT(preview->pages() > 0, 60000);
        QVERIFY2(namelessControls(preview).isEmpty(),
                 qPrintable(namelessControls(preview).join(u' ')));
        takePicture(u"preview"_s, preview);
        auto *issue = preview->findChild<QPushButton *>(u"preview_issue"_s);
        QTRY_VERIFY(issue->isEnabled());
        issue->setFocus();
        QTest::keyClick(issue, Qt::Key_Space);
        QTRY_COMPARE(papers->open(), before - 1);
        m_client->settle();
        // The one that is issued is looked at too, and cannot be issued again.
        list->setCurrentItem(list->topLevelItem(0));
        QTest::mouseClick(papers->findChild<QPushButton *>(u"look_paper"_s), Qt::LeftButton);
        QTRY_VERIFY((preview = shownPreview()));
        QTRY_VERIFY(!preview->findChild<QPushButton *>(u"preview_issue"_s)->isVisible());
        QVERIFY(preview->findChild<QPushButton *>(u"preview_print"_s)->isVisible());
        preview->reject();
        m_client->settle();
    }

    void whoOnlyWatchesSeesTheDraftAndWhyNotMore()
    {
        m_client->logIn(u"watch1"_s);
        PapersPanel *papers = openPapers();
        auto *list = papers->findChild<QTreeWidget *>(u"papers"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 2);
        list->setCurrentItem(list->topLevelItem(1));
        QTest::mouseClick(papers->findChild<QPushButton *>(u"look_paper"_s), Qt::LeftButton);
        PaperPreview *preview = nullptr;
        QTRY_VERIFY((preview = shownPreview()));
        auto *text = preview->findChild<QPlainTextEdit *>(u"preview_text"_s);
        QTRY_VERIFY(text->toPlainText().size() > 100);
        auto *issue = preview->findChild<QPushButton *>(u"preview_issue"_s);
        QVERIFY(!issue->isEnabled());
        QVERIFY(!issue->toolTip().isEmpty());
        preview->reject();
        m_client->settle();
    }

    void theDocumentsOfManyCasesBecomeOnePdf()
    {
        if (!PdfConverter().isThere())
            QSKIP("LibreOffice is not installed.");
        m_client->logIn(u"chief1"_s);
        PaperBatchDialog *dialog = openBatch();
        QVERIFY2(namelessControls(dialog).isEmpty(),
                 qPrintable(namelessControls(dialog).join(u' ')));
        auto *kind = dialog->findChild<QComboBox *>(u"batch_kind"_s);
        kind->setCurrentIndex(kind->findData(u"lead_form"_s));
        dialog->findChild<QCheckBox *>(u"batch_issues"_s)->setChecked(true);
        auto *save = dialog->findChild<QPushButton *>(u"batch_save"_s);
        QVERIFY(!save->isEnabled() && !save->toolTip().isEmpty());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"batch_make"_s), Qt::LeftButton);
        auto *table = dialog->findChild<QTableWidget *>(u"batch_cases"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), m_chosen, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 60000);
        int withPaper = 0; // an on-the-spot case has no lead
        for (int row = 0; row < table->rowCount(); ++row)
            withPaper += table->item(row, 1)->text().startsWith(u'1') ? 1 : 0;
        QVERIFY(withPaper > 1);
        const QString says = dialog->findChild<QLabel *>(u"batch_summary"_s)->text();
        QVERIFY2(says.startsWith(QString::number(withPaper)), qPrintable(says));
        takePicture(u"paper-batch"_s, dialog);
        dialog->reject();
        m_client->settle();
    }

    void aBatchThatIsStoppedKeepsWhatWasIssued()
    {
        if (!PdfConverter().isThere())
            QSKIP("LibreOffice is not installed.");
        m_client->logIn(u"chief1"_s);
        PaperBatchDialog *dialog = openBatch();
        dialog->findChild<QCheckBox *>(u"batch_issues"_s)->setChecked(true);
        auto *table = dialog->findChild<QTableWidget *>(u"batch_cases"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"batch_make"_s), Qt::LeftButton);
        QTRY_VERIFY(table->rowCount() > 0);
        dialog->reject(); // under way: it stops and stays open
        auto *make = dialog->findChild<QPushButton *>(u"batch_make"_s);
        QTRY_VERIFY_WITH_TIMEOUT(make->isEnabled(), 30000);
        QVERIFY(dialog->isVisible());
        QVERIFY(table->rowCount() < m_chosen || m_chosen == 1);
        QVERIFY(!dialog->findChild<QPushButton *>(u"batch_save"_s)->isEnabled());
        dialog->reject();
        m_client->settle();
    }

    void theFileSaysWhatItLacksAndIsBound()
    {
        m_client->logIn(u"chief1"_s);
        PapersPanel *papers = openPapers();
        QTRY_VERIFY(papers->findChild<QTreeWidget *>(u"papers"_s)->topLevelItemCount() > 2);
        QTest::mouseClick(papers->findChild<QPushButton *>(u"bound_file"_s), Qt::LeftButton);
        auto *dialog = m_client->window().findChild<BoundFileDialog *>(u"bound_file_dialog"_s);
        QVERIFY(dialog);
        auto *lacks = dialog->findChild<QTreeWidget *>(u"file_lacks"_s);
        QTRY_VERIFY(lacks->topLevelItemCount() > 2);
        QVERIFY2(namelessControls(dialog).isEmpty(),
                 qPrintable(namelessControls(dialog).join(u' ')));
        takePicture(u"bound-file"_s, dialog);
        const QString path = QDir(m_client->folder()).filePath(u"case.zip"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"pack_file"_s), Qt::LeftButton);
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = dialog->findChild<QFileDialog *>(u"bound_file_target"_s)));
        emit files->fileSelected(path);
        files->close();
        QTRY_VERIFY(QFile::exists(path));
        m_client->settle();
        QVERIFY(dialog->findChild<QLabel *>(u"bound_file_note"_s)->text().contains(path));
        // An entry of the list leads to its act.
        const int act = lacks->topLevelItem(0)->data(0, Qt::UserRole).toInt();
        emit lacks->itemActivated(lacks->topLevelItem(0), 0);
        QCOMPARE(openedPage()->findChild<Timeline *>()->sequence(), act);
        dialog->reject();
        m_client->settle();
    }

    void aScannedCodeOpensTheActOfItsPaper()
    {
        m_client->logIn(u"chief1"_s);
        PapersPanel *papers = openPapers();
        QTRY_VERIFY(papers->findChild<QTreeWidget *>(u"papers"_s)->topLevelItemCount() > 2);
        const auto issued = std::make_shared<std::optional<IssuedPaper>>();
        m_client->workplace().read(
            this, [id = m_open](Seat &seat) { return documents::list(seat.db, seat.session, id); },
            [issued](const Result<std::vector<CaseDocument>> &all) {
                for (const CaseDocument &one : *all)
                    if (one.paper)
                        *issued = one.paper;
            });
        m_client->settle();
        QVERIFY(issued->has_value());
        const ActCode code{m_open, (*issued)->act, (*issued)->document,
                           (*issued)->values.first(ActCode::hashDigits)};
        m_client->window().openSection(u"workbench"_s);
        m_client->settle();
        auto *box = m_client->find<SearchBox>(u"search_box"_s);
        // As a scanner does: all at once, and Enter behind it.
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        type(box, code.toString());
        QTest::keyClick(box, Qt::Key_Return);
        CasePage *page = nullptr;
        QTRY_VERIFY((page = openedPage()) && page->isVisible());
        auto *timeline = page->findChild<Timeline *>();
        QTRY_COMPARE(timeline->sequence(), (*issued)->act);

        ActCode forged = code;
        forged.hash = QString(ActCode::hashDigits, u'0');
        box->setFocus();
        type(box, forged.toString());
        auto *results = m_client->window().findChild<QListWidget *>(u"search_results"_s);
        QTRY_VERIFY(results->count() == 1 &&
                    results->item(0)->text().contains(
                        SearchBox::tr("never issued: forged, changed, or a draft only")));
    }

private:
    PaperPreview *shownPreview()
    {
        for (auto *one : m_client->window().findChildren<PaperPreview *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    CasePage *openedPage()
    {
        for (CasePage *one : m_client->window().findChildren<CasePage *>())
            if (one->caseId() == m_open)
                return one;
        return nullptr;
    }
    PapersPanel *openPapers()
    {
        const auto found = std::make_shared<CaseId>();
        m_client->workplace().read(
            this,
            [](Seat &seat) {
                return cases::list(seat.db, seat.session, {.stage = Stage::Archived, .limit = 20});
            },
            [found](const Result<std::vector<ListedCase>> &answer) {
                for (const ListedCase &one : *answer)
                    if (one.row.procedure == Procedure::Ordinary && found->isNull())
                        *found = one.row.id;
            });
        m_client->settle();
        m_open = *found;
        m_client->window().openCase(*found);
        m_client->settle();
        CasePage *page = openedPage();
        if (!page)
            qFatal("The case is not open.");
        auto *tabs = page->findChild<CaseTabs *>(u"case_details"_s);
        auto *papers = tabs->findChild<PapersPanel *>();
        tabs->setCurrentWidget(papers);
        m_client->settle();
        return papers;
    }
    PaperBatchDialog *openBatch()
    {
        m_client->window().openSection(u"cases"_s);
        m_client->settle();
        auto *page = m_client->window().findChild<CaseListPage *>();
        if (!page)
            qFatal("There is no list of cases.");
        page->refresh();
        m_client->settle();
        auto *view = page->findChild<QAbstractItemView *>(u"case_table"_s);
        if (!view)
            qFatal("The list has no table.");
        if (!QTest::qWaitFor([view] { return view->model()->rowCount() > 0; }))
            qFatal("The list stays empty.");
        view->selectAll();
        m_chosen = view->model()->rowCount();
        m_client->settle();
        auto *action = page->findChild<QAction *>(u"papers_of_selected"_s);
        if (!QTest::qWaitFor([action] { return action->isEnabled(); }))
            qFatal("Nothing can be done with the selected cases.");
        action->trigger();
        auto *dialog = m_client->window().findChild<PaperBatchDialog *>();
        if (!dialog)
            qFatal("The dialog did not open.");
        return dialog;
    }
    void takePicture(const QString &name, QWidget *widget)
    {
        if (const QString album = qEnvironmentVariable("ANJUAN_PICTURES"); !album.isEmpty())
            m_client->picture(QDir(album).filePath(name + u".png"_s), widget);
    }

    std::unique_ptr<TestClient> m_client;
    CaseId m_open{};
    int m_chosen = 0;
};

QTEST_MAIN(TestPaperDesk)
#include "test_paper_desk.moc"
