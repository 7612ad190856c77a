// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"
#include "ui/admin/admin_page.h"
#include "ui/admin/line_model.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/form_dialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// The text of all cells of a table, a line for each row.
QString textOf(const QTableView *table)
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

/// Clicks on the row that has `text` in one of its cells; false where there is none.
bool choose(QTableView *table, const QString &text)
{
    for (int row = 0; row < table->model()->rowCount(); ++row)
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(row, column);
            if (!index.data().toString().contains(text))
                continue;
            const QModelIndex first = table->model()->index(row, 0);
            table->scrollTo(first);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(first).center());
            return true;
        }
    return false;
}

/// A control of `whole` that can be reached and has no name for a screen reader; empty for none.
QString nameless(QWidget *whole)
{
    for (QWidget *widget : whole->findChildren<QWidget *>()) {
        // What Qt's own widgets are made of speaks through them.
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
            widget->focusProxy() || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            return QLatin1StringView(widget->metaObject()->className()) + u' ' +
                   widget->objectName();
    }
    return {};
}

/// Ticks or unticks a box where people click: on the box itself.
void click(QCheckBox *box) { QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2}); }

} // namespace

class TestAdmin : public QObject {
    Q_OBJECT

private slots:
    void eachRoleSeesTheParts_data();
    void eachRoleSeesTheParts();
    void aUnitIsAdded();
    void aRefusalLeavesTheFocusWhereItWas();
    void anOfficerIsAddedWithACertificate();
    void aDayIsWhatWasTypedOrNothing_data();
    void aDayIsWhatWasTypedOrNothing();
    void anAccountOfAnOfficerReachesTheOfficersUnit();
    void anAccountIsMadeAndItsPasswordShownOnce();
    void separationOfDutiesIsSaidAndWhatWasTypedStays();
    void theLastAdministratorStays();
    void anEditionIsSavedAfterItsChangesWereShown();
    void aFineAboveTheLawIsRefused();
    void aWrongRowIsNamedAndTheOthersAreImported();
    void holidaysAreComparedBeforeTheyAreLoaded();
    void aDayIsReckoned();
    void aNumberIsShownForAPurpose();
    void twoEntriesAreMergedAndParted();
    void aCopyIsMadeAndPutToWork();
    void theLedgerIsVerified();
    void theLogSaysWhatWasDone();
    void linesAreAModel();
    void aDraftOfSettingsOutlivesALock();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void everyPartIsPictured();

private:
    /// Brings a part of the administration to the front, and waits for what it reads.
    static void openPart(TestClient &client, const QString &name);
    static void press(TestClient &client, const QString &command);
    /// The dialog of that name once it is there; its fields are found below it.
    static FormDialog *dialog(TestClient &client, const QString &name);
    /// Keeps a picture where ANJUAN_PICTURES names a folder.
    static void picture(TestClient &client, const QString &name, QWidget *widget = nullptr);
    static void chooseFile(TestClient &client, const QString &name, const QString &path);
};

void TestAdmin::openPart(TestClient &client, const QString &name)
{
    client.window().openSection(u"administration"_s);
    auto *page = client.window().findChild<AdminPage *>();
    QVERIFY(page);
    auto *names = client.find<QListWidget>(u"admin_parts"_s);
    const int row = static_cast<int>(page->parts().indexOf(name));
    QVERIFY2(row >= 0, qPrintable(name));
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {},
                      names->visualItemRect(names->item(row)).center());
    QCOMPARE(names->currentRow(), row);
    client.settle();
}

void TestAdmin::press(TestClient &client, const QString &command)
{
    auto *button = client.find<QPushButton>(command + u"_button"_s);
    QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
}

FormDialog *TestAdmin::dialog(TestClient &client, const QString &name)
{
    if (!QTest::qWaitFor([&] {
            auto *found = client.window().findChild<FormDialog *>(name);
            return found && found->isVisible();
        }))
        qFatal("There is no %s.", qPrintable(name));
    auto *found = client.window().findChild<FormDialog *>(name);
    if (const QString control = nameless(found); !control.isEmpty())
        qFatal("%s has no name.", qPrintable(control));
    return found;
}

