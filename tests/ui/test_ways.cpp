// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"

#include "core/base/case_link.h"
#include "core/services/cases.h"
#include "ui/cases/act_form.h"
#include "ui/cases/case_page.h"
#include "ui/cases/cases_section.h"
#include "ui/cases/timeline.h"
#include "ui/shell/link_listener.h"
#include "ui/shell/preferences.h"
#include "ui/shell/start_page.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocalSocket>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

/// The ways into a case and out of it: links, kept tabs, the scanner's folder, files that are
/// written.
class TestWays : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_client = std::make_unique<TestClient>();
        m_client->logIn(u"officer1"_s);
    }
    void cleanup() { m_client.reset(); }

    void aLinkThatWasCopiedLeadsBackToTheAct()
    {
        CasePage *page = openSome(0);
        page->showAct(2);
        trigger(page, u"copy_act_link"_s);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, (CaseLink{page->caseId(), 2}.toString()));
        trigger(page, u"copy_case_link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"anjuan://case/"_s + page->caseId().toString());

        // Given to a client where nobody is logged in yet: it waits for the log-in.
        m_client->window().lock();
        m_client->window().openLink(*CaseLink::parse(text));
        m_client->logIn(u"officer1"_s);
        m_client->settle();
        auto *opened = qobject_cast<CasePage *>(section()->currentPage());
        QVERIFY(opened);
        QCOMPARE(opened->caseId(), CaseLink::parse(text)->id);
        QTRY_COMPARE(opened->findChild<Timeline *>(u"timeline"_s)->sequence(), 2);
    }

    void aLinkOpensNothingForWhoMayNotSeeTheCase()
    {
        const CaseLink link{someCase(0), 0};
        const QString number = m_number;
        m_client->logIn(u"admin"_s);
        m_client->window().openLink(link);
        QVERIFY(!m_client->window().statusBar()->currentMessage().isEmpty());
        QVERIFY(!m_client->window().findChild<CasePage *>());

        m_client->logIn(u"officer1"_s);
        m_client->window().openLink({CaseId::create(), 0});
        m_client->settle();
        auto *page = qobject_cast<CasePage *>(section()->currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->findChild<QLabel *>(u"case_trouble"_s)->isVisible());
        QVERIFY(page->findChild<QLabel *>(u"case_number"_s)->text().isEmpty());
        QVERIFY(!number.isEmpty());
    }

    void aSecondStartHandsItsLinkOverAndRubbishIsDropped()
    {
        const QString name = m_client->folder() + u"/links"_s;
        LinkListener listener(name);
        QVERIFY(listener.listen());
        QSignalSpy spy(&listener, &LinkListener::wanted);
        LinkListener second(name);
        QVERIFY(!second.listen());
        const CaseLink link{CaseId::create(), 7};
        QVERIFY(LinkListener::handOver(link, name));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<CaseLink>(), link);
        QVERIFY(!(QFile(name).permissions() & (QFile::ReadOther | QFile::WriteOther)));

        for (const QByteArray &rubbish :
             {QByteArray("anjuan://case/../../etc/passwd\n"), QByteArray("--pictures /tmp\n"),
              QByteArray(100'000, 'a'), QByteArray("\xff\xfe\n"), QByteArray("\n")}) {
            QLocalSocket socket;
            socket.connectToServer(name);
            QVERIFY(socket.waitForConnected(1000));
            socket.write(rubbish);
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        }
        QVERIFY(LinkListener::handOver(link, name));
        QTRY_COMPARE(spy.size(), 2);
    }

    void aSocketThatAKilledClientLeftIsTakenOver()
    {
        const QString name = m_client->folder() + u"/left"_s;
        QFile left(name);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(!LinkListener::handOver({CaseId::create(), 0}, name));
        LinkListener listener(name);
        QVERIFY(listener.listen());
    }

    void openCasesComeBackAfterTheNextLogIn()
    {
        openSome(0);
        CasePage *second = openSome(1);
        const CaseId front = second->caseId();
        auto *tabs = m_client->find<QTabWidget>(u"case_tabs"_s);
        QCOMPARE(tabs->count(), 3);
        m_client->window().lock();
        m_client->logIn(u"chief1"_s); // somebody else's are not theirs
        m_client->window().openSection(u"cases"_s);
        QCOMPARE(m_client->find<QTabWidget>(u"case_tabs"_s)->count(), 1);
        m_client->logIn(u"officer1"_s);
        m_client->window().openSection(u"cases"_s);
        tabs = m_client->find<QTabWidget>(u"case_tabs"_s);
        QCOMPARE(tabs->count(), 3);
        auto *page = qobject_cast<CasePage *>(tabs->currentWidget());
        QVERIFY(page);
        QCOMPARE(page->caseId(), front);
        m_client->settle();
        QTRY_VERIFY(!page->findChild<QLabel *>(u"case_number"_s)->text().isEmpty());

        m_client->find<QAction>(u"close_case"_s)->trigger();
        m_client->window().lock();
        m_client->logIn(u"officer1"_s);
        m_client->window().openSection(u"cases"_s);
        QCOMPARE(m_client->find<QTabWidget>(u"case_tabs"_s)->count(), 2);
    }

    void whatTheScannerBringsIsOfferedOnceItIsWhole()
    {
        const QString folder = m_client->folder() + u"/scans"_s;
        QVERIFY(QDir().mkpath(folder));
        write(folder + u"/旧的.txt"_s, "old");
        QTest::qWait(20);
        preferences::setScannerFolder(folder);
        CasePage *page = openLead();
        auto *details = page->findChild<QTabWidget *>(u"case_details"_s);
        auto *scans = page->findChild<QWidget *>(u"scans"_s);
        details->setCurrentWidget(scans->parentWidget());
        QVERIFY(!scans->isVisible());
        QTest::qWait(20);
        write(folder + u"/扫描0001.txt"_s, "scanned");
        write(folder + u"/扫描0002.txt.part"_s, "half");
        QTRY_VERIFY_WITH_TIMEOUT(scans->isVisible(), 10'000);
        const QString text = page->findChild<QLabel *>(u"scans_text"_s)->text();
        QVERIFY2(text.contains(u"扫描0001"_s) && !text.contains(u"0002"_s) &&
                     !text.contains(u"旧的"_s),
                 qPrintable(text));
        QTest::mouseClick(page->findChild<QPushButton *>(u"take_scans"_s), Qt::LeftButton);
        QVERIFY(page->form());
        QCOMPARE(page->form()->kind(), QString(AddEvidence::kind));
        m_client->settle();
        auto *files = page->form()->findChild<QListWidget *>(u"evidence_files"_s);
        QTRY_COMPARE(files->count(), 1);
        QVERIFY(!scans->isVisible());
        // It is not offered again, nor is what is turned down.
        write(folder + u"/扫描0003.txt"_s, "another");
        QTest::mouseClick(page->form()->findChild<QWidget *>(u"close_form"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(scans->isVisible(), 10'000);
        QVERIFY(!page->findChild<QLabel *>(u"scans_text"_s)->text().contains(u"0001"_s));
        QTest::mouseClick(page->findChild<QPushButton *>(u"leave_scans"_s), Qt::LeftButton);
        QVERIFY(!scans->isVisible());
        QTest::qWait(4500);
        QVERIFY(!scans->isVisible());
    }

    void ownLimitsGoIntoACalendar()
    {
        m_client->logIn(u"squadhead"_s);
        m_client->window().openSection(u"workbench"_s);
        QTest::mouseClick(m_client->find<QPushButton>(u"export_limits_button"_s), Qt::LeftButton);
        const QString path = m_client->folder() + u"/我的期限.ics"_s;
        save(u"export_limits_file"_s, path);
        QTRY_VERIFY(QFile::exists(path));
        const QByteArray text = read(path);
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(text.count("BEGIN:VEVENT") > 0);
    }

    void theReportOfFaultsIsWrittenFromHelp()
    {
        m_client->find<QAction>(u"diagnosis"_s)->trigger();
        const QString path = m_client->folder() + u"/report.json"_s;
        save(u"diagnosis_file"_s, path);
        QTRY_VERIFY(QFile::exists(path));
        const QByteArray text = read(path);
        QVERIFY(text.contains("\"engine\": \"SQLite 3"));
        QVERIFY(!text.contains("officer1"));
    }

    void aSecondClientOfAFileReads()
    {
        // The client of this test writes; another one opens the same file.
        Workplace second;
        QSignalSpy opened(&second, &Workplace::opened);
        second.open(Location::file(m_client->databasePath()));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10'000);
        QVERIFY(second.isReadOnly());
        QVERIFY(!m_client->workplace().isReadOnly());
        QVERIFY(opened.first().first().toStringList().first().contains(u"只供"_s) ||
                opened.first().first().toStringList().size() >= 2);
        QSignalSpy in(&second, &Workplace::loggedIn);
        second.logIn(u"officer1"_s, TestClient::password());
        QTRY_COMPARE_WITH_TIMEOUT(in.size(), 1, 10'000);
        std::optional<bool> isRead;
        second.read(
            this, [](Seat &seat) { return cases::list(seat.db, seat.session, {.limit = 5}); },
            [&](const Result<std::vector<ListedCase>> &found) {
                isRead = found && !found->empty();
            });
        QTRY_COMPARE(isRead, std::optional(true));
        QString why;
        second.write(
            this,
            [](Seat &seat) {
                RecordRequest lead;
                lead.kind = RegisterLead::kind;
                lead.day = seat.session.today;
                lead.content = {{u"source"_s, u"patrol"_s},
                                {u"description"_s, u"占道经营"_s},
                                {u"place"_s, u"示例路22号"_s}};
                return cases::record(seat.db, seat.session, seat.book, lead);
            },
            [&](const Result<Recorded> &answer) {
                why = answer ? u"recorded"_s : answer.error().text;
            });
        QTRY_VERIFY(!why.isEmpty());
        QVERIFY2(why != "recorded"_L1 && why.contains(m_client->databasePath()), qPrintable(why));
    }

    void aVanishedDatabaseIsTakenOffTheList()
    {
        m_client->window().lock();
        preferences::noteDatabase(u"/nowhere/gone.db"_s);
        m_client->window().startPage().openDatabase(u"/nowhere/gone.db"_s);
        auto *recent = m_client->find<QListWidget>(u"recent_databases"_s);
        QTRY_VERIFY(recent->isVisible());
        const QList<QListWidgetItem *> gone =
            recent->findItems(u"/nowhere/gone.db"_s, Qt::MatchExactly);
        QCOMPARE(gone.size(), 1);
        recent->setCurrentItem(gone.first());
        QTest::keyClick(recent, Qt::Key_Delete);
        QVERIFY(recent->findItems(u"/nowhere/gone.db"_s, Qt::MatchExactly).isEmpty());
        QVERIFY(!preferences::recentDatabases().contains(u"/nowhere/gone.db"_s));
    }

private:
    CasesSection *section() { return m_client->window().findChild<CasesSection *>(); }
    /// The newest cases that have a few acts.
    CaseId someCase(std::size_t place)
    {
        CaseId id;
        m_client->workplace().read(
            this,
            [place](Seat &seat) -> Result<std::pair<CaseId, QString>> {
                const auto found = cases::list(seat.db, seat.session, {.limit = 50});
                if (!found)
                    return found.error();
                std::size_t left = place;
                for (const ListedCase &one : *found)
                    if (one.row.lastSequence > 2 && left-- == 0)
                        return std::pair{one.row.id, one.row.number()};
                return notFound(u"There are too few cases."_s);
            },
            [&](const Result<std::pair<CaseId, QString>> &answer) {
                if (!answer)
                    qFatal("%s", qPrintable(answer.error().text));
                id = answer->first;
                m_number = answer->second;
            });
        m_client->settle();
        return id;
    }
    CasePage *openSome(std::size_t place) { return open(someCase(place)); }
    CasePage *open(CaseId id)
    {
        m_client->window().openCase(id);
        m_client->settle();
        return qobject_cast<CasePage *>(section()->currentPage());
    }
    /// A case in which evidence can be added.
    CasePage *openLead()
    {
        CaseId id;
        m_client->workplace().write(
            this,
            [](Seat &seat) {
                RecordRequest lead;
                lead.kind = RegisterLead::kind;
                lead.day = seat.session.today;
                lead.content = {{u"source"_s, u"patrol"_s},
                                {u"description"_s, u"占道经营"_s},
                                {u"place"_s, u"示例路21号"_s}};
                return cases::record(seat.db, seat.session, seat.book, lead);
            },
            [&](const Result<Recorded> &answer) {
                if (!answer)
                    qFatal("%s", qPrintable(answer.error().text));
                id = answer->act.dossier;
            });
        m_client->settle();
        return open(id);
    }
    static void trigger(QWidget *page, const QString &name)
    {
        page->findChild<QAction *>(name)->trigger();
    }
    void save(const QString &name, const QString &path)
    {
        QTRY_VERIFY(m_client->window().findChild<QFileDialog *>(name));
        auto *files = m_client->window().findChild<QFileDialog *>(name);
        auto *field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        field->setCompleter(nullptr);
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
        m_client->settle();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room");
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TestClient> m_client{};
    QString m_number{};
};

QTEST_MAIN(TestWays)
#include "test_ways.moc"
