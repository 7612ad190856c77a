// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/meetings.h"
#include "tests/ui/client.h"
#include "ui/review/meetings_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

/// A meeting of the leaders, from the agenda to its record, at the window of the legal officer.
class TestMeetingsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<TestClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void theAgendaSaysWhatWaitsAndWhy()
    {
        enter();
        QVERIFY(agenda()->topLevelItemCount() > 0);
        for (int row = 0; row < agenda()->topLevelItemCount(); ++row)
            QVERIFY(!agenda()->topLevelItem(row)->text(3).isEmpty());
        QVERIFY(m_client->find<QLabel>(u"meeting_item"_s)
                    ->text()
                    .contains(agenda()->topLevelItem(0)->text(0)));
        QCOMPARE(namelessControls(m_page).join(u", "_s), QString());
        takePicture(u"meetings_agenda"_s);
    }

    void withoutCasesLeadersOrVotesNothingIsRecordedAndAllStays()
    {
        enter();
        press(u"meeting_record"_s);
        QVERIFY(trouble()->isVisible()); // nothing is ticked
        m_number = agenda()->topLevelItem(0)->text(0);
        agenda()->topLevelItem(0)->setCheckState(0, Qt::Checked);
        type(m_client->find<QLineEdit>(u"meeting_name"_s), u"第五次案件集体讨论会"_s);
        press(u"meeting_record"_s);
        QTRY_VERIFY(trouble()->isVisible() && !trouble()->text().isEmpty()); // no place, no hours
        m_client->find<QCheckBox>(u"meeting_present_0"_s)->click();
        type(m_client->find<QLineEdit>(u"meeting_post_0"_s), u"局长"_s);
        QVERIFY(m_client->find<QLabel>(u"meeting_quorum"_s)->text().contains(u"2"_s));
        m_client->find<QComboBox>(u"meeting_vote_0"_s)->setCurrentIndex(1);
        type(m_client->find<QLineEdit>(u"meeting_view_0"_s), u"事实清楚，同意。"_s);
        type(m_client->find<QPlainTextEdit>(u"meeting_views"_s), u"逐一发表意见。"_s);
        type(m_client->find<QLineEdit>(u"meeting_place"_s), u"五楼会议室"_s);
        type(m_client->find<QLineEdit>(u"meeting_from"_s), u"09:00"_s);
        type(m_client->find<QLineEdit>(u"meeting_to"_s), u"10:00"_s);
        type(m_client->find<QLineEdit>(u"meeting_recorder"_s), u"记录员丁"_s);
        m_client->find<QComboBox>(u"meeting_chair"_s)->setCurrentIndex(1);
        press(u"meeting_check"_s);
        QTRY_VERIFY(trouble()->isVisible()); // one leader is too few
        QVERIFY2(trouble()->text().contains(m_number), qPrintable(trouble()->text()));
        QCOMPARE(m_client->find<QLineEdit>(u"meeting_view_0"_s)->text(), u"事实清楚，同意。"_s);
        QCOMPARE(discussed(), 0);
    }

    void whatIsTypedOutlastsTheLogOut()
    {
        enter();
        QTRY_COMPARE(m_client->find<QLineEdit>(u"meeting_name"_s)->text(),
                     u"第五次案件集体讨论会"_s);
        QVERIFY(m_client->find<QCheckBox>(u"meeting_present_0"_s)->isChecked());
        QCOMPARE(m_client->find<QLineEdit>(u"meeting_view_0"_s)->text(), u"事实清楚，同意。"_s);
    }

    void aMeetingIsRecordedInItsCaseWithEverybodysViewAndPost()
    {
        agenda()->topLevelItem(0)->setCheckState(0, Qt::Checked);
        m_client->find<QCheckBox>(u"meeting_present_1"_s)->click();
        type(m_client->find<QLineEdit>(u"meeting_post_1"_s), u"副局长"_s);
        press(u"meeting_agree"_s);
        QVERIFY(!m_client->find<QLineEdit>(u"meeting_view_1"_s)->text().isEmpty());
        takePicture(u"meetings_written"_s);
        press(u"meeting_check"_s);
        QTRY_VERIFY(!trouble()->isVisible());
        QCOMPARE(discussed(), 0);
        press(u"meeting_record"_s);
        QTRY_VERIFY2(!trouble()->isVisible(), qPrintable(trouble()->text()));
        QTRY_COMPARE(discussed(), 1);
        auto *held = m_client->find<QTableView>(u"held_meetings"_s);
        QTRY_VERIFY(held->model()->rowCount() > 0);
        QCOMPARE(held->model()->index(0, 1).data().toString(), u"第五次案件集体讨论会"_s);
        held->setCurrentIndex(held->model()->index(0, 0));
        QTRY_VERIFY(m_client->find<QAction>(u"print_meeting_record"_s)->isEnabled());
        takePicture(u"meetings_held"_s);
        // The case waits no more, and the form begins anew.
        for (int row = 0; row < agenda()->topLevelItemCount(); ++row)
            QVERIFY(agenda()->topLevelItem(row)->text(0) != m_number);
        QVERIFY(m_client->find<QLineEdit>(u"meeting_name"_s)->text() != u"第五次案件集体讨论会"_s);
    }

    void anotherCaseIsAddedByItsNumber()
    {
        enter();
        type(m_client->find<QLineEdit>(u"agenda_more"_s), u"没有这个号"_s);
        press(u"agenda_add"_s);
        QTRY_VERIFY(trouble()->isVisible());
        type(m_client->find<QLineEdit>(u"agenda_more"_s), m_number);
        press(u"agenda_add"_s);
        QTRY_VERIFY(!trouble()->isVisible());
        bool isThere = false;
        for (int row = 0; row < agenda()->topLevelItemCount(); ++row)
            isThere = isThere || agenda()->topLevelItem(row)->checkState(0) == Qt::Checked;
        QVERIFY(isThere);
    }

    void moreTimeIsDiscussedWithoutADecision()
    {
        const CaseId id = m_client->fileCase(u"会议路9号"_s);
        m_number = m_client->now([&](Seat &seat) -> Result<QString> {
            const auto view = cases::open(seat.db, seat.session, id);
            if (!view)
                return view.error();
            return view->file.documents.rbegin()->second.number;
        });
        enter();
        type(m_client->find<QLineEdit>(u"agenda_more"_s), m_number);
        press(u"agenda_add"_s);
        QTRY_VERIFY2(!trouble()->isVisible(), qPrintable(trouble()->text()));
        // Only this one is discussed.
        for (int row = 0; row < agenda()->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = agenda()->topLevelItem(row);
            const bool wanted = item->text(0) == m_number;
            item->setCheckState(0, wanted ? Qt::Checked : Qt::Unchecked);
            if (wanted)
                agenda()->setCurrentItem(item);
        }
        auto *topic = m_client->find<QComboBox>(u"meeting_topic"_s);
        QTRY_COMPARE(topic->currentData().toString(), u"extension"_s);
        QVERIFY(!m_client->find<QPushButton>(u"more_penalties"_s)->isVisible());
        topic->setCurrentIndex(0);
        QVERIFY(m_client->find<QPushButton>(u"more_penalties"_s)->isVisible());
        topic->setCurrentIndex(topic->findData(u"extension"_s));
        takePicture(u"meetings_extension"_s);
        type(m_client->find<QLineEdit>(u"meeting_name"_s), u"第五次案件集体讨论会"_s);
        type(m_client->find<QLineEdit>(u"meeting_place"_s), u"五楼会议室"_s);
        type(m_client->find<QLineEdit>(u"meeting_from"_s), u"14:00"_s);
        type(m_client->find<QLineEdit>(u"meeting_to"_s), u"14:30"_s);
        type(m_client->find<QLineEdit>(u"meeting_recorder"_s), u"记录员丁"_s);
        type(m_client->find<QPlainTextEdit>(u"meeting_views"_s), u"逐一发表意见。"_s);
        for (int seat = 0; seat < 2; ++seat) {
            auto *present = m_client->find<QCheckBox>(u"meeting_present_%1"_s.arg(seat));
            present->setChecked(true);
            auto *post = m_client->find<QLineEdit>(u"meeting_post_%1"_s.arg(seat));
            post->clear();
            type(post, seat == 0 ? u"局长"_s : u"副局长"_s);
        }
        m_client->find<QComboBox>(u"meeting_chair"_s)->setCurrentIndex(1);
        press(u"meeting_agree"_s);
        press(u"meeting_record"_s);
        QTRY_VERIFY2(!trouble()->isVisible(), qPrintable(trouble()->text()));
        QTRY_COMPARE(discussed(), 1);
    }

    void whoRecordsNoDiscussionHasNoSuchPage()
    {
        m_client->logIn(u"officer1"_s);
        m_client->settle();
        QVERIFY(!m_client->window().findChild<MeetingsPage *>());
    }

    void aLookAtIt_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aLookAtIt()
    {
        QFETCH(bool, dark);
        if (qEnvironmentVariable("ANJUAN_PICTURES").isEmpty())
            QSKIP("Only for pictures.");
        m_client->setLook(u"zh_CN"_s, dark);
        m_client->window().setFixedSize(1366, 768);
        enter();
        if (agenda()->topLevelItemCount() > 0)
            agenda()->topLevelItem(0)->setCheckState(0, Qt::Checked);
        m_client->find<QCheckBox>(u"meeting_present_0"_s)->setChecked(true);
        m_client->find<QCheckBox>(u"meeting_present_1"_s)->setChecked(true);
        press(u"meeting_agree"_s);
        takePicture(dark ? u"meetings_zh_dark"_s : u"meetings_zh_light"_s);
    }

