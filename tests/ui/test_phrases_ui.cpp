// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"

#include "core/services/phrases.h"
#include "ui/admin/admin_page.h"
#include "ui/cases/act_form.h"
#include "ui/cases/new_case_page.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/phrase_picker.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestPhrasesUi : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<TestClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void anOfficerKeepsAPhraseOfTheirOwn()
    {
        m_client->logIn(u"officer1"_s);
        openPart();
        press(u"add_phrase"_s);
        FormDialog *form = dialog(u"phrase_dialog"_s);
        // The bureau's are for others to keep.
        QCOMPARE(form->findChild<QComboBox *>(u"phrase_owner"_s)->count(), 1);
        type(form->findChild<QLineEdit *>(u"phrase_title"_s), u"现场检查"_s);
        type(form->findChild<QPlainTextEdit *>(u"phrase_content"_s), u"经现场检查，发现"_s);
        QTest::mouseClick(form->doButton(), Qt::LeftButton);
        auto *table = m_client->find<QTableView>(u"phrase_table"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"xcjc"_s);
    }

    void aTableOfTheBureausIsImportedAfterALook()
    {
        m_client->logIn(u"admin"_s);
        openPart();
        const QString path = m_client->folder() + u"/phrases.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"标题,内容,适用字段\n占道经营,当事人未经批准占用人行道。,description\n"
                   "责令改正,责令立即改正。,\n"_s.toUtf8());
        file.close();
        press(u"import_phrases"_s);
        QTRY_VERIFY(m_client->window().findChild<QFileDialog *>(u"phrase_file"_s));
        auto *files = m_client->window().findChild<QFileDialog *>(u"phrase_file"_s);
        auto *field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        field->setCompleter(nullptr);
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
        FormDialog *form = dialog(u"phrase_import"_s);
        auto *summary = form->findChild<QLabel *>(u"phrase_import_summary"_s);
        QTRY_VERIFY(summary->text().contains(u"2"_s));
        QTRY_VERIFY(form->doButton()->isEnabled());
        auto *table = m_client->find<QTableView>(u"phrase_table"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QTest::mouseClick(form->doButton(), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void firstLettersBeforeTheCursorBecomeThePhrase()
    {
        QPlainTextEdit *text = openLead();
        type(text, u"巡查发现zdjy"_s);
        QTest::keyClick(text, Qt::Key_J, Qt::ControlModifier);
        PhraseList *list = phraseList();
        auto *typed = list->findChild<QLineEdit *>(u"phrase_search"_s);
        QCOMPARE(typed->text(), u"zdjy"_s);
        QCOMPARE(list->findChild<QListWidget *>(u"phrases"_s)->count(), 1);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(text->toPlainText(), u"巡查发现当事人未经批准占用人行道。"_s);
        // One step back, and what was typed stands there again.
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text->toPlainText(), u"巡查发现zdjy"_s);
        QTest::keyClick(text, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(text->toPlainText(), u"巡查发现当事人未经批准占用人行道。"_s);
    }

    void theButtonOffersAllAndTheFieldsOwnFirst()
    {
        QPlainTextEdit *text = openLead();
        type(text, {});
        auto *button = m_client->find<PhraseButton>(u"phrases_description"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        PhraseList *list = phraseList();
        auto *found = list->findChild<QListWidget *>(u"phrases"_s);
        QCOMPARE(found->count(), 3); // two of the bureau's, one of one's own
        QVERIFY(found->item(0)->text().startsWith(u"占道经营"_s));
        auto *typed = list->findChild<QLineEdit *>(u"phrase_search"_s);
        QTest::keyClick(typed, Qt::Key_Down);
        QCOMPARE(found->currentRow(), 1);
        if (const QString folder = qEnvironmentVariable("ANJUAN_PICTURES"); !folder.isEmpty())
            list->grab().save(folder + u"/phrase_list.png"_s);
        type(typed, u"没有这样的"_s);
        QCOMPARE(found->count(), 0);
        QVERIFY(!list->findChild<QLabel *>(u"phrase_note"_s)->text().isEmpty());
        QTest::keyClick(typed, Qt::Key_Return); // chooses nothing
        QCOMPARE(text->toPlainText(), QString());
        QTest::keyClick(typed, Qt::Key_Escape);
        QTRY_VERIFY(!m_client->window().findChild<PhraseList *>());
        QCOMPARE(text->toPlainText(), QString());
    }

    void aMouseClickPutsAPhraseIntoTheMiddle()
    {
        QPlainTextEdit *text = openLead();
        type(text, u"甲乙"_s);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(1);
        text->setTextCursor(cursor);
        QTest::keyClick(text, Qt::Key_J, Qt::ControlModifier);
        PhraseList *list = phraseList();
        auto *found = list->findChild<QListWidget *>(u"phrases"_s);
        QListWidgetItem *own = found->findItems(u"现场检查"_s, Qt::MatchStartsWith).value(0);
        QVERIFY(own);
        QTest::mouseClick(found->viewport(), Qt::LeftButton, {},
                          found->visualItemRect(own).center());
        QCOMPARE(text->toPlainText(), u"甲经现场检查，发现乙"_s);
    }

    void whatIsWrittenIsKeptFromWithinTheForm()
    {
        QPlainTextEdit *text = openLead();
        type(text, u"巡查发现当事人占用盲道堆放货物。"_s);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(4);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        QTest::keyClick(text, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        FormDialog *form = dialog(u"phrase_dialog"_s);
        auto *content = form->findChild<QPlainTextEdit *>(u"phrase_content"_s);
        QCOMPARE(content->toPlainText(), u"当事人占用盲道堆放货物。"_s);
        QCOMPARE(form->findChild<QComboBox *>(u"phrase_field"_s)->currentData().toString(),
                 u"description"_s);
        // Without a title it is refused, and the form stands.
        QTest::mouseClick(form->doButton(), Qt::LeftButton);
        QTRY_VERIFY(form->doButton()->isEnabled());
        QVERIFY(form->isVisible());
        type(form->findChild<QLineEdit *>(u"phrase_title"_s), u"占用盲道"_s);
        QTest::mouseClick(form->doButton(), Qt::LeftButton);
        QTRY_VERIFY(!m_client->window().findChild<FormDialog *>(u"phrase_dialog"_s));
        // It is offered at once, and what was written still stands.
        QCOMPARE(text->toPlainText(), u"巡查发现当事人占用盲道堆放货物。"_s);
        m_client->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_client->window()));
        type(text, u"zymd"_s);
        QTest::keyClick(text, Qt::Key_J, Qt::ControlModifier);
        PhraseList *list = phraseList();
        QCOMPARE(list->findChild<QListWidget *>(u"phrases"_s)->count(), 1);
        // The list's button does what the keys do, with the whole text where nothing is selected.
        QTest::mouseClick(list->findChild<QPushButton *>(u"keep_phrase"_s), Qt::LeftButton);
        form = dialog(u"phrase_dialog"_s);
        QCOMPARE(form->findChild<QPlainTextEdit *>(u"phrase_content"_s)->toPlainText(), u"zymd"_s);
        form->reject();
    }

private:
    void openPart()
    {
        m_client->window().openSection(u"administration"_s);
        m_client->window().findChild<AdminPage *>()->openPart(u"phrases"_s);
        m_client->settle();
    }
    void press(const QString &command)
    {
        auto *button = m_client->find<QPushButton>(command + u"_button"_s);
        QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    FormDialog *dialog(const QString &name)
    {
        if (!QTest::qWaitFor([&] {
                auto *found = m_client->window().findChild<FormDialog *>(name);
                return found && found->isVisible();
            }))
            qFatal("There is no %s.", qPrintable(name));
        auto *found = m_client->window().findChild<FormDialog *>(name);
        const QStringList nameless = namelessControls(found);
        if (!nameless.isEmpty())
            qFatal("%s", qPrintable(nameless.join(u'\n')));
        return found;
    }
    PhraseList *phraseList()
    {
        PhraseList *list = nullptr;
        if (!QTest::qWaitFor([&] {
                list = m_client->window().findChild<PhraseList *>();
                return list && list->isVisible();
            }))
            qFatal("The phrases do not show.");
        return list;
    }
    QPlainTextEdit *openLead()
    {
        if (!m_client->workplace().isLoggedIn() ||
            m_client->workplace().session().actor.account != "officer1"_L1)
            m_client->logIn(u"officer1"_s);
        m_client->window().openAct({}, RegisterLead::kind);
        m_client->settle();
        auto *page = m_client->window().findChild<NewCasePage *>();
        auto *text = page->findChild<QPlainTextEdit *>(u"field_description"_s);
        if (!QTest::qWaitFor([&] {
                text = page->findChild<QPlainTextEdit *>(u"field_description"_s);
                return text && text->isVisible();
            }))
            qFatal("The form does not open.");
        // Without a window manager nothing is active once a list has gone.
        m_client->window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_client->window()))
            qFatal("The window does not become active.");
        text->setFocus();
        return text;
    }

    std::unique_ptr<TestClient> m_client{};
};

QTEST_MAIN(TestPhrasesUi)
#include "test_phrases_ui.moc"