void TestAdmin::picture(TestClient &client, const QString &name, QWidget *widget)
{
    const QString folder = qEnvironmentVariable("ANJUAN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        client.picture(folder + u'/' + name + u".png"_s, widget);
}

void TestAdmin::chooseFile(TestClient &client, const QString &name, const QString &path)
{
    QTRY_VERIFY(client.window().findChild<QFileDialog *>(name));
    auto *files = client.window().findChild<QFileDialog *>(name);
    auto *field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(field);
    // All at once, as one pastes it: letter by letter the dialog selects folders on the way.
    field->setCompleter(nullptr);
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestAdmin::eachRoleSeesTheParts_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("seen");
    QTest::addColumn<QStringList>("unseen");
    QTest::newRow("administrator")
        << u"admin"_s
        << QStringList{u"units"_s, u"accounts"_s, u"settings"_s, u"backup"_s, u"office_log"_s}
        << QStringList{u"parties"_s};
    QTest::newRow("officer") << u"officer1"_s << QStringList{u"units"_s, u"law"_s, u"parties"_s}
                             << QStringList{u"accounts"_s, u"backup"_s, u"office_log"_s};
    QTest::newRow("supervisor") << u"watch1"_s
                                << QStringList{u"accounts"_s, u"parties"_s, u"office_log"_s}
                                << QStringList();
}

void TestAdmin::eachRoleSeesTheParts()
{
    QFETCH(QString, account);
    QFETCH(QStringList, seen);
    QFETCH(QStringList, unseen);
    TestClient client;
    client.logIn(account);
    client.window().openSection(u"administration"_s);
    const QStringList parts = client.window().findChild<AdminPage *>()->parts();
    for (const QString &part : seen)
        QVERIFY2(parts.contains(part), qPrintable(part));
    for (const QString &part : unseen)
        QVERIFY2(!parts.contains(part), qPrintable(part));
}

void TestAdmin::aUnitIsAdded()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"units"_s);
    auto *tree = client.find<QTreeWidget>(u"unit_tree"_s);
    QTRY_VERIFY(tree->topLevelItemCount() == 1);
    press(client, u"add_unit"_s);
    FormDialog *form = dialog(client, u"unit_dialog"_s);
    type(form->findChild<QLineEdit *>(u"unit_name"_s), u"滨江中队"_s);
    QTest::keyClick(form->findChild<QLineEdit *>(u"unit_name"_s), Qt::Key_Return);
    QTRY_COMPARE(tree->findItems(u"滨江中队"_s, Qt::MatchExactly | Qt::MatchRecursive).size(), 1);

    // The same name in the same place is refused, and the dialog keeps what was typed.
    tree->setCurrentItem(tree->topLevelItem(0));
    press(client, u"add_unit"_s);
    form = dialog(client, u"unit_dialog"_s);
    auto *name = form->findChild<QLineEdit *>(u"unit_name"_s);
    type(name, u"滨江中队"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    auto *trouble = form->findChild<QLabel *>(u"trouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(u"滨江中队"_s));
    QCOMPARE(name->text(), u"滨江中队"_s);
    QTest::keyClick(form, Qt::Key_Escape);
}

void TestAdmin::aRefusalLeavesTheFocusWhereItWas()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"units"_s);
    press(client, u"add_unit"_s);
    FormDialog *form = dialog(client, u"unit_dialog"_s);
    auto *name = form->findChild<QLineEdit *>(u"unit_name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(form->findChild<QLabel *>(u"trouble"_s)->isVisible());
    client.settle();
    QCOMPARE(form->focusWidget(), static_cast<QWidget *>(name));
    QTest::keyClick(form, Qt::Key_Escape);
}