private:
    void enter()
    {
        m_client->logIn(u"legal1"_s);
        m_client->window().openSection(u"meetings"_s);
        m_client->settle();
        m_client->settle();
        m_page = m_client->window().findChild<MeetingsPage *>();
        QVERIFY(m_page);
    }
    QTreeWidget *agenda() { return m_client->find<QTreeWidget>(u"agenda"_s); }
    QLabel *trouble() { return m_client->find<QLabel>(u"meeting_trouble"_s); }
    void press(const QString &name)
    {
        m_client->find<QPushButton>(name)->click();
        m_client->settle();
    }
    /// How many discussions under the name of the meeting the case has.
    int discussed()
    {
        int count = -1;
        m_client->workplace().read(
            m_page,
            [number = m_number](Seat &seat) -> Result<int> {
                const auto id = cases::findByNumber(seat.db, seat.session, number);
                if (!id)
                    return id.error();
                const auto view = cases::open(seat.db, seat.session, *id);
                if (!view)
                    return view.error();
                int found = 0;
                for (const Discussion &one : view->file.discussions)
                    if (one.meeting == u"第五次案件集体讨论会")
                        found += one.votes.size() == 2 && one.votes[0].post == u"局长" &&
                                 one.votes[1].post == u"副局长";
                return found;
            },
            [&](const Result<int> &found) { count = found ? *found : -2; });
        m_client->settle();
        return count;
    }
    void takePicture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("ANJUAN_PICTURES"); !folder.isEmpty())
            m_client->picture(u"%1/%2.png"_s.arg(folder, name));
    }

    std::unique_ptr<TestClient> m_client{};
    MeetingsPage *m_page = nullptr;
    QString m_number{};
};

QTEST_MAIN(TestMeetingsPage)
#include "test_meetings_page.moc"
