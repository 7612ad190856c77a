// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"

#include "core/services/bulk.h"
#include "core/services/office.h"
#include "ui/cases/bulk_dialog.h"
#include "ui/cases/case_list_page.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestBulk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_client = std::make_unique<TestClient>();
        m_client->logIn(u"officer1"_s);
    }
    void cleanupTestCase() { m_client.reset(); }

    void aRunningNumberStandsInEachContent()
    {
        const bulk::Wish wish{.kind = u"archive"_s,
                              .content = {{u"volume"_s, u"2026-{n=7}/{n} {number} {party}"_s},
                                          {u"retention"_s, u"years_10"_s},
                                          {u"flag"_s, true}}};
        const QJsonObject content = bulk::contentFor(wish, 2, u"示字3号"_s, u"某甲"_s);
        QCOMPARE(content.value("volume"_L1).toString(), u"2026-9/3 示字3号 某甲"_s);
        QCOMPARE(content.value("retention"_L1).toString(), u"years_10"_s);
        QCOMPARE(content.value("flag"_L1).toBool(), true);
    }

    void whatIsAllowedIsRecordedAndWhatIsRefusedIsNamed()
    {
        const int leads = registerLeads(3);
        CaseListPage *page = list();
        auto *view = page->findChild<QTableView *>(u"case_table"_s);
        QTRY_VERIFY(view->model()->rowCount() > leads);
        // The three new leads, and everything else that is on the screen.
        view->selectAll();
        m_client->settle();
        auto *action = page->findChild<QAction *>(u"bulk_act"_s);
        QTRY_VERIFY(action->isEnabled());
        const int before = actsInAll();
        action->trigger();
        auto *dialog = m_client->window().findChild<BulkDialog *>();
        QVERIFY(dialog);
        m_client->settle();
        QVERIFY2(namelessControls(dialog).isEmpty(),
                 qPrintable(namelessControls(dialog).join(u'\n')));
        auto *kinds = dialog->findChild<QComboBox *>(u"bulk_kind"_s);
        QVERIFY(kinds->findData(QString(RegisterLead::kind)) < 0);
        QVERIFY(kinds->findData(QString(Serve::kind)) >= 0);  // of whatever each case has to serve
        QVERIFY(kinds->findData(QString(Publish::kind)) < 0); // it needs a document of its case
        kinds->setCurrentIndex(kinds->findData(QString(ExtendCheck::kind)));
        m_client->settle();
        auto *record = dialog->findChild<QPushButton *>(u"bulk_record"_s);
        QVERIFY(!record->isEnabled());
        auto *reason = dialog->findChild<QPlainTextEdit *>(u"field_reason"_s);
        QVERIFY(reason);
        type(reason, u"案情复杂，第{n}件"_s);
        auto *table = dialog->findChild<QTableWidget *>(u"bulk_cases"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"bulk_preview"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(record->isEnabled(), 30'000);
        const int cases = table->rowCount();
        QCOMPARE(cases, view->model()->rowCount());
        QCOMPARE(actsInAll(), before); // nothing yet
        const int wanted = rowsWith(table, u"将予记录"_s);
        QVERIFY(wanted >= leads && wanted < cases);
        picture(u"bulk_preview"_s, dialog);
        QTest::mouseClick(record, Qt::LeftButton);
        auto *summary = dialog->findChild<QLabel *>(u"bulk_summary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!record->isEnabled() && table->rowCount() == cases &&
                                     rowsWith(table, u"将予记录"_s) == 0,
                                 30'000);
        QTRY_VERIFY(summary->text().contains(QString::number(wanted)));
        QCOMPARE(actsInAll(), before + wanted);
        picture(u"bulk_done"_s, dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"bulk_close"_s), Qt::LeftButton);
    }

    void stoppingLeavesTheRest()
    {
        registerLeads(6);
        CaseListPage *page = list();
        auto *view = page->findChild<QTableView *>(u"case_table"_s);
        view->selectAll();
        m_client->settle();
        QTRY_VERIFY(page->findChild<QAction *>(u"bulk_act"_s)->isEnabled());
        page->findChild<QAction *>(u"bulk_act"_s)->trigger();
        auto *dialog = m_client->window().findChild<BulkDialog *>();
        m_client->settle();
        auto *kinds = dialog->findChild<QComboBox *>(u"bulk_kind"_s);
        kinds->setCurrentIndex(kinds->findData(QString(ExtendCheck::kind)));
        m_client->settle();
        type(dialog->findChild<QPlainTextEdit *>(u"field_reason"_s), u"案情复杂"_s);
        const int before = actsInAll();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"bulk_preview"_s), Qt::LeftButton);
        auto *record = dialog->findChild<QPushButton *>(u"bulk_record"_s);
        QTRY_VERIFY_WITH_TIMEOUT(record->isEnabled(), 30'000);
        auto *close = dialog->findChild<QPushButton *>(u"bulk_close"_s);
        const int wanted =
            rowsWith(dialog->findChild<QTableWidget *>(u"bulk_cases"_s), u"将予记录"_s);
        record->click();
        close->click(); // before the answer of the first is there
        m_client->settle();
        QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"bulk_preview"_s)->isEnabled() &&
                    !dialog->findChild<QLabel *>(u"bulk_summary"_s)->text().isEmpty());
        m_client->settle();
        QVERIFY(wanted >= 6);
        QCOMPARE(actsInAll(), before + 1);
        close->click();
    }

    void anExportStandsInTheOfficeLog()
    {
        CaseListPage *page = list();
        auto *view = page->findChild<QTableView *>(u"case_table"_s);
        view->selectRow(0);
        m_client->settle();
        auto *action = page->findChild<QAction *>(u"export_selected"_s);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        auto *files = page->findChild<QFileDialog *>(u"export_dialog"_s);
        QVERIFY(files);
        const QString path = m_client->folder() + u"/one.xlsx"_s;
        auto *field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        field->setCompleter(nullptr);
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10'000);
        m_client->settle();
        m_client->logIn(u"watch1"_s);
        std::optional<int> cases;
        m_client->workplace().read(
            this, [](Seat &seat) { return office::history(seat.db, seat.session); },
            [&](const Result<std::vector<Act>> &acts) {
                for (const Act &act : acts ? *acts : std::vector<Act>())
                    if (act.kind == "office.list_exported"_L1)
                        cases = act.content.value("cases"_L1).toInt();
            });
        m_client->settle();
        QCOMPARE(cases, std::optional(1));
        m_client->logIn(u"officer1"_s);
    }

