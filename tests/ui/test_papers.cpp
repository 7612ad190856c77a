// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"

#include "core/services/cases.h"
#include "core/services/documents.h"
#include "tests/support/docx.h"
#include "ui/admin/admin_page.h"
#include "ui/admin/templates_section.h"
#include "ui/cases/case_page.h"
#include "ui/cases/case_tabs.h"
#include "ui/cases/papers_panel.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestPapers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<TestClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void theDocumentsOfACaseAreIssuedAndVoided()
    {
        m_client->logIn(u"chief1"_s);
        PapersPanel *papers = open();
        auto *list = papers->findChild<QTreeWidget *>(u"papers"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 2);
        QVERIFY(papers->open() > 0);
        QVERIFY2(namelessControls(papers).isEmpty(),
                 qPrintable(namelessControls(papers).join(u' ')));
        auto *issue = button(papers, u"issue_paper"_s);
        auto *show = button(papers, u"open_paper"_s);
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(!show->isEnabled() && !show->toolTip().isEmpty());
        const int before = papers->open();
        issue->setFocus();
        QTest::keyClick(issue, Qt::Key_Space);
        QTRY_COMPARE(papers->open(), before - 1);
        m_client->settle();
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(!issue->isEnabled() && show->isEnabled());

        QTest::mouseClick(button(papers, u"void_paper"_s), Qt::LeftButton);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_client->window().findChild<QDialog *>(u"void_paper_dialog"_s)));
        auto *reason = dialog->findChild<QLineEdit *>(u"void_paper_reason"_s);
        type(reason, u"打印有误"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(papers->open(), before);
    }

    void allAreIssuedAtOnce()
    {
        m_client->logIn(u"chief1"_s);
        PapersPanel *papers = open();
        QTRY_VERIFY(papers->open() > 0);
        QTest::mouseClick(button(papers, u"issue_all"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(papers->open(), 0, 30000);
        m_client->settle();
        QVERIFY(!button(papers, u"issue_all"_s)->isEnabled());
        takePicture(u"papers"_s);
    }

    void eachNumberedDocumentSaysWhereItsServiceStands()
    {
        m_client->logIn(u"officer1"_s);
        PapersPanel *papers = open();
        auto *list = papers->findChild<QTreeWidget *>(u"papers"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 2);
        const auto dossier = std::make_shared<CaseDossier>();
        m_client->workplace().read(
            this,
            [id = m_open](Seat &seat) {
                return case_desk::open(seat.db, seat.session, seat.book, id);
            },
            [dossier](const Result<CaseDossier> &answer) {
                if (answer)
                    *dossier = *answer;
            });
        m_client->settle();
        QVERIFY(!dossier->view.file.documents.empty());
        int served = 0;
        for (const auto &[act, document] : dossier->view.file.documents) {
            QString says;
            for (int row = 0; row < list->topLevelItemCount(); ++row) {
                const QTreeWidgetItem *item = list->topLevelItem(row);
                if (item->data(0, Qt::UserRole).toInt() == act &&
                    item->text(0).contains(document.number))
                    says = item->text(1);
            }
            // Nobody serves the forms of the bureau itself.
            const bool isOfTheBureau =
                document.kind == NumberKind::Lead || document.kind == NumberKind::Filing ||
                document.kind == NumberKind::LegalityReview || document.kind == NumberKind::Close;
            QVERIFY2(says.contains(u"送达"_s) != isOfTheBureau,
                     qPrintable(document.number + u": "_s + says));
            if (const auto day = dossier->served.find(act); day != dossier->served.end()) {
                QVERIFY2(says.contains(toIso(day->second)), qPrintable(says));
                ++served;
            }
        }
        QVERIFY(served > 0);
    }

    void whoOnlyWatchesIssuesNothing()
    {
        m_client->logIn(u"watch1"_s);
        PapersPanel *papers = open();
        auto *list = papers->findChild<QTreeWidget *>(u"papers"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 0);
        for (const QString &name :
             {u"issue_paper"_s, u"issue_all"_s, u"void_paper"_s, u"issue_changed"_s}) {
            QVERIFY2(!button(papers, name)->isEnabled(), qPrintable(name));
            QVERIFY(!button(papers, name)->toolTip().isEmpty());
        }
    }

    void aTemplateIsReplacedInTheAdministration()
    {
        m_client->logIn(u"admin"_s);
        m_client->window().openSection(u"administration"_s);
        auto *page = m_client->window().findChild<AdminPage *>();
        QVERIFY(page);
        page->openPart(u"templates"_s);
        m_client->settle();
        auto *section = m_client->find<TemplatesSection>(u"part_templates"_s);
        auto *table = section->findChild<QTableView *>(u"template_list"_s);
        QTRY_VERIFY(table->model()->rowCount() > 40);
        QVERIFY2(namelessControls(section).isEmpty(),
                 qPrintable(namelessControls(section).join(u' ')));
        takePicture(u"templates"_s);
        const QString good = file(u"新.docx"_s, u"{{bureau.name}}"_s);
        const QString bad = file(u"错.docx"_s, u"{{party.nmae}}"_s);
        take(section, bad);
        QDialog *dialog = nullptr;
        QTRY_VERIFY(
            (dialog = m_client->window().findChild<QDialog *>(u"replace_template_dialog"_s)));
        QTest::keyClick(dialog, Qt::Key_Return);
        m_client->settle();
        bool isNamed = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            isNamed = isNamed || label->text().contains(u"party.nmae"_s);
        QVERIFY(isNamed && dialog->isVisible());
        dialog->reject();
        delete dialog;
        take(section, good);
        QTRY_VERIFY(
            (dialog = m_client->window().findChild<QDialog *>(u"replace_template_dialog"_s)));
        QTest::keyClick(dialog, Qt::Key_Return);
        m_client->settle();
        QTRY_COMPARE(table->model()->index(table->currentIndex().row(), 2).data().toString(),
                     u"2"_s);
    }

private:
    static QPushButton *button(QWidget *where, const QString &name)
    {
        auto *found = where->findChild<QPushButton *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    PapersPanel *open()
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
        CasePage *page = nullptr;
        for (CasePage *one : m_client->window().findChildren<CasePage *>())
            if (one->caseId() == *found)
                page = one;
        if (!page)
            qFatal("The case is not open.");
        auto *tabs = page->findChild<CaseTabs *>(u"case_details"_s);
        auto *papers = tabs->findChild<PapersPanel *>();
        tabs->setCurrentWidget(papers);
        m_client->settle();
        return papers;
    }
    QString file(const QString &name, const QString &text)
    {
        QFile file(QDir(m_client->folder()).filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room");
        file.write(test::docx(test::paragraph(text)));
        return file.fileName();
    }
    void take(TemplatesSection *section, const QString &path)
    {
        section->findChild<QAction *>(u"replace_template"_s)->trigger();
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = section->findChild<QFileDialog *>(u"template_file"_s)));
        emit files->fileSelected(path);
        files->close();
        m_client->settle();
    }
    void takePicture(const QString &name)
    {
        if (const QString album = qEnvironmentVariable("ANJUAN_PICTURES"); !album.isEmpty())
            m_client->picture(QDir(album).filePath(name + u".png"_s));
    }

    std::unique_ptr<TestClient> m_client;
    CaseId m_open{};
};

QTEST_MAIN(TestPapers)
#include "test_papers.moc"