void TestAdmin::aDayIsWhatWasTypedOrNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("understood");
    const Date today = TestClient::lastDay();
    QTest::newRow("without zeros") << u"2024-1-5"_s << u"2024-01-05"_s;
    QTest::newRow("joined") << u"20240105"_s << u"2024-01-05"_s;
    QTest::newRow("points") << u"2024.1.5"_s << u"2024-01-05"_s;
    QTest::newRow("characters") << u"2024年1月5日"_s << u"2024-01-05"_s;
    QTest::newRow("today") << u"今天"_s << toIso(today);
    QTest::newRow("no day") << u"2026-02-30"_s << QString();
    QTest::newRow("out of reach") << u"1024-01-05"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestAdmin::aDayIsWhatWasTypedOrNothing()
{
    QFETCH(QString, typed);
    QFETCH(QString, understood);
    FormDialog form(u"days"_s, u"days"_s, u"go"_s, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    QDateEdit *day = dayField(Date(2026, 11, 22));
    auto *after = new QLineEdit;
    form.addField(u"Day"_s, day, u"day"_s);
    form.addField(u"After"_s, after, u"after"_s);
    int wanted = 0;
    connect(&form, &FormDialog::wanted, &form, [&wanted] { ++wanted; });
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    day->setFocus();
    type(day, typed);
    QTest::keyClick(day, Qt::Key_Tab);
    const QString shown = day->findChild<QLineEdit *>()->text();
    QCOMPARE(form.focusWidget(), static_cast<QWidget *>(after)); // one stop for one day
    QTest::keyClick(after, Qt::Key_Return);
    QCOMPARE(shown, understood.isEmpty() ? typed : understood);
    QCOMPARE(wanted, understood.isEmpty() ? 0 : 1);
    auto *trouble = form.findChild<QLabel *>(u"trouble"_s);
    QCOMPARE(trouble->isVisible(), understood.isEmpty());
    if (!understood.isEmpty())
        QCOMPARE(toIso(dayIn(day)), understood);
    // It can be put right in the same field.
    type(day, u"2025-3-1"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(toIso(dayIn(day)), u"2025-03-01"_s);
    QVERIFY(!trouble->isVisible());
}

void TestAdmin::anAccountOfAnOfficerReachesTheOfficersUnit()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"accounts"_s);
    client.settle();
    press(client, u"add_account"_s);
    FormDialog *form = dialog(client, u"account_dialog"_s);
    auto *officer = form->findChild<QComboBox *>(u"account_officer"_s);
    auto *unit = form->findChild<QComboBox *>(u"account_unit"_s);
    const QString bureau = unit->currentText();
    int place = 1;
    while (place < officer->count() && !officer->itemText(place).contains(u"中队"_s))
        ++place;
    QVERIFY(place < officer->count());
    officer->setFocus();
    for (int step = 0; step < place; ++step)
        QTest::keyClick(officer, Qt::Key_Down);
    QVERIFY(unit->currentText() != bureau);
    QVERIFY(unit->currentText().endsWith(officer->currentText().section(u" · "_s, 1)));
    // What a person chooses stays.
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Down);
    const QString chosen = unit->currentText();
    officer->setFocus();
    QTest::keyClick(officer, Qt::Key_Up);
    QCOMPARE(unit->currentText(), chosen);
    QTest::keyClick(form, Qt::Key_Escape);
}

void TestAdmin::anOfficerIsAddedWithACertificate()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"officers"_s);
    auto *list = client.find<QTableView>(u"officer_list"_s);
    QTRY_VERIFY(list->model()->rowCount() > 5);
    press(client, u"add_officer"_s);
    FormDialog *form = dialog(client, u"officer_dialog"_s);
    type(form->findChild<QLineEdit *>(u"officer_name"_s), u"欧阳新来"_s);
    type(form->findChild<QLineEdit *>(u"certificate_number"_s), u"D-2026-99"_s);
    form->findChild<QDateEdit *>(u"certificate_to"_s)->setDate(QDate::currentDate().addDays(20));
    picture(client, u"dialog_officer"_s, form);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY(textOf(list).contains(u"欧阳新来"_s));
    QVERIFY(textOf(list).contains(u"D-2026-99"_s));
    client.settle();

    // A certificate that ends soon is found under the first filter, and can be withdrawn.
    auto *filter = client.find<QComboBox>(u"officer_filter"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Home);
    QTRY_VERIFY(choose(list, u"欧阳新来"_s));
    press(client, u"revoke_certificate"_s);
    form = dialog(client, u"revoke_dialog"_s);
    QCOMPARE(form->findChild<QComboBox *>(u"revoke_number"_s)->currentText(), u"D-2026-99"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY(!textOf(list).contains(u"欧阳新来"_s));
}

