// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accounts.h"
#include "core/services/archive_destruction.h"
#include "tests/support/test_database.h"
#include "tests/ui/client.h"
#include "ui/archive/archive_page.h"
#include "ui/widgets/form_dialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace anjuan;
using namespace Qt::StringLiterals;

/// The archivist's page: what was handed over, what is over, and what is destroyed by a second
/// person's word.
class TestArchivePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_client = std::make_unique<TestClient>();
        proposeInTheFuture();
    }
    void cleanupTestCase() { m_client.reset(); }

    void whoHasNothingToDoWithItHasNoSuchPage()
    {
        m_client->logIn(u"officer1"_s);
        m_client->settle();
        QVERIFY(!m_client->window().findChild<ArchivePage *>());
        m_client->window().openSection(u"archive"_s);
        m_client->settle();
        QVERIFY(!m_client->window().findChild<ArchivePage *>());
    }

    void theFilesOfAYearAreListedExportedAndOpened()
    {
        enter(u"archive1"_s);
        QCOMPARE(namelessControls(m_page).join(u", "_s), QString());
        auto *list = m_client->find<QTableView>(u"archive_year"_s);
        const QAbstractItemModelTester tester(
            list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list->model()->rowCount(), 0); // nobody asked yet
        QVERIFY(!action(u"export_archive"_s)->isEnabled());
        const int all = listYearWithFiles();
        QVERIFY(all > 0);
        QCOMPARE(m_client->find<QLabel>(u"list_year_count"_s)->text(), u"%1件"_s.arg(all));
        takePicture(u"archive_year"_s);

        const QString path = m_client->folder() + u"/移交.xlsx"_s;
        exportTo(path);
        QTRY_VERIFY(QFileInfo(path).size() > 1000);
        m_client->settle();
        // What is there is not written over.
        const QDateTime before = QFileInfo(path).lastModified();
        QString said;
        const auto seen =
            connect(m_page, &Page::said, this, [&](const QString &text) { said = text; });
        exportTo(path);
        QTRY_VERIFY2(said.contains(path), qPrintable(said));
        disconnect(seen);
        QCOMPARE(QFileInfo(path).lastModified(), before);

        list->selectRow(0);
        CaseId opened;
        const auto wanted =
            connect(m_page, &Page::caseWanted, this, [&](CaseId id) { opened = id; });
        action(u"open_archived"_s)->trigger();
        disconnect(wanted);
        QVERIFY(!opened.isNull());
    }

    void whatIsOverIsProposedWithItsGround()
    {
        enter(u"archive1"_s);
        tabs()->setCurrentIndex(1);
        m_client->find<QDateEdit>(u"archive_over_by"_s)->setDate({2090, 12, 31});
        press(u"list_over"_s);
        auto *list = m_client->find<QTableView>(u"archive_over"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QVERIFY(!action(u"propose_destruction"_s)->isEnabled()); // none is chosen
        list->selectRow(0);
        QVERIFY(action(u"propose_destruction"_s)->isEnabled());
        takePicture(u"archive_over"_s);
        action(u"propose_destruction"_s)->trigger();
        auto *dialog = m_client->find<FormDialog>(u"propose_destruction_dialog"_s);
        auto *ground = dialog->findChild<QPlainTextEdit *>(u"destruction_ground"_s);
        // Kept until 2090 at the latest is not over today: a sentence, and what was typed stays.
        type(ground, u"经鉴定不再保存"_s);
        QTest::mouseClick(dialog->doButton(), Qt::LeftButton);
        m_client->settle();
        QVERIFY(dialog->isVisible());
        QCOMPARE(ground->toPlainText(), u"经鉴定不再保存"_s);
        const QLabel *trouble = nullptr;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"保管期限"_s) &&
                label->text().contains(u"示例"_s))
                trouble = label;
        QVERIFY(trouble);
        takePicture(u"archive_propose"_s, dialog);
        dialog->reject();
    }

    void aListIsGivenBackByALeaderWithAReason()
    {
        enter(u"archive1"_s);
        tabs()->setCurrentIndex(2);
        auto *lists = m_client->find<QTableView>(u"destruction_lists"_s);
        QTRY_COMPARE(lists->model()->rowCount(), 2);
        QVERIFY(m_client->find<QTableView>(u"destruction_files"_s)->model()->rowCount() > 0);
        // The archivist decides on nothing.
        QVERIFY(!action(u"approve_destruction"_s)->isEnabled());
        QVERIFY(!action(u"return_destruction"_s)->isEnabled());
        takePicture(u"archive_destruction"_s);

        enter(u"chief1"_s);
        tabs()->setCurrentIndex(2);
        lists = m_client->find<QTableView>(u"destruction_lists"_s);
        QTRY_COMPARE(lists->model()->rowCount(), 2);
        QVERIFY(!action(u"carry_out_destruction"_s)->isEnabled());
        choose(lists, u"待负责人审批"_s);
        action(u"return_destruction"_s)->trigger();
        auto *dialog = m_client->find<FormDialog>(u"return_destruction_dialog"_s);
        QTest::mouseClick(dialog->doButton(), Qt::LeftButton); // without a reason
        m_client->settle();
        QVERIFY(dialog->isVisible());
        type(dialog->findChild<QPlainTextEdit *>(u"destruction_reason"_s), u"尚在保管期限内"_s);
        takePicture(u"archive_return"_s, dialog);
        QTest::mouseClick(dialog->doButton(), Qt::LeftButton);
        m_client->settle();
        QTRY_VERIFY(stateWords(lists).contains(u"退回"_s));
        choose(lists, u"退回"_s);
        QVERIFY(
            m_client->find<QLabel>(u"destruction_about"_s)->text().contains(u"尚在保管期限内"_s));
    }

    void whatCannotBeRecordedAsDestroyedKeepsItsWords()
    {
        enter(u"archive1"_s);
        tabs()->setCurrentIndex(2);
        auto *lists = m_client->find<QTableView>(u"destruction_lists"_s);
        QTRY_COMPARE(lists->model()->rowCount(), 2);
        choose(lists, u"已批准"_s);
        QVERIFY(action(u"carry_out_destruction"_s)->isEnabled());
        action(u"carry_out_destruction"_s)->trigger();
        auto *dialog = m_client->find<FormDialog>(u"carry_out_destruction_dialog"_s);
        auto *first = dialog->findChild<QLineEdit *>(u"watched_first"_s);
        type(first, u"监销人甲"_s);
        QTest::mouseClick(dialog->doButton(), Qt::LeftButton); // one person is too few
        m_client->settle();
        QVERIFY(dialog->isVisible());
        type(dialog->findChild<QLineEdit *>(u"watched_second"_s), u"监销人乙"_s);
        // It was approved on a day that is still to come: nothing was destroyed before it.
        QTest::mouseClick(dialog->doButton(), Qt::LeftButton);
        m_client->settle();
        QVERIFY(dialog->isVisible());
        QCOMPARE(first->text(), u"监销人甲"_s);
        dialog->reject();
    }

    void aLookAtIt()
    {
        if (qEnvironmentVariable("ANJUAN_PICTURES").isEmpty())
            QSKIP("Only for pictures.");
        m_client->setLook(u"zh_CN"_s, true);
        m_client->window().setFixedSize(1366, 768);
        enter(u"archive1"_s);
        listYearWithFiles();
        takePicture(u"archive_dark"_s);
    }

