// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"

#include "ui/cases/form_rows.h"
#include "ui/widgets/amount_field.h"
#include "ui/widgets/changes_field.h"
#include "ui/widgets/choice_fields.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/matter_field.h"
#include "ui/widgets/officer_fields.h"
#include "ui/widgets/party_field.h"
#include "ui/widgets/penalties_field.h"
#include "ui/widgets/search_combo.h"
#include "ui/widgets/text_fields.h"

#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_client = std::make_unique<TestClient>();
        m_client->logIn(u"officer1"_s);
        m_client->workplace().read(
            this,
            [](Seat &seat) {
                return case_desk::formFacts(seat.db, seat.session, seat.book, {},
                                            SummaryDecide::kind);
            },
            [this](const Result<FormFacts> &answer) {
                if (!answer)
                    qFatal("%s", qPrintable(answer.error().text));
                m_facts = std::make_shared<const FormFacts>(*answer);
            });
        m_client->settle();
    }
    void cleanupTestCase() { m_client.reset(); }

    void aDayIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("day");
        const Date today = TestClient::lastDay();
        QTest::newRow("joined") << u"20230301"_s << u"2023-03-01"_s;
        QTest::newRow("points") << u"2023.3.1"_s << u"2023-03-01"_s;
        QTest::newRow("of this year") << u"3月1日"_s << toIso(Date(today.year(), 3, 1));
        QTest::newRow("ahead") << u"+5"_s << toIso(today + Days(5));
        QTest::newRow("today") << u"今天"_s << toIso(today);
    }
    void aDayIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, day);
        const FieldInfo field{.name = u"day"_s, .label = "Day", .type = FieldType::Day};
        DayField editor(field, context());
        editor.show();
        type(editor.findChild<QLineEdit *>(), typed);
        QCOMPARE(editor.value().toString(), day);
        QVERIFY(editor.fault().isEmpty());
        QVERIFY(!editor.findChild<QLabel *>(u"note_day"_s)->text().isEmpty());
    }

    void buttonsOfDialogsBearNoForeignPictures()
    {
        const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Save |
                                   QDialogButtonBox::Close);
        for (const QAbstractButton *button : box.buttons())
            QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
    }

    void aRefusalStandsBesideTheFieldItNames_data()
    {
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QString>("shown");
        QTest::newRow("full-width") << u"“编号”（number）：没有“9”。"_s << u"“编号”：没有“9”。"_s;
        QTest::newRow("plain") << u"“编号” (number): 没有“9”。"_s << u"“编号”: 没有“9”。"_s;
        QTest::newRow("another field") << u"“编号”（other）：没有。"_s << QString();
        QTest::newRow("no field") << u"不得处罚。"_s << QString();
    }
    void aRefusalStandsBesideTheFieldItNames()
    {
        QFETCH(QString, refusal);
        QFETCH(QString, shown);
        const FieldInfo field{.name = u"number"_s, .label = "Number", .type = FieldType::Text};
        FormRows rows;
        auto *editor = new TextField(field);
        rows.add(editor, field.labelHere(), false, {});
        rows.show();
        QString why = refusal;
        why.replace(u"编号"_s, field.labelHere());
        shown.replace(u"编号"_s, field.labelHere());
        QCOMPARE(rows.blame(why), !shown.isEmpty());
        auto *fault = rows.findChild<QLabel *>(u"fault_number"_s);
        QCOMPARE(fault->text(), shown);
        QCOMPARE(fault->isVisible(), !shown.isEmpty());
    }

    void aDayThatIsNoneIsAFaultAndStaysInTheDraft()
    {
        const FieldInfo field{.name = u"day"_s, .label = "Day", .type = FieldType::Day};
        DayField editor(field, context());
        type(editor.findChild<QLineEdit *>(), u"2026-02-30"_s);
        QVERIFY(editor.value().isUndefined());
        QVERIFY(!editor.fault().isEmpty());
        DayField again(field, context());
        again.restore(editor.draft());
        QCOMPARE(again.findChild<QLineEdit *>()->text(), u"2026-02-30"_s);
    }

    void aDayIsLeftByTabAndTheDraftKeepsTheDayMeant()
    {
        const FieldInfo field{.name = u"day"_s, .label = "Day", .type = FieldType::Day};
        QWidget form;
        auto *column = new QVBoxLayout(&form);
        auto *editor = new DayField(field, context());
        auto *after = new QLineEdit;
        column->addWidget(editor);
        column->addWidget(after);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QSignalSpy left(editor, &FieldEditor::left);
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        type(line, u"昨天"_s);
        const QString yesterday = toIso(TestClient::lastDay() - Days(1));
        QCOMPARE(editor->draft().toString(), yesterday);
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(line->text(), yesterday);
        // The calendar is opened from the line.
        line->setFocus();
        QTest::keyClick(line, Qt::Key_F4);
        QTRY_VERIFY(editor->findChild<QCalendarWidget *>(u"calendar_popup"_s));
        QTest::keyClick(editor->findChild<QCalendarWidget *>(u"calendar_popup"_s), Qt::Key_Escape);
    }

    void anAmountIsShownInCapitals()
    {
        const FieldInfo field{.name = u"sum"_s, .label = "Amount", .type = FieldType::Amount};
        AmountField editor(field);
        type(editor.findChild<QLineEdit *>(), u"1,050.50"_s);
        QCOMPARE(editor.value().toString(), u"1050.50"_s);
        QCOMPARE(editor.findChild<QLabel *>(u"capitals_sum"_s)->text(), u"壹仟零伍拾元伍角整"_s);
        type(editor.findChild<QLineEdit *>(), u"500——1500元"_s);
        QVERIFY(!editor.fault().isEmpty());
    }

    void aMatterIsFoundByFirstLetters()
    {
        MatterField editor(*actKind(SummaryDecide::kind)->field(u"matter"), context());
        editor.show();
        auto *line = editor.findChild<SearchCombo *>()->lineEdit();
        // 擅自占用城市道路摆摊经营
        type(line, u"szzycsdlbt"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY2(editor.matter(), qPrintable(line->text()));
        QVERIFY(editor.matter()->name.contains(u"占用城市道路"_s));
        QVERIFY(editor.fault().isEmpty());
        type(line, u"没有这样的事项"_s);
        QVERIFY(!editor.matter());
        QVERIFY(!editor.fault().isEmpty());
    }

    void aMatterNotYetInForceIsNotOffered()
    {
        MatterField editor(*actKind(SummaryDecide::kind)->field(u"matter"), context());
        auto *combo = editor.findChild<SearchCombo *>();
        const int now = combo->count();
        editor.setDay(Date(1995, 1, 1));
        QVERIFY(combo->count() < now);
    }

    void aPartyIsSearchedForWhileItIsTypedAndTakenByEnter()
    {
        PartyField editor(*actKind(SummaryDecide::kind)->field(u"party"), context());
        editor.show();
        auto *line = editor.findChild<QLineEdit *>(u"field_party"_s);
        QSignalSpy chosen(&editor, &PartyField::chosen);
        type(line, u"示例"_s);
        auto *results = editor.findChild<QListWidget *>(u"results_party"_s);
        QTRY_VERIFY(results->isVisible() && results->count() > 0);
        QVERIFY(!editor.fault().isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!editor.value().isUndefined());
        QVERIFY(!editor.findChild<QLabel *>(u"note_party"_s)->text().isEmpty());
        PartyField again(*actKind(SummaryDecide::kind)->field(u"party"), context());
        again.restore(editor.draft());
        QCOMPARE(again.value(), editor.value());
        m_client->settle();
        QCOMPARE(again.party().name, editor.party().name);
    }

    void aWrongIdentityNumberIsExplainedAtOnce()
    {
        PartyField editor(*actKind(SummaryDecide::kind)->field(u"party"), context());
        editor.show();
        QTest::mouseClick(editor.findChild<QPushButton *>(u"new_party"_s), Qt::LeftButton);
        type(editor.findChild<QLineEdit *>(u"new_party_identity"_s), u"110101199003070012"_s);
        auto *note = editor.findChild<QLabel *>(u"new_party_identity_note"_s);
        QVERIFY(note->isVisible());
        QVERIFY(!note->text().contains(u"110101199003070012"_s));
        type(editor.findChild<QLineEdit *>(u"new_party_name"_s), u"测试乙"_s);
        QTest::mouseClick(editor.findChild<QPushButton *>(u"new_party_save"_s), Qt::LeftButton);
        QVERIFY(editor.value().isUndefined());
        // It is said beside the number, once.
        QVERIFY(note->isVisible());
        QVERIFY(!editor.findChild<QLabel *>(u"new_party_trouble"_s)->isVisible());
        // Not even a half-filled new party is lost.
        QVERIFY(editor.draft().toObject().contains("new"_L1));
    }

    void officersAreAddedAndTakenOut()
    {
        OfficersField editor(*actKind(SummaryDecide::kind),
                             *actKind(SummaryDecide::kind)->field(u"officers"), context());
        editor.show();
        editor.setValue(QJsonArray());
        auto *combo = editor.findChild<SearchCombo *>();
        combo->setCurrentIndex(0);
        emit combo->activated(0);
        QTRY_COMPARE(editor.value().toArray().size(), 1);
        QTest::mouseClick(editor.findChild<QToolButton *>(u"remove_officer_0"_s), Qt::LeftButton);
        QVERIFY(editor.value().isUndefined());
    }

    void penaltiesAreRowsOfKindAndAmount()
    {
        PenaltiesField editor(*actKind(SummaryDecide::kind)->field(u"penalties"));
        editor.show();
        editor.setValue(
            QJsonArray{QJsonObject{{u"kind"_s, u"warning"_s}},
                       QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, u"200.00"_s}}});
        QCOMPARE(editor.value().toArray().size(), 2);
        QVERIFY(editor.findChild<QLabel *>(u"sum_penalties"_s)->text().contains(u"贰佰元整"_s));
        QVERIFY(editor.fault().isEmpty());
        editor.restore(QJsonArray{QJsonObject{
            {u"kind"_s, u"fine"_s}, {u"amount"_s, u"about 3"_s}, {u"detail"_s, u""_s}}});
        QVERIFY(!editor.fault().isEmpty());
        QCOMPARE(editor.draft().toArray().first().toObject().value("amount"_L1).toString(),
                 u"about 3"_s);
    }

    void aCorrectionStartsFromWhatTheActSays()
    {
        FormFacts facts = *m_facts;
        Act act;
        act.kind = RegisterLead::kind;
        act.sequence = 1;
        act.day = Date(2026, 3, 2);
        act.content = {{u"source"_s, u"patrol"_s},
                       {u"description"_s, u"占道"_s},
                       {u"place"_s, u"示例路1号"_s}};
        facts.file = fold({act});
        FormContext own{m_client->workplace(), std::make_shared<const FormFacts>(facts),
                        facts.today};
        ChangesField editor(*actKind(CorrectEntry::kind)->field(u"changes"), own);
        editor.setAct(1);
        editor.show();
        QVERIFY(editor.value().isUndefined());
        type(editor.findChild<QLineEdit *>(u"field_place"_s), u"示例路2号"_s);
        QCOMPARE(editor.value().toObject(), (QJsonObject{{u"place"_s, u"示例路2号"_s}}));
        QVERIFY(editor.findChild<QLabel *>(u"mark_place"_s)->text().contains(u"示例路1号"_s));
        ChangesField again(*actKind(CorrectEntry::kind)->field(u"changes"), own);
        again.restore(editor.draft());
        again.setAct(1);
        QCOMPARE(again.value(), editor.value());
    }

private:
    FormContext context() { return {m_client->workplace(), m_facts, m_facts->today}; }

    std::unique_ptr<TestClient> m_client{};
    std::shared_ptr<const FormFacts> m_facts{};
};

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