void TestAdmin::anAccountIsMadeAndItsPasswordShownOnce()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"accounts"_s);
    auto *list = client.find<QTableView>(u"account_list"_s);
    QTRY_VERIFY(list->model()->rowCount() > 5);
    press(client, u"add_account"_s);
    FormDialog *form = dialog(client, u"account_dialog"_s);
    type(form->findChild<QLineEdit *>(u"account_login"_s), u"figures2"_s);
    click(form->findChild<QCheckBox *>(u"role_statistician"_s));
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(client.window().findChild<QDialog *>(u"one_time_password"_s), 20'000);
    auto *handed = client.window().findChild<QDialog *>(u"one_time_password"_s);
    picture(client, u"dialog_password"_s, handed);
    const QString word = handed->findChild<QLineEdit *>(u"password_shown"_s)->text();
    QVERIFY(word.size() >= 10);
    QTest::mouseClick(handed->findChild<QPushButton *>(u"password_done"_s), Qt::LeftButton);
    QTRY_VERIFY(textOf(list).contains(u"figures2"_s));
    QTRY_VERIFY(!client.window().findChild<QDialog *>(u"one_time_password"_s));

    QVERIFY(choose(list, u"figures2"_s));
    press(client, u"disable_account"_s);
    form = dialog(client, u"disable_dialog"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QVERIFY(form->findChild<QLabel *>(u"trouble"_s)->isVisible()); // no reason was given
    type(form->findChild<QLineEdit *>(u"disable_reason"_s), u"调离"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY(client.find<QPushButton>(u"enable_account_button"_s)->isVisible());

    // The password is nowhere in what was recorded.
    openPart(client, u"office_log"_s);
    auto *log = client.find<QTableView>(u"office_log"_s);
    QTRY_VERIFY(textOf(log).contains(u"figures2"_s));
    QVERIFY(!textOf(log).contains(word));
}

void TestAdmin::separationOfDutiesIsSaidAndWhatWasTypedStays()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"accounts"_s);
    press(client, u"add_account"_s);
    FormDialog *form = dialog(client, u"account_dialog"_s);
    type(form->findChild<QLineEdit *>(u"account_login"_s), u"both1"_s);
    click(form->findChild<QCheckBox *>(u"role_administrator"_s));
    click(form->findChild<QCheckBox *>(u"role_archivist"_s));
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    auto *trouble = form->findChild<QLabel *>(u"trouble"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), 20'000);
    const Result<> sentence = checkRoles({Role::Administrator, Role::Archivist});
    QCOMPARE(trouble->text(), sentence.error().text);
    picture(client, u"dialog_account"_s, form);
    QVERIFY(form->isVisible());
    QCOMPARE(form->findChild<QLineEdit *>(u"account_login"_s)->text(), u"both1"_s);
    click(form->findChild<QCheckBox *>(u"role_administrator"_s));
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(client.window().findChild<QDialog *>(u"one_time_password"_s), 20'000);
}

void TestAdmin::theLastAdministratorStays()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"accounts"_s);
    auto *list = client.find<QTableView>(u"account_list"_s);
    QTRY_VERIFY(choose(list, u"admin"_s));
    press(client, u"disable_account"_s);
    FormDialog *form = dialog(client, u"disable_dialog"_s);
    type(form->findChild<QLineEdit *>(u"disable_reason"_s), u"试一试"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY(form->findChild<QLabel *>(u"trouble"_s)->isVisible());
    QVERIFY(form->isVisible());
}

void TestAdmin::anEditionIsSavedAfterItsChangesWereShown()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"settings"_s);
    auto *list = client.find<QTableView>(u"edition_list"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(!client.find<QPushButton>(u"save_edition_button"_s)->isEnabled());
    press(client, u"new_edition"_s);
    type(client.find<QLineEdit>(u"setting_agency_word"_s), u"常城管"_s);
    auto *late = client.find<QSpinBox>(u"late_entry"_s);
    late->setFocus();
    QTest::keyClick(late, Qt::Key_Up);
    client.find<QScrollArea>(u"settings_scroll"_s)
        ->ensureWidgetVisible(client.find<QLabel>(u"number_example_decision"_s));
    picture(client, u"draft_numbers"_s);
    QVERIFY(client.find<QLabel>(u"number_example_decision"_s)->text().startsWith(u"常城管"_s));
    press(client, u"save_edition"_s);
    FormDialog *form = dialog(client, u"save_edition_dialog"_s);
    const QString changes = textOf(form->findChild<QTableView *>(u"change_list"_s));
    QVERIFY2(changes.contains(u"示例城管罚字"_s) && changes.contains(u"常城管罚字"_s),
             qPrintable(changes));
    picture(client, u"dialog_settings"_s, form);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    client.settle();
    QTRY_VERIFY(client.find<QPlainTextEdit>(u"settings_json"_s)
                    ->toPlainText()
                    .contains(u"\"agency_word\""_s));
}

