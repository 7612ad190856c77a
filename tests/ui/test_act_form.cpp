// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_disk.h"
#include "tests/ui/client.h"

#include "ui/cases/act_form.h"
#include "ui/cases/case_page.h"
#include "ui/cases/form_rows.h"
#include "ui/cases/new_case_page.h"
#include "ui/cases/timeline.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QDragEnterEvent>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestActForm : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_client = std::make_unique<TestClient>();
        m_client->logIn(u"officer1"_s);
    }
    void cleanupTestCase() { m_client.reset(); }

    void aWholeLeadIsTypedByKeyboard()
    {
        NewCasePage *page = newCase(RegisterLead::kind);
        pick(page, u"field_source"_s, u"巡查"_s);
        type(field<QPlainTextEdit>(page, u"field_description"_s), u"占道经营，流动摊贩"_s);
        type(field<QLineEdit>(page, u"field_place"_s), u"示例路1号"_s);
        type(field<QLineEdit>(page, u"field_occurred_on"_s), u"-2"_s);
        takePicture(u"form_lead"_s);
        submit();
        m_client->settle();
        CasePage *opened = nullptr;
        QTRY_VERIFY((opened = m_client->window().findChild<CasePage *>()) != nullptr);
        m_client->settle();
        QVERIFY(!opened->windowTitle().isEmpty());
        QCOMPARE(opened->findChild<Timeline *>(u"timeline"_s)->model()->rowCount(), 1);
        QVERIFY(drafts().isEmpty());
        m_case = opened->caseId();
    }

    void whatIsWrongIsSaidBesideTheFieldAndTheFormStands()
    {
        CasePage *page = openCase();
        page->openAct(CheckLead::kind);
        m_client->settle();
        auto *day = field<QLineEdit>(page, u"field_act_day"_s);
        type(day, u"2026-02-31"_s);
        auto *result = field<QPlainTextEdit>(page, u"field_result"_s);
        type(result, u"属实"_s);
        auto *fault = field<QLabel>(page, u"fault_act_day"_s);
        QTRY_VERIFY(fault->isVisible());
        QVERIFY(!fault->text().isEmpty());
        QTest::keyClick(result, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(field<QLabel>(page, u"form_trouble"_s)->isVisible());
        QVERIFY(field<QLabel>(page, u"fault_ours"_s)->isVisible());
        QCOMPARE(result->toPlainText(), u"属实"_s);
        takePicture(u"form_faults"_s);
    }

    void aRefusalStandsAboveTheFormWhichStaysAsItIs()
    {
        CasePage *page = openCase();
        page->openAct(CheckLead::kind);
        m_client->settle();
        type(field<QLineEdit>(page, u"field_act_day"_s), u"2001-01-01"_s);
        type(field<QPlainTextEdit>(page, u"field_result"_s), u"属实"_s);
        field<QRadioButton>(page, u"field_evidence_found_yes"_s)->click();
        field<QRadioButton>(page, u"field_ours_yes"_s)->click();
        pickOfficers(page);
        submit();
        auto *trouble = field<QLabel>(page, u"form_trouble"_s);
        QTRY_VERIFY(trouble->isVisible() && trouble->text().contains(u"2001-01-01"_s));
        QCOMPARE(field<QPlainTextEdit>(page, u"field_result"_s)->toPlainText(), u"属实"_s);
        takePicture(u"form_refused"_s);
    }

    void whatWasTypedComesBackAfterTheFormIsGone()
    {
        CasePage *page = openCase();
        page->openAct(CheckLead::kind);
        m_client->settle();
        auto *result = field<QPlainTextEdit>(page, u"field_result"_s);
        type(result, u"摊主身份证110101199003070011"_s);
        // Within a second of typing it is on the disk, sealed.
        QTRY_VERIFY_WITH_TIMEOUT(!drafts().isEmpty(), 1500);
        for (const QString &path : drafts()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("110101199003070011"));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
        m_client->window().lock();
        m_client->logIn(u"officer1"_s);
        page = openCase();
        page->openAct(CheckLead::kind);
        m_client->settle();
        QCOMPARE(field<QPlainTextEdit>(page, u"field_result"_s)->toPlainText(),
                 u"摊主身份证110101199003070011"_s);
        QVERIFY(field<QLabel>(page, u"restored_text"_s)->isVisible());
        takePicture(u"form_restored"_s);
        QTest::mouseClick(field<QPushButton>(page, u"start_fresh"_s), Qt::LeftButton);
        QCOMPARE(field<QPlainTextEdit>(page, u"field_result"_s)->toPlainText(), QString());
        QVERIFY(drafts().isEmpty());
    }

    void aConflictShowsWhatCameBetweenAndTheActGoesOnTopOfIt()
    {
        CasePage *page = openCase();
        page->openAct(CheckLead::kind);
        m_client->settle();
        type(field<QPlainTextEdit>(page, u"field_result"_s), u"查证属实"_s);
        field<QRadioButton>(page, u"field_evidence_found_yes"_s)->click();
        field<QRadioButton>(page, u"field_ours_yes"_s)->click();
        pickOfficers(page);
        recordBehindTheBack();
        submit();
        auto *anyway = field<QPushButton>(page, u"record_anyway"_s);
        takePicture(u"form_conflict"_s);
        QTRY_VERIFY(anyway->isVisible());
        const QString between = field<QPlainTextEdit>(page, u"conflict_between"_s)->toPlainText();
        QVERIFY(between.contains(u"核查期限需要延长"_s) && !between.contains(u"查证属实"_s));
        // Nobody else said anything of what is typed: only that stands in the table.
        const QStringList row = comparedRow(page, u"查明情况"_s);
        QCOMPARE(row.mid(1, 3), (QStringList{QString(), QString(), u"查证属实"_s}));
        QVERIFY(!field<QPushButton>(page, u"take_theirs"_s)->isEnabled());
        QCOMPARE(field<QPlainTextEdit>(page, u"field_result"_s)->toPlainText(), u"查证属实"_s);
        takePicture(u"form_conflict"_s);
        QTest::mouseClick(anyway, Qt::LeftButton);
        QTRY_VERIFY(!page->form());
        m_client->settle();
        QCOMPARE(page->findChild<Timeline *>(u"timeline"_s)->model()->rowCount(), 3);
    }

    void aConflictIsComparedFieldByFieldAndTheirsCanBeTaken()
    {
        CasePage *page = openCase();
        page->openForm(CorrectEntry::kind, 1);
        m_client->settle();
        auto *place = field<QWidget>(page, u"change_place"_s)->findChild<QLineEdit *>();
        const QString was = place->text();
        type(place, u"示例路9号"_s);
        type(field<QPlainTextEdit>(page, u"field_reason"_s), u"门牌号笔误"_s);
        recordBehindTheBack(CorrectEntry::kind,
                            {{u"act"_s, 1},
                             {u"changes"_s, QJsonObject{{u"place"_s, u"示例路5号"_s}}},
                             {u"reason"_s, u"写错"_s}});
        submit();
        auto *anyway = field<QPushButton>(page, u"record_anyway"_s);
        QTRY_VERIFY(anyway->isVisible());
        const QStringList row = comparedRow(page, u"地点"_s);
        QCOMPARE(row.mid(1, 3), (QStringList{was, u"示例路5号"_s, u"示例路9号"_s}));
        takePicture(u"form_conflict_fields"_s);
        auto *take = field<QPushButton>(page, u"take_theirs"_s);
        QVERIFY(take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        // Not to change it is to leave what the other one recorded.
        QCOMPARE(place->text(), was);
        type(place, u"示例路1号"_s + u"甲"_s);
        QTest::mouseClick(anyway, Qt::LeftButton);
        QTRY_VERIFY(!page->form());
        m_client->settle();
        QVERIFY(field<QLabel>(page, u"case_about"_s)->text().contains(u"示例路1号甲"_s));
        // And back to what the others of these tests know.
        recordBehindTheBack(CorrectEntry::kind, {{u"act"_s, 1},
                                                 {u"changes"_s, QJsonObject{{u"place"_s, was}}},
                                                 {u"reason"_s, u"写错"_s}});
    }

    void filesBecomeEvidenceAndWhatIsNoneIsSaid()
    {
        CasePage *page = openCase();
        const QString good = m_client->folder() + u"/现场照片.png"_s;
        const QString bad = m_client->folder() + u"/坏的.png"_s;
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(good));
        QFile broken(bad);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture at all") > 0);
        broken.close();
        // A folder stands for the files in it and in its subfolders.
        const QString folder = m_client->folder() + u"/scans"_s;
        QVERIFY(QDir().mkpath(folder + u"/2026/inside"_s));
        picture.fill(Qt::darkRed);
        QVERIFY(picture.save(folder + u"/2026/inside/second.png"_s));
        drop(page, {good, bad, m_client->folder() + u"/gone.txt"_s, folder});
        QTRY_VERIFY(page->form());
        m_client->settle();
        QTRY_COMPARE(field<QListWidget>(page, u"evidence_files"_s)->count(), 2);
        QTRY_COMPARE(field<QLabel>(page, u"evidence_trouble"_s)->text().count(u'\n'), 1);
        QCOMPARE(field<QLineEdit>(page, u"field_name"_s)->text(), u"现场照片"_s);
        const QString empty = m_client->folder() + u"/空的.txt"_s;
        QFile nothing(empty);
        QVERIFY(nothing.open(QIODevice::WriteOnly));
        nothing.close();
        drop(page, {empty});
        QTRY_VERIFY(field<QLabel>(page, u"evidence_trouble"_s)->text().contains(u"0字节"_s));
        // What was chosen by mistake is taken off, by the key or the button.
        auto *files = field<QListWidget>(page, u"evidence_files"_s);
        auto *takeOff = field<QPushButton>(page, u"evidence_take_off"_s);
        QCOMPARE(files->count(), 2);
        const QString kept = files->item(0)->text();
        files->setCurrentRow(1);
        files->setFocus();
        QTest::keyClick(files, Qt::Key_Delete);
        QCOMPARE(files->count(), 1);
        QCOMPARE(files->item(0)->text(), kept);
        files->setCurrentRow(0);
        QTest::mouseClick(takeOff, Qt::LeftButton);
        QCOMPARE(files->count(), 0);
        QVERIFY(!takeOff->isVisible());
        drop(page, {good, folder});
        QTRY_COMPARE(files->count(), 2);
        m_client->settle();
        pick(page, u"field_kind_of_evidence"_s, u"视听资料"_s);
        type(field<QLineEdit>(page, u"field_purpose"_s), u"占道经营的事实"_s);
        type(field<QLineEdit>(page, u"field_source"_s), u"现场拍摄"_s);
        takePicture(u"form_evidence"_s);
        submit();
        QTRY_VERIFY(!page->form());
        m_client->settle();
        auto *list = field<QListWidget>(page, u"evidence_list"_s);
        QCOMPARE(list->count(), 2);
        takePicture(u"case_with_evidence"_s);
    }

    /// The disk of the evidence fills up: a sentence, and the form stands with all that was typed.
    void aFullDiskIsSaidAndTheFormStands()
    {
        const QString evidence = m_client->databasePath() + u".files"_s;
        QVERIFY(QDir().mkpath(evidence));
        const QString photo = m_client->folder() + u"/大照片.png"_s;
        QImage picture(1200, 900, QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y, QRandomGenerator::global()->generate());
        QVERIFY(picture.save(photo)); // noise: nothing makes it small
        QVERIFY(QFile(photo).size() > 1'000'000);
        CasePage *page = openCase();
        const auto countEvidence = [&] {
            return field<QListWidget>(page, u"evidence_list"_s)->count();
        };
        const int before = countEvidence();
        {
            const test::TinyDisk disk(256, evidence);
            if (!disk.isMounted())
                QSKIP("Only who may mount gets a small disk.");
            drop(page, {photo});
            QTRY_VERIFY(page->form());
            m_client->settle();
            pick(page, u"field_kind_of_evidence"_s, u"视听资料"_s);
            type(field<QLineEdit>(page, u"field_purpose"_s), u"磁盘已满也不丢"_s);
            type(field<QLineEdit>(page, u"field_source"_s), u"现场拍摄"_s);
            submit();
            QTRY_VERIFY(field<QLabel>(page, u"form_trouble"_s)->isVisible() ||
                        field<QLabel>(page, u"evidence_trouble"_s)->isVisible());
            m_client->settle();
            QVERIFY(page->form());
            const QString said = field<QLabel>(page, u"form_trouble"_s)->text() +
                                 field<QLabel>(page, u"evidence_trouble"_s)->text();
            qInfo("%s", qPrintable(said));
            QVERIFY2(said.contains(u"空间"_s), qPrintable(said));
            QCOMPARE(field<QLineEdit>(page, u"field_purpose"_s)->text(), u"磁盘已满也不丢"_s);
            takePicture(u"form_full_disk"_s);
        }
        // There is room again: the same form goes through.
        drop(page, {photo});
        QTRY_COMPARE(field<QListWidget>(page, u"evidence_files"_s)->count(), 1);
        m_client->settle();
        submit();
        QTRY_VERIFY(!page->form());
        m_client->settle();
        QCOMPARE(countEvidence(), before + 1);
    }

    /// Only a decision is concluded with penalties: what has no meaning is not asked, and what was
    /// typed there is back when it has one.
    void aDiscussionOfMoreTimeAsksForNoPenalty()
    {
        m_client->logIn(u"legal1"_s);
        CasePage *page = openCase();
        page->openAct(Discuss::kind);
        m_client->settle();
        QTRY_VERIFY(page->form());
        m_client->settle();
        auto *rows = page->form()->findChild<FormRows *>();
        QVERIFY(rows);
        FieldEditor *topic = rows->editor(u"topic");
        FieldEditor *penalties = rows->editor(u"penalties");
        topic->setValue(u"decision"_s);
        penalties->setValue(QJsonArray{QJsonObject{{u"kind"_s, u"warning"_s}}});
        QVERIFY(penalties->isVisibleTo(page) && rows->content().contains(u"penalties"_s));
        pick(page, u"field_topic"_s, u"延长办案期限"_s);
        m_client->settle();
        QVERIFY(!penalties->isVisibleTo(page));
        QVERIFY(!rows->editor(u"conclusion")->isVisibleTo(page));
        QVERIFY(!rows->content().contains(u"penalties"_s));
        takePicture(u"form_discuss_more_time"_s);
        pick(page, u"field_topic"_s, u"处理决定"_s);
        m_client->settle();
        QVERIFY(penalties->isVisibleTo(page));
        QVERIFY(rows->content().contains(u"penalties"_s));
        QTest::mouseClick(field<QPushButton>(page, u"discard"_s), Qt::LeftButton);
        QTRY_VERIFY(!page->form());
        m_client->logIn(u"officer1"_s);
    }

    void aCorrectionIsTheActsOwnForm()
    {
        CasePage *page = openCase();
        page->openForm(CorrectEntry::kind, 1);
        m_client->settle();
        auto *place = field<QWidget>(page, u"change_place"_s)->findChild<QLineEdit *>();
        QCOMPARE(place->text(), u"示例路1号"_s);
        type(place, u"示例路11号"_s);
        type(field<QPlainTextEdit>(page, u"field_reason"_s), u"门牌号笔误"_s);
        takePicture(u"form_correct"_s);
        submit();
        QTRY_VERIFY(!page->form());
        m_client->settle();
        QVERIFY(field<QLabel>(page, u"case_about"_s)->text().contains(u"示例路11号"_s));
    }

    void aDecisionOnTheSpotIsOneForm()
    {
        NewCasePage *page = newCase(SummaryDecide::kind);
        decideOnTheSpot(page, u"测试甲"_s, u"示例路2号"_s, u"100"_s);
        QCOMPARE(field<QLabel>(page, u"capitals_fine"_s)->text(), u"壹佰元整"_s);
        takePicture(u"form_summary"_s);
        // Too much, or nothing at all, is said beside the fine, and the keys go there.
        auto *fine = field<QLineEdit>(page, u"field_fine"_s);
        auto *fault = field<QLabel>(page, u"fault_fine"_s);
        for (const QString &wrong : {u"500"_s, QString()}) {
            type(fine, wrong);
            field<QLineEdit>(page, u"field_place"_s)->setFocus();
            submit();
            QTRY_VERIFY(fault->isVisible());
            QCOMPARE(m_client->window().focusWidget(), static_cast<QWidget *>(fine));
        }
        type(fine, u"100"_s);
        QVERIFY(!fault->isVisible());
        // Tab goes on from the last field to the button that records.
        FieldEditor *last = page->findChild<FormRows *>()->editors().back();
        last->setFocus();
        for (int press = 0; press < 8 && last->isAncestorOf(m_client->window().focusWidget());
             ++press)
            QTest::keyClick(m_client->window().focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_client->window().focusWidget()->objectName(), u"record"_s);
        submit();
        m_client->settle();
        CasePage *opened = nullptr;
        QTRY_VERIFY((opened = m_client->window().findChild<CasePage *>()) != nullptr);
        m_client->settle();
        QVERIFY(opened->caseId() != m_case);
        QCOMPARE(opened->findChild<Timeline *>(u"timeline"_s)->model()->rowCount(), 3);
        QVERIFY(drafts().isEmpty());
        takePicture(u"case_summary"_s);
    }

    void anotherCaseOfTheSameActIsNamedInTheForm()
    {
        decideOnTheSpot(newCase(SummaryDecide::kind), u"测试丙"_s, u"示例路8号"_s, u"100"_s);
        submit();
        CasePage *first = nullptr;
        QTRY_VERIFY((first = m_client->window().findChild<CasePage *>()) != nullptr);
        m_client->settle();
        const QString number = field<QLabel>(first, u"case_number"_s)->text();

        NewCasePage *page = newCase(SummaryDecide::kind);
        auto *note = field<QLabel>(page, u"same_conduct"_s);
        QVERIFY(!note->isVisible());
        auto *party = field<QLineEdit>(page, u"field_party"_s);
        type(party, u"测试丙"_s);
        QTRY_VERIFY(field<QListWidget>(page, u"results_party"_s)->count() > 0);
        QTest::keyClick(party, Qt::Key_Return);
        auto *matter = field<QComboBox>(page, u"field_matter"_s);
        matter->setCurrentIndex(matter->findText(u"S-104"_s, Qt::MatchContains));
        type(field<QLineEdit>(page, u"field_place"_s), u"示例路8号"_s);
        QTRY_VERIFY(note->isVisible());
        QVERIFY2(note->text().contains(number) && note->text().contains(u"第二十九条"_s),
                 qPrintable(number + u": "_s + note->text()));
        takePicture(u"form_same_conduct"_s);
        // What is typed otherwise takes it away again.
        type(field<QLineEdit>(page, u"field_place"_s), u"别处大街77号"_s);
        QTRY_VERIFY(!note->isVisible());
        QTest::mouseClick(field<QPushButton>(page, u"discard"_s), Qt::LeftButton);
        m_client->settle();
    }

    void theLastDecisionOnTheSpotIsRepeatedWithoutItsParty()
    {
        NewCasePage *page = newCase(SummaryDecide::kind);
        auto *repeat = field<QPushButton>(page, u"repeat_last"_s);
        QVERIFY(repeat->isVisible());
        QTest::mouseClick(repeat, Qt::LeftButton);
        QCOMPARE(field<QPlainTextEdit>(page, u"field_facts"_s)->toPlainText(), u"当场查获"_s);
        QVERIFY(field<QLineEdit>(page, u"field_fine"_s)->text().startsWith(u"100"_s));
        QVERIFY(field<QComboBox>(page, u"field_matter"_s)->currentIndex() >= 0);
        QVERIFY(field<QLineEdit>(page, u"field_receipt"_s)->text().isEmpty());
        QVERIFY(field<QLineEdit>(page, u"field_recipient"_s)->text().isEmpty());
        QTest::mouseClick(field<QPushButton>(page, u"copy_from"_s), Qt::LeftButton);
        auto *number = field<QLineEdit>(page, u"copy_number"_s);
        QVERIFY(number->isVisible());
        type(number, u"没有这样的编号"_s);
        QTest::keyClick(number, Qt::Key_Return);
        m_client->settle();
        QTRY_VERIFY(field<QLabel>(page, u"form_trouble"_s)->isVisible());
        QTest::mouseClick(field<QPushButton>(page, u"discard"_s), Qt::LeftButton);
        m_client->settle();
    }

    void cashBeyondAHundredYuanIsTakenWithItsGround()
    {
        NewCasePage *page = newCase(SummaryDecide::kind);
        decideOnTheSpot(page, u"测试乙"_s, u"示例路3号"_s, u"150"_s);
        submit();
        m_client->settle();
        auto *trouble = field<QLabel>(page, u"form_trouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(u"当场收缴"_s), qPrintable(trouble->text()));
        pick(page, u"field_ground"_s, u"事后难以执行"_s);
        submit();
        CasePage *opened = nullptr;
        QTRY_VERIFY((opened = m_client->window().findChild<CasePage *>()) != nullptr);
        m_client->settle();
        QCOMPARE(opened->findChild<Timeline *>(u"timeline"_s)->model()->rowCount(), 3);
        QVERIFY(drafts().isEmpty());
    }

private:
    NewCasePage *newCase(const QString &kind)
    {
        closeCases();
        m_client->window().openAct({}, kind);
        m_client->settle();
        auto *page = m_client->window().findChild<NewCasePage *>();
        if (!page)
            qFatal("no form of a new case");
        return page;
    }
    /// The case of the first test, in its tab.
    CasePage *openCase()
    {
        m_client->window().openCase(m_case);
        m_client->settle();
        for (CasePage *page : m_client->window().findChildren<CasePage *>())
            if (page->caseId() == m_case)
                return page;
        qFatal("the case is not open");
    }
    void closeCases()
    {
        for (CasePage *page : m_client->window().findChildren<CasePage *>())
            delete page;
    }
    template <class Widget> Widget *field(QWidget *page, const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    void submit()
    {
        // Offscreen nobody makes the window active again when a popup has closed.
        m_client->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_client->window()));
        QTest::keyClick(m_client->window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }
    /// As somebody who types a part of it.
    void pick(QWidget *page, const QString &name, const QString &part)
    {
        auto *combo = field<QComboBox>(page, name);
        const int place = combo->findText(part, Qt::MatchContains);
        if (place < 0)
            qFatal("%s has no %s", qPrintable(name), qPrintable(part));
        type(combo->lineEdit(), combo->itemText(place));
        QTest::keyClick(combo->lineEdit(), Qt::Key_Tab);
        combo->completer()->popup()->hide();
    }
    /// Fills the form of a decision on the spot against a new party, who pays in cash.
    void decideOnTheSpot(NewCasePage *page, const QString &party, const QString &place,
                         const QString &fine)
    {
        QTest::mouseClick(field<QPushButton>(page, u"new_party"_s), Qt::LeftButton);
        type(field<QLineEdit>(page, u"new_party_name"_s), party);
        takePicture(u"form_new_party"_s);
        QTest::keyClick(field<QPushButton>(page, u"new_party_save"_s), Qt::Key_Space);
        m_client->settle();
        QTRY_VERIFY(!page->findChild<QLineEdit *>(u"new_party_name"_s));
        auto *matter = field<QComboBox>(page, u"field_matter"_s);
        matter->setCurrentIndex(matter->findText(u"S-104"_s, Qt::MatchContains));
        if (matter->currentIndex() < 0)
            matter->setCurrentIndex(0);
        type(field<QLineEdit>(page, u"field_place"_s), place);
        type(field<QPlainTextEdit>(page, u"field_facts"_s), u"当场查获"_s);
        type(field<QLineEdit>(page, u"field_fine"_s), fine);
        pick(page, u"field_paid"_s, u"当场"_s);
        type(field<QLineEdit>(page, u"field_receipt"_s), u"JK-77001"_s);
        field<QRadioButton>(page, u"field_certificates_shown_yes"_s)->click();
        field<QRadioButton>(page, u"field_defence_heard_yes"_s)->click();
        pickOfficers(page);
        type(field<QLineEdit>(page, u"field_reconsideration_body"_s), u"某某市人民政府"_s);
    }
    /// Two who hold a certificate: the person and somebody else.
    void pickOfficers(QWidget *page)
    {
        auto *combo = field<QComboBox>(page, u"field_officers"_s);
        for (int i = 0; i < 3; ++i) {
            combo->setCurrentIndex(i);
            emit combo->activated(i);
            QCoreApplication::processEvents();
        }
        combo->setFocus();
    }
    /// Lets files fall on the middle of the page.
    static void drop(QWidget *page, const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        QMimeData files;
        files.setUrls(urls);
        const QPoint where = page->rect().center();
        QDragEnterEvent enter(where, Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(where, Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &event);
    }
    void recordBehindTheBack()
    {
        recordBehindTheBack(ExtendCheck::kind, {{u"reason"_s, u"核查期限需要延长"_s}});
    }
    /// The row of the comparison that is about the field of that label.
    QStringList comparedRow(CasePage *page, const QString &label)
    {
        auto *table = field<QTableWidget>(page, u"conflict_fields"_s);
        QStringList cells;
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == label)
                for (int column = 0; column < table->columnCount(); ++column)
                    cells << table->item(row, column)->text();
        return cells;
    }
    void recordBehindTheBack(const QString &kind, const QJsonObject &content)
    {
        m_client->workplace().write(
            this,
            [id = m_case, kind, content](Seat &seat) {
                RecordRequest request;
                request.caseId = id;
                request.kind = kind;
                request.day = seat.session.today;
                request.content = content;
                return cases::record(seat.db, seat.session, seat.book, request);
            },
            [](const Result<Recorded> &answer) {
                if (!answer)
                    qFatal("%s", qPrintable(answer.error().text));
            });
        m_client->settle();
    }
    static QStringList drafts()
    {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                          u"/anjuan/drafts"_s);
        QStringList paths;
        for (const QString &name : folder.entryList({u"*.draft"_s}))
            paths << folder.filePath(name);
        return paths;
    }
    void takePicture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("ANJUAN_PICTURES"); !folder.isEmpty())
            m_client->picture(u"%1/%2.png"_s.arg(folder, name));
    }

    std::unique_ptr<TestClient> m_client{};
    CaseId m_case{};
};

QTEST_MAIN(TestActForm)
#include "test_act_form.moc"
