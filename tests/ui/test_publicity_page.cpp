// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/act_kinds.h"
#include "core/services/words.h"
#include "tests/ui/client.h"
#include "ui/admin/listing.h"
#include "ui/publicity/publicity_page.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

QString word(PublicityState state) { return wordFor(publicityStateNames, state); }

/// The page with all decisions of the made-up bureau.
PublicityPage *openPage(TestClient &client, const QString &account)
{
    client.logIn(account);
    client.find<QAction>(u"section_publicity"_s)->trigger();
    const Date from = TestClient::lastDay() - Days(900);
    client.find<QDateEdit>(u"publicity_from"_s)
        ->setDate(QDate(from.year(), from.month(), from.day()));
    auto *state = client.find<QComboBox>(u"publicity_state"_s);
    state->setCurrentIndex(state->findData(QString()));
    client.settle();
    return client.find<PublicityPage>(u"publicity"_s);
}

QTableView *decisions(TestClient &client)
{
    return client.find<QTableView>(u"publicity_decisions"_s);
}

/// The row of a decision in that state, by its number where one is given; -1 if there is none.
int rowWith(QTableView *table, PublicityState state, const QString &number = {})
{
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 1).data().toString() == word(state) &&
            (number.isEmpty() || table->model()->index(row, 4).data().toString() == number))
            return row;
    return -1;
}

FormDialog *dialogIn(TestClient &client, const QString &name)
{
    return client.window().findChild<FormDialog *>(name);
}

} // namespace

class TestPublicityPage : public QObject {
    Q_OBJECT
private:
    /// What the list shows, a line per row.
    static QString shownIn(const QTableView *table)
    {
        QStringList lines;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells << table->model()->index(row, column).data().toString();
            lines << cells.join(u" | "_s);
        }
        return lines.join(u'\n');
    }

    /// What the dialog says, if it is still there.
    static QString textsOf(TestClient &client)
    {
        QStringList texts;
        for (const QLabel *label : client.window().findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }

private slots:
    void aTextGoesFromTheDraftToThePublic()
    {
        TestClient client;
        openPage(client, u"legal1"_s);
        QTableView *table = decisions(client);
        QAbstractItemModelTester tester(table->model());
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const int late = rowWith(table, PublicityState::Overdue);
        QVERIFY(late >= 0);
        const QString number = table->model()->index(late, 4).data().toString();
        table->setFocus();
        table->selectRow(late);
        QVERIFY(!client.find<QAction>(u"record_publication"_s)->isEnabled());
        QVERIFY(!client.find<QAction>(u"approve_publication"_s)->isEnabled());
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialogIn(client, u"publication_text"_s));
        FormDialog *dialog = dialogIn(client, u"publication_text"_s);
        QCOMPARE(namelessControls(dialog).join(u", "_s), QString());
        auto *facts = dialog->findChild<QPlainTextEdit *>(u"shown_facts"_s);
        QVERIFY(!facts->toPlainText().isEmpty());
        QVERIFY(!dialog->findChild<QLineEdit *>(u"shown_name"_s)->text().isEmpty());
        // A number left in it is refused, and what was typed stays.
        facts->setPlainText(u"占道经营，身份证11010519491231002X"_s);
        dialog->doButton()->click();
        client.settle();
        QVERIFY(dialogIn(client, u"publication_text"_s));
        facts->setPlainText(u"占道经营"_s);
        dialog->doButton()->click();
        client.settle();
        QTRY_VERIFY(rowWith(table, PublicityState::Waiting, number) >= 0);

        openPage(client, u"chief1"_s);
        table = decisions(client);
        QTRY_VERIFY(rowWith(table, PublicityState::Waiting, number) >= 0);
        table->setFocus();
        table->selectRow(rowWith(table, PublicityState::Waiting, number));
        QVERIFY(!client.find<QAction>(u"prepare_publication"_s)->isEnabled());
        client.find<QAction>(u"approve_publication"_s)->trigger();
        QTRY_VERIFY(dialogIn(client, u"publication_approval"_s));
        QVERIFY(dialogIn(client, u"publication_approval"_s)
                    ->findChild<QPlainTextEdit *>(u"text_to_approve"_s)
                    ->toPlainText()
                    .contains(u"占道经营"_s));
        dialogIn(client, u"publication_approval"_s)->doButton()->click();
        client.settle();
        QTRY_VERIFY(rowWith(table, PublicityState::Approved, number) >= 0);

        openPage(client, u"legal1"_s);
        table = decisions(client);
        QTRY_VERIFY(rowWith(table, PublicityState::Approved, number) >= 0);
        table->selectRow(rowWith(table, PublicityState::Approved, number));
        client.find<QAction>(u"record_publication"_s)->trigger();
        QTRY_VERIFY(dialogIn(client, u"publication_record"_s));
        type(
            dialogIn(client, u"publication_record"_s)->findChild<QLineEdit *>(u"published_where"_s),
            u"本局门户网站"_s);
        dialogIn(client, u"publication_record"_s)->doButton()->click();
        client.settle();
        const auto isOut = [&]() {
            return rowWith(table, PublicityState::Published, number) >= 0 ||
                   rowWith(table, PublicityState::Ended, number) >= 0;
        };
        QTRY_VERIFY2(isOut(), qPrintable(textsOf(client).right(900)));
    }

    void theListShowsOneStateAndSaysWhenItIsEmpty()
    {
        TestClient client;
        openPage(client, u"legal1"_s);
        QTableView *table = decisions(client);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const int all = table->model()->rowCount();
        auto *state = client.find<QComboBox>(u"publicity_state"_s);
        const auto choose = [&](int place) {
            state->setCurrentIndex(place);
            client.settle();
        };
        int together = 0;
        int open = 0;
        for (int place = 2; place < state->count(); ++place) {
            choose(place);
            for (int row = 0; row < table->model()->rowCount(); ++row)
                QCOMPARE(table->model()->index(row, 1).data().toString(), state->itemText(place));
            together += table->model()->rowCount();
            const auto one =
                valueOf(publicityStateNames, state->itemData(place).toString()).value();
            if (one == PublicityState::Due || one == PublicityState::Overdue ||
                one == PublicityState::Waiting || one == PublicityState::Approved ||
                one == PublicityState::ToWithdraw)
                open += table->model()->rowCount();
        }
        QCOMPARE(together, all);
        choose(0);
        QVERIFY(open > 0 && open < all);
        QCOMPARE(table->model()->rowCount(), open);
        client.find<QDateEdit>(u"publicity_to"_s)->setDate(QDate(1995, 1, 1));
        client.settle();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisible());
    }

    void aDetectionIsBegunFromThePage()
    {
        TestClient client;
        openPage(client, u"officer1"_s);
        client.find<QTabWidget>(u"publicity_tabs"_s)->setCurrentIndex(2);
        QAction *detect = client.find<QAction>(u"open_detection"_s);
        QVERIFY(detect->isEnabled());
        detect->trigger();
        client.settle();
        auto *page = client.find<QWidget>(u"new_case"_s);
        QVERIFY(page->isVisible());
        QCOMPARE(page->windowTitle(), text::actLabel(OpenDetection::kind));
    }

    void everythingOnThePageHasAName()
    {
        TestClient client;
        PublicityPage *page = openPage(client, u"legal1"_s);
        QCOMPARE(namelessControls(page).join(u", "_s), QString());
    }
};

QTEST_MAIN(TestPublicityPage)
#include "test_publicity_page.moc"