void TestAdmin::aFineAboveTheLawIsRefused()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"settings"_s);
    QTRY_VERIFY(client.find<QPushButton>(u"new_edition_button"_s)->isEnabled());
    press(client, u"new_edition"_s);
    type(client.find<QLineEdit>(u"summary_fine_citizen"_s), u"500"_s);
    press(client, u"save_edition"_s);
    auto *section = client.find<QWidget>(u"part_settings"_s);
    auto *trouble = section->findChild<QLabel *>(u"section_trouble"_s);
    QVERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(u"200"_s), qPrintable(trouble->text()));
    // What was typed is still there after the page was read anew.
    QTest::keyClick(&client.window(), Qt::Key_F5);
    client.settle();
    QCOMPARE(client.find<QLineEdit>(u"summary_fine_citizen"_s)->text(), u"500"_s);
}

void TestAdmin::aWrongRowIsNamedAndTheOthersAreImported()
{
    TestClient client;
    client.logIn(u"admin"_s);
    const QString path = client.folder() + u"/matters.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"事项编码,事项名称,处罚依据,处罚种类,罚款幅度,生效日期\n"
               "Z-1,擅自占道,某条例第三条,罚款,100-1000,2026-01-01\n"
               "Z-2,乱倒垃圾,某条例第四条,罚款,不知道,2026-13-01\n"
               "Z-3,乱贴广告,某条例第五条,警告,,2026-01-01\n"
               "Z-1,擅自占道,某条例第三条,罚款,200-1000,2026-03-01\n"
               "Z-3,乱贴广告,某条例第五条,警告,,2026-01-01\n"_s.toUtf8());
    file.close();
    openPart(client, u"matters"_s);
    press(client, u"import_matters"_s);
    chooseFile(client, u"matter_file"_s, path);
    FormDialog *form = dialog(client, u"matter_import"_s);
    auto *rows = form->findChild<QTableView *>(u"import_rows"_s);
    QTRY_VERIFY(rows->model()->rowCount() > 0);
    const QString shown = textOf(rows);
    for (const QString &line :
         {u"3 | 不予导入 |  |  | 生效日期："_s, u"2 | 新增 | Z-1 | 擅自占道"_s,
          u"5 | 变更 | Z-1 | 擅自占道 | "_s, u"6 | 无变化 | Z-3 | 乱贴广告"_s})
        QVERIFY2(shown.contains(line), qPrintable(shown));
    QVERIFY2(shown.contains(u"罚款幅度"_s) && !shown.contains(u"处罚种类"_s), qPrintable(shown));
    QVERIFY(!form->doButton()->isEnabled());
    client.settle();
    picture(client, u"dialog_import"_s, form);
    click(form->findChild<QCheckBox *>(u"import_good_only"_s));
    QVERIFY(form->doButton()->isEnabled());
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    auto *list = client.find<QTableView>(u"matter_list"_s);
    QTRY_VERIFY(textOf(list).contains(u"Z-1"_s));
    QVERIFY(textOf(list).contains(u"Z-3"_s));
    QVERIFY(!textOf(list).contains(u"Z-2"_s));

    // One of them is repealed.
    client.settle();
    QVERIFY(choose(list, u"Z-3"_s));
    press(client, u"repeal_matter"_s);
    form = dialog(client, u"repeal_dialog"_s);
    type(form->findChild<QLineEdit *>(u"repeal_reason"_s), u"条例已废止"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY(!textOf(list).contains(u"Z-3"_s));

    // One more is typed into a form: what is wrong is said by its fields, and the form stands.
    press(client, u"add_matter"_s);
    form = dialog(client, u"matter_dialog"_s);
    type(form->findChild<QLineEdit *>(u"matter_code"_s), u"Z-4"_s);
    type(form->findChild<QLineEdit *>(u"matter_basis"_s), u"某条例第六条"_s);
    type(form->findChild<QLineEdit *>(u"matter_penalties"_s), u"警告、罚款"_s);
    type(form->findChild<QLineEdit *>(u"matter_fine_from"_s), u"很多"_s);
    type(form->findChild<QLineEdit *>(u"matter_fine_to"_s), u"500"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    auto *trouble = form->findChild<QLabel *>(u"trouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(u"事项名称：未填写"_s) &&
                 trouble->text().contains(u"罚款下限"_s),
             qPrintable(trouble->text()));
    type(form->findChild<QLineEdit *>(u"matter_name"_s), u"乱堆物料"_s);
    type(form->findChild<QLineEdit *>(u"matter_fine_from"_s), u"50"_s);
    picture(client, u"dialog_matter"_s, form);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY(textOf(list).contains(u"乱堆物料"_s));
}

void TestAdmin::holidaysAreComparedBeforeTheyAreLoaded()
{
    TestClient client;
    client.logIn(u"admin"_s);
    const QString path = client.folder() + u"/holidays.json"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"years": [{"year": 2099, "notices": ["notice"], "notice_verified": false,
        "holidays": [{"name": "X", "name_en": "New Year", "from": "2099-01-01",
                      "to": "2099-01-03"}], "working_days": []}]})");
    file.close();
    openPart(client, u"holidays"_s);
    auto *years = client.find<QTableView>(u"year_list"_s);
    QTRY_VERIFY(years->model()->rowCount() > 3);
    press(client, u"load_holidays"_s);
    chooseFile(client, u"holiday_file"_s, path);
    FormDialog *form = dialog(client, u"holiday_dialog"_s);
    QVERIFY(textOf(form->findChild<QTableView *>(u"holiday_changes"_s)).contains(u"2099"_s));
    picture(client, u"dialog_holidays"_s, form);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY(textOf(years).contains(u"2099"_s));
    client.settle();

    // Rows copied in a spreadsheet are looked at before they count; what is no day is named.
    QGuiApplication::clipboard()->setText(u"日期\t类型\t名称\n2098-10-01\t也许\t国庆节"_s);
    press(client, u"paste_holidays"_s);
    const auto *section = client.find<QWidget>(u"part_holidays"_s);
    const auto *trouble = section->findChild<QLabel *>(u"section_trouble"_s);
    QTRY_VERIFY(trouble->text().contains(u"也许"_s));
    QGuiApplication::clipboard()->setText(
        u"开始\t结束\t类型\t名称\n2098-10-01\t2098-10-07\t放假\t国庆节\n2098-09-27\t\t上班\t"_s);
    press(client, u"paste_holidays"_s);
    form = dialog(client, u"holiday_dialog"_s);
    QVERIFY(textOf(form->findChild<QTableView *>(u"holiday_changes"_s)).contains(u"2098"_s));
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY(textOf(years).contains(u"2098"_s));
}

