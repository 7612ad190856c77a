// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"

#include "ui/cases/bound_file_dialog.h"
#include "ui/cases/case_list_page.h"
#include "ui/cases/case_page.h"
#include "ui/cases/papers_panel.h"
#include "ui/cases/take_dossier_dialog.h"
#include "ui/cases/timeline.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace anjuan;
using namespace Qt::StringLiterals;

/// A case packed at one desk and taken over at another that began with the same database.
class TestTakeDossier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_laptop = std::make_unique<TestClient>();
        m_id = m_laptop->fileCase(u"示例路7号"_s);
        m_first = packed(u"first"_s);
        m_laptop->record(m_id, u"officer1"_s, ConfirmAddress::kind,
                         {{u"address"_s, u"示例路9号"_s}, {u"signed_by"_s, u"当事人"_s}});
        m_second = packed(u"second"_s);
        // One window at a time: the languages and settings are the program's.
        m_laptop->workplace().logOut();
        m_laptop->window().hide();
        m_office = std::make_unique<TestClient>();
    }
    void cleanupTestCase()
    {
        m_office.reset();
        m_laptop.reset();
    }

    void aPackedCaseIsTakenOver()
    {
        m_office->logIn(u"legal1"_s);
        TakeDossierDialog *dialog = openDialog(m_first);
        auto *take = dialog->doButton();
        QTRY_VERIFY(take->isEnabled());
        auto *table = dialog->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 3);
        // Both began as one database, so the key is known and none has to be typed.
        QVERIFY(!dialog->findChild<QLineEdit *>(u"dossier_fingerprint"_s)->isEnabled());
        QVERIFY2(namelessControls(dialog).isEmpty(),
                 qPrintable(namelessControls(dialog).join(u' ')));
        takePicture(u"take-dossier"_s, dialog);
        QTest::mouseClick(take, Qt::LeftButton);
        CasePage *page = nullptr;
        QTRY_VERIFY((page = m_office->window().findChild<CasePage *>()));
        m_office->settle();
        QTRY_COMPARE(page->findChild<Timeline *>()->model()->rowCount(), 3);
    }

    void whatIsHereAlreadyIsSaid()
    {
        TakeDossierDialog *dialog = openDialog(m_first);
        auto *state = dialog->findChild<QLabel *>(u"dossier_state"_s);
        QTRY_VERIFY(state->text().contains(u"均已在"_s));
        QVERIFY(!dialog->doButton()->isEnabled());
        dialog->reject();
        m_office->settle();
    }

    void whereBothHaveGoneOnBothAreShown()
    {
        m_office->record(m_id, u"officer1"_s, ConfirmAddress::kind,
                         {{u"address"_s, u"示例路1号"_s}, {u"signed_by"_s, u"当事人"_s}});
        m_office->logIn(u"legal1"_s);
        TakeDossierDialog *dialog = openDialog(m_second);
        auto *table = dialog->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!dialog->doButton()->isEnabled());
        takePicture(u"take-dossier-conflict"_s, dialog);
        dialog->reject();
        m_office->settle();
    }

    void aFileThatIsNoneIsRefused()
    {
        TakeDossierDialog *dialog = openDialog(m_office->databasePath());
        QLabel *trouble = nullptr;
        QTRY_VERIFY((trouble = dialog->findChild<QLabel *>(u"trouble"_s)) && trouble->isVisible());
        QVERIFY(!dialog->doButton()->isEnabled());
        dialog->reject();
        m_office->settle();
    }

    void whoMayNotIsNotOffered()
    {
        m_office->logIn(u"officer1"_s);
        m_office->window().openSection(u"cases"_s);
        m_office->settle();
        QVERIFY(!m_office->window().findChild<CaseListPage *>()->findChild<QAction *>(
            u"take_dossier"_s));
    }

private:
    /// The case as it stands, packed through its dialog.
    QString packed(const QString &name)
    {
        m_laptop->logIn(u"chief1"_s);
        m_laptop->window().openCase(m_id);
        m_laptop->settle();
        auto *papers = m_laptop->window().findChild<CasePage *>()->findChild<PapersPanel *>();
        auto *button = papers->findChild<QPushButton *>(u"bound_file"_s);
        button->click();
        auto *dialog = m_laptop->window().findChild<BoundFileDialog *>(u"bound_file_dialog"_s);
        m_laptop->settle();
        const QString path = QDir(m_laptop->folder()).filePath(name + u".anjuan"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"send_file"_s), Qt::LeftButton);
        auto *files = dialog->findChild<QFileDialog *>(u"bound_file_target"_s);
        emit files->fileSelected(path);
        files->close();
        auto *note = dialog->findChild<QLabel *>(u"bound_file_note"_s);
        if (!QTest::qWaitFor([note] { return note->text().contains(u"指纹"_s); }, 30000))
            qFatal("%s", qPrintable(note->text()));
        m_laptop->settle();
        takePicture(u"packed-dossier"_s, dialog);
        dialog->reject();
        m_laptop->settle();
        return path;
    }

    TakeDossierDialog *openDialog(const QString &path)
    {
        m_office->window().openSection(u"cases"_s);
        m_office->settle();
        auto *page = m_office->window().findChild<CaseListPage *>();
        page->findChild<QAction *>(u"take_dossier"_s)->trigger();
        auto *files = page->findChild<QFileDialog *>(u"take_dossier_file"_s);
        if (!files)
            qFatal("No file was asked for.");
        emit files->fileSelected(path);
        files->close();
        m_office->settle();
        const auto dialogs = m_office->window().findChildren<TakeDossierDialog *>();
        if (dialogs.isEmpty())
            qFatal("The dialog did not open.");
        return dialogs.back();
    }
    void takePicture(const QString &name, QWidget *widget)
    {
        if (const QString album = qEnvironmentVariable("ANJUAN_PICTURES"); !album.isEmpty())
            m_office ? m_office->picture(QDir(album).filePath(name + u".png"_s), widget)
                     : m_laptop->picture(QDir(album).filePath(name + u".png"_s), widget);
    }

    std::unique_ptr<TestClient> m_laptop{};
    std::unique_ptr<TestClient> m_office{};
    CaseId m_id{};
    QString m_first{}, m_second{};
};

QTEST_MAIN(TestTakeDossier)
#include "test_take_dossier.moc"