private:
    /// Two lists of files whose retention will be over; one of them is approved.
    void proposeInTheFuture()
    {
        const Result<Location> where = Location::parse(m_client->databasePath());
        QVERIFY(where);
        Result<Database> db = Database::open(*where, Mode::Write);
        VERIFY_RESULT(db);
        const auto at = [&](const QString &account, QStringView moment) {
            const auto session =
                accounts::logIn(*db, account, TestClient::password(), *Moment::parse(moment));
            if (!session)
                qFatal("%s", qPrintable(session.error().text));
            return *session;
        };
        const auto book = Rulebook::load(*db);
        VERIFY_RESULT(book);
        const Session archivist = at(u"archive1"_s, u"2088-01-05T02:00:00.000Z");
        const auto over = archive_lists::expiredBy(*db, archivist, *book, Date(2087, 12, 31));
        VERIFY_RESULT(over);
        QVERIFY(over->size() >= 2);
        const auto first = archive_destruction::propose(*db, archivist, *book, {over->at(0).number},
                                                        u"经鉴定无保存价值"_s);
        VERIFY_RESULT(first);
        VERIFY_RESULT(archive_destruction::propose(*db, archivist, *book, {over->at(1).number},
                                                   u"经鉴定到期"_s));
        VERIFY_RESULT(archive_destruction::approve(
            *db, at(u"chief1"_s, u"2088-01-06T02:00:00.000Z"), first->number, u"同意"_s));
    }

    void enter(const QString &account)
    {
        m_client->logIn(account);
        m_client->window().openSection(u"archive"_s);
        m_client->settle();
        m_page = m_client->window().findChild<ArchivePage *>();
        QVERIFY(m_page);
    }
    /// The newest year in which something was archived; how many files it has.
    int listYearWithFiles()
    {
        auto *year = m_client->find<QSpinBox>(u"archive_of_year"_s);
        auto *list = m_client->find<QTableView>(u"archive_year"_s);
        for (int tries = 0; tries < 5; ++tries) {
            press(u"list_year"_s);
            m_client->settle();
            if (list->model()->rowCount() > 0)
                return list->model()->rowCount();
            year->setValue(year->value() - 1);
        }
        return 0;
    }
    void exportTo(const QString &path)
    {
        action(u"export_archive"_s)->trigger();
        auto *files = m_client->find<QFileDialog>(u"export_archive_file"_s);
        files->selectFile(path);
        QMetaObject::invokeMethod(files, "accept");
        m_client->settle();
    }
    QTabWidget *tabs() { return m_client->find<QTabWidget>(u"archive_tabs"_s); }
    QAction *action(const QString &name) { return m_client->find<QAction>(name); }
    void press(const QString &name)
    {
        QTest::mouseClick(m_client->find<QPushButton>(name), Qt::LeftButton);
        m_client->settle();
    }
    static QString stateWords(const QTableView *lists)
    {
        QStringList words;
        for (int row = 0; row < lists->model()->rowCount(); ++row)
            words << lists->model()->index(row, 1).data().toString();
        return words.join(u' ');
    }
    void choose(QTableView *lists, const QString &state)
    {
        for (int row = 0; row < lists->model()->rowCount(); ++row)
            if (lists->model()->index(row, 1).data().toString().contains(state))
                lists->selectRow(row);
        m_client->settle();
    }
    void takePicture(const QString &name, QWidget *widget = nullptr)
    {
        if (const QString folder = qEnvironmentVariable("ANJUAN_PICTURES"); !folder.isEmpty())
            m_client->picture(u"%1/%2.png"_s.arg(folder, name), widget);
    }

    std::unique_ptr<TestClient> m_client{};
    ArchivePage *m_page = nullptr;
};

QTEST_MAIN(TestArchivePage)
#include "test_archive_page.moc"