void TestAdmin::aDayIsReckoned()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"law"_s);
    auto *rules = client.find<QTableView>(u"rule_list"_s);
    QTRY_VERIFY(rules->model()->rowCount() > 50);
    const int all = rules->model()->rowCount();
    click(client.find<QCheckBox>(u"unverified_only"_s));
    QVERIFY(rules->model()->rowCount() < all);
    client.find<QDateEdit>(u"reckon_start"_s)->setDate({2026, 3, 2});
    type(client.find<QDateEdit>(u"reckon_start"_s), u"2026-2-30"_s);
    QVERIFY(client.find<QLabel>(u"reckoned"_s)->text().contains(u"2026-2-30"_s));
    type(client.find<QDateEdit>(u"reckon_start"_s), u"2026-3-2"_s);
    client.find<QSpinBox>(u"reckon_count"_s)->setValue(10);
    auto *unit = client.find<QComboBox>(u"reckon_unit"_s);
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Down); // working days
    QVERIFY(client.find<QLabel>(u"reckoned"_s)->text().startsWith(u"2026-03-16"_s));
    QVERIFY(!client.find<QLabel>(u"arithmetic"_s)->text().isEmpty());
}

void TestAdmin::aNumberIsShownForAPurpose()
{
    TestClient client;
    client.logIn(u"squadhead"_s);
    openPart(client, u"parties"_s);
    auto *list = client.find<QTableView>(u"party_list"_s);
    type(client.find<QLineEdit>(u"party_search"_s), u"320"_s);
    type(client.find<QLineEdit>(u"party_search"_s), u"商行"_s);
    client.settle();
    auto *field = client.find<QLineEdit>(u"party_search"_s);
    // Whoever it is: some party has a masked number.
    for (const QString &name : {u"商行"_s, u"店"_s, u"王"_s, u"李"_s, u"张"_s, u"陈"_s}) {
        type(field, name);
        if (QTest::qWaitFor([&] { return textOf(list).contains(u"****"_s); }, 1500))
            break;
    }
    if (!choose(list, u"****"_s))
        QSKIP("The made-up bureau has nobody with a number.");
    client.settle();
    press(client, u"show_identity"_s);
    FormDialog *form = dialog(client, u"number_dialog"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY(form->findChild<QLabel *>(u"trouble"_s)->isVisible()); // for no purpose: refused
    type(form->findChild<QLineEdit *>(u"purpose"_s), u"核对送达地址"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    auto *number = form->findChild<QLineEdit *>(u"number_shown"_s);
    QTRY_COMPARE(number->text().size(), 18);
    QVERIFY(!number->text().contains(u'*'));
    picture(client, u"dialog_number"_s, form);
}

void TestAdmin::twoEntriesAreMergedAndParted()
{
    TestClient client;
    client.logIn(u"squadhead"_s);
    openPart(client, u"parties"_s);
    auto *list = client.find<QTableView>(u"party_list"_s);
    type(client.find<QLineEdit>(u"party_search"_s), u"公司"_s);
    QTRY_VERIFY(list->model()->rowCount() > 2);
    client.settle();
    const QString first = list->model()->index(0, 0).data().toString();
    const QString second = list->model()->index(1, 0).data().toString();
    QVERIFY(choose(list, first));
    press(client, u"merge_party"_s);
    FormDialog *form = dialog(client, u"other_party_dialog"_s);
    type(form->findChild<QLineEdit *>(u"other_search"_s), u"公司"_s);
    auto *others = form->findChild<QTableView *>(u"other_list"_s);
    QTRY_VERIFY(others->model()->rowCount() > 1);
    client.settle();
    QVERIFY(!textOf(others).contains(first));
    QVERIFY(choose(others, second));
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    form = dialog(client, u"merge_dialog"_s);
    picture(client, u"dialog_merge"_s, form);
    type(form->findChild<QLineEdit *>(u"merge_reason"_s), u"同一单位，重复登记"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    auto *part = client.find<QPushButton>(u"unmerge_party_button"_s);
    QTRY_VERIFY(choose(list, first));
    QTRY_VERIFY(!textOf(list).contains(first));
    client.settle();
    QTRY_VERIFY(choose(list, second));
    QTRY_VERIFY(part->isEnabled());
    client.settle();
    QTest::mouseClick(part, Qt::LeftButton);
    form = dialog(client, u"unmerge_dialog"_s);
    type(form->findChild<QLineEdit *>(u"unmerge_reason"_s), u"实为两家单位"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY(textOf(list).contains(first));
    QTRY_VERIFY(!part->isEnabled());
}

void TestAdmin::aCopyIsMadeAndPutToWork()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"backup"_s);
    auto *age = client.find<QLabel>(u"backup_age"_s);
    const QString before = age->text();
    auto *list = client.find<QTableView>(u"copy_list"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    press(client, u"back_up"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 30'000);
    QVERIFY(age->text() != before);
    QVERIFY(client.find<QLabel>(u"backup_outcome"_s)->isVisible());
    QVERIFY(choose(list, u"bureau-"_s));
    press(client, u"restore"_s);
    FormDialog *form = dialog(client, u"restore_dialog"_s);
    auto *name = form->findChild<QLineEdit *>(u"restore_name"_s);
    type(name, client.databasePath());
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QVERIFY(form->isVisible()); // nothing is overwritten
    type(name, client.folder() + u"/again.db"_s);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        client.find<QLabel>(u"backup_outcome"_s)->text().contains(u"again.db"_s), 30'000);
    QVERIFY(QFileInfo::exists(client.folder() + u"/again.db"_s));
    picture(client, u"after_backup"_s);
}

void TestAdmin::theLedgerIsVerified()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"ledger"_s);
    auto *verdict = client.find<QLabel>(u"ledger_verdict"_s);
    auto *findings = client.find<QPlainTextEdit>(u"ledger_findings"_s);
    press(client, u"verify_ledger"_s);
    QTRY_VERIFY_WITH_TIMEOUT(verdict->isVisible(), 30'000);
    const QString sound = verdict->text();
    press(client, u"compare_rows"_s);
    QTRY_VERIFY_WITH_TIMEOUT(verdict->isVisible() && verdict->text() != sound, 30'000);

    press(client, u"export_anchor"_s);
    FormDialog *form = dialog(client, u"anchor_dialog"_s);
    const QString path = client.folder() + u"/anchor.txt"_s;
    type(form->findChild<QLineEdit *>(u"anchor_file"_s), path);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(findings->toPlainText().contains(u"anchor.txt"_s), 30'000);
    QVERIFY(QFileInfo::exists(path));
    picture(client, u"after_anchor"_s);
    press(client, u"check_anchor"_s);
    form = dialog(client, u"check_anchor_dialog"_s);
    type(form->findChild<QLineEdit *>(u"anchor_to_check"_s), path);
    QTest::mouseClick(form->doButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(verdict->isVisible() && !findings->toPlainText().contains(path),
                             30'000);
}

void TestAdmin::theLogSaysWhatWasDone()
{
    TestClient client;
    client.logIn(u"watch1"_s);
    openPart(client, u"office_log"_s);
    auto *log = client.find<QTableView>(u"office_log"_s);
    QTRY_VERIFY(log->model()->rowCount() > 0);
    QVERIFY(textOf(log).contains(u"watch1"_s));
    QVERIFY2(!textOf(log).contains(u"office."_s), qPrintable(textOf(log)));
    QVERIFY(!textOf(log).contains(QRegularExpression(u"%[0-9]"_s)));
    auto *older = client.find<QPushButton>(u"older_acts_button"_s);
    while (older->isEnabled()) {
        const int before = log->model()->rowCount();
        QTest::mouseClick(older, Qt::LeftButton);
        QTRY_VERIFY(log->model()->rowCount() > before || !older->isEnabled());
        client.settle();
    }
    QVERIFY(!textOf(log).contains(u"office."_s));
    QVERIFY(!textOf(log).contains(QRegularExpression(u"%[0-9]"_s)));
}

void TestAdmin::linesAreAModel()
{
    LineModel model({u"A"_s, u"B"_s});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines({{u"1"_s, {Cell(u"x"_s), Cell(u"y"_s)}}, {u"2"_s, {Cell(u"z"_s)}}});
    QCOMPARE(model.rowOf(u"2"_s), 1);
    QCOMPARE(model.keyAt(0), u"1"_s);
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAdmin::aDraftOfSettingsOutlivesALock()
{
    TestClient client;
    client.logIn(u"admin"_s);
    openPart(client, u"settings"_s);
    QTRY_VERIFY(client.find<QPushButton>(u"new_edition_button"_s)->isEnabled());
    press(client, u"new_edition"_s);
    type(client.find<QLineEdit>(u"setting_agency_word"_s), u"新城管"_s);
    client.window().lock();
    client.logIn(u"admin"_s);
    openPart(client, u"settings"_s);
    QTRY_COMPARE(client.find<QLineEdit>(u"setting_agency_word"_s)->text(), u"新城管"_s);
    press(client, u"discard_edition"_s);
    QTRY_COMPARE(client.find<QLineEdit>(u"setting_agency_word"_s)->text(), u"示例城管"_s);
}

void TestAdmin::everyControlHasAName_data()
{
    QTest::addColumn<QString>("account");
    QTest::newRow("administrator") << u"admin"_s;
    QTest::newRow("squad leader") << u"squadhead"_s;
}

void TestAdmin::everyControlHasAName()
{
    QFETCH(QString, account);
    TestClient client;
    client.logIn(account);
    client.window().openSection(u"administration"_s);
    auto *page = client.window().findChild<AdminPage *>();
    for (const QString &part : page->parts()) {
        openPart(client, part);
        QVERIFY2(nameless(page).isEmpty(), qPrintable(part + u": "_s + nameless(page)));
    }
}

void TestAdmin::everyPartIsPictured()
{
    if (qEnvironmentVariableIsEmpty("ANJUAN_PICTURES"))
        QSKIP("ANJUAN_PICTURES names no folder.");
    for (const bool dark : {false, true}) {
        for (const QString &account : {u"admin"_s, u"squadhead"_s}) {
            TestClient client;
            client.setLook(u"zh_CN"_s, dark);
            client.logIn(account);
            client.window().openSection(u"administration"_s);
            const QStringList parts = client.window().findChild<AdminPage *>()->parts();
            for (const QString &part : parts) {
                if (account != u"admin"_s && part != u"parties"_s)
                    continue;
                openPart(client, part);
                if (part == u"parties"_s) {
                    type(client.find<QLineEdit>(u"party_search"_s), u"公司"_s);
                    QTest::qWait(600);
                }
                picture(client, u"%1_%2"_s.arg(part, dark ? u"dark"_s : u"light"_s));
            }
            if (dark || account != u"admin"_s)
                continue;
            client.setLook(u"zh_CN"_s, false, 150);
            client.logIn(account);
            for (const QString &part : {u"accounts"_s, u"officers"_s, u"settings"_s}) {
                openPart(client, part);
                picture(client, part + u"_large"_s);
            }
        }
    }
}

QTEST_MAIN(TestAdmin)
#include "test_admin.moc"