private:
    CaseListPage *list()
    {
        m_client->window().openSection(u"cases"_s);
        m_client->settle();
        auto *page = m_client->window().findChild<CaseListPage *>();
        page->refresh();
        m_client->settle();
        return page;
    }
    static int rowsWith(QTableWidget *table, const QString &text)
    {
        return static_cast<int>(table->findItems(text, Qt::MatchContains).size());
    }
    int registerLeads(int count)
    {
        for (int i = 0; i < count; ++i)
            m_client->workplace().write(
                this,
                [place = u"批量路%1号"_s.arg(++m_leads)](Seat &seat) {
                    RecordRequest lead;
                    lead.kind = RegisterLead::kind;
                    lead.day = seat.session.today;
                    lead.content = {{u"source"_s, u"patrol"_s},
                                    {u"description"_s, u"占道经营"_s},
                                    {u"place"_s, place}};
                    return cases::record(seat.db, seat.session, seat.book, lead);
                },
                [](const Result<Recorded> &answer) {
                    if (!answer)
                        qFatal("%s", qPrintable(answer.error().text));
                });
        m_client->settle();
        return count;
    }
    /// Acts of all cases within reach.
    int actsInAll()
    {
        int acts = 0;
        m_client->workplace().write( // the connection that has just written
            this, [](Seat &seat) { return cases::list(seat.db, seat.session, {.limit = 1000}); },
            [&](const Result<std::vector<ListedCase>> &found) {
                for (const ListedCase &one : found ? *found : std::vector<ListedCase>())
                    acts += one.row.lastSequence;
            });
        m_client->settle();
        return acts;
    }
    void picture(const QString &name, QWidget *widget)
    {
        const QString folder = qEnvironmentVariable("ANJUAN_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            m_client->picture(folder + u'/' + name + u".png"_s, widget);
    }

    std::unique_ptr<TestClient> m_client{};
    int m_leads = 0;
};

QTEST_MAIN(TestBulk)
#include "test_bulk.moc"
