// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cases.h"
#include "tests/support/test_database.h"
#include "tests/ui/client.h"
#include "ui/admin/admin_page.h"
#include "ui/widgets/form_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldLedger =
    "某某局行政处罚台账,,,,,\n"
    "处罚文书编号,被处罚当事人全称,主要案由,立案时间(年月日),作出处罚决定日期,处罚种类(多选)\n"
    "旧罚〔2011〕1号,李某,占道经营,2011-1-1,2011-1-9,警告\n"
    "旧罚〔2011〕2号,王某,占道经营,2011-2-30,2011-3-9,警告\n";

void openImports(TestClient &client)
{
    client.window().openSection(u"administration"_s);
    auto *page = client.window().findChild<AdminPage *>();
    QVERIFY(page);
    auto *names = client.find<QListWidget>(u"admin_parts"_s);
    const int row = static_cast<int>(page->parts().indexOf(u"imports"_s));
    QVERIFY(row >= 0);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {},
                      names->visualItemRect(names->item(row)).center());
    client.settle();
}

FormDialog *shownDialog(TestClient &client, const QString &name)
{
    if (!QTest::qWaitFor([&] {
            auto *found = client.window().findChild<FormDialog *>(name);
            return found && found->isVisible();
        }))
        qFatal("There is no %s.", qPrintable(name));
    return client.window().findChild<FormDialog *>(name);
}

void pressCommand(TestClient &client, const QString &command)
{
    auto *button = client.find<QPushButton>(command + u"_button"_s);
    QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Keeps a picture where ANJUAN_PICTURES names a folder.
void keepPicture(TestClient &client, const QString &name, QWidget *widget = nullptr)
{
    const QString folder = qEnvironmentVariable("ANJUAN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        client.picture(folder + u'/' + name + u".png"_s, widget);
}

/// Gives the file to the dialog of files, and waits until its rows were gone through.
FormDialog *chooseLedger(TestClient &client, const QString &path)
{
    pressCommand(client, u"import_cases"_s);
    if (!QTest::qWaitFor(
            [&] { return client.window().findChild<QFileDialog *>(u"import_file"_s) != nullptr; }))
        qFatal("There is no dialog of files.");
    auto *files = client.window().findChild<QFileDialog *>(u"import_file"_s);
    auto *field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    field->setCompleter(nullptr);
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
    FormDialog *form = shownDialog(client, u"case_import"_s);
    client.settle();
    return form;
}

} // namespace

class TestImportsSection : public QObject {
    Q_OBJECT
private slots:
    void aLedgerIsImportedAndWithdrawn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << u"zh_CN"_s << false;
        QTest::newRow("dark") << u"zh_CN"_s << true;
    }
    void aLedgerIsImportedAndWithdrawn()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        const QString suffix = dark ? u"_dark"_s : QString();
        TestClient client;
        client.setLook(language, dark);
        client.logIn(u"legal1"_s);
        client.window().resize(1366, 768);
        const QString path = QDir(client.folder()).filePath(u"旧台账.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(oldLedger) == oldLedger.size());
        file.close();

        openImports(client);
        FormDialog *form = chooseLedger(client, path);
        // The title is no header, and the words of the headers say what they are.
        auto *party = form->findChild<QComboBox *>(u"map_1"_s);
        QVERIFY(party);
        QTRY_COMPARE(party->currentData().toString(), u"party"_s);
        auto *errors = form->findChild<QTableView *>(u"import_errors"_s);
        QTRY_COMPARE(errors->model()->rowCount(), 1);
        QCOMPARE(errors->model()->index(0, 0).data().toString(), u"4"_s);
        QVERIFY(namelessControls(form).isEmpty());
        keepPicture(client, u"import_columns"_s + suffix, form);
        type(form->findChild<QLineEdit *>(u"import_name"_s), u"老台账"_s);
        QTRY_VERIFY(form->doButton()->isEnabled());
        QTest::mouseClick(form->doButton(), Qt::LeftButton);
        QTRY_VERIFY(form->doButton()->isHidden());
        client.settle();
        keepPicture(client, u"import_result"_s + suffix, form);
        QVERIFY(QDir(client.folder()).entryList({u"旧台账*.csv"_s}).size() == 2);
        QTest::keyClick(form, Qt::Key_Escape);
        client.settle();

        auto *list = client.find<QTableView>(u"import_list"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        keepPicture(client, u"imports"_s + suffix);
        // The next time the bureau's own words are known.
        FormDialog *again = chooseLedger(client, path);
        auto *kept = again->findChild<QComboBox *>(u"import_kept"_s);
        QTRY_VERIFY(kept->findData(u"老台账"_s) > 0);
        QTest::keyClick(again, Qt::Key_Escape);
        client.settle();

        pressCommand(client, u"withdraw_import"_s);
        FormDialog *withdrawal = shownDialog(client, u"withdraw_import_dialog"_s);
        QTest::mouseClick(withdrawal->doButton(), Qt::LeftButton);
        client.settle();
        QVERIFY(withdrawal->isVisible()); // a reason is wanted
        type(withdrawal->findChild<QLineEdit *>(u"withdrawal_reason"_s), u"列对应错误"_s);
        QTest::mouseClick(withdrawal->doButton(), Qt::LeftButton);
        client.settle();
        QTRY_VERIFY(list->model()->index(0, 4).data().toString().contains(u"列对应错误"_s));
        QVERIFY(!client.find<QPushButton>(u"withdraw_import_button"_s)->isEnabled());
        keepPicture(client, u"imports_withdrawn"_s + suffix);
    }

    void whoDoesNotImportSeesNoSuchPart()
    {
        TestClient client;
        client.logIn(u"officer1"_s);
        client.window().openSection(u"administration"_s);
        client.settle();
        QVERIFY(!client.window().findChild<AdminPage *>()->parts().contains(u"imports"_s));
    }
};

QTEST_MAIN(TestImportsSection)
#include "test_imports_section.moc"
